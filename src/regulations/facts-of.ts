import type { FactCode, RuleSubject } from '../registry/facts.ts';
import { listFacts } from './condition-node.ts';
import { parseCondition } from './parse-condition.ts';
import type { RulePack } from './rule-pack.ts';

/**
 * The facts the rules of a pack rest on for one kind of subject, each once, in a fixed order (alphabetical): the columns
 * to fetch before judging.
 */
export function factsOf(pack: RulePack, subject: RuleSubject): readonly FactCode[] {
  const scope = { parameters: new Set(pack.parameters.keys()) };
  const facts = new Set<FactCode>();
  for (const rule of pack.rules) {
    if (rule.when === null || !rule.subjects.includes(subject)) continue;
    if (rule.memberKinds !== null && subject === 'member') facts.add('memberKind');
    const { node } = parseCondition(rule.when, scope);
    for (const fact of node === undefined ? [] : listFacts(node)) facts.add(fact);
    if (rule.effect.kind === 'screen')
      for (const fact of [rule.effect.starts, rule.effect.lawOn]) if (fact !== undefined) facts.add(fact);
  }
  return [...facts].sort();
}
