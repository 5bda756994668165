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
  readonly before: Period;
  readonly after: Period;
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
  readonly goodOrBetter: { readonly before: ComparedShare; readonly after: ComparedShare };
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
  readonly before: ComparedStanding;
  readonly after: ComparedStanding;
  readonly rules: { readonly newly: readonly string[]; readonly noLonger: readonly string[] };
  /** The recorded event behind it: admitted, expelled, merged …; `notListedBefore` or `notListedAfter` where none is. */
  readonly why: {
    readonly kind: string;
    readonly on: string | null;
    /** The organization another went to or came from. */
    readonly other: string | null;
    readonly decision: NamedDecision | null;
  } | null;
}

export interface Comparison {
  readonly before: ComparedRun;
  readonly after: ComparedRun;
  /** Whether both years were graded under the same rules, so that figures may be held against each other. */
  readonly sameRules: boolean;
  readonly members: ComparedKind;
  readonly organizations: ComparedKind;
  readonly collectives: ComparedKind;
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
  const [before, after] = [runOf(request.before), runOf(request.after)];
  if (before === undefined || after === undefined) throw new UserError(missing);

  fillPlacement(db, request.before.start, before.asOf);
  keepPlacement(db);
  fillPlacement(db, request.after.start, after.asOf);
  fillTodayMap(db, { after: after.id, asOfAfter: after.asOf }, request.onTodayMap);
  if (request.unit !== undefined) fillScope(db, findUnitBeforeOrAfter(workspace, request, request.unit));

  const rules = new Map([...readRules(db, before.id), ...readRules(db, after.id)]);
  const pairOf = (kind: SubjectKind): PeriodPair => ({
    kind,
    before: before.id,
    after: after.id,
    periodBefore: before.period,
    periodAfter: after.period,
    asOfBefore: before.asOf,
    asOfAfter: after.asOf,
    scoped: request.unit === undefined ? 0 : 1,
  });
  const kinds = ['collective', 'organization', 'member'] as const;
  const sameRules = before.packHash === after.packHash && before.settings === after.settings;
  return {
    before: showRun(before),
    after: showRun(after),
    sameRules,
    collectives: compareKind(db, pairOf('collective'), rules),
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
              {
                before: before.period,
                rulesBefore: before.packId,
                after: after.period,
                rulesAfter: after.packId,
              },
            ),
          ]),
      ...[before, after]
        .filter((run) => isOutdated(db, run))
        .map((run) => diagnose('workspace.run.stale', {}, { run: run.id })),
    ],
  };
}

/** A unit may have begun, or ended, between the two periods. */
function findUnitBeforeOrAfter(
  workspace: Workspace,
  { before, after }: CompareRequest,
  unit: string,
): number {
  try {
    return findUnit(workspace, after, unit);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return findUnit(workspace, before, unit);
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
  const pairs = countPeriodPairs(db, pair).map(
    ({ standingBefore, standingAfter, setBefore, setAfter, count }) => ({
      before: standingOf(standingBefore),
      after: standingOf(standingAfter),
      metBefore: rulesOf(rules, setBefore),
      metAfter: rulesOf(rules, setAfter),
      count,
    }),
  );
  const shareOf = (side: 'before' | 'after'): ComparedShare => {
    const counts = countSide(db, pair, side);
    const sum = (list: typeof counts): number => list.reduce((total, { count }) => total + count, 0);
    const count = sum(counts.filter(({ grade }) => grade === 'HTXSNV' || grade === 'HTTNV'));
    const base = sum(counts);
    return { count, base, percent: percentText(percentHundredths(count, base)) };
  };
  return {
    ...comparePeriods(pairs),
    goodOrBetter: { before: shareOf('before'), after: shareOf('after') },
    comings: countComings(db, pair),
  };
}

function showMoved(row: MovedRow, kind: SubjectKind, rules: RulesOfSets): ComparedSubject {
  const before = standingOf(row.standingBefore);
  const after = standingOf(row.standingAfter);
  const [metBefore, metAfter] = [rulesOf(rules, row.setBefore), rulesOf(rules, row.setAfter)];
  return {
    id: row.knownAs,
    kind,
    name: row.name,
    move: moveOf(before, after),
    before: {
      standing: before,
      state: row.stateBefore,
      reason: row.reasonBefore,
      unit: row.unitBefore,
      rules: metBefore,
      decision: showDecision(row.numberBefore, row.decidedOnBefore, row.bodyBefore),
    },
    after: {
      standing: after,
      state: row.stateAfter,
      reason: row.reasonAfter,
      unit: row.unitAfter,
      rules: metAfter,
      decision: showDecision(row.numberAfter, row.decidedOnAfter, row.bodyAfter),
    },
    rules: rulesBetween(metBefore, metAfter),
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
