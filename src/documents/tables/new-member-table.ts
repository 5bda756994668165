import { formWords } from '../../messages/table-words/form-words.ts';
import {
  NEW_MEMBER_ROWS,
  newMemberWords,
  type NewMemberRow,
} from '../../messages/table-words/new-member-words.ts';
import type { ReportDocument } from '../model.ts';
import { formNumber } from './form-numbers.ts';
import { buildTableReport, titleOf, type ReportFrame } from './frame.ts';
import { buildPeriodTable, type PeriodRow } from './period-columns.ts';

/** Grassroots organizations of one kind at the end of a period. */
interface Admitting {
  readonly existing: number;
  readonly admitting: number;
}

/** What is recorded of the new members of a period. `null`: of nobody. */
export interface NewMemberFigures {
  readonly total: number;
  readonly female: number | null;
  readonly ethnicMinority: number | null;
  readonly religious: number | null;
  readonly unionMember: number | null;
  readonly readmitted: number;
  /** How many are of which age, in years. */
  readonly ages: ReadonlyMap<number, number>;
  readonly committees: Admitting;
  readonly cells: Admitting;
}

/** T2: new members. Items the units' lists do not record stay empty. */
export function buildNewMemberTable(
  frame: ReportFrame,
  now: NewMemberFigures,
  before: NewMemberFigures | null,
): ReportDocument {
  const words = newMemberWords(frame);
  const title = titleOf(frame, words.title);
  const rows = NEW_MEMBER_ROWS.filter(
    (id) =>
      id !== 'II.2.unknown' || countWithoutAge(now) + (before === null ? 0 : countWithoutAge(before)) > 0,
  ).map((id): PeriodRow<NewMemberFigures> => ({
    id,
    label: words.rows[id],
    read: READ[id] ?? (() => null),
    ...placeOf(id),
    ...(id === 'II.2.average' ? { average: true as const } : {}),
  }));
  return buildTableReport(frame, {
    id: 't2',
    title,
    form: { kind: 'statistics', number: formNumber('t2', frame.period), landscape: false },
    tables: [
      {
        kind: 'table',
        id: 't2',
        name: words.name,
        title,
        unit: formWords(frame).unit.people,
        ...buildPeriodTable(frame, rows, now, before),
        notes: [
          words.age,
          words.notRecorded,
          ...(before === null ? [formWords(frame).notes.noPrevious] : []),
        ],
      },
    ],
  });
}

/** Groups of ages as the form has them, by the first and last age of each. */
const AGE_GROUPS = [
  ['II.2.18', 18, 30],
  ['II.2.31', 31, 35],
  ['II.2.36', 36, 40],
  ['II.2.41', 41, 45],
  ['II.2.46', 46, 50],
  ['II.2.51', 51, 55],
  ['II.2.56', 56, 60],
  ['II.2.61', 61, Infinity],
] as const;

/** What each row prints; a row that is not here is not recorded. */
const READ: Readonly<Partial<Record<NewMemberRow, (figures: NewMemberFigures) => number | null>>> = {
  I: (f) => f.total,
  'I.female': (f) => f.female,
  'I.ethnic': (f) => f.ethnicMinority,
  'I.religious': (f) => f.religious,
  'I.union': (f) => f.unionMember,
  'I.again': (f) => f.readmitted,
  'II.2': (f) => f.total,
  ...Object.fromEntries(
    AGE_GROUPS.map(([id, from, to]) => [id, (f: NewMemberFigures) => countAges(f, from, to)]),
  ),
  'II.2.unknown': countWithoutAge,
  'II.2.average': averageAge,
  III: (f) => f.committees.existing + f.cells.existing,
  'III.1': (f) => f.committees.existing,
  'III.1.admitting': (f) => f.committees.admitting,
  'III.2': (f) => f.cells.existing,
  'III.2.admitting': (f) => f.cells.admitting,
};

function placeOf(id: NewMemberRow): Pick<PeriodRow<NewMemberFigures>, 'emphasis' | 'indent'> {
  if (id === 'I' || id === 'III') return { emphasis: 'total' };
  const depth = id.split('.').length - 1;
  return { indent: id.startsWith('II.') ? depth - 1 : depth };
}

function countAges({ ages }: NewMemberFigures, from: number, to: number): number {
  return [...ages].reduce((sum, [age, count]) => (age >= from && age <= to ? sum + count : sum), 0);
}

function countWithoutAge(figures: NewMemberFigures): number {
  return figures.total - countAges(figures, 18, Infinity);
}

/** In hundredths of a year, half up. */
function averageAge({ ages }: NewMemberFigures): number | null {
  const count = [...ages.values()].reduce((sum, each) => sum + each, 0);
  if (count === 0) return null;
  const years = [...ages].reduce((sum, [age, each]) => sum + age * each, 0);
  return Math.floor((200 * years + count) / (2 * count));
}
