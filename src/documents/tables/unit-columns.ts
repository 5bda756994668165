import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { unitTableWords } from '../../messages/table-words/unit-table-words.ts';
import { GRADES } from '../../registry/grades.ts';
import {
  countFigure,
  differenceFigure,
  percentFigure,
  placeFigure,
  pointsFigure,
  sumFigure,
  type CellFigure,
} from '../figures/cell-figure.ts';
import type { Column } from '../model.ts';
import { hasGrade, isGraded, isNotGraded, type GradedTest, type Subjects } from './graded-traits.ts';

/** What the columns of a table by unit depend on. */
export interface UnitColumns extends Worded {
  readonly capBase: 'goodOnly' | 'goodOrBetter';
  /** People are exempt, suspended or newly admitted; organizations and collectives are newly founded. */
  readonly isPeople: boolean;
}

/** A column that counts, or that prints the share of one counted column in others. */
type UnitColumn = { readonly id: string; readonly header: readonly string[] } & (
  { readonly test: GradedTest } | { readonly share: string; readonly of: readonly string[] }
);

/** Number, name, the figures of the form, note. */
export function gradeColumns(layout: UnitColumns): Column[] {
  const { columns } = formWords(layout);
  const words = unitTableWords(layout).columns;
  return [
    { id: 'number', header: [columns.number], align: 'left', width: 5 },
    { id: 'name', header: [words.unit], align: 'left', width: 40 },
    ...columnsOf(layout).map(({ id, header }): Column => ({ id, header, align: 'right', width: 9 })),
    { id: 'note', header: [columns.note], align: 'left', width: 14 },
  ];
}

/** The figures of those columns between name and note, of the subjects of one row. */
export function countUnit(subjects: Subjects, row: string, layout: UnitColumns): CellFigure[] {
  return fillColumns(row, layout, (_, test) => countFigure(subjects, test));
}

/** The same as sums of other rows. */
export function addUnits(
  rows: readonly (readonly CellFigure[])[],
  row: string,
  layout: UnitColumns,
): CellFigure[] {
  return fillColumns(row, layout, (index) => sumFigure(rows.flatMap((figures) => figures[index] ?? [])));
}

/** The change of each of them: counts as differences, shares in points of percent as printed. */
export function changeUnit(
  now: readonly CellFigure[],
  before: readonly CellFigure[],
  row: string,
  layout: UnitColumns,
): CellFigure[] {
  return columnsOf(layout).flatMap(({ id }, index) => {
    const [own, past] = [now[index], before[index]];
    if (own === undefined || past === undefined) return [];
    const change = own.op === 'percent' ? pointsFigure(own, past) : differenceFigure(own, past);
    return [placeFigure(change, row, id)];
  });
}

/** Counts first, each as `count` says; then the shares of them. */
function fillColumns(
  row: string,
  layout: UnitColumns,
  count: (index: number, test: GradedTest) => CellFigure,
): CellFigure[] {
  const columns = columnsOf(layout);
  const counted = new Map(
    columns.flatMap((column, index) =>
      'test' in column ? [[column.id, placeFigure(count(index, column.test), row, column.id)] as const] : [],
    ),
  );
  const find = (id: string): CellFigure[] => {
    const figure = counted.get(id);
    return figure === undefined ? [] : [figure];
  };
  return columns.flatMap((column) => {
    if ('test' in column) return find(column.id);
    const bases = column.of.flatMap(find);
    const base = bases.length === 1 ? bases : [sumFigure(bases)];
    return [...find(column.share)].flatMap((part) =>
      base.map((whole) => placeFigure(percentFigure(part, whole), row, column.id)),
    );
  });
}

function columnsOf(layout: UnitColumns): UnitColumn[] {
  const { capBase, isPeople } = layout;
  const words = unitTableWords(layout).columns;
  const { columns } = formWords(layout);
  const withShare = (
    id: string,
    header: readonly string[],
    test: GradedTest,
    base: string,
  ): readonly UnitColumn[] => [
    { id: `${id}.count`, header: [...header, columns.count], test },
    { id: `${id}.percent`, header: [...header, columns.percent], share: `${id}.count`, of: [base] },
  ];
  const notGraded = (id: string, label: string, test: GradedTest): UnitColumn => ({
    id: `notGraded.${id}`,
    header: [words.notGraded, label],
    test,
  });
  const reasons = isPeople ? (['exempt', 'suspended', 'newMember'] as const) : (['newlyFounded'] as const);
  return [
    { id: 'existing', header: [words.existing], test: () => true },
    ...withShare('graded', [words.graded], isGraded, 'existing'),
    ...GRADES.flatMap((grade) => withShare(grade, [words.results, grade], hasGrade(grade), 'graded.count')),
    {
      id: 'cap',
      header: [words.cap[capBase]],
      share: 'HTXSNV.count',
      of: capBase === 'goodOnly' ? ['HTTNV.count'] : ['HTXSNV.count', 'HTTNV.count'],
    },
    notGraded('total', words.all, isNotGraded()),
    ...reasons.map((reason) => notGraded(reason, words[reason], isNotGraded(reason))),
    notGraded('other', words.other, (traits) => isNotGraded()(traits) && !isNotGraded(...reasons)(traits)),
  ];
}
