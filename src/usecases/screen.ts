import type { Period } from '../calendar/period.ts';
import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { SCREENING_LEVELS, type ScreeningLevel } from '../regulations/effects.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import type { RefreshedCases } from '../store/cases.ts';
import { openPeriod, requireUnlocked } from '../store/periods.ts';
import { fillPlacement } from '../store/placement.ts';
import { closeRun, dataHash, findSameRun, insertRun, keepPack, type RunInput } from '../store/runs.ts';
import { countWithoutMonths, fillCovered } from '../store/screening/activity-rows.ts';
import { fillBarred } from '../store/screening/barred.ts';
import { countFindings } from '../store/screening/findings.ts';
import { prepareLists } from '../store/screening/list-sources.ts';
import { describeDay, type ScreenedDay } from '../store/screening/screened-day.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { refreshCases } from './cases/refresh-cases.ts';
import { findGoodNews, type GoodNews } from './good-news.ts';
import { readHolidays } from './holidays.ts';
import { screenMembers } from './screen-members.ts';
import { screeningRules } from './screening-rules.ts';
import { cutoffOf, type Workspace } from './workspace.ts';

/** One rule with how often a screening found it. */
export interface FoundRule {
  readonly id: string;
  readonly level: ScreeningLevel;
  readonly title: { readonly vi: string; readonly en: string };
  readonly met: number;
  /** Matters of which a fact that decides is not recorded. */
  readonly unknown: number;
}

export interface Screening {
  /** The run's number; null for a dry run. */
  readonly run: number | null;
  readonly period: string;
  readonly asOf: PlainDate;
  readonly rules: { readonly id: string; readonly hash: string };
  /** Findings met, by level. */
  readonly byLevel: Readonly<Record<ScreeningLevel, number>>;
  /** Rules that found anything, in the order of the pack. */
  readonly found: readonly FoundRule[];
  readonly good: GoodNews;
  /** What became of the cases by these findings. */
  readonly cases: RefreshedCases;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ScreenRequest {
  /** The day the screening is held; `undefined`: the day on which the period's figures are closed. */
  readonly asOf: PlainDate | undefined;
  readonly now: string;
  readonly dryRun: boolean;
}

/**
 * Holds recorded facts of members and cells against the screening and record rules, as of a day. A finding is a question to
 * the competent body: the outcome is a run with findings, and no status, grade or membership is written. A run with the same
 * data, rules, holidays and day is not repeated. Diagnostics: `screening.months.missing`.
 *
 * @throws UserError `screening.day.outside`, `workspace.period.locked`, and what is wrong with rules or holidays.
 */
export async function screen(
  workspace: Workspace,
  period: Period,
  request: ScreenRequest,
): Promise<Screening> {
  const { db, settings } = workspace;
  requireUnlocked(db, period.code);
  const asOf = request.asOf ?? cutoffOf(period, settings);
  if (asOf < period.start) {
    const params = { day: formatDate(asOf), period: period.code, starts: formatDate(period.start) };
    throw new UserError([diagnose('screening.day.outside', {}, params)]);
  }
  const pack = screeningRules(workspace, period);
  const holidays = readHolidays(workspace);
  const input: RunInput = {
    period: period.code,
    asOf,
    packId: pack.id,
    packHash: pack.hash,
    settings: JSON.stringify({ holidays: holidays.hash }),
  };
  const hash = dataHash(db);
  const screened = describeDay(period, asOf);
  fillPlacement(db, period.start, asOf);
  fillBarred(db, screened);
  const same = findSameRun(db, input, hash, 'screening');
  return inTransaction(db, () => {
    if (same !== undefined) {
      const cases = refreshCases(db, same.id);
      const result = { ...summarize(db, same.id, pack, screened, same.id), cases };
      return Promise.resolve({ result, keep: !request.dryRun });
    }
    openPeriod(db, period, false);
    fillCovered(db, screened);
    prepareLists(db, screened);
    const runId = insertRun(db, input, hash, request.now, 'screening');
    keepPack(db, pack.hash, JSON.stringify(pack.sources));
    screenMembers(db, runId, pack, { asOf, calendar: holidays.calendar, screened }, period.year);
    const cases = refreshCases(db, runId);
    closeRun(db, runId, request.now);
    const result = { ...summarize(db, runId, pack, screened, request.dryRun ? null : runId), cases };
    return Promise.resolve({ result, keep: !request.dryRun });
  });
}

function summarize(
  db: Workspace['db'],
  runId: number,
  pack: RulePack,
  day: ScreenedDay,
  shownRun: number | null,
): Omit<Screening, 'cases'> {
  const found = listFoundRules(db, runId, pack);
  const countLevel = (level: ScreeningLevel): number =>
    found.reduce((sum, rule) => sum + (rule.level === level ? rule.met : 0), 0);
  const { members, attendance, fees } = countWithoutMonths(db, day);
  const params = { members, attendance, fees, year: day.year };
  return {
    run: shownRun,
    period: day.period,
    asOf: day.asOf,
    rules: { id: pack.id, hash: pack.hash },
    byLevel: Object.fromEntries(SCREENING_LEVELS.map((level) => [level, countLevel(level)])) as Record<
      ScreeningLevel,
      number
    >,
    found,
    good: findGoodNews(db, runId, day),
    diagnostics: attendance + fees === 0 ? [] : [diagnose('screening.months.missing', {}, params)],
  };
}

function listFoundRules(db: Workspace['db'], runId: number, pack: RulePack): FoundRule[] {
  const counts = countFindings(db, runId);
  const countOf = (id: string, outcome: 'met' | 'unknown'): number =>
    counts.find((each) => each.rule === id && each.outcome === outcome)?.count ?? 0;
  return pack.rules.flatMap(({ id, title, effect }) => {
    const [met, unknown] = [countOf(id, 'met'), countOf(id, 'unknown')];
    return effect.kind !== 'screen' || met + unknown === 0
      ? []
      : [{ id, level: effect.level, title, met, unknown }];
  });
}
