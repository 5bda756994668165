import type { Chart } from '../../documents/model.ts';
import type { Language } from '../../messages/language.ts';
import type { OutCell } from '../../sheets/out-workbook.ts';
import { workbookBytes } from '../../sheets/write-workbook.ts';
import { shortenName } from '../chart-values.ts';
import { showHidden } from '../visible-text.ts';
import type { ChartPlace } from './chart-drawing.ts';
import { chartPart } from './chart-part.ts';
import { CHART_SHEET } from './chart-series.ts';

/** Characters of a name on an axis; the table beside the chart has it whole. */
const NAME_LENGTH = 40;

/** A chart in the package: the part that draws it and the workbook that opens when somebody edits its numbers. */
export interface PackedChart extends ChartPlace {
  readonly part: string;
  readonly workbook: Uint8Array;
}

/** The id of a chart's workbook among the relations of its part. */
export const WORKBOOK_RELATION = 'rIdWorkbook';

/** The charts of a document in their order. The same charts give the same bytes. */
export async function packCharts(charts: readonly Chart[], language: Language): Promise<PackedChart[]> {
  const packed: PackedChart[] = [];
  for (const [index, chart] of charts.entries()) {
    const categories = chart.categories.map((name) => shortenName(name, NAME_LENGTH));
    packed.push({
      id: `rIdChart${String(index + 1)}`,
      number: index + 1,
      part: chartPart(chart, categories, language, WORKBOOK_RELATION),
      workbook: await workbookBytes([{ name: CHART_SHEET, rows: rowsOf(chart, categories), widths: [44] }]),
    });
  }
  return packed;
}

/** Names of the series, then a row for each category. */
function rowsOf(chart: Chart, categories: readonly string[]): OutCell[][] {
  const number = (value: number | null): OutCell =>
    value === null
      ? null
      : chart.unit === 'percent'
        ? { value: value / 100, format: 'percent' }
        : { value, format: 'count' };
  return [
    ['', ...chart.series.map((series) => showHidden(series.name))],
    ...categories.map((name, index) => [
      name,
      ...chart.series.map((series) => number(series.values[index] ?? null)),
    ]),
  ];
}
