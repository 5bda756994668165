import { percentHundredths } from '../percent.ts';
import { narrowTally, sumTally, type CountBasis, type CountedRow, type Tally } from './tally.ts';

/** Where a figure stands in its table. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
  /** Of the same table of another period, where it stands there. */
  readonly period?: string;
}

/** Why a cell has no number. The first ones are printed empty, the last ones `X`. */
export type EmptyReason =
  | 'not-recorded'
  | 'nothing-of-the-kind'
  | 'no-list'
  | 'no-earlier-period'
  | 'part-unknown'
  | 'no-base'
  | 'no-share'
  | 'other-subjects';

interface Placed {
  /** Absent for a figure that is only a part of others. */
  readonly place?: CellPlace;
}

/**
 * The number of a cell, and how it comes about: by counting rows, or out of other figures. The number is worked out of
 * what it names, so that a reader who follows it comes to the same number.
 */
export type CellFigure = Placed &
  (
    | {
        readonly op: 'count';
        readonly value: number;
        readonly basis: CountBasis;
        readonly list: () => readonly CountedRow[];
      }
    | {
        /** In hundredths. */
        readonly op: 'average';
        readonly value: number | null;
        readonly basis: CountBasis;
        readonly list: () => readonly CountedRow[];
      }
    | { readonly op: 'sum'; readonly value: number | null; readonly of: readonly CellFigure[] }
    | {
        readonly op: 'difference';
        readonly value: number | null;
        readonly of: readonly [CellFigure, CellFigure];
      }
    | {
        /** In hundredths of a percent, as `points` are. */
        readonly op: 'percent';
        readonly value: number | null;
        readonly of: readonly [count: CellFigure, base: CellFigure];
      }
    | {
        readonly op: 'points';
        readonly value: number | null;
        readonly of: readonly [CellFigure, CellFigure];
      }
    | {
        /** A limit as a rule sets it for others; or what a run kept of rows that cannot be told apart any more. */
        readonly op: 'limit' | 'kept';
        readonly value: number;
        readonly rule: string;
        readonly of: readonly CellFigure[];
      }
    | { readonly op: 'empty' | 'not-applicable'; readonly value: null; readonly why: EmptyReason }
  );

/** Counts the rows of a tally that pass a test. */
export function countFigure<Traits>(
  tally: Tally<Traits>,
  test: (traits: Traits) => boolean = () => true,
): CellFigure {
  const own = narrowTally(tally, test);
  return { op: 'count', value: sumTally(own), basis: tally.basis, list: own.list };
}

/** The average of a trait in hundredths, half up, of the rows that have it. */
export function averageFigure<Traits>(
  tally: Tally<Traits>,
  read: (traits: Traits) => number | null,
): CellFigure {
  const own = narrowTally(tally, (traits) => read(traits) !== null);
  const count = sumTally(own);
  const sum = own.groups.reduce((total, group) => total + (read(group) ?? 0) * group.count, 0);
  const value = count === 0 ? null : Math.floor((200 * sum + count) / (2 * count));
  return { op: 'average', value, basis: tally.basis, list: own.list };
}

/** Adds what is known; unknown where nothing is. */
export function sumFigure(of: readonly CellFigure[]): CellFigure {
  const known = of.map(({ value }) => value).filter((value) => value !== null);
  return { op: 'sum', value: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0), of };
}

/** By how much the first is larger than the second; unknown where either is. */
export function differenceFigure(now: CellFigure, before: CellFigure): CellFigure {
  return { op: 'difference', value: subtract(now.value, before.value), of: [now, before] };
}

/** The share of a count in a base. */
export function percentFigure(count: CellFigure, base: CellFigure): CellFigure {
  const value =
    count.value === null || base.value === null ? null : percentHundredths(count.value, base.value);
  return { op: 'percent', value, of: [count, base] };
}

/** By how many points the first share is higher than the second, each rounded first, as printed. */
export function pointsFigure(now: CellFigure, before: CellFigure): CellFigure {
  return { op: 'points', value: subtract(now.value, before.value), of: [now, before] };
}

/** The limit that a rule sets for a count. */
export function limitFigure(value: number, rule: string, of: CellFigure): CellFigure {
  return { op: 'limit', value, rule, of: [of] };
}

/** A number that a run kept, of rows that cannot be told apart any more. */
export function keptFigure(value: number, rule: string): CellFigure {
  return { op: 'kept', value, rule, of: [] };
}

/** A cell without a number that is printed empty. */
export function emptyFigure(why: EmptyReason): CellFigure {
  return { op: 'empty', value: null, why };
}

/** A cell in which a number would make no sense. */
export function notApplicable(why: EmptyReason): CellFigure {
  return { op: 'not-applicable', value: null, why };
}

/** A figure at its place in the table. */
export function placeFigure(figure: CellFigure, row: string, column: string): CellFigure {
  return { ...figure, place: { row, column } };
}

function subtract(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before;
}
