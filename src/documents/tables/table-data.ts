import type { Cell, Table } from '../model.ts';
import { percentText } from '../percent.ts';

/**
 * A table for scripts: for each row its place in the form, its label and its values by the id of the column. Counts are
 * whole numbers; a percent stands with what it was taken of, `{count, base, percent}`; what makes no sense is `X`, what
 * is unknown `null`.
 */
export function tableData(table: Table): Readonly<Record<string, unknown>> {
  const values = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.align === 'right');
  return {
    title: table.title,
    columns: values.map(({ column }) => ({ id: column.id, header: column.header })),
    rows: table.rows.map((row) => ({
      ...(row.id === undefined ? {} : { id: row.id }),
      label: labelOf(table, row.cells),
      values: Object.fromEntries(
        values.map(({ column, index }) => [
          column.id,
          cellData(row.cells[index] ?? { type: 'text', text: '' }),
        ]),
      ),
    })),
    notes: table.notes,
  };
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
