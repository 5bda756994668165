import { parsePeriod } from '../../calendar/period.ts';
import type { Language } from '../language.ts';
import { fillWords } from './fill-words.ts';
import { reportWords } from './words.ts';

/** A period code in words: `2025` gives `năm 2025`, `2025-H1` gives `6 tháng đầu năm 2025`. Any other text stays. */
export function periodText(code: string, language: Language): string {
  const period = parsePeriod(code);
  if (period === undefined) return code;
  const words = reportWords(language).period;
  const part = period.code.slice(5);
  const year = String(period.year);
  if (part === 'H1' || part === 'H2') return fillWords(words[part], { year });
  if (part === '') return fillWords(words.year, { year });
  const number = Number(part.slice(1));
  const quarter = language === 'vi' ? (['I', 'II', 'III', 'IV'][number - 1] ?? '') : String(number);
  return fillWords(words.quarter, { quarter, year });
}

/** The same at the head of a column or a list: `Năm 2025`. */
export function periodTitle(code: string, language: Language): string {
  const text = periodText(code, language);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
