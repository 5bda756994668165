import type { Period } from '../calendar/period.ts';
import { listSubmissions, type SubmissionRow } from '../store/submissions.ts';
import { fillPlacement } from '../store/placement.ts';
import { countOutcomes, dataHash, lastRun, type StateCounts } from '../store/runs.ts';
import {
  countRecorded,
  listUnitReceipts,
  type RecordedCounts,
  type UnitReceipt,
} from '../store/completeness.ts';
import { choosePeriod, cutoffOf, type Workspace } from './workspace.ts';

export interface Status {
  readonly name: string;
  readonly period: string;
  readonly submissions: readonly SubmissionRow[];
  readonly recorded: RecordedCounts;
  /** Per committee directly below the root: what of the period is recorded. */
  readonly units: readonly UnitReceipt[];
  readonly run: number | null;
  /** True when something was imported after the last run. */
  readonly stale: boolean;
  readonly members: StateCounts | null;
  readonly organizations: StateCounts | null;
}

/** What was received for a period, how complete the record is, and what the last run found. */
export function showStatus(workspace: Workspace, asked: Period | undefined): Status {
  const { db, settings } = workspace;
  const period = choosePeriod(workspace, asked);
  fillPlacement(db, period.start, cutoffOf(period, settings));
  const run = lastRun(db, period.code);
  return {
    name: settings.name,
    period: period.code,
    submissions: listSubmissions(db, period.code),
    recorded: countRecorded(db, period.code),
    units: listUnitReceipts(db, period.code),
    run: run?.id ?? null,
    stale: run !== undefined && run.dataHash !== dataHash(db),
    members: run === undefined ? null : countOutcomes(db, run.id, 'member'),
    organizations: run === undefined ? null : countOutcomes(db, run.id, 'organization'),
  };
}
