import { GRADES, gradeRank, isGrade } from '../registry/grades.ts';

/** How a subject stands in a period: graded, on the list without a grade, or not there. */
export const STANDINGS = [...GRADES, 'notGraded', 'absent'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What became of a subject from one period to a later one. */
export const MOVES = ['same', 'better', 'worse', 'graded', 'ungraded', 'new', 'gone'] as const;
export type Move = (typeof MOVES)[number];

/** So many subjects that stood in one way for some rules then, and in another for others now. */
export interface StandingPair {
  readonly then: Standing;
  readonly now: Standing;
  /** Ids of the rules met. */
  readonly metThen: readonly string[];
  readonly metNow: readonly string[];
  readonly count: number;
}

export interface StandingTransition {
  readonly then: Standing;
  readonly now: Standing;
  readonly count: number;
}

export interface PeriodComparison {
  readonly moves: Readonly<Record<Move, number>>;
  /** In the order of `STANDINGS`, first by then; pairs nobody is in are left out. */
  readonly transitions: readonly StandingTransition[];
  /** For those in both periods whose grade moved: how many met a rule now and not then, or then and no longer. */
  readonly byRule: readonly { readonly rule: string; readonly newly: number; readonly noLonger: number }[];
}

/** Names the move between two standings. */
export function moveOf(then: Standing, now: Standing): Move {
  if (then === now) return 'same';
  if (then === 'absent') return 'new';
  if (now === 'absent') return 'gone';
  if (!isGrade(then)) return 'graded';
  if (!isGrade(now)) return 'ungraded';
  return gradeRank(now) < gradeRank(then) ? 'better' : 'worse';
}

/** The rules that are met now and were not, and those that were and no longer are. */
export function rulesBetween(
  then: readonly string[],
  now: readonly string[],
): { readonly newly: readonly string[]; readonly noLonger: readonly string[] } {
  return {
    newly: now.filter((rule) => !then.includes(rule)),
    noLonger: then.filter((rule) => !now.includes(rule)),
  };
}

/** Counts who moved from where to where, and which rules came and went with the moves. Counts are whole numbers. */
export function comparePeriods(pairs: readonly StandingPair[]): PeriodComparison {
  const moves = Object.fromEntries(MOVES.map((move) => [move, 0])) as Record<Move, number>;
  const transitions = new Map<string, number>();
  const rules = new Map<string, { newly: number; noLonger: number }>();
  for (const { then, now, metThen, metNow, count } of pairs) {
    const move = moveOf(then, now);
    moves[move] += count;
    const key = `${then} ${now}`;
    transitions.set(key, (transitions.get(key) ?? 0) + count);
    if (move === 'same' || move === 'new' || move === 'gone') continue;
    const between = rulesBetween(metThen, metNow);
    for (const change of ['newly', 'noLonger'] as const)
      for (const rule of between[change]) {
        const counts = rules.get(rule) ?? { newly: 0, noLonger: 0 };
        counts[change] += count;
        rules.set(rule, counts);
      }
  }
  return {
    moves,
    transitions: STANDINGS.flatMap((then) =>
      STANDINGS.flatMap((now) => {
        const count = transitions.get(`${then} ${now}`) ?? 0;
        return count === 0 ? [] : [{ then, now, count }];
      }),
    ),
    byRule: [...rules]
      .map(([rule, counts]) => ({ rule, ...counts }))
      .toSorted(
        (left, right) =>
          right.newly + right.noLonger - left.newly - left.noLonger || (left.rule < right.rule ? -1 : 1),
      ),
  };
}
