import type { Chart } from '../documents/model.ts';

/** Told apart also in grey print and by readers who confuse red and green; dark to light for ordered parts. */
const SERIES_COLOURS = ['#0b4f8a', '#d1731f', '#b4b8be', '#b8a13a'];
const ORDERED_COLOURS = ['#0b4f8a', '#5b9bd0', '#f0c36d', '#b5432e'];

/** Whether names stand at the left and bars lie. */
export function isLying({ type }: Chart): boolean {
  return type === 'bar' || type === 'stacked-bar';
}

/** Around bars, so that pale ones stand out from the paper and parts from each other. */
export const EDGE = '#404040';

/** The colour of each series, `#0b4f8a`. */
export function seriesColours(chart: Chart): string[] {
  const colours = chart.type === 'stacked-bar' ? ORDERED_COLOURS : SERIES_COLOURS;
  return chart.series.map((_, index) => colours[index % colours.length] ?? '#000000');
}

/**
 * Ends of the axis of percents of a line, in percent: lines that lie close together need an axis that does not begin at
 * 0; a line does not mislead by that.
 */
export function percentRange(chart: Chart): [lowest: number, highest: number] {
  const values = chart.series.flatMap((series) => series.values).filter((value) => value !== null);
  const lowest = Math.max(0, Math.floor((Math.min(...values, 10_000) / 100 - 2) / 5) * 5);
  const highest = Math.max(100, Math.ceil(Math.max(...values, 0) / 100));
  return [lowest, highest];
}
