import type { Chart } from '../documents/model.ts';
import type { Language } from '../messages/language.ts';
import { formatCount, formatPercent } from '../messages/numbers.ts';
import { showHidden } from './visible-text.ts';

/** A number of a chart by the positions of its series and category; unknown: `null`. */
export interface ChartValue {
  readonly category: number;
  readonly series: number;
  /** In counts or percents. */
  readonly value: number | null;
  /** As printed. */
  readonly label: string;
  /** No other series is higher in the category: its label stands above its point, otherwise below. */
  readonly above: boolean;
}

/** One record for each number. */
export function chartValues(chart: Chart, language: Language): ChartValue[] {
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

function isHighest(chart: Chart, value: number | null, index: number): boolean {
  return chart.series.every((series) => (series.values[index] ?? -1) <= (value ?? -1));
}

/** A name of at most `length` characters for an axis; a longer one ends in `…`. Hidden characters are shown first. */
export function shortenName(name: string, length: number): string {
  const characters = Array.from(showHidden(name));
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}
