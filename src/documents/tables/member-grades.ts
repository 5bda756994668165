import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { gradeTableWords } from '../../messages/table-words/grade-table-words.ts';
import { GRADES } from '../../registry/grades.ts';
import { addGrading, countNotGraded } from '../grading.ts';
import type { ReportDocument, Table } from '../model.ts';
import type { GradingFigures } from '../province-figures.ts';
import { buildChangeTable } from './change-table.ts';
import { formNumber } from './form-numbers.ts';
import { buildTableReport, titleOf, type ReportFrame } from './frame.ts';
import { buildTypeTable, type ByType, type TypeRow } from './type-columns.ts';
import { noteTypes } from './type-notes.ts';

/** Members of grassroots organizations of one type. */
export interface TypeMembers {
  readonly grading: GradingFigures;
  /** Of those graded KHTNV: with a recorded discipline of the year. */
  readonly failedDisciplined: number;
}

export interface MemberGradeFigures {
  readonly byType: ByType<TypeMembers>;
  /** All members of the year before; `null`: none was counted. */
  readonly before: GradingFigures | null;
}

/** T4: grades of members (to 2021 Biểu số 7B-TCTW). Two bases in one column: all members, then those graded. */
export function buildMemberGrades(frame: ReportFrame, figures: MemberGradeFigures): ReportDocument {
  const title = titleOf(frame, gradeTableWords(frame).members.title);
  const all = addMembers([...figures.byType.values()]).grading;
  return buildTableReport(frame, {
    id: 't4',
    title,
    form: { kind: 'statistics', number: formNumber('t4', frame.period), landscape: true },
    tables: [
      buildMainTable(frame, title, figures.byType),
      buildChangeTable(frame, { id: 't4-change', title }, all, figures.before),
    ],
  });
}

function buildMainTable(frame: ReportFrame, title: string, byType: ByType<TypeMembers>): Table {
  const words = gradeTableWords(frame).members;
  const { notes, unit } = formWords(frame);
  const existing = ({ grading }: TypeMembers): number => grading.existing;
  const graded = ({ grading }: TypeMembers): number => grading.graded;
  const rows: TypeRow<TypeMembers>[] = [
    { id: 'all', label: words.existing, read: existing, base: existing, emphasis: 'total' },
    {
      id: '1',
      label: words.exempt,
      read: ({ grading }) => grading.notGraded.exempt,
      base: existing,
      indent: 1,
    },
    {
      id: '2',
      label: words.notGraded,
      read: ({ grading }) => countNotGraded(grading) - grading.notGraded.exempt,
      base: existing,
      indent: 1,
    },
    { id: '3', label: words.graded, read: graded, base: existing, indent: 1 },
    { id: 'graded', label: words.analysis, read: graded, base: graded, emphasis: 'total' },
    ...gradeRows(frame),
    ...words.reasons.map((label, index): TypeRow<TypeMembers> => ({
      id: `D.${String(index + 1)}`,
      label,
      read: index === 0 ? ({ failedDisciplined }) => failedDisciplined : () => null,
      indent: 2,
    })),
  ];
  return {
    kind: 'table',
    id: 't4',
    name: words.name,
    title,
    unit: unit.people,
    ...buildTypeTable({ wording: frame, byType, add: addMembers, rows }),
    notes: [words.base, words.reasonsUnknown, ...noteTypes(byType, () => 0, frame), notes.unknown],
  };
}

function gradeRows(wording: Worded): TypeRow<TypeMembers>[] {
  const { grades } = formWords(wording);
  return GRADES.map((grade, index) => {
    const letter = 'ABCD'.charAt(index);
    return {
      id: letter,
      label: `${letter}. ${grades[grade]}`,
      read: ({ grading }) => grading.byGrade[grade],
      base: ({ grading }) => grading.graded,
      indent: 1,
    };
  });
}

function addMembers(all: readonly TypeMembers[]): TypeMembers {
  return {
    grading: addGrading(all.map(({ grading }) => grading)),
    failedDisciplined: all.reduce((sum, { failedDisciplined }) => sum + failedDisciplined, 0),
  };
}
