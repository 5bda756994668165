import type { OutSheet } from '../sheets/out-workbook.ts';

/** A text table to be written as CSV. */
export interface SampleCsv {
  readonly rows: readonly (readonly string[])[];
  readonly separator: ',' | ';';
  /** Whether the file begins with a byte order mark, as Excel's "CSV UTF-8" does. */
  readonly bom: boolean;
}

/** One file a sender hands in: a workbook or a CSV. The path is relative, lower-case ASCII, with `/`. */
export type SampleFile =
  | { readonly path: string; readonly sheets: readonly OutSheet[]; readonly csv?: never }
  | { readonly path: string; readonly csv: SampleCsv; readonly sheets?: never };
