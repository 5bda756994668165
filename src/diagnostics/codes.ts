import type { Severity } from './diagnostic.ts';
import { CASE_CODES } from './codes/case.ts';
import { DECISION_CODES } from './codes/decision.ts';
import { EXPLAIN_CODES } from './codes/explain.ts';
import { IMPORT_CODES } from './codes/import.ts';
import { MOVEMENTS_CODES } from './codes/movements.ts';
import { RECONCILE_CODES } from './codes/reconcile.ts';
import { RECEIVED_CODES } from './codes/received.ts';
import { REPORT_CODES } from './codes/report.ts';
import { RULES_CODES } from './codes/rules.ts';
import { SCREENING_CODES } from './codes/screening.ts';
import { TEMPLATE_CODES } from './codes/template.ts';
import { USAGE_CODES } from './codes/usage.ts';
import { WORKSPACE_CODES } from './codes/workspace.ts';

const CODES = {
  ...USAGE_CODES,
  ...WORKSPACE_CODES,
  ...RECEIVED_CODES,
  ...IMPORT_CODES,
  ...DECISION_CODES,
  ...CASE_CODES,
  ...EXPLAIN_CODES,
  ...RULES_CODES,
  ...MOVEMENTS_CODES,
  ...REPORT_CODES,
  ...RECONCILE_CODES,
  ...SCREENING_CODES,
  ...TEMPLATE_CODES,
} as const satisfies Record<string, Severity>;

/** Every code a diagnostic may carry. Codes are dotted and stable; scripts match on them. */
export type DiagnosticCode = keyof typeof CODES;

/** The severity each code has unless a setting raises it. */
export const SEVERITIES: Readonly<Record<DiagnosticCode, Severity>> = CODES;

/** All codes in the order of the table: the list `review help <code>` knows. */
export const DIAGNOSTIC_CODES = Object.keys(CODES) as readonly DiagnosticCode[];
