import type { OfficeTexts } from '../../documents/office-texts.ts';
import type { Language } from '../../messages/language.ts';
import { officeWords } from '../../messages/office-words.ts';
import { layoutTable } from './layout-table.ts';
import { markBoxes } from './mark-boxes.ts';
import { measureText, reserveText, textWidth } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { STYLES } from './styles.ts';

/** Share of the left column; less where the day would not fit on its line otherwise. */
const LEFT = [0.46, 0.43, 0.4];

/**
 * The head of a Party document: issuer with number on the left, name of the Party with the line under it and place and
 * date on the right; below them the kind of document and its summary.
 */
export function letterhead(texts: OfficeTexts, summary: string, language: Language): string[] {
  const words = officeWords(language);
  const whole = textWidth(false);
  const dateWidth = reserveText(texts.placeDate, STYLES.PlaceDate.size, 'plain');
  const partyWidth = measureText(words.party, STYLES.Party.size, 'bold');
  const share = LEFT.find((left) => whole * (1 - left) >= Math.max(dateWidth, partyWidth)) ?? 0.4;
  const left = Math.floor(whole * share);
  const right = whole - left;
  const partyLine = Math.max(0, Math.floor((right - partyWidth) / 2));
  // A place too long for the line in its size is set smaller, so that the day is not broken over two lines.
  const fitted = dateWidth <= right ? {} : { size: Math.floor((STYLES.PlaceDate.size * right) / dateWidth) };
  return [
    layoutTable(
      [left, right],
      [
        [
          [
            ...(texts.parent === '' ? [] : [paragraph('Parent', texts.parent)]),
            paragraph('Issuer', texts.issuer),
            paragraph('Star', '*'),
          ],
          [paragraph('Party', words.party), paragraph('PartyLine', '', { lineOver: partyLine })],
        ],
        [
          [paragraph('Number', texts.number), ...markBoxes(texts.marks, left)],
          [paragraph('PlaceDate', texts.placeDate, fitted)],
        ],
      ],
    ),
    paragraph('Kind', words.kinds.report),
    paragraph('Summary', lowerFirst(summary)),
    paragraph('SummaryLine', '-----'),
  ];
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
