import { GRADES } from '../../registry/grades.ts';
import { formatCount, formatPercentInText } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import type { Chart } from '../model.ts';
import { percentHundredths } from '../percent.ts';
import { goodOrBetterShare } from './charts.ts';
import type { ReportContext } from './report-context.ts';

/** How many units one chart shows: as many bars with readable names as a sheet of A4 on its side holds. */
const UNITS_PER_CHART = 30;

/** Members by grade for each unit, as percents of the graded; as many charts as the units need, none without units. */
export function buildUnitCharts(context: ReportContext): Chart[] {
  return chartsByUnit(context.figures.byUnit, context, {
    id: 'unit-grades',
    table: 'unit-members',
    type: 'stacked-bar',
    words: context.words.charts.units,
    shareOf: ({ members }) => goodOrBetterShare(members),
    series: GRADES.map((grade) => ({
      name: grade,
      shareOf: ({ members }) => percentHundredths(members.byGrade[grade], members.graded),
    })),
  });
}

/** What charts of shares by unit show. */
export interface UnitShares<Unit> {
  readonly id: string;
  readonly table: string;
  readonly type: 'bar' | 'stacked-bar';
  readonly words: {
    readonly title: string;
    readonly titlePart: string;
    readonly summary: string;
    readonly summaryNone: string;
    readonly summarySame: string;
  };
  /** The share the sentence is about; `null`: the unit has none. */
  readonly shareOf: (unit: Unit) => number | null;
  readonly series: readonly { readonly name: string; readonly shareOf: (unit: Unit) => number | null }[];
}

/** Charts of the units in their order, each with a sentence on the lowest and the highest share in it. */
export function chartsByUnit<Unit extends { readonly name: string }>(
  all: readonly Unit[],
  { language }: ReportContext,
  { id, table, type, words, shareOf, series }: UnitShares<Unit>,
): Chart[] {
  const starts = Array.from(
    { length: Math.ceil(all.length / UNITS_PER_CHART) },
    (_, part) => part * UNITS_PER_CHART,
  );
  return starts.map((start) => {
    const units = all.slice(start, start + UNITS_PER_CHART);
    const whole = units.length === all.length;
    const range = {
      first: formatCount(start + 1, language),
      last: formatCount(start + units.length, language),
    };
    return {
      kind: 'chart',
      id: whole ? id : `${id}-${String(start + 1)}`,
      table,
      title: whole ? words.title : fillWords(words.titlePart, range),
      summary: summarise(),
      type,
      unit: 'percent',
      categories: units.map(({ name }) => name),
      series: series.map((each) => ({ name: each.name, values: units.map(each.shareOf) })),
    };

    function summarise(): string {
      const shares = units.flatMap((unit) => {
        const share = shareOf(unit);
        return share === null ? [] : [{ name: unit.name, share }];
      });
      const [first] = shares;
      const count = { units: formatCount(units.length, language) };
      if (first === undefined) return fillWords(words.summaryNone, count);
      const lowest = shares.reduce((best, entry) => (entry.share < best.share ? entry : best), first);
      const highest = shares.reduce((best, entry) => (entry.share > best.share ? entry : best), first);
      const share = formatPercentInText(lowest.share, language);
      if (lowest.share === highest.share && shares.length > 1)
        return fillWords(words.summarySame, { units: formatCount(shares.length, language), share });
      return fillWords(words.summary, {
        ...count,
        lowest: share,
        lowestName: lowest.name,
        highest: formatPercentInText(highest.share, language),
        highestName: highest.name,
      });
    }
  });
}
