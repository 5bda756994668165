import { beforeAll, describe, expect, it } from 'vitest';
import { makeTwoYears } from '../../support/two-years.ts';
import type { WorkspaceFolder } from '../../support/workspace-folder.ts';

interface TableData {
  readonly rows: readonly {
    readonly id?: string;
    readonly label: string;
    readonly values: Readonly<Record<string, unknown>>;
  }[];
  readonly notes: readonly string[];
}

interface ReportData {
  readonly period: string;
  readonly previous: string | null;
  readonly asOf: string;
  readonly run: number | null;
  readonly dataHash: string;
  readonly tables: Readonly<Record<string, TableData>>;
}

let workspace: WorkspaceFolder;

beforeAll(async () => {
  workspace = await makeTwoYears();
});

async function reportOf(name: string, ...more: readonly string[]): Promise<ReportData> {
  const { json, exit, error } = await workspace.run<ReportData>(['report', name, '--json', ...more]);
  if (exit > 1) throw new Error(error);
  return json.data;
}

async function valuesOf(
  report: string,
  table: string,
  row: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { tables } = await reportOf(report);
  const found = tables[table]?.rows.find(({ id }) => id === row);
  if (found === undefined) throw new Error(`${table} has no row ${row}`);
  return found.values;
}

describe('tables of what two years of lists say', () => {
  it('T3: grassroots organizations by type; a text no form knows is no type', async () => {
    expect(await valuesOf('t3', 't3', 'A')).toMatchObject({
      total: 4,
      percent: 'X',
      'public-unit': 1,
      army: 1,
      business: 1,
      unknown: 1,
    });
    expect(await valuesOf('t3', 't3', 'A.1')).toMatchObject({ total: 3, unknown: 0 });
    expect(await valuesOf('t3', 't3', 'A.1.KHTNV')).toMatchObject({
      total: 1,
      percent: { count: 1, base: 3, percent: '33.33' },
      army: 1,
    });
    expect(await valuesOf('t3', 't3', 'B')).toMatchObject({ total: 2, 'public-unit': 2 });
  });

  it('T3: the change on the year before in counts and points', async () => {
    expect(await valuesOf('t3', 't3-change', 'HTTNV')).toEqual({
      'now.count': 1,
      'now.percent': { count: 1, base: 3, percent: '33.33' },
      'before.count': 3,
      'before.percent': { count: 3, base: 4, percent: '75.00' },
      'change.count': -2,
      'change.points': '-41.67',
    });
  });

  it('T4: members by type of their grassroots organization', async () => {
    expect(await valuesOf('t4', 't4', 'all')).toMatchObject({ total: 8, 'public-unit': 4, unknown: 2 });
    expect(await valuesOf('t4', 't4', '1')).toMatchObject({ total: 1 });
    expect(await valuesOf('t4', 't4', 'D')).toMatchObject({
      total: 1,
      percent: { count: 1, base: 6, percent: '16.67' },
    });
    expect(await valuesOf('t4', 't4', 'D.1')).toMatchObject({ total: 1, army: 1 });
  });

  it('T7: by subordinate unit, districts first, with the change on the year before', async () => {
    const { tables } = await reportOf('t7');
    expect(Object.keys(tables)).toEqual([
      't7-upper',
      't7-grassroots',
      't7-cells',
      't7-leaders',
      't7-members',
    ]);
    expect(await valuesOf('t7', 't7-leaders', 'total')).toMatchObject({ existing: 1, 'HTXSNV.count': 1 });
    expect(await valuesOf('t7', 't7-members', 'I.1')).toMatchObject({
      existing: 5,
      'graded.count': 3,
      'notGraded.exempt': 1,
      'notGraded.newMember': 1,
    });
    expect(await valuesOf('t7', 't7-members', 'total')).toMatchObject({ existing: 8, 'graded.count': 6 });
    expect(await valuesOf('t7', 't7-members', 'change')).toMatchObject({
      existing: 2,
      'graded.percent': '-25.00',
    });
  });

  it('T1: opening and closing of the lists, and whom nothing recorded explains', async () => {
    const now = async (row: string): Promise<unknown> => (await valuesOf('t1', 't1', row))['now'];
    expect([await now('A'), await now('B.1'), await now('C.2'), await now('D')]).toEqual([6, 1, 1, 8]);
    expect(await now('B.2')).toBeNull();
    const { tables } = await reportOf('t1');
    expect(tables['t1']?.notes).toEqual(
      expect.arrayContaining([
        'Kiểm tra: A + B - C = 6, không khớp với D = 8 (chênh lệch 2).',
        'Đối chiếu danh sách hai kỳ: 2 người có tên kỳ này, không có kỳ trước, chưa ghi lý do tăng; 0 người có tên kỳ trước, không còn kỳ này, chưa ghi lý do giảm.',
        'Kiểm tra: A kỳ này bằng D kỳ trước (6).',
      ]),
    );
  });

  it('T2: the new member with sex and age, and the organizations that admitted', async () => {
    expect(await valuesOf('t2', 't2', 'I.female')).toMatchObject({ now: 1 });
    expect(await valuesOf('t2', 't2', 'II.2.46')).toMatchObject({ now: 1 });
    expect(await valuesOf('t2', 't2', 'II.2.average')).toMatchObject({ now: '48.00', ratio: 'X' });
    expect(await valuesOf('t2', 't2', 'III.1.admitting')).toMatchObject({ now: 1 });
    expect(await valuesOf('t2', 't2', 'III.2.admitting')).toMatchObject({ now: 0 });
  });

  it('T9: discipline of the year and removals', async () => {
    expect(await valuesOf('t9', 't9', 'all')).toMatchObject({ now: 2 });
    expect(await valuesOf('t9', 't9', 'A.1.2')).toMatchObject({ now: 1 });
    expect(await valuesOf('t9', 't9', 'B.1')).toMatchObject({ now: 1 });
  });

  it('T5: who was reviewed; a grade implies a review, an exempt or new member was not reviewed', async () => {
    const row = async (id: string): Promise<unknown> => (await valuesOf('t5', 't5', id))['members'];
    expect([await row('1'), await row('2'), await row('3')]).toEqual([8, 6, 2]);
    expect([await row('3.2'), await row('3.3'), await row('3.4'), await row('3.5')]).toEqual([1, 1, 0, 0]);
    expect(await valuesOf('t5', 't5', '3.1')).toEqual({ collectives: null, members: 'X' });
    expect(await valuesOf('t5', 't5', '4')).toEqual({ collectives: null, members: null });
    const { tables } = await reportOf('t5');
    expect(tables['t5']?.notes.join(' ')).toContain('6 đảng viên mà danh sách không ghi đã kiểm điểm');
  });

  it('T6: organizations and members by type, the whole at the foot', async () => {
    expect(await valuesOf('t6', 't6', '6')).toEqual({
      total: 1,
      committees: 1,
      cells: 0,
      sections: 0,
      ownCells: 2,
      members: 4,
    });
    expect(await valuesOf('t6', 't6', '9')).toMatchObject({ total: 1, cells: 1, members: 1 });
    expect(await valuesOf('t6', 't6', '9.b')).toMatchObject({ total: 1 });
    expect(await valuesOf('t6', 't6', 'unknown')).toMatchObject({ total: 1, members: 2 });
    expect(await valuesOf('t6', 't6', 'total')).toMatchObject({
      total: 4,
      committees: 1,
      cells: 3,
      members: 8,
    });
  });

  it('T10: graded members by cell, by given name, with totals and shares of those graded', async () => {
    const { out } = await workspace.run(['report', 't10', '--format', 'csv']);
    const names = [...out.matchAll(/^t10,\d+,[^\n]*,name,Họ và tên,text,([^,\n]+),/gm)].map(
      (match) => match[1],
    );
    expect(names.slice(0, 6)).toEqual([
      'Nguyễn Văn Một',
      'Lê Văn Ba',
      'Phạm Thị Tư',
      'Hoàng Văn Năm',
      'Bùi Văn Bảy',
      'Ngô Thị Tám',
    ]);
    expect(await valuesOf('t10', 't10', 'total')).toEqual({ HTXSNV: 1, HTTNV: 3, HTNV: 1, KHTNV: 1 });
    expect(await valuesOf('t10', 't10', 'share')).toMatchObject({
      HTTNV: { count: 3, base: 6, percent: '50.00' },
    });
  });

  it('T11: who has no grade, when admitted and why', async () => {
    const { out } = await workspace.run(['report', 't11']);
    expect(out).toMatch(/Vũ Thị Sáu +\| 03\/09\/2024 +\| x +\| x +\| Mới kết nạp dưới 6 tháng/);
    expect(out).toMatch(/Trần Thị Hai +\| 03\/02\/2010 +\| x +\| x +\| Được miễn công tác và sinh hoạt đảng/);
  });

  it('T12: papers nobody sent a list of are not counted as none', async () => {
    expect(await valuesOf('t12', 't12', 'II')).toMatchObject({ now: null });
    expect(await valuesOf('t12', 't12', 'IV.2.out')).toMatchObject({ now: null });
  });

  it('names period, day, run, rules and data in every report', async () => {
    for (const name of ['t3', 't4', 't7', 't8', 'yearly']) {
      expect(await reportOf(name)).toMatchObject({
        period: '2024',
        asOf: '2024-12-31',
        run: 2,
        previous: '2023',
      });
    }
    for (const name of ['t1', 't2', 't9']) {
      const { run, dataHash } = await reportOf(name);
      expect([run, dataHash.length]).toEqual([null, 64]);
    }
  });

  it('refuses a year that was never classified, and says so', async () => {
    await workspace.run(['period', 'open', '2022']);
    await workspace.run(['period', 'open', '2024']);
    for (const name of ['t3', 't7', 'yearly']) {
      const { exit, json } = await workspace.run(['report', name, '--period', '2022', '--json']);
      expect([name, exit, json.diagnostics.map(({ code }) => code)]).toEqual([
        name,
        2,
        ['workspace.run.missing'],
      ]);
    }
  });
});

describe('tables of one unit', () => {
  const totalOf = async (unit: string, report: string, row: string, column: string): Promise<unknown> => {
    const { tables } = await reportOf(report, '--unit', unit);
    return tables[report]?.rows.find(({ id }) => id === row)?.values[column];
  };

  it('count its own tree only, and the units make the whole', async () => {
    for (const [report, row, column, counts] of [
      ['t4', 'all', 'total', [5, 3]],
      ['t6', 'total', 'total', [2, 2]],
      ['t5', '2', 'members', [3, 3]],
      ['t9', 'B', 'now', [0, 1]],
      ['t2', 'I', 'now', [1, 0]],
    ] as const) {
      const found = [await totalOf('T.01', report, row, column), await totalOf('T.02', report, row, column)];
      expect([report, ...found]).toEqual([report, ...counts]);
    }
  });

  it('measures the unit by its own target', async () => {
    expect(await reportOf('half-year', '--unit', 'T.01')).toMatchObject({ target: 2, now: { admitted: 1 } });
    expect(await reportOf('half-year', '--unit', 'T.02')).toMatchObject({ target: null });
  });

  it('names the unit, also in the yearly report', async () => {
    const { out } = await workspace.run(['report', 'yearly', '--unit', 'T.01.01']);
    expect(out).toContain('Đảng bộ trường Hoa Sen báo cáo kết quả như sau');
    expect(out).toContain('Tổng số đảng viên: 04.');
  });
});

describe('the report of six months through the command', () => {
  it('counts what has its day in the half of the year, and needs no classification', async () => {
    const first = await reportOf('half-year', '--period', '2024-H1');
    expect(first).toMatchObject({ run: null, now: { admitted: 0, expelled: 1 }, target: 2 });
    const second = await reportOf('half-year', '--period', '2024-H2');
    expect(second).toMatchObject({ now: { admitted: 1, expelled: 0 } });
  });

  it('is final for a year, with both halves', async () => {
    expect(await reportOf('half-year')).toMatchObject({
      now: { admitted: 1, expelled: 1, disciplined: 2 },
      halves: { first: { admitted: 0 }, second: { admitted: 1 } },
    });
  });
});
