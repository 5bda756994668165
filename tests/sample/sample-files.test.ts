import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutExamples } from '../../src/sample/layout-examples.ts';
import { sampleFiles } from '../../src/sample/sample-files.ts';
import { csvText } from '../../src/sheets/csv-text.ts';
import { workbookBytes } from '../../src/sheets/write-workbook.ts';
import { textRows } from './read-sample.ts';
import { FILES, PLAN } from './sample-year.ts';

describe('sampleFiles', () => {
  it('gives the same files at every call', () => {
    expect(JSON.stringify([...sampleFiles()])).toBe(JSON.stringify(FILES));
  });

  it('stays inside the folder: relative lower-case ASCII paths, year first, each once', () => {
    for (const { path } of FILES)
      expect(path).toMatch(/^202[123]\/(?:[a-z0-9-]+\/)?[a-z0-9-]+\.(?:csv|xlsx)$/);
    expect(new Set(FILES.map(({ path }) => path)).size).toBe(FILES.length);
  });

  it('lets seven districts and four committees send theirs every year', () => {
    const folders = FILES.flatMap(({ path }) =>
      path.split('/').length === 3 ? [path.split('/', 2).join('/')] : [],
    );
    for (const year of ['2021', '2022', '2023']) {
      expect(new Set(folders.filter((folder) => folder.startsWith(year))).size).toBe(11);
    }
  });

  it('writes titles with the year, except in exports without a title', () => {
    for (const file of FILES) {
      const rows = textRows(file);
      const year = file.path.slice(0, 4);
      if (file.csv?.separator === ',' && !file.path.includes('ket-nap')) continue;
      expect(
        rows
          .slice(0, 7)
          .flat()
          .some((text) => text.toLowerCase().includes(`năm ${year}`)),
      ).toBe(true);
    }
  });

  it('prints totals that agree with the rows', () => {
    for (const file of FILES) {
      const rows = textRows(file);
      const printed = rows.flat().flatMap((text) => /^Tổng cộng: (\d+) /.exec(text)?.[1] ?? []);
      if (printed.length === 0) continue;
      expect(printed).toEqual([String(rows.filter((row) => /^\d+$/.test(row[0] ?? '')).length)]);
    }
  });

  it('counts the marks and their percents under the lists with X', () => {
    const marked = FILES.filter((file) =>
      textRows(file).some((row) => row.includes('HTXSNV') && row.includes('KHTNV')),
    );
    expect(marked.length).toBeGreaterThanOrEqual(12);
    for (const file of marked) {
      const rows = textRows(file);
      const column = rows.find((row) => row.includes('HTXSNV'))?.indexOf('HTXSNV') ?? -1;
      const marks = [0, 1, 2, 3].map((offset) => rows.filter((row) => row[column + offset] === 'X').length);
      const graded = marks.reduce((sum, count) => sum + count, 0);
      const total = rows.find((row) => row[1]?.startsWith('Tổng cộng')) ?? [];
      const percent = rows.find((row) => row[1] === 'Tỷ lệ (%)') ?? [];
      expect(total.slice(column, column + 4)).toEqual(marks.map(String));
      for (const [offset, count] of marks.entries()) {
        const printed = Number(percent[column + offset]?.replace(',', '.'));
        expect(Math.abs(printed - (count * 100) / graded)).toBeLessThanOrEqual(0.005001);
      }
    }
  });

  it('holds composed letters only, and no cell that a spreadsheet would take for a formula', () => {
    const texts = FILES.flatMap((file) => textRows(file).flat());
    expect(texts.filter((text) => text.normalize('NFC') !== text || /^[=+@-]/.test(text))).toEqual([]);
  });

  it('covers two separators, files with and without a byte order mark, and four forms of headings', () => {
    const csv = FILES.flatMap((file) =>
      file.csv === undefined ? [] : [`${file.csv.separator} ${String(file.csv.bom)}`],
    );
    expect(new Set(csv)).toEqual(new Set([', true', ', false', '; true']));
    const heads = new Set(
      FILES.filter(({ path }) => /(?:xep-loai-dang-vien|dang-vien-xep-loai|de-xuat)/.test(path)).map((file) =>
        JSON.stringify(textRows(file).find((row) => row.some((text) => /^Họ (?:và )?tên/.test(text)))),
      ),
    );
    expect(heads.size).toBeGreaterThanOrEqual(5);
  });
});

describe('samples/workbooks', () => {
  const examples = layoutExamples(PLAN);

  it('holds what scripts/write-samples.js writes', async () => {
    const names = readdirSync('samples/workbooks').filter((name) => name !== 'README.md');
    expect(names.toSorted()).toEqual(examples.map(({ path }) => path).toSorted());
    for (const { path, csv, sheets } of examples) {
      const fresh =
        csv === undefined
          ? await workbookBytes(sheets)
          : csvText(csv.rows, { separator: csv.separator, bom: csv.bom, escapeFormulas: false });
      expect(Buffer.from(fresh).equals(readFileSync(`samples/workbooks/${path}`))).toBe(true);
    }
  });

  it('is explained file by file', () => {
    const readme = readFileSync('samples/workbooks/README.md', 'utf8');
    for (const { path } of examples) expect(readme.split(`\`${path}\``)).toHaveLength(3);
  });

  it('keeps each list short', () => {
    for (const file of examples.slice(1)) {
      const people = textRows(file).filter((row) => /^\d+$/.test(row[0] ?? '')).length;
      expect(people).toBeLessThanOrEqual(20);
    }
  });
});
