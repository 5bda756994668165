import type { Period } from '../calendar/period.ts';
import { allowedGrades, type Allowed, type AllowedGrades } from '../assessment/allowed-grades.ts';
import { compareAllowed, type AllowedComparison } from '../assessment/compare-allowed.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Language } from '../messages/language.ts';
import { factDefinition, type SubjectKind } from '../registry/facts.ts';
import { factsOf } from '../regulations/facts-of.ts';
import type { Rule, RulePack } from '../regulations/rule-pack.ts';
import { listCaps } from '../store/caps.ts';
import { countMissing } from '../store/fact-sheet.ts';
import type { Db } from '../store/open-database.ts';
import {
  countNeedsDecision,
  countSetPairs,
  eachPairedSubject,
  listFindingSets,
  type RunPair,
} from '../store/paired-outcomes.ts';
import { listPeriods } from '../store/periods.ts';
import { fillPlacement, listBelow } from '../store/placement.ts';
import { dataHash, insertRun } from '../store/runs.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { judgePeriod } from './judge-period.ts';
import type { JudgedUnder } from './judged-under.ts';
import { findUnit } from './list-subjects.ts';
import { rulesInForce, triedRules, type Trial } from './tried-rules.ts';
import type { Workspace } from './workspace.ts';

export interface SimulateRequest extends Trial {
  /** At least one. */
  readonly periods: readonly Period[];
  readonly unit: string | undefined;
  /** Whether each subject that moves is named. */
  readonly list: boolean;
  readonly cwd: string;
  readonly now: string;
  readonly language: Language;
}

/** The rules on one side of the comparison. */
export interface ShownSide {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly asOf: string;
  readonly cap: { readonly base: string; readonly rounding: string };
}

export interface SimulatedKind extends AllowedComparison {
  readonly needsDecision: { readonly now: number; readonly tried: number };
  /** Subjects with the same best grade for other rules. */
  readonly otherReason: number;
  readonly caps: Readonly<
    Record<'now' | 'tried', { readonly groups: number; readonly exceeded: number; readonly allowed: number }>
  >;
  /** Facts the other rules rest on that are not recorded for some subjects. */
  readonly missing: readonly { readonly fact: string; readonly label: string; readonly subjects: number }[];
}

/** A subject that other rules would allow another grade, or the same for another reason. */
export interface MovedSubject {
  readonly period: string;
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string | null;
  readonly grade: string | null;
  readonly now: { readonly allowed: Allowed; readonly state: string; readonly rules: readonly string[] };
  readonly tried: {
    readonly allowed: Allowed;
    readonly possible: readonly Allowed[];
    readonly state: string;
    readonly rules: readonly string[];
  };
}

export interface SimulatedPeriod {
  readonly period: string;
  readonly now: ShownSide;
  readonly tried: ShownSide;
  readonly members: SimulatedKind;
  readonly organizations: SimulatedKind;
  readonly collectives: SimulatedKind;
}

export interface Simulation {
  readonly periods: readonly SimulatedPeriod[];
  readonly subjects: readonly MovedSubject[];
}

/**
 * Judges the recorded facts of periods once as things stand and once under other rules, on another day or with other
 * settings, and tells who would be allowed another grade. Everything happens in a transaction that is taken back: nothing
 * is stored.
 *
 * @throws UserError `workspace.period.missing` for a period that is not open, `workspace.unit.unknown`, and what
 *   `triedRules` finds wrong.
 */
export async function simulate(workspace: Workspace, request: SimulateRequest): Promise<Simulation> {
  const { db } = workspace;
  const known = new Set(listPeriods(db).map(({ code }) => code));
  const strangers = request.periods.filter(({ code }) => !known.has(code));
  if (strangers.length > 0)
    throw new UserError(
      strangers.map(({ code }) => diagnose('workspace.period.missing', {}, { period: code })),
    );
  const sides = request.periods.map((period) => ({
    period,
    now: rulesInForce(workspace, period),
    tried: triedRules(workspace, period, request, request.cwd),
  }));
  return inTransaction(db, () => {
    const subjects: MovedSubject[] = [];
    const periods = sides.map(({ period, now, tried }): SimulatedPeriod => {
      const runs = { now: judge(workspace, now, request.now), tried: judge(workspace, tried, request.now) };
      fillPlacement(db, period.start, now.asOf);
      const within = request.unit === undefined ? null : findUnit(workspace, period, request.unit);
      const reader = { now: readSets(db, runs.now, now.pack), tried: readSets(db, runs.tried, tried.pack) };
      const compare = (kind: SubjectKind): SimulatedKind => {
        const pair: RunPair = { ...runs, kind, within };
        if (request.list) subjects.push(...listMoved(db, pair, reader, period.code));
        return compareKind(workspace, pair, { now, tried }, reader, request.language);
      };
      return {
        period: period.code,
        now: showSide(now, request.language),
        tried: showSide(tried, request.language),
        collectives: compare('collective'),
        organizations: compare('organization'),
        members: compare('member'),
      };
    });
    return Promise.resolve({ result: { periods, subjects }, keep: false });
  });
}

/** Judges a period into a run of its own, which the end of the transaction takes back. */
function judge(workspace: Workspace, under: JudgedUnder, now: string): number {
  const { db } = workspace;
  const { pack, period, asOf, reading } = under;
  fillPlacement(db, period.start, asOf);
  const input = {
    period: period.code,
    asOf,
    packId: pack.id,
    packHash: pack.hash,
    settings: JSON.stringify({ cap: reading }),
  };
  const run = insertRun(db, input, dataHash(db), now);
  judgePeriod(workspace, run, under);
  return run;
}

/** What the findings of one set come to. */
interface ReadSet extends AllowedGrades {
  readonly rules: readonly string[];
}

function readSets(db: Db, run: number, pack: RulePack): ReadonlyMap<number, ReadSet> {
  const byId = new Map(pack.rules.map((rule) => [rule.id, rule]));
  const rulesOf = (ids: string): Rule[] => ids.split(' ').flatMap((id) => byId.get(id) ?? []);
  return new Map(
    listFindingSets(db, run).map(({ id, met, unknown }) => [
      id,
      {
        ...allowedGrades(rulesOf(met), rulesOf(unknown)),
        rules: met.split(' ').filter((rule) => rule !== ''),
      },
    ]),
  );
}

type Sides<T> = Readonly<Record<'now' | 'tried', T>>;
const NOTHING: ReadSet = { known: 'HTXSNV', possible: ['HTXSNV'], rules: [] };

function compareKind(
  workspace: Workspace,
  pair: RunPair,
  under: Sides<JudgedUnder>,
  reader: Sides<ReadonlyMap<number, ReadSet>>,
  language: Language,
): SimulatedKind {
  const { db } = workspace;
  const pairs = countSetPairs(db, pair).map(({ now, tried, count }) => ({
    now: reader.now.get(now) ?? NOTHING,
    tried: reader.tried.get(tried) ?? NOTHING,
    count,
  }));
  const otherReason = pairs
    .filter(({ now, tried }) => now.known === tried.known && now.rules.join(' ') !== tried.rules.join(' '))
    .reduce((sum, { count }) => sum + count, 0);
  const { period } = under.tried;
  const facts = factsOf(under.tried.pack, pair.kind);
  const missing = [...countMissing(db, pair.kind, period.code, facts).missing].map(([fact, subjects]) => ({
    fact,
    label: factDefinition(fact)[language],
    subjects,
  }));
  const below = pair.within === null ? undefined : new Set(listBelow(db, pair.within));
  const capsOf = (run: number): { groups: number; exceeded: number; allowed: number } => {
    const caps = listCaps(db, run).filter(
      ({ subjectKind, organizationId }) =>
        subjectKind === pair.kind &&
        (below === undefined || (organizationId !== null && below.has(organizationId))),
    );
    return {
      groups: caps.length,
      exceeded: caps.filter(({ exceeded }) => exceeded === 1).length,
      allowed: caps.reduce((sum, { allowed }) => sum + allowed, 0),
    };
  };
  return {
    ...compareAllowed(pairs),
    needsDecision: countNeedsDecision(db, pair),
    otherReason,
    caps: { now: capsOf(pair.now), tried: capsOf(pair.tried) },
    missing: missing.toSorted(
      (left, right) => right.subjects - left.subjects || (left.fact < right.fact ? -1 : 1),
    ),
  };
}

function listMoved(
  db: Db,
  pair: RunPair,
  reader: Sides<ReadonlyMap<number, ReadSet>>,
  period: string,
): MovedSubject[] {
  const moved: MovedSubject[] = [];
  for (const subject of eachPairedSubject(db, pair)) {
    const now = reader.now.get(subject.now) ?? NOTHING;
    const tried = reader.tried.get(subject.tried) ?? NOTHING;
    if (now.known === tried.known && now.rules.join(' ') === tried.rules.join(' ')) continue;
    const { knownAs, name, unit, grade, stateNow, stateTried } = subject;
    moved.push({
      period,
      id: knownAs,
      kind: pair.kind,
      name,
      unit,
      grade,
      now: { allowed: now.known, state: stateNow, rules: now.rules },
      tried: { allowed: tried.known, possible: tried.possible, state: stateTried, rules: tried.rules },
    });
  }
  return moved;
}

function showSide({ pack, asOf, reading }: JudgedUnder, language: Language): ShownSide {
  const { id, title, hash } = pack;
  return { id, title: title[language], hash, asOf, cap: { base: reading.base, rounding: reading.rounding } };
}
