import type { Language } from '../language.ts';
import { styleWords, type ToneStyle } from '../tone-style.ts';
import { EN_REPORT_WORDS } from './en.ts';
import { VI_REPORT_WORDS, type ReportWords } from './vi.ts';

/** The words of reports in one language; those in Vietnamese in the style of tone marks asked for. */
export function reportWords(language: Language, style: ToneStyle = 'new'): ReportWords {
  return language === 'vi' ? styleWords<ReportWords>(VI_REPORT_WORDS, style) : EN_REPORT_WORDS;
}
