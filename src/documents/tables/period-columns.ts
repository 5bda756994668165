import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { textCell } from '../cells.ts';
import {
  emptyFigure,
  notApplicable,
  percentFigure,
  placeFigure,
  sumFigure,
  type CellFigure,
} from '../figures/cell-figure.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import type { Column, Row } from '../model.ts';

/** One row of a form that sets a period beside the same period of the year before. */
export interface PeriodRow<Side> {
  readonly id: string;
  readonly label: string;
  /** What one side of the row counts; or the rows of the same column it adds up. */
  readonly of: ((side: Side) => CellFigure) | readonly string[];
  readonly emphasis?: Row['emphasis'];
  readonly indent?: number;
}

/**
 * Columns, number row and rows of a form with this period, the same period last year and their ratio. The ratio is empty,
 * neither 0 nor infinite, where last year's figure is 0 or not known; of averages there is none.
 */
export function buildPeriodTable<Side>(
  wording: Worded,
  rows: readonly PeriodRow<Side>[],
  now: Side,
  before: Side | null,
): Pick<FigureTable, 'columns' | 'numberRow' | 'rows'> {
  const { columns } = formWords(wording);
  const column = (id: string, ...header: string[]): Column => ({ id, header, align: 'right', width: 14 });
  const figures = { now: countSide(rows, now, 'now'), before: countSide(rows, before, 'before') };
  return {
    columns: [
      { id: 'name', header: [columns.criterion], align: 'left', width: 56 },
      column('now', columns.done, columns.thisPeriod),
      column('before', columns.done, columns.lastPeriod),
      column('ratio', columns.ratio),
    ],
    numberRow: ['1', '2', '3', '4(=2*100/3)'],
    rows: rows.map(({ id, label, emphasis, indent }) => {
      const own = findFigure(figures.now, id);
      const last = findFigure(figures.before, id);
      const ratio = own.op === 'average' ? notApplicable('no-share') : percentFigure(own, last);
      return {
        id,
        cells: [textCell(label), own, last, placeFigure(ratio, id, 'ratio')],
        ...(emphasis === undefined ? {} : { emphasis }),
        ...(indent === undefined ? {} : { indent }),
      };
    }),
  };
}

/** The figures of one column by row; sums are worked out of the rows they name, which may stand below them. */
function countSide<Side>(
  rows: readonly PeriodRow<Side>[],
  side: Side | null,
  column: string,
): Map<string, CellFigure> {
  if (side === null)
    return new Map(rows.map(({ id }) => [id, placeFigure(emptyFigure('no-earlier-period'), id, column)]));
  const figures = new Map<string, CellFigure>();
  for (const { id, of } of rows)
    if (typeof of === 'function') figures.set(id, placeFigure(of(side), id, column));
  // A sum of sums is named before its parts, as on the form.
  for (const { id, of } of rows.toReversed()) {
    if (typeof of === 'function') continue;
    const parts = of.flatMap((part) => figures.get(part) ?? []);
    figures.set(id, placeFigure(sumFigure(parts), id, column));
  }
  return figures;
}

function findFigure(figures: ReadonlyMap<string, CellFigure>, id: string): CellFigure {
  return figures.get(id) ?? emptyFigure('not-recorded');
}
