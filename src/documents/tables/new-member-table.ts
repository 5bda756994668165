import { formWords } from '../../messages/table-words/form-words.ts';
import {
  NEW_MEMBER_ROWS,
  newMemberWords,
  type NewMemberRow,
} from '../../messages/table-words/new-member-words.ts';
import { averageFigure, countFigure, emptyFigure, type CellFigure } from '../figures/cell-figure.ts';
import { narrowTally, sumTally, type Tally } from '../figures/tally.ts';
import { formNumber } from './form-numbers.ts';
import { titleOf, type ReportFrame, type TableReport } from './frame.ts';
import { buildPeriodTable, type PeriodRow } from './period-columns.ts';

/** What is recorded of a new member. */
export interface NewMemberTraits {
  readonly sex: 'male' | 'female' | null;
  /** Year of admission less year of birth; `null` where the birth is not recorded. */
  readonly age: number | null;
  /** 1: had left the Party before. */
  readonly readmitted: number;
  /** Codes of groups, apart by spaces; `null`: no paper says any. */
  readonly groups: string | null;
}

/** A grassroots organization at the end of a period. */
export interface AdmittingTraits {
  readonly kind: 'base-committee' | 'base-cell';
  /** 1: somebody was admitted in it. */
  readonly admitting: number;
}

/** The new members of a period, and the grassroots organizations at its end. */
export interface NewMemberSide {
  readonly members: Tally<NewMemberTraits>;
  readonly organizations: Tally<AdmittingTraits>;
}

/** T2: new members. Items the units' lists do not record stay empty. */
export function buildNewMemberTable(
  frame: ReportFrame,
  now: NewMemberSide,
  before: NewMemberSide | null,
): TableReport {
  const words = newMemberWords(frame);
  const title = titleOf(frame, words.title);
  const without = [now, before].some(
    (side) => side !== null && sumTally(narrowTally(side.members, isWithoutAge)) > 0,
  );
  const rows = NEW_MEMBER_ROWS.filter((id) => id !== 'II.2.unknown' || without).map(
    (id): PeriodRow<NewMemberSide> => ({
      id,
      label: words.rows[id],
      of: OF[id] ?? (() => emptyFigure('not-recorded')),
      ...placeOf(id),
    }),
  );
  return {
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
  };
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

type Of = PeriodRow<NewMemberSide>['of'];

const members =
  (test?: (traits: NewMemberTraits) => boolean): Of =>
  (side) =>
    countFigure(side.members, test);
const organizations =
  (kind: AdmittingTraits['kind'], admitting?: 1): Of =>
  (side) =>
    countFigure(
      side.organizations,
      (traits) => traits.kind === kind && (admitting === undefined || traits.admitting === admitting),
    );

/** Groups of new members the form has a row for. */
const GROUPS = {
  'I.ethnic': 'ethnic-minority',
  'I.religious': 'religious',
  'I.union': 'union-member',
} as const;
const isIn = ({ groups }: NewMemberTraits, group: string): boolean =>
  ` ${groups ?? ''} `.includes(` ${group} `);

/** Counted only where some paper gives any of the groups: without one, nobody knows. */
const inGroup =
  (group: string): Of =>
  (side) =>
    side.members.groups.some((each) => Object.values(GROUPS).some((known) => isIn(each, known)))
      ? countFigure(side.members, (traits) => isIn(traits, group))
      : emptyFigure('not-recorded');

/** What each row counts; a row that is not here is not recorded. */
const OF: Readonly<Partial<Record<NewMemberRow, Of>>> = {
  I: members(),
  'I.female': ({ members: all }) =>
    all.groups.some(({ sex }) => sex !== null)
      ? countFigure(all, ({ sex }) => sex === 'female')
      : emptyFigure('not-recorded'),
  ...Object.fromEntries(Object.entries(GROUPS).map(([id, group]) => [id, inGroup(group)])),
  'I.again': members(({ readmitted }) => readmitted === 1),
  'II.2': [...AGE_GROUPS.map(([id]) => id), 'II.2.unknown'],
  ...Object.fromEntries(
    AGE_GROUPS.map(([id, from, to]) => [id, members(({ age }) => age !== null && age >= from && age <= to)]),
  ),
  'II.2.unknown': members(isWithoutAge),
  'II.2.average': (side): CellFigure => averageFigure(side.members, ({ age }) => age),
  III: ['III.1', 'III.2'],
  'III.1': organizations('base-committee'),
  'III.1.admitting': organizations('base-committee', 1),
  'III.2': organizations('base-cell'),
  'III.2.admitting': organizations('base-cell', 1),
};

function placeOf(id: NewMemberRow): Pick<PeriodRow<NewMemberSide>, 'emphasis' | 'indent'> {
  if (id === 'I' || id === 'III') return { emphasis: 'total' };
  const depth = id.split('.').length - 1;
  return { indent: id.startsWith('II.') ? depth - 1 : depth };
}

/** No year of birth, or younger than the form's first group. */
function isWithoutAge({ age }: NewMemberTraits): boolean {
  return age === null || age < 18;
}
