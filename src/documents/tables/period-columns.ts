import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { countCell, NOT_APPLICABLE, percentCell, textCell } from '../cells.ts';
import type { Cell, Column, Row, Table } from '../model.ts';

/** One row of a form that sets a period beside the same period of the year before. */
export interface PeriodRow<Figures> {
  readonly id: string;
  readonly label: string;
  /** `null`: not recorded. */
  readonly read: (figures: Figures) => number | null;
  readonly emphasis?: Row['emphasis'];
  readonly indent?: number;
  /** An average in hundredths, not a count: no ratio is printed. */
  readonly average?: true;
}

/**
 * Columns, number row and rows of a form with this period, the same period last year and their ratio. The ratio is empty,
 * neither 0 nor infinite, where last year's figure is 0 or not known.
 */
export function buildPeriodTable<Figures>(
  wording: Worded,
  rows: readonly PeriodRow<Figures>[],
  now: Figures,
  before: Figures | null,
): Pick<Table, 'columns' | 'numberRow' | 'rows'> {
  const { columns } = formWords(wording);
  const column = (id: string, ...header: string[]): Column => ({ id, header, align: 'right', width: 14 });
  return {
    columns: [
      { id: 'name', header: [columns.criterion], align: 'left', width: 56 },
      column('now', columns.done, columns.thisPeriod),
      column('before', columns.done, columns.lastPeriod),
      column('ratio', columns.ratio),
    ],
    numberRow: ['1', '2', '3', '4(=2*100/3)'],
    rows: rows.map(({ id, label, read, emphasis, indent, average }) => ({
      id,
      cells: [
        textCell(label),
        ...periodCells(read(now), before === null ? null : read(before), average === true),
      ],
      ...(emphasis === undefined ? {} : { emphasis }),
      ...(indent === undefined ? {} : { indent }),
    })),
  };
}

function periodCells(now: number | null, before: number | null, average: boolean): Cell[] {
  if (average) {
    const decimal = (hundredths: number | null): Cell => ({ type: 'decimal', hundredths });
    return [decimal(now), decimal(before), NOT_APPLICABLE];
  }
  const ratio: Cell = now === null ? { type: 'percent', hundredths: null } : percentCell(now, before);
  return [countCell(now), countCell(before), ratio];
}
