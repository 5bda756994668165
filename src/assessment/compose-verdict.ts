import { EXCLUSION_REASONS, type Effect, type ExclusionReason } from '../regulations/effects.ts';
import type { Rule } from '../regulations/rule-pack.ts';
import { gradeRank, lowerGrade, type Grade } from '../registry/grades.ts';
import type { Verdict, VerdictState } from './verdict.ts';

/** What people recorded about a subject's grade. */
interface Recorded {
  readonly proposed: Grade | null;
  readonly decided: Grade | null;
  /** Why they gave none. */
  readonly recordedReason: string | null;
  /** Rules that asked people to look and were answered by the decision recorded on this subject; usually none. */
  readonly answered?: ReadonlySet<string>;
}

/**
 * Draws the verdict from the rules met and unknown (indexes into `rules`): all exclusions first, then all forced grades,
 * then the lowest upper limit.
 *
 * - An exclusion is met: `excluded`, but `needs-decision` where a grade was decided all the same.
 * - None is decided, and people recorded why (`Mới thành lập`): `excluded` for that reason.
 * - A grade is decided: `needs-decision` when it is better than the ceiling, differs from a forced grade, or a rule asks
 *   people to look that the decision did not answer; else `graded`.
 * - None is decided: `insufficient` without a proposal or while a rule that `keepsOpen` is unknown; else `needs-decision`.
 */
export function composeVerdict(
  rules: readonly Rule[],
  { met, unknown }: Pick<Verdict, 'met' | 'unknown'>,
  { proposed, decided, recordedReason, answered }: Recorded,
): Verdict {
  const effects = listEffects(rules, met);
  const forced = findLowest(effects, 'force');
  const ceiling = forced ?? findLowest(effects, 'max');
  const exclusion = findExclusion(effects);
  const asksPeople = met.some((index) => {
    const rule = rules[index];
    return rule?.effect.kind === 'needs-people' && answered?.has(rule.id) !== true;
  });
  const open = unknown.some((index) => rules[index]?.keepsOpen === true);

  let state: VerdictState;
  if (exclusion !== null) state = decided === null ? 'excluded' : 'needs-decision';
  else if (decided === null && recordedReason !== null && recordedReason !== 'noDecision') state = 'excluded';
  else if (decided === null) state = proposed === null || open ? 'insufficient' : 'needs-decision';
  else {
    const tooHigh = ceiling !== null && gradeRank(decided) < gradeRank(ceiling);
    const otherThanForced = forced !== null && decided !== forced;
    state = tooHigh || otherThanForced || asksPeople ? 'needs-decision' : 'graded';
  }
  const reason = decided === null ? (exclusion ?? recordedReason ?? 'noDecision') : null;
  return { state, reason, proposed, ceiling, grade: decided, met, unknown };
}

function listEffects(rules: readonly Rule[], indexes: readonly number[]): Effect[] {
  return indexes.flatMap((index) => rules[index]?.effect ?? []);
}

function findLowest(effects: readonly Effect[], kind: 'force' | 'max'): Grade | null {
  let lowest: Grade | null = null;
  for (const effect of effects) {
    if (effect.kind !== kind || !('grade' in effect)) continue;
    lowest = lowest === null ? effect.grade : lowerGrade(lowest, effect.grade);
  }
  return lowest;
}

function findExclusion(effects: readonly Effect[]): ExclusionReason | null {
  const reasons = new Set(effects.flatMap((effect) => (effect.kind === 'exclude' ? [effect.reason] : [])));
  return EXCLUSION_REASONS.find((reason) => reasons.has(reason)) ?? null;
}
