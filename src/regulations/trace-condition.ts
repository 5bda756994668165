import type { FactCode, FactValue } from '../registry/facts.ts';
import type { Grade } from '../registry/grades.ts';
import { compileBoolean, type Answer } from './compile-condition.ts';
import type { ConditionSymbols } from './compile-value.ts';
import { listChildren, type ConditionNode } from './condition-node.ts';
import { parseCondition } from './parse-condition.ts';

/** A name whose value a condition looked at: a fact, or the grade decided. */
export type TracedName = FactCode | 'decidedGrade';

export interface ConditionTrace {
  readonly answer: Answer;
  /** What the answer rests on, with the values, in the order of first mention. */
  readonly used: readonly { readonly name: TracedName; readonly value: FactValue }[];
  /** What would have to be recorded, or recorded more precisely, to decide; empty unless the answer is unknown. */
  readonly missing: readonly TracedName[];
}

/**
 * Says why a condition answers as it does for one row. Parts that do not matter are left out: of a false `&&` only the
 * false sides are named, of an unknown one only the unknown sides are missing. Slower than evaluating; for explanations.
 * The text must have passed `parseCondition`.
 */
export function traceCondition(
  text: string,
  symbols: ConditionSymbols,
  row: readonly FactValue[],
  decided: Grade | null,
): ConditionTrace {
  const { node } = parseCondition(text, { parameters: new Set(symbols.parameters.keys()) });
  if (node === undefined) throw new RangeError(`condition was not checked: ${text}`);
  return traceNode(node, symbols, row, decided);
}

/** The same of a condition that is parsed already. */
export function traceNode(
  node: ConditionNode,
  symbols: ConditionSymbols,
  row: readonly FactValue[],
  decided: Grade | null,
): ConditionTrace {
  const answer = compileBoolean(node, symbols)(row, decided);
  const leaves = findDecidingLeaves(node, (part) => compileBoolean(part, symbols)(row, decided));
  const valueOf = (name: TracedName): FactValue =>
    name === 'decidedGrade' ? decided : (row[symbols.factOrder.indexOf(name)] ?? null);
  const names = [...new Set(leaves.flatMap(listNames))];
  return {
    answer,
    used: names.map((name) => ({ name, value: valueOf(name) })).filter(({ value }) => value !== null),
    missing: answer === undefined ? findMissing(leaves, valueOf) : [],
  };
}

/** The comparisons and flags the answer hangs on. */
function findDecidingLeaves(node: ConditionNode, answerOf: (part: ConditionNode) => Answer): ConditionNode[] {
  if (node.op === 'not') return findDecidingLeaves(node.operand, answerOf);
  if (node.op !== 'and' && node.op !== 'or') return [node];
  const answer = answerOf(node);
  return listChildren(node)
    .filter((part) => answerOf(part) === answer)
    .flatMap((part) => findDecidingLeaves(part, answerOf));
}

function listNames(node: ConditionNode): TracedName[] {
  if (node.op === 'fact' || node.op === 'known') return [node.fact];
  if (node.op === 'decidedGrade' || node.op === 'isDecided') return ['decidedGrade'];
  return listChildren(node).flatMap(listNames);
}

/** Names without a value; of a comparison that has all its values (a date too coarse), every name. */
function findMissing(
  leaves: readonly ConditionNode[],
  valueOf: (name: TracedName) => FactValue,
): TracedName[] {
  const missing = leaves.flatMap((leaf) => {
    const names = listNames(leaf);
    const empty = names.filter((name) => valueOf(name) === null);
    return empty.length > 0 ? empty : names;
  });
  return [...new Set(missing)];
}
