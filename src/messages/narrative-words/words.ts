import { styleWords, type Wording } from '../tone-style.ts';
import { EN_NARRATIVE_WORDS } from './en.ts';
import { VI_NARRATIVE_WORDS, type NarrativeWords } from './vi.ts';

/** The words of the narrative reports in a language; those in Vietnamese in the style of tone marks asked for. */
export function narrativeWords({ language, toneStyle }: Wording): NarrativeWords {
  return language === 'vi' ? styleWords<NarrativeWords>(VI_NARRATIVE_WORDS, toneStyle) : EN_NARRATIVE_WORDS;
}
