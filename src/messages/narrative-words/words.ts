import type { Worded } from '../language.ts';
import { EN_NARRATIVE_WORDS } from './en.ts';
import { VI_NARRATIVE_WORDS, type NarrativeWords } from './vi.ts';

/** The words of the narrative reports in a language. */
export function narrativeWords({ language }: Worded): NarrativeWords {
  return language === 'vi' ? VI_NARRATIVE_WORDS : EN_NARRATIVE_WORDS;
}
