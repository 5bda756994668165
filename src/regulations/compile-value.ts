import { addDays, addMonths, precisionOf, type PlainDate } from '../calendar/plain-date.ts';
import type { FactCode, FactValue } from '../registry/facts.ts';
import { GRADES, gradeRank, type Grade } from '../registry/grades.ts';
import { listFacts, listNodes, type ArithmeticSign, type ConditionNode } from './condition-node.ts';

/** What a condition is compiled against. */
export interface ConditionSymbols {
  /** Which fact stands at which place of a row; other things may stand between them. */
  readonly factOrder: readonly string[];
  /** How many places of `factOrder` rows really have; the facts beyond were recorded of nobody. By default all. */
  readonly recorded?: number;
  /** The parameters with their values in force; `null`: none, and what rests on it is unknown. */
  readonly parameters: ReadonlyMap<string, number | null>;
  /** First day of the review year and last day that counts for the review; both with day precision. */
  readonly yearStart: PlainDate;
  readonly reviewCutoff: PlainDate;
  /** The day that the clock of the rule runs out, of rules that have one; unknown where its start is. */
  readonly due?: Read<PlainDate>;
}

/** Reads one value off a row, given the grade decided so far; `undefined`: unknown. */
export type Read<T> = (row: readonly FactValue[], decided: Grade | null) => T | undefined;

/** Reads what can never be known: parts that rest on it are not worked out row by row. */
export const UNKNOWN: Read<never> = () => undefined;

/** The place of a fact in a row; `undefined` when it was recorded of nobody. @throws RangeError when it has none. */
export function findPlace(fact: FactCode, symbols: ConditionSymbols): number | undefined {
  const place = symbols.factOrder.indexOf(fact);
  if (place < 0) throw new RangeError(`fact ${fact} has no place in the row`);
  return place < (symbols.recorded ?? symbols.factOrder.length) ? place : undefined;
}

/** Compiles a part that stands for a text: a kind of member, or a date as it is stored. */
export function compileText(node: ConditionNode, symbols: ConditionSymbols): Read<string> {
  if (node.op === 'constant') {
    const value = String(node.value);
    return () => value;
  }
  if (node.op !== 'fact') throw new RangeError(`${node.op} is no text`);
  const place = findPlace(node.fact, symbols);
  if (place === undefined) return UNKNOWN;
  return (row) => {
    const value = row[place];
    return typeof value === 'string' ? value : undefined;
  };
}

/** Compiles a part that stands for a date; months and days are counted only from dates with day precision. */
export function compileDate(node: ConditionNode, symbols: ConditionSymbols): Read<PlainDate> {
  if (node.op === 'due') {
    if (symbols.due === undefined) throw new RangeError('a rule without a clock has no day due');
    return symbols.due;
  }
  if (node.op === 'reviewCutoff' || node.op === 'asOf' || node.op === 'yearStart') {
    const date = node.op === 'yearStart' ? symbols.yearStart : symbols.reviewCutoff;
    return () => date;
  }
  if (node.op === 'yearEnd') {
    const end = `${symbols.yearStart.slice(0, 4)}-12-31` as PlainDate;
    return () => end;
  }
  if (node.op !== 'monthsBefore' && node.op !== 'monthsAfter' && node.op !== 'daysAfter')
    return compileText(node, symbols) as Read<PlainDate>;
  const date = compileDate(node.date, symbols);
  const [steps, add] =
    node.op === 'daysAfter'
      ? [node.days, addDays]
      : [node.months, node.op === 'monthsAfter' ? addMonths : subtractMonths];
  const count = compileNumber(steps, symbols);
  if (date === UNKNOWN || count === UNKNOWN) return UNKNOWN;
  const shift: Read<PlainDate> = (row, decided) => {
    const from = date(row, decided);
    const number = count(row, decided);
    if (from === undefined || number === undefined || precisionOf(from) !== 'day') return undefined;
    return add(from, number);
  };
  if (listFacts(node).length > 0 || listNodes(node).some(({ op }) => op === 'due')) return shift;
  const fixed = shift([], null);
  return () => fixed;
}

function subtractMonths(from: PlainDate, months: number): PlainDate {
  return addMonths(from, -months);
}

/** Compiles a part that stands for a number: counts, points, parameters; ranks of grades (0 best), levels and forms. */
export function compileNumber(node: ConditionNode, symbols: ConditionSymbols): Read<number> {
  switch (node.op) {
    case 'constant': {
      const value = Number(node.value);
      return () => value;
    }
    case 'parameter': {
      const value = symbols.parameters.get(node.name) ?? undefined;
      return value === undefined ? UNKNOWN : () => value;
    }
    case 'fact': {
      const place = findPlace(node.fact, symbols);
      if (place === undefined) return UNKNOWN;
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
      if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
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

const ARITHMETIC: Readonly<Record<ArithmeticSign, (left: number, right: number) => number | undefined>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? undefined : left / right),
};
