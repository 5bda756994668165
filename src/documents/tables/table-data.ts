import { cellKey, printTable, type FigureTable } from '../figures/figure-table.ts';
import type { Cell, Table } from '../model.ts';
import { percentText } from '../percent.ts';

/**
 * A table for scripts: for each row its place in the form, its label and its values by the id of the column. Counts are
 * whole numbers; a percent stands with what it was taken of, `{count, base, percent}`; what makes no sense is `X`, what
 * is unknown `null`. Beside the values stand the keys by which `trace` and `where` know them.
 *
 * @param at what the keys end with: period, and unit where there is one.
 */
export function tableData(table: FigureTable, at: string): Readonly<Record<string, unknown>> {
  const printed = printTable(table);
  const values = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.align === 'right');
  return {
    title: table.title,
    columns: values.map(({ column }) => ({ id: column.id, header: column.header })),
    rows: printed.rows.map((row, number) => ({
      ...(row.id === undefined ? {} : { id: row.id }),
      label: labelOf(printed, row.cells),
      values: Object.fromEntries(
        values.map(({ column, index }) => [
          column.id,
          cellData(row.cells[index] ?? { type: 'text', text: '' }),
        ]),
      ),
      ...rowKeys(table, number, at),
    })),
    notes: table.notes,
  };
}

/** The keys of the figures of a row by column; a row without figures has none. */
function rowKeys(table: FigureTable, number: number, at: string): { readonly keys?: Record<string, string> } {
  const keys = (table.rows[number]?.cells ?? []).flatMap((cell) =>
    'op' in cell && cell.place !== undefined
      ? [[cell.place.column, `${cellKey(table.id, cell.place)}${at}`] as const]
      : [],
  );
  return keys.length === 0 ? {} : { keys: Object.fromEntries(keys) };
}

/** The words of a row, from the left. */
function labelOf(table: Table, cells: readonly Cell[]): string {
  return cells
    .flatMap((cell, index) =>
      cell.type === 'text' && table.columns[index]?.align === 'left' ? [cell.text] : [],
    )
    .filter((text) => text !== '')
    .join(' ');
}

function cellData(cell: Cell): unknown {
  switch (cell.type) {
    case 'text':
      return cell.text === '' ? null : cell.text;
    case 'count':
    case 'difference':
      return cell.value;
    case 'percent': {
      const percent = percentText(cell.hundredths);
      return cell.of === undefined ? percent : { ...cell.of, percent };
    }
    case 'points':
    case 'decimal':
      return percentText(cell.hundredths);
    case 'not-applicable':
      return 'X';
  }
}
