import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { ChecksSchema } from './checks-setting.ts';
import { DOCUMENTS_KEYS, DocumentsSchema } from './documents-setting.ts';
import { settingProblems } from './setting-problems.ts';
import { lineAt, textAt } from './yaml-place.ts';

/** Levels of committee a workspace may serve. */
export const LEVELS = ['province', 'commune', 'base'] as const;
export type Level = (typeof LEVELS)[number];

const LIMIT = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 40);

const LimitsSchema = z.strictObject({
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
});
const CapSchema = z.strictObject({
  base: z.enum(['goodOnly', 'goodOrBetter']).default('goodOnly'),
  rounding: z.enum(['floor', 'nearest']).default('floor'),
});

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
  limits: LimitsSchema.partial().prefault({}),
  cap: CapSchema.prefault({}),
  /** Files with a province's or committee's own rules, laid over the central ones; paths from the workspace folder. */
  overlays: z.array(z.string().min(1)).default([]),
  /** How documents that the committee signs are headed, spelled and signed. */
  documents: DocumentsSchema.prefault({}),
  /** A holiday file of one's own in place of the one the program carries; a path from the workspace folder. */
  holidays: z.string().min(1).optional(),
  /** Checks of rows that are taken more seriously, by period or for `all`: a warning made an error refuses its row. */
  checks: ChecksSchema.optional(),
});

/** The keys that may stand at the top and below a key. */
const KEYS = {
  '': Object.keys(SettingsSchema.shape),
  limits: Object.keys(LimitsSchema.shape),
  cap: Object.keys(CapSchema.shape),
  ...DOCUMENTS_KEYS,
};

/** What a person may set in `review.yaml`. The cap's two settings are open in the regulations and printed with every figure. */
export type Settings = z.infer<typeof SettingsSchema>;

/** Settings of a new workspace. */
export function defaultSettings(name: string): Settings {
  return SettingsSchema.parse({ name });
}

/**
 * Reads and checks `review.yaml`.
 *
 * @throws UserError `workspace.settings.invalid`, one for each mistake, with its line, its key, what stands there and
 *   what may stand there.
 */
export function readSettings(file: string): Settings {
  if (!existsSync(file)) throw new UserError([complain(file, undefined, 'review.yaml', '', 'file')]);
  const text = readFileSync(file, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true, lineCounter: lines });
  if (document.errors.length > 0)
    throw new UserError(
      document.errors.map(({ code, linePos }) => {
        const row = linePos?.[0].line;
        const found = row === undefined ? '' : (text.split('\n')[row - 1] ?? '').trim().slice(0, 60);
        return complain(file, row, 'YAML', found, code === 'DUPLICATE_KEY' ? 'once' : 'yaml');
      }),
    );
  const result = SettingsSchema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new UserError(
    result.error.issues
      .flatMap((issue) => settingProblems(issue, KEYS))
      .map(({ path, found, expected, nearest }) => {
        const value = found ?? textAt(document.contents, path);
        const row = lineAt(document.contents, path, lines);
        return complain(file, row, path.join('.') || '–', value, expected, nearest);
      }),
  );
}

function complain(
  file: string,
  row: number | undefined,
  key: string,
  value: string,
  expected: string,
  nearest?: string,
): Diagnostic {
  return diagnose(
    'workspace.settings.invalid',
    { file, ...(row === undefined ? {} : { row }) },
    { key, value: value === '' ? '–' : value, expected, ...(nearest === undefined ? {} : { nearest }) },
  );
}

/** The text of `review.yaml` for a new workspace. */
export function settingsText(settings: Settings): string {
  return `# Thiết lập của thư mục làm việc; sửa bằng trình soạn thảo bất kỳ. / Settings of this workspace; edit freely.
# cap.base: goodOnly (HTXSNV so với HTTNV) | goodOrBetter (so với HTTNV + HTXSNV); cap.rounding: floor | nearest
${stringify(settings)}`;
}
