import { beforeAll, describe, expect, it } from 'vitest';
import { memberRows, type MemberRow } from '../support/member-rows.ts';
import {
  addOrganizations,
  addPeriod,
  makeWorkspace,
  type WorkspaceFolder,
} from '../support/workspace-folder.ts';

const HEADINGS = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Số thẻ đảng viên',
  'Chuyển đi/đến',
  'Chính thức/tạm thời',
  'Từ tổ chức đảng',
  'Đến tổ chức đảng',
  'Số giấy GTSHĐ',
  'Ngày giới thiệu',
];
const AN: MemberRow = { name: 'Nguyễn Văn An', birth: '05/09/1984', card: '99000001' };
const BE: MemberRow = { name: 'Trần Thị Bé', birth: '28/02/1975', card: '99000002' };
const CU: MemberRow = { name: 'Lê Hữu Cư', birth: '17/11/1990', card: '99000003' };
const DO: MemberRow = { name: 'Phạm Văn Đỗ', birth: '01/02/1960', card: '99000004', cell: 'T.01.02' };
const EM: MemberRow = { name: 'Hoàng Thị Em', birth: '09/09/1979', card: '99000005', cell: 'T.01.02' };
const GI: MemberRow = { name: 'Vũ Văn Giang', birth: '03/03/1980', card: '99000006', cell: 'T.01.01.2' };

const move = (
  one: MemberRow,
  way: 'Chuyển đi' | 'Chuyển đến',
  from: string,
  to: string,
  day: string,
  manner = 'Chính thức',
): string[] => [
  '1',
  one.name,
  one.birth ?? '',
  one.card ?? '',
  way,
  manner,
  from,
  to,
  `${day.slice(0, 2)}-GT`,
  day,
];

interface Figures {
  readonly total: Readonly<Record<string, number>>;
  readonly byUnit: readonly (Readonly<Record<string, number>> & { readonly name: string })[];
  readonly transfers: Readonly<Record<string, number>>;
}
interface Rows {
  readonly rows: readonly {
    readonly name: string;
    readonly figure: string;
    readonly other: string | null;
    readonly number: string;
  }[];
}

async function makeReady(
  lastYear: readonly MemberRow[],
  transfers: readonly (readonly string[])[],
): Promise<WorkspaceFolder> {
  const workspace = await makeWorkspace('2024');
  await addOrganizations(workspace);
  await workspace.importFiles(workspace.csv('ds-2024.csv', memberRows([AN, BE, CU, DO, GI])));
  await addPeriod(workspace, '2025');
  const taken = await workspace.importFiles(
    workspace.csv('chuyen.csv', [HEADINGS, ...transfers]),
    '--period',
    '2025',
  );
  expect(taken.json.data.files.map(({ kind, refused }) => [kind, refused])).toEqual([['transfers', 0]]);
  await workspace.importFiles(workspace.csv('ds-2025.csv', memberRows(lastYear)), '--period', '2025');
  return workspace;
}
const count = async (workspace: WorkspaceFolder, ...argv: readonly string[]) =>
  (await workspace.run<Figures>(['movements', '--period', '2025', '--json', ...argv])).json;
const unmatched = async (workspace: WorkspaceFolder) =>
  (await workspace.run<Rows>(['movements', 'transfers', '--period', '2025', '--json'])).json.data.rows.map(
    ({ name, figure }) => [name, figure],
  );

describe('transfers that match', () => {
  let workspace: WorkspaceFolder;
  beforeAll(async () => {
    workspace = await makeReady(
      [AN, { ...BE, cell: 'T.01.02' }, DO, EM, { ...GI, cell: 'T.01.01.1' }],
      [
        move(BE, 'Chuyển đi', 'Chi bộ Một', 'Chi bộ quân sự', '03/03/2025'),
        move(BE, 'Chuyển đến', 'Chi bộ Một', 'Chi bộ quân sự', '20/03/2025'),
        move(CU, 'Chuyển đi', 'Chi bộ Một', 'Đảng bộ tỉnh Đồng Xa', '04/04/2025'),
        move(EM, 'Chuyển đến', 'Đảng bộ tỉnh Đồng Xa', 'Chi bộ quân sự', '05/05/2025'),
        move(GI, 'Chuyển đi', 'Chi bộ Hai', 'Chi bộ Một', '06/06/2025'),
        move(GI, 'Chuyển đến', 'Chi bộ Hai', 'Chi bộ Một', '07/06/2025'),
      ],
    );
  });

  it('across the border of the province are counted apart from those within, and everything settles', async () => {
    const json = await count(workspace);
    expect(json.data.total).toMatchObject({
      opening: 5,
      inElsewhere: 1,
      outElsewhere: 1,
      inProvince: 0,
      outProvince: 0,
      closing: 5,
      difference: 0,
    });
    expect(json.data.transfers).toEqual({ matched: 2, notReceived: 0, notSent: 0, elsewhere: 0 });
    expect(json.diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  it('between two units go out of one and into the other; within one unit they are no movement of it', async () => {
    const { data } = await count(workspace, '--unit', 'T.01');
    expect(
      data.byUnit.map((unit) => [
        unit.name,
        unit['opening'],
        unit['inProvince'],
        unit['outProvince'],
        unit['inElsewhere'],
        unit['outElsewhere'],
        unit['closing'],
        unit['difference'],
      ]),
    ).toEqual([
      ['Đảng bộ trường Hoa Sen', 4, 0, 1, 0, 1, 2, 0],
      ['Chi bộ quân sự', 1, 1, 0, 1, 0, 3, 0],
    ]);
    const school = await count(workspace, '--unit', 'T.01.01');
    expect(school.data.total).toMatchObject({
      opening: 4,
      outProvince: 1,
      inProvince: 0,
      closing: 2,
      difference: 0,
    });
    expect(school.data.byUnit.map((unit) => [unit.name, unit['inProvince'], unit['outProvince']])).toEqual([
      ['Chi bộ Một', 1, 1],
      ['Chi bộ Hai', 0, 1],
    ]);
  });

  it('are traced to their papers, with the other side', async () => {
    const { json } = await workspace.run<Rows>([
      'movements',
      '--period',
      '2025',
      '--unit',
      'T.01.02',
      '--trace',
      'transferredIn',
      '--json',
    ]);
    expect(json.data.rows.map(({ name, figure, other, number }) => [name, figure, other, number])).toEqual([
      [EM.name, 'inElsewhere', 'Đảng bộ tỉnh Đồng Xa', '05-GT'],
      [BE.name, 'inProvince', 'Chi bộ Một', '20-GT'],
    ]);
  });

  it('are counted on the day: between the two papers somebody is on nobody’s books', async () => {
    expect((await count(workspace, '--unit', 'T.01', '--as-of', '10/03/2025')).data.total).toMatchObject({
      closing: 4,
    });
    expect((await count(workspace, '--unit', 'T.01', '--as-of', '20/03/2025')).data.total).toMatchObject({
      closing: 5,
    });
  });
});

describe('transfers that do not match', () => {
  it('sent within the province and not recorded where they went', async () => {
    const workspace = await makeReady(
      [AN, CU, DO, GI],
      [move(BE, 'Chuyển đi', 'Chi bộ Một', 'T.01.02', '03/03/2025')],
    );
    const json = await count(workspace);
    expect(json.data.transfers).toMatchObject({ matched: 0, notReceived: 1, notSent: 0 });
    expect(json.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'movements.transfer.one-sided',
        params: { count: 1, sent: 1, received: 0 },
      }),
    );
    expect(await unmatched(workspace)).toEqual([[BE.name, 'notReceived']]);
  });

  it('received from within the province and not recorded where they came from', async () => {
    const workspace = await makeReady(
      [AN, { ...BE, cell: 'T.01.02' }, CU, DO, GI],
      [move(BE, 'Chuyển đến', 'Chi bộ Một', 'Chi bộ quân sự', '03/03/2025')],
    );
    expect((await count(workspace)).data.transfers).toMatchObject({ notSent: 1 });
    expect(await unmatched(workspace)).toEqual([[BE.name, 'notSent']]);
  });

  it('received elsewhere than the paper says', async () => {
    const workspace = await makeReady(
      [AN, { ...BE, cell: 'T.01.02' }, CU, DO, GI],
      [
        move(BE, 'Chuyển đi', 'Chi bộ Một', 'Chi bộ Hai', '03/03/2025'),
        move(BE, 'Chuyển đến', 'Chi bộ Một', 'Chi bộ quân sự', '13/03/2025'),
      ],
    );
    expect((await count(workspace)).data.transfers).toEqual({
      matched: 1,
      notReceived: 0,
      notSent: 0,
      elsewhere: 1,
    });
    expect(await unmatched(workspace)).toEqual([[BE.name, 'elsewhere']]);
  });

  it('dated crosswise still match, and nobody is counted twice', async () => {
    const workspace = await makeReady(
      [AN, { ...BE, cell: 'T.01.02' }, CU, DO, GI],
      [
        move(BE, 'Chuyển đến', 'Chi bộ Một', 'Chi bộ quân sự', '03/03/2025'),
        move(BE, 'Chuyển đi', 'Chi bộ Một', 'Chi bộ quân sự', '09/03/2025'),
      ],
    );
    const { data } = await count(workspace, '--unit', 'T.01');
    expect(data.transfers).toMatchObject({ matched: 1 });
    expect(data.byUnit.map((unit) => [unit.name, unit['closing'], unit['difference']])).toEqual([
      ['Đảng bộ trường Hoa Sen', 3, 0],
      ['Chi bộ quân sự', 2, 0],
    ]);
  });
});

it('a temporary transfer moves nobody: the member counts at home', async () => {
  const workspace = await makeReady(
    [AN, BE, CU, DO, GI],
    [move(BE, 'Chuyển đi', 'Chi bộ Một', 'Chi bộ quân sự', '03/03/2025', 'Tạm thời')],
  );
  const { data } = await count(workspace);
  expect(data.total).toMatchObject({ opening: 5, transferredOut: 0, closing: 5, difference: 0 });
});

it('somebody restored is on the books again, though the year before removed them', async () => {
  const workspace = await makeWorkspace('2024');
  await addOrganizations(workspace);
  await workspace.importFiles(workspace.csv('ds-2024.csv', memberRows([AN, BE])));
  const removed = [
    '1',
    BE.name,
    BE.birth ?? '',
    BE.card ?? '',
    'T.01.01.1',
    'Xoá tên',
    '1-QĐ/ĐU',
    '10/03/2024',
  ];
  await workspace.importFiles(
    workspace.csv('ra.csv', [
      [
        'STT',
        'Họ và tên',
        'Ngày sinh',
        'Số thẻ đảng viên',
        'Mã chi bộ',
        'Hình thức đưa ra khỏi Đảng',
        'Số quyết định',
        'Ngày quyết định',
      ],
      removed,
    ]),
  );
  await addPeriod(workspace, '2025');
  const back = ['1', BE.name, BE.birth ?? '', BE.card ?? '', 'T.01.01.1', '7-QĐ/UBKT', '15/04/2025'];
  const taken = await workspace.importFiles(
    workspace.csv('phuc-hoi.csv', [
      ['DANH SÁCH ĐẢNG VIÊN ĐƯỢC PHỤC HỒI ĐẢNG TỊCH'],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Mã chi bộ', 'Số quyết định', 'Ngày phục hồi'],
      back,
    ]),
    '--period',
    '2025',
  );
  expect(taken.json.data.files.map(({ kind, refused }) => [kind, refused])).toEqual([['restorations', 0]]);
  await workspace.importFiles(workspace.csv('ds-2025.csv', memberRows([AN, BE])), '--period', '2025');
  const { data, diagnostics } = await count(workspace);
  expect(data.total).toMatchObject({ opening: 1, restored: 1, closing: 2, difference: 0 });
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
  const status = await workspace.run<{ members: number }>(['classify', '--period', '2025', '--json']);
  expect((status.json.data as unknown as { members: { total: number } }).members.total).toBe(2);
});
