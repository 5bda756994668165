import { SEVERITIES, type DiagnosticCode } from './codes.ts';
import type { Severity } from './diagnostic.ts';

/**
 * Findings about single rows that a committee may take more seriously than the table of codes does. Others are found
 * when the rows are taken already, or speak of a whole file: raising them could refuse nothing.
 */
export const RAISABLE_CODES = [
  'import.date.year-guessed',
  'import.date.year-only',
  'import.admission.over-age',
  'import.official.early',
  'import.official.missing',
  'import.card.probationary',
  'import.grade.old-label',
  'import.grade.not-expected',
  'import.grade.disciplined',
  'import.identifier.zeros-restored',
  'import.identifier.mismatch',
  'import.row.probable-duplicate',
] as const satisfies readonly DiagnosticCode[];

/** Severities that a workspace sets, by period code or `all`. */
export type RaisedChecks = Readonly<Record<string, Readonly<Partial<Record<string, Severity>>>>>;

/** What severity a code has in one period. */
export type SeverityOf = (code: DiagnosticCode) => Severity;

const RANKS: readonly Severity[] = ['notice', 'warning', 'error'];

/** Whether the severity is above the one the code has by itself. */
export function isRaised(code: DiagnosticCode, severity: Severity): boolean {
  return RANKS.indexOf(severity) > RANKS.indexOf(SEVERITIES[code]);
}

/** The severities of a period: those set for it, else those set for all, else those of the table of codes. */
export function severitiesOf(checks: RaisedChecks, period: string): SeverityOf {
  const set = { ...checks['all'], ...checks[period] };
  return (code) => (Object.hasOwn(set, code) ? set[code] : undefined) ?? SEVERITIES[code];
}
