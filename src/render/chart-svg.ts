import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from '../documents/model.ts';
import type { Language } from '../messages/language.ts';
import { chartSpec } from './chart-spec.ts';

/**
 * A chart as SVG text: same chart, same bytes. Needs no canvas, no fonts and no network; the widths of texts are
 * estimated, so they do not depend on the machine.
 */
export async function renderChartSvg(chart: Chart, language: Language): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const { spec } = compile(chartSpec(chart, language) as unknown as TopLevelSpec, {
    logger: vega.logger(vega.None),
  });
  vega.resetSVGDefIds();
  const view = new vega.View(vega.parse(spec), {
    renderer: 'none',
    loader: refuseLoading(vega),
    logLevel: vega.None,
  });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** A chart never needs a file or an address; a loader that refuses makes sure of it. */
function refuseLoading(vega: typeof import('vega')) {
  const refuse = () => Promise.reject(new Error('charts load nothing'));
  return { ...vega.loader(), load: refuse, sanitize: refuse, http: refuse, file: refuse };
}
