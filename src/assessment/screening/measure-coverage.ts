import type { PlainDate } from '../../calendar/plain-date.ts';
import type { WorkCalendar } from '../../calendar/working-days.ts';
import type { FactCode, FactValue, MatterKind } from '../../registry/facts.ts';
import { listLeaves } from '../../regulations/boundary-values.ts';
import type { RuleCase } from '../../regulations/case-table.ts';
import { compileBoolean } from '../../regulations/compile-condition.ts';
import type { ConditionNode } from '../../regulations/condition-node.ts';
import { factsOf } from '../../regulations/facts-of.ts';
import { parseCondition } from '../../regulations/parse-condition.ts';
import { isInForce } from '../../regulations/resolve-parameters.ts';
import type { RulePack } from '../../regulations/rule-pack.ts';
import type { CoveredPart, SeenAnswer } from '../measure-coverage.ts';
import { listScreeningRules, screeningSymbols } from './screen-matter.ts';

/** Which answers each elementary comparison of the rules about a kind of matter was brought to by cases. */
export function measureMatterCoverage(
  pack: RulePack,
  matter: MatterKind,
  cases: readonly RuleCase[],
  calendar: WorkCalendar,
): CoveredPart[] {
  const facts = factsOf(pack, matter);
  const scope = { parameters: new Set(pack.parameters.keys()) };
  return listScreeningRules(pack, matter).flatMap((rule) => {
    const { node } = parseCondition(rule.when ?? '', scope);
    const law = rule.effect.lawOn ?? rule.effect.starts;
    return (node === undefined ? [] : listLeaves(node)).map((leaf) => {
      const seen = new Set<SeenAnswer>();
      for (const item of cases) {
        const row = facts.map((fact) => item.facts.get(fact) ?? null);
        const asOf = item.asOf ?? (`${String(item.year)}-12-31` as PlainDate);
        const lawOn = readDate(row, facts, law) ?? asOf;
        if (!isInForce(rule, lawOn)) continue;
        const symbols = screeningSymbols(pack, rule.effect, facts, { asOf, calendar }, lawOn);
        const answer = compileBoolean(leaf, symbols)(row, null);
        seen.add(answer === undefined ? 'unknown' : answer ? 'true' : 'false');
      }
      return { rule, subject: matter, node: leaf, possible: possibleOf(leaf), seen };
    });
  });
}

/** Whether something is recorded is never unknown. */
function possibleOf(leaf: ConditionNode): readonly SeenAnswer[] {
  return leaf.op === 'known' ? ['true', 'false'] : ['true', 'false', 'unknown'];
}

function readDate(
  row: readonly FactValue[],
  facts: readonly FactCode[],
  fact: FactCode | undefined,
): PlainDate | undefined {
  const value = fact === undefined ? null : row[facts.indexOf(fact)];
  return typeof value === 'string' ? (value as PlainDate) : undefined;
}
