import type { Chart } from '../../documents/model.ts';
import type { Language } from '../../messages/language.ts';
import { escapeHtml } from '../escape-html.ts';
import { EDGE, seriesColours } from '../chart-look.ts';
import { chartValues, type ChartValue } from '../chart-values.ts';
import { drawn, element } from './xml.ts';

/** The sheet of the workbook inside a chart: names of categories in its first column, one column for each series. */
export const CHART_SHEET = 'Sheet1';
const MARKERS = ['circle', 'square', 'triangle', 'diamond'];
const DASHES = ['solid', 'sysDash', 'dash', 'sysDot'];

/**
 * The series of a chart, each with its name, colour, labels, and the values its cells hold. An unknown value is no
 * point at all.
 *
 * @param categories their names as the axis shows them.
 */
export function chartSeries(chart: Chart, categories: readonly string[], language: Language): string[] {
  const values = chartValues(chart, language);
  const colours = seriesColours(chart).map(bareColour);
  return chart.series.map(({ name }, at) => {
    const own = values.filter((value) => value.series === at);
    const colour = colours[at] ?? '';
    return element(
      'c:ser',
      {},
      drawn('c:idx', at),
      drawn('c:order', at),
      element('c:tx', {}, textReference(columnOf(at), 1, 1, [name])),
      ...(chart.type === 'line' ? lineLook(at, colour) : barLook(colour)),
      ...(chart.type === 'stacked-bar' ? [] : [labels(chart, own, language)]),
      element('c:cat', {}, textReference('A', 2, categories.length + 1, categories)),
      element('c:val', {}, numberReference(columnOf(at), own, chart)),
      ...(chart.type === 'line' ? [drawn('c:smooth', 0)] : []),
    );
  });
}

/** Letters of a series' column: the first stands in B. */
function columnOf(series: number): string {
  return String.fromCharCode('B'.charCodeAt(0) + series);
}

/** Lines are told apart by marker and dash too, so that they need no colour. */
function lineLook(at: number, colour: string): string[] {
  const marker = element(
    'c:marker',
    {},
    drawn('c:symbol', MARKERS[at % MARKERS.length] ?? ''),
    drawn('c:size', 8),
    element('c:spPr', {}, filled(colour), element('a:ln', {}, filled(colour))),
  );
  const dash = drawn('a:prstDash', DASHES[at % DASHES.length] ?? '');
  return [element('c:spPr', {}, element('a:ln', { w: 28_575 }, filled(colour), dash)), marker];
}

function barLook(colour: string): string[] {
  const edge = element('a:ln', { w: 6350 }, filled(bareColour(EDGE)));
  return [element('c:spPr', {}, filled(colour), edge), drawn('c:invertIfNegative', 0)];
}

/** `#0b4f8a` as DrawingML writes it. */
function bareColour(colour: string): string {
  return colour.slice(1).toUpperCase();
}

export function filled(colour: string): string {
  return element('a:solidFill', {}, drawn('a:srgbClr', colour));
}

/** The value at each point: over a bar; at a line over the highest, below the others. */
function labels(chart: Chart, own: readonly ChartValue[], language: Language): string {
  const place = (value: string): string[] => [
    drawn('c:dLblPos', value),
    ...SHOWN.map(([name, shown]) => drawn(name, shown)),
  ];
  const below = own
    .filter(({ above, value }) => chart.type === 'line' && value !== null && !above)
    .map(({ category }) => element('c:dLbl', {}, drawn('c:idx', category), ...place('b')));
  const format = element('c:numFmt', { formatCode: labelFormat(chart, language), sourceLinked: 0 });
  return element('c:dLbls', {}, ...below, format, ...place(chart.type === 'line' ? 't' : 'outEnd'));
}

const SHOWN = [
  ['c:showLegendKey', 0],
  ['c:showVal', 1],
  ['c:showCatName', 0],
  ['c:showSerName', 0],
  ['c:showPercent', 0],
  ['c:showBubbleSize', 0],
] as const;

/**
 * How labels write numbers: 94,92% and 1.234 in Vietnamese. The marks stand in the format as letters, because those of a
 * plain format follow the computer a file is opened on; `%` takes the value a hundred times, the comma marks it off.
 */
function labelFormat({ unit }: Chart, language: Language): string {
  return unit === 'count' ? countFormat(language) : language === 'vi' ? '0\\,00%' : '0\\.00%';
}

/** How counts are written on axis and labels, with the language's own mark of thousands on every computer. */
export function countFormat(language: Language): string {
  const mark = language === 'vi' ? '\\.' : '\\,';
  return `[>=1000000]0${mark}000${mark}000;[>=1000]0${mark}000;0`;
}

function textReference(column: string, first: number, last: number, texts: readonly string[]): string {
  const points = texts.map((text, index) =>
    element('c:pt', { idx: index }, element('c:v', {}, escapeHtml(text))),
  );
  return element(
    'c:strRef',
    {},
    element('c:f', {}, rangeOf(column, first, last)),
    element('c:strCache', {}, drawn('c:ptCount', texts.length), ...points),
  );
}

function numberReference(column: string, own: readonly ChartValue[], { unit }: Chart): string {
  const points = own.flatMap(({ category, value }) =>
    value === null ? [] : [element('c:pt', { idx: category }, element('c:v', {}, String(value)))],
  );
  return element(
    'c:numRef',
    {},
    element('c:f', {}, rangeOf(column, 2, own.length + 1)),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, unit === 'percent' ? '0.00' : '#,##0'),
      drawn('c:ptCount', own.length),
      ...points,
    ),
  );
}

function rangeOf(column: string, first: number, last: number): string {
  const start = `${CHART_SHEET}!$${column}$${String(first)}`;
  return first === last ? start : `${start}:$${column}$${String(last)}`;
}
