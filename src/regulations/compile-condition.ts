import { isBefore } from '../calendar/plain-date.ts';
import type { FactCode, FactValue } from '../registry/facts.ts';
import type { Grade } from '../registry/grades.ts';
import {
  compileDate,
  compileNumber,
  compileText,
  findPlace,
  UNKNOWN,
  type ConditionSymbols,
  type Read,
} from './compile-value.ts';
import { listFacts, type ConditionNode, type Relation } from './condition-node.ts';
import { parseCondition } from './parse-condition.ts';

/** `undefined` is "unknown": a fact the answer hangs on was not recorded, or a date is not precise enough. */
export type Answer = boolean | undefined;

export interface CompiledCondition {
  /** `decided`: the grade decided so far, for conditions that name `decidedGrade`. */
  readonly evaluate: (row: readonly FactValue[], decided: Grade | null) => Answer;
  /** The facts it rests on. */
  readonly facts: readonly FactCode[];
}

/**
 * Compiles CEL text into a closure over rows of facts, once; evaluating makes no objects. Three-valued after Kleene:
 * unknown && false is false, unknown || true is true, everything else unknown stays unknown; dividing by 0 is unknown.
 * Numbers nearer than a billionth are equal, so that sums of points compare as written.
 *
 * The text must have passed `parseCondition` and its facts must stand in `factOrder`: anything else is a bug and throws
 * a RangeError.
 *
 * @example compileCondition('scoreTotal < 50', symbols).evaluate([49.99], null) // true
 */
export function compileCondition(text: string, symbols: ConditionSymbols): CompiledCondition {
  const { node } = parseCondition(text, { parameters: new Set(symbols.parameters.keys()) });
  if (node === undefined) throw new RangeError(`condition was not checked: ${text}`);
  return { evaluate: compileBoolean(node, symbols), facts: listFacts(node) };
}

/** Answers that are the same for every row. */
export const YES: Read<boolean> = () => true;
export const NO: Read<boolean> = () => false;

/** Compiles a checked tree of boolean type; see `compileCondition`. */
export function compileBoolean(node: ConditionNode, symbols: ConditionSymbols): Read<boolean> {
  switch (node.op) {
    case 'constant':
      return node.value === true ? YES : NO;
    case 'fact': {
      const place = findPlace(node.fact, symbols);
      if (place === undefined) return UNKNOWN;
      return (row) => {
        const value = row[place];
        return value === null || value === undefined ? undefined : value === 1;
      };
    }
    case 'known': {
      const place = findPlace(node.fact, symbols);
      if (place === undefined) return NO;
      return (row) => row[place] !== null && row[place] !== undefined;
    }
    case 'isDecided':
      return (_row, decided) => decided !== null;
    case 'and': {
      const left = compileBoolean(node.left, symbols);
      const right = compileBoolean(node.right, symbols);
      if (left === NO || right === NO) return NO;
      if (left === UNKNOWN && right === UNKNOWN) return UNKNOWN;
      return (row, decided) => {
        const first = left(row, decided);
        if (first === false) return false;
        const second = right(row, decided);
        return second === false ? false : first === undefined ? undefined : second;
      };
    }
    case 'or': {
      const left = compileBoolean(node.left, symbols);
      const right = compileBoolean(node.right, symbols);
      if (left === YES || right === YES) return YES;
      if (left === UNKNOWN && right === UNKNOWN) return UNKNOWN;
      return (row, decided) => {
        const first = left(row, decided);
        if (first === true) return true;
        const second = right(row, decided);
        return second === true ? true : first === undefined ? undefined : second;
      };
    }
    case 'not': {
      const operand = compileBoolean(node.operand, symbols);
      if (operand === UNKNOWN) return UNKNOWN;
      return (row, decided) => {
        const value = operand(row, decided);
        return value === undefined ? undefined : !value;
      };
    }
    case 'atLeast': {
      const left = compileNumber(node.left, symbols);
      const right = compileNumber(node.right, symbols);
      if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
      return (row, decided) => {
        const first = left(row, decided);
        const second = right(row, decided);
        return first === undefined || second === undefined ? undefined : first <= second;
      };
    }
    case 'compare':
      if (node.left.type === 'date') return compileDateComparison(node, symbols);
      if (node.left.type === 'memberKind' || node.left.type === 'boolean') {
        return compileIdentity(node, symbols);
      }
      return compileNumberComparison(node, symbols);
    default:
      throw new RangeError(`${node.op} is no yes-or-no part`);
  }
}

type Comparison = ConditionNode & { op: 'compare' };

function compileNumberComparison(node: Comparison, symbols: ConditionSymbols): Read<boolean> {
  const left = compileNumber(node.left, symbols);
  const right = compileNumber(node.right, symbols);
  if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
  const [ifLess, ifEqual, ifMore] = RELATIONS[node.relation];
  return (row, decided) => {
    const first = left(row, decided);
    const second = right(row, decided);
    if (first === undefined || second === undefined) return undefined;
    const difference = first - second;
    if (difference < 1e-9 && difference > -1e-9) return ifEqual;
    return difference < 0 ? ifLess : ifMore;
  };
}

/** Whether a relation holds where the left side is less than, equal to and more than the right one. */
const RELATIONS: Readonly<Record<Relation, readonly [less: boolean, equal: boolean, more: boolean]>> = {
  '==': [false, true, false],
  '!=': [true, false, true],
  '<': [true, false, false],
  '<=': [true, true, false],
  '>': [false, false, true],
  '>=': [false, true, true],
};

function compileDateComparison(node: Comparison, symbols: ConditionSymbols): Read<boolean> {
  const left = compileDate(node.left, symbols);
  const right = compileDate(node.right, symbols);
  if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
  const swapped = node.relation === '>' || node.relation === '<=';
  const negated = node.relation === '>=' || node.relation === '<=';
  return (row, decided) => {
    const first = left(row, decided);
    const second = right(row, decided);
    if (first === undefined || second === undefined) return undefined;
    const before = swapped ? isBefore(second, first) : isBefore(first, second);
    return before === undefined ? undefined : before !== negated;
  };
}

function compileIdentity(node: Comparison, symbols: ConditionSymbols): Read<boolean> {
  const left =
    node.left.type === 'boolean' ? compileBoolean(node.left, symbols) : compileText(node.left, symbols);
  const right =
    node.right.type === 'boolean' ? compileBoolean(node.right, symbols) : compileText(node.right, symbols);
  if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
  const wanted = node.relation === '==';
  return (row, decided) => {
    const first = left(row, decided);
    const second = right(row, decided);
    return first === undefined || second === undefined ? undefined : (first === second) === wanted;
  };
}
