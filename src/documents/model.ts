import type { Language } from '../messages/language.ts';
import type { Office } from './office.ts';

/** A report before it has a format. Built once by a function of this folder, written by each module of `render`. */
export interface ReportDocument {
  /** Stable name, also the file's base name: `province`. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly form: DocumentForm;
  /** Who issues and signs it, for the formats with pages; a document without is headed by its title and signed by nobody. */
  readonly office?: Office;
  /** What the figures rest on: period, as-of date, run, rule pack, settings. Printed with every output. */
  readonly basis: readonly BasisEntry[];
  readonly blocks: readonly Block[];
  /** The same figures for scripts: exactly what the JSON format writes as `data`. */
  readonly data: unknown;
}

/**
 * What kind of paper a document is. A report has the head of a Party document, its kind and its title as summary; an
 * official form of statistics has its number at the top and is signed by whoever filled it in and by the head of the board.
 */
export type DocumentForm =
  | { readonly kind: 'report' }
  | {
      readonly kind: 'statistics';
      /** `Biểu số 1-BTCTW`. */
      readonly number: string;
      readonly landscape: boolean;
    };

export interface BasisEntry {
  readonly label: string;
  readonly value: string;
}

export type Block = Heading | Paragraph | Table | Chart | Annex;

export interface Heading {
  readonly kind: 'heading';
  /** With its number where it has one: `I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO`, `1. Tập thể`, `a) Tổ chức cơ sở đảng`. */
  readonly text: string;
  /** 1 (`I-`) unless said otherwise; 2 is `1.`, 3 is `a)`. */
  readonly level?: 1 | 2 | 3;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /**
   * A note is set apart from the running text (smaller, or marked). `item` and `part` are items of a list and of a list
   * inside it; formats print the marks `-` and `+`. `fill` says what people are to write in its place, and is marked
   * so that nobody overlooks it. Without a role: running text.
   */
  readonly role?: 'note' | 'item' | 'part' | 'fill';
}

/** Begins an annex, which goes on to the next one or the end: on pages of its own, behind the signature. */
export interface Annex {
  readonly kind: 'annex';
  readonly id: string;
  /** `Biểu 1. Tăng, giảm đảng viên`. */
  readonly text: string;
  readonly landscape: boolean;
}

/** A value with its type, so that every format can write a real number where it has one. */
export type Cell =
  | { readonly type: 'text'; readonly text: string }
  /** `null`: unknown, printed empty. */
  | { readonly type: 'count'; readonly value: number | null }
  /** Hundredths of a percent: 9492 is 94.92 %. `null`: the base is 0, printed empty. `of` is what it was taken of. */
  | {
      readonly type: 'percent';
      readonly hundredths: number | null;
      readonly of?: { readonly count: number; readonly base: number };
    }
  /** By how much a count is larger or smaller than another, printed with its sign; `null`: unknown. */
  | { readonly type: 'difference'; readonly value: number | null }
  /** By how many points a percent is higher or lower than another, in hundredths, printed with its sign. */
  | { readonly type: 'points'; readonly hundredths: number | null }
  /** A number with two decimals that is no share, such as an average age; in hundredths. `null`: unknown. */
  | { readonly type: 'decimal'; readonly hundredths: number | null }
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
  /** Stable name for scripts, by the row's place in the form: `A.1`. */
  readonly id?: string;
  readonly cells: readonly Cell[];
  /** A section row has one text, over all columns. */
  readonly emphasis?: 'total' | 'section';
  /** Steps by which the row's name stands to the right of the rows it is a part of; none unless said. */
  readonly indent?: number;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** A word or two, at most 31 characters and fit for the name of a sheet. */
  readonly name: string;
  readonly title: string;
  /** Over the table at the right: `Đvt: Người`. */
  readonly unit?: string;
  readonly columns: readonly Column[];
  /** Last row of the header, one text for each column: `1`, `2`, `3`, `4(=2*100/3)`. */
  readonly numberRow?: readonly string[];
  readonly rows: readonly Row[];
  /** Each plain row stands for itself (a unit, a group, a person): a reader may sort and filter them. */
  readonly isList?: true;
  /** Footnotes, below the table. */
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
  /**
   * `column`: bars side by side, standing; `bar`: the same lying, for long names; `stacked-bar`: one lying bar for each
   * category, its parts in the order of the series.
   */
  readonly type: 'line' | 'column' | 'bar' | 'stacked-bar';
  readonly unit: 'count' | 'percent';
  readonly categories: readonly string[];
  /** Values are counts, or hundredths of a percent where `unit` is `percent`. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}
