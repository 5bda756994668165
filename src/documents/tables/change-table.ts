import { formWords } from '../../messages/table-words/form-words.ts';
import { gradeTableWords } from '../../messages/table-words/grade-table-words.ts';
import { GRADES } from '../../registry/grades.ts';
import { textCell } from '../cells.ts';
import {
  countFigure,
  differenceFigure,
  emptyFigure,
  notApplicable,
  percentFigure,
  placeFigure,
  pointsFigure,
  sumFigure,
  type CellFigure,
} from '../figures/cell-figure.ts';
import type { FigureTable, FigureTableRow } from '../figures/figure-table.ts';
import type { Column } from '../model.ts';
import { noteComparison, type ReportFrame } from './frame.ts';
import { hasGrade, isGraded, type GradedTest, type Subjects } from './graded-traits.ts';

/** A row counts, or adds rows; its share is taken of another row. */
interface ChangeRow {
  readonly id: string;
  readonly label: string;
  readonly of: GradedTest | readonly string[];
  readonly base?: string;
}

/**
 * Grades of this year beside those of the year before: counts with their difference, shares with theirs in points. Empty
 * cells, and a note, where nothing was counted for the year before.
 */
export function buildChangeTable(
  frame: ReportFrame,
  { id, title }: { readonly id: string; readonly title: string },
  now: Subjects,
  before: Subjects | null,
): FigureTable {
  const words = gradeTableWords(frame).change;
  const { grades, columns } = formWords(frame);
  const column = (columnId: string, ...header: string[]): Column => ({
    id: columnId,
    header,
    align: 'right',
    width: 12,
  });
  const rows: readonly ChangeRow[] = [
    { id: 'existing', label: words.existing, of: () => true },
    { id: 'graded', label: words.graded, of: isGraded, base: 'existing' },
    ...GRADES.map((grade) => ({ id: grade, label: grades[grade], of: hasGrade(grade), base: 'graded' })),
    { id: 'goodOrBetter', label: words.goodOrBetter, of: ['HTXSNV', 'HTTNV'], base: 'graded' },
  ];
  const present = countRows(rows, now, 'now.count');
  const past = countRows(rows, before, 'before.count');
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
    rows: rows.map((row) => changeRow(row, present, past)),
    notes: noteComparison(frame),
  };
}

type Figures = ReadonlyMap<string, CellFigure>;

function countRows(rows: readonly ChangeRow[], subjects: Subjects | null, column: string): Figures {
  const figures = new Map<string, CellFigure>();
  for (const { id, of } of rows) {
    const figure =
      subjects === null
        ? emptyFigure('no-earlier-period')
        : typeof of === 'function'
          ? countFigure(subjects, of)
          : sumFigure(of.flatMap((part) => figures.get(part) ?? []));
    figures.set(id, placeFigure(figure, id, column));
  }
  return figures;
}

function changeRow({ id, label, base }: ChangeRow, present: Figures, past: Figures): FigureTableRow {
  const count = (figures: Figures, row: string): CellFigure =>
    figures.get(row) ?? emptyFigure('not-recorded');
  const place = (figure: CellFigure, column: string): CellFigure => placeFigure(figure, id, column);
  const none = notApplicable('no-share');
  const share = (figures: Figures, column: string): CellFigure =>
    place(base === undefined ? none : percentFigure(count(figures, id), count(figures, base)), column);
  const shares = [share(present, 'now.percent'), share(past, 'before.percent')] as const;
  const [now, before] = [count(present, id), count(past, id)];
  return {
    id,
    cells: [
      textCell(label),
      now,
      shares[0],
      before,
      shares[1],
      place(differenceFigure(now, before), 'change.count'),
      place(base === undefined ? none : pointsFigure(...shares), 'change.points'),
    ],
  };
}
