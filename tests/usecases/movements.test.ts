import { beforeAll, describe, expect, it } from 'vitest';
import { memberRows, type MemberRow } from '../support/member-rows.ts';
import { ADMISSION_HEADINGS, movementRow, REMOVAL_HEADINGS } from '../support/movement-rows.ts';
import {
  addOrganizations,
  addPeriod,
  makeWorkspace,
  type WorkspaceFolder,
} from '../support/workspace-folder.ts';

type Figures = Readonly<Record<string, number>>;
interface FormData {
  readonly from: string;
  readonly to: string;
  readonly total: Figures;
  readonly yearBefore: Figures | null;
  readonly percentOfYearBefore: Readonly<Record<string, string | null>> | null;
  readonly byUnit: readonly (Figures & { readonly name: string })[];
}
interface TraceData {
  readonly rows: readonly {
    readonly name: string;
    readonly figure: string;
    readonly organization: string;
    readonly other: string | null;
    readonly day: string | null;
    readonly number: string | null;
    readonly file: string;
    readonly row: number;
  }[];
}

const AN: MemberRow = { name: 'Nguyễn Văn An', birth: '05/09/1984', card: '99000001' };
const BE: MemberRow = { name: 'Trần Thị Bé', birth: '28/02/1975', card: '99000002' };
const CU: MemberRow = { name: 'Lê Hữu Cư', birth: '17/11/1990', card: '99000003', cell: 'T.01.01.2' };
const DO: MemberRow = { name: 'Phạm Văn Đỗ', birth: '01/02/1960', card: '99000004', cell: 'T.01.02' };
const EM: MemberRow = {
  name: 'Hoàng Thị Em',
  birth: '09/09/1999',
  card: '99000005',
  admitted: '19/05/2025',
  official: '',
};
const GI: MemberRow = { name: 'Vũ Văn Giang', birth: '03/03/1980', card: '99000006' };

const removal = (member: MemberRow, kind: string, day: string, number = '9-QĐ/ĐU'): string[] =>
  movementRow(member, kind, number, day);

/** The lists of two years, taken in the order of the years; 2024 has An, Bé, Cư and Đỗ. */
async function makeYears(lastYear: readonly MemberRow[]): Promise<WorkspaceFolder> {
  const workspace = await makeWorkspace('2024');
  await addOrganizations(workspace);
  await workspace.importFiles(workspace.csv('ds-2024.csv', memberRows([AN, BE, CU, DO])));
  await addPeriod(workspace, '2025');
  await workspace.importFiles(workspace.csv('ds-2025.csv', memberRows(lastYear)), '--period', '2025');
  return workspace;
}

async function count(workspace: WorkspaceFolder, ...argv: readonly string[]) {
  return workspace.run<FormData>(['movements', '--period', '2025', '--json', ...argv]);
}
async function trace(workspace: WorkspaceFolder, figure: string, ...argv: readonly string[]) {
  const { json } = await workspace.run<TraceData>([
    'movements',
    '--period',
    '2025',
    '--json',
    '--trace',
    figure,
    ...argv,
  ]);
  return json.data.rows;
}

describe('members who came and went', () => {
  let workspace: WorkspaceFolder;
  beforeAll(async () => {
    workspace = await makeYears([AN, EM, DO]);
    const gone = [
      REMOVAL_HEADINGS,
      removal(BE, 'Xoá tên', '10/03/2025'),
      removal(CU, 'Từ trần', '20/08/2025', ''),
    ];
    await workspace.importFiles(workspace.csv('ra-2025.csv', gone), '--period', '2025');
    const came = [ADMISSION_HEADINGS, movementRow(EM, '19/05/2025', '5-QĐ/ĐU', '17/05/2025')];
    await workspace.importFiles(workspace.csv('kn-2025.csv', came), '--period', '2025');
  });

  it('opening plus admitted minus died, deleted is the closing, and nothing is left to explain', async () => {
    const { json, exit } = await count(workspace);
    expect(json.data.total).toMatchObject({
      opening: 4,
      admitted: 1,
      died: 1,
      deleted: 1,
      decrease: 2,
      computed: 3,
      closing: 3,
      difference: 0,
    });
    expect(json.diagnostics.map(({ code }) => code)).toEqual([]);
    expect(exit).toBe(0);
  });

  it('the opening of a year is the closing of the year before', async () => {
    const before = await workspace.run<FormData>(['movements', '--period', '2024', '--json']);
    const { json } = await count(workspace);
    expect(json.data.total['opening']).toBe(before.json.data.total['closing']);
    expect(json.data.yearBefore?.['closing']).toBe(4);
  });

  it('the percent of the year before is empty where that is 0', async () => {
    const { json } = await count(workspace);
    expect(json.data.percentOfYearBefore).toMatchObject({ closing: '75.00', admitted: null, died: null });
  });

  it('counts up to any day', async () => {
    const march = await count(workspace, '--as-of', '31/03/2025');
    expect(march.json.data).toMatchObject({
      to: '2025-03-31',
      total: { opening: 4, deleted: 1, died: 0, admitted: 0, closing: 3 },
    });
    const june = await count(workspace, '--as-of', '2025-06-30');
    expect(june.json.data.total).toMatchObject({ admitted: 1, closing: 4, difference: 0 });
  });

  it('counts a half of the year', async () => {
    const { json } = await workspace.run<FormData>(['movements', '--period', '2025-H1', '--json']);
    expect(json.data).toMatchObject({
      from: '2025-01-01',
      to: '2025-06-30',
      total: { opening: 4, admitted: 1, deleted: 1, died: 0, closing: 4, difference: 0 },
    });
    const second = await workspace.run<FormData>(['movements', '--period', '2025-H2', '--json']);
    expect(second.json.data.total).toMatchObject({ opening: 4, died: 1, closing: 3, difference: 0 });
  });

  it('each figure is traced to as many rows, with decision, file and row', async () => {
    const { json } = await count(workspace);
    for (const figure of [
      'opening',
      'closing',
      'admitted',
      'increase',
      'died',
      'deleted',
      'decrease',
      'expelled',
      'difference',
    ])
      expect([figure, (await trace(workspace, figure)).length]).toEqual([figure, json.data.total[figure]]);
    const [row] = await trace(workspace, 'deleted');
    expect(row).toMatchObject({
      name: BE.name,
      organization: 'Chi bộ Một',
      day: '2025-03-10',
      number: '9-QĐ/ĐU',
      row: 2,
    });
    expect(row?.file).toMatch(/ra-2025\.csv$/);
    expect((await trace(workspace, 'opening')).map(({ file }) => file.replace(/.*\//, ''))).toEqual(
      Array.from({ length: 4 }, () => 'ds-2024.csv'),
    );
  });

  it('a unit reports for itself and shows those below it', async () => {
    const { json } = await count(workspace, '--unit', 'T.01.01');
    expect(json.data.total).toMatchObject({ opening: 3, admitted: 1, died: 1, deleted: 1, closing: 2 });
    expect(json.data.byUnit.map(({ name, closing }) => [name, closing])).toEqual([
      ['Chi bộ Một', 2],
      ['Chi bộ Hai', 0],
    ]);
    expect((await trace(workspace, 'closing', '--unit', 'T.01.01')).map(({ name }) => name).sort()).toEqual(
      [EM.name, AN.name].sort(),
    );
  });

  it('prints the form for people, with Vietnamese lines', async () => {
    const { out } = await workspace.run(['movements', '--period', '2025', '--lang', 'vi']);
    expect(out).toContain('Tăng, giảm đảng viên từ 01/01/2025 đến 31/12/2025');
    expect(out).toMatch(/A- Tổng số đảng viên cuối kỳ trước chuyển sang\s+4\s+/);
    expect(out).toMatch(/3\. Xoá tên\s+1\s+0/);
    expect(out).toMatch(/D- Đảng viên trong danh sách cuối kỳ báo cáo\s+3\s+4\s+75,00/);
  });

  it('refuses an unknown figure, register or day and names what there is', async () => {
    for (const argv of [
      ['--trace', 'heads'],
      ['people'],
      ['--as-of', '31/02/2025'],
      ['--period', '2025', '--as-of', '31/12/2024'],
    ]) {
      const { exit, json } = await workspace.run(['movements', '--json', ...argv]);
      expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'usage.argument.invalid']);
    }
  });

  it('writes nothing', async () => {
    const before = workspace.dump();
    await count(workspace);
    await trace(workspace, 'closing');
    expect(workspace.dump()).toBe(before);
  });
});

describe('what no paper explains', () => {
  it('is the difference, with the people in it, and is never made to fit', async () => {
    const workspace = await makeYears([GI, CU, DO]);
    const { json, exit } = await count(workspace);
    expect(json.data.total).toMatchObject({
      opening: 4,
      closing: 3,
      computed: 4,
      difference: -1,
      appeared: 1,
      vanished: 2,
    });
    expect(json.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'movements.difference', severity: 'warning' }),
    );
    expect(exit).toBe(1);
    const named = (await trace(workspace, 'difference')).map(({ name, figure }) => `${name} ${figure}`);
    expect(named.sort()).toEqual(
      [`${GI.name} appeared`, `${AN.name} vanished`, `${BE.name} vanished`].sort(),
    );
  });

  it('somebody found in another unit without a paper counts for neither way', async () => {
    const workspace = await makeYears([AN, BE, { ...CU, cell: 'T.01.02' }, DO]);
    const whole = await count(workspace);
    expect(whole.json.data.total).toMatchObject({ opening: 4, closing: 4, difference: 0, foundHere: 0 });
    const { json } = await count(workspace, '--unit', 'T.01');
    expect(
      json.data.byUnit.map(({ name, foundHere, foundElsewhere, difference }) => [
        name,
        foundHere,
        foundElsewhere,
        difference,
      ]),
    ).toEqual([
      ['Đảng bộ trường Hoa Sen', 0, 1, -1],
      ['Chi bộ quân sự', 1, 0, 1],
    ]);
  });

  it('a list that still names a deceased or removed person does not bring them back, and says so', async () => {
    const workspace = await makeYears([AN, BE, CU, DO]);
    const gone = [REMOVAL_HEADINGS, removal(BE, 'Khai trừ', '10/03/2025')];
    await workspace.importFiles(workspace.csv('ra.csv', gone), '--period', '2025');
    const { json } = await count(workspace);
    expect(json.data.total).toMatchObject({ expelled: 1, closing: 3, difference: 0 });
    expect(json.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'movements.list.gone', params: { count: 1 } }),
    );
    expect((await trace(workspace, 'gone')).map(({ name }) => name)).toEqual([BE.name]);
  });

  it('a cell that sent no list keeps its members, and is named', async () => {
    const workspace = await makeYears([AN, BE, CU]);
    const { json } = await count(workspace);
    expect(json.data.total).toMatchObject({ opening: 4, closing: 4, difference: 0 });
    expect(json.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'movements.list.silent',
        severity: 'notice',
        params: { count: 1, period: '2025', units: 'T.01.02' },
      }),
    );
  });

  it('before the first list, those it names were there unless they were admitted since', async () => {
    const workspace = await makeWorkspace('2025');
    await addOrganizations(workspace);
    await workspace.importFiles(workspace.csv('ds.csv', memberRows([AN, BE, EM])));
    const { json } = await count(workspace);
    expect(json.data.total).toMatchObject({ opening: 2, closing: 3, appeared: 1 });
    expect(json.data.yearBefore).toBeNull();
    expect(json.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'movements.opening.inferred',
        params: { count: 2, since: '2025-01-01' },
      }),
    );
  });

  it('a member whom the list shows as deceased went by the day of the list, which is told', async () => {
    const workspace = await makeYears([AN, BE, CU, DO]);
    const rows = memberRows([DO]).map((row, index) => [...row, index === 0 ? 'Trạng thái' : 'Từ trần']);
    await workspace.importFiles(workspace.csv('tt.csv', rows), '--period', '2025');
    const { json } = await count(workspace);
    expect(json.data.total).toMatchObject({ died: 1, closing: 3, difference: 0 });
    expect(json.diagnostics).toContainEqual(expect.objectContaining({ code: 'movements.day.inexact' }));
  });
});

it('a removal dated outside the period of its list counts in the period of its day, which is told', async () => {
  const workspace = await makeYears([AN, CU, DO]);
  await workspace.importFiles(
    workspace.csv('ra.csv', [REMOVAL_HEADINGS, removal(BE, 'Xoá tên', '30/12/2024')]),
    '--period',
    '2025',
  );
  const { json } = await count(workspace);
  expect(json.data.total).toMatchObject({ opening: 3, deleted: 0, closing: 3 });
  expect(json.data.yearBefore).toMatchObject({ deleted: 1 });
  expect(json.diagnostics).toContainEqual(
    expect.objectContaining({ code: 'movements.day.outside', params: { count: 1, period: '2025' } }),
  );
  expect((await trace(workspace, 'outside')).map(({ name }) => name)).toEqual([BE.name]);
});

describe('the journal', () => {
  const FEBRUARY = { now: '2026-02-01T03:00:00.000Z' };
  const MARCH = { now: '2026-03-01T03:00:00.000Z' };
  const lines = (workspace: WorkspaceFolder) =>
    workspace.query<{ kind: string; on_date: string; reverses: number | null }>(
      'SELECT kind, on_date, reverses FROM movement ORDER BY id',
    );

  it('a corrected day is reversed and posted anew, and the figures stay as they were known', async () => {
    const workspace = await makeYears([AN, CU, DO]);
    const first = workspace.csv('ra-1.csv', [REMOVAL_HEADINGS, removal(BE, 'Xoá tên', '10/03/2025')]);
    await workspace.run(['import', first, '--period', '2025', '--json'], FEBRUARY);
    const second = workspace.csv('ra-2.csv', [REMOVAL_HEADINGS, removal(BE, 'Xoá tên', '10/09/2025')]);
    await workspace.run(['import', second, '--period', '2025', '--json'], MARCH);
    expect(lines(workspace)).toEqual([
      { kind: 'xoa-ten', on_date: '2025-03-10', reverses: null },
      { kind: 'xoa-ten', on_date: '2025-03-10', reverses: 1 },
      { kind: 'xoa-ten', on_date: '2025-09-10', reverses: null },
    ]);
    const now = await count(workspace, '--as-of', '30/06/2025');
    expect(now.json.data.total).toMatchObject({ deleted: 0, closing: 4 });
    const then = await count(workspace, '--as-of', '30/06/2025', '--known-on', '15/02/2026');
    expect(then.json.data.total).toMatchObject({ deleted: 1, closing: 3 });
    const earlier = await count(workspace, '--as-of', '30/06/2025', '--known-on', '15/01/2026');
    expect(earlier.json.data.total).toMatchObject({ deleted: 0, closing: 4 });
    const [row] = await trace(workspace, 'deleted');
    expect([row?.row, row?.file.replace(/.*\//, '')]).toEqual([2, 'ra-2.csv']);
  });

  it('what is taken back is reversed, and comes again with the file', async () => {
    const workspace = await makeYears([AN, CU, DO]);
    const list = workspace.csv('ra.csv', [REMOVAL_HEADINGS, removal(BE, 'Xoá tên', '10/03/2025')]);
    await workspace.run(['import', list, '--period', '2025', '--json'], FEBRUARY);
    await workspace.run(['undo', '4', '--yes'], MARCH);
    expect(lines(workspace).map(({ reverses }) => reverses)).toEqual([null, 1]);
    expect((await count(workspace)).json.data.total).toMatchObject({ deleted: 0, vanished: 1 });
    const then = await count(workspace, '--known-on', '15/02/2026');
    expect(then.json.data.total).toMatchObject({ deleted: 1, vanished: 0, difference: 0 });
    expect(then.json.diagnostics.map(({ code }) => code)).toContain('movements.known.undone');
    await workspace.importFiles(list, '--period', '2025');
    expect(lines(workspace)).toHaveLength(3);
    expect((await count(workspace)).json.data.total).toMatchObject({ deleted: 1, difference: 0 });
  });

  it('the same file twice posts nothing twice', async () => {
    const workspace = await makeYears([AN, CU, DO]);
    const list = workspace.csv('ra.csv', [REMOVAL_HEADINGS, removal(BE, 'Xoá tên', '10/03/2025')]);
    await workspace.importFiles(list, '--period', '2025');
    await workspace.importFiles(list, '--period', '2025');
    expect(lines(workspace)).toHaveLength(1);
  });
});
