import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { OutCell } from '../../sheets/out-workbook.ts';

/** One column of a list: its heading and what stands in it for the item in the given place (from 0). */
export interface ListColumn<Item> {
  readonly heading: string;
  /** Second heading below `heading`; neighbours with the same `heading` are merged above it. */
  readonly below?: string;
  readonly width?: number;
  readonly value: (item: Item, index: number) => OutCell;
}

/** The running number. */
export function numberColumn<Item>(heading: string): ListColumn<Item> {
  return { heading, width: 5, value: (_, index) => index + 1 };
}

/** A column of text. */
export function textColumn<Item>(
  heading: string,
  width: number,
  value: (item: Item) => string | null,
): ListColumn<Item> {
  return { heading, width, value };
}

/** The rows of the items, without headings. */
export function listRows<Item>(columns: readonly ListColumn<Item>[], items: readonly Item[]): OutCell[][] {
  return items.map((item, index) => columns.map((column) => column.value(item, index)));
}

/** Rows of cells as CSV texts: numbers as digits, dates as `dd/mm/yyyy`, empty cells as `''`. */
export function toCsvRows(rows: readonly (readonly OutCell[])[]): string[][] {
  return rows.map((row) => row.map(toCsvText));
}

function toCsvText(cell: OutCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('date' in cell) return formatDate(cell.date);
  return cell.value === null ? '' : String(cell.value);
}

/** A line of text at the left, padded to the width of the table, as Excel saves a title to CSV. */
export function padRow(width: number, ...cells: string[]): string[] {
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
}

/** A date cell where the day is known, else text such as `09/1968` or the bare year as a number. */
export function dateCell(date: PlainDate): OutCell {
  if (date.length === 10) return { date };
  return date.length === 4 ? Number(date) : formatDate(date);
}
