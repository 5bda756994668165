import type { Worded } from '../../messages/language.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { formatCount } from '../../messages/numbers.ts';
import { typeWords } from '../../messages/table-words/type-words.ts';
import type { ByType } from './type-columns.ts';

/** What a reader must know of the division by type: the part column, types nobody recorded, businesses of unknown capital. */
export function noteTypes<Figures>(
  byType: ByType<Figures>,
  count: (figures: Figures) => number,
  wording: Worded,
): string[] {
  const { notes } = typeWords(wording);
  const enterprises = byType.get('enterprise');
  const unspecified = enterprises === undefined ? 0 : count(enterprises);
  return [
    notes.businessPart,
    ...(byType.has('unknown') ? [notes.unknown] : []),
    ...(unspecified === 0
      ? []
      : [fillWords(notes.business, { count: formatCount(unspecified, wording.language) })]),
  ];
}
