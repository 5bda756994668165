import { parsePeriod, type Period } from '../../calendar/period.ts';
import type { GradedTraits as Graded } from '../../documents/tables/graded-traits.ts';
import type { CountBasis, Tally } from '../../documents/figures/tally.ts';
import { readBaseType } from '../../registry/base-types.ts';
import type { StoredTally } from '../../store/counted-rows.ts';
import { tallyGraded, tallyUpperCommittees, type GradedTraits } from '../../store/tables/graded-counts.ts';
import { listUnits, periodsWithRuns, type UnitRow } from '../../store/figures.ts';
import type { PlacedOrganization } from '../../store/placement.ts';
import { lastRun, type RunRow } from '../../store/runs.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { Workspace } from '../workspace.ts';
import { basisOfRun, openTally } from './open-tally.ts';

/** What the tables of grades tell apart, and where the subject stands. */
export interface SubjectTraits extends GradedTraits, Graded {}
export type PeriodSubjects = Tally<SubjectTraits>;

/** What the tables of one period are made from. */
export interface PeriodCounts {
  readonly run: RunRow;
  /** The organization at the top of the tree. */
  readonly root: PlacedOrganization | undefined;
  readonly units: readonly UnitRow[];
  readonly members: PeriodSubjects;
  readonly organizations: PeriodSubjects;
  readonly collectives: PeriodSubjects;
  /** Committees above the grassroots. */
  readonly upper: PeriodSubjects;
}

/** Counts of one tree and run, made once for all reports of a command: a closed run never changes. */
const counted = new WeakMap<Workspace, Map<number, PeriodCounts>>();

/** The counts of a period's last run; `undefined` when it was never classified, or there was no such unit. */
export function countPeriod(workspace: Workspace, period: Period): PeriodCounts | undefined {
  const run = lastRun(workspace.db, period.code);
  if (run === undefined) return undefined;
  const known = counted.get(workspace) ?? new Map<number, PeriodCounts>();
  counted.set(workspace, known);
  const counts = known.get(run.id) ?? readCounts(workspace, period, run);
  if (counts !== undefined) known.set(run.id, counts);
  return counts;
}

function readCounts(workspace: Workspace, period: Period, run: RunRow): PeriodCounts | undefined {
  const { db, within } = workspace;
  const root = placeOrganizations(workspace, period);
  if (root === undefined && within !== undefined) return undefined;
  const basis = basisOfRun(run);
  const open = (tally: StoredTally<GradedTraits>): PeriodSubjects =>
    openSubjects(workspace, period, basis, tally);
  return {
    run,
    root,
    units: listUnits(db),
    members: open(tallyGraded(db, run.id, period.code, 'member', within)),
    organizations: open(tallyGraded(db, run.id, period.code, 'organization', within)),
    collectives: open(tallyGraded(db, run.id, period.code, 'collective', within)),
    upper: open(tallyUpperCommittees(db, period.code)),
  };
}

/** Subjects with the type of organization that the words of their lists mean. */
function openSubjects(
  workspace: Workspace,
  period: Period,
  basis: CountBasis,
  { groups, list }: StoredTally<GradedTraits>,
): PeriodSubjects {
  const read = <Row extends GradedTraits>(row: Row): Row & SubjectTraits => ({
    ...row,
    type: readBaseType(row.sector),
  });
  return openTally(workspace, period, basis, { groups: groups.map(read), list: () => list().map(read) });
}

/** The same part of the year before: `2024-H1` for `2025-H1`. */
export function samePeriodBefore(period: Period): Period | undefined {
  return parsePeriod(`${String(period.year - 1)}${period.code.slice(4)}`);
}

/** The classified years up to a period, oldest first, at most `count`. */
export function classifiedYears(workspace: Workspace, period: Period, count: number): Period[] {
  return periodsWithRuns(workspace.db, period.code)
    .slice(0, count)
    .reverse()
    .map(parsePeriod)
    .filter((year): year is Period => year !== undefined);
}
