import { beforeEach, describe, expect, it } from 'vitest';
import { gradeRows } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

interface Subject {
  readonly kind: string;
  readonly name: string;
  readonly unit: string | null;
  readonly grade: string | null;
  readonly ceiling: string | null;
  readonly state: string;
  readonly rules: readonly { readonly id: string; readonly outcome: string }[];
}

interface Classified {
  readonly collectives: { readonly total: number; readonly graded: number; readonly needsDecision: number };
  readonly subjects: readonly Subject[];
}

const HEADINGS = [
  'Tập thể lãnh đạo, quản lý',
  'Đã kiểm điểm',
  'Điểm tiêu chí chung',
  'Điểm kết quả',
  'Tổng điểm',
  'Số nhiệm vụ được giao',
  'Số nhiệm vụ hoàn thành',
  'Đúng hạn',
  'Vượt mức',
  'Số hạn chế khuyết điểm được chỉ ra',
  'Số hạn chế khuyết điểm đã khắc phục',
  'Số tổ chức trực thuộc bị kỷ luật',
  'Số lãnh đạo bị kỷ luật',
];
const CLEAN = ['Có', '25', '70', '95', '100', '100', '100', '40', '0', '0', '0', '0'];

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

async function take(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const { json } = await workspace.importFiles(
    workspace.csv('tap-the.csv', [
      [...HEADINGS, ...headings],
      ...rows.map(([name = '', ...rest]) => [name, ...CLEAN, ...rest]),
    ]),
  );
  return json;
}

async function listCollectives(): Promise<Subject[]> {
  const { json } = await workspace.run<Classified>(['classify', '--list', '--json']);
  return json.data.subjects.filter(({ kind }) => kind === 'collective');
}

describe('leadership collectives', () => {
  it('are read from a list that names them, each of its organization, and judged beside members and organizations', async () => {
    const { data } = await take(
      ['Số thành viên', 'Xếp loại'],
      ['Ban Thường vụ Đảng uỷ xã An Bình', '9', 'HTXSNV'],
      ['Ban Chấp hành Đảng bộ trường Hoa Sen', '7', 'HTTNV'],
      ['Chi uỷ Chi bộ Một', '2', 'HTNV'],
    );
    expect(data.files[0]).toMatchObject({ kind: 'collective-grades', created: 3, refused: 0 });
    const { json } = await workspace.run<Classified>(['classify', '--list', '--json']);
    expect(json.data.collectives).toMatchObject({ total: 3, graded: 3, needsDecision: 0 });
    const listed = json.data.subjects.filter(({ kind }) => kind === 'collective');
    expect(listed.map(({ name, grade }) => [name, grade])).toEqual([
      ['Ban Thường vụ Đảng uỷ xã An Bình', 'HTXSNV'],
      ['Ban Chấp hành Đảng bộ trường Hoa Sen', 'HTTNV'],
      ['Chi uỷ Chi bộ Một', 'HTNV'],
    ]);
    expect(listed[2]?.rules).toContainEqual({ id: 'C-43', outcome: 'met' });
    expect(
      workspace.query(
        'SELECT v.code FROM collective_year y JOIN organization_version v USING (organization_id)',
      ),
    ).toEqual([{ code: 'T.01' }, { code: 'T.01.01' }, { code: 'T.01.01.1' }]);
  });

  it('are KHTNV with a conclusion of disunity that has number, date and body', async () => {
    await take(
      ['Kết luận mất đoàn kết nội bộ', 'Xếp loại'],
      ['Ban Thường vụ Đảng uỷ xã An Bình', '12-KL/UBKT, 03/05/2025, UBKT Tỉnh uỷ', 'HTTNV'],
      ['Chi uỷ Chi bộ Một', 'không', 'HTTNV'],
    );
    const [first, second] = await listCollectives();
    expect(first).toMatchObject({ state: 'needs-decision', ceiling: 'KHTNV', grade: 'HTTNV' });
    expect(second).toMatchObject({ state: 'graded', ceiling: null });
  });

  it.each([
    'có',
    '12-KL/UBKT',
    '03/05/2025, UBKT Tỉnh uỷ',
    '12-KL/UBKT ngày 03/05/2025',
    'mất đoàn kết kéo dài',
  ])(
    'a conclusion without number, date or body ("%s") is refused and counts against nobody',
    async (cell) => {
      const { data, diagnostics } = await take(
        ['Kết luận mất đoàn kết nội bộ', 'Xếp loại'],
        ['Chi uỷ Chi bộ Một', cell, 'HTTNV'],
      );
      expect(data.files[0]).toMatchObject({ refused: 1 });
      expect(diagnostics.map(({ code }) => code)).toContain('import.conclusion.incomplete');
      expect(workspace.query('SELECT * FROM collective_year')).toEqual([]);
    },
  );

  it('are explained by their name', async () => {
    await take(['Số thành viên', 'Xếp loại'], ['Ban Thường vụ Đảng uỷ xã An Bình', '2', 'HTXSNV']);
    await workspace.run(['classify']);
    const { out, exit } = await workspace.run(['explain', 'Ban Thường vụ Đảng uỷ xã An Bình']);
    expect(exit).toBe(0);
    expect(out).toContain('C-43');
  });

  it('a list is taken back whole', async () => {
    const before = workspace.query('SELECT * FROM collective_year');
    await take(['Xếp loại'], ['Chi uỷ Chi bộ Một', 'HTTNV']);
    expect(workspace.query('SELECT * FROM collective_year')).toHaveLength(1);
    const [last] = workspace.query<{ id: number }>('SELECT max(id) AS id FROM submission');
    await workspace.run(['undo', String(last?.id), '--yes']);
    expect(workspace.query('SELECT * FROM collective_year')).toEqual(before);
  });
});

describe('facts of related subjects', () => {
  const member = (extra: Readonly<Record<string, string>>): string[][] => {
    const [head = [], row = []] = gradeRows([{ 'Đối tượng': 'Lãnh đạo, quản lý', 'Xếp loại': 'HTXSNV' }]);
    return [
      [...head, ...Object.keys(extra)],
      [...row, ...Object.values(extra)],
    ];
  };

  async function metOf(): Promise<string[]> {
    const { json } = await workspace.run<Classified>(['classify', '--period', '2025', '--list', '--json']);
    const person = json.data.subjects.find(({ kind }) => kind === 'member');
    return (person?.rules ?? []).filter(({ outcome }) => outcome === 'met').map(({ id }) => id);
  }

  it('a head graded better, and a day earlier, than the collective is noted', async () => {
    await take(
      ['Xếp loại', 'Ngày quyết định xếp loại'],
      ['Ban Thường vụ Đảng uỷ xã An Bình', 'HTTNV', '20/12/2025'],
    );
    await workspace.importFiles(
      workspace.csv(
        'dv.csv',
        member({ 'Đứng đầu tổ chức': 'T.01', 'Ngày quyết định xếp loại': '19/12/2025' }),
      ),
    );
    expect(await metOf()).toEqual(expect.arrayContaining(['C-40', 'C-42']));
  });

  it('two years KHTNV in a row are noted for the screening, a year without a grade is none of them', async () => {
    const failed = gradeRows([{ 'Xếp loại': 'KHTNV', 'Chi bộ đề nghị': 'KHTNV' }]);
    await workspace.importFiles(workspace.csv('2025.csv', failed));
    expect(await metOf()).not.toContain('X-01');
    await workspace.run(['period', 'open', '2024']);
    const before = await workspace.importFiles(workspace.csv('2024.csv', failed), '--period', '2024');
    expect(before.json.data.files[0]).toMatchObject({ rows: 1, refused: 0 });
    expect(await metOf()).toContain('X-01');
  });
});

describe('a run', () => {
  it('writes to no table but those of runs: no grade, status or decision comes from it', async () => {
    await workspace.importFiles(workspace.csv('dv.csv', gradeRows([{}, { 'Tổng điểm': '40' }])));
    await take(['Xếp loại'], ['Chi uỷ Chi bộ Một', 'HTTNV']);
    const tables = workspace
      .query<{ name: string }>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .map(({ name }) => name);
    const own = new Set([
      'run',
      'rule_pack',
      'run_part',
      'verdict',
      'subject_verdict',
      'cap_group',
      'cap_member',
    ]);
    const read = () =>
      JSON.stringify(
        tables
          .filter((name) => !own.has(name))
          .map((name) => [name, workspace.query(`SELECT * FROM "${name}"`)]),
      );
    const before = read();
    const { exit } = await workspace.run(['classify']);
    expect(exit).toBeLessThan(2);
    expect(workspace.query('SELECT * FROM outcome').length).toBeGreaterThan(3);
    expect(read()).toBe(before);
  });

  it('facts that no list has a column for keep nobody from a verdict', async () => {
    const rows = gradeRows([{ 'Xếp loại': '' }]);
    await workspace.importFiles(workspace.csv('dv.csv', rows));
    const { json } = await workspace.run<Classified>(['classify', '--list', '--json']);
    const person = json.data.subjects.find(({ kind }) => kind === 'member');
    expect(person).toMatchObject({ state: 'needs-decision', grade: null });
    expect(person?.rules).toContainEqual({ id: 'C-39', outcome: 'unknown' });
  });
});

describe('a trial of other rules', () => {
  it('counts collectives too, by the names of their lists', async () => {
    await take(['Cấp có thẩm quyền xếp loại'], ['Đảng uỷ trường Hoa Sen', 'HTXSNV']);
    interface Simulated {
      readonly periods: readonly {
        readonly collectives: { readonly total: number; readonly changed: number };
      }[];
      readonly subjects: readonly {
        readonly kind: string;
        readonly name: string;
        readonly tried: { readonly allowed: string };
      }[];
    }
    const { json } = await workspace.run<Simulated>([
      'simulate',
      '--set',
      'tasks.exceeded=50',
      '--list',
      '--json',
    ]);
    expect(json.data.periods[0]?.collectives).toMatchObject({ total: 1, changed: 1 });
    expect(json.data.subjects.filter(({ kind }) => kind === 'collective')).toMatchObject([
      { name: expect.stringContaining('Hoa Sen'), tried: { allowed: 'HTTNV' } },
    ]);
  });
});
