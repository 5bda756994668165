import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { unitTableWords } from '../../messages/table-words/unit-table-words.ts';
import { GRADES } from '../../registry/grades.ts';
import { countCell, differenceCell, percentCell, pointsCell } from '../cells.ts';
import { countGoodOrBetter, countNotGraded } from '../grading.ts';
import type { Cell, Column } from '../model.ts';
import type { GradingFigures } from '../province-figures.ts';

/** What the columns of a table by unit depend on. */
export interface UnitColumns extends Worded {
  readonly capBase: 'goodOnly' | 'goodOrBetter';
  /** People are exempt, suspended or newly admitted; organizations and collectives are newly founded. */
  readonly isPeople: boolean;
}

/** A count of a row, and the share printed beside it. */
interface Figure {
  readonly id: string;
  readonly header: readonly string[];
  readonly count: (figures: GradingFigures) => number;
  readonly shareOf?: (figures: GradingFigures) => number;
  /** Prints the share alone. */
  readonly onlyShare?: true;
}

/** Number, name, the figures of the form, note. */
export function gradeColumns(layout: UnitColumns): Column[] {
  const { columns } = formWords(layout);
  const words = unitTableWords(layout).columns;
  const number = (id: string, header: readonly string[]): Column => ({
    id,
    header,
    align: 'right',
    width: 9,
  });
  return [
    { id: 'number', header: [columns.number], align: 'left', width: 5 },
    { id: 'name', header: [words.unit], align: 'left', width: 40 },
    ...figuresOf(layout).flatMap(({ id, header, shareOf, onlyShare }): Column[] => {
      if (shareOf === undefined) return [number(id, header)];
      if (onlyShare === true) return [number(id, header)];
      return [
        number(`${id}.count`, [...header, columns.count]),
        number(`${id}.percent`, [...header, columns.percent]),
      ];
    }),
    { id: 'note', header: [columns.note], align: 'left', width: 14 },
  ];
}

/** The cells of those columns between name and note. */
export function gradeCellsOf(figures: GradingFigures, layout: UnitColumns): Cell[] {
  return figuresOf(layout).flatMap(({ count, shareOf, onlyShare }) => {
    const counted = onlyShare === true ? [] : [countCell(count(figures))];
    return shareOf === undefined ? counted : [...counted, percentCell(count(figures), shareOf(figures))];
  });
}

/** The change of each of them: counts as differences, shares in points of percent as printed. */
export function changeCellsOf(
  now: GradingFigures,
  before: GradingFigures | null,
  layout: UnitColumns,
): Cell[] {
  const past = before === null ? [] : gradeCellsOf(before, layout);
  return gradeCellsOf(now, layout).map((cell, index): Cell => {
    const other = past[index];
    if (cell.type === 'percent')
      return pointsCell(cell.hundredths, other?.type === 'percent' ? other.hundredths : null);
    return differenceCell(
      cell.type === 'count' ? cell.value : null,
      other?.type === 'count' ? other.value : null,
    );
  });
}

function figuresOf(layout: UnitColumns): Figure[] {
  const { capBase, isPeople } = layout;
  const words = unitTableWords(layout).columns;
  const graded = (figures: GradingFigures): number => figures.graded;
  const notGraded = (id: string, label: string, count: Figure['count']): Figure => ({
    id: `notGraded.${id}`,
    header: [words.notGraded, label],
    count,
  });
  const reasons: Figure[] = isPeople
    ? [
        notGraded('exempt', words.exempt, (f) => f.notGraded.exempt),
        notGraded('suspended', words.suspended, (f) => f.notGraded.suspended),
        notGraded('newMember', words.newMember, (f) => f.notGraded.newMember),
      ]
    : [notGraded('newlyFounded', words.newlyFounded, (f) => f.notGraded.newlyFounded)];
  return [
    { id: 'existing', header: [words.existing], count: (f) => f.existing },
    { id: 'graded', header: [words.graded], count: graded, shareOf: (f) => f.existing },
    ...GRADES.map((grade): Figure => ({
      id: grade,
      header: [words.results, grade],
      count: (f) => f.byGrade[grade],
      shareOf: graded,
    })),
    {
      id: 'cap',
      header: [words.cap[capBase]],
      count: (f) => f.byGrade.HTXSNV,
      shareOf: capBase === 'goodOnly' ? (f) => f.byGrade.HTTNV : countGoodOrBetter,
      onlyShare: true,
    },
    notGraded('total', words.all, countNotGraded),
    ...reasons,
    notGraded('other', words.other, (f) => {
      const named = reasons.reduce((sum, reason) => sum + reason.count(f), 0);
      return countNotGraded(f) - named;
    }),
  ];
}
