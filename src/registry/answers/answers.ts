import type { ColumnRole } from '../column-role.ts';
import type { FieldId, FieldValue, ImportKind } from '../fields.ts';
import { headingKey } from '../headings/heading-key.ts';
import { organizationKey } from '../organization-key.ts';
import { textKey } from '../text-key.ts';

/** One thing a clerk decided: a text of the sheets, what it stands for as written down, and as the importer uses it. */
export interface Answer<Meaning> {
  readonly text: string;
  readonly target: string;
  readonly meaning: Meaning;
}

/** Old alphabets a clerk confirmed once. */
export const ANSWER_LETTERS = ['tcvn3', 'vni'] as const;
export type AnswerLetters = (typeof ANSWER_LETTERS)[number];

/**
 * What a clerk decided about headings, units and words that the dictionaries do not know. Keys are those by which the
 * dictionaries compare, never column letters, so that moved or inserted columns change nothing.
 */
export interface Answers {
  /** By `columnKey`. */
  readonly columns: ReadonlyMap<string, Answer<ColumnRole>>;
  /** By `unitKey`; the meaning is the code or name of an organization. */
  readonly units: ReadonlyMap<string, Answer<string>>;
  /** By field, then by `valueKey`. */
  readonly values: ReadonlyMap<FieldId, ReadonlyMap<string, Answer<FieldValue>>>;
  readonly letters: AnswerLetters | undefined;
  /** Kind of list of sheets whose headings leave it open. */
  readonly kind: ImportKind | undefined;
}

export const NO_ANSWERS: Answers = {
  columns: new Map(),
  units: new Map(),
  values: new Map(),
  letters: undefined,
  kind: undefined,
};

/** Key of a column by its header texts from top to bottom, or by the same texts joined with ` › `. */
export function columnKey(heading: string | readonly string[]): string {
  return headingKey(typeof heading === 'string' ? heading : heading.join(' '));
}

/** Key of a unit's name or code; below another unit where the sheet names one, so that two cells of one name stay two. */
export function unitKey(text: string): string {
  return organizationKey(text);
}

/** A unit's text as it is asked for and written down. */
export function unitText(name: string, parent: string | null): string {
  return parent === null ? name : `${parent} › ${name}`;
}

/** Key of a word in a cell. */
export function valueKey(text: string): string {
  return textKey(text);
}

/** All answers of both; where both speak, those of `first`. */
export function mergeAnswers(first: Answers, second: Answers): Answers {
  const values = new Map(second.values);
  for (const [field, words] of first.values)
    values.set(field, new Map([...(values.get(field) ?? []), ...words]));
  return {
    columns: new Map([...second.columns, ...first.columns]),
    units: new Map([...second.units, ...first.units]),
    values,
    letters: first.letters ?? second.letters,
    kind: first.kind ?? second.kind,
  };
}

/** Whether there is nothing in it. */
export function isEmpty(answers: Answers): boolean {
  return (
    answers.columns.size + answers.units.size + answers.values.size === 0 &&
    answers.letters === undefined &&
    answers.kind === undefined
  );
}

/** Answers as a mapping file holds them: nested lists of entries, because texts of sheets are no safe keys of objects. */
export interface AnswerTexts {
  readonly columns: readonly (readonly [string, string])[];
  readonly units: readonly (readonly [string, string])[];
  readonly values: readonly (readonly [FieldId, readonly (readonly [string, string])[]])[];
  readonly letters: AnswerLetters | undefined;
  readonly kind: ImportKind | undefined;
}

/** The texts of answers, in the order in which they were given. */
export function answerTexts(answers: Answers): AnswerTexts {
  const entries = (map: ReadonlyMap<string, Answer<unknown>>): [string, string][] =>
    [...map.values()].map(({ text, target }) => [text, target]);
  return {
    columns: entries(answers.columns),
    units: entries(answers.units),
    values: [...answers.values].map(([field, words]) => [field, entries(words)] as const),
    letters: answers.letters,
    kind: answers.kind,
  };
}
