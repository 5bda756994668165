import { periodTitle } from '../../messages/report-words/period-text.ts';
import type { ReportWords } from '../../messages/report-words/vi.ts';
import type { Language } from '../../messages/language.ts';
import type { BasisEntry } from '../model.ts';
import type { ProvinceFigures } from '../province-figures.ts';
import { dateText } from './summary.ts';

/** What figures of a classification rest on: period, day, run, rules and data, each with its checksum. */
export function buildRunBasis(
  figures: Pick<ProvinceFigures, 'period' | 'asOf' | 'run' | 'rules' | 'dataHash'>,
  { basis }: Pick<ReportWords, 'basis'>,
  language: Language,
): BasisEntry[] {
  return [
    { label: basis.period, value: periodTitle(figures.period, language) },
    { label: basis.asOf, value: dateText(figures.asOf) },
    { label: basis.run, value: String(figures.run) },
    { label: basis.rules, value: `${figures.rules.title} (${figures.rules.id})` },
    { label: basis.hash, value: figures.rules.hash },
    { label: basis.dataHash, value: figures.dataHash },
  ];
}
