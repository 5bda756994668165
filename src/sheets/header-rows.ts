import type { Merge, SheetRow } from './source.ts';

/** Most rows a header has. */
export const DEEPEST_HEADER = 3;

/** Header texts of each column, from the top row down; equal or empty levels are left out. */
export type Headings = readonly (readonly string[])[];

export interface HeaderRows {
  readonly first: number;
  /** How many of the rows, from `first` on, belong to the header. */
  readonly depth: number;
  readonly headings: Headings;
}

/**
 * Finds the header among the first rows of a sheet: the first row in which at least three headings are known, together
 * with the one or two rows below it that make more of them known (`Ngày sinh` over `Nam` and `Nữ`). `undefined` when
 * there is none.
 *
 * @param count how many columns of such headings are known.
 * @param options `within`: how many of the rows may be the header's first; `headerRow`: number of that row, where a person
 *   names it: then no heading need be known.
 */
export function findHeader(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
  count: (headings: Headings) => number,
  options: { readonly within?: number; readonly headerRow?: number | undefined } = {},
): HeaderRows | undefined {
  const { within = rows.length, headerRow } = options;
  for (let first = 0; first < within; first += 1) {
    if (headerRow !== undefined && rows[first]?.number !== headerRow) continue;
    let best: HeaderRows | undefined;
    // A title merged over the whole width stands above every column but is itself no heading.
    if (headerRow === undefined && count(readHeadings(rows.slice(first, first + 1), merges)) < 2) continue;
    let known = headerRow === undefined ? 2 : -1;
    for (let depth = 1; depth <= DEEPEST_HEADER && first + depth <= rows.length; depth += 1) {
      const headings = readHeadings(rows.slice(first, first + depth), merges);
      const columns = count(headings);
      const last = rows[first + depth - 1];
      const joined = best !== undefined && last !== undefined && isJoined(last.number, merges);
      if (columns < known || (columns === known && !joined)) continue;
      known = columns;
      best = { first, depth, headings };
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Whether a merged cell reaches down into the row from the one above: `STT` beside `Ngày sinh` over `Nam` and `Nữ`. */
function isJoined(rowNumber: number, merges: readonly Merge[]): boolean {
  return merges.some((merge) => merge.firstRow < rowNumber && merge.lastRow >= rowNumber);
}

/** A group heading stands over all columns of its merged range; in CSV, over the blank cells to its right. */
function readHeadings(rows: readonly SheetRow[], merges: readonly Merge[]): Headings {
  const width = Math.max(...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = [];
    for (const [level, row] of rows.entries()) {
      const text = textOver(rows, level, column, merges) ?? row.cells[column]?.trim() ?? '';
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    return path;
  });
}

function textOver(
  rows: readonly SheetRow[],
  level: number,
  column: number,
  merges: readonly Merge[],
): string | undefined {
  const row = rows[level];
  if (row === undefined || (row.cells[column]?.trim() ?? '') !== '') return undefined;
  const merge = merges.find(
    (range) =>
      row.number >= range.firstRow &&
      row.number <= range.lastRow &&
      column >= range.firstColumn &&
      column <= range.lastColumn,
  );
  if (merge !== undefined) {
    const top = rows.find(({ number }) => number === merge.firstRow);
    return top?.cells[merge.firstColumn]?.trim();
  }
  const hasMergesHere = merges.some((range) => range.firstRow <= row.number && range.lastRow >= row.number);
  const below = rows.slice(level + 1).some((lower) => (lower.cells[column]?.trim() ?? '') !== '');
  if (hasMergesHere || !below) return undefined;
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = row.cells[left]?.trim() ?? '';
    if (text !== '')
      return rows.slice(level + 1).some((lower) => (lower.cells[left]?.trim() ?? '') !== '')
        ? text
        : undefined;
  }
  return undefined;
}
