import { parse } from 'csv-parse/sync';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProvinceReport } from '../../../src/documents/province-report.ts';
import { LIST_SCRIPT, LIST_SCRIPT_SOURCE } from '../../../src/render/list-script.ts';
import { renderDocument, type RenderFormat } from '../../../src/render/formats.ts';
import { AWKWARD_FIGURES, AWKWARD_NAMES } from './figures.ts';
import { readDocx } from '../docx/read-docx.ts';
import { readWorkbook } from './read-back.ts';

const report = buildProvinceReport(
  { ...AWKWARD_FIGURES, rules: { id: '@id', title: '=1+1 <img src=x>', hash: '\u202e"\' onload=x' } },
  'vi',
);

async function renderText(format: RenderFormat): Promise<string> {
  return (await renderDocument(report, format)) as string;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-injection-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('names that try to act', () => {
  it.each(['md', 'csv', 'json', 'html'] as const)(
    'send no hidden character to a terminal: %s',
    async (format) => {
      const text = (await renderText(format)).replace(/^\ufeff/, '').replaceAll('\n', '');
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    },
  );

  it('are kept exactly in json', async () => {
    const data = JSON.parse(await renderText('json')) as { byUnit: { name: string }[] };
    expect(data.byUnit.map((unit) => unit.name)).toEqual([...AWKWARD_NAMES]);
  });

  it('start no formula in csv, at commas or at semicolons', async () => {
    const csv = await renderText('csv');
    const records = parse(csv, { bom: true });
    expect(records.every((record) => record.length === 8)).toBe(true);
    for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
    for (const cell of csv.split(/[;\n]/)) expect(cell).not.toMatch(/^[\s"]*[=+@-]/u);
    expect(csv.startsWith('\ufefftable,row,')).toBe(true);
  });

  it('open no cell, tag, link or image in markdown', async () => {
    const lines = (await renderText('md')).split('\n');
    const cellsOf = (line: string) => line.split(/(?<!\\)\|/).length;
    const row = lines.find((line) => line.includes('Đồng \\| Bằng')) ?? '';
    const total = lines.slice(lines.indexOf(row)).find((line) => line.includes('**Cộng**')) ?? '?';
    expect(cellsOf(row)).toBe(cellsOf(total));
    expect(lines.join('\n')).not.toMatch(/(?<!\\)<|(?<!\\)\]\(|(?<!\\)`/);
  });

  it('align markdown tables by the width people see', async () => {
    const { default: stringWidth } = await import('string-width');
    const lines = (await renderText('md')).split('\n');
    const start = lines.findIndex((line) => line.startsWith('| Mã '));
    const table = lines.slice(start, start + 10);
    expect(new Set(table.map((line) => stringWidth(line))).size).toBe(1);
  });

  it('become text in xlsx, never a formula', async () => {
    const bytes = (await renderDocument(report, 'xlsx')) as Uint8Array;
    const { grids } = await readWorkbook(bytes, report, folder);
    const cells = [...grids.values()].flat(2);
    expect(cells).toContain('=HYPERLINK("http://example.invalid","x")');
    expect(cells).toContain('Đảng uỷ xã Đồng | Bằng');
    expect(cells).toContain('Đảng uỷ xã \\u202eiộH nâT\\u202c');
  });
});

describe('the word file', () => {
  it('shows every name as letters: no field, link or picture, nothing outside the file', async () => {
    const word = await readDocx((await renderDocument(report, 'docx')) as Uint8Array);
    const body = word.part('word/document.xml');
    for (const name of [AWKWARD_NAMES[0], AWKWARD_NAMES[1], AWKWARD_NAMES[5], AWKWARD_NAMES[6]])
      expect(body.text).toContain(name);
    expect(body.text).toContain('\\u202eiộH nâT\\u202c');
    expect(body.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    for (const acting of ['w:instrText', 'w:fldSimple', 'w:hyperlink', 'w:altChunk', 'w:pict', 'a:blip'])
      expect(body.all(acting)).toHaveLength(0);
    const charts = report.blocks.filter(({ kind }) => kind === 'chart');
    expect(body.all('w:drawing')).toHaveLength(charts.length);
    expect(body.all('a:graphicData').flatMap(({ children }) => children.map(({ name }) => name))).toEqual(
      charts.map(() => 'c:chart'),
    );
    const relations = word.part('word/_rels/document.xml.rels').all('Relationship');
    expect(relations.map((relation) => relation.attribute('TargetMode'))).toEqual(
      relations.map(() => undefined),
    );
  });
});

describe('the html file', () => {
  it('runs nothing but the script its policy names, loads nothing and says so', async () => {
    const [before = '', script = '', after = '?', ...more] = (await renderText('html')).split(/<\/?script>/);
    expect(more).toEqual([]);
    expect(script).toBe(LIST_SCRIPT);
    const html = before + after;
    expect(html).toContain(`; script-src ${LIST_SCRIPT_SOURCE}">`);
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:`,
    );
    expect(html).not.toMatch(/<(script|img|link|iframe|object|embed|form|base|foreignObject)\b/i);
    expect(html).not.toMatch(/<[^>]*\s(on\w+|src|href|xlink:href)\s*=/i);
    expect(html).not.toMatch(/url\(|@import/i);
    expect(html).toContain('<html lang="vi">');
  });

  it('opens and closes every element', async () => {
    const html = (await renderText('html')).replace(/<(style|script)>.*?<\/\1>/gs, '');
    const open: string[] = [];
    const wrong: string[] = [];
    for (const [, close, name = '', selfClosed] of html.matchAll(/<(\/?)([a-zA-Z0-9]+)[^>]*?(\/?)>/g)) {
      if (selfClosed === '/' || ['meta', 'input'].includes(name)) continue;
      if (close !== '/') open.push(name);
      else if (open.pop() !== name) wrong.push(name);
    }
    expect({ open, wrong }).toEqual({ open: [], wrong: [] });
  });

  it('gives every chart its summary as label and caption, and a table with its numbers', async () => {
    const html = await renderText('html');
    const figures = [
      ...html.matchAll(/<figure [^>]*role="img" aria-label="([^"]+)">.*?<figcaption>(.*?)<\/figcaption>/gs),
    ];
    const charts = report.blocks.filter((block) => block.kind === 'chart');
    expect(figures).toHaveLength(charts.length);
    for (const [index, [, label = '?', caption = '']] of figures.entries()) {
      expect(caption.startsWith(label)).toBe(true);
      expect(html).toContain(`<table id="${charts[index]?.table ?? '?'}">`);
    }
  });
});
