import { earliestDay, yearOf, type PlainDate } from '../../calendar/plain-date.ts';
import type { Period } from '../../calendar/period.ts';
import { findBadgeRounds } from '../../registry/badge-rounds.ts';

/** What the statements of the screening are run with; named as in the SQL. */
export interface ScreenedDay {
  readonly period: string;
  /** First and last day of the period. */
  readonly starts: string;
  readonly ends: string;
  readonly asOf: PlainDate;
  /** Papers finished before this day belong to an earlier screening: the first day of the year before. */
  readonly since: string;
  /** The year of the day, the two before, and the last day of the year before. */
  readonly year: number;
  readonly thisYear: string;
  readonly yearBefore: string;
  readonly twoYearsBefore: string;
  readonly lastYearEnd: string;
  readonly yearBegan: string;
  readonly nextRound: string;
  readonly previousRound: string;
}

/** The day of a screening, and the lists of the period that say who is in which cell. */
export function describeDay(period: Period, asOf: PlainDate): ScreenedDay {
  const year = yearOf(asOf);
  const { next, previous } = findBadgeRounds(asOf);
  const before = String(year - 1);
  return {
    period: period.code,
    starts: earliestDay(period.start),
    ends: period.end,
    asOf,
    since: `${String(period.year - 1)}-01-01`,
    year,
    thisYear: String(year),
    yearBefore: before,
    twoYearsBefore: String(year - 2),
    lastYearEnd: `${before}-12-31`,
    yearBegan: `${String(year)}-01-01`,
    nextRound: next,
    previousRound: previous,
  };
}
