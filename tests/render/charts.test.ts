import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/documents/model.ts';
import { renderChartSvg } from '../../src/render/chart-svg.ts';

const CHART: Chart = {
  kind: 'chart',
  id: 'c',
  table: 't',
  title: 'T',
  summary: 'S',
  type: 'line',
  unit: 'percent',
  categories: ['2021', '2021', '__proto__'],
  series: [
    { name: 'Tổ chức', values: [9492, 9630, null] },
    { name: '</text><script>x</script>', values: [8133, 8102, 8063] },
  ],
};

describe('renderChartSvg', () => {
  it.each(['line', 'column', 'bar', 'stacked-bar'] as const)(
    'draws the same bytes every time: %s',
    async (type) => {
      const first = await renderChartSvg({ ...CHART, type }, 'vi');
      expect(await renderChartSvg({ ...CHART, type }, 'vi')).toBe(first);
      expect(first).toMatch(/^<svg /);
    },
  );

  it('writes numbers in the language, and a text for every category even where names are equal', async () => {
    const vi = await renderChartSvg(CHART, 'vi');
    expect(vi).toContain('>94,92<');
    expect(vi.match(/>2021</g)).toHaveLength(2);
    expect(vi).toContain('>__proto__<');
    expect(await renderChartSvg(CHART, 'en')).toContain('>94.92<');
  });

  it('writes names of series in full, so that no two look alike', async () => {
    const series = ['Tối đa, tính trên số HTTNV', 'Tối đa, tính trên số HTTNV và HTXSNV'].map((name) => ({
      name,
      values: [1, 2, 3],
    }));
    const svg = await renderChartSvg({ ...CHART, type: 'bar', unit: 'count', series }, 'vi');
    for (const { name } of series) expect(svg).toContain(`>${name}<`);
  });

  it('lets no name become a tag', async () => {
    expect(await renderChartSvg(CHART, 'vi')).not.toContain('<script');
  });

  it('draws an unknown value as nothing, and never as 0', async () => {
    const svg = await renderChartSvg({ ...CHART, type: 'column', unit: 'count' }, 'vi');
    const bars = [...svg.matchAll(/<path d="M[^"]*" fill="#[0-9a-f]{6}"/g)];
    expect(svg).not.toMatch(/NaN|undefined|null<|Infinity/);
    expect(bars).toHaveLength(5);
  });
});
