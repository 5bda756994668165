import { addMonths, isBefore, precisionOf, type PlainDate } from '../calendar/plain-date.ts';
import type { FactCode, FactValue } from '../registry/facts.ts';
import { GRADES, gradeRank, type Grade } from '../registry/grades.ts';
import { listFacts, type ConditionNode, type Relation } from './condition-node.ts';
import { parseCondition } from './parse-condition.ts';

/** `undefined` is "unknown": a fact the answer hangs on was not recorded, or a date is not precise enough. */
export type Answer = boolean | undefined;

/** What a condition is compiled against. */
export interface ConditionSymbols {
  /** Which fact stands at which place of a row. */
  readonly factOrder: readonly FactCode[];
  /** The parameters with their values in force; `null`: none, and what rests on it is unknown. */
  readonly parameters: ReadonlyMap<string, number | null>;
  /** First day of the review year and last day that counts for the review; both with day precision. */
  readonly yearStart: PlainDate;
  readonly reviewCutoff: PlainDate;
}

export interface CompiledCondition {
  /** `decided`: the grade decided so far, for conditions that name `decidedGrade`. */
  readonly evaluate: (row: readonly FactValue[], decided: Grade | null) => Answer;
  /** The facts it rests on. */
  readonly facts: readonly FactCode[];
}

type Read<T> = (row: readonly FactValue[], decided: Grade | null) => T | undefined;

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

/** Compiles a checked tree of boolean type; see `compileCondition`. */
export function compileBoolean(node: ConditionNode, symbols: ConditionSymbols): Read<boolean> {
  switch (node.op) {
    case 'constant': {
      const value = node.value === true;
      return () => value;
    }
    case 'fact': {
      const place = findPlace(node.fact, symbols);
      return (row) => {
        const value = row[place];
        return value === null || value === undefined ? undefined : value === 1;
      };
    }
    case 'known': {
      const place = findPlace(node.fact, symbols);
      return (row) => row[place] !== null && row[place] !== undefined;
    }
    case 'isDecided':
      return (_row, decided) => decided !== null;
    case 'and': {
      const left = compileBoolean(node.left, symbols);
      const right = compileBoolean(node.right, symbols);
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
      return (row, decided) => {
        const first = left(row, decided);
        if (first === true) return true;
        const second = right(row, decided);
        return second === true ? true : first === undefined ? undefined : second;
      };
    }
    case 'not': {
      const operand = compileBoolean(node.operand, symbols);
      return (row, decided) => {
        const value = operand(row, decided);
        return value === undefined ? undefined : !value;
      };
    }
    case 'atLeast': {
      const left = compileNumber(node.left, symbols);
      const right = compileNumber(node.right, symbols);
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

function findPlace(fact: FactCode, symbols: ConditionSymbols): number {
  const place = symbols.factOrder.indexOf(fact);
  if (place < 0) throw new RangeError(`fact ${fact} has no place in the row`);
  return place;
}

type Comparison = ConditionNode & { op: 'compare' };

function compileNumberComparison(node: Comparison, symbols: ConditionSymbols): Read<boolean> {
  const left = compileNumber(node.left, symbols);
  const right = compileNumber(node.right, symbols);
  const holds = RELATIONS[node.relation];
  return (row, decided) => {
    const first = left(row, decided);
    const second = right(row, decided);
    if (first === undefined || second === undefined) return undefined;
    const difference = first - second;
    return holds(Math.abs(difference) < 1e-9 ? 0 : difference);
  };
}

const RELATIONS: Readonly<Record<Relation, (difference: number) => boolean>> = {
  '==': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

function compileDateComparison(node: Comparison, symbols: ConditionSymbols): Read<boolean> {
  const left = compileDate(node.left, symbols);
  const right = compileDate(node.right, symbols);
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
  const wanted = node.relation === '==';
  return (row, decided) => {
    const first = left(row, decided);
    const second = right(row, decided);
    return first === undefined || second === undefined ? undefined : (first === second) === wanted;
  };
}

function compileText(node: ConditionNode, symbols: ConditionSymbols): Read<string> {
  if (node.op === 'constant') {
    const value = String(node.value);
    return () => value;
  }
  if (node.op !== 'fact') throw new RangeError(`${node.op} is no text`);
  const place = findPlace(node.fact, symbols);
  return (row) => {
    const value = row[place];
    return typeof value === 'string' ? value : undefined;
  };
}

function compileDate(node: ConditionNode, symbols: ConditionSymbols): Read<PlainDate> {
  if (node.op === 'reviewCutoff' || node.op === 'yearStart') {
    const date = node.op === 'reviewCutoff' ? symbols.reviewCutoff : symbols.yearStart;
    return () => date;
  }
  if (node.op !== 'monthsBefore') return compileText(node, symbols) as Read<PlainDate>;
  const date = compileDate(node.date, symbols);
  const months = compileNumber(node.months, symbols);
  const shift: Read<PlainDate> = (row, decided) => {
    const from = date(row, decided);
    const count = months(row, decided);
    if (from === undefined || count === undefined || precisionOf(from) !== 'day') return undefined;
    return addMonths(from, -count);
  };
  if (listFacts(node).length > 0) return shift;
  const fixed = shift([], null);
  return () => fixed;
}

function compileNumber(node: ConditionNode, symbols: ConditionSymbols): Read<number> {
  switch (node.op) {
    case 'constant': {
      const value = Number(node.value);
      return () => value;
    }
    case 'parameter': {
      const value = symbols.parameters.get(node.name) ?? undefined;
      return () => value;
    }
    case 'fact': {
      const place = findPlace(node.fact, symbols);
      if (node.type === 'grade') {
        return (row) => {
          const rank = (GRADES as readonly FactValue[]).indexOf(row[place] ?? null);
          return rank < 0 ? undefined : rank;
        };
      }
      return (row) => {
        const value = row[place];
        return typeof value === 'number' ? value : undefined;
      };
    }
    case 'decidedGrade':
      return (_row, decided) => (decided === null ? undefined : gradeRank(decided));
    case 'arithmetic': {
      const left = compileNumber(node.left, symbols);
      const right = compileNumber(node.right, symbols);
      const apply = ARITHMETIC[node.sign];
      return (row, decided) => {
        const first = left(row, decided);
        const second = right(row, decided);
        return first === undefined || second === undefined ? undefined : apply(first, second);
      };
    }
    default:
      throw new RangeError(`${node.op} is no number`);
  }
}

const ARITHMETIC: Readonly<
  Record<'+' | '-' | '*' | '/', (left: number, right: number) => number | undefined>
> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? undefined : left / right),
};
