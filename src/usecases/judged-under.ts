import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CapSettings } from '../assessment/cap.ts';
import type { RulePack } from '../regulations/rule-pack.ts';

/** What a period is judged under. */
export interface JudgedUnder {
  readonly pack: RulePack;
  readonly period: Period;
  /** The last day that counts for its reviews. */
  readonly asOf: PlainDate;
  /** How the cap is read. */
  readonly reading: CapSettings;
  /** The year whose law the rules and parameters are taken from: the period's own, unless another pack is tried on it. */
  readonly lawYear: number;
}
