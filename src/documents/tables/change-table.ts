import { formWords } from '../../messages/table-words/form-words.ts';
import { gradeTableWords } from '../../messages/table-words/grade-table-words.ts';
import { GRADES } from '../../registry/grades.ts';
import { countCell, differenceCell, NOT_APPLICABLE, percentCell, pointsCell, textCell } from '../cells.ts';
import { countGoodOrBetter } from '../grading.ts';
import type { Cell, Column, Row, Table } from '../model.ts';
import { percentHundredths } from '../percent.ts';
import type { GradingFigures } from '../province-figures.ts';
import { noteComparison, type ReportFrame } from './frame.ts';

/**
 * Grades of this year beside those of the year before: counts with their difference, shares with theirs in points. Empty
 * cells, and a note, where nothing was counted for the year before.
 */
export function buildChangeTable(
  frame: ReportFrame,
  { id, title }: { readonly id: string; readonly title: string },
  now: GradingFigures,
  before: GradingFigures | null,
): Table {
  const words = gradeTableWords(frame).change;
  const { grades, columns } = formWords(frame);
  type Read = (figures: GradingFigures) => number;
  const row = (rowId: string, label: string, read: Read, base?: Read): Row => ({
    id: rowId,
    cells: [textCell(label), ...changeCells(now, before, read, base)],
  });
  const graded: Read = (figures) => figures.graded;
  const column = (columnId: string, ...header: string[]): Column => ({
    id: columnId,
    header,
    align: 'right',
    width: 12,
  });
  return {
    kind: 'table',
    id,
    name: `${words.name} (${id.slice(0, 2).toUpperCase()})`,
    title: `${title} – ${words.title.toLowerCase()}`,
    columns: [
      { id: 'name', header: [columns.criterion], align: 'left', width: 46 },
      column('now.count', words.now, columns.count),
      column('now.percent', words.now, columns.percent),
      column('before.count', words.before, columns.count),
      column('before.percent', words.before, columns.percent),
      column('change.count', words.change, words.counts),
      column('change.points', words.change, words.points),
    ],
    numberRow: ['1', '2', '3', '4', '5', '6(=2-4)', '7(=3-5)'],
    rows: [
      row('existing', words.existing, (figures) => figures.existing),
      row('graded', words.graded, graded, (figures) => figures.existing),
      ...GRADES.map((grade) => row(grade, grades[grade], (figures) => figures.byGrade[grade], graded)),
      row('goodOrBetter', words.goodOrBetter, countGoodOrBetter, graded),
    ],
    notes: noteComparison(frame),
  };
}

function changeCells(
  now: GradingFigures,
  before: GradingFigures | null,
  read: (figures: GradingFigures) => number,
  base: ((figures: GradingFigures) => number) | undefined,
): Cell[] {
  const share = (figures: GradingFigures | null): Cell => {
    if (base === undefined) return NOT_APPLICABLE;
    return figures === null
      ? { type: 'percent', hundredths: null }
      : percentCell(read(figures), base(figures));
  };
  const hundredths = (figures: GradingFigures | null): number | null =>
    base === undefined || figures === null ? null : percentHundredths(read(figures), base(figures));
  return [
    countCell(read(now)),
    share(now),
    countCell(before === null ? null : read(before)),
    share(before),
    differenceCell(read(now), before === null ? null : read(before)),
    base === undefined ? NOT_APPLICABLE : pointsCell(hundredths(now), hundredths(before)),
  ];
}
