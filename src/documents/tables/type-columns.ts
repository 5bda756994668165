import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { typeWords } from '../../messages/table-words/type-words.ts';
import { BUSINESS_TYPES, type BaseType } from '../../registry/base-types.ts';
import { countCell, NOT_APPLICABLE, percentCell, textCell } from '../cells.ts';
import type { Cell, Column, Row, Table } from '../model.ts';

/** Figures by type of grassroots organization; a type without any may be left out. */
export type ByType<Figures> = ReadonlyMap<BaseType, Figures>;

/** One row of a table divided by type. */
export interface TypeRow<Figures> {
  readonly id: string;
  readonly label: string;
  /** `null`: not recorded. */
  readonly read: (figures: Figures) => number | null;
  /** What the percent is taken of; a row without one prints `X`. */
  readonly base?: (figures: Figures) => number;
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

/** The heading of the first column, how figures add up, and whether the column for unknown types is printed. */
export interface TypeTable<Figures> {
  readonly wording: Worded;
  readonly byType: ByType<Figures>;
  readonly add: (all: readonly Figures[]) => Figures;
  readonly rows: readonly TypeRow<Figures>[];
}

/**
 * Columns, number row and rows of a table whose columns are total, percent and the types of Biểu số 5-BTCTW. The column of
 * organizations without a type is there only when there are any.
 */
export function buildTypeTable<Figures>({
  wording,
  byType,
  add,
  rows,
}: TypeTable<Figures>): Pick<Table, 'columns' | 'numberRow' | 'rows'> {
  const types = typeColumns(wording, byType.has('unknown'));
  const total = add([...byType.values()]);
  const ofTypes = types.map((column) =>
    add(column.types.flatMap((type) => (byType.has(type) ? [byType.get(type) as Figures] : []))),
  );
  const { columns } = formWords(wording);
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
    rows: rows.map(({ id, label, read, base, emphasis, indent }) => ({
      id,
      cells: [
        textCell(label),
        countCell(read(total)),
        shareCell(read(total), base?.(total)),
        ...ofTypes.map((figures) => countCell(read(figures))),
      ],
      ...(emphasis === undefined ? {} : { emphasis }),
      ...(indent === undefined ? {} : { indent }),
    })),
  };
}

function shareCell(count: number | null, base: number | undefined): Cell {
  if (base === undefined) return NOT_APPLICABLE;
  return count === null ? { type: 'percent', hundredths: null } : percentCell(count, base);
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
