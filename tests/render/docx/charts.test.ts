import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Chart, ReportDocument } from '../../../src/documents/model.ts';
import { buildProvinceReport } from '../../../src/documents/province-report.ts';
import { renderDocx } from '../../../src/render/docx/docx.ts';
import { shortenName } from '../../../src/render/chart-values.ts';
import { openSource } from '../../../src/sheets/open-source.ts';
import { rowsOf } from '../../../src/sheets/rows-of.ts';
import { DEFAULT_LIMITS } from '../../../src/sheets/source-limits.ts';
import { openArchive } from '../../../src/sheets/xlsx-archive.ts';
import { OFFICES, printedPages } from '../../support/office-programs.ts';
import { makeTestFolder } from '../../support/test-folder.ts';
import { AWKWARD_FIGURES } from '../province/figures.ts';
import { readDocx, type Docx, type Xml } from './read-docx.ts';

const report = buildProvinceReport(AWKWARD_FIGURES, 'vi');
const charts = report.blocks.filter((block) => block.kind === 'chart');

let bytes: Uint8Array;
let docx: Docx;
beforeAll(async () => {
  bytes = await renderDocx(report);
  docx = await readDocx(bytes);
});

const partOf = (index: number): Xml => docx.part(`word/charts/chart${String(index + 1)}.xml`);

/** What the text of an element is, letters of `c:v` in `c:pt` by their index. */
function pointsOf(reference: Xml | undefined): Map<number, string> {
  return new Map(
    reference
      ?.all('c:pt')
      .map((point) => [Number(point.attribute('idx')), point.first('c:v')?.letters ?? '']),
  );
}

/** Numbers of each series as Word shows them without opening the workbook: hundredths of a percent, or counts. */
function numbersOf(part: Xml, chart: Chart): (number | null)[][] {
  return part.all('c:ser').map((series) => {
    const points = pointsOf(series.first('c:val'));
    return chart.categories.map((_, index) => {
      const text = points.get(index);
      if (text === undefined) return null;
      return chart.unit === 'percent' ? Math.round(Number(text) * 100) : Number(text);
    });
  });
}

describe('charts of a Word file', () => {
  it('are as many as the report has, each with the values of the report, an unknown one as no point', () => {
    expect(charts.length).toBeGreaterThanOrEqual(4);
    expect(docx.names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(
      charts.length,
    );
    for (const [index, chart] of charts.entries())
      expect(numbersOf(partOf(index), chart)).toEqual(chart.series.map(({ values }) => values));
    expect(charts.flatMap(({ series }) => series.flatMap(({ values }) => values))).toContain(null);
  });

  it('name every series and category, however odd, and draw it as the report says', () => {
    const groupings = { line: 'standard', column: 'clustered', bar: 'clustered', 'stacked-bar': 'stacked' };
    const directions = { line: undefined, column: 'col', bar: 'bar', 'stacked-bar': 'bar' };
    for (const [index, chart] of charts.entries()) {
      const part = partOf(index);
      const names = part.all('c:ser').map((series) => pointsOf(series.first('c:tx')).get(0));
      expect(names).toEqual(chart.series.map(({ name }) => name));
      const shown = [...pointsOf(part.first('c:cat')).values()];
      expect(shown).toEqual(chart.categories.map((name) => shortenName(name, 40)));
      expect(part.first('c:grouping')?.attribute('val')).toBe(groupings[chart.type]);
      expect(part.first('c:barDir')?.attribute('val')).toBe(directions[chart.type]);
      expect(part.all('c:lineChart')).toHaveLength(chart.type === 'line' ? 1 : 0);
    }
  });

  it('stand under their title and over their sentence, which is also what a screen reader says', () => {
    const drawings = docx.part('word/document.xml').all('wp:docPr');
    expect(drawings.map((each) => each.attribute('descr'))).toEqual(charts.map(({ summary }) => summary));
    expect(drawings.map((each) => each.attribute('id'))).toEqual(charts.map((_, at) => String(at + 1)));
    const at = docx.paragraphs.findIndex(({ style }) => style === 'Chart');
    expect(docx.paragraphs[at - 1]).toMatchObject({ text: charts[0]?.title, style: 'TableTitle' });
    expect(docx.paragraphs[at + 1]?.text).toContain(charts[0]?.summary);
  });

  it('are known to the package: every relation leads to a part, every part has its type', () => {
    const relations = docx.part('word/_rels/document.xml.rels').all('Relationship');
    const ids = docx
      .part('word/document.xml')
      .all('c:chart')
      .map((each) => each.attribute('r:id'));
    expect(ids).toHaveLength(charts.length);
    for (const id of ids) {
      const target = relations.find((each) => each.attribute('Id') === id)?.attribute('Target') ?? '';
      expect(docx.names).toContain(`word/${target}`);
      const own = docx.part(`word/charts/_rels/${target.slice('charts/'.length)}.rels`).all('Relationship');
      expect(docx.names).toContain(own[0]?.attribute('Target')?.replace('..', 'word'));
      const types = docx.part('[Content_Types].xml').all('Override');
      expect(types.filter((each) => each.attribute('PartName') === `/word/${target}`)).toHaveLength(1);
    }
  });

  it('open a workbook with the same numbers when somebody edits them', async () => {
    const archive = await openArchive('bao-cao.docx', Buffer.from(bytes), DEFAULT_LIMITS);
    const chunks: Buffer[] = [];
    const name = 'word/embeddings/chart1.xlsx';
    for await (const chunk of archive.read(name, { file: name })) chunks.push(Buffer.from(chunk));
    const path = join(makeTestFolder(), 'chart1.xlsx');
    writeFileSync(path, Buffer.concat(chunks));
    const source = await openSource(path);
    const grid: string[][] = [];
    for (const sheet of source.sheets)
      for await (const row of rowsOf(sheet)) grid.push(row.cells.map((cell) => cell.trim()));
    await source.close();
    const [first] = charts;
    expect(grid[0]?.slice(1)).toEqual(first?.series.map(({ name: series }) => series));
    expect(grid.slice(1).map((row) => row.slice(1).map((cell) => Math.round(Number(cell) * 100)))).toEqual(
      first?.categories.map((_, index) => first.series.map(({ values }) => values[index])),
    );
  });

  it('keep their parts apart in grey print: neighbours differ in brightness, and bars have an edge', () => {
    const brightness = (hex: string): number =>
      [0.2126, 0.7152, 0.0722].reduce(
        (sum, weight, at) => sum + weight * Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
        0,
      );
    for (const [index, chart] of charts.entries()) {
      if (chart.type !== 'line')
        for (const series of partOf(index).all('c:ser'))
          expect(series.first('a:ln')?.first('a:srgbClr')?.attribute('val')).toBe('404040');
      const colours = partOf(index)
        .all('c:ser')
        .map((series) => series.first('a:srgbClr')?.attribute('val') ?? '');
      for (const [at, colour] of colours.slice(1).entries())
        expect(Math.abs(brightness(colour) - brightness(colours[at] ?? ''))).toBeGreaterThan(20);
    }
  });
});

const DRAWN: ReportDocument = {
  ...report,
  blocks: [
    {
      kind: 'chart',
      id: 'share',
      table: 'years',
      title: 'Tỷ lệ',
      summary: 'Không có số nào trong câu này.',
      type: 'line',
      unit: 'percent',
      categories: ['Quý thứ nhất', 'Quý thứ hai'],
      series: [{ name: 'Tổ chức', values: [9492, 9356] }],
    },
    {
      kind: 'chart',
      id: 'counts',
      table: 'years',
      title: 'Số đảng viên',
      summary: 'Câu này cũng vậy.',
      type: 'column',
      unit: 'count',
      categories: ['Xã An Bình', 'Xã Hoà Xuân'],
      series: [{ name: 'Đảng viên', values: [1280, 950] }],
    },
  ],
};

/** Letters of different fonts stand apart in the text of a PDF: compared without spaces. */
const bare = (text: string): string => text.replaceAll(/\s/g, '');

it('write numbers in the language of the report on every computer', async () => {
  const formatsOf = async (language: 'vi' | 'en'): Promise<(string | undefined)[]> => {
    const read = await readDocx(await renderDocx({ ...DRAWN, language }));
    return [1, 2].flatMap((number) =>
      read
        .part(`word/charts/chart${String(number)}.xml`)
        .all('c:numFmt')
        .map((format) => format.attribute('formatCode')),
    );
  };
  for (const [language, percent, count] of [
    ['vi', '0\\,00%', '[>=1000]0\\.000'],
    ['en', '0\\.00%', '[>=1000]0\\,000'],
  ] as const) {
    const formats = await formatsOf(language);
    expect(formats).toContain(percent);
    expect(formats.some((format) => format?.includes(count))).toBe(true);
  }
});

describe.each(OFFICES)('printed by %s', (office) => {
  it('show lines, bars, names and numbers as people write them', { timeout: 120_000 }, async () => {
    const [page = ''] = printedPages(office, await renderDocx(DRAWN), makeTestFolder()).map(bare);
    for (const text of ['94,92%', '93,56%', 'Quý thứ nhất', 'Tổ chức', '1.280', '950', 'Xã Hoà Xuân'])
      expect(page).toContain(bare(text));
  });

  it('fit on A4: forty units on two pages, each with its name', { timeout: 120_000 }, async () => {
    const units = Array.from({ length: 40 }, (_, at) => {
      const [first] = AWKWARD_FIGURES.byUnit;
      if (first === undefined) throw new Error('no unit');
      return { ...first, code: String(at), name: `Xã số ${String(at + 1)} miền Đông` };
    });
    const many = buildProvinceReport({ ...AWKWARD_FIGURES, byUnit: units }, 'vi');
    const blocks = many.blocks.filter(({ kind }) => kind === 'annex' || kind === 'chart');
    const pages = printedPages(office, await renderDocx({ ...many, blocks }), makeTestFolder()).map(bare);
    const drawn = pages.filter((page) => page.includes(bare('hàng 1 đến 30')));
    expect(drawn).toHaveLength(1);
    for (let at = 1; at <= 30; at += 1) expect(drawn[0]).toContain(bare(`Xã số ${String(at)} miền Đông`));
  });
});
