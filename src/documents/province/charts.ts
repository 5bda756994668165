import { formatPercentInText } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { periodText } from '../../messages/report-words/period-text.ts';
import { countGoodOrBetter, countRemoved } from '../grading.ts';
import type { Chart } from '../model.ts';
import { percentHundredths } from '../percent.ts';
import type { GradingFigures } from '../province-figures.ts';
import { formatCounts, type ReportContext } from './report-context.ts';

/** The charts of the table by year: good or better, admissions against the target, removals by kind. None without years. */
export function buildYearCharts(context: ReportContext): Chart[] {
  if (context.figures.trend.length === 0) return [];
  return [trendChart(context), admissionChart(context), removalChart(context)];
}

function trendChart(context: ReportContext): Chart {
  const { figures, words } = context;
  const kinds = ['organizations', 'members'] as const;
  const describe = (kind: 'organizations' | 'members'): string =>
    figures.trend.map((year) => describeYearShare(year.period, year[kind], context)).join(', ');
  return {
    ...yearChart('trend', 'percent', context),
    type: 'line',
    title: words.charts.trend.title,
    summary: fillWords(words.charts.trend.summary, {
      organizations: describe('organizations'),
      members: describe('members'),
    }),
    series: kinds.map((kind) => ({
      name: words.columns[kind],
      values: figures.trend.map((year) => goodOrBetterShare(year[kind])),
    })),
  };
}

function describeYearShare(
  code: string,
  figures: GradingFigures,
  { language, words }: ReportContext,
): string {
  const period = periodText(code, language);
  const count = countGoodOrBetter(figures);
  const share = percentHundredths(count, figures.graded);
  if (share === null) return fillWords(words.charts.trend.partNoShare, { period });
  const percent = formatPercentInText(share, language);
  const counts = formatCounts({ count, base: figures.graded }, language);
  return fillWords(words.charts.trend.part, { period, percent, ...counts });
}

function admissionChart(context: ReportContext): Chart {
  const { figures, language, words } = context;
  const parts = figures.trend.map(({ period, admissions: { actual, target } }) => {
    const values = { period: periodText(period, language), ...formatCounts({ actual }, language) };
    return target === null
      ? fillWords(words.charts.admissions.partNoTarget, values)
      : fillWords(words.charts.admissions.part, { ...values, ...formatCounts({ target }, language) });
  });
  return {
    ...yearChart('admissions', 'count', context),
    type: 'column',
    title: words.charts.admissions.title,
    summary: fillWords(words.charts.admissions.summary, { parts: parts.join('; ') }),
    series: [
      { name: words.rows.actual, values: figures.trend.map((year) => year.admissions.actual) },
      { name: words.rows.target, values: figures.trend.map((year) => year.admissions.target) },
    ],
  };
}

function removalChart(context: ReportContext): Chart {
  const { figures, language, words } = context;
  const parts = figures.trend.map(({ period, removals }) => {
    const { expelled, deleted, left } = removals;
    const counts = formatCounts({ expelled, deleted, left, total: countRemoved(removals) }, language);
    return fillWords(words.charts.removals.part, { period: periodText(period, language), ...counts });
  });
  return {
    ...yearChart('removals', 'count', context),
    type: 'column',
    title: words.charts.removals.title,
    summary: fillWords(words.charts.removals.summary, { parts: parts.join('; ') }),
    series: [
      { name: words.columns.expelled, values: figures.trend.map((year) => year.removals.expelled) },
      { name: words.columns.deleted, values: figures.trend.map((year) => year.removals.deleted) },
      { name: words.columns.left, values: figures.trend.map((year) => year.removals.left) },
    ],
  };
}

function yearChart(id: string, unit: Chart['unit'], { figures, language }: ReportContext) {
  const categories = figures.trend.map((year) => periodText(year.period, language));
  return { kind: 'chart', id, table: 'years', unit, categories } as const;
}

/** Good or better of the graded; `null` without graded. */
export function goodOrBetterShare(figures: GradingFigures): number | null {
  return percentHundredths(countGoodOrBetter(figures), figures.graded);
}
