import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { SEVERITIES, type DiagnosticCode } from '../diagnostics/codes.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { isRaised, RAISABLE_CODES } from '../diagnostics/raised-severities.ts';

const PERIOD = /^(?:all|\d{4}(?:-H[12]|-Q[1-4])?)$/;

/** Severities a committee raises: periods or `all`, then codes of checks; a lowered or unknown one is refused by name. */
export const ChecksSchema = z
  .record(z.string().regex(PERIOD), z.record(z.string(), z.enum(['notice', 'warning', 'error'])))
  .superRefine((checks, context) => {
    for (const [period, set] of Object.entries(checks)) {
      for (const [code, severity] of Object.entries(set)) {
        const raisable = RAISABLE_CODES.find((each) => each === code);
        const wrong = raisable === undefined ? unknownCode(code) : lowered(raisable, severity);
        if (wrong !== undefined) context.addIssue({ code: 'custom', path: [period, code], message: wrong });
      }
    }
  });

function unknownCode(code: string): string {
  const [nearest] = [...RAISABLE_CODES].sort((left, right) => distance(code, left) - distance(code, right));
  return `unknown check; nearest: ${nearest ?? ''}`;
}

function lowered(code: DiagnosticCode, severity: Severity): string | undefined {
  return isRaised(code, severity) ? undefined : `can only be raised above ${SEVERITIES[code]}`;
}
