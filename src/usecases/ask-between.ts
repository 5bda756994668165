import type { OrganizationVersion } from '../store/organizations.ts';
import type { UnconfirmedLetters } from './check-letters.ts';
import type { ImportRequest } from './import-files.ts';
import { addChoices, makeQuestion } from './questions.ts';
import type { ImportTalk } from './take-answered.ts';
import { keyOf } from './unsure-log.ts';

/** What a round through all files of a plan left open. */
export interface OpenPoints {
  readonly letters: readonly UnconfirmedLetters[];
  /** The organizations as they were when the round ended, those of its own lists included. */
  readonly organizations: readonly OrganizationVersion[];
}

/**
 * Asks a person about old letters and about what nobody knew in a round of a dry run, each once and all files together.
 *
 * @returns whether something was answered, so that another round tells more.
 */
export async function askBetween(
  talk: ImportTalk,
  { letters, organizations }: OpenPoints,
  { ask, confirmLetters }: Pick<ImportRequest, 'ask' | 'confirmLetters'>,
): Promise<boolean> {
  let answered = false;
  for (const { letters: alphabet, examples } of letters) {
    if (confirmLetters === undefined || talk.confirmed.has(alphabet) || talk.asked.has(alphabet)) continue;
    talk.asked.add(alphabet);
    if (!(await confirmLetters(alphabet, examples))) continue;
    talk.confirmed.add(alphabet);
    talk.given.addLetters(alphabet);
    answered = true;
  }
  const open = talk.unsure.list().filter((text) => !talk.asked.has(keyOf(text)));
  if (ask === undefined || open.length === 0) return answered;
  for (const text of open) talk.asked.add(keyOf(text));
  const chosen = await ask(open.map((text) => makeQuestion(text, organizations)));
  addChoices(talk.given, chosen);
  return answered || chosen.some(({ choice }) => choice !== undefined);
}
