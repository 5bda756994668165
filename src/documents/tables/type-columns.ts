import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { typeWords } from '../../messages/table-words/type-words.ts';
import { BUSINESS_TYPES, type BaseType } from '../../registry/base-types.ts';
import { textCell } from '../cells.ts';
import {
  countFigure,
  emptyFigure,
  notApplicable,
  percentFigure,
  placeFigure,
  sumFigure,
  type CellFigure,
} from '../figures/cell-figure.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { narrowTally } from '../figures/tally.ts';
import type { Column, Row } from '../model.ts';
import type { GradedTest, Subjects } from './graded-traits.ts';

/** One row of a table divided by type. */
export interface TypeRow {
  readonly id: string;
  readonly label: string;
  /** Whom the row counts; `null`: not recorded. */
  readonly of: { readonly subjects: Subjects; readonly test: GradedTest } | null;
  /** The row its percent is taken of; a row without one prints `X`. */
  readonly base?: string;
  readonly emphasis?: Row['emphasis'];
  readonly indent?: number;
}

interface TypeColumn {
  readonly id: string;
  readonly header: readonly string[];
  readonly types: readonly BaseType[];
  /** Part of the column before it: not added up. */
  readonly part?: boolean;
}

/**
 * Columns, number row and rows of a table whose columns are total, percent and the types of Biểu số 5-BTCTW. The column of
 * organizations without a type is there only when there are any.
 */
export function buildTypeTable(
  wording: Worded,
  rows: readonly TypeRow[],
): Pick<FigureTable, 'columns' | 'numberRow' | 'rows'> {
  const types = typeColumns(
    wording,
    rows.some(({ of }) => of !== null && hasUnknown(of.subjects)),
  );
  const { columns } = formWords(wording);
  const counted = rows.map((row) => ({ row, figures: countRow(row, types) }));
  const totals = new Map(counted.map(({ row, figures }) => [row.id, figures.total]));
  return {
    columns: [
      { id: 'name', header: [columns.criterion], align: 'left', width: 46 },
      { id: 'total', header: [columns.total], align: 'right', width: 10 },
      { id: 'percent', header: [columns.share], align: 'right', width: 9 },
      ...types.map((type): Column => ({
        id: type.id,
        header: [typeWords(wording).byType, ...type.header],
        align: 'right',
        width: 10,
      })),
    ],
    numberRow: numberColumns(types),
    rows: counted.map(({ row: { id, label, base, emphasis, indent }, figures: { total, ofTypes } }) => ({
      id,
      cells: [textCell(label), total, placeFigure(shareOf(total, base, totals), id, 'percent'), ...ofTypes],
      ...(emphasis === undefined ? {} : { emphasis }),
      ...(indent === undefined ? {} : { indent }),
    })),
  };
}

/** Whether the type of the grassroots organization of some is not known. */
export function hasUnknown({ groups }: Subjects): boolean {
  return groups.some(({ type }) => type === 'unknown');
}

/** The figures of a row by type, and their sum; a column that is part of another is not added. */
function countRow(
  { id, of }: TypeRow,
  types: readonly TypeColumn[],
): { readonly total: CellFigure; readonly ofTypes: readonly CellFigure[] } {
  const own = of === null ? null : narrowTally(of.subjects, of.test);
  const ofTypes = types.map((column) => {
    const figure =
      own === null
        ? emptyFigure('not-recorded')
        : countFigure(own, ({ type }) => column.types.includes(type));
    return placeFigure(figure, id, column.id);
  });
  const total = own === null ? emptyFigure('not-recorded') : sumFigure(withoutParts(ofTypes, types));
  return { total: placeFigure(total, id, 'total'), ofTypes };
}

function withoutParts(figures: readonly CellFigure[], types: readonly TypeColumn[]): CellFigure[] {
  return figures.filter((_, index) => types[index]?.part !== true);
}

function shareOf(
  total: CellFigure,
  base: string | undefined,
  totals: ReadonlyMap<string, CellFigure>,
): CellFigure {
  const whole = base === undefined ? undefined : totals.get(base);
  return whole === undefined ? notApplicable('no-share') : percentFigure(total, whole);
}

function typeColumns(wording: Worded, withUnknown: boolean): TypeColumn[] {
  const { types, all, ofWhich } = typeWords(wording);
  const plain = (type: BaseType & keyof typeof types): TypeColumn => ({
    id: type,
    header: [types[type]],
    types: [type],
  });
  const columns: TypeColumn[] = [
    plain('commune'),
    plain('ward'),
    plain('town'),
    plain('party-agency'),
    plain('state-agency'),
    { id: 'public-unit', header: [types.unit, types['public-unit']], types: ['public-unit'] },
    { id: 'private-unit', header: [types.unit, types['private-unit']], types: ['private-unit'] },
    plain('army'),
    plain('police'),
    { id: 'business', header: [types.business, all], types: BUSINESS_TYPES },
    { id: 'state-capital', header: [types.business, ofWhich], types: ['state-capital'], part: true },
    plain('abroad'),
    plain('other'),
  ];
  return withUnknown ? [...columns, plain('unknown')] : columns;
}

/** `1`, `2(=4+…+13+15+16)`, `3`, `4` …: the total is the sum of the columns that are no part of another. */
function numberColumns(types: readonly TypeColumn[]): string[] {
  const numbers = types.map((type, index) => ({ number: index + 4, part: type.part === true }));
  const split = numbers.findIndex(({ part }) => part);
  const before = numbers[split - 1]?.number ?? 4;
  const after = numbers.slice(split + 1).map(({ number }) => `+${String(number)}`);
  const total = `2(=4+…+${String(before)}${after.join('')})`;
  return ['1', total, '3', ...numbers.map(({ number }) => String(number))];
}
