import { detachText } from './detach-text.ts';
import { maskNumbers } from './mask-numbers.ts';
import { SEVERITIES, type DiagnosticCode } from './codes.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** Where a problem was found. Every key is absent when it does not apply. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** The cell as Excel shows it, for example `C14`. */
  readonly cell?: string;
  /** Row number in the sheet, from 1. */
  readonly row?: number;
  /** Column letters as Excel shows them, for example `AB`. */
  readonly column?: string;
  /** Text of the column's heading. */
  readonly header?: string;
  /** Code or name of the organization concerned. */
  readonly unit?: string;
}

export type DiagnosticParams = Readonly<Record<string, string | number>>;

/** One problem, without text: the words for people are looked up by code in the catalogues of `messages`. */
export interface Diagnostic extends Place {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly params?: DiagnosticParams;
}

/**
 * Makes a diagnostic with the severity its code has in the code table. In what is said of a received list, runs of 9 to 12
 * digits are masked: whatever a cell, a heading or a title held, no message shows the number of a person.
 *
 * @example diagnose('import.date.invalid', { cell: 'C14' }, { value: '31/02/1975' })
 */
export function diagnose(code: DiagnosticCode, place: Place = {}, params?: DiagnosticParams): Diagnostic {
  const diagnostic = { code, severity: SEVERITIES[code], ...place };
  if (!code.startsWith('import.')) return params === undefined ? diagnostic : { ...diagnostic, params };
  return {
    ...diagnostic,
    ...(place.header === undefined ? {} : { header: maskNumbers(place.header) }),
    ...(params === undefined ? {} : { params: maskParams(params) }),
  };
}

function maskParams(params: DiagnosticParams): DiagnosticParams {
  const masked: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params))
    masked[name] = typeof value === 'string' ? detachText(maskNumbers(value)) : value;
  return masked;
}
