import type { Rule } from '../regulations/rule-pack.ts';
import { lowerGrade, GRADES, type Grade } from '../registry/grades.ts';

/** The best grade that rules allow a subject, or that they give it none. */
export const ALLOWED = [...GRADES, 'excluded'] as const;
export type Allowed = (typeof ALLOWED)[number];

export interface AllowedGrades {
  /** By the rules met; what is unknown counts for nothing. */
  readonly known: Allowed;
  /** Everything it could be, once what is unknown is known; `known` among them. In the order of `ALLOWED`. */
  readonly possible: readonly Allowed[];
}

/**
 * What the rules allow at best, and what else it may come to when unknown facts are recorded: an exclusion stands above
 * all, a forced grade above upper limits, the lowest of each kind counts (see `composeVerdict`).
 *
 * @param met rules met, as the pack has them; `unknown` those whose facts are missing.
 */
export function allowedGrades(met: readonly Rule[], unknown: readonly Rule[]): AllowedGrades {
  const excluded = met.some(({ effect }) => effect.kind === 'exclude');
  const forced = lowest(met, 'force');
  const ceiling = forced ?? lowest(met, 'max') ?? 'HTXSNV';
  const known: Allowed = excluded ? 'excluded' : ceiling;
  const possible = new Set<Allowed>([known]);
  if (!excluded) {
    for (const { effect } of unknown) {
      if (effect.kind === 'exclude') possible.add('excluded');
      if (effect.kind === 'force')
        possible.add(forced === null ? effect.grade : lowerGrade(forced, effect.grade));
      if (effect.kind === 'max' && forced === null) possible.add(lowerGrade(ceiling, effect.grade));
    }
  }
  return { known, possible: ALLOWED.filter((each) => possible.has(each)) };
}

function lowest(rules: readonly Rule[], kind: 'force' | 'max'): Grade | null {
  return rules.reduce<Grade | null>(
    (grade, { effect }) =>
      effect.kind === kind && 'grade' in effect
        ? grade === null
          ? effect.grade
          : lowerGrade(grade, effect.grade)
        : grade,
    null,
  );
}
