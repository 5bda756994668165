import type { Cell } from '../documents/model.ts';
import type { Language } from '../messages/language.ts';
import { formatCount, formatPercent } from '../messages/numbers.ts';
import { showHidden } from './visible-text.ts';

/** What the official forms print where a figure makes no sense. */
export const NOT_APPLICABLE_MARK = 'X';

/**
 * A cell as people read it in the language: `18.000`, `94,92`, `X`; empty when unknown or when the base is 0. Hidden
 * characters of names are made visible. Not yet escaped for any format.
 */
export function cellText(cell: Cell, language: Language): string {
  if (cell.type === 'text') return showHidden(cell.text);
  if (cell.type === 'count') return cell.value === null ? '' : formatCount(cell.value, language);
  if (cell.type === 'percent') return formatPercent(cell.hundredths, language);
  return NOT_APPLICABLE_MARK;
}
