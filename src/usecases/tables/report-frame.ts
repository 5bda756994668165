import type { Period } from '../../calendar/period.ts';
import type { ReportFrame } from '../../documents/tables/frame.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import type { Language } from '../../messages/language.ts';
import type { PlacedOrganization } from '../../store/placement.ts';
import { listPeriods } from '../../store/periods.ts';
import { dataHash, type RunRow } from '../../store/runs.ts';
import { packInForce } from '../pack-in-force.ts';
import { placeOrganizations } from '../place-organizations.ts';
import { cutoffOf, type Workspace } from '../workspace.ts';
import { countPeriod, samePeriodBefore, type PeriodCounts } from './period-counts.ts';

/** What a report of grades rests on, and the counts it prints. */
export interface GradedFrame extends ReportedPeriod {
  readonly counts: PeriodCounts;
  /** The year before; `undefined` when it was never classified. */
  readonly before: PeriodCounts | undefined;
}

/**
 * Counts the period and the same period of the year before, and says what the figures rest on.
 *
 * @throws UserError `workspace.run.missing` when the period was never classified.
 */
export function frameGraded(workspace: Workspace, period: Period, language: Language): GradedFrame {
  const earlier = samePeriodBefore(period);
  const before = earlier === undefined ? undefined : countPeriod(workspace, earlier);
  const counts = countPeriod(workspace, period);
  if (counts === undefined)
    throw new UserError([diagnose('workspace.run.missing', {}, { period: period.code })]);
  const { run } = counts;
  return {
    workspace,
    period,
    counts,
    before,
    frame: {
      language,
      ...nameReported(workspace, counts.root),
      period: period.code,
      previous:
        earlier === undefined || before === undefined
          ? null
          : {
              ...compareUnits(before, counts),
              period: earlier.code,
              rules: nameRules(workspace, earlier, before.run, language),
            },
      asOf: run.asOf,
      run: { id: run.id, rules: nameRules(workspace, period, run, language), rulesHash: run.packHash },
      dataHash: run.dataHash,
      open: countOpenSubjects(counts),
    },
  };
}

/** A period to report on without grades. */
export interface ReportedPeriod {
  readonly workspace: Workspace;
  readonly period: Period;
  readonly frame: ReportFrame;
}

/** What a report without grades rests on: the data as it is now. */
export function framePeriod(workspace: Workspace, period: Period, language: Language): ReportedPeriod {
  const earlier = samePeriodBefore(period);
  const isThere = earlier !== undefined && hasPeriod(workspace, earlier);
  const frame: ReportFrame = {
    language,
    ...nameReported(workspace, placeOrganizations(workspace, period)),
    period: period.code,
    previous: isThere ? { period: earlier.code, rules: null, added: 0, gone: 0 } : null,
    asOf: cutoffOf(period, workspace.settings),
    run: null,
    dataHash: dataHash(workspace.db),
    open: 0,
  };
  return { workspace, period, frame };
}

/** The figures of a period; `null` where nothing was ever sent for it or its year: no figures are not figures of 0. */
export function ifExisting<Figures>(
  workspace: Workspace,
  period: Period | undefined,
  count: (workspace: Workspace, period: Period) => Figures,
): Figures | null {
  return period !== undefined && hasPeriod(workspace, period) ? count(workspace, period) : null;
}

function hasPeriod({ db }: Workspace, { code, year }: Period): boolean {
  return listPeriods(db).some((known) => known.code === code || known.code === String(year));
}

/** The committee's name, or the name of the one organization the command is about, and what keys name that by. */
function nameReported(
  { settings, within }: Workspace,
  root: PlacedOrganization | undefined,
): Pick<ReportFrame, 'name' | 'unit'> {
  if (within === undefined || root === undefined) return { name: settings.name };
  return { name: root.name, unit: root.code ?? root.name };
}

function countOpenSubjects({ members, organizations, collectives }: PeriodCounts): number {
  const open = [members, organizations, collectives].flatMap(({ groups }) =>
    groups.filter((group) => group.open !== null),
  );
  return open.reduce((sum, { count }) => sum + count, 0);
}

function nameRules(workspace: Workspace, period: Period, run: RunRow, language: Language): string {
  return `${packInForce(workspace, period).title[language]} (${run.packId})`;
}

/** How many units directly below are new, and how many are gone. */
function compareUnits(before: PeriodCounts, now: PeriodCounts): { added: number; gone: number } {
  const past = new Set(before.units.map(({ id }) => id));
  const present = new Set(now.units.map(({ id }) => id));
  return {
    added: now.units.filter(({ id }) => !past.has(id)).length,
    gone: before.units.filter(({ id }) => !present.has(id)).length,
  };
}
