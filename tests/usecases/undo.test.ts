import { beforeEach, describe, expect, it } from 'vitest';
import { memberRows, THREE, type MemberRow } from '../support/member-rows.ts';
import {
  addOrganizations,
  makeWorkspace,
  type WorkspaceFolder,
  addPeriod,
} from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

/** The record itself, without the list of what was received. */
const RECORDS = [
  'organization',
  'organization_version',
  'organization_change',
  'organization_year',
  'member',
  'member_year',
  'member_event',
  'membership',
  'identifier',
  'target',
  'change',
  'sheet_row',
  'earlier_row',
  'decision',
];

function records(): string {
  return JSON.stringify(RECORDS.map((table) => workspace.query(`SELECT * FROM "${table}"`)));
}

function importMembers(name: string, members: readonly MemberRow[]) {
  return workspace.importFiles(workspace.csv(name, memberRows(members)));
}

const undo = (number: number, ...more: string[]) =>
  workspace.run<{ recordsRemoved: number; fieldsRestored: number }>([
    'undo',
    String(number),
    '--yes',
    '--json',
    ...more,
  ]);

describe('review undo', () => {
  it('puts the record back as it was before people came, numbers, cells and year included', async () => {
    const before = records();
    await importMembers('a.csv', THREE);
    expect(records()).not.toBe(before);
    const { exit, json } = await undo(2);
    expect([exit, json.data.recordsRemoved]).toEqual([0, 3 + 3 + 3 + 3]);
    expect(records()).toBe(before);
  });

  it('gives corrected values their former ones and brings a person back to the former cell', async () => {
    await importMembers('a.csv', THREE);
    const before = records();
    const moved = { ...THREE[1]!, birth: '27/02/1975', cell: 'T.01.01.2' };
    const renamed = { ...THREE[0]!, name: 'Nguyễn Văn Thử Lại' };
    const changed = await importMembers('a.csv', [renamed, moved, THREE[2]!]);
    expect(changed.json.data.files[0]).toMatchObject({ changed: 2, unchanged: 1 });
    const { exit } = await undo(3);
    expect(exit).toBe(0);
    expect(records()).toBe(before);
  });

  it('takes back a renamed organization with its dated versions', async () => {
    await addPeriod(workspace, '2026');
    const before = records();
    const rows = [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên'],
      ['T.01.01', 'Đảng bộ trường Sen Hồng', 'Đảng bộ cơ sở', 'T.01'],
      ['T.01.03', 'Chi bộ công an', 'Chi bộ cơ sở', 'T.01'],
    ];
    await workspace.importFiles(workspace.csv('doi-ten.csv', rows), '--period', '2026');
    expect(workspace.query(`SELECT name FROM organization_version WHERE code = 'T.01.01'`)).toHaveLength(2);
    expect((await undo(2)).exit).toBe(0);
    expect(records()).toBe(before);
  });

  it('takes back admissions, removals, targets and grades of organizations', async () => {
    await importMembers('a.csv', THREE);
    const before = records();
    const events = [
      [
        'Họ và tên',
        'Ngày sinh',
        'Số thẻ đảng viên',
        'Mã chi bộ',
        'Hình thức đưa ra khỏi Đảng',
        'Số quyết định',
        'Ngày quyết định',
      ],
      ['Nguyễn Văn Thử', '05/09/1984', '99000001', 'T.01.01.1', 'Xoá tên', '12-QĐ/ĐU', '20/06/2025'],
    ];
    await workspace.importFiles(workspace.csv('ra-khoi-dang.csv', events));
    const again = events.map((row, index) => (index === 0 ? row : row.with(6, '21/06/2025')));
    await workspace.importFiles(workspace.csv('ra-khoi-dang.csv', again));
    const targets = [
      ['STT', 'Tên tổ chức đảng', 'Chỉ tiêu kết nạp'],
      ['1', 'Đảng bộ trường Hoa Sen', '3'],
    ];
    await workspace.importFiles(workspace.csv('chi-tieu.csv', targets));
    expect((await undo(5)).exit).toBe(0);
    expect((await undo(4)).exit).toBe(0);
    expect(workspace.query('SELECT decision_date FROM member_event')).toEqual([
      { decision_date: '2025-06-20' },
    ]);
    expect((await undo(3)).exit).toBe(0);
    expect(records()).toBe(before);
  });

  it('forgets a decision that only its titles named, and keeps one that another list names too', async () => {
    const list = (name: string, number: string, code: string) =>
      workspace.csv(name, [
        ['DANH SÁCH XẾP LOẠI ĐẢNG VIÊN NĂM 2025'],
        [`(Kèm theo Quyết định số ${number}-QĐ/ĐU, ngày 20/12/2025 của Đảng uỷ xã An Bình)`],
        ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại'],
        ['1', `Lò Văn ${name.charAt(0)}`, '05/09/1984', code, 'HTTNV'],
      ]);
    const numbers = () => workspace.query<{ number: string }>('SELECT number FROM decision ORDER BY id');
    await workspace.importFiles(list('A.csv', '12', 'T.01.01.1'));
    const before = records();
    await workspace.importFiles(list('B.csv', '13', 'T.01.01.2'));
    expect(numbers()).toEqual([{ number: '12-QĐ/ĐU' }, { number: '13-QĐ/ĐU' }]);
    await undo(3);
    expect(records()).toBe(before);
    await workspace.importFiles(list('C.csv', '12', 'T.01.01.2'));
    await undo(4);
    expect(numbers()).toEqual([{ number: '12-QĐ/ĐU' }]);
  });

  it('takes a number away again that was added to somebody known', async () => {
    await importMembers('a.csv', THREE);
    const before = records();
    await importMembers('b.csv', [{ ...THREE[0]!, citizen: '099084000012' }, ...THREE.slice(1)]);
    expect(workspace.query("SELECT 1 FROM identifier WHERE kind = 'citizen'").length).toBe(1);
    const { json } = await undo(3);
    expect(json.data).toMatchObject({ recordsRemoved: 1, fieldsRestored: 0 });
    expect(records()).toBe(before);
  });

  it('refuses while a later submission speaks of the same people, and says which', async () => {
    await importMembers('a.csv', THREE);
    await importMembers('b.csv', [{ ...THREE[0]!, official: '03/02/2011' }]);
    const before = workspace.dump();
    const { exit, json } = await undo(2);
    expect(exit).toBe(3);
    expect(json.diagnostics).toMatchObject([
      { code: 'workspace.submission.needed', params: { value: 2, submissions: '3' } },
    ]);
    expect(workspace.dump()).toBe(before);
    expect((await undo(3)).exit).toBe(0);
    expect((await undo(2)).exit).toBe(0);
  });

  it('refuses to take away a list of organizations that people were placed in', async () => {
    await importMembers('a.csv', THREE);
    const { exit, json } = await undo(1);
    expect([exit, json.diagnostics[0]?.code]).toEqual([3, 'workspace.submission.needed']);
  });

  it('refuses to take away organizations that a run counted', async () => {
    await workspace.run(['classify']);
    const { exit, json } = await undo(1);
    expect([exit, json.diagnostics[0]?.code]).toEqual([3, 'workspace.submission.counted']);
  });

  it('says that a run made since is out of date, and classify does not take it for the present one', async () => {
    await importMembers('a.csv', THREE);
    const first = await workspace.run(['classify', '--json']);
    const { json } = await undo(2);
    expect(json.diagnostics).toMatchObject([
      { code: 'workspace.run.outdated', params: { run: first.json.run } },
    ]);
    const second = await workspace.run(['classify', '--json']);
    expect(second.json.run).not.toBe(first.json.run);
  });

  it('writes nothing with --dry-run and tells the same figures', async () => {
    await importMembers('a.csv', THREE);
    const before = workspace.bytes();
    const dry = await undo(2, '--dry-run');
    expect(workspace.bytes()).toBe(before);
    expect(dry.json.data).toMatchObject({ recordsRemoved: 12, fieldsRestored: 0, applied: false });
  });

  it('asks before it takes away; with nobody to ask it names the flag', async () => {
    await importMembers('a.csv', THREE);
    const { exit, json } = await workspace.run(['undo', '2', '--json']);
    expect([exit, json.diagnostics[0]?.params]).toEqual([3, { name: 'confirmation', flag: '--yes' }]);
  });

  it('does not take back twice, nor in a locked period, and knows no number 99', async () => {
    await importMembers('a.csv', THREE);
    await workspace.run(['period', 'lock', '2025']);
    expect((await undo(2)).exit).toBe(3);
    await workspace.run(['period', 'unlock', '2025']);
    await undo(2);
    const twice = await undo(2);
    expect([twice.exit, twice.json.diagnostics[0]?.code]).toEqual([2, 'workspace.submission.undone']);
    const unknown = await undo(99);
    expect([unknown.exit, unknown.json.diagnostics[0]?.code]).toEqual([2, 'workspace.submission.unknown']);
  });

  it('lets the same file be taken again afterwards', async () => {
    await importMembers('a.csv', THREE);
    await undo(2);
    const { json } = await importMembers('a.csv', THREE);
    expect(json.data.files[0]).toMatchObject({ created: 3 });
    expect(json.diagnostics).toEqual([]);
  });
});

describe('review submissions', () => {
  interface Listed {
    submissions: { id: number; unit: string | null; state: string; sha256: string; refused: number }[];
  }

  it('shows who sent what, with its hash, and which file was replaced or taken back', async () => {
    await importMembers('a.csv', THREE);
    await importMembers('a.csv', [{ ...THREE[0]!, official: '03/02/2011' }]);
    await importMembers('b.csv', [
      { name: 'Đỗ Thị Thêm', card: '99000009', cell: 'T.01.01.2' },
      { name: 'Hồ Văn Bớt', card: '99000010', cell: 'T.01.02' },
    ]);
    await undo(4);
    const { json } = await workspace.run<Listed>(['submissions', '--json']);
    expect(json.data.submissions.map(({ id, unit, state }) => [id, unit, state])).toEqual([
      [1, 'Tỉnh uỷ Thử Nghiệm', 'taken'],
      [2, 'Chi bộ Một', 'replaced'],
      [3, 'Chi bộ Một', 'taken'],
      [4, 'Đảng uỷ xã An Bình', 'undone'],
    ]);
    for (const { sha256 } of json.data.submissions) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells the time of the Vietnamese clock', async () => {
    const { out } = await workspace.run(['submissions']);
    expect(out).toContain('05/01/2026 09:03');
  });
});

describe('people who were in the list before', () => {
  it('are told when a later list of the same cell has them no more; nothing is done about them', async () => {
    await importMembers('a.csv', THREE);
    const { exit, json } = await importMembers('b.csv', [
      THREE[0]!,
      THREE[2]!,
      { name: 'Đỗ Thị Thêm', card: '99000009' },
    ]);
    expect(exit).toBe(1);
    expect(json.data.files[0]).toMatchObject({ created: 1, unchanged: 2, vanished: 1 });
    expect(json.diagnostics).toMatchObject([
      { code: 'import.member.vanished', params: { submission: 2, before: 'a.csv › 3' } },
    ]);
    expect(workspace.query('SELECT count(*) AS n FROM member_year')).toEqual([{ n: 4 }]);
  });

  it('are not missed in a list of another cell, nor when their row was only refused', async () => {
    await importMembers('a.csv', THREE);
    const other = await importMembers('b.csv', [
      { name: 'Đỗ Thị Thêm', card: '99000009', cell: 'T.01.01.2' },
    ]);
    expect(other.json.data.files[0]).toMatchObject({ vanished: 0 });
    const refused = await importMembers('c.csv', [
      THREE[0]!,
      { ...THREE[1]!, birth: '31/02/1975' },
      THREE[2]!,
    ]);
    expect(refused.json.data.files[0]).toMatchObject({ refused: 1, vanished: 0 });
  });
});

describe('people of a file with several sheets', () => {
  const cell = (name: string, code: string, people: readonly MemberRow[]) => ({
    name,
    rows: memberRows(people.map((person) => ({ ...person, cell: code }))),
  });
  const MORE: readonly MemberRow[] = [
    { name: 'Đỗ Thị Thêm', birth: '02/03/1971', card: '99000021' },
    { name: 'Hồ Văn Bớt', birth: '04/05/1972', card: '99000022' },
  ];

  it.each([
    ['of two cells', 'T.01.01.2'],
    ['of one cell', 'T.01.01.1'],
  ])(
    '%s are not missed in the other sheet, neither the first time nor when it is sent again',
    async (_, second) => {
      const send = async (people: readonly MemberRow[]) =>
        workspace.importFiles(
          await workspace.xlsx('hai-trang.xlsx', [
            cell('Một', 'T.01.01.1', people),
            cell('Hai', second, MORE),
          ]),
        );
      const first = await send(THREE);
      expect(first.json.diagnostics).toEqual([]);
      const again = await send([{ ...THREE[0]!, official: '04/02/2011' }, THREE[1]!, THREE[2]!]);
      expect(again.json.diagnostics.map(({ code }) => code)).not.toContain('import.member.vanished');
      const less = await send(THREE.slice(0, 2));
      expect(less.json.data.files.map(({ vanished }) => vanished)).toEqual([1, 0]);
    },
  );
});

describe('the plan of an import', () => {
  it('shows each value before and after with its cell, and writes nothing', async () => {
    await importMembers('a.csv', THREE);
    const before = workspace.bytes();
    const rows = memberRows([THREE[0]!, { ...THREE[1]!, birth: '27/02/1975', cell: 'T.01.01.2' }, THREE[2]!]);
    const { json } = await workspace.importFiles(workspace.csv('a.csv', rows), '--dry-run');
    expect(json.data.files[0]).toMatchObject({
      changed: 1,
      changes: [
        { row: 3, cell: 'C3', field: 'birth', before: '1975-02-28', after: '1975-02-27' },
        { row: 3, cell: 'F3', field: 'unitName', before: 'Chi bộ Một', after: 'Chi bộ Hai' },
      ],
    });
    expect(workspace.bytes()).toBe(before);
  });

  it('tells a number that is added to somebody known, with its cell and without the number', async () => {
    await importMembers('a.csv', THREE);
    const path = workspace.csv(
      'a.csv',
      memberRows([{ ...THREE[0]!, citizen: '099084000012' }, ...THREE.slice(1)]),
    );
    const { json } = await workspace.importFiles(path, '--dry-run');
    expect(json.data.files[0]).toMatchObject({
      changed: 1,
      unchanged: 2,
      changes: [{ row: 2, cell: 'D2', field: 'citizenId', before: null, after: '••••••••••••' }],
    });
    const { out } = await workspace.run(['import', path, '--dry-run', '--lang', 'vi']);
    expect(out).toMatch(/a\.csv › D2 .*••••••••••••/);
    expect(out).not.toContain('099084000012');
  });

  it('recognises a file that was taken for another year', async () => {
    await importMembers('a.csv', THREE);
    const path = workspace.csv('a.csv', memberRows(THREE));
    await addPeriod(workspace, '2024');
    const { json } = await workspace.importFiles(path, '--period', '2024');
    expect(json.diagnostics).toMatchObject([
      { code: 'import.file.other-period', params: { period: '2025', submission: 2 } },
    ]);
  });
});
