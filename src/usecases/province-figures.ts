import { parsePeriod, type Period } from '../calendar/period.ts';
import type { CapLimits, CapSettings } from '../assessment/cap.ts';
import type {
  AdmissionFigures,
  CapFigures,
  GradingFigures,
  ProvinceFigures,
  ReceivedFigures,
  RemovalFigures,
  UnitFigures,
  YearFigures,
} from '../documents/province-figures.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { GRADES, isGrade, type Grade } from '../registry/grades.ts';
import { NOT_GRADED_REASONS, type NotGradedReason } from '../registry/not-graded-reason.ts';
import type { Language } from '../messages/language.ts';
import { listCaps } from '../store/caps.ts';
import {
  countEventsByUnit,
  countGrassrootsByUnit,
  countMembersByUnit,
  listTargets,
  listUnits,
  periodsWithRuns,
  type EventCount,
  type OutcomeCount,
  type TargetRow,
} from '../store/figures.ts';
import { countGrassroots, type PlacedOrganization } from '../store/placement.ts';
import { countOpen, lastRun, type RunRow } from '../store/runs.ts';
import { listReceived } from './list-received.ts';
import { packInForce } from './pack-in-force.ts';
import { placeOrganizations } from './place-organizations.ts';
import { isTyped, showSubmissions } from './submissions.ts';
import type { Workspace } from './workspace.ts';

/** How many years stand side by side. */
const TREND_YEARS = 3;

/**
 * Counts everything the province report prints, from the last run of the period and, for the trend, of the years before.
 *
 * @throws UserError `workspace.run.missing` when the period was never classified.
 */
export function countProvince(workspace: Workspace, period: Period, language: Language): ProvinceFigures {
  const { db, settings, within } = workspace;
  const run = lastRun(db, period.code);
  if (run === undefined)
    throw new UserError([diagnose('workspace.run.missing', {}, { period: period.code })]);
  const earlier = periodsWithRuns(db, period.code)
    .filter((code) => code !== period.code)
    .slice(0, TREND_YEARS - 1)
    .reverse()
    .map(parsePeriod)
    .filter((past): past is Period => past !== undefined);
  const past = earlier
    .map((year) => countYear(workspace, year))
    .filter((year): year is YearCounts => year !== undefined);

  // The reported period comes last, so that its tree of organizations is the one the rest is counted on.
  const own = countYear(workspace, period);
  if (own === undefined)
    throw new UserError([diagnose('workspace.run.missing', {}, { period: period.code })]);
  const pack = packInForce(workspace, period);
  const used = JSON.parse(run.settings) as { cap: CapSettings };
  return {
    name: settings.name,
    ...(within === undefined || own.root === undefined
      ? {}
      : { unit: { code: own.root.code ?? '', name: own.root.name } }),
    period: period.code,
    asOf: run.asOf,
    run: run.id,
    dataHash: run.dataHash,
    rules: { id: run.packId, title: pack.title[language], hash: run.packHash },
    settings: { capBase: used.cap.base, capRounding: used.cap.rounding },
    organizations: {
      ...own.figures.organizations,
      committees: own.committees,
      cells: own.cells,
      // The map of the first day of the term is not the period's: it cannot be counted for a unit of today.
      atTermStart:
        settings.termStart === undefined || within !== undefined
          ? null
          : { date: settings.termStart, existing: countGrassroots(db, settings.termStart) },
    },
    members: own.figures.members,
    admissions: own.figures.admissions,
    removals: own.figures.removals,
    caps: listCaps(db, run.id, within).map((cap): CapFigures => ({
      group: cap.unit === null || cap.unit === cap.label ? cap.label : `${cap.unit} – ${cap.label}`,
      subjects: `${cap.subjectKind}s` as const,
      excellent: cap.excellent,
      good: cap.good,
      limits: JSON.parse(cap.limits) as CapLimits,
      limit: cap.allowed,
      exceeded: cap.exceeded === 1,
    })),
    ...countOpen(db, run.id, within),
    byUnit: own.byUnit,
    received: listReceivedFigures(workspace, period),
    trend: [...past.map((year) => year.figures), own.figures],
  };
}

function listReceivedFigures(workspace: Workspace, period: Period): ReceivedFigures[] {
  const files = showSubmissions(workspace, period).filter((each) => !isTyped(each));
  return listReceived(workspace.db, period.code, files).map((unit) => ({
    code: unit.code ?? '',
    name: unit.name,
    state: unit.state,
    files: unit.submissions.length,
    refusedRows: unit.refusedRows,
    organizations: unit.organizations,
    organizationGrades: unit.organizationGrades,
    members: unit.members,
    memberGrades: unit.memberGrades,
  }));
}

interface YearCounts {
  readonly root: PlacedOrganization | undefined;
  readonly figures: YearFigures;
  readonly byUnit: readonly UnitFigures[];
  readonly committees: number;
  readonly cells: number;
}

/** The counts of one year; `undefined` where it has no run, or where the unit reported on did not exist in it. */
function countYear(workspace: Workspace, period: Period): YearCounts | undefined {
  const { db, within } = workspace;
  const run: RunRow | undefined = lastRun(db, period.code);
  const root = placeOrganizations(workspace, period);
  if (run === undefined || (root === undefined && within !== undefined)) return undefined;
  const members = countMembersByUnit(db, run.id, within);
  const organizations = countGrassrootsByUnit(db, run.id);
  const events = countEventsByUnit(db, period.code, within);
  const targets = listTargets(db, period.code, within);
  const byUnit = listUnits(db).map((unit): UnitFigures => {
    const own = <Row extends { unitId: number | null }>(rows: readonly Row[]): Row[] =>
      rows.filter((row) => row.unitId === unit.id);
    return {
      code: unit.code ?? '',
      name: unit.name,
      kind: unit.kind,
      organizations: shapeGrading(own(organizations)),
      members: shapeGrading(own(members)),
      admissions: shapeAdmissions(own(events), sumTargets(chooseTargets(own(targets)))),
      removals: shapeRemovals(own(events)),
    };
  });
  const ofKind = (kind: string): number =>
    organizations.reduce((sum, row) => sum + (row.kind === kind ? row.count : 0), 0);
  return {
    root,
    figures: {
      period: period.code,
      rules: run.packId,
      organizations: shapeGrading(organizations),
      members: shapeGrading(members),
      admissions: shapeAdmissions(events, sumTargets(chooseAllTargets(targets))),
      removals: shapeRemovals(events),
    },
    byUnit,
    committees: ofKind('base-committee'),
    cells: ofKind('base-cell'),
  };
}

/** Shapes rows of counts by grade and reason. */
export function shapeGrading(
  rows: readonly Pick<OutcomeCount, 'grade' | 'reason' | 'count'>[],
): GradingFigures {
  const byGrade = Object.fromEntries(GRADES.map((grade) => [grade, 0])) as Record<Grade, number>;
  const notGraded = Object.fromEntries(NOT_GRADED_REASONS.map((reason) => [reason, 0])) as Record<
    NotGradedReason,
    number
  >;
  let existing = 0;
  let graded = 0;
  for (const row of rows) {
    existing += row.count;
    if (row.grade !== null && isGrade(row.grade)) {
      byGrade[row.grade] += row.count;
      graded += row.count;
    } else {
      notGraded[NOT_GRADED_REASONS.find((reason) => reason === row.reason) ?? 'noDecision'] += row.count;
    }
  }
  return { existing, graded, byGrade, notGraded };
}

function countKind(events: readonly EventCount[], kind: string): number {
  return events.reduce((sum, event) => sum + (event.kind === kind ? event.count : 0), 0);
}

function shapeAdmissions(events: readonly EventCount[], target: number | null): AdmissionFigures {
  return { actual: countKind(events, 'admitted'), target };
}

function shapeRemovals(events: readonly EventCount[]): RemovalFigures {
  return {
    expelled: countKind(events, 'khai-tru'),
    deleted: countKind(events, 'xoa-ten'),
    left: countKind(events, 'xin-ra'),
  };
}

/** The rows a unit's target is the sum of: its own; where it has none, those below it. */
export function chooseTargets(targets: readonly TargetRow[]): readonly TargetRow[] {
  const own = targets.find((row) => row.isUnit === 1);
  return own === undefined ? targets : [own];
}

/** The rows the province's target is the sum of: the root's own; where it has none, those of its units. */
export function chooseAllTargets(targets: readonly TargetRow[]): readonly TargetRow[] {
  const root = targets.find((row) => row.isRoot === 1);
  if (root !== undefined) return [root];
  const units = new Set(targets.map((row) => row.unitId));
  return [...units].flatMap((unit) => chooseTargets(targets.filter((row) => row.unitId === unit)));
}

/** The sum of chosen targets; `null` where there is none. */
export function sumTargets(targets: readonly TargetRow[]): number | null {
  return targets.length === 0 ? null : targets.reduce((sum, row) => sum + row.target, 0);
}
