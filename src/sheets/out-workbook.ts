import type { PlainDate } from '../calendar/plain-date.ts';

/** A cell to be written. A plain number is a number cell, a plain text a text cell (format `@`, never a formula). */
export type OutCell =
  | null
  | string
  | number
  | { readonly date: PlainDate }
  | {
      readonly value: string | number | null;
      readonly format?: 'count' | 'percent';
      readonly bold?: boolean;
    };

export interface OutSheet {
  readonly name: string;
  readonly rows: readonly (readonly OutCell[])[];
  /** Rows and columns from 0, inclusive. */
  readonly merges?: readonly { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[];
  /** Column widths in characters. */
  readonly widths?: readonly number[];
  /** How many rows at the top stay in view. */
  readonly frozenRows?: number;
  readonly hidden?: boolean;
  readonly chart?: OutChart;
}

/** A chart over columns of the same sheet; rows and columns from 0, inclusive. */
export interface OutChart {
  readonly type: 'line' | 'column';
  readonly title: string;
  readonly categories: { readonly column: number; readonly firstRow: number; readonly lastRow: number };
  readonly series: readonly { readonly name: string; readonly column: number }[];
  /** Where the chart's top left corner stands. */
  readonly anchor: { readonly row: number; readonly column: number };
}
