import { closest, distance } from 'fastest-levenshtein';
import type { ColumnRole } from '../column-role.ts';
import { IMPORT_FIELDS, type FieldId } from '../fields.ts';
import type { FieldValue } from '../fields.ts';
import { roleOfHeading } from '../headings/role-of-heading.ts';
import { columnKey, unitKey, valueKey, type Answer, type AnswerLetters, type Answers } from './answers.ts';
import type { ImportKind } from '../fields.ts';
import { codesOf, readTarget } from './value-codes.ts';

/** A mapping as it is written down. */
export interface WrittenAnswers {
  readonly columns: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly letters?: AnswerLetters | undefined;
  readonly kind?: ImportKind | undefined;
}

/** An entry that means nothing. */
export interface AnswerProblem {
  /** Where it stands: section, field, text. */
  readonly path: readonly string[];
  readonly value: string;
  /** The known name most like it; empty when none is near. */
  readonly nearest: string;
}

/** What stands for a column that is left out. */
export const SKIP = 'skip';

/** Fields a column can be mapped to; the rest is worked out from others. */
export const ANSWER_FIELDS: readonly FieldId[] = [
  ...new Set<FieldId>(Object.values(IMPORT_FIELDS).flat()),
].filter((field) => field !== 'nameKey');

/**
 * Makes answers of what is written down. A field is named by its English id or by any heading the dictionary knows for
 * it; a code by its English id or by any word the dictionary knows for it. An entry left blank is not answered yet: as
 * if it were not there. Entries that mean nothing are listed.
 */
export function readAnswers(written: WrittenAnswers): { answers: Answers; problems: AnswerProblem[] } {
  const problems: AnswerProblem[] = [];
  const columns = new Map<string, Answer<ColumnRole>>();
  for (const [text, target] of answered(written.columns)) {
    const meaning = readRole(target);
    const key = columnKey(text);
    if (meaning === undefined || key === '')
      problems.push({
        path: ['columns', text],
        value: meaning === undefined ? target : text,
        nearest: meaning === undefined ? nearestName(target, [SKIP, ...ANSWER_FIELDS]) : '',
      });
    else columns.set(key, { text, target, meaning });
  }
  const units = new Map<string, Answer<string>>();
  for (const [text, target] of answered(written.units)) {
    if (unitKey(text) === '') problems.push({ path: ['units', text], value: target, nearest: '' });
    else units.set(unitKey(text), { text, target, meaning: target });
  }
  const values = new Map<FieldId, ReadonlyMap<string, Answer<FieldValue>>>();
  for (const [name, words] of written.values) {
    const field = readField(name);
    if (field === undefined || codesOf(field).length === 0) {
      const worded = ANSWER_FIELDS.filter((known) => codesOf(known).length > 0);
      problems.push({ path: ['values', name], value: name, nearest: nearestName(name, worded) });
      continue;
    }
    const meanings = new Map<string, Answer<FieldValue>>(values.get(field));
    for (const [text, target] of answered(words)) {
      const read = readTarget(field, target);
      if (read === undefined)
        problems.push({
          path: ['values', name, text],
          value: target,
          nearest: nearestName(target, codesOf(field)),
        });
      else meanings.set(valueKey(text), { text, target, meaning: read.value });
    }
    values.set(field, meanings);
  }
  return {
    answers: { columns, units, values, letters: written.letters, kind: written.kind },
    problems,
  };
}

/** The entries that are not left blank. */
function answered(entries: ReadonlyMap<string, string>): (readonly [string, string])[] {
  return [...entries].filter(([, target]) => target.trim() !== '');
}

function readRole(target: string): ColumnRole | undefined {
  if (target === SKIP) return { kind: 'ignored' };
  const field = ANSWER_FIELDS.find((known) => known === target);
  if (field !== undefined) return { kind: 'field', field };
  const role = roleOfHeading([target]);
  return role?.kind === 'foreign' ? undefined : role;
}

function readField(name: string): FieldId | undefined {
  const field = ANSWER_FIELDS.find((known) => known === name);
  if (field !== undefined) return field;
  const role = roleOfHeading([name]);
  return role?.kind === 'field' ? role.field : undefined;
}

/** The known name most like a text, when no more than a third of its letters differ. */
export function nearestName(text: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(text, known);
  return distance(text, nearest) <= Math.max(2, Math.floor(text.length / 3)) ? nearest : '';
}
