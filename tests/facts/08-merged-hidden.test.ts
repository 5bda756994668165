import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { utils, write, type SheetProps } from '@e965/xlsx';
import { makeXlsx } from '../sheets/support/make-xlsx.ts';
import { makeZip } from '../sheets/support/make-zip.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

function writeRows(rows: readonly (readonly [attributes: string, ...cells: string[]])[]): string {
  const path = join(dirname(workspace.dir), 'bang-tinh', 'an.xlsx');
  mkdirSync(dirname(path), { recursive: true });
  const xml = rows.map(([attributes, ...cells], row) => {
    const written = cells.map((cell, column) => {
      const address = String.fromCharCode(65 + column) + String(row + 1);
      return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
    return `<row r="${String(row + 1)}" ${attributes}>${written.join('')}</row>`;
  });
  writeFileSync(path, makeXlsx({ rows: xml.join('') }));
  return path;
}

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Chi bộ'] as const;

describe('8.4 hidden and merged', () => {
  it('rows hidden by a filter are taken and told, once for the sheet', async () => {
    const path = writeRows([
      ['', ...HEADER],
      ['', '1', 'Lò Văn Thử', '1984', '99000001', 'Chi bộ Một'],
      ['hidden="1"', '2', 'Vàng Thị Mẫu', '1985', '99000002', 'Chi bộ Một'],
      ['hidden="1"', '3', 'Sùng A Thử', '1986', '99000003', 'Chi bộ Hai'],
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics).toMatchObject([
      { code: 'import.row.hidden', severity: 'notice', params: { count: 2, rows: '3, 4' } },
    ]);
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ created: 3 }]);
  });

  it('hidden sheets are named and not taken', async () => {
    const rows = [[...HEADER], ['1', 'Lò Văn Thử', '1984', '99000001', 'Chi bộ Một']];
    const old = [[...HEADER], ['1', 'Vàng Thị Mẫu', '1985', '99000002', 'Chi bộ Một']];
    const path = await workspace.xlsx('hai.xlsx', [
      { name: 'Năm nay', rows },
      { name: 'Năm trước', rows: old, hidden: true },
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toMatchObject([{ code: 'import.sheet.hidden', sheet: 'Năm trước' }]);
    expect(json.data.files).toMatchObject([{ sheet: 'Năm nay', created: 1 }]);
  });

  it('a merged unit counts for each of its rows; one written once without a merge is a gap to be told', async () => {
    const rows = [
      [...HEADER],
      ['1', 'Lò Văn Thử', '1984', '99000001', 'Chi bộ Một'],
      ['2', 'Vàng Thị Mẫu', '1985', '99000002', ''],
    ];
    const name = 'Danh sách';
    const plain = await workspace.importFiles(await workspace.xlsx('Chi bộ Hai.xlsx', [{ name, rows }]));
    expect(plain.json.diagnostics).toMatchObject([{ code: 'import.required.missing', row: 3 }]);
    const merges = [{ firstRow: 1, lastRow: 2, firstColumn: 4, lastColumn: 4 }];
    const merged = await workspace.importFiles(await workspace.xlsx('gop.xlsx', [{ name, rows, merges }]));
    expect(merged.json.diagnostics).toEqual([]);
    expect(merged.json.data.files).toMatchObject([{ rows: 2, created: 1, refused: 0 }]);
  });
});

const cellsOf = () =>
  workspace.query<{ name: string; cell: string }>(
    `SELECT m.full_name AS name, o.name AS cell FROM member m JOIN membership s ON s.member_id = m.id
       JOIN organization_version o ON o.organization_id = s.organization_id ORDER BY m.id`,
  );
const TAKEN = [
  { name: 'Lò Văn Thử', cell: 'Chi bộ Một' },
  { name: 'Vàng Thị Mẫu', cell: 'Chi bộ Một' },
];

describe('8.4 in other formats', () => {
  function place(name: string, bytes: Buffer): string {
    const path = join(dirname(workspace.dir), 'bang-tinh', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  }

  it.each(['biff8', 'xlsb'] as const)(
    'a merged unit, a hidden sheet and an error in %s are what they are in XLSX',
    async (type) => {
      const sheet = utils.aoa_to_sheet([
        [...HEADER],
        ['1', 'Lò Văn Thử', '1984', '99000001', 'Chi bộ Một'],
        ['2', 'Vàng Thị Mẫu', '1985', '99000002'],
        ['3', 'Sùng A Thử', '1986', '99000003'],
      ]);
      sheet['!merges'] = [{ s: { r: 1, c: 4 }, e: { r: 2, c: 4 } }];
      sheet['E4'] = { t: 'e', v: 0x17 };
      const last = utils.aoa_to_sheet([[...HEADER], ['1', 'Sùng A Cũ', '1986', '99000009', 'Chi bộ Một']]);
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, 'Năm nay');
      utils.book_append_sheet(book, last, 'Năm trước');
      book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] satisfies SheetProps[] };
      const path = place(`cu.${type}`, write(book, { type: 'buffer', bookType: type }) as Buffer);
      const { json } = await workspace.importFiles(path);
      expect(json.diagnostics.map(({ code, sheet: named, cell }) => [code, named, cell])).toEqual([
        ['import.sheet.hidden', 'Năm trước', undefined],
        ['import.cell.error', 'Năm nay', 'E4'],
      ]);
      expect(cellsOf()).toEqual(TAKEN);
    },
  );

  it('of ODS a merged unit, a hidden sheet, a filtered row and an error too', async () => {
    const cell = (text: string, more = ''): string =>
      `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
    const row = (cells: readonly string[], more = ''): string =>
      `<table:table-row${more}>${cells.join('')}</table:table-row>`;
    const plain = (...texts: string[]): string[] => texts.map((text) => cell(text));
    const content =
      '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">' +
      '<office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>' +
      '<office:body><office:spreadsheet><table:table table:name="Năm nay">' +
      row(plain(...HEADER)) +
      row([
        ...plain('1', 'Lò Văn Thử', '1984', '99000001'),
        cell('Chi bộ Một', ' table:number-rows-spanned="2" table:number-columns-spanned="1"'),
      ]) +
      row(
        [...plain('2', 'Vàng Thị Mẫu', '1985', '99000002'), '<table:covered-table-cell/>'],
        ' table:visibility="filter"',
      ) +
      row([
        ...plain('3', 'Sùng A Thử', '1986', '99000003'),
        cell('#N/A', ' table:formula="of:=VLOOKUP([.D4];[.A1:.B2];2)" calcext:value-type="error"'),
      ]) +
      '</table:table><table:table table:name="Năm trước" table:style-name="ta2">' +
      row(plain(...HEADER)) +
      row(plain('1', 'Sùng A Cũ', '1986', '99000009', 'Chi bộ Một')) +
      '</table:table></office:spreadsheet></office:body></office:document-content>';
    const bytes = makeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content },
    ]);
    const { json } = await workspace.importFiles(place('mo.ods', bytes));
    expect(json.diagnostics.map(({ code, sheet, cell: at }) => [code, sheet, at])).toEqual([
      ['import.sheet.hidden', 'Năm trước', undefined],
      ['import.cell.error', 'Năm nay', 'E4'],
      ['import.row.hidden', 'Năm nay', undefined],
    ]);
    expect(cellsOf()).toEqual(TAKEN);
  });
});
