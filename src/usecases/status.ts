import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { readVietnamClock } from '../calendar/vietnam-clock.ts';
import { fillPlacement } from '../store/placement.ts';
import { countOutcomes, isOutdated, lastRun, type StateCounts } from '../store/runs.ts';
import { countRecorded, type RecordedCounts } from '../store/completeness.ts';
import { countDue, type CaseCounts } from './cases/count-due.ts';
import { hasRecords, listReceived, sumRefused, type ReceivedFromUnit } from './list-received.ts';
import { isTyped, showSubmissions, type Submission } from './submissions.ts';
import { choosePeriod, cutoffOf, type Workspace } from './workspace.ts';

/** What a unit that is expected to send has sent, held against the deadline. */
export interface UnitStatus extends Omit<ReceivedFromUnit, 'firstAt'> {
  /** After the deadline its first file came, or nothing has come and the deadline has passed. */
  readonly late: boolean;
}

export interface Status {
  readonly name: string;
  readonly period: string;
  readonly deadline: string | null;
  readonly submissions: readonly Submission[];
  readonly recorded: RecordedCounts;
  /** Refused rows of files that were neither replaced nor taken back. */
  readonly refusedRows: number;
  /** Per committee directly below the root. */
  readonly units: readonly UnitStatus[];
  readonly run: number | null;
  /** True when something was imported for the period after its last run, or taken back. */
  readonly stale: boolean;
  readonly members: StateCounts | null;
  readonly organizations: StateCounts | null;
  /** `null` where there never was a case. */
  readonly cases: CaseCounts | null;
}

/**
 * What was received for a period, which units have sent, how complete the record is, what the last run found, and what is
 * late or due soon in cases.
 *
 * @param now the present moment, against which the deadline is held.
 */
export function showStatus(workspace: Workspace, asked: Period | undefined, now: string): Status {
  const { db, settings } = workspace;
  const period = choosePeriod(workspace, asked);
  fillPlacement(db, period.start, cutoffOf(period, settings));
  const submissions = showSubmissions(workspace, period).filter((each) => !isTyped(each));
  const taken = submissions.filter(({ state }) => state === 'taken');
  const deadline = settings.deadlines[period.code] ?? null;
  const run = lastRun(db, period.code);
  return {
    name: settings.name,
    period: period.code,
    deadline,
    submissions,
    recorded: countRecorded(db, period.code),
    refusedRows: sumRefused(taken),
    units: listReceived(db, period.code, submissions).map(({ firstAt, ...unit }) => ({
      ...unit,
      late: isLate(deadline, firstAt, unit, now),
    })),
    run: run?.id ?? null,
    stale: run !== undefined && isOutdated(db, run),
    members: run === undefined ? null : countOutcomes(db, run.id, 'member'),
    organizations: run === undefined ? null : countOutcomes(db, run.id, 'organization'),
    cases: countDue(workspace, period, now),
  };
}

function isLate(
  deadline: string | null,
  first: string | undefined,
  unit: Pick<ReceivedFromUnit, 'members' | 'organizationGrades'>,
  now: string,
): boolean {
  if (deadline === null || (first === undefined && hasRecords(unit))) return false;
  const day: PlainDate = readVietnamClock(first ?? now).day;
  return day > deadline;
}
