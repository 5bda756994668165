import type { SheetRow, SourceSheet } from './source.ts';

/**
 * A sheet as if it had only the columns from `from` up to, but not including, `to`: one of two lists that stand side by
 * side. Addresses stay as they are; rows that hold nothing there are left out.
 */
export function withinColumns(sheet: SourceSheet, from: number, to: number): SourceSheet {
  const isWithin = (column: number): boolean => column >= from && column < to;
  const cutRows = function* (rows: Iterable<SheetRow>): Generator<SheetRow> {
    for (const row of rows) {
      const cells = row.cells.slice(0, to).map((cell, column) => (isWithin(column) ? cell : ''));
      const faults = row.faults.filter(({ column }) => isWithin(column));
      if (faults.length > 0 || cells.some((cell) => cell !== '')) yield { ...row, cells, faults };
    }
  };
  return {
    ...sheet,
    merges: sheet.merges.filter(
      ({ firstColumn, lastColumn }) => isWithin(firstColumn) && isWithin(lastColumn),
    ),
    async *batches() {
      for await (const batch of sheet.batches()) yield cutRows(batch);
    },
  };
}
