import type { Language } from '../messages/language.ts';

/** A report before it has a format. Built once by a function of this folder, written by each module of `render`. */
export interface ReportDocument {
  /** Stable name, also the file's base name: `province`. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** What the figures rest on: period, as-of date, run, rule pack, settings. Printed with every output. */
  readonly basis: readonly BasisEntry[];
  readonly blocks: readonly Block[];
  /** The same figures for scripts: exactly what the JSON format writes as `data`. */
  readonly data: unknown;
}

export interface BasisEntry {
  readonly label: string;
  readonly value: string;
}

export type Block = Heading | Paragraph | Table | Chart;

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** A note is set apart from the running text (smaller, or marked). */
  readonly note?: boolean;
}

/** A value with its type, so that every format can write a real number where it has one. */
export type Cell =
  | { readonly type: 'text'; readonly text: string }
  /** `null`: unknown, printed empty. */
  | { readonly type: 'count'; readonly value: number | null }
  /** Hundredths of a percent: 9492 is 94.92 %. `null`: the base is 0, printed empty. */
  | { readonly type: 'percent'; readonly hundredths: number | null }
  /** A cell that makes no sense in this row; official forms print `X`. */
  | { readonly type: 'not-applicable' };

export interface Column {
  /** Stable id for CSV headings and tests. */
  readonly id: string;
  /** Header texts from the top row down; equal neighbours are merged: `['Kết quả', 'HTXSNV', 'SL']`. */
  readonly header: readonly string[];
  readonly align: 'left' | 'right';
  /** Width in characters. */
  readonly width: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly emphasis?: 'total' | 'section';
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** A word or two, at most 31 characters and fit for the name of a sheet. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/** A chart of numbers that also stand in a table of the same document. */
export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  /** Id of the table with the same numbers. */
  readonly table: string;
  readonly title: string;
  /** One sentence that says what the chart shows, with its numbers. */
  readonly summary: string;
  /** `stacked-bar`: one lying bar for each category, its parts in the order of the series. */
  readonly type: 'line' | 'column' | 'stacked-bar';
  readonly unit: 'count' | 'percent';
  readonly categories: readonly string[];
  /** Values are counts, or hundredths of a percent where `unit` is `percent`. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}
