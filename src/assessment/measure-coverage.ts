import type { FactValue, RuleSubject, SubjectKind } from '../registry/facts.ts';
import { listLeaves } from '../regulations/boundary-values.ts';
import type { RuleCase } from '../regulations/case-table.ts';
import { compileBoolean } from '../regulations/compile-condition.ts';
import type { ConditionNode } from '../regulations/condition-node.ts';
import { factsOf } from '../regulations/facts-of.ts';
import { parseCondition } from '../regulations/parse-condition.ts';
import { findLawDay } from '../regulations/resolve-parameters.ts';
import type { Rule, RulePack } from '../regulations/rule-pack.ts';
import { buildSymbols, listSubjectRules } from './subject-rules.ts';

export type SeenAnswer = 'true' | 'false' | 'unknown';

/** An elementary comparison of a rule's condition, and which answers the cases brought it to. */
export interface CoveredPart {
  readonly rule: Rule;
  readonly subject: RuleSubject;
  readonly node: ConditionNode;
  /** Answers it can have: whether something is recorded is never unknown. */
  readonly possible: readonly SeenAnswer[];
  readonly seen: ReadonlySet<SeenAnswer>;
}

/** Which answers each elementary comparison of a pack's conditions was brought to by cases about one kind of subject. */
export function measureCoverage(
  pack: RulePack,
  subject: SubjectKind,
  cases: readonly RuleCase[],
): CoveredPart[] {
  const facts = factsOf(pack, subject);
  const scope = { parameters: new Set(pack.parameters.keys()) };
  const parts = new Map<string, CoveredPart & { readonly seen: Set<SeenAnswer> }>();
  for (const year of new Set(cases.map((item) => item.year))) {
    const symbols = buildSymbols(pack, facts, { year, cutoff: findLawDay(year) });
    for (const { rule, when } of listSubjectRules(pack, subject, year)) {
      const { node } = parseCondition(when, scope);
      for (const [index, leaf] of (node === undefined ? [] : listLeaves(node)).entries()) {
        const key = `${rule.id} ${String(index)}`;
        const part = parts.get(key) ?? {
          rule,
          subject,
          node: leaf,
          possible: possibleOf(leaf),
          seen: new Set(),
        };
        parts.set(key, part);
        const answer = compileBoolean(leaf, symbols);
        for (const item of cases) {
          if (item.year !== year || !concerns(rule, subject, item)) continue;
          const row: FactValue[] = facts.map((fact) => item.facts.get(fact) ?? null);
          const value = answer(row, item.decided);
          part.seen.add(value === undefined ? 'unknown' : value ? 'true' : 'false');
        }
      }
    }
  }
  return [...parts.values()];
}

function possibleOf(leaf: ConditionNode): readonly SeenAnswer[] {
  return leaf.op === 'known' || leaf.op === 'isDecided' ? ['true', 'false'] : ['true', 'false', 'unknown'];
}

function concerns(rule: Rule, subject: SubjectKind, item: RuleCase): boolean {
  const kind = item.facts.get('memberKind') ?? null;
  if (rule.memberKinds === null || subject !== 'member' || kind === null) return true;
  return (rule.memberKinds as readonly FactValue[]).includes(kind);
}
