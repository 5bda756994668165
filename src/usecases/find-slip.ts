import { SLIP_MARKERS, SLIP_SHEETS } from '../messages/slip-words.ts';
import { rowsOf } from '../sheets/rows-of.ts';
import type { SourceSheet } from '../sheets/source.ts';

/** The number on a slip: the submission it returned and the beginning of that file's hash. */
export interface SlipNumber {
  readonly submission: number;
  readonly hash: string;
}

const NUMBER = new RegExp(`^(?:${SLIP_MARKERS.join('|')})\\s*:\\s*(\\d{1,9})-([0-9a-f]{12})$`, 'iu');

/** Reads the number of a slip, when a sheet is one by its name and holds one; `undefined` for any other sheet. */
export async function findSlip(sheet: SourceSheet | undefined): Promise<SlipNumber | undefined> {
  if (sheet === undefined || !SLIP_SHEETS.includes(sheet.name.normalize('NFC'))) return undefined;
  for await (const { cells } of rowsOf(sheet)) {
    for (const cell of cells) {
      const match = NUMBER.exec(cell.normalize('NFC').trim());
      if (match !== null) return { submission: Number(match[1]), hash: match[2] ?? '' };
    }
  }
  return undefined;
}
