import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { gradeTableWords } from '../../messages/table-words/grade-table-words.ts';
import { GRADES } from '../../registry/grades.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { buildChangeTable } from './change-table.ts';
import { titleOf, type ReportFrame, type TableReport } from './frame.ts';
import { formNumber } from './form-numbers.ts';
import { hasGrade, isGraded, isNotGraded, type Subjects } from './graded-traits.ts';
import { buildTypeTable, type TypeRow } from './type-columns.ts';
import { noteBusinesses, noteTypes } from './type-notes.ts';

/** Grassroots organizations and the cells below their committees. */
export interface GradedOrganizations {
  readonly organizations: Subjects;
  readonly cells: Subjects;
  /** All grassroots organizations of the year before; `null`: none was counted. */
  readonly before: Subjects | null;
}

/** T3: grades of grassroots organizations (to 2021 Biểu số 7A-TCTW), each grade a share of those graded. */
export function buildOrganizationGrades(frame: ReportFrame, graded: GradedOrganizations): TableReport {
  const title = titleOf(frame, gradeTableWords(frame).organizations.title);
  return {
    id: 't3',
    title,
    form: { kind: 'statistics', number: formNumber('t3', frame.period), landscape: true },
    tables: [
      buildMainTable(frame, title, graded),
      buildChangeTable(frame, { id: 't3-change', title }, graded.organizations, graded.before),
    ],
  };
}

function buildMainTable(
  frame: ReportFrame,
  title: string,
  { organizations, cells }: GradedOrganizations,
): FigureTable {
  const words = gradeTableWords(frame).organizations;
  const { notes, unit } = formWords(frame);
  const rows: TypeRow[] = [
    {
      id: 'A',
      label: words.existing,
      of: { subjects: organizations, test: () => true },
      emphasis: 'total',
    },
    {
      id: 'A.1',
      label: words.graded,
      of: { subjects: organizations, test: isGraded },
      base: 'A.1',
      indent: 1,
    },
    ...gradeRows('A.1', organizations, frame),
    {
      id: 'A.2',
      label: words.notGraded,
      of: { subjects: organizations, test: isNotGraded() },
      indent: 1,
    },
    {
      id: 'A.2.new',
      label: words.newlyFounded,
      of: { subjects: organizations, test: isNotGraded('newlyFounded') },
      indent: 2,
    },
    { id: 'B', label: words.cells, of: { subjects: cells, test: () => true }, emphasis: 'total' },
    { id: 'B.1', label: words.cellsGraded, of: { subjects: cells, test: isGraded }, base: 'B.1', indent: 1 },
    ...gradeRows('B.1', cells, frame),
  ];
  return {
    kind: 'table',
    id: 't3',
    name: words.name,
    title,
    unit: unit.organizations,
    ...buildTypeTable(frame, rows),
    notes: [
      words.base,
      ...noteTypes([organizations, cells], frame),
      ...noteBusinesses(organizations, frame),
      notes.unknown,
    ],
  };
}

function gradeRows(id: string, subjects: Subjects, wording: Worded): TypeRow[] {
  const { grades, gradeParts } = formWords(wording);
  return GRADES.map((grade) => ({
    id: `${id}.${grade}`,
    label: `${gradeParts[grade]}) ${grades[grade]}`,
    of: { subjects, test: hasGrade(grade) },
    base: id,
    indent: 2,
  }));
}
