import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProvinceReport } from '../../../src/documents/province-report.ts';
import { RENDER_FORMATS, renderDocument, type RenderFormat } from '../../../src/render/formats.ts';
import { AWKWARD_FIGURES } from './figures.ts';
import { numbersOf, readCsv, readHtml, readMarkdown, readWordFile, readWorkbook } from './read-back.ts';

const vi = buildProvinceReport(AWKWARD_FIGURES, 'vi');
const en = buildProvinceReport(AWKWARD_FIGURES, 'en');

async function renderText(format: RenderFormat, document = vi): Promise<string> {
  const rendered = await renderDocument(document, format);
  if (typeof rendered !== 'string') throw new TypeError(`${format} is not text`);
  return rendered;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-render-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the written report', () => {
  it.each([
    ['md', vi, 'expected.vi.md'],
    ['md', en, 'expected.en.md'],
    ['csv', vi, 'expected.csv'],
    ['json', vi, 'expected.json'],
    ['html', vi, 'expected.html'],
  ] as const)('is the agreed one in %s (%#)', async (format, document, file) => {
    await expect(await renderText(format, document)).toMatchFileSnapshot(`./golden/${file}`);
  });

  it.each(RENDER_FORMATS)('is the same bytes a second time in %s', async (format) => {
    expect(await renderDocument(vi, format)).toEqual(await renderDocument(vi, format));
  });
});

describe('every number of every table', () => {
  it('stands in every format, in both languages', async () => {
    for (const document of [vi, en]) {
      const expected = numbersOf(document);
      expect(expected.length).toBeGreaterThan(300);
      expect(readMarkdown(await renderText('md', document), document)).toEqual(expected);
      expect(readHtml(await renderText('html', document), document)).toEqual(expected);
      expect(readCsv(await renderText('csv', document), document)).toEqual(expected);
      const bytes = await renderDocument(document, 'xlsx');
      const { numbers } = await readWorkbook(bytes as Uint8Array, document, folder);
      expect(numbers).toEqual(expected);
      const word = await renderDocument(document, 'docx');
      expect(await readWordFile(word as Uint8Array, document)).toEqual(expected);
    }
  });

  it('comes from the figures: json gives them back', async () => {
    const data = JSON.parse(await renderText('json')) as typeof vi.data;
    expect(data).toEqual(vi.data);
  });
});
