import type { Chart } from '../../documents/model.ts';
import type { Language } from '../../messages/language.ts';
import { isLying, percentRange } from '../chart-look.ts';
import { chartSeries, countFormat, filled } from './chart-series.ts';
import { FONT } from './styles.ts';
import { drawn, element } from './xml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPACES = { 'xmlns:c': `${DRAWING}/chart`, 'xmlns:a': `${DRAWING}/main`, 'xmlns:r': RELATIONS };
/** Axes are named by numbers of our own. */
const CATEGORIES = 1;
const VALUES = 2;
/** Hundredths of a point: ten, and less where a bar stands beside many others. */
const LETTERS = 1000;
const SMALL_LETTERS = 800;
const CROWDED = 20;

/**
 * A chart as a part of a Word file, `word/charts/chart1.xml`: values as the model has them and as Word shows them without
 * opening the workbook inside, whose relation is named `workbook`. It has no title of its own, its paragraph has.
 *
 * @param categories their names as the axis shows them.
 */
export function chartPart(
  chart: Chart,
  categories: readonly string[],
  language: Language,
  workbook: string,
): string {
  const plot = element(
    'c:plotArea',
    {},
    element('c:layout'),
    plotOf(chart, chartSeries(chart, categories, language)),
    categoryAxis(chart),
    valueAxis(chart, language),
  );
  const legend = element('c:legend', {}, drawn('c:legendPos', 't'), drawn('c:overlay', 0));
  return element(
    'c:chartSpace',
    SPACES,
    drawn('c:date1904', 0),
    drawn('c:lang', language === 'vi' ? 'vi-VN' : 'en-GB'),
    drawn('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      drawn('c:autoTitleDeleted', 1),
      plot,
      legend,
      drawn('c:plotVisOnly', 1),
      drawn('c:dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, filled('FFFFFF'), element('a:ln', {}, element('a:noFill'))),
    letters(barCount(chart) > CROWDED ? SMALL_LETTERS : LETTERS),
    element('c:externalData', { 'r:id': workbook }, drawn('c:autoUpdate', 0)),
  );
}

function letters(size: number): string {
  const font = [element('a:latin', { typeface: FONT }), element('a:cs', { typeface: FONT })];
  const run = element('a:defRPr', { sz: size }, filled('000000'), ...font);
  const paragraph = element('a:p', {}, element('a:pPr', {}, run), element('a:endParaRPr', { lang: 'vi-VN' }));
  return element('c:txPr', {}, element('a:bodyPr'), element('a:lstStyle'), paragraph);
}

/** Bars of a chart of lying bars, one under the other. */
function barCount({ type, categories, series }: Chart): number {
  return categories.length * (type === 'bar' ? series.length : 1);
}

function plotOf(chart: Chart, series: readonly string[]): string {
  const { type } = chart;
  const axes = [drawn('c:axId', CATEGORIES), drawn('c:axId', VALUES)];
  if (type === 'line') {
    const kind = [drawn('c:grouping', 'standard'), drawn('c:varyColors', 0)];
    return element('c:lineChart', {}, ...kind, ...series, drawn('c:marker', 1), ...axes);
  }
  const stacked = type === 'stacked-bar';
  return element(
    'c:barChart',
    {},
    drawn('c:barDir', isLying(chart) ? 'bar' : 'col'),
    drawn('c:grouping', stacked ? 'stacked' : 'clustered'),
    drawn('c:varyColors', 0),
    ...series,
    drawn('c:gapWidth', isLying(chart) ? 35 : 80),
    ...(stacked ? [drawn('c:overlap', 100)] : []),
    ...axes,
  );
}

/** Lying bars stand in the order of the table, the first on top. */
function categoryAxis(chart: Chart): string {
  const lying = isLying(chart);
  return element(
    'c:catAx',
    {},
    drawn('c:axId', CATEGORIES),
    element('c:scaling', {}, drawn('c:orientation', lying ? 'maxMin' : 'minMax')),
    drawn('c:delete', 0),
    drawn('c:axPos', lying ? 'l' : 'b'),
    drawn('c:majorTickMark', 'none'),
    drawn('c:minorTickMark', 'none'),
    drawn('c:tickLblPos', 'low'),
    line('666666'),
    drawn('c:crossAx', VALUES),
    drawn('c:crosses', 'autoZero'),
    drawn('c:auto', 0),
    ...(lying ? [drawn('c:tickLblSkip', 1)] : []),
    drawn('c:noMultiLvlLbl', 1),
  );
}

function valueAxis(chart: Chart, language: Language): string {
  const lying = isLying(chart);
  const [lowest, highest] =
    chart.unit === 'count' ? [0, undefined] : chart.type === 'line' ? percentRange(chart) : [0, 100];
  return element(
    'c:valAx',
    {},
    drawn('c:axId', VALUES),
    element(
      'c:scaling',
      {},
      drawn('c:orientation', 'minMax'),
      ...(highest === undefined ? [] : [drawn('c:max', highest)]),
      drawn('c:min', lowest),
    ),
    drawn('c:delete', 0),
    drawn('c:axPos', lying ? 'b' : 'l'),
    element('c:majorGridlines', {}, line('D0D0D0')),
    element('c:numFmt', { formatCode: countFormat(language), sourceLinked: 0 }),
    drawn('c:majorTickMark', 'none'),
    drawn('c:minorTickMark', 'none'),
    drawn('c:tickLblPos', 'nextTo'),
    line('666666'),
    drawn('c:crossAx', CATEGORIES),
    drawn('c:crosses', lying ? 'max' : 'autoZero'),
    drawn('c:crossBetween', 'between'),
  );
}

function line(colour: string): string {
  return element('c:spPr', {}, element('a:ln', { w: 6350 }, filled(colour)));
}
