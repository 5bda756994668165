import { beforeAll, describe, expect, it } from 'vitest';
import { memberRows, type MemberRow } from '../support/member-rows.ts';
import { ADMISSION_HEADINGS, movementRow, REMOVAL_HEADINGS } from '../support/movement-rows.ts';
import {
  addOrganizations,
  addPeriod,
  makeWorkspace,
  type WorkspaceFolder,
} from '../support/workspace-folder.ts';

/** Invented members who differ in the last figures of their card. */
const member = (number: number, more: Partial<MemberRow> = {}): MemberRow => ({
  name: `Nguyễn Văn ${['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám'][number] ?? 'Chín'}`,
  birth: `0${String(number + 1)}/03/19${String(70 + number)}`,
  card: `9900010${String(number)}`,
  ...more,
});
async function makeTwoYears(members: readonly MemberRow[], settings?: string): Promise<WorkspaceFolder> {
  const workspace = await makeWorkspace('2024', settings);
  await addOrganizations(workspace);
  await workspace.importFiles(workspace.csv('ds-2024.csv', memberRows(members)));
  await addPeriod(workspace, '2025');
  return workspace;
}

describe('removals by kind and year', () => {
  let workspace: WorkspaceFolder;
  beforeAll(async () => {
    const members = Array.from({ length: 6 }, (_, index) => member(index));
    workspace = await makeTwoYears(members);
    await workspace.importFiles(
      workspace.csv('ra-2024.csv', [
        REMOVAL_HEADINGS,
        movementRow(member(0), 'Khai trừ', '1-QĐ/ĐU', '05/02/2024'),
        movementRow(member(1), 'Xoá tên', '2-QĐ/ĐU', '06/02/2024'),
      ]),
      '--period',
      '2024',
    );
    await workspace.importFiles(
      workspace.csv('ra-2025.csv', [
        REMOVAL_HEADINGS,
        movementRow(member(2), 'Xin ra khỏi Đảng', '3-QĐ/ĐU', '05/02/2025'),
        movementRow(member(3), 'Xoá tên', '4-QĐ/ĐU', '06/02/2025'),
        movementRow(member(4), 'Từ trần', '', '07/02/2025'),
        movementRow(member(0), 'Xoá tên', '5-QĐ/ĐU', '08/02/2025'),
      ]),
      '--period',
      '2025',
    );
  });

  it('stand apart, their sum is the total, deaths are none of them, and nobody is counted twice', async () => {
    const { json, exit } = await workspace.run<{ years: unknown; total: unknown }>([
      'movements',
      'exits',
      '--period',
      '2025',
      '--json',
    ]);
    expect(json.data.years).toEqual([
      { year: '2024', expelled: 1, deleted: 1, deletedProbationary: 0, left: 0, total: 2 },
      { year: '2025', expelled: 0, deleted: 1, deletedProbationary: 0, left: 1, total: 2 },
    ]);
    expect(json.data.total).toEqual({ expelled: 1, deleted: 2, deletedProbationary: 0, left: 1, total: 4 });
    expect(json.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'movements.exit.twice', params: { count: 1 } }),
    );
    expect(exit).toBe(1);
  });

  it('agree with the form of the year, which names the second paper', async () => {
    const form = await workspace.run<{ total: Record<string, number> }>([
      'movements',
      '--period',
      '2025',
      '--json',
    ]);
    expect(form.json.data.total).toMatchObject({ opening: 4, expelled: 0, deleted: 1, left: 1, died: 1 });
    const { json } = await workspace.run<{ rows: { name: string; number: string }[] }>([
      'movements',
      '--period',
      '2025',
      '--trace',
      'twice',
      '--json',
    ]);
    expect(json.data.rows.map(({ name, number }) => [name, number])).toEqual([[member(0).name, '5-QĐ/ĐU']]);
  });

  it('are limited to a unit, a day and what was known', async () => {
    const total = async (...argv: readonly string[]): Promise<number> => {
      const { json } = await workspace.run<{ total: { total: number } }>([
        'movements',
        'exits',
        '--period',
        '2025',
        '--json',
        ...argv,
      ]);
      return json.data.total.total;
    };
    expect(await total('--unit', 'T.01.02')).toBe(0);
    expect(await total('--as-of', '05/02/2025')).toBe(3);
    expect(await total('--known-on', '01/01/2020')).toBe(0);
  });
});

describe('admissions', () => {
  let workspace: WorkspaceFolder;
  interface Data {
    readonly admitted: number;
    readonly plan: {
      readonly target: number;
      readonly documents: readonly unknown[];
      readonly share: unknown;
    } | null;
    readonly ofMembers: unknown;
    readonly pace: unknown;
    readonly organizations: unknown;
    readonly groups: readonly { readonly count: number | null }[];
    readonly groupsRecorded: unknown;
    readonly byUnit: readonly unknown[];
  }
  const count = async (...argv: readonly string[]): Promise<Data> =>
    (await workspace.run<Data>(['movements', 'admissions', '--period', '2025', '--json', ...argv])).json.data;
  beforeAll(async () => {
    workspace = await makeTwoYears([member(0), member(1), member(2, { cell: 'T.01.02' })]);
    await workspace.importFiles(
      workspace.csv('chi-tieu.csv', [
        ['CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2025'],
        ['(Kèm theo Kế hoạch số 12-KH/TU, ngày 15/01/2025 của Ban Thường vụ Tỉnh uỷ)'],
        ['STT', 'Mã tổ chức đảng', 'Tên tổ chức đảng', 'Chỉ tiêu kết nạp'],
        ['1', 'T.01', 'Đảng uỷ xã An Bình', '4'],
      ]),
      '--period',
      '2025',
    );
    await workspace.importFiles(
      workspace.csv('kn.csv', [
        ADMISSION_HEADINGS,
        movementRow(member(5), '03/02/2025', '1-QĐ/ĐU', '01/02/2025'),
        movementRow(member(6), '19/05/2025', '2-QĐ/ĐU', '15/05/2025'),
        movementRow(member(7), '02/09/2025', '3-QĐ/ĐU', '28/08/2025'),
      ]),
      '--period',
      '2025',
    );
  });

  it('are held against the target of the whole year and name the plan', async () => {
    const { admitted, plan } = await count();
    expect(admitted).toBe(3);
    expect(plan).toEqual({
      target: 4,
      documents: [{ number: '12-KH/TU', date: '2025-01-15', body: 'Ban Thường vụ Tỉnh uỷ' }],
      share: { count: 3, base: 4, of: 'plan', percent: '75.00' },
    });
  });

  it('in the middle of the year too, beside how much of the year has passed', async () => {
    const { plan, pace } = await count('--as-of', '30/06/2025');
    expect(plan?.share).toEqual({ count: 2, base: 4, of: 'plan', percent: '50.00' });
    expect(pace).toEqual({ count: 181, base: 365, of: 'days', percent: '49.59' });
  });

  it('each share names its base', async () => {
    expect((await count()).ofMembers).toEqual({ count: 3, base: 3, of: 'membersAtStart', percent: '100.00' });
  });

  it('say how many organizations admitted and which cells have nobody', async () => {
    expect((await count()).organizations).toEqual({
      grassroots: 2,
      admitting: 1,
      cells: 3,
      cellsWithoutMembers: 1,
    });
  });

  it('are counted by the groups recorded, where a small group by belief or origin is withheld', async () => {
    await workspace.importFiles(
      workspace.csv('nhom.csv', [
        ['THEO DÕI CÁC BƯỚC KẾT NẠP ĐẢNG VIÊN'],
        ['Họ và tên', 'Số thẻ đảng viên', 'Mã chi bộ', 'Ngày nghị quyết chi bộ', 'Nhóm đối tượng kết nạp'],
        [member(5).name, member(5).card ?? '', 'T.01.01.1', '05/01/2025', 'Công nhân; Thanh niên'],
        [member(6).name, member(6).card ?? '', 'T.01.01.1', '05/04/2025', 'Thanh niên, dân tộc thiểu số'],
      ]),
      '--period',
      '2025',
    );
    const { groups, groupsRecorded } = await count();
    expect(groupsRecorded).toEqual({ count: 2, base: 3, of: 'admitted', percent: '66.67' });
    expect(groups.filter(({ count: people }) => people !== 0)).toEqual([
      { group: 'worker', count: 1, base: 3, of: 'admitted', percent: '33.33' },
      { group: 'young', count: 2, base: 3, of: 'admitted', percent: '66.67' },
      { group: 'ethnic-minority', count: null, base: 3, of: 'admitted', percent: null },
    ]);
    const { out } = await workspace.run(['movements', 'admissions', '--period', '2025', '--json']);
    expect(out).not.toContain(member(6).name);
  });

  it('print for people', async () => {
    const { out } = await workspace.run(['movements', 'admissions', '--period', '2025', '--lang', 'vi']);
    expect(out).toContain(
      'So với chỉ tiêu cả năm: 3/4 = 75,00% (Kế hoạch số 12-KH/TU, 15/01/2025, Ban Thường vụ Tỉnh uỷ)',
    );
  });
});

describe('organizations', () => {
  const LIST = [
    'Mã tổ chức đảng',
    'Tên tổ chức đảng',
    'Loại hình',
    'Mã cấp trên',
    'Ngày thành lập',
    'Ngày kết thúc hoạt động',
    'Chuyển vào (mã)',
    'Hình thức thay đổi',
  ];
  let workspace: WorkspaceFolder;
  beforeAll(async () => {
    workspace = await makeTwoYears(
      [member(0), member(1, { cell: 'T.01.01.2' }), member(2, { cell: 'T.01.02' })],
      'termStart: 2020-10-01\n',
    );
    const changes = [
      LIST,
      ['T.01.01.2', 'Chi bộ Hai', 'Chi bộ trực thuộc', 'T.01.01', '', '30/06/2025', 'T.01.02', 'Sáp nhập'],
      ['T.01.03', 'Chi bộ trạm y tế', 'Chi bộ cơ sở', 'T.01', '01/04/2025', '', '', ''],
    ];
    await workspace.importFiles(workspace.csv('to-chuc-2025.csv', changes), '--period', '2025');
    const listed = [member(0), member(1, { cell: 'T.01.02' }), member(2, { cell: 'T.01.02' })];
    await workspace.importFiles(workspace.csv('ds-2025.csv', memberRows(listed)), '--period', '2025');
  });

  it('founded and merged ones settle from opening to closing, by kind and since the start of the term', async () => {
    const { json } = await workspace.run<{ kinds: { kind: string }[]; grassroots: Record<string, number> }>([
      'movements',
      'organizations',
      '--period',
      '2025',
      '--json',
    ]);
    const cells = json.data.kinds.find(({ kind }) => kind === 'cell');
    expect(cells).toMatchObject({ termStart: 2, opening: 2, founded: 0, merged: 1, closing: 1 });
    expect(json.data.grassroots).toMatchObject({
      termStart: 2,
      opening: 2,
      founded: 1,
      merged: 0,
      closing: 3,
    });
  });

  it('each change stands with its day, successor and row', async () => {
    const { json } = await workspace.run<{ changes: Record<string, unknown>[] }>([
      'movements',
      'organizations',
      '--period',
      '2025',
      '--json',
    ]);
    expect(
      json.data.changes.map(({ how, on, code, successor, row: line }) => [how, on, code, successor, line]),
    ).toEqual([
      ['founded', '2025-04-01', 'T.01.03', null, 3],
      ['merged', '2025-06-30', 'T.01.01.2', 'Chi bộ quân sự', 2],
    ]);
  });

  it('members are restated on the map of the last day', async () => {
    const { json } = await workspace.run<{ byUnit: { name: string }[] }>([
      'movements',
      'organizations',
      '--unit',
      'T.01',
      '--period',
      '2025',
      '--json',
    ]);
    expect(json.data.byUnit).toEqual([
      { code: 'T.01.01', name: 'Đảng bộ trường Hoa Sen', opening: 2, restated: 1, closing: 1 },
      { code: 'T.01.02', name: 'Chi bộ quân sự', opening: 1, restated: 2, closing: 2 },
    ]);
  });

  it('members who went with their organization are no difference', async () => {
    const { json } = await workspace.run<{ byUnit: (Record<string, number> & { name: string })[] }>([
      'movements',
      '--unit',
      'T.01',
      '--period',
      '2025',
      '--json',
    ]);
    expect(
      json.data.byUnit.map(({ name, reorganizedIn, reorganizedOut, difference }) => [
        name,
        reorganizedIn,
        reorganizedOut,
        difference,
      ]),
    ).toEqual([
      ['Đảng bộ trường Hoa Sen', 0, 1, 0],
      ['Chi bộ quân sự', 1, 0, 0],
    ]);
    expect(json.diagnostics.map(({ code }) => code)).not.toContain('movements.difference');
  });
});

describe('reversed entries', () => {
  it('show what stood there before and what stands there now', async () => {
    const workspace = await makeTwoYears([member(0), member(1)]);
    const list = (day: string) => [REMOVAL_HEADINGS, movementRow(member(0), 'Xoá tên', '1-QĐ/ĐU', day)];
    await workspace.run(
      ['import', workspace.csv('ra-1.csv', list('10/03/2025')), '--period', '2025', '--json'],
      { now: '2026-02-01T03:00:00.000Z' },
    );
    await workspace.run(
      ['import', workspace.csv('ra-2.csv', list('10/09/2025')), '--period', '2025', '--json'],
      { now: '2026-03-01T18:00:00.000Z' },
    );
    const { json } = await workspace.run<{ rows: Record<string, unknown>[] }>([
      'movements',
      'corrections',
      '--period',
      '2025',
      '--json',
    ]);
    expect(json.data.rows).toEqual([
      expect.objectContaining({
        name: member(0).name,
        kind: 'xoa-ten',
        dayBefore: '2025-03-10',
        dayAfter: '2025-09-10',
        postedOn: '2026-03-02',
        row: 2,
      }),
    ]);
    const before = await workspace.run<{ rows: unknown[] }>([
      'movements',
      'corrections',
      '--period',
      '2025',
      '--known-on',
      '01/03/2026',
      '--json',
    ]);
    expect(before.json.data.rows).toEqual([]);
  });
});

describe('a form that a unit filled in', () => {
  let workspace: WorkspaceFolder;
  beforeAll(async () => {
    workspace = await makeTwoYears([member(0), member(1), member(2)]);
    await workspace.importFiles(
      workspace.csv('ra.csv', [REMOVAL_HEADINGS, movementRow(member(0), 'Xoá tên', '1-QĐ/ĐU', '10/03/2025')]),
      '--period',
      '2025',
    );
    await workspace.importFiles(
      workspace.csv('ds.csv', memberRows([member(1), member(2)])),
      '--period',
      '2025',
    );
  });
  const form = (deleted: string, closing: string) =>
    workspace.sheet('bieu-1.xlsx', [
      ['THỐNG KÊ TĂNG, GIẢM ĐẢNG VIÊN', null, null, null],
      ['Tiêu chí', 'Kỳ này', 'Cùng kỳ năm trước', '(%)'],
      ['1', '2', '3', '4(=2*100/3)'],
      ['A- Tổng số đảng viên cuối kỳ trước chuyển sang', 3, null, null],
      ['B- Đảng viên tăng trong kỳ', 0, null, null],
      ['   1. Kết nạp', 0, null, null],
      ['C- Đảng viên giảm trong kỳ', 1, null, null],
      ['   3. Xóa tên', deleted, null, null],
      ['D- Đảng viên trong danh sách cuối kỳ báo cáo', closing, null, null],
    ]);
  const check = async (path: string) =>
    workspace.run<{ stated: Record<string, unknown>[] }>([
      'movements',
      '--period',
      '2025',
      '--stated',
      path,
      '--json',
    ]);

  it('agrees line by line', async () => {
    const { json, exit } = await check(await form('1', '2'));
    expect(json.data.stated.map(({ line, difference }) => [line, difference])).toEqual([
      ['opening', 0],
      ['increase', 0],
      ['admitted', 0],
      ['decrease', 0],
      ['deleted', 0],
      ['closing', 0],
    ]);
    expect(exit).toBe(0);
  });

  it('is told the difference of each line, with its cell, and of its own sums', async () => {
    const { json, exit } = await check(await form('2', '3'));
    expect(
      json.diagnostics.map(({ code, cell, params }) => [
        code,
        cell,
        params?.['line'],
        params?.['difference'],
      ]),
    ).toEqual([
      ['movements.stated.sum', 'B9', 'closing', 1],
      ['movements.stated', 'B8', 'deleted', 1],
      ['movements.stated', 'B9', 'closing', 1],
    ]);
    expect(exit).toBe(1);
  });

  it('is refused when it is none', async () => {
    const { json, exit } = await check(
      workspace.csv('khac.csv', [
        ['Tên', 'Số'],
        ['An', '3'],
      ]),
    );
    expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'movements.form.unknown']);
  });
});
