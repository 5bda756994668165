import { utils, write, type BookType } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { makeZip } from './support/make-zip.ts';
import { readBytes, refusal } from './support/read-bytes.ts';

const ROWS = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD'],
  ...Array.from({ length: 60 }, (_, index) => [
    String(index + 1),
    `Nguyễn Văn Thử ${String(index)}`,
    '05/09/1984',
    `0990840000${String(10 + index)}`,
  ]),
];

function book(bookType: BookType): Buffer {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(ROWS), 'Danh sách');
  return write(workbook, { type: 'buffer', bookType, compression: true }) as Buffer;
}

/** Cell texts of the first sheet, or the code of the refusal. */
async function read(bytes: Buffer): Promise<string | string[][]> {
  try {
    const { sheets } = await readBytes(bytes);
    return sheets[0]?.rows.map(({ cells }) => [...cells]) ?? [];
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics.map(({ code }) => code).join(' ');
    throw error;
  }
}

const REFUSED = /^import\.file\.(?:damaged|format|limit|encrypted|empty)$/;

describe.each(['ods', 'xlsb', 'biff8'] as const)('a workbook saved as %s', (bookType) => {
  const whole = book(bookType);

  it('is read with every row, zeros kept', async () => {
    expect(await read(whole)).toEqual(ROWS);
  });

  it('cut anywhere is refused by name, never read in part', async () => {
    for (let part = 1; part < 10; part += 1) {
      const result = await read(whole.subarray(0, Math.floor((whole.length * part) / 10)));
      if (typeof result === 'string') expect(result).toMatch(REFUSED);
      else expect(result).toEqual(ROWS);
    }
  });
});

describe('an ODS with one flipped bit', () => {
  const whole = book('ods');

  it('is refused, or is the same to the letter', async () => {
    for (let at = 40; at < whole.length; at += Math.floor(whole.length / 40)) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      const result = await read(bytes);
      if (typeof result === 'string') expect(result).toMatch(REFUSED);
      else expect(result).toEqual(ROWS);
    }
  });
});

describe('documents made to harm', () => {
  const ods = (content: string): Buffer =>
    makeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      {
        name: 'content.xml',
        content: `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">${content}</office:document-content>`,
      },
    ]);
  const table = (rows: string): string => `<table:table table:name="A">${rows}</table:table>`;

  it.each([
    [
      'an ODS row that repeats a billion filled columns',
      ods(
        table(
          '<table:table-row><table:table-cell office:value-type="string" table:number-columns-repeated="9999999"><text:p>x</text:p></table:table-cell></table:table-row>',
        ),
      ),
      'columns',
    ],
    [
      'an ODS row that stands ten million times',
      ods(
        table(
          '<table:table-row table:number-rows-repeated="9999999"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
        ),
      ),
      'rows',
    ],
    [
      'a web table of a million columns',
      Buffer.from(`<html><table><tr>${'<td>x</td>'.repeat(20_000)}</tr></table></html>`),
      'columns',
    ],
    [
      'a web page whose tag never ends',
      Buffer.from(`<html><table><tr><td ${'x'.repeat(9_000_000)}`),
      'textLength',
    ],
  ])('%s is over a limit, which is named', async (_, bytes, limit) => {
    const diagnostic = await refusal(readBytes(bytes));
    expect(diagnostic).toMatchObject({ code: 'import.file.limit', params: { limit } });
  });

  it('an ODS with entities of its own is damaged', async () => {
    const bytes = makeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><office:document-content/>' },
    ]);
    expect(await refusal(readBytes(bytes))).toMatchObject({
      code: 'import.file.damaged',
      params: { reason: 'doctype' },
    });
  });

  it('tags nested without end are damage', async () => {
    const bytes = Buffer.from(`<html><table><tr><td>${'<b>'.repeat(100_000)}x`);
    expect(await refusal(readBytes(bytes))).toMatchObject({ code: 'import.file.damaged' });
  });

  it('empty formatted rows and columns far below cost nothing', async () => {
    const bytes = ods(
      table(
        '<table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/></table:table-row>' +
          '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      ),
    );
    expect(await read(bytes)).toEqual([['a']]);
  });
});
