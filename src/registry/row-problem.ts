import type { PlainDate } from '../calendar/plain-date.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { DiagnosticParams } from '../diagnostics/diagnostic.ts';

/**
 * A problem found in one row. Its severity is that of the code (`SEVERITIES`): an error means that the caller refuses
 * the row. Parameters hold no citizen or card numbers.
 */
export interface RowProblem {
  /** Column index from 0; −1 when the sheet has no such column. */
  readonly column: number;
  readonly code: DiagnosticCode;
  readonly params: DiagnosticParams;
}

/** The days a row is held against. */
export interface ReadingDays {
  /** The day of the import: nothing has happened after it. */
  readonly today: PlainDate;
  /** The last day of the period: ages and times of probation are told for it. */
  readonly periodEnd: PlainDate;
}
