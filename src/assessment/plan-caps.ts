import { chooseLowest, type LowestChoice, type RankedCandidate } from './choose-lowest.ts';
import { findFewestChanges, type CapClass, type CapProof } from './fewest-changes.ts';

/** A group with more HTXSNV than its limit. */
export interface ExceededGroup {
  readonly id: number;
  /** By how many, at least 1. */
  readonly excess: number;
}

/** One HTXSNV of exceeded groups. */
export interface CapCandidate extends RankedCandidate {
  /** Ids of the exceeded groups it stands in, ascending. */
  readonly groups: readonly number[];
}

/** Those who stand in the same groups, and who of them. */
export interface CapPart extends LowestChoice {
  readonly groups: readonly number[];
  readonly count: number;
}

/** Groups that hang together through people who stand in several of them, solved as one. */
export interface CapPlan {
  readonly groups: readonly number[];
  /** `null`: the search was given up; the groups are to be settled by hand. */
  readonly fewest: {
    readonly count: number;
    readonly proof: CapProof;
    /** Ways to make that many changes, by lowest sum of recorded points first; where points are missing as found. */
    readonly options: readonly (readonly CapPart[])[];
  } | null;
}

/**
 * For every set of exceeded groups that hang together, the fewest changes and who stands lowest by the record. A proposal
 * to a board: it changes nothing. Groups and candidates in any order; the answer does not depend on it.
 */
export function planCaps(groups: readonly ExceededGroup[], candidates: readonly CapCandidate[]): CapPlan[] {
  const people = candidates.toSorted((left, right) => left.id - right.id);
  return joinGroups(groups, people).map((own) => planTogether(own, people));
}

/** Sets of groups connected by people, each ascending, in the order of their first group. */
function joinGroups(groups: readonly ExceededGroup[], people: readonly CapCandidate[]): ExceededGroup[][] {
  const root = new Map(groups.map(({ id }) => [id, id]));
  const find = (id: number): number => {
    const above = root.get(id) ?? id;
    return above === id ? id : find(above);
  };
  for (const { groups: own } of people) {
    const [first, ...others] = own.map(find).toSorted((left, right) => left - right);
    if (first !== undefined) for (const other of others) root.set(other, first);
  }
  return collect(
    groups.toSorted((left, right) => left.id - right.id),
    ({ id }) => find(id),
  );
}

/** By the groups they stand in, so that the answer does not depend on who came first. */
function compareGroups([left]: readonly CapCandidate[], [right]: readonly CapCandidate[]): number {
  const [own, other] = [left?.groups ?? [], right?.groups ?? []];
  const place = own.findIndex((id, index) => id !== other[index]);
  return place < 0 ? own.length - other.length : (own[place] ?? 0) - (other[place] ?? -1);
}

/** Things with the same key together, in the order of their first. */
function collect<T>(things: readonly T[], keyOf: (thing: T) => string | number): T[][] {
  const sets = new Map<string | number, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [thing]);
    else set.push(thing);
  }
  return [...sets.values()];
}

function planTogether(groups: readonly ExceededGroup[], people: readonly CapCandidate[]): CapPlan {
  const ids = groups.map(({ id }) => id);
  const own = people.filter((one) => one.groups.some((id) => ids.includes(id)));
  const classes = collect(own, (one) => one.groups.join(' ')).toSorted(compareGroups);
  const found = findFewestChanges(
    groups.map(({ excess }) => excess),
    classes.map((members): CapClass => ({
      groups: (members[0]?.groups ?? []).map((id) => ids.indexOf(id)),
      size: members.length,
    })),
  );
  if (found === undefined) return { groups: ids, fewest: null };
  const options = found.solutions.map((counts) => ({
    points: sumLowest(classes, counts),
    parts: classes.flatMap((members, place): CapPart[] => {
      const count = counts[place] ?? 0;
      return count === 0
        ? []
        : [{ groups: members[0]?.groups ?? [], count, ...chooseLowest(members, count) }];
    }),
  }));
  const ranked = options.every(({ points }) => points !== null)
    ? options.toSorted((left, right) => (left.points ?? 0) - (right.points ?? 0))
    : options;
  const proof: CapProof =
    found.proof.kind === 'search'
      ? found.proof
      : { kind: 'disjoint', groups: found.proof.groups.map((place) => ids[place] ?? 0) };
  return { groups: ids, fewest: { count: found.count, proof, options: ranked.map(({ parts }) => parts) } };
}

/** The points of the lowest of each class added up; `null` when some of them are not recorded. */
function sumLowest(classes: readonly (readonly CapCandidate[])[], counts: readonly number[]): number | null {
  let sum = 0;
  for (const [place, members] of classes.entries()) {
    const scores = members.map(({ score }) => score);
    const known = scores.filter((score) => score !== null).toSorted((left, right) => left - right);
    if (known.length < scores.length && (counts[place] ?? 0) > 0) return null;
    for (const score of known.slice(0, counts[place])) sum += score;
  }
  return sum;
}
