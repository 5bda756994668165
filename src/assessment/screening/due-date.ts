import { addDays, addMonths, type PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays, type WorkCalendar } from '../../calendar/working-days.ts';
import type { FactValue } from '../../registry/facts.ts';
import type { ConditionSymbols, Read } from '../../regulations/compile-value.ts';
import type { ScreeningEffect } from '../../regulations/effects.ts';
import type { PackParameter, RulePack } from '../../regulations/rule-pack.ts';

/** One length of time a rule allows, in the unit its parameter has. */
export interface AllowedTime {
  readonly unit: PackParameter['unit'];
  /** `null`: the law of that day names none. */
  readonly length: number | null;
}

/** The times a rule allows one after the other, by the values the parameters have. */
export function listAllowed(
  pack: RulePack,
  names: readonly string[],
  values: ConditionSymbols['parameters'],
): AllowedTime[] {
  return names.flatMap((name) => {
    const parameter = pack.parameters.get(name);
    return parameter === undefined ? [] : [{ unit: parameter.unit, length: values.get(name) ?? null }];
  });
}

/**
 * The day a clock runs out; `undefined` where the start is not known to the day, the law names no time, or the holiday file
 * does not reach so far.
 */
export function addAllowed(
  from: PlainDate,
  allowed: readonly AllowedTime[],
  calendar: WorkCalendar,
): PlainDate | undefined {
  let day: PlainDate | undefined = from.length === 10 ? from : undefined;
  for (const { unit, length } of allowed) {
    if (day === undefined || length === null) return undefined;
    if (unit === 'working-days') day = addWorkingDays(calendar, day, length);
    else day = unit === 'months' ? addMonths(day, length) : addDays(day, length);
  }
  return day;
}

/** Compiles the day a rule's clock runs out, over rows of facts; `undefined` for a rule without a clock. */
export function compileDue(
  pack: RulePack,
  effect: ScreeningEffect,
  symbols: ConditionSymbols,
  calendar: WorkCalendar,
): Read<PlainDate> | undefined {
  if (effect.starts === undefined || effect.within.length === 0) return undefined;
  const place = symbols.factOrder.indexOf(effect.starts);
  const ways = [effect.within, effect.orWithin]
    .filter((names) => names.length > 0)
    .map((names) => listAllowed(pack, names, symbols.parameters));
  return (row: readonly FactValue[]) => {
    const start = row[place];
    if (typeof start !== 'string') return undefined;
    let latest: PlainDate | undefined;
    for (const allowed of ways) {
      const day = addAllowed(start as PlainDate, allowed, calendar);
      if (day === undefined) return undefined;
      if (latest === undefined || day > latest) latest = day;
    }
    return latest;
  };
}
