import { GRADES } from '../../registry/grades.ts';
import { formatCount, formatPercentInText } from '../../messages/numbers.ts';
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

/** How many units one chart shows: as many bars with readable names as a sheet of A4 on its side holds. */
const UNITS_PER_CHART = 30;

/** Members by grade for each unit, as percents of the graded; as many charts as the units need, none without units. */
export function buildUnitCharts(context: ReportContext): Chart[] {
  const { byUnit } = context.figures;
  const starts = Array.from(
    { length: Math.ceil(byUnit.length / UNITS_PER_CHART) },
    (_, part) => part * UNITS_PER_CHART,
  );
  return starts.map((start) => unitChart(start, context));
}

function unitChart(start: number, { figures, language, words }: ReportContext): Chart {
  const units = figures.byUnit.slice(start, start + UNITS_PER_CHART);
  const whole = units.length === figures.byUnit.length;
  const range = {
    first: formatCount(start + 1, language),
    last: formatCount(start + units.length, language),
  };
  const shares = units
    .map((unit) => ({ name: unit.name, share: goodOrBetterShare(unit.members) }))
    .filter((entry): entry is { name: string; share: number } => entry.share !== null);
  const first = shares[0];
  const count = { units: formatCount(units.length, language) };
  let summary = fillWords(words.charts.units.summaryNone, count);
  if (first !== undefined) {
    const lowest = shares.reduce((best, entry) => (entry.share < best.share ? entry : best), first);
    const highest = shares.reduce((best, entry) => (entry.share > best.share ? entry : best), first);
    summary = fillWords(words.charts.units.summary, {
      ...count,
      lowest: formatPercentInText(lowest.share, language),
      lowestName: lowest.name,
      highest: formatPercentInText(highest.share, language),
      highestName: highest.name,
    });
  }
  return {
    kind: 'chart',
    id: whole ? 'unit-grades' : `unit-grades-${String(start + 1)}`,
    table: 'unit-members',
    title: whole ? words.charts.units.title : fillWords(words.charts.units.titlePart, range),
    summary,
    type: 'stacked-bar',
    unit: 'percent',
    categories: units.map((unit) => unit.name),
    series: GRADES.map((grade) => ({
      name: grade,
      values: units.map(({ members }) => percentHundredths(members.byGrade[grade], members.graded)),
    })),
  };
}

function goodOrBetterShare(figures: GradingFigures): number | null {
  return percentHundredths(countGoodOrBetter(figures), figures.graded);
}
