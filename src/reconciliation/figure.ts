import type { Decimal } from './decimal.ts';

/** What a printed number stands for. Dates, document numbers, ages, durations and labels are no figures. */
export type FigureKind = 'count' | 'percent' | 'points' | 'year';

/** A word before a number that makes it a bound or an estimate: over 95%, nearly 95%, about 95%. */
export type Hedge = 'over' | 'under' | 'about';

/** A number of the text; `start` and `end` are indexes into the folded text, sign or unit word included. */
export interface Figure {
  readonly kind: FigureKind;
  readonly start: number;
  readonly end: number;
  /** Exactly as printed, without its sign or unit. */
  readonly text: string;
  readonly value: Decimal;
  readonly hedge: Hedge | null;
  /** Million, thousand … as folded, or empty: figures of different units are not added. */
  readonly unit: string;
  /** Depth of parentheses. */
  readonly depth: number;
}

/** A count of things that can be a part or a base: whole and not estimated. */
export function isExactCount(figure: Figure): boolean {
  return figure.kind === 'count' && figure.value.scale === 0 && figure.hedge === null && figure.unit === '';
}
