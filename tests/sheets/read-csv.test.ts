import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCsvScanner } from '../../src/sheets/csv-records.ts';
import { csvText } from '../../src/sheets/csv-text.ts';
import { DEFAULT_LIMITS } from '../../src/sheets/source-limits.ts';
import { readBytes, readRows, refusal } from './support/read-bytes.ts';

const cellsOf = async (text: string | Uint8Array): Promise<unknown> =>
  (await readRows(text)).map(({ cells }) => cells);

describe('a CSV file', () => {
  it('keeps leading zeros, spaces, marks and Excel’s ="…" as they are', async () => {
    expect(await cellsOf('STT;Số CCCD\r\n 1;="000123456789"\r\n')).toEqual([
      ['STT', 'Số CCCD'],
      [' 1', '="000123456789"'],
    ]);
  });

  it.each([
    ['semicolons with decimal commas', 'Tên;Tỷ lệ;Địa chỉ\nA;95,7;xã B, tỉnh C\nD;12,5;xã E, tỉnh F\n', 3],
    ['commas', 'Tên,Năm\nA,1958\n', 2],
    ['tabs', 'Tên\tNăm\nA\t1958\n', 2],
    ['titles in front padded to the width', 'DANH SÁCH, NĂM 2025;;\nSTT;Họ và tên;Ghi chú\n1;A;x, y, z\n', 3],
  ])('with %s has its columns', async (_, text, width) => {
    expect((await readRows(text)).at(-1)?.cells.length).toBe(width);
  });

  it('with a byte order mark has no mark in its first heading', async () => {
    expect(await cellsOf('\uFEFFSTT;Tên\n1;A\n')).toEqual([
      ['STT', 'Tên'],
      ['1', 'A'],
    ]);
  });

  it('begun by sep= uses that separator and counts the line', async () => {
    const rows = await readRows('sep=;\r\na,b;c\r\n');
    expect(rows).toEqual([{ number: 2, cells: ['a,b', 'c'], hidden: false, faults: [] }]);
  });

  it('numbers a row by the line its record begins on, blank lines and breaks in cells counted', async () => {
    const rows = await readRows('STT;Tên\r\n\r\n1;"A\nB\r\nC"\r\n2;D\n');
    expect(rows.map(({ number }) => number)).toEqual([1, 3, 6]);
    expect(rows[1]?.cells[1]).toBe('A\nB\r\nC');
  });

  it('keeps headings like __proto__ and constructor as texts', async () => {
    expect(await cellsOf('__proto__;constructor\n1;2\n')).toEqual([
      ['__proto__', 'constructor'],
      ['1', '2'],
    ]);
  });

  it('gives short and long rows as they are', async () => {
    expect(await cellsOf('a;b;c\nd\ne;f;g;h\n')).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']]);
  });

  it.each([
    ['a quote that is never closed', 'a;b\n1;"x\n2;y\n', 2],
    ['text behind a closing quote', 'a;b\n1;"x"y;z\n', 2],
    ['blanks before an opening quote', 'a;b\n1; "x;y"\n', 2],
  ])('with %s is damaged at its row', async (_, text, row) => {
    const diagnostic = await refusal(readRows(text));
    expect(diagnostic).toMatchObject({ code: 'import.file.damaged', row, params: { reason: 'quote' } });
  });

  it('in another encoding is refused whole, even when only its end is wrong', async () => {
    const bytes = Buffer.concat([Buffer.from('Tên\n'.repeat(40_000)), Buffer.from([0xc3, 0x28, 0x0a])]);
    const diagnostic = await refusal(readBytes(bytes));
    expect(diagnostic).toMatchObject({ code: 'import.file.format', params: { reason: 'encoding' } });
  });

  it('with a record over the limit is refused by the limit’s name', async () => {
    const diagnostic = await refusal(readRows(`a;b\n1;"${'x'.repeat(5000)}"\n`, { recordLength: 1000 }));
    expect(diagnostic).toMatchObject({
      code: 'import.file.limit',
      row: 2,
      params: { limit: 'recordLength' },
    });
  });

  it('reads back what was written, rows of blanks aside', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ệ', ' ', ';', ',', '"', '\n', '\r', "'", '=', '\t'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const header = ['x', 'y'];
          const written = csvText([header, ...rows], { separator: ';', bom: true, escapeFormulas: false });
          const read = (await readRows(`sep=;\r\n${written.slice(1)}`)).map(({ cells }) => cells);
          expect(read).toEqual([header, ...rows.filter((row) => row.some((cell) => cell !== ''))]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the scanner of records', () => {
  it('finds the records another parser finds, wherever the text is cut', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ư', '1', ' ', '\n', ';', '"', '\r\n') });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        (rows, step) => {
          const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
          const text = rows.map((row) => `${row.map(quote).join(';')}\r\n`).join('');
          const expected = parse(text, { delimiter: ';', relax_column_count: true });
          const scanner = makeCsvScanner(';', 1, DEFAULT_LIMITS);
          const found: (readonly string[])[] = [];
          for (let at = 0; at <= text.length; at += step) {
            const records = scanner.scan(text.slice(at, at + step), at + step > text.length);
            if (!Array.isArray(records)) throw new Error(`refused at line ${String(records.line)}`);
            found.push(...records.map(({ fields }) => fields));
          }
          expect(found).toEqual(expected);
        },
      ),
    );
  });
});

describe('CSV text', () => {
  it('has CRLF ends and quotes only where needed', () => {
    const rows = [
      ['Tên', 'Ghi chú'],
      ['A', 'x;"y"'],
    ];
    expect(csvText(rows, { separator: ';', bom: false, escapeFormulas: false })).toBe(
      'Tên;Ghi chú\r\nA;"x;""y"""\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\uFF1D1'])('disarms %j only when asked', (cell) => {
    const write = (escapeFormulas: boolean): string =>
      csvText([[cell, 'b']], { separator: ',', bom: false, escapeFormulas });
    expect(write(true)).toContain(`'${cell}`);
    expect(write(false)).not.toContain("'");
  });
});
