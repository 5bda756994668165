import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/calendar/period.ts';
import type { ReportDocument } from '../../src/documents/model.ts';
import { renderDocument } from '../../src/render/formats.ts';
import { REPORTS } from '../../src/usecases/reports.ts';
import { withWorkspace } from '../../src/usecases/workspace.ts';
import { makeTwoYears } from '../support/two-years.ts';
import {
  numbersOf,
  readCsv,
  readHtml,
  readMarkdown,
  readWordFile,
  readWorkbook,
  tablesOf,
} from './province/read-back.ts';

let folder = '';
const documents = new Map<string, ReportDocument>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'review-tables-'));
  const { dir } = await makeTwoYears();
  const period = parsePeriod('2024');
  if (period === undefined) throw new Error('2024');
  await withWorkspace(dir, (workspace) => {
    for (const { name, build } of REPORTS) {
      for (const language of ['vi', 'en'] as const) {
        documents.set(`${name} ${language}`, build(workspace, period, language).document);
      }
    }
    return Promise.resolve();
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function text(document: ReportDocument, format: 'md' | 'html' | 'csv' | 'json'): Promise<string> {
  return (await renderDocument(document, format)) as string;
}

const NAMES = REPORTS.flatMap(({ name }) => [`${name} vi`, `${name} en`]);

function documentOf(name: string): ReportDocument {
  const document = documents.get(name);
  if (document === undefined) throw new Error(name);
  return document;
}

describe('every number of every table of every report', () => {
  it.each(NAMES)('is the same in html, md, csv and xlsx: %s', async (name) => {
    const document = documentOf(name);
    const expected = numbersOf(document);
    expect(tablesOf(document).length).toBeGreaterThan(0);
    expect(readMarkdown(await text(document, 'md'), document)).toEqual(expected);
    expect(readHtml(await text(document, 'html'), document)).toEqual(expected);
    expect(readCsv(await text(document, 'csv'), document)).toEqual(expected);
    const bytes = (await renderDocument(document, 'xlsx')) as Uint8Array;
    const { numbers } = await readWorkbook(bytes, document, folder);
    expect(numbers).toEqual(expected);
  });

  it.each(NAMES.filter((name) => name.endsWith(' vi')))('is the same in docx: %s', async (name) => {
    const document = documentOf(name);
    const bytes = (await renderDocument(document, 'docx')) as Uint8Array;
    expect(await readWordFile(bytes, document)).toEqual(numbersOf(document));
  });

  it.each(NAMES.filter((name) => !name.startsWith('province')))(
    'stands in json by row and column: %s',
    async (name) => {
      const document = documentOf(name);
      const { tables } = JSON.parse(await text(document, 'json')) as {
        tables: Record<string, { rows: { values: Record<string, unknown> }[] }>;
      };
      for (const table of tablesOf(document).filter(({ id }) => id in tables)) {
        const rows = tables[table.id]?.rows ?? [];
        expect(rows).toHaveLength(table.rows.length);
        for (const [at, row] of table.rows.entries()) {
          for (const [column, cell] of row.cells.entries()) {
            if (cell.type !== 'count') continue;
            expect(rows[at]?.values[table.columns[column]?.id ?? '']).toBe(cell.value);
          }
        }
      }
    },
  );

  it.each(NAMES)('comes out as the same bytes a second time: %s', async (name) => {
    const document = documentOf(name);
    for (const format of ['md', 'csv', 'json'] as const) {
      expect(await text(document, format)).toBe(await text(document, format));
    }
  });

  it.each(NAMES)('has names fit for sheets, each once: %s', (name) => {
    const sheets = tablesOf(documentOf(name)).map((table) => table.name);
    expect(new Set(sheets).size).toBe(sheets.length);
    for (const sheet of sheets) expect(sheet).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});
