import type { Grade } from '../../../src/registry/grades.ts';
import {
  NOT_GRADED_REASONS,
  type CapFigures,
  type GradingFigures,
  type NotGradedReason,
  type ProvinceFigures,
  type ReceivedFigures,
  type UnitFigures,
} from '../../../src/documents/province-figures.ts';

/** Names that try to act in some format; all invented. */
export const AWKWARD_NAMES = [
  '=HYPERLINK("http://example.invalid","x")',
  '<script>alert(1)</script>',
  'Đảng uỷ xã Đồng | Bằng',
  'Đảng uỷ xã \u001b[31mTân\u0007 Hội\nMới',
  'Đảng uỷ xã \u202eiộH nâT\u202c',
  '__proto__',
  '![x](http://example.invalid/a.png) & `b`;=1+1',
] as const;

/** Figures of one set: counts of the four grades, best first, and reasons; existing is what follows. */
export function grading(
  grades: readonly [number, number, number, number],
  reasons: Partial<Record<NotGradedReason, number>> = {},
): GradingFigures {
  const [HTXSNV, HTTNV, HTNV, KHTNV] = grades;
  const graded = HTXSNV + HTTNV + HTNV + KHTNV;
  const byGrade: Record<Grade, number> = { HTXSNV, HTTNV, HTNV, KHTNV };
  const notGraded = Object.fromEntries(
    NOT_GRADED_REASONS.map((reason) => [reason, reasons[reason] ?? 0]),
  ) as Record<NotGradedReason, number>;
  const without = Object.values(notGraded).reduce((sum, count) => sum + count, 0);
  return { existing: graded + without, graded, byGrade, notGraded };
}

function unit(name: string, index: number): UnitFigures {
  const empty = name === '__proto__';
  return {
    code: `DU-${String(index + 1).padStart(3, '0')}`,
    name,
    kind: 'upper-committee',
    organizations: empty ? grading([0, 0, 0, 0]) : grading([5 + index, 40, 6, 1], { newlyFounded: 1 }),
    members: empty
      ? grading([0, 0, 0, 0], { newMember: 4 })
      : grading([300 + index, 1700, 300 - index, 20], { exempt: 30, newMember: 11 }),
    admissions: { actual: 110 + index, target: empty ? 0 : 108 },
    removals: { expelled: index % 3, deleted: 4, left: 2 },
  };
}

function received(name: string, index: number): ReceivedFigures {
  const missing = name === '__proto__';
  const [organizations, members] = missing ? [3, 0] : [53 + index, 2361];
  return {
    code: `DU-${String(index + 1).padStart(3, '0')}`,
    name,
    state: missing ? 'missing' : index === 0 ? 'errors' : 'received',
    files: missing || index === 1 ? 0 : 2,
    refusedRows: index === 0 ? 5 : 0,
    organizations,
    organizationGrades: missing ? 0 : organizations - 1,
    members,
    memberGrades: missing ? 0 : members - 100 * index,
  };
}

function cap(group: string, excellent: number, good: number, limits: readonly number[]): CapFigures {
  const [a = 0, b = 0, c = 0, d = 0] = limits;
  return {
    group,
    subjects: 'members',
    excellent,
    good,
    limits: { goodOnly: { floor: a, nearest: b }, goodOrBetter: { floor: c, nearest: d } },
    limit: a,
    exceeded: excellent > a,
  };
}

/** An invented province of seven subordinate committees with awkward names, three years under two rule packs. */
export const AWKWARD_FIGURES: ProvinceFigures = {
  name: 'Đảng bộ tỉnh Sơn Hà <b>&</b>',
  period: '2023',
  asOf: '2023-12-31',
  dataHash: 'c0ffee0123456789',
  run: 7,
  rules: { id: 'qd-124-2023', title: 'Quy định số 124-QĐ/TW', hash: '5f2c9a' },
  settings: { capBase: 'goodOnly', capRounding: 'floor' },
  organizations: {
    ...grading([60, 347, 25, 3], { newlyFounded: 5, noDecision: 2 }),
    committees: 146,
    cells: 296,
    atTermStart: { date: '2020-10-15', existing: 433 },
  },
  members: grading([1818, 12006, 3200, 120], { exempt: 900, suspended: 2, newMember: 811, noDecision: 43 }),
  admissions: { actual: 811, target: 800 },
  removals: { expelled: 8, deleted: 30, left: 22 },
  caps: [
    cap('Chi bộ thôn Một', 3, 10, [2, 2, 2, 3]),
    cap('+Chi bộ | thôn Hai', 2, 8, [1, 2, 2, 2]),
    cap('Chi bộ thôn Ba', 1, 20, [4, 4, 4, 4]),
  ],
  needsDecision: { members: 12, organizations: 1 },
  insufficient: { members: 40, organizations: 0 },
  byUnit: AWKWARD_NAMES.map(unit),
  received: AWKWARD_NAMES.map(received),
  trend: [
    {
      period: '2021',
      rules: 'qd-132-2018',
      organizations: grading([70, 341, 20, 2]),
      members: grading([1500, 12000, 3000, 100], { exempt: 1000 }),
      admissions: { actual: 830, target: 820 },
      removals: { expelled: 10, deleted: 31, left: 20 },
    },
    {
      period: '2022',
      rules: 'qd-132-2018',
      organizations: grading([77, 340, 14, 2]),
      members: grading([1600, 12100, 3100, 110], { exempt: 950 }),
      admissions: { actual: 834, target: 815 },
      removals: { expelled: 8, deleted: 32, left: 30 },
    },
    {
      period: '2023',
      rules: 'qd-124-2023',
      organizations: grading([60, 347, 25, 3], { newlyFounded: 5, noDecision: 2 }),
      members: grading([1818, 12006, 3200, 120], {
        exempt: 900,
        suspended: 2,
        newMember: 811,
        noDecision: 43,
      }),
      admissions: { actual: 811, target: 800 },
      removals: { expelled: 8, deleted: 30, left: 22 },
    },
  ],
};
