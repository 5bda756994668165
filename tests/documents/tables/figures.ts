import type { CountedRow, Tally } from '../../../src/documents/figures/tally.ts';
import type { DisciplinedPeople, DisciplineFigures } from '../../../src/documents/tables/discipline-table.ts';
import type { ReportFrame } from '../../../src/documents/tables/frame.ts';
import type { GradedTraits } from '../../../src/documents/tables/graded-traits.ts';
import type { MovementFigures } from '../../../src/documents/tables/movement-figures.ts';
import type { MovementSide } from '../../../src/documents/tables/movement-table.ts';
import type { NewMemberSide, NewMemberTraits } from '../../../src/documents/tables/new-member-table.ts';
import type { BaseType } from '../../../src/registry/base-types.ts';
import { GRADES } from '../../../src/registry/grades.ts';

/** What a report of an invented committee says of itself. */
export const FRAME: ReportFrame = {
  language: 'vi',
  name: 'Tỉnh uỷ Sơn Hà',
  period: '2023',
  previous: { period: '2022', rules: 'QĐ 124', added: 0, gone: 0 },
  asOf: '2023-12-31',
  run: { id: 7, rules: 'QĐ 124', rulesHash: 'aa11' },
  dataHash: 'bb22',
  open: 0,
};

/** A hundred members brought over, 19 more, 15 fewer: 104 expected, 101 on the list. */
export const MOVEMENT: MovementFigures = {
  opening: 100,
  admitted: 12,
  inElsewhere: 3,
  inProvince: 4,
  inUnstated: null,
  restored: null,
  died: 4,
  expelled: 1,
  deleted: 3,
  deletedProbationary: 1,
  left: 2,
  outElsewhere: 5,
  outProvince: 0,
  outUnstated: null,
  closing: 101,
  unexplained: { appeared: 1, vanished: 4 },
};

export const DISCIPLINE: DisciplineFigures = {
  reprimanded: 15,
  warned: 10,
  dismissed: 1,
  expelled: 9,
  deleted: 33,
  deletedProbationary: 2,
  left: 26,
};

/** A tally of invented rows: as many of each group as it counts, without names. */
export function tally<Traits>(groups: readonly (Traits & { readonly count: number })[]): Tally<Traits> {
  const row: CountedRow = {
    knownAs: null,
    name: null,
    unit: null,
    amount: 1,
    file: null,
    sheet: null,
    cell: null,
  };
  return {
    basis: FRAME,
    groups,
    list: () => groups.flatMap((group) => Array.from({ length: group.count }, () => ({ ...group, ...row }))),
  };
}

/** Subjects of one type by grade, best first, and those without a grade by reason. */
export function graded(
  type: BaseType,
  byGrade: readonly [number, number, number, number],
  byReason: Readonly<Record<string, number>> = {},
): (GradedTraits & { readonly count: number })[] {
  const alike = { type, kind: 'base-committee', disciplined: 0, reviewed: null };
  return [
    ...GRADES.map((grade, index) => ({ ...alike, grade, reason: null, count: byGrade[index] ?? 0 })),
    ...Object.entries(byReason).map(([reason, count]) => ({ ...alike, grade: null, reason, count })),
  ];
}

/** One side of T1. */
export function movementOf(figures: MovementFigures): MovementSide {
  const { unexplained: _, ...counted } = figures;
  const groups = Object.entries(counted).flatMap(([figure, count]) =>
    count === null ? [] : [{ figure, count }],
  );
  return { figures, people: tally(groups) };
}

/** One side of T9. */
export function disciplinedOf(figures: DisciplineFigures): DisciplinedPeople {
  const { deletedProbationary, deleted, ...others } = figures;
  const names = ['reprimanded', 'warned', 'dismissed', 'expelled', 'left'] as const;
  return tally([
    ...names.map((figure) => ({ figure, probationary: 0, count: others[figure] })),
    { figure: 'deleted' as const, probationary: 1, count: deletedProbationary },
    { figure: 'deleted' as const, probationary: 0, count: deleted - deletedProbationary },
  ]);
}

const newMembers = (
  age: number | null,
  sex: 'male' | 'female',
  count: number,
): NewMemberTraits & { count: number } => ({ age, sex, readmitted: 0, groups: null, count });

/** Ten new members, one without a year of birth; three grassroots committees and five cells, two and one admitting. */
export const NEW_MEMBERS: NewMemberSide = {
  members: tally([
    newMembers(18, 'female', 1),
    newMembers(25, 'female', 3),
    newMembers(30, 'male', 1),
    newMembers(31, 'male', 1),
    newMembers(35, 'male', 1),
    newMembers(40, 'male', 1),
    newMembers(64, 'male', 1),
    newMembers(null, 'male', 1),
  ]),
  organizations: tally([
    { kind: 'base-committee' as const, admitting: 1, count: 2 },
    { kind: 'base-committee' as const, admitting: 0, count: 1 },
    { kind: 'base-cell' as const, admitting: 1, count: 1 },
    { kind: 'base-cell' as const, admitting: 0, count: 4 },
  ]),
};
