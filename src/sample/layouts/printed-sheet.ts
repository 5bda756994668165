import type { OutCell, OutSheet } from '../../sheets/out-workbook.ts';
import type { ListColumn } from './table-columns.ts';

/** The parts of a sheet that is made to be printed, from the top down. */
export interface PrintedSheet<Item> {
  readonly name: string;
  /** Left block of the letterhead, for example `HUYỆN UỶ ĐÔNG SƠN`; `null` for a plain sheet without one. */
  readonly letterhead: string | null;
  readonly titles: readonly string[];
  readonly columns: readonly ListColumn<Item>[];
  /** Whether a row `(1) (2) (3)` follows the headings. */
  readonly numberRow: boolean;
  readonly body: readonly (readonly OutCell[])[];
  /** Rows below the table: totals, notes. */
  readonly foot: readonly (readonly OutCell[])[];
  /** Office of whoever signs, for example `T/M BAN THƯỜNG VỤ`; `null` for none. */
  readonly signature: string | null;
}

type Merge = NonNullable<OutSheet['merges']>[number];

/** Lays a printed sheet out: letterhead, merged titles, one or two rows of headings, body, foot, signature block. */
export function laySheet<Item>(sheet: PrintedSheet<Item>): OutSheet {
  const width = sheet.columns.length;
  const rows: (readonly OutCell[])[] = [];
  const merges: Merge[] = [];
  const right = Math.max(3, width - 4);
  if (sheet.letterhead !== null) {
    rows.push(blockRow(0, 'TỈNH UỶ SƠN HÀ', right, 'ĐẢNG CỘNG SẢN VIỆT NAM'));
    rows.push([{ value: sheet.letterhead, bold: true }]);
    rows.push(['*'], []);
  }
  for (const title of sheet.titles) {
    merges.push({ firstRow: rows.length, lastRow: rows.length, firstColumn: 0, lastColumn: width - 1 });
    rows.push([{ value: title, bold: true }]);
  }
  rows.push([]);
  const head = layHeadings(sheet.columns, rows.length);
  rows.push(...head.rows);
  merges.push(...head.merges);
  if (sheet.numberRow) rows.push(sheet.columns.map((_, index) => `(${String(index + 1)})`));
  const frozenRows = rows.length;
  rows.push(...sheet.body, ...sheet.foot);
  if (sheet.signature !== null) {
    rows.push([], blockRow(1, 'NGƯỜI LẬP BIỂU', right, sheet.signature));
    rows.push(blockRow(1, '(Ký, ghi rõ họ tên)', right, '(Ký tên, đóng dấu)'));
  }
  return {
    name: sheet.name,
    rows,
    merges,
    widths: sheet.columns.map((column) => column.width ?? 12),
    frozenRows,
  };
}

function blockRow(left: number, leftText: string, right: number, rightText: string): OutCell[] {
  const row: OutCell[] = Array.from({ length: right + 1 }, () => null);
  row[left] = leftText;
  row[right] = rightText;
  return row;
}

function layHeadings(
  heads: readonly { readonly heading: string; readonly below?: string }[],
  firstRow: number,
): { rows: OutCell[][]; merges: Merge[] } {
  const bold = (value: string): OutCell => ({ value, bold: true });
  if (heads.every(({ below }) => below === undefined)) {
    return { rows: [heads.map(({ heading }) => bold(heading))], merges: [] };
  }
  const merges: Merge[] = [];
  const top: OutCell[] = [];
  for (const [column, { heading, below }] of heads.entries()) {
    const before = heads[column - 1];
    const last = merges.at(-1);
    if (below === undefined) {
      top.push(bold(heading));
      merges.push({ firstRow, lastRow: firstRow + 1, firstColumn: column, lastColumn: column });
    } else if (before?.heading === heading && last !== undefined) {
      top.push(null);
      merges[merges.length - 1] = { ...last, lastColumn: column };
    } else {
      top.push(bold(heading));
      merges.push({ firstRow, lastRow: firstRow, firstColumn: column, lastColumn: column });
    }
  }
  const second = heads.map(({ below }) => (below === undefined ? null : bold(below)));
  return { rows: [top, second], merges };
}
