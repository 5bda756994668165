import type { LetterHint } from './letters/letter-reader.ts';

/** One row of a sheet as text, with its address. */
export interface SheetRow {
  /** Row number as Excel shows it, from 1. For CSV the line on which the record begins. */
  readonly number: number;
  /**
   * The cells from column A on; `''` where nothing stands. Numbers are the digits stored in the file, dates in date
   * cells are ISO (`2023-05-01`), times are cut; nothing is trimmed or otherwise changed.
   */
  readonly cells: readonly string[];
  readonly hidden: boolean;
  /** What the cells' fonts say of their letters; only where a workbook uses fonts of an older alphabet. */
  readonly fonts?: readonly (LetterHint | undefined)[];
  /** Which cells are coloured and how, as a number that rows coloured alike share; absent where no cell is, or it is not read. */
  readonly fills?: number;
  /** Cells that hold an Excel error (`#N/A`) or a formula without a stored result; their text is `''`. */
  readonly faults: readonly CellFault[];
}

export interface CellFault {
  /** Column index from 0. */
  readonly column: number;
  readonly kind: 'error' | 'formula';
  readonly text: string;
}

export interface SourceSheet {
  /** The sheet's name; `''` for CSV. */
  readonly name: string;
  readonly hidden: boolean;
  /** Merged ranges, known before the rows are read. Empty for CSV. */
  readonly merges: readonly Merge[];
  /**
   * Streams the rows that hold anything, in order: as many at a time as a piece of the file gives, because waiting for
   * each row costs more than reading it. A batch may be gone through once, and before the next one is asked for.
   */
  batches(): AsyncIterable<Iterable<SheetRow>>;
}

/** Rows from 1, columns from 0, all inclusive. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What a file is by its content, whatever its name says. */
export type SourceFormat = 'csv' | 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'html';

export interface SourceFile {
  readonly path: string;
  readonly format: SourceFormat;
  readonly bytes: number;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly sheets: readonly SourceSheet[];
  close(): Promise<void>;
}
