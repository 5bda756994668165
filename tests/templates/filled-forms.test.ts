import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { read } from '@e965/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/sheets/cell-address.ts';
import { readPath } from '../sheets/read-back.ts';
import { editWorkbook } from '../support/edit-workbook.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;
let folder: string;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  folder = join(dirname(workspace.dir), 'bieu-mau');
});

async function exportForm(kind: string, ...more: string[]): Promise<string> {
  const path = join(folder, `${kind}.xlsx`);
  const { exit, error } = await workspace.run(['template', 'export', kind, '-o', path, ...more]);
  expect([exit, error]).toEqual([0, '']);
  return path;
}

/** Cells of the first prepared rows, by heading. */
async function fill(path: string, rows: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const [sheet] = await readPath(path);
  const header = sheet?.rows.find(({ cells }) => cells[0] === 'STT');
  if (header === undefined) throw new Error('no header row');
  const cells: Record<string, string> = {};
  for (const [index, row] of rows.entries()) {
    for (const [heading, text] of Object.entries(row)) {
      const column = header.cells.findIndex((cell) => cell.replace(/[\n*(].*/s, '').trim() === heading);
      if (column < 0) throw new Error(`no column ${heading}`);
      cells[formatAddress(header.number + 1 + index, column)] = text;
    }
  }
  editWorkbook(path, 'Danh sách', cells);
}

const MEMBER = {
  'Họ và tên': 'Nguyễn Văn Thử',
  'Giới tính': 'Nam',
  'Ngày sinh': '05/09/1984',
  'Số CCCD': '099084000011',
  'Số thẻ đảng viên': '99000001',
  'Mã tổ chức đảng': 'T.01.01.1',
};

/** What a row of such a form needs beside the person. */
const OF_KIND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  grades: { 'Chi bộ đề nghị xếp loại': 'HTTNV' },
  admissions: { 'Ngày kết nạp': '19/05/2025' },
  removals: { 'Hình thức đưa ra khỏi Đảng': 'Xoá tên', 'Ngày quyết định': '20/06/2025' },
};

describe('a form that was handed out and filled in', () => {
  it.each([
    [
      'organizations',
      {
        'Mã tổ chức đảng': 'T.01.03',
        'Tên tổ chức đảng': 'Chi bộ công an',
        'Loại hình': 'Chi bộ cơ sở',
        'Mã đơn vị cấp trên': 'T.01',
        'Ngày thành lập': '03/02/1990',
      },
    ],
    [
      'members',
      {
        ...MEMBER,
        'Ngày vào Đảng': '03/02/2010',
        'Ngày chính thức': '03/02/2011',
        'Tình trạng sinh hoạt': 'Đang sinh hoạt Đảng',
        'Đối tượng': 'Không giữ chức vụ',
      },
    ],
    [
      'grades',
      {
        ...MEMBER,
        'Ngày vào Đảng': '03/02/2010',
        'Ngày chính thức': '03/02/2011',
        'Đã kiểm điểm': 'Có',
        'Tổng điểm': '85,5',
        'Chi bộ đề nghị xếp loại': 'HTTNV',
        'Hình thức kỷ luật': 'Không',
      },
    ],
    [
      'organization-grades',
      {
        'Mã tổ chức đảng': 'T.01.01',
        'Tổng điểm': '90',
        'Đơn vị tự xếp loại': 'HTXSNV',
        'Cấp có thẩm quyền xếp loại': 'HTTNV',
      },
    ],
    [
      'admissions',
      {
        ...MEMBER,
        'Ngày kết nạp': '19/05/2025',
        'Số quyết định': '12-QĐ/ĐU',
        'Ngày quyết định': '12/05/2025',
      },
    ],
    [
      'removals',
      {
        ...MEMBER,
        'Ngày vào Đảng': '03/02/2010',
        'Hình thức đưa ra khỏi Đảng': 'Xoá tên',
        'Số quyết định': '13-QĐ/ĐU',
        'Ngày quyết định': '20/06/2025',
      },
    ],
    ['targets', { 'Mã tổ chức đảng': 'T.01.01', 'Chỉ tiêu kết nạp': '3' }],
  ] as const)('imports without a question: %s', async (kind, row) => {
    const path = await exportForm(kind);
    await fill(path, [row]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind, rows: 1, created: 1, refused: 0 }]);
    expect(exit).toBe(0);
  });

  it('knows its unit: the codes at and below it are offered, in a hidden sheet', async () => {
    const path = await exportForm('members', '--unit', 'T.01.01');
    const [sheet, lookup] = await readPath(path);
    expect(sheet?.rows.map(({ cells }) => cells[0])).toContain('Mã tổ chức đảng: T.01.01');
    expect(sheet?.rows.flatMap(({ cells }) => cells)).toContain('DANH SÁCH ĐẢNG VIÊN NĂM 2025');
    expect(lookup).toMatchObject({ name: 'TRA CUU', hidden: true });
    expect(lookup?.rows.map(({ cells }) => cells)).toEqual([
      ['T.01.01', 'Đảng bộ trường Hoa Sen'],
      ['T.01.01.1', 'Chi bộ Một'],
      ['T.01.01.2', 'Chi bộ Hai'],
    ]);
  });

  const { 'Mã tổ chức đảng': _code, ...WITHOUT_CODE } = MEMBER;
  const units = () =>
    workspace.query<{ code: string }>(
      `SELECT DISTINCT o.code FROM organization_version o WHERE o.organization_id IN (
         SELECT organization_id FROM membership UNION SELECT organization_id FROM member_event)`,
    );

  async function takeForm(path: string) {
    const { exit, json } = await workspace.importFiles(path);
    return { exit, told: json.diagnostics };
  }

  it.each(['members', 'grades', 'admissions', 'removals'])(
    'for a Party cell needs no code in its rows, they are its people: %s',
    async (kind) => {
      const path = await exportForm(kind, '--unit', 'T.01.01.1');
      await fill(path, [{ ...WITHOUT_CODE, ...OF_KIND[kind] }]);
      const { exit, told } = await takeForm(path);
      expect(told).toMatchObject([
        {
          code: 'import.unit.from-title',
          severity: 'notice',
          params: { unit: 'Chi bộ Một', value: 'T.01.01.1' },
        },
      ]);
      expect([exit, units()]).toEqual([0, [{ code: 'T.01.01.1' }]]);
    },
  );

  it('for a committee asks for the cell of a row that names none', async () => {
    const path = await exportForm('members', '--unit', 'T.01.01');
    await fill(path, [WITHOUT_CODE, { ...MEMBER, 'Số thẻ đảng viên': '99000002', 'Số CCCD': '' }]);
    const { exit, told } = await takeForm(path);
    expect(told).toMatchObject([{ code: 'import.required.missing', row: 8 }]);
    expect([exit, units()]).toEqual([1, [{ code: 'T.01.01.1' }]]);
  });

  it('for a cell takes a row that names another cell there', async () => {
    const path = await exportForm('members', '--unit', 'T.01.01.1');
    await fill(path, [{ ...MEMBER, 'Mã tổ chức đảng': 'T.01.01.2' }]);
    expect((await takeForm(path)).told).toEqual([]);
    expect(units()).toEqual([{ code: 'T.01.01.2' }]);
  });

  it('with a code nobody knows in its title is not taken for the unit whose name stands beside it', async () => {
    const path = await exportForm('members', '--unit', 'T.01.01.1');
    await fill(path, [WITHOUT_CODE]);
    editWorkbook(path, 'Danh sách', { A5: 'Mã tổ chức đảng: T.01.01.9' });
    const { exit, told } = await takeForm(path);
    expect(told).toMatchObject([
      { code: 'import.organization.unknown', row: 8, params: { value: 'T.01.01.9' } },
    ]);
    expect([exit, units()]).toEqual([1, []]);
  });

  it('keeps zeros: identifiers stand in cells of text, dates in cells of dates', async () => {
    const book = read(readFileSync(await exportForm('members')), {
      cellNF: true,
      cellStyles: true,
      sheetStubs: true,
    });
    const formats = ['D8', 'E8', 'F8'].map(
      (cell) => (book.Sheets['Danh sách']?.[cell] as { z?: string } | undefined)?.z,
    );
    expect(formats).toEqual(['dd/mm/yyyy', '@', '@']);
  });

  it('left empty brings no row and no error', async () => {
    const { exit, json } = await workspace.importFiles(await exportForm('members'));
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'members', rows: 0, refused: 0 }]);
  });

  it('is the same, to the byte, each time it is made', async () => {
    const first = readFileSync(await exportForm('grades', '--unit', 'T.01'));
    expect(readFileSync(await exportForm('grades', '--unit', 'T.01')).equals(first)).toBe(true);
  });
});
