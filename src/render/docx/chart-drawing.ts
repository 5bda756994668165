import type { Chart } from '../../documents/model.ts';
import { twipsOfMm } from './measures.ts';
import { paragraphOf } from './paragraph.ts';
import { element } from './xml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** The unit of drawings: 635 of them are a twentieth of a point. */
const EMU_PER_TWIP = 635;
/** Millimetres: two charts with their titles and sentences fill an upright page. */
const HEIGHT = 75;
/** Of a chart of lying bars: legend and axis, and a bar; at most what a page on its side holds beside title and sentence. */
const BARS = { frame: 22, each: 7, most: 132 };

/**
 * The paragraph that shows a chart of the package as wide as the text. The sentence says to a screen reader what the
 * picture shows.
 *
 * @param id of its relation; `number` counts the charts of the document from 1.
 * @param whole width in twips.
 */
export function chartDrawing(chart: Chart, { id, number }: ChartPlace, whole: number): string {
  const size = { cx: whole * EMU_PER_TWIP, cy: twipsOfMm(heightOf(chart)) * EMU_PER_TWIP };
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

function heightOf({ type, categories }: Chart): number {
  return type === 'stacked-bar' ? Math.min(BARS.most, BARS.frame + BARS.each * categories.length) : HEIGHT;
}
