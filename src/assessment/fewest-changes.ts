/** Those HTXSNV who stand in the same exceeded groups: for the count of changes one is as good as another. */
export interface CapClass {
  /** Indexes into the needs, at least one, each once. */
  readonly groups: readonly number[];
  /** How many there are, at least one. */
  readonly size: number;
}

/** Why fewer changes are not enough. */
export type CapProof =
  /** These groups have nobody in common, and what they need adds up to the count. */
  | { readonly kind: 'disjoint'; readonly groups: readonly number[] }
  /** Every way to make one change fewer was tried; so many branches of the search were looked at. */
  | { readonly kind: 'search'; readonly tried: number };

export interface FewestChanges {
  readonly count: number;
  /** Every way to make that many: how many of each class. The first `MOST_SOLUTIONS`, more changes in earlier classes first. */
  readonly solutions: readonly (readonly number[])[];
  readonly proof: CapProof;
}

/** Ways that are kept; a board does not read more. */
export const MOST_SOLUTIONS = 50;

/** Branches that are looked at before the search is given up: some seconds of work. */
const MOST_BRANCHES = 1_000_000;

/** Families of groups that share nobody, kept to see early that a branch leads nowhere. */
const MOST_FAMILIES = 100;

/**
 * The fewest HTXSNV to be looked at again so that every exceeded group is within its limit, with the proof that fewer
 * are not enough. One who stands in several groups counts in each of them, so nested and crossing groups are solved
 * together. The limit of a group does not move, because an excellent that is lowered becomes a good
 * (see `capLimits`).
 *
 * @param needs for each group, by how many it exceeds its limit (at least 1, at most the people of its classes, else RangeError).
 * @returns `undefined` when the groups cross in so many ways that the search was given up.
 * @example findFewestChanges([9], [{ groups: [0], size: 30 }]) // { count: 9, solutions: [[9]], proof: { kind: 'disjoint', groups: [0] } }
 */
export function findFewestChanges(
  needs: readonly number[],
  classes: readonly CapClass[],
): FewestChanges | undefined {
  needs.forEach((need, group) => {
    const people = classes.reduce((sum, each) => sum + (each.groups.includes(group) ? each.size : 0), 0);
    if (need < 1 || need > people)
      throw new RangeError(`group ${String(group)} cannot lower ${String(need)}`);
  });
  const families = listApart(needs.length, classes);
  const apart = families.reduce((best, one) => (addUp(needs, one) > addUp(needs, best) ? one : best), []);
  const bound = addUp(needs, apart);
  let tried = 0;
  for (let count = bound; ; count += 1) {
    const search = searchWith(count, needs, classes, families);
    if (search === undefined) return undefined;
    if (search.solutions.length > 0) {
      const proof: CapProof =
        count === bound ? { kind: 'disjoint', groups: apart } : { kind: 'search', tried };
      return { count, solutions: search.solutions, proof };
    }
    tried = search.tried;
  }
}

/** Families of groups of which no two share a class, as large as they go: nobody can serve two groups of a family. */
function listApart(count: number, classes: readonly CapClass[]): number[][] {
  const shares = (left: number, right: number): boolean =>
    classes.some(({ groups }) => groups.includes(left) && groups.includes(right));
  const families: number[][] = [];
  const extend = (chosen: readonly number[], from: number): void => {
    if (families.length >= MOST_FAMILIES) return;
    const open = Array.from({ length: count }, (_, group) => group).filter(
      (group) => !chosen.includes(group) && chosen.every((other) => !shares(other, group)),
    );
    if (open.length === 0) families.push([...chosen]);
    for (const group of open) if (group >= from) extend([...chosen, group], group + 1);
  };
  extend([], 0);
  return families;
}

/** What the groups of a family still need, together. */
function addUp(needs: readonly number[], family: readonly number[]): number {
  return family.reduce((sum, group) => sum + Math.max(0, needs[group] ?? 0), 0);
}

/** All ways to meet the needs with exactly `count` changes, class by class; a branch that cannot is not followed. */
function searchWith(
  count: number,
  needs: readonly number[],
  classes: readonly CapClass[],
  families: readonly (readonly number[])[],
): { readonly solutions: number[][]; readonly tried: number } | undefined {
  /** For each class, what the classes after it can still give to each group. */
  const later = classes.map((_, place) =>
    needs.map((_need, group) =>
      classes.slice(place + 1).reduce((sum, each) => sum + (each.groups.includes(group) ? each.size : 0), 0),
    ),
  );
  const solutions: number[][] = [];
  let tried = 0;
  const follow = (place: number, left: number, open: readonly number[], taken: number[]): void => {
    tried += 1;
    if (tried > MOST_BRANCHES || solutions.length >= MOST_SOLUTIONS) return;
    const own = classes[place];
    if (own === undefined) {
      if (left === 0 && open.every((need) => need <= 0)) solutions.push(taken);
      return;
    }
    if (families.some((family) => addUp(open, family) > left)) return;
    const least = Math.max(
      0,
      ...own.groups.map((group) => (open[group] ?? 0) - (later[place]?.[group] ?? 0)),
    );
    for (let taking = Math.min(own.size, left); taking >= least; taking -= 1) {
      const rest = open.map((need, group) => (own.groups.includes(group) ? need - taking : need));
      follow(place + 1, left - taking, rest, [...taken, taking]);
    }
  };
  follow(0, count, needs, []);
  return tried > MOST_BRANCHES && solutions.length === 0 ? undefined : { solutions, tried };
}
