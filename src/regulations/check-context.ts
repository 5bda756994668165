import type { ASTNode } from '@marcbachmann/cel-js';
import { FACTS, type FactCode } from '../registry/facts.ts';
import type { ConditionNode, ValueType } from './condition-node.ts';
import { findNearest } from './find-nearest.ts';
import type { ConditionProblem, ConditionScope } from './condition-problem.ts';

/** What one check carries along: the names in reach, the problems found so far, and how to check a part. */
export interface CheckContext {
  readonly scope: ConditionScope;
  readonly problems: ConditionProblem[];
  /** Checks a part for a type (`undefined`: any); `undefined` when a problem was recorded. */
  readonly check: (
    ast: ASTNode,
    wanted: ValueType | undefined,
    context: CheckContext,
  ) => ConditionNode | undefined;
}

/** Names every condition may use besides facts. */
const SPECIAL_NAMES = ['reviewCutoff', 'yearStart', 'yearEnd', 'asOf', 'due', 'decidedGrade'] as const;
const FACT_CODES = Object.keys(FACTS) as FactCode[];

/** The text a node was read from. */
export function sourceOf(ast: ASTNode): string {
  return ast.input.slice(ast.start, ast.end);
}

/** Records a problem at a node; always gives `undefined`, the sign that there is no checked node. */
export function report(
  ast: ASTNode,
  context: CheckContext,
  code: ConditionProblem['code'],
  params: Readonly<Record<string, string>>,
): undefined {
  context.problems.push({ code, offset: ast.start, params });
}

/** Records a text that is none of the known ones, with the most like it. */
export function reportValue(
  ast: ASTNode,
  context: CheckContext,
  value: string,
  known: readonly string[],
): undefined {
  return report(ast, context, 'rules.value.unknown', { value, nearest: findNearest(value, known) });
}

/** The fact a name stands for, or a problem with the nearest known name. */
export function readFact(ast: ASTNode, context: CheckContext): FactCode | undefined {
  const name = sourceOf(ast);
  const fact = FACT_CODES.find((code) => code === name);
  if (fact !== undefined) return fact;
  const nearest = findNearest(name, [...FACT_CODES, ...SPECIAL_NAMES]);
  return report(ast, context, 'rules.fact.unknown', { name, nearest });
}
