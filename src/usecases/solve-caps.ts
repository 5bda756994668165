import type { Period } from '../calendar/period.ts';
import type { CapLimits } from '../assessment/cap.ts';
import { planCaps, type CapPart } from '../assessment/plan-caps.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { SubjectKind } from '../registry/facts.ts';
import {
  listCapMembers,
  listCaps,
  type CapException,
  type CapMemberRow,
  type CapRow,
} from '../store/caps.ts';
import { fillPlacement, listBelow } from '../store/placement.ts';
import { isOutdated, lastRun } from '../store/runs.ts';
import { findUnit } from './list-subjects.ts';
import { choosePeriod, cutoffOf, type Workspace } from './workspace.ts';

/** A group as the run counted it, under every reading. */
export interface ShownGroup {
  readonly group: string;
  readonly unit: string | null;
  readonly subjects: SubjectKind;
  readonly rule: string;
  readonly excellent: number;
  readonly good: number;
  readonly limits: CapLimits;
  readonly limit: number;
  readonly exceeded: boolean;
  readonly exception: CapException;
}

/** Somebody to be looked at again, and what is recorded to rank by. */
export interface ShownCandidate {
  /** Number, code or name, as `review explain` takes it. */
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  /** Points with two decimals; `null`: not recorded. */
  readonly points: string | null;
  /** Ballots for HTXSNV in percent of those cast, with two decimals; `null`: not recorded. */
  readonly votes: string | null;
}

export interface ShownPart {
  readonly groups: readonly string[];
  readonly count: number;
  readonly certain: readonly ShownCandidate[];
  readonly choose: { readonly count: number; readonly from: readonly ShownCandidate[] } | null;
}

/** Groups solved as one: how few changes bring all of them within their limits, and why fewer do not. */
export interface ShownPlan {
  readonly subjects: SubjectKind;
  readonly groups: readonly string[];
  readonly count: number;
  readonly proof: {
    readonly kind: 'disjoint' | 'search';
    /** What one change fewer leaves, for each group the count rests on. */
    readonly left: readonly {
      readonly group: string;
      readonly excess: number;
      readonly excellent: number;
      readonly limit: number;
    }[];
    /** Branches looked at. */
    readonly tried: number;
  };
  /** The way with the lowest points first. */
  readonly options: readonly (readonly ShownPart[])[];
}

export interface CapSolution {
  readonly run: number;
  readonly period: string;
  readonly base: string;
  readonly rounding: string;
  readonly groups: readonly ShownGroup[];
  readonly plans: readonly ShownPlan[];
  /** Changes of all plans together. */
  readonly changes: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The groups of the last run against their limits, and for those over it the provably fewest HTXSNV to be looked at
 * again, lowest points first. A proposal to the board: nothing is changed.
 *
 * @param unit code or name; only groups of this organization or below it.
 * @throws UserError `workspace.run.missing`, `workspace.unit.unknown`. Diagnostics: `workspace.run.stale`,
 *   `report.cap.unsolved`.
 */
export function solveCaps(
  workspace: Workspace,
  asked: Period | undefined,
  unit: string | undefined,
): CapSolution {
  const { db, settings } = workspace;
  const period = choosePeriod(workspace, asked);
  const run = lastRun(db, period.code);
  if (run === undefined)
    throw new UserError([diagnose('workspace.run.missing', {}, { period: period.code })]);
  fillPlacement(db, period.start, cutoffOf(period, settings));
  const within = unit === undefined ? undefined : new Set(listBelow(db, findUnit(workspace, period, unit)));
  const caps = listCaps(db, run.id).filter(
    ({ organizationId }) => within === undefined || (organizationId !== null && within.has(organizationId)),
  );
  const plans = (['collective', 'organization', 'member'] as const).map((kind) =>
    planKind(workspace, run.id, period, kind, caps),
  );
  const unsolved = plans.flatMap((each) => each.unsolved);
  const solved = plans.flatMap((each) => each.plans);
  const used = JSON.parse(run.settings) as { cap: { base: string; rounding: string } };
  return {
    run: run.id,
    period: period.code,
    ...used.cap,
    groups: caps.map(showGroup),
    plans: solved,
    changes: solved.reduce((sum, { count }) => sum + count, 0),
    diagnostics: [
      ...(isOutdated(db, run) ? [diagnose('workspace.run.stale', {}, { run: run.id })] : []),
      ...(unsolved.length === 0
        ? []
        : [diagnose('report.cap.unsolved', {}, { count: unsolved.length, groups: unsolved.join('; ') })]),
    ],
  };
}

function planKind(
  workspace: Workspace,
  runId: number,
  period: Period,
  kind: SubjectKind,
  caps: readonly CapRow[],
): { readonly plans: ShownPlan[]; readonly unsolved: string[] } {
  const exceeded = new Map(
    caps.filter((cap) => cap.exceeded === 1 && cap.subjectKind === kind).map((cap) => [cap.id, cap]),
  );
  if (exceeded.size === 0) return { plans: [], unsolved: [] };
  const people = new Map<number, CapMemberRow & { readonly groups: number[] }>();
  for (const row of listCapMembers(workspace.db, runId, period.code, kind)) {
    if (!exceeded.has(row.capId)) continue;
    const known = people.get(row.subjectId);
    if (known === undefined) people.set(row.subjectId, { ...row, groups: [row.capId] });
    else known.groups.push(row.capId);
  }
  const show = (ids: readonly number[]): ShownCandidate[] =>
    ids
      .flatMap((id) => people.get(id) ?? [])
      .toSorted(compareCandidates)
      .map(({ knownAs, name, unit, score, votes }) => ({
        id: knownAs,
        name,
        unit,
        points: score === null ? null : (score / 100).toFixed(2),
        votes: votes === null ? null : (votes / 100).toFixed(2),
      }));
  const nameOf = (id: number): string => nameGroup(exceeded.get(id));
  const showPart = (part: CapPart): ShownPart => ({
    groups: part.groups.map(nameOf),
    count: part.count,
    certain: show(part.certain),
    choose: part.choose === null ? null : { count: part.choose.count, from: show(part.choose.from) },
  });
  const plans = planCaps(
    [...exceeded.values()].map(({ id, excellent, allowed }) => ({ id, excess: excellent - allowed })),
    [...people.values()].map(({ subjectId: id, score, votes, groups }) => ({ id, score, votes, groups })),
  );
  return {
    unsolved: plans.flatMap(({ groups, fewest }) => (fewest === null ? groups.map(nameOf) : [])),
    plans: plans.flatMap(({ groups, fewest }): ShownPlan[] => {
      if (fewest === null) return [];
      const rested = fewest.proof.kind === 'disjoint' ? fewest.proof.groups : groups;
      return [
        {
          subjects: kind,
          groups: groups.map(nameOf),
          count: fewest.count,
          proof: {
            kind: fewest.proof.kind,
            tried: fewest.proof.kind === 'search' ? fewest.proof.tried : 0,
            left: rested.map((id) => {
              const { excellent, allowed } = exceeded.get(id) ?? { excellent: 0, allowed: 0 };
              return { group: nameOf(id), excess: excellent - allowed, excellent, limit: allowed };
            }),
          },
          options: fewest.options.map((parts) => parts.map(showPart)),
        },
      ];
    }),
  };
}

/** Lowest points and votes first, then by name and number: an order that does not depend on the order of the rows. */
function compareCandidates(left: CapMemberRow, right: CapMemberRow): number {
  const keyOf = ({ name, knownAs }: CapMemberRow): string => `${name}\u0000${knownAs}`;
  if (left.score !== right.score) return (left.score ?? Infinity) - (right.score ?? Infinity);
  if (left.votes !== right.votes) return (left.votes ?? Infinity) - (right.votes ?? Infinity);
  return keyOf(left) < keyOf(right) ? -1 : keyOf(left) > keyOf(right) ? 1 : 0;
}

function showGroup(cap: CapRow): ShownGroup {
  return {
    group: cap.label,
    unit: cap.unit,
    subjects: cap.subjectKind,
    rule: cap.rule,
    excellent: cap.excellent,
    good: cap.good,
    limits: JSON.parse(cap.limits) as CapLimits,
    limit: cap.allowed,
    exceeded: cap.exceeded === 1,
    exception: cap.exception,
  };
}

function nameGroup(cap: CapRow | undefined): string {
  if (cap === undefined) return '';
  return cap.unit === null || cap.unit === cap.label ? cap.label : `${cap.unit} – ${cap.label}`;
}
