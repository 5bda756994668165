import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { utils, write, type BookType } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { csvText } from '../../src/sheets/csv-text.ts';
import { memberRows, type MemberRow } from '../support/member-rows.ts';
import { makeWorkspace } from '../support/workspace-folder.ts';

const ORGANIZATIONS = [
  ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên'],
  ['T', 'Tỉnh uỷ Thử Nghiệm', 'Tỉnh uỷ', ''],
  ['T.01', 'Đảng uỷ xã An Bình', 'Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng', 'T'],
  ['T.01.01', 'Đảng bộ trường Hoa Sen', 'Đảng bộ cơ sở', 'T.01'],
  ...Array.from({ length: 20 }, (_, index) => [
    `T.01.01.${String(index + 1)}`,
    `Chi bộ thôn ${String(index + 1)}`,
    'Chi bộ trực thuộc',
    'T.01.01',
  ]),
];

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đỗ', 'Bùi', 'Vũ', 'Đặng', 'Hồ'];
const GIVEN = ['Bình', 'Chi', 'Dũng', 'Hà'];

/** Four invented members of one cell; with `bad`, one of them with a day that never was. */
function people(cell: number, bad = false): MemberRow[] {
  return GIVEN.map((given, index) => ({
    name: `${FAMILY[cell % 10] ?? ''} Văn ${given}`,
    birth:
      bad && index === 1
        ? '31/02/1975'
        : `1${String(index)}/0${String((cell % 9) + 1)}/19${String(60 + cell)}`,
    card: `99${String(cell).padStart(3, '0')}${String(index).padStart(3, '0')}`,
    cell: `T.01.01.${String(cell)}`,
    admitted: '03/02/2005',
  }));
}

const rowsOf = (cell: number, bad = false): string[][] => memberRows(people(cell, bad));
const text = (rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string =>
  csvText(rows, { separator, bom: false, escapeFormulas: false });

function book(rows: readonly (readonly string[])[], bookType: BookType): Buffer {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows as string[][]), 'Danh sách');
  return write(workbook, { type: 'buffer', bookType }) as Buffer;
}

function html(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<html><head><meta charset="utf-8"></head><body><table>${lines.join('\n')}</table></body></html>`;
}

/** Windows-1258 keeps most tones apart from their letters; only what these lists hold is written here. */
function windows1258(value: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const bytes = [...value.normalize('NFC')].flatMap((letter) => {
    const whole = table.get(letter);
    if (whole !== undefined) return [whole];
    const parts = letter.normalize('NFD');
    const tone = [...parts].find((part) => '\u0300\u0301\u0303\u0309\u0323'.includes(part)) ?? '';
    const base = parts.replace(tone, '').normalize('NFC');
    const found = [table.get(base), table.get(tone)];
    if (found.includes(undefined)) throw new Error(`no Windows-1258 for ${letter}`);
    return found as number[];
  });
  return Buffer.from(bytes);
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

it('a folder of files as thirty units send them ends with a verdict for each', async () => {
  const workspace = await makeWorkspace();
  const inbox = join(dirname(workspace.dir), 'inbox');
  mkdirSync(join(inbox, 'xa An Binh'), { recursive: true });
  const put = (name: string, content: string | Buffer): void => writeFileSync(join(inbox, name), content);

  put('00 to chuc dang.csv', `\uFEFF${text(ORGANIZATIONS)}`);
  put('01 utf-8.csv', text(rowsOf(1)));
  put('02 dau cham phay.csv', `\uFEFF${text(rowsOf(2), ';')}`);
  put('03 sep.csv', `sep=;\r\n${text(rowsOf(3), ';')}`);
  put(
    '04 unicode text.txt',
    Buffer.from(
      `\uFEFF${rowsOf(4)
        .map((row) => row.join('\t'))
        .join('\r\n')}\r\n`,
      'utf16le',
    ),
  );
  put('05 utf-16be.csv', Buffer.from(`\uFEFF${text(rowsOf(5))}`, 'utf16le').swap16());
  put('06 windows-1258.csv', windows1258(text(rowsOf(6), ';')));
  put(
    '07 tcvn3.csv',
    Buffer.from(
      'STT;Hä vµ tªn;Ngµy sinh;M· chi bé;Ngµy vµo §¶ng\r\n1;NguyÔn V¨n Hïng;05/09/1954;T.01.01.7;03/02/1980\r\n',
      'latin1',
    ),
  );
  put('08 danh sach.xlsx', book(rowsOf(8), 'xlsx'));
  put('09 co macro.xlsm', book(rowsOf(9), 'xlsm'));
  put('10 excel 2003.xls', book(rowsOf(10), 'biff8'));
  put('11 nhi phan.xlsb', book(rowsOf(11), 'xlsb'));
  put('12 libreoffice.ods', book(rowsOf(12), 'ods'));
  put('13 tu trang web.xls', html(rowsOf(13)));
  put(
    '14 tab dat ten xls.xls',
    rowsOf(14)
      .map((row) => row.join('\t'))
      .join('\n'),
  );
  put('15 dat ten sai.pdf.csv', book(rowsOf(15), 'xlsx'));
  put('16 co loi.xlsx', book(rowsOf(16, true), 'xlsx'));
  put('17 bi cat.xlsx', book(rowsOf(17), 'xlsx').subarray(0, 3000));
  put(
    '18 mat khau.xlsx',
    Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
  );
  put('19 van ban.xls', '%PDF-1.7\n');
  put('20 rong.csv', '');
  put(
    '21 khong phai danh sach.xlsx',
    book(
      [
        ['Lịch họp', 'Phòng'],
        ['Thứ hai', '2'],
      ],
      'xlsx',
    ),
  );
  put('22 gui lai.csv', text(rowsOf(1)));
  put('xa An Binh/chi bo thon 18.csv', text(rowsOf(18)));
  put('~$08 danh sach.xlsx', 'lock');

  const { exit, json } = await workspace.importFiles(inbox);
  const line = (file: string, ...rest: (string | number)[]): string =>
    [file.slice(inbox.length + 1).padEnd(34), ...rest].join('  ');
  const verdicts = [
    ...json.data.files.map((sheet) =>
      line(
        sheet.file,
        sheet.kind,
        `rows ${String(sheet.rows)}`,
        `created ${String(sheet.created)}`,
        `changed ${String(sheet.changed)}`,
        `unchanged ${String(sheet.unchanged)}`,
        `refused ${String(sheet.refused)}`,
        `skipped ${String(sheet.skipped.length)}`,
      ),
    ),
    ...json.data.failed.map((file) => line(file, 'failed')),
    '',
    ...json.diagnostics.map(({ code, severity, file = '', cell = '', row = '' }) =>
      line(file, severity, code, cell === '' ? row : cell).trimEnd(),
    ),
  ].sort((left, right) => (left < right ? -1 : 1));
  expect(exit).toBe(1);
  await expect(`${verdicts.join('\n').trim()}\n`).toMatchFileSnapshot('./golden/mixed-folder.txt');
});
