import { ATTENDANCE_FACTS } from '../registry/facts/matter-facts.ts';
import type { Period } from '../calendar/period.ts';
import { yearOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Language } from '../messages/language.ts';
import { isMatter } from '../registry/facts.ts';
import { fillPlacement } from '../store/placement.ts';
import { getRun, lastRun, type RunRow } from '../store/runs.ts';
import { listScreenFindings, type FoundRow, type KeptFacts } from '../store/screening/findings.ts';
import { findMatterOrigin, type MatterOrigin } from '../store/screening/matter-origin.ts';
import { getOutcome, type SubjectRow } from '../store/subjects.ts';
import { findSubject } from './find-subject.ts';
import { readHolidays } from './holidays.ts';
import { showFinding, type ShownFinding } from './list-findings.ts';
import { findUnit } from './list-subjects.ts';
import { packOfRun } from './pack-of-run.ts';
import { screeningRules } from './screening-rules.ts';
import { choosePeriod, type Workspace } from './workspace.ts';

/** Whose findings are asked for; without either, everybody's. */
export interface FindingScope {
  /** An organization by code or name, with everything below it. */
  readonly unit?: string | undefined;
  readonly subject?: { readonly kind: 'member' | 'organization'; readonly id: number };
}

/** The newest screening of a period; `undefined` before the first. */
export function lastScreening({ db }: Workspace, period: Period): RunRow | undefined {
  return lastRun(db, period.code, 'screening');
}

/** The screening of that number. */
export function getScreening({ db }: Workspace, run: number): RunRow | undefined {
  return getRun(db, run, 'screening');
}

/**
 * The findings of a screening in the order of units and names, each explained by the rules the run was made by.
 *
 * @throws UserError `workspace.unit.unknown`.
 */
export function findingsOfRun(
  workspace: Workspace,
  period: Period,
  run: RunRow,
  scope: FindingScope,
  language: Language,
): ShownFinding[] {
  fillPlacement(workspace.db, period.start, run.asOf);
  const within = scope.unit === undefined ? undefined : findUnit(workspace, period, scope.unit);
  const { pack } = packOfRun(workspace, period, run, screeningRules);
  const { calendar } = readHolidays(workspace);
  const originOf = (row: FoundRow): MatterOrigin | undefined => {
    const kind = pack.rules.find(({ id }) => id === row.rule)?.subjects.find(isMatter);
    if (kind === undefined || (scope.subject === undefined && row.subjectKind === 'member')) return undefined;
    const { matter, subjectId: subject } = row;
    const keys = { matter, subject, period: period.code, year: yearOf(run.asOf as PlainDate) };
    const { used, missing } = JSON.parse(row.facts) as KeptFacts;
    const ofAttendance = [...Object.keys(used), ...missing].some((fact) => ATTENDANCE_FACTS.has(fact));
    return findMatterOrigin(workspace.db, kind, keys, ofAttendance ? 'attendance' : 'fees');
  };
  return listScreenFindings(workspace.db, run.id, { within, subject: scope.subject }).flatMap(
    (row) => showFinding(row, pack, calendar, language, originOf(row)) ?? [],
  );
}

/** What a screening found of one member or organization. */
export interface ScreenedSubject {
  readonly subject: SubjectRow;
  readonly period: string;
  readonly run: number;
  readonly asOf: string;
  readonly findings: readonly ShownFinding[];
}

/**
 * What the newest screening of a period, or the one of that number, found of one member or organization; `undefined` where
 * there is none.
 *
 * @throws UserError as `findSubject` does.
 */
export function explainScreening(
  workspace: Workspace,
  request: {
    readonly subject: string;
    readonly unit: string | undefined;
    readonly period: Period | undefined;
    readonly run: number | undefined;
    readonly language: Language;
  },
): ScreenedSubject | undefined {
  const period = choosePeriod(workspace, request.period);
  const run =
    request.run === undefined
      ? lastScreening(workspace, period)
      : getRun(workspace.db, request.run, 'screening');
  if (run === undefined || run.period !== period.code) return undefined;
  fillPlacement(workspace.db, period.start, run.asOf);
  const subject = findSubject(workspace, period, request);
  const { kind, id } = subject;
  const findings =
    kind === 'collective'
      ? []
      : findingsOfRun(workspace, period, run, { subject: { kind, id } }, request.language);
  return { subject, period: period.code, run: run.id, asOf: run.asOf, findings };
}

/**
 * Whether a classification has a word on the subject too: by the run asked for, else by the newest of the period. The number
 * of a screening asks for that screening alone.
 */
export function isClassified(
  { db }: Workspace,
  request: { readonly run: number | undefined },
  { subject, period }: ScreenedSubject,
): boolean {
  const run = request.run === undefined ? lastRun(db, period) : getRun(db, request.run);
  return run !== undefined && getOutcome(db, run.id, subject.kind, subject.id) !== undefined;
}
