import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { CASE_EXAMPLES } from './case.ts';
import { CASE_VOTE_EXAMPLES } from './case-votes.ts';
import { DECISION_EXAMPLES } from './decision.ts';
import { EXPLAIN_EXAMPLES } from './explain.ts';
import { IMPORT_EXAMPLES } from './import.ts';
import { MOVEMENTS_EXAMPLES } from './movements.ts';
import { POINTS_EXAMPLES } from './points.ts';
import { RECEIVED_EXAMPLES } from './received.ts';
import { RECONCILE_EXAMPLES } from './reconcile.ts';
import { REPORT_EXAMPLES } from './report.ts';
import { RULES_EXAMPLES } from './rules.ts';
import { SCREENING_EXAMPLES } from './screening.ts';
import { TEMPLATE_EXAMPLES } from './template.ts';
import { USAGE_EXAMPLES } from './usage.ts';
import { WORKSPACE_EXAMPLES } from './workspace.ts';
import type { CodeExample } from './example.ts';

/** The smallest example of each message that has one. */
export const CODE_EXAMPLES: Readonly<Partial<Record<DiagnosticCode, CodeExample>>> = {
  ...USAGE_EXAMPLES,
  ...WORKSPACE_EXAMPLES,
  ...RECEIVED_EXAMPLES,
  ...IMPORT_EXAMPLES,
  ...POINTS_EXAMPLES,
  ...DECISION_EXAMPLES,
  ...CASE_EXAMPLES,
  ...CASE_VOTE_EXAMPLES,
  ...EXPLAIN_EXAMPLES,
  ...MOVEMENTS_EXAMPLES,
  ...REPORT_EXAMPLES,
  ...RULES_EXAMPLES,
  ...SCREENING_EXAMPLES,
  ...TEMPLATE_EXAMPLES,
  ...RECONCILE_EXAMPLES,
};
