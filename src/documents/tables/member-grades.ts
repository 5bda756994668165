import { formWords } from '../../messages/table-words/form-words.ts';
import { gradeTableWords } from '../../messages/table-words/grade-table-words.ts';
import { GRADES } from '../../registry/grades.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { buildChangeTable } from './change-table.ts';
import { formNumber } from './form-numbers.ts';
import { titleOf, type ReportFrame, type TableReport } from './frame.ts';
import {
  hasGrade,
  isGraded,
  isNotGraded,
  type GradedTest,
  type GradedTraits,
  type Subjects,
} from './graded-traits.ts';
import { buildTypeTable, type TypeRow } from './type-columns.ts';
import { noteTypes } from './type-notes.ts';

/** T4: grades of members (to 2021 Biểu số 7B-TCTW). Two bases in one column: all members, then those graded. */
export function buildMemberGrades(
  frame: ReportFrame,
  members: Subjects,
  before: Subjects | null,
): TableReport {
  const title = titleOf(frame, gradeTableWords(frame).members.title);
  return {
    id: 't4',
    title,
    form: { kind: 'statistics', number: formNumber('t4', frame.period), landscape: true },
    tables: [
      buildMainTable(frame, title, members),
      buildChangeTable(frame, { id: 't4-change', title }, members, before),
    ],
  };
}

function buildMainTable(frame: ReportFrame, title: string, members: Subjects): FigureTable {
  const words = gradeTableWords(frame).members;
  const { notes, unit, grades } = formWords(frame);
  const count = (test: GradedTest): TypeRow['of'] => ({ subjects: members, test });
  const isExempt = isNotGraded('exempt');
  const rows: TypeRow[] = [
    { id: 'all', label: words.existing, of: count(() => true), base: 'all', emphasis: 'total' },
    { id: '1', label: words.exempt, of: count(isExempt), base: 'all', indent: 1 },
    {
      id: '2',
      label: words.notGraded,
      of: count((traits) => !isGraded(traits) && !isExempt(traits)),
      base: 'all',
      indent: 1,
    },
    { id: '3', label: words.graded, of: count(isGraded), base: 'all', indent: 1 },
    { id: 'graded', label: words.analysis, of: count(isGraded), base: 'graded', emphasis: 'total' },
    ...GRADES.map((grade, index): TypeRow => {
      const id = 'ABCD'.charAt(index);
      const label = `${id}. ${grades[grade]}`;
      return { id, label, of: count(hasGrade(grade)), base: 'graded', indent: 1 };
    }),
    ...words.reasons.map((label, index): TypeRow => ({
      id: `D.${String(index + 1)}`,
      label,
      of: index === 0 ? count(isFailedDisciplined) : null,
      indent: 2,
    })),
  ];
  return {
    kind: 'table',
    id: 't4',
    name: words.name,
    title,
    unit: unit.people,
    ...buildTypeTable(frame, rows),
    notes: [words.base, words.reasonsUnknown, ...noteTypes([members], frame), notes.unknown],
  };
}

/** Graded KHTNV, with a recorded discipline of the year. */
function isFailedDisciplined({ grade, disciplined }: GradedTraits): boolean {
  return grade === 'KHTNV' && disciplined === 1;
}
