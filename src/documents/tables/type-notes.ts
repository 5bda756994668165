import type { Worded } from '../../messages/language.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { formatCount } from '../../messages/numbers.ts';
import { typeWords } from '../../messages/table-words/type-words.ts';
import { narrowTally, sumTally } from '../figures/tally.ts';
import type { Subjects } from './graded-traits.ts';
import { hasUnknown } from './type-columns.ts';

/** What a reader must know of the division by type: the part column, types nobody recorded. */
export function noteTypes(all: readonly Subjects[], wording: Worded): string[] {
  const { notes } = typeWords(wording);
  return [notes.businessPart, ...(all.some(hasUnknown) ? [notes.unknown] : [])];
}

/** How many organizations say that they are businesses and not whose capital they have. */
export function noteBusinesses(organizations: Subjects, wording: Worded): string[] {
  const { notes } = typeWords(wording);
  const unspecified = sumTally(narrowTally(organizations, ({ type }) => type === 'enterprise'));
  const count = formatCount(unspecified, wording.language);
  return unspecified === 0 ? [] : [fillWords(notes.business, { count })];
}
