import { yearOf, type PlainDate } from '../calendar/plain-date.ts';
import { findLawDay, findParameterValue } from '../regulations/resolve-parameters.ts';
import type { Rule, RulePack } from '../regulations/rule-pack.ts';

/** Whether HTXSNV is limited against those graded HTTNV only, or against HTTNV and HTXSNV together. */
export type CapBase = 'goodOnly' | 'goodOrBetter';

/** Whether a limit with a fraction is cut, or rounded to the nearest whole number (a half goes up). */
export type CapRounding = 'floor' | 'nearest';

/** The largest number of HTXSNV allowed, under each reading of the text. */
export type CapLimits = Readonly<Record<CapBase, Readonly<Record<CapRounding, number>>>>;

export interface CapSettings {
  readonly base: CapBase;
  readonly rounding: CapRounding;
}

export interface CapAssessment {
  readonly excellent: number;
  readonly good: number;
  readonly limits: CapLimits;
  /** The limit under the settings. */
  readonly limit: number;
  readonly exceeded: boolean;
}

/**
 * The limits for a group with `excellent` graded HTXSNV and `good` graded HTTNV. The sum N of both stays fixed, because
 * an excellent that is lowered becomes a good: against HTTNV only, E ≤ r·(N−E), that is E ≤ N·r/(100+r); against both,
 * E ≤ N·r/100 (Điều 11 QĐ 366-QĐ/TW does not settle which, nor how to round). Whole numbers in, whole numbers out.
 *
 * @example capLimits(20, 70, 20).goodOnly.floor // 15
 */
export function capLimits(excellent: number, good: number, ratioPercent: number): CapLimits {
  const share = (excellent + good) * ratioPercent;
  return {
    goodOnly: divide(share, 100 + ratioPercent),
    goodOrBetter: divide(share, 100),
  };
}

function divide(dividend: number, divisor: number): Record<CapRounding, number> {
  return {
    floor: Math.floor(dividend / divisor),
    nearest: Math.floor((2 * dividend + divisor) / (2 * divisor)),
  };
}

/**
 * Holds the counts of one group against a cap rule of a pack: the limits under every reading, the one under the
 * settings, and whether the group exceeds it. The ratio is the one in force in the review year `day` falls in. Who
 * falls is for people to say.
 *
 * The rule must have a cap as its effect and its ratio a value in that year; otherwise RangeError.
 */
export function assessCap(
  pack: RulePack,
  rule: Rule,
  counts: { readonly excellent: number; readonly good: number },
  settings: CapSettings,
  day: PlainDate,
): CapAssessment {
  const limits = capLimits(counts.excellent, counts.good, findRatio(pack, rule, day));
  const limit = limits[settings.base][settings.rounding];
  return {
    excellent: counts.excellent,
    good: counts.good,
    limits,
    limit,
    exceeded: counts.excellent > limit,
  };
}

function findRatio(pack: RulePack, rule: Rule, day: PlainDate): number {
  const parameter = rule.effect.kind === 'cap' ? pack.parameters.get(rule.effect.ratio) : undefined;
  const ratio = parameter === undefined ? undefined : findParameterValue(parameter, findLawDay(yearOf(day)));
  if (ratio === undefined || ratio.value === null) throw new RangeError(`no ratio for ${rule.id} on ${day}`);
  return ratio.value;
}
