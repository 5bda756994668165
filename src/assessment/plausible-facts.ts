import type { FactCode, FactValue } from '../registry/facts.ts';

/** Counts of which the first is never more than the second. */
const WITHIN: readonly (readonly [FactCode, FactCode])[] = [
  ['tasksCompleted', 'tasksAssigned'],
  ['tasksOnTime', 'tasksCompleted'],
  ['tasksExceeded', 'tasksCompleted'],
  ['shortcomingsRemedied', 'shortcomingsNamed'],
  ['unitsGraded', 'unitsExisting'],
  ['unitsAtLeastHTNV', 'unitsGraded'],
  ['unitsAtLeastHTTNV', 'unitsAtLeastHTNV'],
  ['membersAtLeastHTNV', 'membersGraded'],
  ['membersAtLeastHTTNV', 'membersAtLeastHTNV'],
];

/** Totals are of 100 points: 30 general and 70 for results (Điều 10 QĐ 366-QĐ/TW). */
const MOST: readonly (readonly [FactCode, number])[] = [
  ['scoreTotal', 100],
  ['scoreGeneral', 30],
  ['scoreResults', 70],
  ['sickMonths', 12],
];

/**
 * Whether changed facts can stand together: no more tasks done than given, no more points than there are. Unknown facts can
 * be anything, and what did not fit before the change is not held against it.
 */
export function isPlausible(
  factOrder: readonly FactCode[],
  changed: readonly FactValue[],
  recorded: readonly FactValue[],
): boolean {
  return (
    WITHIN.every(([part, whole]) => {
      const fits = (row: readonly FactValue[]): boolean => {
        const [less, more] = [numberOf(row, factOrder, part), numberOf(row, factOrder, whole)];
        return less === undefined || more === undefined || less <= more;
      };
      return fits(changed) || !fits(recorded);
    }) &&
    MOST.every(([fact, most]) => {
      const fits = (row: readonly FactValue[]): boolean => (numberOf(row, factOrder, fact) ?? 0) <= most;
      return fits(changed) || !fits(recorded);
    })
  );
}

function numberOf(
  row: readonly FactValue[],
  factOrder: readonly FactCode[],
  fact: FactCode,
): number | undefined {
  const value = row[factOrder.indexOf(fact)];
  return typeof value === 'number' ? value : undefined;
}
