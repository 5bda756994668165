import { distance } from 'fastest-levenshtein';
import type { AnswerCollector } from '../registry/answers/answer-collector.ts';
import { unitKey } from '../registry/answers/answers.ts';
import { readAnswers, SKIP } from '../registry/answers/read-answers.ts';
import { codesOf } from '../registry/answers/value-codes.ts';
import { IMPORT_FIELDS } from '../registry/fields.ts';
import type { OrganizationVersion } from '../store/organizations.ts';
import type { UnsureText } from './unsure-log.ts';

/** Something nobody knows and what it may stand for: fields or `skip`, codes of organizations, codes of a field. */
export interface ImportQuestion extends UnsureText {
  readonly choices: readonly { readonly value: string; readonly name?: string }[];
}

/** What a person chose for a question; `undefined`: leaves it as it is. */
export interface ImportAnswer {
  readonly question: ImportQuestion;
  readonly choice: string | undefined;
}

/** How many organizations are offered for one text. */
const OFFERED_UNITS = 8;

/** Makes the question for a text; organizations are offered by nearness of their names. */
export function makeQuestion(
  unsure: UnsureText,
  organizations: readonly OrganizationVersion[],
): ImportQuestion {
  if (unsure.kind === 'column') {
    const fields = IMPORT_FIELDS[unsure.listKind].filter((field) => field !== 'nameKey');
    return { ...unsure, choices: [SKIP, ...fields].map((value) => ({ value })) };
  }
  if (unsure.kind === 'value' && unsure.field !== undefined)
    return { ...unsure, choices: codesOf(unsure.field).map((value) => ({ value })) };
  const key = unitKey(unsure.text.split(' › ').at(-1) ?? '');
  const near = organizations
    .filter(({ code }) => code !== null)
    .map(({ code, name }) => ({ value: code ?? '', name, steps: distance(key, unitKey(name)) }))
    .sort((left, right) => left.steps - right.steps)
    .slice(0, OFFERED_UNITS);
  return { ...unsure, choices: near.map(({ value, name }) => ({ value, name })) };
}

/** Adds what was chosen to the given answers. Choices that mean nothing are left out, as if nothing was chosen. */
export function addChoices(given: AnswerCollector, chosen: readonly ImportAnswer[]): void {
  for (const { question, choice } of chosen) {
    if (choice === undefined) continue;
    const entry = new Map([[question.text, choice]]);
    const none = new Map<string, string>();
    const { answers } = readAnswers({
      columns: question.kind === 'column' ? entry : none,
      units: question.kind === 'unit' ? entry : none,
      values:
        question.kind === 'value' && question.field !== undefined
          ? new Map([[question.field, entry]])
          : new Map<string, Map<string, string>>(),
    });
    for (const answer of answers.columns.values()) given.addColumn(answer);
    for (const answer of answers.units.values()) given.addUnit(answer);
    for (const [field, words] of answers.values)
      for (const answer of words.values()) given.addValue(field, answer);
  }
}
