import type { TextLanguage } from './detect-language.ts';

/** What the figures say of each other. */
export type Verdict = 'agrees' | 'contradicts' | 'missing' | 'untestable';

/** One printed figure that takes part in a relation. */
export interface RelationFigure {
  /** As printed, without percent sign. */
  readonly text: string;
  /** Offset in the text as received, UTF-16 units. */
  readonly offset: number;
}

/** A part of a sum and the value it would need for the printed total, `null` when that would be negative. */
export interface SumPart {
  readonly value: number | string;
  readonly needed: number | string | null;
}

/** What was found in numbers alone; percents and decimals are text with a point, counts are integers. */
export type RelationDetail =
  | {
      readonly kind: 'share';
      readonly part: number;
      readonly base: number;
      readonly year: number | null;
      /** Set when the base is not printed beside the part but was found among the figures before it. */
      readonly baseFound: boolean;
      /** For a contradiction: the percent is the true one cut off instead of rounded. */
      readonly cut: boolean;
      /** For a contradiction, nearest first, five at most: what would give the printed percent. */
      readonly numerators: readonly number[];
      readonly bases: readonly number[];
      /** Pairs [numerator, base], only when changing one of both is not enough. */
      readonly pairs: readonly (readonly [number, number])[];
    }
  | { readonly kind: 'sum'; readonly parts: readonly SumPart[]; readonly difference: number | string }
  | { readonly kind: 'part'; readonly parts: readonly number[]; readonly sum: number }
  | {
      readonly kind: 'target';
      readonly actual: number;
      readonly year: number | null;
      /** Held against a target, or against the same period a year earlier. */
      readonly basis: 'target' | 'previous';
      /** The target as printed, `null` when the text does not give it. */
      readonly printedBase: number | null;
      /** All that fit, five at most (the roundest ones first when there are more), and their limits. */
      readonly fitting: readonly number[];
      readonly range: { readonly from: number; readonly to: number } | null;
      /** For a contradiction: the nearest whole targets and the percent each would give. */
      readonly nearest: readonly { readonly base: number; readonly percent: string }[];
    }
  | {
      readonly kind: 'percent';
      readonly year: number | null;
      /** The count it is said of, when there is one without a base; and the bases up to 30 from a printed one that fit. */
      readonly part: number | null;
      readonly bases: readonly number[];
      /** The most decimals among its neighbours when it has fewer, otherwise `null`. */
      readonly siblingDecimals: number | null;
    }
  | {
      readonly kind: 'change';
      readonly direction: 'up' | 'down';
      readonly current: number | null;
      /** The figure at the start as printed, `null` when the text does not give it. */
      readonly start: number | null;
      readonly impliedStart: number | null;
    }
  | {
      readonly kind: 'difference';
      readonly direction: 'up' | 'down';
      readonly current: string | null;
      readonly reference: string | null;
      readonly impliedReference: string | null;
    };

/** One relation between printed figures, tested. */
export type Relation = RelationDetail & {
  /** The clause as printed, white space run together. */
  readonly statement: string;
  /** Offset in the text as received (UTF-16 units) and line from 1, of its first figure. */
  readonly place: { readonly offset: number; readonly line: number };
  /** The figure that is tested: counts as integers, percents as text with a point; `null` when it is missing. */
  readonly published: number | string | null;
  /** What the other figures make of it, in the same form; `null` when they do not say. */
  readonly recomputed: number | string | null;
  readonly verdict: Verdict;
  readonly figures: readonly RelationFigure[];
};

export type RelationKind = Relation['kind'];

/** The relations of a text in the order they are printed. */
export interface TextRelations {
  readonly language: TextLanguage;
  readonly relations: readonly Relation[];
}
