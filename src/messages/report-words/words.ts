import type { Language } from '../language.ts';
import { EN_REPORT_WORDS } from './en.ts';
import { VI_REPORT_WORDS, type ReportWords } from './vi.ts';

/** The words of reports in one language. */
export function reportWords(language: Language): ReportWords {
  return language === 'vi' ? VI_REPORT_WORDS : EN_REPORT_WORDS;
}
