import { columnNumber } from './cell-address.ts';
import type { CellContent } from './read-xlsx-cell.ts';

/** A cell and where it stands: row from 1, column from 0. */
export interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Where its text ends. */
  readonly end: number;
}

/** Characters of a text without references and line ends that XML would change. */
const TEXT = String.raw`[^<&\0-\x08\x0b-\x1f\ufffe\uffff]*`;
/** Address, style, type, then a value or a text without fonts of its own. */
const CELL = new RegExp(
  `<c r="([A-Z]{1,3})([1-9][0-9]{0,6})"(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")?` +
    `(?:/>|>(?:<v>(${TEXT})</v>|<is><t(?: xml:space="preserve")?>(${TEXT})</t></is>)</c>)`,
  'y',
);

/**
 * Reads a cell of a sheet part in one step where it is written as nearly all programs write it, which costs less than
 * tag by tag. `undefined` for every other writing, sound or not, and where the cell does not end in the text.
 */
export function readPlainCell(text: string, start: number): PlainCell | undefined {
  CELL.lastIndex = start;
  const match = CELL.exec(text);
  if (match === null) return undefined;
  const [, letters = '', row, style, type, value, inline = ''] = match;
  return {
    row: Number(row),
    column: columnNumber(letters),
    content: { type, style, value, formula: undefined, inline },
    end: CELL.lastIndex,
  };
}
