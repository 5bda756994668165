import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { gradeTableWords } from '../../messages/table-words/grade-table-words.ts';
import { GRADES } from '../../registry/grades.ts';
import { addGrading, countNotGraded } from '../grading.ts';
import type { ReportDocument, Table } from '../model.ts';
import type { GradingFigures } from '../province-figures.ts';
import { buildChangeTable } from './change-table.ts';
import { buildTableReport, titleOf, type ReportFrame } from './frame.ts';
import { formNumber } from './form-numbers.ts';
import { buildTypeTable, type ByType, type TypeRow } from './type-columns.ts';
import { noteTypes } from './type-notes.ts';

/** Grassroots organizations and the cells below their committees, by type. */
export interface OrganizationGradeFigures {
  readonly organizations: ByType<GradingFigures>;
  readonly cells: ByType<GradingFigures>;
  /** All grassroots organizations of the year before; `null`: none was counted. */
  readonly before: GradingFigures | null;
}

/** T3: grades of grassroots organizations (to 2021 Biểu số 7A-TCTW), each grade a share of those graded. */
export function buildOrganizationGrades(
  frame: ReportFrame,
  { organizations, cells, before }: OrganizationGradeFigures,
): ReportDocument {
  const title = titleOf(frame, gradeTableWords(frame).organizations.title);
  const all = addGrading([...organizations.values()]);
  return buildTableReport(frame, {
    id: 't3',
    title,
    form: { kind: 'statistics', number: formNumber('t3', frame.period), landscape: true },
    tables: [
      buildMainTable(frame, title, organizations, cells),
      buildChangeTable(frame, { id: 't3-change', title }, all, before),
    ],
  });
}

/** An organization row reads the first, a cell row the second: both stand in one table. */
interface Both {
  readonly organizations: GradingFigures;
  readonly cells: GradingFigures;
}

function buildMainTable(
  frame: ReportFrame,
  title: string,
  organizations: ByType<GradingFigures>,
  cells: ByType<GradingFigures>,
): Table {
  const words = gradeTableWords(frame).organizations;
  const { notes, unit } = formWords(frame);
  const byType = joinTypes(organizations, cells);
  const rows: TypeRow<Both>[] = [
    { id: 'A', label: words.existing, read: (f) => f.organizations.existing, emphasis: 'total' },
    {
      id: 'A.1',
      label: words.graded,
      read: (f) => f.organizations.graded,
      base: (f) => f.organizations.graded,
      indent: 1,
    },
    ...gradeRows('A.1', (f) => f.organizations, frame),
    { id: 'A.2', label: words.notGraded, read: (f) => countNotGraded(f.organizations), indent: 1 },
    {
      id: 'A.2.new',
      label: words.newlyFounded,
      read: (f) => f.organizations.notGraded.newlyFounded,
      indent: 2,
    },
    { id: 'B', label: words.cells, read: (f) => f.cells.existing, emphasis: 'total' },
    {
      id: 'B.1',
      label: words.cellsGraded,
      read: (f) => f.cells.graded,
      base: (f) => f.cells.graded,
      indent: 1,
    },
    ...gradeRows('B.1', (f) => f.cells, frame),
  ];
  return {
    kind: 'table',
    id: 't3',
    name: words.name,
    title,
    unit: unit.organizations,
    ...buildTypeTable({ wording: frame, byType, add: addBoth, rows }),
    notes: [words.base, ...noteTypes(byType, (f) => f.organizations.existing, frame), notes.unknown],
  };
}

function gradeRows(id: string, read: (figures: Both) => GradingFigures, wording: Worded): TypeRow<Both>[] {
  const { grades, gradeParts } = formWords(wording);
  return GRADES.map((grade) => ({
    id: `${id}.${grade}`,
    label: `${gradeParts[grade]}) ${grades[grade]}`,
    read: (figures) => read(figures).byGrade[grade],
    base: (figures) => read(figures).graded,
    indent: 2,
  }));
}

function joinTypes(organizations: ByType<GradingFigures>, cells: ByType<GradingFigures>): ByType<Both> {
  const none = addGrading([]);
  const types = new Set([...organizations.keys(), ...cells.keys()]);
  return new Map(
    [...types].map((type) => [
      type,
      { organizations: organizations.get(type) ?? none, cells: cells.get(type) ?? none },
    ]),
  );
}

function addBoth(all: readonly Both[]): Both {
  return {
    organizations: addGrading(all.map((figures) => figures.organizations)),
    cells: addGrading(all.map((figures) => figures.cells)),
  };
}
