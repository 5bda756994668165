import { stringify } from 'csv-stringify/sync';

export interface CsvTextOptions {
  readonly separator: ',' | ';';
  /** A byte order mark in front, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** Puts `'` before a text that a spreadsheet would take for a formula (`= + - @`, tab, CR and their full-width forms). */
  readonly escapeFormulas: boolean;
}

/** Rows of texts as CSV: CRLF line ends, quotes only where needed. What comes out reads back as the same rows. */
export function csvText(rows: readonly (readonly string[])[], options: CsvTextOptions): string {
  return stringify(rows as string[][], {
    delimiter: options.separator,
    record_delimiter: 'windows',
    bom: options.bom,
    escape_formulas: options.escapeFormulas,
    quoted_match: /^[ \t\u00A0]|[\r\n]/,
  });
}
