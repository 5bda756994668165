import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDate } from '../../src/calendar/plain-date.ts';
import type { OutCell } from '../../src/sheets/out-workbook.ts';
import { workbookBytes } from '../../src/sheets/write-workbook.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { readBytes } from './read-back.ts';

const folder = makeTemporaryFolder();

const text = fc.oneof(
  fc.constantFrom(
    '=1+2',
    '+84',
    '-5',
    '@x',
    '"',
    '#N/A',
    '0990',
    "'x",
    'dòng 1\ndòng 2',
    '\r\n',
    '_x000D_',
    '<b>&',
    ' x ',
    'TRUE',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((value) => Buffer.from(value, 'utf8').toString('utf8') === value),
);
const date = fc
  .record({
    year: fc.integer({ min: 1906, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => makeDate(year, month, day))
  .filter((value) => value !== undefined);
const cell: fc.Arbitrary<OutCell> = fc.oneof(
  fc.constant(null),
  text,
  fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100),
  date.map((value) => ({ date: value })),
);

/** What a reader must find in a cell that was written. */
function expectText(written: OutCell): string {
  if (written === null) return '';
  if (typeof written !== 'object') return String(written);
  return 'date' in written ? written.date : String(written.value ?? '');
}

function trimRow(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((value) => value !== '');
  return cells.slice(0, last + 1);
}

describe('what workbookBytes writes', () => {
  it('reads back as the same texts, numbers and dates in the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const [sheet] = await readBytes(folder, await workbookBytes([{ name: 'Danh sách', rows }]));
          const expected = rows
            .map((row, index) => [index + 1, trimRow(row.map(expectText))] as const)
            .filter(([, cells]) => cells.length > 0);
          expect(sheet?.rows.map((row) => [row.number, row.cells])).toEqual(expected);
          expect(sheet?.rows.flatMap((row) => row.faults)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps names, order, hidden sheets and merges', async () => {
    const merges = [{ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 2 }];
    const bytes = await workbookBytes([
      { name: 'Đảng bộ', rows: [['x']], merges },
      { name: 'Tra cứu', rows: [['y']], hidden: true },
    ]);
    const sheets = await readBytes(folder, bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Đảng bộ', false],
      ['Tra cứu', true],
    ]);
    expect(sheets[0]?.merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 }]);
  });

  it('writes dates that are not known to the day as they are printed', async () => {
    const dates = [makeDate(1958), makeDate(1984, 9), makeDate(1901, 5, 2)].filter(
      (value) => value !== undefined,
    );
    const [sheet] = await readBytes(
      folder,
      await workbookBytes([{ name: 'a', rows: [dates.map((value) => ({ date: value }))] }]),
    );
    expect(sheet?.rows[0]?.cells).toEqual(['1958', '09/1984', '02/05/1901']);
  });

  it('gives the same bytes for the same sheets', async () => {
    const sheets = [{ name: 'a', rows: [['Đ/c Mẫu', 1, { date: makeDate(2025, 12, 31) as never }]] }];
    expect(Buffer.from(await workbookBytes(sheets)).equals(Buffer.from(await workbookBytes(sheets)))).toBe(
      true,
    );
  });
});
