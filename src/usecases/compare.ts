import type { Period } from '../calendar/period.ts';
import {
  comparePeriods,
  moveOf,
  rulesBetween,
  STANDINGS,
  type Move,
  type PeriodComparison,
  type Standing,
} from '../assessment/compare-periods.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { percentHundredths, percentText } from '../documents/percent.ts';
import type { SubjectKind } from '../registry/facts.ts';
import type { Db } from '../store/open-database.ts';
import { countComings, eachMovedSubject, type MovedRow } from '../store/moved-subjects.ts';
import { listFindingSets } from '../store/paired-outcomes.ts';
import {
  countPeriodPairs,
  countSide,
  fillScope,
  fillTodayMap,
  keepPlacement,
  type PeriodPair,
} from '../store/paired-periods.ts';
import { fillPlacement } from '../store/placement.ts';
import { isOutdated, lastRun, type RunRow } from '../store/runs.ts';
import { findUnit } from './list-subjects.ts';
import type { Workspace } from './workspace.ts';

export interface CompareRequest {
  readonly then: Period;
  readonly now: Period;
  readonly unit: string | undefined;
  /** Whether an organization that was merged is held against the one it went to. */
  readonly onTodayMap: boolean;
  /** Whether each subject that moved is named. */
  readonly list: boolean;
}

/** One of the two runs that are compared. */
export interface ComparedRun {
  readonly period: string;
  readonly run: number;
  readonly asOf: string;
  readonly rules: { readonly id: string; readonly hash: string };
}

/** HTXSNV and HTTNV together, of those graded. */
export interface ComparedShare {
  readonly count: number;
  readonly base: number;
  readonly percent: string | null;
}

export interface ComparedKind extends PeriodComparison {
  readonly goodOrBetter: { readonly then: ComparedShare; readonly now: ComparedShare };
  /** Why subjects came and went. */
  readonly comings: readonly {
    readonly move: 'new' | 'gone';
    readonly why: string;
    readonly count: number;
  }[];
}

export interface NamedDecision {
  readonly number: string;
  readonly decidedOn: string;
  readonly body: string;
}

/** How a moved subject stood in one period. */
export interface ComparedStanding {
  readonly standing: Standing;
  readonly state: string | null;
  readonly reason: string | null;
  readonly unit: string | null;
  readonly rules: readonly string[];
  /** The ruling or list that gave the grade. */
  readonly decision: NamedDecision | null;
}

export interface ComparedSubject {
  /** Number, code or name, as `review explain` takes it. */
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly move: Move;
  readonly then: ComparedStanding;
  readonly now: ComparedStanding;
  readonly rules: { readonly newly: readonly string[]; readonly noLonger: readonly string[] };
  /** The recorded event behind it: admitted, expelled, merged …; `notListed` where none is. */
  readonly why: {
    readonly kind: string;
    readonly on: string | null;
    /** The organization another went to or came from. */
    readonly other: string | null;
    readonly decision: NamedDecision | null;
  } | null;
}

export interface Comparison {
  readonly then: ComparedRun;
  readonly now: ComparedRun;
  /** Whether both years were graded under the same rules, so that figures may be held against each other. */
  readonly sameRules: boolean;
  readonly members: ComparedKind;
  readonly organizations: ComparedKind;
  readonly subjects: readonly ComparedSubject[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds the last runs of two periods against each other: who moved from which grade to which, by which rules or decision,
 * who came and who went. Nothing is stored. Diagnostics: `report.compare.other-rules`, `workspace.run.stale`.
 *
 * @throws UserError `workspace.run.missing` for each period that was not classified, `workspace.unit.unknown`.
 */
export function compare(workspace: Workspace, request: CompareRequest): Comparison {
  const { db } = workspace;
  const missing: Diagnostic[] = [];
  const runOf = (period: Period): RunRow | undefined => {
    const run = lastRun(db, period.code);
    if (run === undefined) missing.push(diagnose('workspace.run.missing', {}, { period: period.code }));
    return run;
  };
  const [then, now] = [runOf(request.then), runOf(request.now)];
  if (then === undefined || now === undefined) throw new UserError(missing);

  fillPlacement(db, request.then.start, then.asOf);
  keepPlacement(db);
  fillPlacement(db, request.now.start, now.asOf);
  fillTodayMap(db, { now: now.id, asOfNow: now.asOf }, request.onTodayMap);
  if (request.unit !== undefined) fillScope(db, findUnitThenOrNow(workspace, request, request.unit));

  const rules = new Map([...readRules(db, then.id), ...readRules(db, now.id)]);
  const pairOf = (kind: SubjectKind): PeriodPair => ({
    kind,
    then: then.id,
    now: now.id,
    periodThen: then.period,
    periodNow: now.period,
    asOfThen: then.asOf,
    asOfNow: now.asOf,
    scoped: request.unit === undefined ? 0 : 1,
  });
  const kinds = ['organization', 'member'] as const;
  const sameRules = then.packHash === now.packHash && then.settings === now.settings;
  return {
    then: showRun(then),
    now: showRun(now),
    sameRules,
    organizations: compareKind(db, pairOf('organization'), rules),
    members: compareKind(db, pairOf('member'), rules),
    subjects: request.list
      ? kinds.flatMap((kind) =>
          Array.from(eachMovedSubject(db, pairOf(kind)), (row) => showMoved(row, kind, rules)),
        )
      : [],
    diagnostics: [
      ...(sameRules
        ? []
        : [
            diagnose(
              'report.compare.other-rules',
              {},
              { then: then.period, rulesThen: then.packId, now: now.period, rulesNow: now.packId },
            ),
          ]),
      ...[then, now]
        .filter((run) => isOutdated(db, run))
        .map((run) => diagnose('workspace.run.stale', {}, { run: run.id })),
    ],
  };
}

/** A unit may have begun, or ended, between the two periods. */
function findUnitThenOrNow(workspace: Workspace, { then, now }: CompareRequest, unit: string): number {
  try {
    return findUnit(workspace, now, unit);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return findUnit(workspace, then, unit);
  }
}

type RulesOfSets = ReadonlyMap<number, readonly string[]>;

function readRules(db: Db, run: number): RulesOfSets {
  return new Map(
    listFindingSets(db, run).map(({ id, met }) => [id, met.split(' ').filter((rule) => rule !== '')]),
  );
}

const rulesOf = (rules: RulesOfSets, set: number | null): readonly string[] =>
  set === null ? [] : (rules.get(set) ?? []);

function standingOf(text: string): Standing {
  return STANDINGS.find((standing) => standing === text) ?? 'notGraded';
}

function compareKind(db: Db, pair: PeriodPair, rules: RulesOfSets): ComparedKind {
  const pairs = countPeriodPairs(db, pair).map(({ standingThen, standingNow, setThen, setNow, count }) => ({
    then: standingOf(standingThen),
    now: standingOf(standingNow),
    metThen: rulesOf(rules, setThen),
    metNow: rulesOf(rules, setNow),
    count,
  }));
  const shareOf = (side: 'then' | 'now'): ComparedShare => {
    const counts = countSide(db, pair, side);
    const sum = (list: typeof counts): number => list.reduce((total, { count }) => total + count, 0);
    const count = sum(counts.filter(({ grade }) => grade === 'HTXSNV' || grade === 'HTTNV'));
    const base = sum(counts);
    return { count, base, percent: percentText(percentHundredths(count, base)) };
  };
  return {
    ...comparePeriods(pairs),
    goodOrBetter: { then: shareOf('then'), now: shareOf('now') },
    comings: countComings(db, pair),
  };
}

function showMoved(row: MovedRow, kind: SubjectKind, rules: RulesOfSets): ComparedSubject {
  const then = standingOf(row.standingThen);
  const now = standingOf(row.standingNow);
  const [metThen, metNow] = [rulesOf(rules, row.setThen), rulesOf(rules, row.setNow)];
  return {
    id: row.knownAs,
    kind,
    name: row.name,
    move: moveOf(then, now),
    then: {
      standing: then,
      state: row.stateThen,
      reason: row.reasonThen,
      unit: row.unitThen,
      rules: metThen,
      decision: showDecision(row.numberThen, row.decidedOnThen, row.bodyThen),
    },
    now: {
      standing: now,
      state: row.stateNow,
      reason: row.reasonNow,
      unit: row.unitNow,
      rules: metNow,
      decision: showDecision(row.numberNow, row.decidedOnNow, row.bodyNow),
    },
    rules: rulesBetween(metThen, metNow),
    why:
      row.why === null
        ? null
        : {
            kind: row.why,
            on: row.whyOn,
            other: row.other,
            decision: showDecision(row.whyNumber, row.whyDecidedOn, row.whyBody),
          },
  };
}

function showDecision(
  number: string | null,
  decidedOn: string | null,
  body: string | null,
): NamedDecision | null {
  return number === null ? null : { number, decidedOn: decidedOn ?? '', body: body ?? '' };
}

function showRun({ period, id, asOf, packId, packHash }: RunRow): ComparedRun {
  return { period, run: id, asOf, rules: { id: packId, hash: packHash } };
}
