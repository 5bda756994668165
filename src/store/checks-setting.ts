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
        const wrong = isCode(code) ? wrongSeverity(code, severity) : unknownCode(code);
        if (wrong !== undefined)
          context.addIssue({ code: 'custom', path: [period, code], params: wrong, message: wrong.expected });
      }
    }
  });

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(SEVERITIES, code);
}

function unknownCode(code: string): { expected: string; nearest: string } {
  const [nearest] = [...RAISABLE_CODES].sort((left, right) => distance(code, left) - distance(code, right));
  return { expected: 'check', nearest: nearest ?? '' };
}

/** A severity can only be raised, and only that of a check which can still refuse a row. */
function wrongSeverity(code: DiagnosticCode, severity: Severity): { expected: string } | undefined {
  if (!isRaised(code, severity)) return { expected: 'raised' };
  return RAISABLE_CODES.some((each) => each === code) ? undefined : { expected: 'check' };
}
