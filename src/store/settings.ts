import { existsSync, readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { SEVERITIES, type DiagnosticCode } from '../diagnostics/codes.ts';
import { diagnose, type Severity } from '../diagnostics/diagnostic.ts';
import { isRaised, RAISABLE_CODES } from '../diagnostics/raised-severities.ts';
import { UserError } from '../diagnostics/user-error.ts';

/** Levels of committee a workspace may serve. */
export const LEVELS = ['province', 'commune', 'base'] as const;
export type Level = (typeof LEVELS)[number];

const PERIODS = /^(?:all|\d{4}(?:-H[12]|-Q[1-4])?)$/;

const ChecksSchema = z
  .record(z.string().regex(PERIODS), z.record(z.string(), z.enum(['notice', 'warning', 'error'])))
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

const SettingsSchema = z.strictObject({
  name: z.string().min(1),
  level: z.enum(LEVELS).default('province'),
  language: z.enum(['vi', 'en']).default('vi'),
  /** Month and day on which a year's figures are closed. */
  reviewCutoff: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .default('12-31'),
  /** First day of the committee's term, for changes since then. */
  termStart: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  cap: z
    .strictObject({
      base: z.enum(['goodOnly', 'goodOrBetter']).default('goodOnly'),
      rounding: z.enum(['floor', 'nearest']).default('floor'),
    })
    .prefault({}),
  /** Checks of rows that are taken more seriously, by period or for `all`: a warning made an error refuses its row. */
  checks: ChecksSchema.optional(),
});

/** What a person may set in `review.yaml`. The cap's two settings are open in the regulations and printed with every figure. */
export type Settings = z.infer<typeof SettingsSchema>;

/** Settings of a new workspace. */
export function defaultSettings(name: string): Settings {
  return SettingsSchema.parse({ name });
}

/**
 * Reads and checks `review.yaml`.
 *
 * @throws UserError `workspace.settings.invalid`, one for each mistake, with its line or key.
 */
export function readSettings(file: string): Settings {
  if (!existsSync(file))
    throw new UserError([
      diagnose('workspace.settings.invalid', { file }, { key: 'review.yaml', detail: 'missing' }),
    ]);
  const document = parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe', uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new UserError(
      document.errors.map((error) =>
        diagnose(
          'workspace.settings.invalid',
          { file, ...(error.linePos === undefined ? {} : { row: error.linePos[0].line }) },
          { key: '-', detail: error.message.split('\n')[0] ?? error.code },
        ),
      ),
    );
  }
  const result = SettingsSchema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new UserError(
    result.error.issues.map((issue) =>
      diagnose(
        'workspace.settings.invalid',
        { file },
        { key: issue.path.join('.') || '-', detail: issue.message },
      ),
    ),
  );
}

/** The text of `review.yaml` for a new workspace. */
export function settingsText(settings: Settings): string {
  return `# Thiết lập của thư mục làm việc; sửa bằng trình soạn thảo bất kỳ. / Settings of this workspace; edit freely.
# cap.base: goodOnly (HTXSNV so với HTTNV) | goodOrBetter (so với HTTNV + HTXSNV); cap.rounding: floor | nearest
${stringify(settings)}`;
}
