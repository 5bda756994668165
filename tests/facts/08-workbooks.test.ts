import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import XLSX from '@e965/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeZip } from '../sheets/support/make-zip.ts';
import { makeXlsx, type XlsxParts } from '../sheets/support/make-xlsx.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

/** Spreadsheets.md 8.4: what workbooks hold beside plain cells. */

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

function write(name: string, content: Uint8Array): string {
  const path = join(dirname(workspace.dir), 'bang-tinh', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Chi bộ'];
const AN = ['1', 'Lò Văn Thử', '05/09/1984', '99000001', 'Chi bộ Một'];
const BINH = ['2', 'Vàng Thị Mẫu', '06/09/1985', '99000002', 'Chi bộ Hai'];

const addressOf = (row: number, column: number) => `${String.fromCodePoint(65 + column)}${String(row + 1)}`;

/** A workbook from raw XML; a cell that begins with `<` stands as it is behind its address. */
function raw(rows: readonly (readonly string[])[], more: XlsxParts = {}): string {
  const xml = rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      cell.startsWith('<')
        ? cell.replace('<c', `<c r="${addressOf(row, column)}"`)
        : `<c r="${addressOf(row, column)}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    );
    return `<row r="${String(row + 1)}">${written.join('')}</row>`;
  });
  return write('so.xlsx', makeXlsx({ rows: xml.join(''), ...more }));
}

const people = () =>
  workspace.query<{ name: string; birth: string | null; cell: string }>(
    `SELECT m.full_name AS name, m.birth, o.code AS cell FROM member m JOIN membership s ON s.member_id = m.id
     JOIN organization_version o ON o.organization_id = s.organization_id ORDER BY m.id`,
  );
const BOTH = [
  { name: 'Lò Văn Thử', birth: '1984-09-05', cell: 'T.01.01.1' },
  { name: 'Vàng Thị Mẫu', birth: '1985-09-06', cell: 'T.01.01.2' },
];

describe('8.4 formulas', () => {
  it('=ROW()-5 as running number and VLOOKUP as name of the cell are their stored results', async () => {
    const number = (row: number) => `<c><f>ROW()-1</f><v>${String(row)}</v></c>`;
    const found = (name: string) => `<c t="str"><f>VLOOKUP(D2,[1]Sheet1!A:B,2,0)</f><v>${name}</v></c>`;
    const path = raw([
      HEADER,
      [number(1), ...AN.slice(1, 4), found('Chi bộ Một')],
      [number(2), ...BINH.slice(1, 4), found('Chi bộ Hai')],
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(people()).toEqual(BOTH);
  });

  it('without a stored result count nothing: a running number is not needed, a name of a cell is asked for', async () => {
    const path = raw([
      HEADER,
      ['<c><f>ROW()-1</f></c>', ...AN.slice(1)],
      ['2', ...BINH.slice(1, 4), '<c><f>VLOOKUP(D3,Sheet2!A:B,2,0)</f></c>'],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics.map(({ code, cell }) => [code, cell])).toContainEqual([
      'import.cell.formula',
      'E3',
    ]);
    expect(people()).toEqual(BOTH.slice(0, 1));
  });

  it.each(['#N/A', '#REF!', '#VALUE!'])('that failed with %s are reported with their cell', async (error) => {
    const path = raw([
      HEADER,
      AN,
      [...BINH.slice(0, 4), `<c t="e"><f>VLOOKUP(D3,A:B,2,0)</f><v>${error}</v></c>`],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'import.cell.error', cell: 'E3', severity: 'error' }),
    );
    expect(people()).toEqual(BOTH.slice(0, 1));
  });

  it('of age and of a grade from a score are values like others', async () => {
    const path = raw([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Tuổi', 'Tổng điểm', 'Chi bộ đề nghị'],
      [
        '1',
        'Lò Văn Thử',
        '05/09/1984',
        'T.01.01.1',
        '<c><f>2025-1984</f><v>41</v></c>',
        '85',
        '<c t="str"><f>IF(F2&gt;=90,"HTXSNV",IF(F2&gt;=70,"HTTNV","HTNV"))</f><v>HTTNV</v></c>',
      ],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(workspace.query('SELECT grade_cell AS grade FROM member_year')).toEqual([{ grade: 'HTTNV' }]);
  });

  it('with links to another book ask for no other file', async () => {
    const path = raw([HEADER, AN, BINH], {
      workbookPr: '<externalReferences><externalReference r:id="rId9"/></externalReferences>',
      entries: [
        {
          name: 'xl/externalLinks/externalLink1.xml',
          content:
            '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook/></externalLink>',
        },
      ],
    });
    const { exit, json } = await workspace.importFiles(path);
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(people()).toEqual(BOTH);
  });
});

describe('8.4 what stands beside the cells', () => {
  it.each([
    ['protection of the sheet', '<sheetProtection sheet="1" password="CC1A" objects="1" scenarios="1"/>'],
    [
      'lists of what may be typed',
      '<dataValidations count="1"><dataValidation type="list" sqref="E2:E99"><formula1>"Chi bộ Một,Chi bộ Ba"</formula1></dataValidation></dataValidations>',
    ],
    ['a filter', '<autoFilter ref="A1:E3"/>'],
    ['comments', '<legacyDrawing r:id="rId1"/>'],
  ])('%s changes nothing', async (what, tail) => {
    const comments =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>x</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Vàng Thị Thừa</t></text></comment></commentList></comments>';
    const entries = what === 'comments' ? [{ name: 'xl/comments1.xml', content: comments }] : [];
    const { exit, json } = await workspace.importFiles(raw([HEADER, AN, BINH], { tail, entries }));
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(people()).toEqual(BOTH);
  });

  it.each(['xlsx', 'biff8'] as const)('protection and comments of %s neither', async (type) => {
    const sheet = XLSX.utils.aoa_to_sheet([HEADER, AN, BINH]);
    sheet['!protect'] = { password: 'x' };
    (sheet['B2'] as XLSX.CellObject).c = [{ a: 'x', t: 'Vàng Thị Thừa' }];
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Danh sách');
    const bytes = XLSX.write(book, { type: 'buffer', bookType: type }) as Buffer;
    const { exit, json } = await workspace.importFiles(write(`so.${type}`, bytes));
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(people()).toEqual(BOTH);
  });

  it('colours are not read: a yellow row is a row like others, and one remark for the sheet says so', async () => {
    const yellow = (text: string) => `<c s="1" t="inlineStr"><is><t>${text}</t></is></c>`;
    const path = raw([HEADER, AN.map(yellow), BINH], {
      styles:
        '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><cellXfs><xf numFmtId="0"/><xf numFmtId="0" fillId="2"/></cellXfs>',
    });
    const { exit, json } = await workspace.importFiles(path);
    expect(people()).toEqual(BOTH);
    expect(exit).toBe(0);
    expect(json.diagnostics).toEqual([
      expect.objectContaining({
        code: 'import.colour.unread',
        severity: 'notice',
        sheet: 'Biểu 1',
        params: { count: 1, rows: '2' },
      }),
    ]);
  });

  it('colours of headings, of a whole column and white mean nothing', async () => {
    const coloured = (style: number) => (text: string) =>
      `<c s="${String(style)}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const shaded = (row: readonly string[]) => [...row.slice(0, 4), coloured(2)(row[4] ?? '')];
    const path = raw(
      [HEADER.map(coloured(1)), shaded(AN), shaded(BINH.map(coloured(3)).toSpliced(4, 1, BINH[4] ?? ''))],
      {
        styles:
          '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>' +
          '<cellXfs><xf/><xf fillId="2"/><xf fillId="2"/><xf fillId="3"/></cellXfs>',
      },
    );
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(people()).toEqual(BOTH);
  });

  it('in an ODS too', async () => {
    const cells = (row: readonly string[], style = ''): string =>
      `<table:table-row>${row.map((text) => `<table:table-cell${style} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const content =
      '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">' +
      '<office:automatic-styles><style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffff00"/></style:style></office:automatic-styles>' +
      `<office:body><office:spreadsheet><table:table table:name="Danh sách">${cells(HEADER)}${cells(AN)}${cells(BINH, ' table:style-name="ce1"')}</table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = makeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content },
    ]);
    const { json } = await workspace.importFiles(write('mau.ods', bytes));
    expect(json.diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['import.colour.unread', { count: 1, rows: '3' }],
    ]);
    expect(people()).toEqual(BOTH);
  });

  it('the colours of a returned file are not the sender’s, and are not told of when it comes back', async () => {
    const path = await workspace.sheet('so.xlsx', [
      HEADER,
      AN,
      [...BINH.slice(0, 2), '31/02/1984', ...BINH.slice(3)],
    ]);
    await workspace.importFiles(path);
    const back = join(workspace.dir, 'tra-lai.xlsx');
    await workspace.run(['return', '2', '-o', back]);
    const { json } = await workspace.importFiles(back);
    expect(json.diagnostics.map(({ code }) => code)).toContain('import.return.unmended');
    expect(json.diagnostics.map(({ code }) => code)).not.toContain('import.colour.unread');
  });
});

describe('8.4 the 1904 date system', () => {
  it('moves date cells, not texts', async () => {
    const path = raw(
      [HEADER, [...AN.slice(0, 2), `<c s="1"><v>${String(30930 - 1462)}</v></c>`, ...AN.slice(3)], BINH],
      { workbookPr: '<workbookPr date1904="1"/>' },
    );
    await workspace.importFiles(path);
    expect(people()).toEqual(BOTH);
  });
});

describe('8.4 several lines in one cell', () => {
  it('of a name are one name, of a unit one unit', async () => {
    const path = await workspace.sheet('so.xlsx', [
      HEADER,
      ['1', 'Lò Văn\nThử', '05/09/1984', '99000001', 'Chi bộ\r\nMột'],
      BINH,
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(people().map(({ cell }) => cell)).toEqual(['T.01.01.1', 'T.01.01.2']);
    expect(workspace.query('SELECT name_key AS key FROM member ORDER BY id')).toEqual([
      { key: 'lò văn thử' },
      { key: 'vàng thị mẫu' },
    ]);
  });

  it('two people in one cell are refused, with the cell', async () => {
    const path = await workspace.sheet('so.xlsx', [
      HEADER,
      ['1', 'Lò Văn Thử\nVàng Thị Mẫu', '05/09/1984', '', 'Chi bộ Một'],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toMatchObject([{ severity: 'error', cell: 'B2' }]);
    expect(people()).toEqual([]);
  });
});

describe('8.4 two lists side by side', () => {
  it('are both read, each with its own rows, totals and unit', async () => {
    const path = await workspace.sheet('hai-ben.xlsx', [
      ['DANH SÁCH ĐẢNG VIÊN'],
      [...HEADER, '', ...HEADER],
      [...AN, '', '1', ...BINH.slice(1)],
      [
        '',
        'Tổng số: 1 đảng viên',
        '',
        '',
        '',
        '',
        '2',
        'Vàng Thị Thêm',
        '07/07/1990',
        '99000003',
        'Chi bộ Hai',
      ],
      ['', '', '', '', '', '', '', 'Tổng số: 3 đảng viên'],
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(people().map(({ name, cell }) => [name, cell])).toEqual([
      ...BOTH.map(({ name, cell }) => [name, cell]),
      ['Vàng Thị Thêm', 'T.01.01.2'],
    ]);
    expect(json.data.files.map(({ sheet, created, refused }) => [sheet, created, refused])).toEqual([
      ['Danh sách', 1, 0],
      ['Danh sách', 2, 0],
    ]);
    // Only the right list states a wrong total.
    expect(json.diagnostics.map(({ code, cell, params }) => [code, cell, params])).toEqual([
      ['import.total.differs', 'H5', { stated: '3', counted: '2' }],
    ]);
    expect(exit).toBe(1);
    const again = await workspace.importFiles(path);
    expect(
      again.json.data.files.map(({ created, changed, unchanged }) => [created, changed, unchanged]),
    ).toEqual([
      [0, 0, 1],
      [0, 0, 2],
    ]);
  });

  it('may each have their unit above them', async () => {
    const [left, right] = [HEADER.slice(0, 4), HEADER.slice(0, 4)];
    const path = await workspace.sheet('hai-ben.xlsx', [
      ['Chi bộ Một', '', '', '', '', 'Chi bộ Hai'],
      [...left, '', ...right],
      [...AN.slice(0, 4), '', ...BINH.slice(0, 4)],
    ]);
    await workspace.importFiles(path);
    expect(people()).toEqual(BOTH);
  });

  it('a column that merely stands twice is reported and not guessed', async () => {
    const before = workspace.dump();
    const path = await workspace.sheet('hai-cot.xlsx', [
      [...HEADER, 'Ngày sinh'],
      [...AN, '06/09/1984'],
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics.map(({ code, header }) => [code, header])).toEqual([
      ['import.column.duplicate', 'Ngày sinh / Ngày sinh'],
    ]);
    expect(exit).toBe(2);
    expect(workspace.dump()).toBe(before);
  });
});
