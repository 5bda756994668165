import type { FactCode, FactValue } from '../../registry/facts.ts';
import type { ConditionNode } from '../../regulations/condition-node.ts';
import { parseCondition } from '../../regulations/parse-condition.ts';
import { traceNode } from '../../regulations/trace-condition.ts';
import type { RulePack } from '../../regulations/rule-pack.ts';
import { screeningSymbols, type ScreenedRule, type ScreeningDay } from './screen-matter.ts';

/** What a finding rests on: the facts with their values, and the facts that would have to be recorded. */
export interface TracedFinding {
  readonly used: Readonly<Partial<Record<FactCode, FactValue>>>;
  readonly missing: readonly FactCode[];
}

/** Says of a finding what it rests on; the date its clock started is always named. */
export type FindingTrace = (row: readonly FactValue[], finding: ScreenedRule) => TracedFinding;

/** Prepares the tracing of findings of one kind of matter; each condition is parsed once. */
export function prepareTrace(
  pack: RulePack,
  factOrder: readonly FactCode[],
  day: ScreeningDay,
): FindingTrace {
  const nodes = new Map<string, ConditionNode | undefined>();
  const scope = { parameters: new Set(pack.parameters.keys()) };
  const parse = (when: string): ConditionNode | undefined => {
    if (!nodes.has(when)) nodes.set(when, parseCondition(when, scope).node);
    return nodes.get(when);
  };
  return (row, { rule, effect, lawOn }) => {
    const node = rule.when === null ? undefined : parse(rule.when);
    if (node === undefined) throw new RangeError(`rule ${rule.id} has no condition`);
    const symbols = screeningSymbols(pack, effect, factOrder, day, lawOn);
    const trace = traceNode(node, symbols, row, null);
    const used: Partial<Record<FactCode, FactValue>> = {};
    for (const fact of [effect.starts, effect.lawOn]) {
      const value = fact === undefined ? null : (row[factOrder.indexOf(fact)] ?? null);
      if (fact !== undefined && value !== null) used[fact] = value;
    }
    for (const { name, value } of trace.used) if (name !== 'decidedGrade') used[name] = value;
    const startMissing =
      effect.starts !== undefined && trace.answer === undefined && used[effect.starts] === undefined;
    const missing = trace.missing.filter((name) => name !== 'decidedGrade');
    return {
      used,
      missing:
        startMissing && effect.starts !== undefined ? [...new Set([effect.starts, ...missing])] : missing,
    };
  };
}
