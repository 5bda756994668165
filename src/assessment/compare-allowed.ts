import { ALLOWED, type Allowed, type AllowedGrades } from './allowed-grades.ts';

/** So many subjects for which the rules now allow one thing and under the other rules another. */
export interface AllowedPair {
  readonly now: AllowedGrades;
  readonly tried: AllowedGrades;
  readonly count: number;
}

export interface Transition {
  readonly now: Allowed;
  readonly tried: Allowed;
  readonly count: number;
}

/** How many a class has for certain, and how many it may have when what is unknown is known. */
export interface Interval {
  readonly allowed: Allowed;
  readonly least: number;
  readonly most: number;
}

export interface AllowedComparison {
  readonly total: number;
  /** In the order of `ALLOWED`, first by now; pairs nobody is in are left out. */
  readonly transitions: readonly Transition[];
  readonly now: readonly Interval[];
  readonly tried: readonly Interval[];
  /** Subjects whose best grade by the known facts differs. */
  readonly changed: number;
}

/** Counts who may have which grade under each of two sets of rules, and who moves. Counts are whole numbers. */
export function compareAllowed(pairs: readonly AllowedPair[]): AllowedComparison {
  const counts = new Map<string, number>();
  for (const { now, tried, count } of pairs) {
    const key = `${now.known} ${tried.known}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const transitions = ALLOWED.flatMap((now) =>
    ALLOWED.flatMap((tried) => {
      const count = counts.get(`${now} ${tried}`) ?? 0;
      return count === 0 ? [] : [{ now, tried, count }];
    }),
  );
  const sum = (list: readonly { readonly count: number }[]): number =>
    list.reduce((total, { count }) => total + count, 0);
  const intervals = (side: 'now' | 'tried'): Interval[] =>
    ALLOWED.map((allowed) => ({
      allowed,
      least: sum(pairs.filter((pair) => pair[side].possible.length === 1 && pair[side].known === allowed)),
      most: sum(pairs.filter((pair) => pair[side].possible.includes(allowed))),
    }));
  return {
    total: sum(pairs),
    transitions,
    now: intervals('now'),
    tried: intervals('tried'),
    changed: sum(transitions.filter(({ now, tried }) => now !== tried)),
  };
}
