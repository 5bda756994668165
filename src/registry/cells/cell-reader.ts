import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { DiagnosticParams } from '../../diagnostics/diagnostic.ts';
import { detachText } from '../../diagnostics/detach-text.ts';
import { maskCell } from '../../diagnostics/mask-numbers.ts';
import type { FieldValue } from '../fields.ts';
import type { RowProblem } from '../row-problem.ts';
import { cleanText } from '../text-key.ts';

/** Reads the text of one cell; adds what is wrong to `problems` and gives `null` where there is no value. */
export type CellReader = (text: string, column: number, problems: RowProblem[]) => FieldValue;

/** What a text of a cell means, before it is known in which cell it stands. */
export interface CellReading {
  readonly value: FieldValue;
  readonly code?: DiagnosticCode;
  readonly params?: DiagnosticParams;
}

interface KeptReading extends CellReading {
  readonly text: string;
}

const KEPT_TEXTS = 1000;
const QUOTED_LENGTH = 60;

/**
 * Makes a reader of a pure reading. The same few words fill most columns, and the codes of units stand in runs, so up
 * to a thousand different texts are remembered before all are forgotten; an empty cell is `null`.
 */
export function makeReader(read: (text: string) => CellReading): CellReader {
  const known = new Map<string, KeptReading>();
  let last: KeptReading = { text: '', value: null };
  return (text, column, problems) => {
    if (text === '') return null;
    let reading = text === last.text ? last : known.get(text);
    if (reading === undefined) {
      const own = detachText(text);
      reading = { text: own, ...(isNothing(own) ? { value: null } : read(own)) };
      if (known.size === KEPT_TEXTS) known.clear();
      known.set(own, reading);
    }
    last = reading;
    if (reading.code !== undefined)
      problems.push({ column, code: reading.code, params: reading.params ?? {} });
    return reading.value;
  };
}

/** Whether a cell says nothing: blank, or one of the dashes clerks fill empty cells with. */
export function isNothing(text: string): boolean {
  return text === '' || /^[-–—._\s\u200b-\u200d\u2060\ufeff]*$/.test(text);
}

/** A cell's text as a message may show it: tidy, cut at 60 characters, the digits of long numbers masked. */
export function quoteCell(text: string): string {
  const tidy = maskCell(cleanText(text)).replace(/\d{9,}/g, (digits) => '•'.repeat(digits.length));
  return tidy.length > QUOTED_LENGTH ? `${tidy.slice(0, QUOTED_LENGTH - 1)}…` : tidy;
}

/** What stands in a cell without the signs that keep Excel from reading a number: `'0123`, `="0123"`. */
export function uncoverText(text: string): string {
  const tidy = cleanText(text);
  if (tidy.startsWith("'")) return tidy.slice(1).trim();
  return tidy.startsWith('="') && tidy.endsWith('"') ? tidy.slice(2, -1).trim() : tidy;
}
