import type { Language } from '../../messages/language.ts';
import { publicWords } from '../../messages/public-words.ts';
import { countCell, percentCell, textCell } from '../cells.ts';
import type { Cell } from '../model.ts';
import { percentHundredths, percentText } from '../percent.ts';
import type { Shown } from './hide-small.ts';

/** A count, or the sign that it is not published. */
export function shownCell(value: Shown, language: Language): Cell {
  return value === 'hidden' ? textCell(publicWords(language).hidden) : countCell(value);
}

/** A share; not published as soon as one of its two counts is not, since the other would follow from it. */
export function shareCell(count: Shown, base: Shown | null, language: Language): Cell {
  return count === 'hidden' || base === 'hidden'
    ? textCell(publicWords(language).hidden)
    : percentCell(count, base);
}

/** The same share for scripts: `hidden`, or a text with two decimals and a point; `null` when the base is 0 or unknown. */
export function shareText(count: Shown, base: Shown | null): string | null {
  if (count === 'hidden' || base === 'hidden') return 'hidden';
  return base === null ? null : percentText(percentHundredths(count, base));
}
