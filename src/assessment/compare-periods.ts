import { GRADES, gradeRank, isGrade } from '../registry/grades.ts';

/** How a subject stands in a period: graded, on the list without a grade, or not there. */
export const STANDINGS = [...GRADES, 'notGraded', 'absent'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What became of a subject from one period to a later one. */
export const MOVES = ['same', 'better', 'worse', 'graded', 'ungraded', 'new', 'gone'] as const;
export type Move = (typeof MOVES)[number];

/** So many subjects that stood in one way for some rules then, and in another for others now. */
export interface StandingPair {
  readonly before: Standing;
  readonly after: Standing;
  /** Ids of the rules met. */
  readonly metBefore: readonly string[];
  readonly metAfter: readonly string[];
  readonly count: number;
}

export interface StandingTransition {
  readonly before: Standing;
  readonly after: Standing;
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
export function moveOf(before: Standing, after: Standing): Move {
  if (before === after) return 'same';
  if (before === 'absent') return 'new';
  if (after === 'absent') return 'gone';
  if (!isGrade(before)) return 'graded';
  if (!isGrade(after)) return 'ungraded';
  return gradeRank(after) < gradeRank(before) ? 'better' : 'worse';
}

/** The rules that are met now and were not, and those that were and no longer are. */
export function rulesBetween(
  before: readonly string[],
  after: readonly string[],
): { readonly newly: readonly string[]; readonly noLonger: readonly string[] } {
  return {
    newly: after.filter((rule) => !before.includes(rule)),
    noLonger: before.filter((rule) => !after.includes(rule)),
  };
}

/** Counts who moved from where to where, and which rules came and went with the moves. Counts are whole numbers. */
export function comparePeriods(pairs: readonly StandingPair[]): PeriodComparison {
  const moves = Object.fromEntries(MOVES.map((move) => [move, 0])) as Record<Move, number>;
  const transitions = new Map<string, number>();
  const rules = new Map<string, { newly: number; noLonger: number }>();
  for (const { before, after, metBefore, metAfter, count } of pairs) {
    const move = moveOf(before, after);
    moves[move] += count;
    const key = `${before} ${after}`;
    transitions.set(key, (transitions.get(key) ?? 0) + count);
    if (move === 'same' || move === 'new' || move === 'gone') continue;
    const between = rulesBetween(metBefore, metAfter);
    for (const change of ['newly', 'noLonger'] as const)
      for (const rule of between[change]) {
        const counts = rules.get(rule) ?? { newly: 0, noLonger: 0 };
        counts[change] += count;
        rules.set(rule, counts);
      }
  }
  return {
    moves,
    transitions: STANDINGS.flatMap((before) =>
      STANDINGS.flatMap((after) => {
        const count = transitions.get(`${before} ${after}`) ?? 0;
        return count === 0 ? [] : [{ before, after, count }];
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
