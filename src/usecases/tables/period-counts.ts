import { parsePeriod, type Period } from '../../calendar/period.ts';
import { countGraded, countUpperCommittees, type GradedCount } from '../../store/tables/graded-counts.ts';
import { listUnits, periodsWithRuns, type UnitRow } from '../../store/figures.ts';
import type { PlacedOrganization } from '../../store/placement.ts';
import { lastRun, type RunRow } from '../../store/runs.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { Workspace } from '../workspace.ts';

/** What the tables of one period are made from. */
export interface PeriodCounts {
  readonly run: RunRow;
  /** The organization at the top of the tree. */
  readonly root: PlacedOrganization | undefined;
  readonly units: readonly UnitRow[];
  readonly members: readonly GradedCount[];
  readonly organizations: readonly GradedCount[];
  readonly collectives: readonly GradedCount[];
  /** Committees above the grassroots. */
  readonly upper: readonly GradedCount[];
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
  return {
    run,
    root,
    units: listUnits(db),
    members: countGraded(db, run.id, period.code, 'member', within),
    organizations: countGraded(db, run.id, period.code, 'organization', within),
    collectives: countGraded(db, run.id, period.code, 'collective', within),
    upper: countUpperCommittees(db, period.code),
  };
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
