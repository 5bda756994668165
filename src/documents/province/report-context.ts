import type { Language } from '../../messages/language.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { formatCount, formatPercentInText } from '../../messages/numbers.ts';
import type { ReportWords } from '../../messages/report-words/vi.ts';
import { percentHundredths } from '../percent.ts';
import type { ProvinceFigures } from '../province-figures.ts';

/** What every part of the report needs: the figures, the language and its words. */
export interface ReportContext {
  readonly figures: ProvinceFigures;
  readonly language: Language;
  readonly words: ReportWords;
}

/** Counts as people read them, under the names a sentence uses. */
export function formatCounts(
  counts: Readonly<Record<string, number>>,
  language: Language,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, formatCount(count, language)]),
  );
}

/** A share in a sentence, `407/435, đạt 93,56%`; without the percent when the base is 0. */
export function describeShare(count: number, base: number, { language, words }: ReportContext): string {
  const hundredths = percentHundredths(count, base);
  const counts = formatCounts({ count, base }, language);
  if (hundredths === null) return fillWords(words.summary.noShare, counts);
  return fillWords(words.summary.share, { ...counts, percent: formatPercentInText(hundredths, language) });
}

/** The setting of the cap in words, `so với số HTTNV, làm tròn xuống`. */
export function describeCapSetting({ figures, words }: ReportContext): string {
  const { capBase, capRounding } = figures.settings;
  return fillWords(words.caps.setting, { base: words.caps[capBase], rounding: words.caps[capRounding] });
}
