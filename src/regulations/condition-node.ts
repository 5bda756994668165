import { factDefinition, type FactCode } from '../registry/facts.ts';

/** What a part of a condition stands for. Only equal types compare; `number` covers counts, points and parameters. */
export type ValueType = 'number' | 'boolean' | 'date' | 'grade' | 'level' | 'form' | 'memberKind';

export type Relation = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticSign = '+' | '-' | '*' | '/';

/** The checked tree of a condition. Grades, levels and forms stand in it as numbers: rank, 1–4, 1–5. */
export type ConditionNode =
  | { readonly op: 'constant'; readonly type: ValueType; readonly value: number | string | boolean }
  | { readonly op: 'fact'; readonly type: ValueType; readonly fact: FactCode }
  | { readonly op: 'known'; readonly type: 'boolean'; readonly fact: FactCode }
  | { readonly op: 'parameter'; readonly type: 'number'; readonly name: string }
  | { readonly op: 'reviewCutoff' | 'yearStart' | 'yearEnd'; readonly type: 'date' }
  /** Of the screening: the day it is held, and the day that the rule's clock runs out. */
  | { readonly op: 'asOf' | 'due'; readonly type: 'date' }
  /** The grade the competent body decided; unknown before it decides. */
  | { readonly op: 'decidedGrade'; readonly type: 'grade' }
  /** Whether it decided. */
  | { readonly op: 'isDecided'; readonly type: 'boolean' }
  | {
      readonly op: 'monthsBefore' | 'monthsAfter';
      readonly type: 'date';
      readonly date: ConditionNode;
      readonly months: ConditionNode;
    }
  | {
      readonly op: 'daysAfter';
      readonly type: 'date';
      readonly date: ConditionNode;
      readonly days: ConditionNode;
    }
  | {
      readonly op: 'arithmetic';
      readonly type: 'number';
      readonly sign: ArithmeticSign;
      readonly left: ConditionNode;
      readonly right: ConditionNode;
    }
  | {
      readonly op: 'compare';
      readonly type: 'boolean';
      readonly relation: Relation;
      readonly left: ConditionNode;
      readonly right: ConditionNode;
    }
  | {
      readonly op: 'atLeast';
      readonly type: 'boolean';
      readonly left: ConditionNode;
      readonly right: ConditionNode;
    }
  | {
      readonly op: 'and' | 'or';
      readonly type: 'boolean';
      readonly left: ConditionNode;
      readonly right: ConditionNode;
    }
  | { readonly op: 'not'; readonly type: 'boolean'; readonly operand: ConditionNode };

/** The parts directly below a node, left to right. */
export function listChildren(node: ConditionNode): readonly ConditionNode[] {
  if ('left' in node) return [node.left, node.right];
  if (node.op === 'not') return [node.operand];
  if (node.op === 'daysAfter') return [node.date, node.days];
  return 'months' in node ? [node.date, node.months] : [];
}

/** Every fact the tree rests on, once, in the order of first mention. */
export function listFacts(node: ConditionNode): FactCode[] {
  const own = node.op === 'fact' || node.op === 'known' ? [node.fact] : [];
  return [...new Set([...own, ...listChildren(node).flatMap(listFacts)])];
}

/** Whether the tree names an occasional fact that it does not ask `has(…)` of. */
export function restsOnOccasional(node: ConditionNode): boolean {
  const asked = new Set(listNodes(node).flatMap((part) => (part.op === 'known' ? [part.fact] : [])));
  return listFacts(node).some((fact) => factDefinition(fact).optional && !asked.has(fact));
}

/** The tree's parts, itself first. */
export function listNodes(node: ConditionNode): ConditionNode[] {
  return [node, ...listChildren(node).flatMap(listNodes)];
}

/** Every parameter the tree rests on, once, in the order of first mention. */
export function listParameters(node: ConditionNode): string[] {
  const own = node.op === 'parameter' ? [node.name] : [];
  return [...new Set([...own, ...listChildren(node).flatMap(listParameters)])];
}
