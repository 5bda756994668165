import { dayAfter, dayBefore, type PlainDate } from '../calendar/plain-date.ts';
import {
  DISCIPLINE_FORMS,
  factDefinition,
  MEMBER_KINDS,
  RATING_LEVELS,
  type FactCode,
  type FactValue,
} from '../registry/facts.ts';
import { GRADES } from '../registry/grades.ts';
import { listChildren, listFacts, type ConditionNode } from '../regulations/condition-node.ts';
import { compileDate, compileNumber, type ConditionSymbols } from '../regulations/compile-value.ts';

/**
 * Values of a fact at which conditions may change their answer, other than the recorded one, the nearest first: every code
 * of a closed list; for numbers and dates the values on both sides of each boundary that the conditions draw, the other
 * facts standing as they do.
 *
 * @param nodes checked trees of conditions.
 */
export function candidateValues(
  fact: FactCode,
  nodes: readonly ConditionNode[],
  symbols: ConditionSymbols,
  row: readonly FactValue[],
): FactValue[] {
  const recorded = row[symbols.factOrder.indexOf(fact)] ?? null;
  const other = (values: readonly FactValue[]): FactValue[] =>
    [...new Set(values)].filter((value) => value !== recorded);
  switch (factDefinition(fact).type) {
    case 'flag':
    case 'conclusion':
      return other([0, 1]);
    case 'grade':
      return other(GRADES);
    case 'memberKind':
      return other(MEMBER_KINDS);
    case 'level':
      return other(RATING_LEVELS.map((_, index) => index + 1));
    case 'form':
      return other([0, ...DISCIPLINE_FORMS.map((_, index) => index + 1)]);
    case 'date':
      return sortNearest(
        other(listComparisons(fact, nodes).flatMap((node) => dateBoundaries(fact, node, symbols, row))),
        recorded,
      );
    case 'count':
    case 'points': {
      const step = factDefinition(fact).type === 'points' ? 100 : 1;
      const roots = listComparisons(fact, nodes).flatMap((node) => numberBoundary(fact, node, symbols, row));
      const near = roots.flatMap((root) => {
        const scaled = root * step;
        const middle = Math.abs(scaled - Math.round(scaled)) < 1e-6 ? Math.round(scaled) : scaled;
        return [Math.floor(middle) - 1, Math.floor(middle), Math.ceil(middle), Math.ceil(middle) + 1];
      });
      const values = near.filter((value) => value >= 0).map((value) => value / step);
      const distance = (value: FactValue): number => Math.abs(Number(value) - Number(recorded ?? 0));
      return other(values).toSorted(
        (left, right) => distance(left) - distance(right) || Number(left) - Number(right),
      );
    }
  }
}

/** Stored dates sort as texts: of those on one side of the recorded day, the one next to it comes first. */
function sortNearest(dates: readonly FactValue[], recorded: FactValue): FactValue[] {
  const sorted = dates.toSorted((left, right) => (String(left) < String(right) ? -1 : 1));
  const before = sorted.filter((date) => recorded !== null && String(date) < String(recorded));
  return [...before.toReversed(), ...sorted.slice(before.length)];
}

type Comparison = ConditionNode & { readonly left: ConditionNode; readonly right: ConditionNode };

function listComparisons(fact: FactCode, nodes: readonly ConditionNode[]): Comparison[] {
  return nodes.flatMap((node): Comparison[] => {
    if (node.op === 'compare' && listFacts(node).includes(fact)) return [node];
    return listComparisons(fact, listChildren(node));
  });
}

/** Where both sides meet; they are straight lines in one fact. */
function numberBoundary(
  fact: FactCode,
  { left, right }: Comparison,
  symbols: ConditionSymbols,
  row: readonly FactValue[],
): number[] {
  const place = symbols.factOrder.indexOf(fact);
  const [first, second] = [compileNumber(left, symbols), compileNumber(right, symbols)];
  const gapAt = (value: number): number | undefined => {
    const changed = row.with(place, value);
    const [one, other] = [first(changed, null), second(changed, null)];
    return one === undefined || other === undefined ? undefined : one - other;
  };
  const [none, one] = [gapAt(0), gapAt(1)];
  if (none === undefined || one === undefined || none === one) return [];
  const root = none / (none - one);
  return Number.isFinite(root) ? [root] : [];
}

function dateBoundaries(
  fact: FactCode,
  { left, right }: Comparison,
  symbols: ConditionSymbols,
  row: readonly FactValue[],
): FactValue[] {
  const isFact = (node: ConditionNode): boolean => node.op === 'fact' && node.fact === fact;
  const against = isFact(left) ? right : isFact(right) ? left : undefined;
  if (against === undefined) return [];
  const day = compileDate(against, symbols)(row, null);
  if (day === undefined || day.length < 10) return [];
  return [dayBefore(day), day, dayAfter(day)] satisfies PlainDate[];
}
