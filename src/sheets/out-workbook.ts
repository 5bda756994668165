import type { PlainDate } from '../calendar/plain-date.ts';

/** A cell to be written. A plain number is a number cell, a plain text a text cell (format `@`, never a formula). */
export type OutCell =
  | null
  | string
  | number
  | { readonly date: PlainDate }
  | {
      readonly value: string | number | null;
      readonly format?: 'count' | 'percent' | 'text' | 'date' | 'points' | 'change' | 'percentChange';
      readonly bold?: boolean;
      readonly italic?: boolean;
      /** Centred both ways, long texts over several lines. */
      readonly centred?: boolean;
      readonly bordered?: boolean;
    };

export interface OutSheet {
  readonly name: string;
  readonly rows: readonly (readonly OutCell[])[];
  /** Rows and columns from 0, inclusive. */
  readonly merges?: readonly { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[];
  /** Column widths in characters. */
  readonly widths?: readonly number[];
  /** Row heights in points, by row from 0. */
  readonly heights?: Readonly<Record<number, number>>;
  /** How many rows at the top stay in view. */
  readonly frozenRows?: number;
  readonly hidden?: boolean;
  readonly chart?: OutChart;
  /** What may be typed into cells. */
  readonly inputs?: readonly OutInput[];
  /** Printed lengthwise, as wide as the page. */
  readonly print?: {
    /** Row from 0 that is repeated on every page. */
    readonly header: number;
    readonly paper: 'a3' | 'a4';
    /** Last row from 0 that is printed. */
    readonly lastRow: number;
  };
}

/** What may be typed into one column between two rows (from 0, inclusive). Anything else is warned of, not forbidden. */
export interface OutInput {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Shown while a cell is chosen. */
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    /** The values stand in the first column of another sheet, in so many rows. */
    | { readonly kind: 'list-of-sheet'; readonly sheet: string; readonly rows: number }
    | { readonly kind: 'date' | 'any' }
    | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max: number };
}

/** A chart over columns of the same sheet; rows and columns from 0, inclusive. */
export interface OutChart {
  /** `bar`: lying bars. */
  readonly type: 'line' | 'column' | 'bar';
  readonly title: string;
  readonly categories: { readonly column: number; readonly firstRow: number; readonly lastRow: number };
  readonly series: readonly { readonly name: string; readonly column: number }[];
  /** Where the chart's top left corner stands. */
  readonly anchor: { readonly row: number; readonly column: number };
}
