import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import {
  DISCIPLINE_FORMS,
  factDefinition,
  MEMBER_KINDS,
  RATING_LEVELS,
  type FactCode,
  type FactValue,
} from '../registry/facts.ts';
import { GRADES } from '../registry/grades.ts';
import { compileDate, type ConditionSymbols } from './compile-value.ts';
import { listChildren, listFacts, type ConditionNode } from './condition-node.ts';

/** For each fact the values at which the answer of a condition may turn, "nobody recorded it" among them. */
export type BoundaryValues = ReadonlyMap<FactCode, readonly FactValue[]>;

/**
 * The values at which conditions turn: for numbers what they are compared with, one less and one more (for shares of a
 * hundred also the rest to a hundred), for dates the day, a month before and after, for closed lists every entry.
 */
export function listBoundaryValues(
  nodes: readonly ConditionNode[],
  symbols: ConditionSymbols,
): BoundaryValues {
  const found = new Map<FactCode, Set<FactValue>>();
  const add = (fact: FactCode, values: readonly FactValue[]): void => {
    const set = found.get(fact) ?? new Set<FactValue>([null]);
    for (const value of values) set.add(value);
    found.set(fact, set);
  };
  for (const leaf of nodes.flatMap(listLeaves))
    for (const fact of listFacts(leaf)) add(fact, listValues(fact, leaf, symbols));
  return new Map([...found].map(([fact, values]) => [fact, [...values]]));
}

/** The elementary comparisons and flags of a condition, each once, left to right. */
export function listLeaves(node: ConditionNode): ConditionNode[] {
  if (node.op === 'and' || node.op === 'or' || node.op === 'not')
    return listChildren(node).flatMap(listLeaves);
  return [node];
}

function listValues(fact: FactCode, leaf: ConditionNode, symbols: ConditionSymbols): readonly FactValue[] {
  switch (factDefinition(fact).type) {
    case 'count':
    case 'points':
      return listNumbers(leaf, symbols);
    case 'date':
      return listDays(leaf, symbols).flatMap((date) => [addMonths(date, -1), date, addMonths(date, 1)]);
    case 'grade':
      return GRADES;
    case 'level':
      return RATING_LEVELS.map((_, index) => index + 1);
    case 'form':
      return [0, ...DISCIPLINE_FORMS.map((_, index) => index + 1)];
    case 'memberKind':
      return MEMBER_KINDS;
    default:
      return [0, 1];
  }
}

function listNumbers(leaf: ConditionNode, symbols: ConditionSymbols): number[] {
  const constants = readConstants(leaf, symbols);
  const shares = constants.includes(100) ? constants.map((value) => 100 - value) : [];
  return [0, 100, ...[...constants, ...shares].flatMap((value) => [value - 1, value, value + 1])].filter(
    (value) => value >= 0,
  );
}

function readConstants(node: ConditionNode, symbols: ConditionSymbols): number[] {
  if (node.op === 'constant' && node.type === 'number') return [Number(node.value)];
  if (node.op === 'parameter') {
    const value = symbols.parameters.get(node.name) ?? null;
    return value === null ? [] : [value];
  }
  return listChildren(node).flatMap((part) => readConstants(part, symbols));
}

/** The days a comparison draws; of two facts that are compared with each other any day will do. */
function listDays(leaf: ConditionNode, symbols: ConditionSymbols): PlainDate[] {
  const dates = listDates(leaf, symbols);
  return dates.length > 0 ? dates : [symbols.reviewCutoff];
}

function listDates(node: ConditionNode, symbols: ConditionSymbols): PlainDate[] {
  if (node.type === 'date' && listFacts(node).length === 0) {
    if (node.op === 'constant') return [String(node.value) as PlainDate];
    const date = compileDate(node, symbols)([], null);
    return date === undefined ? [] : [date];
  }
  return listChildren(node).flatMap((part) => listDates(part, symbols));
}
