import { describeInEnglish } from './describe-en.ts';
import { describeInVietnamese } from './describe-vi.ts';
import type { TextLanguage } from './detect-language.ts';
import type { Relation } from './relation.ts';

/**
 * One or more full sentences for people: what was tested, with what outcome and, for a contradiction, which other
 * figures would agree. The language need not be that of the text; numbers are written with its marks.
 */
export function describeRelation(relation: Relation, language: TextLanguage): string {
  return language === 'vi' ? describeInVietnamese(relation) : describeInEnglish(relation);
}
