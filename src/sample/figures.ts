import type { SampleYearNumber } from './plan.ts';

/** What the province publishes for a year; the generator aims at these figures and the tests recount them. */
export interface PublishedFigures {
  /** Grassroots organizations graded, and of them HTTNV or better. */
  readonly unitsGraded: number;
  readonly unitsGood: number;
  readonly unitsFailing: number;
  /** Members HTTNV or better of the graded, hundredths of a percent, half up. */
  readonly membersGoodPercent: number;
  readonly admitted: number;
  readonly target: number;
  readonly expelled: number;
  readonly deleted: number;
  readonly left: number;
}

export const FIGURES: Readonly<Record<SampleYearNumber, PublishedFigures>> = {
  2021: {
    unitsGraded: 433,
    unitsGood: 411,
    unitsFailing: 1,
    membersGoodPercent: 9597,
    admitted: 830,
    target: 820,
    expelled: 8,
    deleted: 29,
    left: 22,
  },
  2022: {
    unitsGraded: 433,
    unitsGood: 417,
    unitsFailing: 1,
    membersGoodPercent: 9571,
    admitted: 834,
    target: 815,
    expelled: 9,
    deleted: 31,
    left: 24,
  },
  2023: {
    unitsGraded: 435,
    unitsGood: 407,
    unitsFailing: 2,
    membersGoodPercent: 9570,
    admitted: 811,
    target: 800,
    expelled: 9,
    deleted: 33,
    left: 26,
  },
};

/** First day of the Party congress term the province counts from. */
export const TERM_START = '2020-10-01';

/** Share in hundredths of a percent, rounded half up, in whole numbers; `whole` at least 1. */
export function shareInHundredths(part: number, whole: number): number {
  return Math.floor((part * 20000 + whole) / (2 * whole));
}
