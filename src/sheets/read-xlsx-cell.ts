import type { LetterHint } from './letters/letter-reader.ts';
import { plainNumber } from './number-text.ts';
import { serialToDate } from './serial-date.ts';
import type { CellFault } from './source.ts';
import type { SourceLimits } from './source-limits.ts';
import { decodeEscapes, isSet } from './xlsx-xml.ts';

/** What all cells of a workbook need to be read. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  /** By style index: whether the style shows a date. */
  readonly dateStyles: readonly boolean[];
  /** By style index: the older alphabet its font draws; undefined when no font does. */
  readonly fonts: readonly (LetterHint | undefined)[] | undefined;
  /** By style index: the number of its colour, else 0; undefined when no style has one. */
  readonly fills: readonly number[] | undefined;
  readonly date1904: boolean;
  readonly limits: SourceLimits;
}

/** The parts of a cell as they stand in the file; `undefined` is a part that is not there. */
export interface CellContent {
  readonly type: string | undefined;
  readonly style: string | undefined;
  value: string | undefined;
  formula: string | undefined;
  inline: string;
}

/**
 * The text of a cell: shared and inline texts, the digits of numbers, ISO days for numbers in date styles, `TRUE` and
 * `FALSE`. An Excel error and a formula without a stored result are faults. `undefined` when the value does not fit the
 * cell's type, which is damage.
 */
export function readCellText(
  cell: CellContent,
  context: WorkbookContext,
): string | Omit<CellFault, 'column'> | undefined {
  const { type, value } = cell;
  if (cell.formula !== undefined && (value === undefined || (value === '' && type !== 'str'))) {
    return { kind: 'formula', text: `=${cell.formula}` };
  }
  if (type === 'inlineStr') return decodeEscapes(cell.inline);
  if (value === undefined || value === '') return '';
  switch (type) {
    case 's':
      return /^\d{1,9}$/.test(value) ? context.strings[Number(value)] : undefined;
    case 'str':
      return decodeEscapes(value);
    case 'b':
      return isSet(value) ? 'TRUE' : 'FALSE';
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
    case 'n':
    case undefined:
      return readNumber(value.trim(), context.dateStyles[Number(cell.style ?? 0)] === true, context.date1904);
    default:
      return undefined;
  }
}

function readNumber(value: string, isDate: boolean, date1904: boolean): string | undefined {
  const text = plainNumber(value);
  if (!isDate || text === undefined) return text;
  return serialToDate(Number(value), date1904) ?? text;
}
