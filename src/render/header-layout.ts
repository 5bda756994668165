import type { Column } from '../documents/model.ts';

/** One printed header cell; rows and columns from 0. */
export interface HeaderCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * Lays out the header of a table, row by row from the top: equal neighbours under the same parents become one wide
 * cell, and a column with fewer levels than the deepest one ends in a tall cell.
 */
export function layoutHeader(columns: readonly Column[]): HeaderCell[][] {
  const depth = Math.max(1, ...columns.map((column) => column.header.length));
  return Array.from({ length: depth }, (_, row) => layoutRow(columns, row, depth));
}

function layoutRow(columns: readonly Column[], row: number, depth: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  let index = 0;
  while (index < columns.length) {
    const header = columns[index]?.header ?? [];
    const text = header[row];
    if (text === undefined) {
      index += 1;
      continue;
    }
    const last = row === header.length - 1;
    const end = last ? index + 1 : endOfGroup(columns, index, row);
    cells.push({ text, row, column: index, rowSpan: last ? depth - row : 1, columnSpan: end - index });
    index = end;
  }
  return cells;
}

/** The first column after `start` that does not stand under the same headings down to `row`. */
function endOfGroup(columns: readonly Column[], start: number, row: number): number {
  const header = columns[start]?.header ?? [];
  const end = columns.findIndex(
    (column, index) => index > start && !sharesParents(column.header, header, row),
  );
  return end === -1 ? columns.length : end;
}

function sharesParents(left: readonly string[], right: readonly string[], row: number): boolean {
  return left.length > row + 1 && right.slice(0, row + 1).every((text, level) => left[level] === text);
}

/** The header of one column as one line, its last two levels: `Đã xếp loại SL`. */
export function joinHeader(column: Column): string {
  return column.header.slice(-2).join(' ');
}
