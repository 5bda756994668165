import type { Effect } from '../../regulations/effects.ts';
import { gradeRank } from '../../registry/grades.ts';
import { eachFactSet, writeFactSet, type FactSet } from './fact-sets.ts';
import type { LintFinding } from './lint-finding.ts';
import type { ProbedRule, ProbedRules } from './probe-rules.ts';

/** Ways in which the facts only the other rule names are filled in. */
const FILLED = 40;

/**
 * Rules that change nothing, because whoever meets them meets another rule with the same or a stronger effect. Found by
 * looking for a subject who meets the one and not the other; of two rules that say the same the later one is named.
 */
export function findShadowed({ rules, values }: ProbedRules): LintFinding[] {
  return rules.flatMap((probed, index) => {
    const other = rules.find(
      (candidate, place) =>
        candidate !== probed &&
        covers(candidate.rule.effect, probed.rule.effect) &&
        implies(probed, candidate, values) &&
        (place < index ||
          !covers(probed.rule.effect, candidate.rule.effect) ||
          !implies(candidate, probed, values)),
    );
    const [example] = probed.met;
    return other === undefined || example === undefined
      ? []
      : [{ kind: 'shadowed', rule: probed.rule, other: other.rule, example: writeFactSet(example) }];
  });
}

/** Rules that set different grades for one and the same subject. */
export function findOverlaps({ rules, values }: ProbedRules): LintFinding[] {
  return rules.flatMap((probed, index) =>
    rules.slice(index + 1).flatMap((other): LintFinding[] => {
      const [first, second] = [probed.rule.effect, other.rule.effect];
      if (first.kind !== 'force' || second.kind !== 'force' || first.grade === second.grade) return [];
      for (const set of extendMet(probed, other, values))
        if (other.answer(set) === true && probed.answer(set) === true)
          return [{ kind: 'overlap', rule: probed.rule, other: other.rule, example: writeFactSet(set) }];
      return [];
    }),
  );
}

/** Whether an effect leaves nothing for another to do. */
function covers(strong: Effect, weak: Effect): boolean {
  if (strong.kind === 'exclude')
    return weak.kind === 'exclude' || weak.kind === 'force' || weak.kind === 'max';
  if (strong.kind === 'force' && weak.kind === 'force') return strong.grade === weak.grade;
  return (
    (strong.kind === 'force' || strong.kind === 'max') &&
    weak.kind === 'max' &&
    gradeRank(strong.grade) >= gradeRank(weak.grade)
  );
}

function implies(probed: ProbedRule, other: ProbedRule, values: ProbedRules['values']): boolean {
  if (probed.met.length === 0) return false;
  for (const set of extendMet(probed, other, values)) if (other.answer(set) !== true) return false;
  return true;
}

/** Subjects who meet a rule, with the facts that only another rule names: not recorded first, then filled in. */
function* extendMet(
  probed: ProbedRule,
  other: ProbedRule,
  values: ProbedRules['values'],
): Generator<FactSet> {
  yield* probed.met;
  const more = other.facts.filter((fact) => !probed.facts.includes(fact));
  if (more.length === 0) return;
  for (const { facts } of eachFactSet(more, values, FILLED))
    for (const { facts: own, decided } of probed.met.slice(0, FILLED))
      yield { facts: new Map([...own, ...facts]), decided };
}
