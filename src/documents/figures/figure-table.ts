import { countCell, NOT_APPLICABLE } from '../cells.ts';
import type { Cell, Row, Table } from '../model.ts';
import type { CellFigure } from './cell-figure.ts';

/** A row whose numbers still know how they come about. */
export interface FigureTableRow extends Omit<Row, 'cells'> {
  readonly cells: readonly (Cell | CellFigure)[];
}

/** A table before its figures are printed. */
export interface FigureTable extends Omit<Table, 'rows'> {
  readonly rows: readonly FigureTableRow[];
}

/** The table as it is printed. */
export function printTable(table: FigureTable): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ('op' in cell ? printFigure(cell) : cell)),
    })),
  };
}

/** What a cell is asked for by: `t3[A.1].army`, `t7-members[99.001].HTXSNV.count`. */
export function cellKey(
  table: string,
  { row, column }: { readonly row: string; readonly column: string },
): string {
  return `${table}[${row}].${column}`;
}

function printFigure(figure: CellFigure): Cell {
  switch (figure.op) {
    case 'average':
      return { type: 'decimal', hundredths: figure.value };
    case 'difference':
      return { type: 'difference', value: figure.value };
    case 'points':
      return { type: 'points', hundredths: figure.value };
    case 'percent': {
      const [count, base] = figure.of;
      if (count.value === null || base.value === null) return { type: 'percent', hundredths: null };
      return { type: 'percent', hundredths: figure.value, of: { count: count.value, base: base.value } };
    }
    case 'not-applicable':
      return NOT_APPLICABLE;
    default:
      return countCell(figure.value);
  }
}
