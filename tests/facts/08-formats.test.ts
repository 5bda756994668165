import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeXlsx } from '../sheets/support/make-xlsx.ts';
import { memberRows, THREE } from '../support/member-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const ROWS = memberRows(THREE);
/** Their lost zeros would show that a reader made numbers of texts. */
const CITIZENS = ['099084000001', '099075000002', '099090000003'];
const ZEROS = ROWS.map((row, index) =>
  index === 0 ? row : row.map((cell, column) => (column === 3 ? (CITIZENS[index - 1] ?? '') : cell)),
);

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(dirname(workspace.dir), 'bang-tinh', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function delimited(separator: string, rows = ZEROS): string {
  return rows.map((row) => row.join(separator)).join('\r\n');
}

/** Written by another program, so that the readers are not tried on their own writing. */
function workbook(type: 'biff8' | 'ods' | 'xlsb' | 'xlsm'): Buffer {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(ZEROS), 'Danh sách');
  return XLSX.write(book, { type: 'buffer', bookType: type }) as Buffer;
}

function webTable(): string {
  const lines = ZEROS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<html><head><meta charset="utf-8"></head><body><table border=1>\n${lines}\n</table></body></html>`;
}

/** Windows-1258 keeps letter and tone apart, except where it has the letter whole. */
function windows1258(text: string): Buffer {
  const apart = text.replace(
    /[\u1ea0-\u1ef9\u00c3\u00cc\u00d2\u00d5\u00dd\u00e3\u00ec\u00f2\u00f5\u00fd\u0128\u0129\u0168\u0169]/g,
    (letter) => {
      const parts = letter.normalize('NFD');
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
      return parts.replace(tone, '').normalize('NFC') + tone;
    },
  );
  return iconv.encode(apart, 'windows-1258');
}

const utf16be = (text: string): Buffer => iconv.encode(text, 'utf-16be', { addBOM: true });

const FORMS: readonly (readonly [what: string, name: string, content: () => string | Uint8Array])[] = [
  ['UTF-8 without mark', 'a.csv', () => delimited(',')],
  ['UTF-8 with mark', 'a.csv', () => `\uFEFF${delimited(',')}`],
  ['the semicolon of Vietnamese settings', 'a.csv', () => delimited(';')],
  [
    '"Unicode text" of Excel: UTF-16LE, mark, tabs',
    'a.txt',
    () => iconv.encode(delimited('\t'), 'utf-16le', { addBOM: true }),
  ],
  ['UTF-16LE without mark', 'a.csv', () => iconv.encode(delimited(';'), 'utf-16le')],
  ['UTF-16BE', 'a.csv', () => utf16be(delimited(','))],
  ['UTF-16BE without mark', 'a.csv', () => iconv.encode(delimited(';'), 'utf-16be', { addBOM: false })],
  ['Windows-1258, letters and tones apart', 'a.csv', () => windows1258(delimited(';'))],
  ['letters and tones apart in UTF-8 (NFD)', 'a.csv', () => delimited(',').normalize('NFD')],
  ['a first line sep=', 'a.csv', () => `sep=;\r\n${delimited(';')}`],
  ['tab text named .xls', 'a.xls', () => delimited('\t')],
  ['an HTML table named .xls', 'a.xls', webTable],
  ['XLSX named .csv', 'a.csv', () => workbook('xlsm')],
  ['XLSM', 'a.xlsm', () => workbook('xlsm')],
  ['XLS (BIFF8)', 'a.xls', () => workbook('biff8')],
  ['XLSB', 'a.xlsb', () => workbook('xlsb')],
  ['ODS', 'a.ods', () => workbook('ods')],
];

interface Person {
  readonly name: string;
  readonly birth: string;
  readonly admitted: string;
  readonly numbers: string;
}

const people = () =>
  workspace.query<Person>(
    `SELECT full_name AS name, birth, admitted_on AS admitted,
            (SELECT group_concat(value, ' ' ORDER BY kind) FROM identifier WHERE member_id = member.id) AS numbers
     FROM member ORDER BY id`,
  );

const EXPECTED: readonly Person[] = [
  { name: 'Nguyễn Văn Thử', birth: '1984-09-05', admitted: '2010-02-03', numbers: '99000001 099084000001' },
  { name: 'Trần Thị Mẫu', birth: '1975-02-28', admitted: '2001-05-19', numbers: '99000002 099075000002' },
  { name: 'Lê Hữu Ví', birth: '1990-11-17', admitted: '2015-09-02', numbers: '99000003 099090000003' },
];

describe('8.1, 8.4 one table in every form stores identical data', () => {
  it.each(FORMS)('%s', async (_, name, content) => {
    const { exit, json } = await workspace.importFiles(write(name, content()));
    expect(json.diagnostics).toEqual([]);
    expect(exit).toBe(0);
    expect(people()).toEqual(EXPECTED);
  });
});

describe('8.1 text files', () => {
  it('quoted fields hold separators, doubled quotes and bare line breaks; line ends may be mixed', async () => {
    const [headings, first, second, third] = ZEROS.map((row) => row.join(';'));
    const heading = headings?.replace('Họ và tên', '"Họ và\ntên"');
    const text = `${String(heading)}\r\n${String(first)}\n${String(second)}\r${String(third)}`;
    const { json } = await workspace.importFiles(write('a.csv', text));
    expect(json.diagnostics).toEqual([]);
    expect(people()).toEqual(EXPECTED);
  });

  it('title lines may be padded with separators', async () => {
    const title = `DANH SÁCH ĐẢNG VIÊN NĂM 2025${';'.repeat(7)}\r\n${';'.repeat(7)}\r\n`;
    await workspace.importFiles(write('a.csv', title + delimited(';')));
    expect(people()).toEqual(EXPECTED);
  });

  it('="0123" and \'0123 protect zeros and are no part of the number', async () => {
    const rows = ZEROS.map((row, index) =>
      row.map((cell, column) =>
        index === 0 ? cell : column === 3 ? `="${cell}"` : column === 4 ? `'${cell}` : cell,
      ),
    );
    await workspace.importFiles(write('a.csv', delimited(';', rows)));
    expect(people()).toEqual(EXPECTED);
  });

  it('a named encoding is obeyed', async () => {
    const path = write('a.csv', windows1258(delimited(';')));
    const { exit, json } = await workspace.importFiles(path, '--encoding', 'utf-8');
    expect(exit).toBe(2);
    expect(json.diagnostics.map(({ code }) => code)).toEqual(['import.file.format']);
    expect((await workspace.importFiles(path, '--encoding', 'windows-1258')).exit).toBe(0);
    expect(people()).toEqual(EXPECTED);
  });
});

/** A sheet with real date cells, numbers, a formula with and one without result, and an error. */
function typedBook(type: 'biff8' | 'ods' | 'xlsb' | 'xlsx', date1904 = false): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet(ZEROS);
  const shift = date1904 ? 1462 : 0;
  // 5 September 1984, 28 February 1975 and 17 November 1990 as day serials.
  for (const [row, serial] of [30930, 27453, 33194].entries()) {
    sheet[`C${String(row + 2)}`] = { t: 'n', v: serial - shift, z: 'dd/mm/yyyy' };
  }
  const book = XLSX.utils.book_new();
  if (date1904) book.Workbook = { WBProps: { date1904: true } };
  XLSX.utils.book_append_sheet(book, sheet, 'Danh sách');
  return XLSX.write(book, { type: 'buffer', bookType: type }) as Buffer;
}

/** What the rows of a book with raw cells are stored as. */
const births = () => people().map(({ birth }) => birth);

describe('8.4 workbooks', () => {
  it.each(['xlsx', 'biff8', 'xlsb', 'ods'] as const)('date cells of %s are that day', async (type) => {
    const { exit } = await workspace.importFiles(write('a', typedBook(type)));
    expect(exit).toBe(0);
    expect(births()).toEqual(['1984-09-05', '1975-02-28', '1990-11-17']);
  });

  it.each(['xlsx', 'biff8', 'xlsb'] as const)('a %s of the 1904 date system too', async (type) => {
    await workspace.importFiles(write('a', typedBook(type, true)));
    expect(births()).toEqual(['1984-09-05', '1975-02-28', '1990-11-17']);
  });

  it.each([
    [
      'a formula with its result is that result',
      '<c r="C2" t="str"><f>A1</f><v>05/09/1984</v></c>',
      undefined,
    ],
    ['a formula without one is reported, never 0', '<c r="C2"><f>TODAY()</f></c>', 'import.cell.formula'],
    ['an error of Excel is reported', '<c r="C2" t="e"><v>#REF!</v></c>', 'import.cell.error'],
    [
      'rich text is joined',
      '<c r="C2" t="inlineStr"><is><r><t>05/09</t></r><r><t>/1984</t></r></is></c>',
      undefined,
    ],
  ])('%s', async (_, cell, code) => {
    const text = (address: string, value: string): string =>
      `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const line = (row: number, values: readonly string[], third: string): string =>
      `<row r="${String(row)}">${values.map((value, index) => (index === 2 ? third : text(`${String.fromCharCode(65 + index)}${String(row)}`, value))).join('')}</row>`;
    const [headings = [], first = []] = ZEROS;
    const rows = line(1, headings, text('C1', headings[2] ?? '')) + line(2, first, cell);
    const { json } = await workspace.importFiles(write('a.xlsx', makeXlsx({ rows })));
    expect(json.diagnostics.map((each) => [each.code, each.cell])).toEqual(
      code === undefined ? [] : [[code, 'C2']],
    );
    expect(births()).toEqual(code === undefined ? ['1984-09-05'] : []);
  });

  it('a cell of XLS that holds nothing but a place is never read as 0', async () => {
    const sheet = XLSX.utils.aoa_to_sheet(ZEROS.slice(0, 2));
    sheet['C2'] = { t: 'z', f: 'TODAY()' };
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Danh sách');
    await workspace.importFiles(
      write('a.xls', XLSX.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer),
    );
    expect(births().filter((birth) => birth !== null)).toEqual([]);
  });

  it('one with a password to open, a cut one and one of another program are a clear line each', async () => {
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const cases = [
      [
        'mat-khau.xlsx',
        Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
        'import.file.encrypted',
      ],
      ['cut.xls', workbook('biff8').subarray(0, 2000), 'import.file.damaged'],
      ['cut.ods', workbook('ods').subarray(0, 700), 'import.file.damaged'],
      ['thu.doc', Buffer.concat([ole, Buffer.alloc(600)]), 'import.file.format'],
      ['van-ban.rtf', '{\\rtf1 x}', 'import.file.format'],
    ] as const;
    for (const [name, content, code] of cases) {
      const { exit, json } = await workspace.importFiles(write(name, content));
      expect([name, exit, json.diagnostics.map((each) => each.code)]).toEqual([name, 2, [code]]);
    }
  });
});
