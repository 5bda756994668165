import type { SheetRow } from './source.ts';

/** What the layout needs to know of the columns; indexes from 0. */
export interface TableColumns {
  /** The column whose text makes a row a row of data. */
  readonly nameColumn: number;
  /** The column of running numbers, where there is one. */
  readonly numberColumn: number | undefined;
  /** Every column with a known meaning, the two above included. */
  readonly knownColumns: readonly number[];
}

/** Why a row that is no data was passed over. */
export type SkipReason =
  | 'title'
  | 'header'
  | 'number-row'
  | 'section'
  | 'total'
  | 'percent'
  | 'note'
  | 'signature'
  | 'blank'
  | 'after-end'
  /** A row of a further list on the sheet whose headings fit no kind. */
  | 'other-list';

export type RowClass =
  | { readonly kind: 'data' }
  /** `mark`: the numeral or letter before the text (`I`, `A.`), `''` where none. */
  | { readonly kind: 'section'; readonly text: string; readonly mark: string }
  | { readonly kind: SkipReason };

/** `Tổng` begins a total, but `Tổng công ty`, `Tổng cục`, `Tổng kho` are names. */
const TOTAL = /^(?:cộng|tổng(?: cộng| số)?)(?:$|\s*[:(.,\d]| (?:\(|toàn|các|đảng viên|\d|i+\b))/iu;
/** A running number beside nothing but such a word is the count of a total. */
const BARE_TOTAL = /^(?:cộng|tổng(?: cộng| số)?)\s*:?$/iu;
const PLACE_AND_DATE = /,\s*ngày\s+[\d….]*\s*tháng/iu;
const PERCENT = /^t[ỷỉ] lệ/iu;
const NOTE = /^(?:ghi chú|chú thích|chú giải|\(?\*+\)?)(?:$|[\s:.])|^(?:đơn vị tính|đvt\s*:)/iu;
const SIGNATURE =
  /^(?:người lập(?: biểu)?|nơi nhận|t\/m\s|tm\.|k\/t\s|t\/l\s|bí thư|phó bí thư|trưởng ban|\(ký|thủ trưởng|xác nhận của)/iu;
const ROMAN_OR_LETTER = /^(?:[ivxlcdm]+|[a-zđ])[.)]?$/iu;
const NUMBER_CELL = /^\(?\d{1,3}\)?(?:\s*\(?\s*=.*)?$/u;
const RUNNING_NUMBER = /^\d{1,7}[.)]?$/u;

/**
 * Tells what a row below the header is, by the marks of a printed sheet: running number and name make data, a heading
 * alone a section, `Cộng`, `Tỷ lệ`, `Ghi chú` and signature words their kinds. A row that gives any two known columns is
 * data whatever else it looks like, so that nothing is lost in silence.
 *
 * @param ended whether a note or signature was seen above.
 */
export function classifyRow(row: SheetRow, columns: TableColumns, ended: boolean): RowClass {
  if (isNumberedPerson(row, columns)) return DATA;
  const texts = row.cells.map((cell) => cell.trim());
  const filled = texts.filter((text) => text !== '');
  const [first] = filled;
  if (first === undefined) return { kind: row.faults.length > 0 ? 'data' : 'blank' };
  const number = columns.numberColumn === undefined ? '' : (texts[columns.numberColumn] ?? '');
  const name = texts[columns.nameColumn] ?? '';
  const known = columns.knownColumns.filter(
    (column) => column !== columns.numberColumn && (texts[column] ?? '') !== '',
  ).length;
  const numbered = RUNNING_NUMBER.test(number);
  const label = RUNNING_NUMBER.test(first) || ROMAN_OR_LETTER.test(first) ? (filled[1] ?? first) : first;
  if (numbered && known <= 1 && BARE_TOTAL.test(name.normalize('NFC'))) return { kind: 'total' };
  if (!numbered) {
    if (TOTAL.test(label.normalize('NFC'))) return { kind: 'total' };
    if (PERCENT.test(label.normalize('NFC'))) return { kind: 'percent' };
    if (filled.length <= 3) {
      if (filled.some((text) => SIGNATURE.test(text.normalize('NFC')))) return { kind: 'signature' };
      if (NOTE.test(label.normalize('NFC')) || PLACE_AND_DATE.test(label.normalize('NFC')))
        return { kind: 'note' };
    }
  }
  if (name !== '' && (known >= 3 || (numbered && known >= 1))) return { kind: 'data' };
  if (known >= 2) return { kind: ended && !numbered ? 'after-end' : 'data' };
  if (ended) return { kind: 'after-end' };
  if (numbered && filled.length > 1) return { kind: 'data' };
  return { kind: 'section', text: label, mark: label === first ? '' : first };
}

const DATA: RowClass = { kind: 'data' };

/** A running number and a name, unless it is the word for a total, settle nearly all rows without a look at the other cells. */
function isNumberedPerson({ cells }: SheetRow, { numberColumn, nameColumn }: TableColumns): boolean {
  if (numberColumn === undefined || nameColumn === numberColumn) return false;
  const name = (cells[nameColumn] ?? '').trim();
  return (
    name !== '' &&
    RUNNING_NUMBER.test((cells[numberColumn] ?? '').trim()) &&
    !BARE_TOTAL.test(name.normalize('NFC'))
  );
}

/** Whether a row right below the header only numbers the columns: `(1) (2) (3)` or `1 | 2 (=3+4) | 3`. */
export function isNumberRow(row: SheetRow): boolean {
  const filled = row.cells.map((cell) => cell.trim()).filter((text) => text !== '');
  return filled.length >= 3 && filled.every((text) => NUMBER_CELL.test(text) || /^[A-Zđ]$/iu.test(text));
}
