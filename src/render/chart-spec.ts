import type { Chart } from '../documents/model.ts';
import type { Language } from '../messages/language.ts';
import { EDGE, isLying, percentRange, seriesColours } from './chart-look.ts';
import { chartValues, shortenName } from './chart-values.ts';
import { showHidden } from './visible-text.ts';

const FONT = 'Arial, Helvetica, "DejaVu Sans", sans-serif';
const WIDTH = 340;
const LINE_HEIGHT = 220;
const BAR_STEP = 22;
const BAR_WIDTH = 240;
const BAR = { type: 'bar', stroke: EDGE, strokeWidth: 0.6 };
/** Room for a name of `NAME_LENGTH` characters in the size of the axis. */
const NAME_WIDTH = 200;
const NAME_LENGTH = 28;

/**
 * A chart in the language of vega-lite. Categories and series go in by their position and get their names only as axis
 * and legend texts, so that equal names, or names like `__proto__`, stay apart and no name is ever read as code.
 */
export function chartSpec(chart: Chart, language: Language): Readonly<Record<string, unknown>> {
  const decimal = language === 'vi' ? ',' : '.';
  const thousands = language === 'vi' ? '.' : ',';
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: '#ffffff',
    padding: 8,
    width: WIDTH,
    data: { values: chartValues(chart, language) },
    params: [
      { name: 'categoryNames', value: chart.categories.map((name) => shortenName(name, NAME_LENGTH)) },
      { name: 'seriesNames', value: chart.series.map((series) => showHidden(series.name)) },
    ],
    ...(isLying(chart)
      ? lyingBars(chart)
      : { height: LINE_HEIGHT, ...(chart.type === 'line' ? lines(chart) : columns(chart)) }),
    config: {
      // The figure around the drawing says what it shows; marks need no labels of their own.
      aria: false,
      font: FONT,
      locale: { number: { decimal, thousands, grouping: [3], currency: ['', ''] } },
      axis: { labelFontSize: 13, labelColor: '#222222', gridColor: '#dddddd', domainColor: '#666666' },
      legend: { labelFontSize: 13, labelColor: '#222222', labelLimit: 260, symbolSize: 90 },
      text: { font: FONT, fontSize: 12 },
      view: { stroke: null },
    },
  };
}

function positions(list: readonly unknown[]): number[] {
  return list.map((_, index) => index);
}

function seriesColour(chart: Chart, columns = 0): object {
  return {
    field: 'series',
    type: 'nominal',
    scale: { domain: positions(chart.series), range: seriesColours(chart) },
    legend: seriesLegend(columns),
  };
}

function seriesLegend(columns: number): object {
  return { title: null, orient: 'top', columns, labelExpr: 'seriesNames[datum.value]' };
}

function categoryAxis(chart: Chart): object {
  return {
    field: 'category',
    type: 'ordinal',
    scale: { domain: positions(chart.categories) },
    axis: {
      title: null,
      labelAngle: 0,
      labelLimit: 0,
      labelExpr: 'categoryNames[datum.value]',
      ticks: false,
    },
  };
}

function lines(chart: Chart): object {
  const scale = chart.unit === 'percent' ? { domain: percentRange(chart), nice: false } : { zero: true };
  return {
    encoding: {
      x: categoryAxis(chart),
      y: { field: 'value', type: 'quantitative', scale, axis: { title: null, tickCount: 5 } },
      color: seriesColour(chart, 1),
    },
    layer: [
      { mark: { type: 'line', strokeWidth: 2.5 } },
      {
        mark: { type: 'point', size: 70, filled: true, opacity: 1 },
        encoding: {
          shape: {
            field: 'series',
            type: 'nominal',
            scale: { domain: positions(chart.series) },
            legend: seriesLegend(1),
          },
        },
      },
      {
        transform: [{ filter: 'datum.above' }],
        mark: { type: 'text', dy: -13 },
        encoding: { text: { field: 'label' } },
      },
      {
        transform: [{ filter: '!datum.above' }],
        mark: { type: 'text', dy: 15 },
        encoding: { text: { field: 'label' } },
      },
    ],
  };
}

function columns(chart: Chart): object {
  return {
    encoding: {
      x: categoryAxis(chart),
      xOffset: { field: 'series', type: 'ordinal', scale: { domain: positions(chart.series) } },
      y: { field: 'value', type: 'quantitative', scale: { zero: true }, axis: { title: null, tickCount: 5 } },
    },
    layer: [
      { mark: BAR, encoding: { color: seriesColour(chart) } },
      { mark: { type: 'text', dy: -7 }, encoding: { text: { field: 'label' } } },
    ],
  };
}

/**
 * Lying bars with the names beside them. Estimated text widths are far from the printed ones for long names, so the
 * names are cut here and the margins are given.
 */
function lyingBars(chart: Chart): object {
  const stacked = chart.type === 'stacked-bar';
  const scale = chart.unit === 'percent' ? { domain: [0, 100] } : { zero: true };
  const value = { field: 'value', type: 'quantitative', scale, axis: { title: null, tickCount: 5 } };
  const bars = {
    mark: BAR,
    encoding: {
      color: {
        ...seriesColour(chart),
        legend: {
          ...seriesLegend(stacked ? 0 : 1),
          labelLimit: 0,
          orient: 'none',
          direction: stacked ? 'horizontal' : 'vertical',
          legendX: 8 - NAME_WIDTH,
          legendY: -legendHeight(chart) + 4,
        },
      },
    },
  };
  const labels = { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'label' } } };
  return {
    width: BAR_WIDTH,
    height: { step: stacked || chart.series.length === 1 ? BAR_STEP : BAR_STEP * 0.7 },
    autosize: { type: 'none' },
    padding: { left: NAME_WIDTH, top: legendHeight(chart), right: stacked ? 20 : 40, bottom: 30 },
    encoding: {
      y: categoryAxis(chart),
      ...(stacked
        ? { order: { field: 'series', type: 'quantitative' } }
        : {
            yOffset: { field: 'series', type: 'ordinal', scale: { domain: positions(chart.series) } },
          }),
      x: stacked ? { ...value, stack: 'zero' } : value,
    },
    layer: stacked ? [bars] : [bars, labels],
  };
}

/** One line for parts of a bar, one line each for bars side by side. */
function legendHeight({ type, series }: Chart): number {
  return type === 'stacked-bar' ? 40 : 20 + 20 * series.length;
}
