import { existsSync, readFileSync } from 'node:fs';
import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { ChecksSchema } from './checks-setting.ts';

/** Levels of committee a workspace may serve. */
export const LEVELS = ['province', 'commune', 'base'] as const;
export type Level = (typeof LEVELS)[number];

const LIMIT = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 40);

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
  /** By period, the last day on which units may send their files: `'2025': 2025-12-20`. */
  deadlines: z
    .record(
      z.string().regex(/^\d{4}(?:-[HQ]\d)?$/),
      z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    )
    .default({}),
  /** Limits of received files that are other than usual. */
  limits: z
    .strictObject({
      entries: LIMIT,
      entryBytes: LIMIT,
      totalBytes: LIMIT,
      ratio: LIMIT,
      ratioFloorBytes: LIMIT,
      columns: LIMIT,
      sharedStringBytes: LIMIT,
      merges: LIMIT,
      recordLength: LIMIT,
      textLength: LIMIT,
      binaryBytes: LIMIT,
      binaryMemory: LIMIT,
      binarySeconds: LIMIT,
    })
    .partial()
    .prefault({}),
  cap: z
    .strictObject({
      base: z.enum(['goodOnly', 'goodOrBetter']).default('goodOnly'),
      rounding: z.enum(['floor', 'nearest']).default('floor'),
    })
    .prefault({}),
  /** Files with a province's or committee's own rules, laid over the central ones; paths from the workspace folder. */
  overlays: z.array(z.string().min(1)).default([]),
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
