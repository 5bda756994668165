import type { PlainDate } from '../calendar/plain-date.ts';
import type { PackParameter, ParameterValue, Rule } from './rule-pack.ts';

/**
 * The day on which the law of a review year is looked up: its last day. A year's review is governed by the texts in
 * force when it is held, from October to December, also where they were issued late in the year.
 */
export function findLawDay(year: number): PlainDate {
  return `${String(year)}-12-31` as PlainDate;
}

/** The entry of a parameter that holds on a day; `undefined` before the first. */
export function findParameterValue(parameter: PackParameter, day: PlainDate): ParameterValue | undefined {
  return parameter.values.findLast(({ from }) => from <= day);
}

/** Every parameter with its value on a day; `null` where it has none. */
export function resolveParameters(
  parameters: ReadonlyMap<string, PackParameter>,
  day: PlainDate,
): Map<string, number | null> {
  return new Map(
    [...parameters].map(([name, parameter]) => [name, findParameterValue(parameter, day)?.value ?? null]),
  );
}

/** Whether a rule holds on a day. */
export function isInForce(rule: Rule, day: PlainDate): boolean {
  const { from, to } = rule.inForce ?? {};
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
