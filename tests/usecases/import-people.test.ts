import { beforeEach, describe, expect, it } from 'vitest';
import { MEMBER_HEADINGS, memberRows, THREE, type MemberRow } from '../support/member-rows.ts';
import {
  addOrganizations,
  makeWorkspace,
  type WorkspaceFolder,
  addPeriod,
} from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;
let files = 0;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

async function take(members: readonly MemberRow[], ...argv: readonly string[]) {
  files += 1;
  return (await workspace.importFiles(workspace.csv(`dv-${String(files)}.csv`, memberRows(members)), ...argv))
    .json;
}

function countMembers(): number {
  return workspace.query('SELECT id FROM member').length;
}

describe('two people with one name', () => {
  it('stay two people when their birth dates differ', async () => {
    await take([
      { name: 'Nguyễn Văn An', birth: '01/02/1980' },
      { name: 'Nguyễn Văn An', birth: '02/02/1980' },
    ]);
    expect(countMembers()).toBe(2);
  });

  it('stay two people when name and birth date are the same and their cards differ', async () => {
    await take([
      { name: 'Nguyễn Văn An', card: '99000011' },
      { name: 'Nguyễn Văn An', card: '99000012' },
    ]);
    expect(countMembers()).toBe(2);
    const again = await take([
      { name: 'Nguyễn Văn An', card: '99000012' },
      { name: 'Nguyễn Văn An', card: '99000011' },
    ]);
    expect(again.data.files[0]).toMatchObject({ created: 0, unchanged: 2 });
    expect(countMembers()).toBe(2);
  });

  it('are refused, not joined by guess, when nothing tells them apart', async () => {
    await take([
      { name: 'Nguyễn Văn An', card: '99000011' },
      { name: 'Nguyễn Văn An', card: '99000012' },
    ]);
    const vague = await take([{ name: 'Nguyễn Văn An', cell: 'T.01.02', admitted: '' }]);
    expect(vague.data.files[0]).toMatchObject({ rows: 1, refused: 1, created: 0 });
    expect(vague.diagnostics[0]).toMatchObject({ code: 'import.identity.ambiguous', cell: 'B2' });
    expect(countMembers()).toBe(2);
  });
});

describe('joining across years', () => {
  it.each([
    ['citizen number', { citizen: '099084000001' }],
    ['card of eight digits', { card: '99000021' }],
    ['card of twelve digits', { card: '990000000021' }],
    ['name, birth date and admission date', { admitted: '03/02/2011' }],
  ])('knows a person again by %s, also in another cell', async (_by, key) => {
    await take([{ name: 'Nguyễn Văn An', ...key }]);
    await addPeriod(workspace, '2026');
    const next = await take([{ name: 'Nguyễn Văn An', ...key, cell: 'T.01.02' }], '--period', '2026');
    expect(next.data.files[0]).toMatchObject({ created: 1, refused: 0 });
    expect(next.diagnostics).toEqual([]);
    expect(countMembers()).toBe(1);
    expect(workspace.query('SELECT period, organization_id FROM member_year ORDER BY period')).toEqual([
      { period: '2025', organization_id: 4 },
      { period: '2026', organization_id: 6 },
    ]);
    expect(workspace.query('SELECT organization_id, from_date, to_date FROM membership ORDER BY id')).toEqual(
      [
        { organization_id: 4, from_date: null, to_date: '2026' },
        { organization_id: 6, from_date: '2026', to_date: null },
      ],
    );
  });

  it('finds a person by card although the citizen number is new, and keeps both numbers', async () => {
    await take([{ name: 'Nguyễn Văn An', card: '99000021' }]);
    await addPeriod(workspace, '2026');
    await take([{ name: 'Nguyễn Văn An', card: '99000021', citizen: '099084000001' }], '--period', '2026');
    expect(workspace.query('SELECT kind, value FROM identifier ORDER BY kind')).toEqual([
      { kind: 'card8', value: '99000021' },
      { kind: 'citizen', value: '099084000001' },
    ]);
    expect(countMembers()).toBe(1);
  });

  it('warns when one period finds a person on the lists of two cells', async () => {
    await take([{ name: 'Nguyễn Văn An', card: '99000021' }]);
    const moved = await take([{ name: 'Nguyễn Văn An', card: '99000021', cell: 'T.01.02' }]);
    expect(moved.diagnostics).toEqual([
      expect.objectContaining({
        code: 'import.member.moved',
        params: { before: 'Chi bộ Một', after: 'Chi bộ quân sự' },
      }),
    ]);
  });
});

describe('numbers that contradict each other', () => {
  it('are refused when they belong to two people', async () => {
    await take([
      { name: 'Nguyễn Văn An', citizen: '099084000001', card: '99000031' },
      { name: 'Trần Văn Bình', citizen: '099084000002', card: '99000032' },
    ]);
    const before = workspace.query('SELECT * FROM identifier');
    const mixed = await take([{ name: 'Nguyễn Văn An', citizen: '099084000001', card: '99000032' }]);
    expect(mixed.data.files[0]).toMatchObject({ refused: 1, changed: 0 });
    expect(mixed.diagnostics[0]).toMatchObject({ code: 'import.identity.conflict', cell: 'E2' });
    expect(workspace.query('SELECT * FROM identifier')).toEqual(before);
  });

  it('are refused when the number is known but name and birth date are those of somebody else', async () => {
    await take([{ name: 'Nguyễn Văn An', card: '99000031', admitted: '' }]);
    const other = await take([
      { name: 'Trần Thị Bích', card: '99000031', birth: '02/01/1960', admitted: '' },
    ]);
    expect(other.diagnostics[0]).toMatchObject({ code: 'import.identity.conflict', cell: 'B2' });
    expect(workspace.query('SELECT full_name, birth FROM member')).toEqual([
      { full_name: 'Nguyễn Văn An', birth: '1984-09-05' },
    ]);
  });

  it('are not taken in silence when a known person comes with a second number of one kind', async () => {
    await take([{ name: 'Nguyễn Văn An', citizen: '099084000001', card: '99000031' }]);
    const other = await take([{ name: 'Nguyễn Văn An', citizen: '099084000009', card: '99000031' }]);
    expect(other.data.files[0]?.unchanged).toBe(0);
    expect(other.diagnostics).toEqual([expect.objectContaining({ cell: 'D2' })]);
    expect(workspace.query("SELECT value FROM identifier WHERE kind = 'citizen'")).toHaveLength(1);
  });

  it('are refused for a row that gives neither a number nor a birth date', async () => {
    const nobody = await take([{ name: 'Nguyễn Văn An', birth: '', admitted: '' }]);
    expect(nobody.diagnostics[0]).toMatchObject({ code: 'import.member.unknown', row: 2 });
    expect(countMembers()).toBe(0);
  });
});

describe('units that rows name', () => {
  const byName = (cell: string, parent?: string): string[][] => [
    ['Họ và tên', 'Ngày sinh', 'Chi bộ', ...(parent === undefined ? [] : ['Đảng bộ'])],
    ['Nguyễn Văn An', '05/09/1984', cell, ...(parent === undefined ? [] : [parent])],
  ];

  it('says which unit is nearest when there is none of the name', async () => {
    const { json } = await workspace.importFiles(workspace.csv('dv.csv', byName('Chi bộ Hau')));
    expect(json.diagnostics[0]).toMatchObject({
      code: 'import.organization.unknown',
      cell: 'C2',
      params: { value: 'Chi bộ Hau', nearest: 'chi bộ hai' },
    });
    expect(json.data.files[0]).toMatchObject({ refused: 1 });
  });

  it('does not choose between two units of one name, and takes the one its committee tells', async () => {
    await workspace.importFiles(
      workspace.csv('them.csv', [
        ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên'],
        ['T.01.03', 'Đảng bộ trạm y tế', 'Đảng bộ cơ sở', 'T.01'],
        ['T.01.03.1', 'Chi bộ Một', 'Chi bộ trực thuộc', 'T.01.03'],
      ]),
    );
    const unclear = await workspace.importFiles(workspace.csv('dv.csv', byName('Chi bộ Một')));
    expect(unclear.json.diagnostics[0]).toMatchObject({ code: 'import.organization.ambiguous', cell: 'C2' });
    expect(countMembers()).toBe(0);
    const clear = await workspace.importFiles(
      workspace.csv('dv2.csv', byName('Chi bộ Một', 'Đảng bộ trạm y tế')),
    );
    expect(clear.json.diagnostics).toEqual([]);
    expect(
      workspace.query(
        'SELECT code FROM member_year y JOIN organization_version v ON v.organization_id = y.organization_id',
      ),
    ).toEqual([{ code: 'T.01.03.1' }]);
  });

  it('refuses rows of units outside the one named with --unit', async () => {
    const outside = await take([THREE[0]!, { ...THREE[1]!, cell: 'T.01.02' }], '--unit', 'T.01.01');
    expect(outside.data.files[0]).toMatchObject({ created: 1, refused: 1 });
    expect(outside.diagnostics[0]).toMatchObject({ code: 'import.organization.unknown', row: 3 });
  });
});

describe('what is stored', () => {
  it('keeps dates as precise as they were written', async () => {
    await take([
      { name: 'Năm Thôi', birth: '1952', card: '99000041' },
      { name: 'Tháng Năm', birth: '05/1960', card: '99000042' },
      { name: 'Ngày Đủ', birth: '5/9/1984', card: '99000043' },
    ]);
    expect(workspace.query('SELECT birth FROM member ORDER BY id')).toEqual([
      { birth: '1952' },
      { birth: '1960-05' },
      { birth: '1984-09-05' },
    ]);
  });

  it('does not take a known birthday back to its year, and does refine a year to a day', async () => {
    await take([{ name: 'Nguyễn Văn An', birth: '05/09/1984', card: '99000041' }]);
    const vaguer = await take([{ name: 'Nguyễn Văn An', birth: '1984', card: '99000041' }]);
    expect(vaguer.data.files[0]).toMatchObject({ unchanged: 1, changed: 0 });
    expect(workspace.query('SELECT birth FROM member')).toEqual([{ birth: '1984-09-05' }]);
    await take([{ name: 'Trần Thị Bích', birth: '1975', card: '99000042' }]);
    await take([{ name: 'Trần Thị Bích', birth: '28/02/1975', card: '99000042' }]);
    expect(workspace.query("SELECT birth FROM member WHERE full_name = 'Trần Thị Bích'")).toEqual([
      { birth: '1975-02-28' },
    ]);
  });

  it('reads X marks and section rows', async () => {
    const path = workspace.csv('xl.csv', [
      ['STT', 'Họ và tên', 'Ngày sinh', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
      ['I', 'Chi bộ Một', '', '', '', '', ''],
      ['1', 'Nguyễn Văn An', '05/09/1984', 'X', '', '', ''],
      ['2', 'Trần Thị Bích', '28/02/1975', '', '', 'x', ''],
      ['II', 'Chi bộ Hai', '', '', '', '', ''],
      ['1', 'Lê Hữu Cảnh', '17/11/1990', '', 'X', '', ''],
      ['2', 'Đỗ Thị Duyên', '02/01/1988', 'X', 'X', '', ''],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.data.files[0]).toMatchObject({ kind: 'grades', rows: 4, created: 3, refused: 1 });
    expect(json.data.files[0]?.skipped).toEqual([
      { row: 1, reason: 'header' },
      { row: 2, reason: 'section' },
      { row: 5, reason: 'section' },
    ]);
    expect(json.diagnostics).toEqual([
      expect.objectContaining({ code: 'import.grade.two-marks', cell: 'E7' }),
    ]);
    expect(
      workspace.query(
        `SELECT full_name, grade_decided, organization_id FROM member_year y JOIN member m ON m.id = y.member_id ORDER BY m.id`,
      ),
    ).toEqual([
      { full_name: 'Nguyễn Văn An', grade_decided: 'HTXSNV', organization_id: 4 },
      { full_name: 'Trần Thị Bích', grade_decided: 'HTNV', organization_id: 4 },
      { full_name: 'Lê Hữu Cảnh', grade_decided: 'HTTNV', organization_id: 5 },
    ]);
  });

  it('does not count members who were removed or transferred', async () => {
    const headings = [...MEMBER_HEADINGS, 'Trạng thái'];
    const [, ...rows] = memberRows([...THREE, { name: 'Hoàng Văn Chuyển', card: '99000044' }]);
    const states = ['Đang sinh hoạt', 'Đang sinh hoạt', 'Đang sinh hoạt', 'Chuyển sinh hoạt'];
    await workspace.importFiles(
      workspace.csv('dv.csv', [headings, ...rows.map((row, index) => [...row, states[index] ?? ''])]),
    );
    await workspace.importFiles(
      workspace.csv('ra.csv', [
        [
          'Họ và tên',
          'Ngày sinh',
          'Số thẻ đảng viên',
          'Mã chi bộ',
          'Hình thức đưa ra khỏi Đảng',
          'Ngày ra khỏi Đảng',
        ],
        ['Lê Hữu Ví', '17/11/1990', '99000003', 'T.01.01.1', 'Khai trừ', '01/06/2025'],
      ]),
    );
    const { json } = await workspace.run<{ members: { total: number } }>(['classify', '--json']);
    expect(json.data.members.total).toBe(2);
    expect(workspace.query('SELECT kind, on_date FROM member_event')).toEqual([
      { kind: 'khai-tru', on_date: '2025-06-01' },
    ]);
  });
});
