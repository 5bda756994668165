import { GRADES } from '../../registry/grades.ts';
import type { GradingFigures } from '../province-figures.ts';
import { hideSmall, type Measure, type Shown } from './hide-small.ts';
import type { PublicYear } from './public-figures.ts';

/** What is printed of grades: of the parts the four grades, best first, and those without a grade. */
export const GRADING_COLUMNS = {
  existing: [0, 1, 2, 3, 4],
  graded: [0, 1, 2, 3],
  HTXSNV: [0],
  HTTNV: [1],
  HTNV: [2],
  KHTNV: [3],
  goodOrBetter: [0, 1],
  notGraded: [4],
} as const satisfies Readonly<Record<string, Measure>>;
export type GradingColumn = keyof typeof GRADING_COLUMNS;

const MOVEMENT_COLUMNS = { admitted: [0] } as const satisfies Readonly<Record<string, Measure>>;
/** What is printed of removals: khai trừ, xoá tên, xin ra, and their sum. */
const REMOVAL_COLUMNS = {
  expelled: [0],
  deleted: [1],
  left: [2],
  total: [0, 1, 2],
} as const satisfies Readonly<Record<string, Measure>>;

export type ShownGrading = Readonly<Record<GradingColumn, Shown>>;

/** One row of what may be printed. */
export interface ShownCounts {
  readonly organizations: ShownGrading;
  readonly members: ShownGrading;
  readonly admitted: Shown;
  readonly removals: Readonly<Record<keyof typeof REMOVAL_COLUMNS, Shown>>;
}

/** What may be printed of a year: its units in their order, and the whole. */
export interface ShownYear {
  readonly units: readonly ShownCounts[];
  readonly whole: ShownCounts;
}

/** Hides the small counts of a year and those they could be worked out from. */
export function hideYear({ units }: PublicYear): ShownYear {
  const organizations = hideColumns(
    units.map((unit) => partsOf(unit.organizations)),
    GRADING_COLUMNS,
  );
  const members = hideColumns(
    units.map((unit) => partsOf(unit.members)),
    GRADING_COLUMNS,
  );
  const admitted = hideColumns(
    units.map((unit) => [unit.admitted]),
    MOVEMENT_COLUMNS,
  );
  const removals = hideColumns(
    units.map((unit) => [unit.removals.expelled, unit.removals.deleted, unit.removals.left]),
    REMOVAL_COLUMNS,
  );
  const rows = organizations.map((grades, at) => ({
    organizations: grades,
    members: rowAt(members, at),
    admitted: rowAt(admitted, at).admitted,
    removals: rowAt(removals, at),
  }));
  return { units: rows.slice(0, -1), whole: rowAt(rows, rows.length - 1) };
}

function partsOf({ byGrade, existing, graded }: GradingFigures): number[] {
  return [...GRADES.map((grade) => byGrade[grade]), existing - graded];
}

function hideColumns<Column extends string>(
  rows: readonly (readonly number[])[],
  columns: Readonly<Record<Column, Measure>>,
): Readonly<Record<Column, Shown>>[] {
  const names = Object.keys(columns) as Column[];
  return hideSmall(rows, Object.values(columns)).map(
    (row) =>
      Object.fromEntries(names.map((name, at) => [name, row[at] ?? 'hidden'])) as Record<Column, Shown>,
  );
}

function rowAt<Row>(rows: readonly Row[], at: number): Row {
  const row = rows[at];
  if (row === undefined) throw new RangeError('the sheets of a year have the same rows');
  return row;
}
