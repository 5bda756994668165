import { MEMBER_KINDS, type FactCode, type SubjectKind } from '../../registry/facts.ts';
import type { Answer } from '../../regulations/compile-condition.ts';
import { listFacts, type ConditionNode } from '../../regulations/condition-node.ts';
import { listBoundaryValues, type BoundaryValues } from '../../regulations/boundary-values.ts';
import { parseCondition } from '../../regulations/parse-condition.ts';
import { findLawDay } from '../../regulations/resolve-parameters.ts';
import type { Rule, RulePack } from '../../regulations/rule-pack.ts';
import { buildSymbols, compileRule, listSubjectRules } from '../subject-rules.ts';
import { eachFactSet, type FactSet } from './fact-sets.ts';

/** A rule that can be asked about invented subjects. */
export interface ProbedRule {
  readonly rule: Rule;
  readonly node: ConditionNode;
  readonly facts: readonly FactCode[];
  readonly answer: (set: FactSet) => Answer;
  /** Subjects found that meet it, by a search over the boundary values. */
  readonly met: readonly FactSet[];
}

export interface ProbedRules {
  readonly rules: readonly ProbedRule[];
  readonly values: BoundaryValues;
}

/** Sets tried for each rule; where fewer than `ENOUGH` of them meet it, many more. */
const TRIED = 6_000;
const TRIED_HARD = 200_000;
const ENOUGH = 20;

/** The rules of a pack for one kind of subject in a year, each with invented subjects that meet it. */
export function probeRules(pack: RulePack, subject: SubjectKind, year: number): ProbedRules {
  const period = { year, cutoff: findLawDay(year) };
  const scope = { parameters: new Set(pack.parameters.keys()) };
  const entries = listSubjectRules(pack, subject, year).flatMap((entry) => {
    const { node } = parseCondition(entry.when, scope);
    return node === undefined ? [] : [{ ...entry, node }];
  });
  const values = new Map(
    listBoundaryValues(
      entries.map(({ node }) => node),
      buildSymbols(pack, [], period),
    ),
  );
  if (subject === 'member') values.set('memberKind', [null, ...MEMBER_KINDS]);
  const rules = entries.map((entry) => {
    const limited = entry.rule.memberKinds !== null && subject === 'member';
    const own = listFacts(entry.node);
    const facts = limited && !own.includes('memberKind') ? [...own, 'memberKind' as const] : own;
    const evaluate = compileRule(entry, subject, buildSymbols(pack, facts, period));
    const answer = (set: FactSet): Answer =>
      evaluate(
        facts.map((fact) => set.facts.get(fact) ?? null),
        set.decided,
      );
    const met = findMet(facts, values, answer);
    return { rule: entry.rule, node: entry.node, facts, answer, met };
  });
  return { rules, values };
}

function findMet(
  facts: readonly FactCode[],
  values: BoundaryValues,
  answer: (set: FactSet) => Answer,
): FactSet[] {
  const some = collectMet(facts, values, answer, TRIED);
  return some.length >= ENOUGH ? some : collectMet(facts, values, answer, TRIED_HARD);
}

function collectMet(
  facts: readonly FactCode[],
  values: BoundaryValues,
  answer: (set: FactSet) => Answer,
  limit: number,
): FactSet[] {
  const met: FactSet[] = [];
  for (const set of eachFactSet(facts, values, limit)) if (answer(set) === true) met.push(set);
  return met;
}
