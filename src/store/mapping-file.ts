import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { isMap, LineCounter, parseDocument, Document, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import {
  ANSWER_LETTERS,
  answerTexts,
  columnKey,
  unitKey,
  valueKey,
  type Answers,
} from '../registry/answers/answers.ts';
import { nearestName, readAnswers } from '../registry/answers/read-answers.ts';
import { IMPORT_KINDS } from '../registry/fields.ts';
import { keyText, lineAt, textAt } from './yaml-place.ts';

const TextSchema = z.string().max(10_000);
/** An entry or a list of entries that is left blank is still to be answered. */
const EntriesSchema = z.preprocess(
  (entries) => (isBlank(entries) ? new Map() : entries),
  z.map(
    TextSchema,
    z.preprocess((target) => (isBlank(target) ? '' : target), TextSchema),
  ),
);
const SECTIONS = {
  columns: EntriesSchema,
  units: EntriesSchema,
  values: z.map(TextSchema, EntriesSchema),
  letters: z.enum(ANSWER_LETTERS),
  kind: z.enum(IMPORT_KINDS),
} as const;
type Section = keyof typeof SECTIONS;

/** How YAML gives a value that is left blank. */
function isBlank(value: unknown): boolean {
  return value === null || value === '';
}

/** A mapping file is written by people; a larger one is none. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The text of a mapping file; `undefined` when there is none.
 *
 * @throws UserError `import.file.unreadable` for what is no regular file or cannot be read, `import.file.limit`.
 */
export function readMappingText(file: string): string | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = fstatSync(handle);
    if (!status.isFile()) throw new UserError([diagnose('import.file.unreadable', { file })]);
    if (status.size > MOST_BYTES)
      throw new UserError([diagnose('import.file.limit', { file }, { limit: 'mapping' })]);
    return readFileSync(handle, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
    throw new UserError([diagnose('import.file.unreadable', { file })]);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/**
 * Reads the text of a mapping file. Keys are texts of sheets and may be anything, so they are kept in maps.
 *
 * @throws UserError `import.mapping.invalid` (exit 2), one for each mistake, with its line.
 */
export function parseMapping(text: string, file: string): Answers {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true, lineCounter: lines });
  const wrong: Diagnostic[] = [];
  const complain = (row: number | undefined, key: string, value: string, nearest: string): void => {
    const place = { file, ...(row === undefined ? {} : { row }) };
    wrong.push(
      diagnose('import.mapping.invalid', place, { key, value, nearest: nearest === '' ? '–' : nearest }),
    );
  };
  for (const error of document.errors)
    complain(error.linePos?.[0].line, 'YAML', error.message.split('\n')[0] ?? error.code, '');
  if (wrong.length > 0) throw new UserError(wrong);
  const lineOf = (path: readonly unknown[]): number | undefined => lineAt(document.contents, path, lines);
  const whole: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 0 }) ?? new Map();
  if (!(whole instanceof Map)) {
    complain(1, 'YAML', String(whole).slice(0, 60), '');
    throw new UserError(wrong);
  }
  const read: { [Key in Section]?: z.infer<(typeof SECTIONS)[Key]> } = {};
  for (const [name, content] of whole as Map<unknown, unknown>) {
    const section = (Object.keys(SECTIONS) as Section[]).find((known) => known === name);
    if (section === undefined) {
      complain(lineOf([name]), String(name), String(name), nearestName(String(name), Object.keys(SECTIONS)));
      continue;
    }
    if (isBlank(content)) continue;
    const result = SECTIONS[section].safeParse(content);
    if (result.success) Object.assign(read, { [section]: result.data });
    else
      for (const issue of result.error.issues) {
        const path = [section, ...issue.path];
        const allowed = section === 'kind' ? IMPORT_KINDS : section === 'letters' ? ANSWER_LETTERS : [];
        const value = textAt(document.contents, path);
        complain(lineOf(path), path.join(' › '), value, nearestName(value, allowed));
      }
  }
  const { answers, problems } = readAnswers({
    columns: read.columns ?? new Map(),
    units: read.units ?? new Map(),
    values: read.values ?? new Map(),
    letters: read.letters,
    kind: read.kind,
  });
  for (const { path, value, nearest } of problems) complain(lineOf(path), path.join(' › '), value, nearest);
  if (wrong.length > 0) throw new UserError(wrong);
  return answers;
}

/**
 * The text of a mapping file with answers added: entries and comments that are there stay, an entry of the same meaning
 * gets the new target.
 */
export function mappingText(before: string, answers: Answers): string {
  const parsed = parseDocument(before, { schema: 'failsafe', uniqueKeys: true });
  const document = isMap(parsed.contents) ? parsed : new Document(new Map(), { schema: 'failsafe' });
  const { columns, units, values, letters, kind } = answerTexts(answers);
  const add = (
    path: readonly string[],
    entries: readonly (readonly [string, string])[],
    keyOf: (text: string) => string,
  ): void => {
    for (const [text, target] of entries) {
      const section = document.getIn(path) as YAMLMap | undefined;
      const same = isMap(section)
        ? section.items.find((item) => keyOf(keyText(item.key)) === keyOf(text))
        : undefined;
      if (section !== undefined && !isMap(section)) document.deleteIn(path);
      document.setIn([...path, same === undefined ? text : keyText(same.key)], target);
    }
  };
  add(['columns'], columns, columnKey);
  add(['units'], units, unitKey);
  for (const [field, words] of values) add(['values', field], words, valueKey);
  if (letters !== undefined) document.set('letters', letters);
  if (kind !== undefined) document.set('kind', kind);
  return document.toString({ lineWidth: 0 });
}
