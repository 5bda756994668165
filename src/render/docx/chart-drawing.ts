import type { Chart } from '../../documents/model.ts';
import { isLying } from '../chart-look.ts';
import { textWidth, twipsOfMm } from './measures.ts';
import { paragraphOf } from './paragraph.ts';
import { element } from './xml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** The unit of drawings: 635 of them are a twentieth of a point. */
const EMU_PER_TWIP = 635;
/** Millimetres: two charts with their titles and sentences fill an upright page. */
const HEIGHT = 75;
/** Of lying bars: legend and axis, the distance of categories, a bar. */
const BARS = { frame: 22, distance: 3.4, bar: 3.6 };
/** What a page holds beside title and sentence. */
const MOST = { upright: 215, landscape: 132 };

/**
 * The paragraph that shows a chart of the package as wide as the text. The sentence says to a screen reader what the
 * picture shows.
 *
 * @param id of its relation; `number` counts the charts of the document from 1.
 */
export function chartDrawing(chart: Chart, { id, number }: ChartPlace, landscape: boolean): string {
  const height = Math.min(heightOf(chart), landscape ? MOST.landscape : MOST.upright);
  const size = { cx: textWidth(landscape) * EMU_PER_TWIP, cy: twipsOfMm(height) * EMU_PER_TWIP };
  const reference = element('c:chart', { 'xmlns:c': `${DRAWING}/chart`, 'r:id': id });
  const graphic = element(
    'a:graphic',
    { 'xmlns:a': `${DRAWING}/main` },
    element('a:graphicData', { uri: `${DRAWING}/chart` }, reference),
  );
  const inline = element(
    'wp:inline',
    { 'xmlns:wp': `${DRAWING}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size),
    element('wp:docPr', { id: number, name: chart.title, descr: chart.summary }),
    element('wp:cNvGraphicFramePr'),
    graphic,
  );
  return paragraphOf('Chart', element('w:r', {}, element('w:drawing', {}, inline)));
}

/** Where a chart stands in the package. */
export interface ChartPlace {
  readonly id: string;
  readonly number: number;
}

function heightOf(chart: Chart): number {
  if (!isLying(chart)) return HEIGHT;
  const bars = chart.type === 'stacked-bar' ? 1 : chart.series.length;
  return BARS.frame + chart.categories.length * (BARS.distance + BARS.bar * bars);
}
