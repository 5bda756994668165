import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { readVietnamClock } from '../calendar/vietnam-clock.ts';
import { fillPlacement } from '../store/placement.ts';
import { countOutcomes, isOutdated, lastRun, type StateCounts } from '../store/runs.ts';
import {
  countRecorded,
  listUnitReceipts,
  listUnitsAbove,
  type RecordedCounts,
  type UnitReceipt,
} from '../store/completeness.ts';
import { countDue, type CaseCounts } from './cases/count-due.ts';
import { isTyped, showSubmissions, type Submission } from './submissions.ts';
import { choosePeriod, cutoffOf, type Workspace } from './workspace.ts';

/** What a unit that is expected to send has sent. */
export interface UnitStatus extends Omit<UnitReceipt, 'id'> {
  /** `missing`: nothing is recorded of it; `errors`: rows of its files are refused and not yet mended. */
  readonly state: 'received' | 'errors' | 'missing';
  /** After the deadline its first file came, or nothing has come and the deadline has passed. */
  readonly late: boolean;
  /** Numbers of its files that count. */
  readonly submissions: readonly number[];
  readonly refusedRows: number;
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
  const unitsAbove = listUnitsAbove(db);
  const run = lastRun(db, period.code);
  return {
    name: settings.name,
    period: period.code,
    deadline,
    submissions,
    recorded: countRecorded(db, period.code),
    refusedRows: sumRefused(taken),
    units: listUnitReceipts(db, period.code).map((receipt) => {
      const own = (each: Submission): boolean =>
        each.unitId !== null && unitsAbove.get(each.unitId) === receipt.id;
      const first = submissions.find((each) => each.state !== 'undone' && own(each));
      return describeUnit(receipt, taken.filter(own), isLate(deadline, first?.receivedAt, receipt, now));
    }),
    run: run?.id ?? null,
    stale: run !== undefined && isOutdated(db, run),
    members: run === undefined ? null : countOutcomes(db, run.id, 'member'),
    organizations: run === undefined ? null : countOutcomes(db, run.id, 'organization'),
    cases: countDue(workspace, period, now),
  };
}

function describeUnit(unit: UnitReceipt, own: readonly Submission[], late: boolean): UnitStatus {
  const { code, name, organizations, organizationGrades, members, memberGrades } = unit;
  const refusedRows = sumRefused(own);
  const missing = own.length === 0 && !hasRecords(unit);
  return {
    code,
    name,
    state: missing ? 'missing' : refusedRows > 0 ? 'errors' : 'received',
    late,
    submissions: own.map((each) => each.id),
    refusedRows,
    organizations,
    organizationGrades,
    members,
    memberGrades,
  };
}

/** A file of the whole province may have brought a unit's rows. */
function hasRecords(receipt: UnitReceipt): boolean {
  return receipt.members > 0 || receipt.organizationGrades > 0;
}

function isLate(
  deadline: string | null,
  first: string | undefined,
  receipt: UnitReceipt,
  now: string,
): boolean {
  if (deadline === null || (first === undefined && hasRecords(receipt))) return false;
  const day: PlainDate = readVietnamClock(first ?? now).day;
  return day > deadline;
}

function sumRefused(submissions: readonly Submission[]): number {
  return submissions.reduce((sum, { refused }) => sum + refused, 0);
}
