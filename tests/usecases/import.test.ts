import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { memberRows, THREE } from '../support/member-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

describe('what comes of every row', () => {
  it('adds up: rows are created, changed, unchanged or refused, and every other row is skipped with a reason', async () => {
    await workspace.importFiles(workspace.csv('truoc.csv', memberRows(THREE)));
    const path = workspace.csv('sau.csv', [
      ['DANH SÁCH ĐẢNG VIÊN'],
      [],
      ...memberRows([
        THREE[0]!,
        { ...THREE[1]!, admitted: '20/05/2001' },
        { name: 'Phạm Thị Mới', card: '99000004' },
        { name: 'Đỗ Văn Hỏng', card: '99000005', birth: '31/02/1975' },
      ]),
      ['', 'Tổng cộng', '4', '', '', '', '', ''],
      ['', 'Người lập biểu', '', '', '', '', '', ''],
    ]);
    const { json, exit } = await workspace.importFiles(path);
    const [sheet] = json.data.files;
    expect(sheet).toMatchObject({
      kind: 'members',
      headerRow: 3,
      rows: 4,
      created: 1,
      changed: 1,
      unchanged: 1,
      refused: 1,
    });
    expect(sheet?.skipped).toEqual([
      { row: 1, reason: 'title' },
      { row: 3, reason: 'header' },
      { row: 8, reason: 'total' },
      { row: 9, reason: 'signature' },
    ]);
    expect(exit).toBe(1);
    const stored = workspace.query<{ row_number: number; reason: string }>(
      'SELECT row_number, reason FROM skipped_row WHERE sheet_id = (SELECT max(id) FROM sheet) ORDER BY row_number',
    );
    expect(stored.map(({ row_number: row, reason }) => ({ row, reason }))).toEqual(sheet?.skipped);
  });

  it('names sheet and cell of a refused row', async () => {
    const rows = memberRows(
      Array.from({ length: 13 }, (_, n) => ({
        name: `Vũ Văn ${String.fromCharCode(65 + n)}`,
        card: `990001${String(n + 10)}`,
      })),
    );
    rows[13]![2] = '31/02/1975';
    const { json } = await workspace.importFiles(await workspace.sheet('dv.xlsx', rows));
    expect(json.diagnostics).toHaveLength(1);
    expect(json.diagnostics[0]).toMatchObject({
      code: 'import.date.invalid',
      severity: 'error',
      sheet: 'Danh sách',
      cell: 'C14',
      row: 14,
      header: 'Ngày sinh',
      params: { value: '31/02/1975' },
    });
    expect(workspace.query('SELECT row_number FROM flagged_row WHERE refused = 1')).toEqual([
      { row_number: 14 },
    ]);
  });

  it('refuses the second of two equal rows and says which row was first', async () => {
    const { json } = await workspace.importFiles(
      workspace.csv('dv.csv', memberRows([THREE[0]!, THREE[1]!, THREE[0]!])),
    );
    expect(json.data.files[0]).toMatchObject({ rows: 3, created: 2, refused: 1 });
    expect(json.diagnostics[0]).toMatchObject({ code: 'import.row.duplicate', row: 4, params: { first: 2 } });
  });
});

describe('taking a list again', () => {
  beforeEach(async () => {
    await workspace.importFiles(workspace.csv('dv.csv', memberRows(THREE)));
  });

  it('changes nothing for the same file, not one row of one table', async () => {
    const before = workspace.dump();
    const { json, exit } = await workspace.importFiles(join(dirname(workspace.dir), 'bang-tinh', 'dv.csv'));
    expect(json.data.files[0]).toMatchObject({ rows: 3, created: 0, changed: 0, unchanged: 3, refused: 0 });
    expect(json.diagnostics.map(({ code }) => code)).toEqual(['import.file.unchanged']);
    expect(exit).toBe(0);
    const { out } = await workspace.run(['import', join(dirname(workspace.dir), 'bang-tinh', 'dv.csv')]);
    expect(out).toContain('Nothing new; nothing was written.');
    expect(out).not.toContain('Stored');
    expect(workspace.dump()).toBe(before);
  });

  it('creates nobody for the same content under another name and in another order', async () => {
    const members = (): unknown[] => workspace.query('SELECT * FROM member ORDER BY id');
    const before = members();
    const { json } = await workspace.importFiles(
      workspace.csv('ban-sao.csv', memberRows(THREE.toReversed())),
    );
    expect(json.data.files[0]).toMatchObject({ rows: 3, created: 0, changed: 0, unchanged: 3 });
    expect(members()).toEqual(before);
    expect(workspace.query('SELECT * FROM change')).toEqual([]);
  });

  it('changes only what a corrected file says otherwise, and keeps before and after', async () => {
    const corrected = [THREE[0]!, { ...THREE[1]!, birth: '27/02/1975' }, THREE[2]!];
    const { json } = await workspace.importFiles(workspace.csv('sua.csv', memberRows(corrected)));
    expect(json.data.files[0]).toMatchObject({ created: 0, changed: 1, unchanged: 2, refused: 0 });
    expect(workspace.query('SELECT row_number, entity, field, before, after FROM change')).toEqual([
      { row_number: 3, entity: 'member', field: 'birth', before: '1975-02-28', after: '1975-02-27' },
    ]);
    expect(workspace.query('SELECT birth FROM member ORDER BY id')).toEqual([
      { birth: '1984-09-05' },
      { birth: '1975-02-27' },
      { birth: '1990-11-17' },
    ]);
    expect(json.diagnostics.map(({ code }) => code)).toEqual(['import.member.differs']);
  });

  it('does not let an empty cell erase what is known', async () => {
    const { json } = await workspace.importFiles(
      workspace.csv('thieu.csv', memberRows([{ ...THREE[0]!, birth: '', admitted: '' }])),
    );
    expect(json.data.files[0]).toMatchObject({ unchanged: 1 });
    expect(
      workspace.query("SELECT birth, admitted_on FROM member WHERE full_name = 'Nguyễn Văn Thử'"),
    ).toEqual([{ birth: '1984-09-05', admitted_on: '2010-02-03' }]);
  });
});

describe('a dry run', () => {
  it('tells the same counts and leaves the bytes of review.db as they were', async () => {
    const path = workspace.csv('dv.csv', memberRows(THREE));
    const before = workspace.bytes();
    const dry = await workspace.importFiles(path, '--dry-run');
    expect(workspace.bytes()).toBe(before);
    expect(dry.json.data).toMatchObject({ applied: false });
    const real = await workspace.importFiles(path);
    expect(dry.json.data.files).toEqual(real.json.data.files);
    expect(workspace.bytes()).not.toBe(before);
  });
});

describe('a dry run of a folder', () => {
  it('tells what the real import will do, where one file builds on another', async () => {
    const fresh = await makeWorkspace();
    fresh.csv('nam/dang-vien.csv', memberRows([{ ...THREE[0]!, cell: 'X1' }]));
    const units = fresh.csv('nam/to-chuc.csv', [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình'],
      ['X1', 'Chi bộ Mười', 'Chi bộ cơ sở'],
    ]);
    const before = fresh.bytes();
    const dry = await fresh.importFiles(dirname(units), '--dry-run');
    expect(fresh.bytes()).toBe(before);
    expect(dry.json.diagnostics).toEqual([]);
    expect(dry.json.data.files.map(({ kind, created }) => [kind, created])).toEqual([
      ['organizations', 1],
      ['members', 1],
    ]);
    expect(dry.exit).toBe(0);
  });
});

describe('files and sheets', () => {
  it('goes on past a bad file in a folder and names it', async () => {
    const good = workspace.csv('thu-muc/a.csv', memberRows(THREE));
    const bad = join(dirname(good), 'b.xlsx');
    writeFileSync(bad, 'PK\u0003\u0004 not a workbook');
    const { json, exit } = await workspace.importFiles(dirname(good));
    expect(json.data.failed).toEqual([bad]);
    expect(json.data.files.map(({ file, created }) => [file, created])).toEqual([[good, 3]]);
    expect(json.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual([
      bad,
    ]);
    expect(exit).toBe(1);
  });

  it('could not run when nothing at all could be read', async () => {
    const folder = join(dirname(workspace.dir), 'chi-hong');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.xlsx'), 'nothing');
    const before = workspace.bytes();
    const { json, exit } = await workspace.importFiles(folder);
    expect(exit).toBe(2);
    expect(json.ok).toBe(false);
    expect(workspace.bytes()).toBe(before);
  });

  it('takes units before people whatever the names of the files', async () => {
    const fresh = await makeWorkspace();
    fresh.csv('nam/a-dang-vien.csv', memberRows([{ ...THREE[0]!, cell: 'X1' }]));
    const units = fresh.csv('nam/z-to-chuc.csv', [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình'],
      ['X1', 'Chi bộ Mười', 'Chi bộ cơ sở'],
    ]);
    const { json, exit } = await fresh.importFiles(dirname(units));
    expect(json.data.files.map(({ kind, created }) => [kind, created])).toEqual([
      ['organizations', 1],
      ['members', 1],
    ]);
    expect(exit).toBe(0);
  });

  it('names the sheets there are when none of those asked for is', async () => {
    const path = await workspace.sheet('mot-trang.xlsx', memberRows(THREE));
    const { exit, json } = await workspace.importFiles(path, '--sheet', 'Trang 9');
    expect(exit).toBe(2);
    expect(json.diagnostics).toMatchObject([
      { code: 'usage.argument.invalid', params: { name: '--sheet', value: 'Trang 9', allowed: 'Danh sách' } },
    ]);
  });

  it('reports a hidden sheet and imports nothing of it', async () => {
    const path = await workspace.xlsx('dv.xlsx', [
      { name: 'Hiện', rows: memberRows([THREE[0]!]) },
      { name: 'Ẩn', rows: memberRows([THREE[1]!]), hidden: true },
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.data.files.map(({ sheet }) => sheet)).toEqual(['Hiện']);
    expect(json.diagnostics).toEqual([
      expect.objectContaining({ code: 'import.sheet.hidden', severity: 'notice', sheet: 'Ẩn' }),
    ]);
    expect(workspace.query('SELECT full_name FROM member')).toEqual([{ full_name: 'Nguyễn Văn Thử' }]);
  });

  it.each([
    ['năm 2024', 1],
    ['năm 2025', 0],
  ])('warns of a title that says another year: %s', async (words, warnings) => {
    const path = workspace.csv('dv.csv', [[`DANH SÁCH ĐẢNG VIÊN ${words}`], ...memberRows(THREE)]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics.filter(({ code }) => code === 'import.period.mismatch')).toHaveLength(warnings);
    expect(json.data.files[0]?.created).toBe(3);
  });

  it('takes only sheets of the kind asked for', async () => {
    const path = await workspace.xlsx('dv.xlsx', [
      { name: 'Đảng viên', rows: memberRows([THREE[0]!]) },
      {
        name: 'Chỉ tiêu',
        rows: [
          ['Mã đơn vị', 'Chỉ tiêu kết nạp', 'Tên đơn vị'],
          ['T.01', '5', 'Đảng uỷ xã An Bình'],
        ],
      },
    ]);
    const { json } = await workspace.importFiles(path, '--kind', 'targets');
    expect(json.data.files.map(({ kind }) => kind)).toEqual(['targets']);
    expect(workspace.query('SELECT admission_target FROM target')).toEqual([{ admission_target: 5 }]);
    expect(workspace.query('SELECT id FROM member')).toEqual([]);
  });
});
