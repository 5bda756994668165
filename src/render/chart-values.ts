import type { Chart } from '../documents/model.ts';
import type { Language } from '../messages/language.ts';
import { formatCount, formatPercent } from '../messages/numbers.ts';
import { showHidden } from './visible-text.ts';

/** One record for each number; `value` in counts or percents, `label` as printed. */
export function chartValues(chart: Chart, language: Language): object[] {
  return chart.series.flatMap((series, at) =>
    chart.categories.map((_, index) => {
      const number = series.values[index] ?? null;
      const percent = chart.unit === 'percent';
      const label =
        number === null ? '' : percent ? formatPercent(number, language) : formatCount(number, language);
      return {
        category: index,
        series: at,
        value: number === null ? null : percent ? number / 100 : number,
        label,
        above: isHighest(chart, number, index),
      };
    }),
  );
}

/** Whether no other series is higher in the category: its label then stands above its point. */
function isHighest(chart: Chart, value: number | null, index: number): boolean {
  return chart.series.every((series) => (series.values[index] ?? -1) <= (value ?? -1));
}

/** A name of at most `length` characters for an axis; a longer one ends in `…`. Hidden characters are shown first. */
export function shortenName(name: string, length: number): string {
  const characters = Array.from(showHidden(name));
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}
