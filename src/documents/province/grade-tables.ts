import { GRADES } from '../../registry/grades.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { periodText } from '../../messages/report-words/period-text.ts';
import { countCell, NOT_APPLICABLE, percentCell, textCell } from '../cells.ts';
import { countGoodOrBetter, countNotGraded } from '../grading.ts';
import type { Cell, Column, Row, Table } from '../model.ts';
import { NOT_GRADED_REASONS, type GradingFigures, type NotGradedReason } from '../province-figures.ts';
import type { ReportContext } from './report-context.ts';

/** Organizations and members by grade: number graded as a share of those existing, each grade as a share of the graded. */
export function buildGradeTable({ figures, language, words }: ReportContext): Table {
  const { organizations, members } = figures;
  const row = (label: string, read: (f: GradingFigures) => number, base: 'existing' | 'graded'): Row => ({
    cells: [
      textCell(label),
      countCell(read(organizations)),
      percentCell(read(organizations), organizations[base]),
      countCell(read(members)),
      percentCell(read(members), members[base]),
    ],
  });
  const ofOrganizations = (label: string, count: number): Row => ({
    cells: [textCell(label), countCell(count), NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE],
  });
  const rows: Row[] = [
    {
      cells: [
        textCell(words.rows.existing),
        countCell(organizations.existing),
        NOT_APPLICABLE,
        countCell(members.existing),
        NOT_APPLICABLE,
      ],
      emphasis: 'total',
    },
    ofOrganizations(words.rows.committees, organizations.committees),
    ofOrganizations(words.rows.cells, organizations.cells),
    row(words.rows.notGraded, countNotGraded, 'existing'),
    { ...row(words.rows.graded, (f) => f.graded, 'existing'), emphasis: 'total' },
    ...GRADES.map((grade) => row(words.grades[grade], (f) => f.byGrade[grade], 'graded')),
    { ...row(words.rows.goodOrBetter, countGoodOrBetter, 'graded'), emphasis: 'total' },
  ];
  const column = (id: string, group: string, text: string): Column => ({
    id,
    header: [group, text],
    align: 'right',
    width: 13,
  });
  const { columns } = words;
  return {
    kind: 'table',
    id: 'grades',
    name: words.tables.grades.name,
    title: fillWords(words.tables.grades.title, { period: periodText(figures.period, language) }),
    columns: [
      { id: 'indicator', header: [columns.indicator], align: 'left', width: 44 },
      column('organizations.count', columns.organizations, columns.count),
      column('organizations.percent', columns.organizations, columns.percent),
      column('members.count', columns.members, columns.count),
      column('members.percent', columns.members, columns.percent),
    ],
    rows,
    notes: [words.notes.bases],
  };
}

/** Reasons that only one kind of subject can have; a zero of the other kind is printed `X`. */
const MEMBERS_ONLY: readonly NotGradedReason[] = ['exempt', 'suspended', 'newMember'];
const ORGANIZATIONS_ONLY: readonly NotGradedReason[] = ['newlyFounded'];

/** Who has no grade, by reason; the total is the number existing less the number graded. */
export function buildNotGradedTable({ figures, words }: ReportContext): Table {
  const cell = (count: number, elsewhere: readonly NotGradedReason[], reason: NotGradedReason): Cell =>
    count === 0 && elsewhere.includes(reason) ? NOT_APPLICABLE : countCell(count);
  const { organizations, members } = figures;
  const rows = NOT_GRADED_REASONS.map((reason): Row => ({
    cells: [
      textCell(words.reasons[reason]),
      cell(organizations.notGraded[reason], MEMBERS_ONLY, reason),
      cell(members.notGraded[reason], ORGANIZATIONS_ONLY, reason),
    ],
  }));
  const total: Row = {
    cells: [
      textCell(words.rows.sum),
      countCell(countNotGraded(organizations)),
      countCell(countNotGraded(members)),
    ],
    emphasis: 'total',
  };
  return {
    kind: 'table',
    id: 'not-graded',
    name: words.tables.notGraded.name,
    title: words.tables.notGraded.title,
    columns: [
      { id: 'reason', header: [words.columns.reason], align: 'left', width: 44 },
      { id: 'organizations', header: [words.columns.organizations], align: 'right', width: 24 },
      { id: 'members', header: [words.columns.members], align: 'right', width: 14 },
    ],
    rows: [...rows, total],
    notes: [],
  };
}
