import { beforeEach, describe, expect, it } from 'vitest';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Ngày vào Đảng'];
const person = (number: string, name: string, card: string) => [
  number,
  name,
  '05/09/1984',
  card,
  '03/02/2010',
];
const AN = person('1', 'Lò Văn Thử', '99000001');
const BINH = person('2', 'Vàng Thị Mẫu', '99000002');
const CHI = person('1', 'Sùng A Thử', '99000003');
const line = (...texts: string[]) => HEADER.map((_, index) => texts[index] ?? '');

const cells = () =>
  workspace
    .query<{ name: string; unit: string }>(
      `SELECT m.full_name AS name, o.code AS unit FROM member m
       JOIN membership s ON s.member_id = m.id JOIN organization_version o ON o.organization_id = s.organization_id ORDER BY m.id`,
    )
    .map(({ name, unit }) => `${name} ${unit}`);

async function take(name: string, rows: string[][], ...flags: string[]) {
  const { exit, json } = await workspace.importFiles(workspace.csv(name, rows), ...flags);
  return { exit, files: json.data.files, told: json.diagnostics };
}

describe('3.1 letterhead and names of the unit', () => {
  it('gives the unit of rows that have no column for it, and says so', async () => {
    const { exit, told } = await take('ds.csv', [
      line('ĐẢNG BỘ TRƯỜNG HOA SEN'),
      line('CHI BỘ MỘT'),
      HEADER,
      AN,
    ]);
    expect(told).toMatchObject([
      {
        code: 'import.unit.from-title',
        severity: 'notice',
        params: { unit: 'Chi bộ Một', value: 'CHI BỘ MỘT' },
      },
    ]);
    expect(exit).toBe(0);
    expect(cells()).toEqual(['Lò Văn Thử T.01.01.1']);
  });

  it.each(['Chi bo Hai.csv', '03_ChiBoHai.csv', 'DS dang vien - Chi bộ Hai.csv'])(
    'is the name of the file %s where no title says more',
    async (name) => {
      await take(name, [HEADER, AN]);
      expect(cells()).toEqual(['Lò Văn Thử T.01.01.2']);
    },
  );

  it('is the name of the sheet, where each cell has a sheet of its own', async () => {
    const path = await workspace.xlsx('ds.xlsx', [
      { name: 'Chi bộ Một', rows: [HEADER, AN] },
      { name: 'chi bo hai', rows: [HEADER, CHI] },
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics.map(({ code, params }) => [code, params?.['unit']])).toEqual([
      ['import.unit.from-title', 'Chi bộ Một'],
      ['import.unit.from-title', 'Chi bộ Hai'],
    ]);
    expect(exit).toBe(0);
    expect(cells()).toEqual(['Lò Văn Thử T.01.01.1', 'Sùng A Thử T.01.01.2']);
  });

  it('is told from another of the same name by a second column, the committee above', async () => {
    await workspace.importFiles(
      workspace.csv('them.csv', [
        ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên'],
        ['T.01.03', 'Đảng bộ trường Sao Mai', 'Đảng bộ cơ sở', 'T.01'],
        ['T.01.03.1', 'Chi bộ Một', 'Chi bộ trực thuộc', 'T.01.03'],
      ]),
    );
    const { told } = await take('ds.csv', [
      [...HEADER, 'Chi bộ', 'Đảng bộ'],
      [...AN, 'Chi bộ Một', 'Đảng bộ trường Sao Mai'],
      [...BINH, 'Chi bộ Một', 'Đảng bộ trường Hoa Sen'],
      [...CHI, 'Chi bộ Một', ''],
    ]);
    expect(told.map(({ code, cell }) => [code, cell])).toEqual([['import.organization.ambiguous', 'F4']]);
    expect(cells()).toEqual(['Lò Văn Thử T.01.03.1', 'Vàng Thị Mẫu T.01.01.1']);
  });

  it('is the code that a line of the titles gives, before any name there', async () => {
    const titles = [line('CHI BỘ MỘT'), line('Mã tổ chức đảng: T.01.01.2')];
    const { exit, told } = await take('ds.csv', [...titles, HEADER, AN]);
    expect(told).toMatchObject([
      { code: 'import.unit.from-title', params: { unit: 'Chi bộ Hai', value: 'T.01.01.2' } },
    ]);
    expect(exit).toBe(0);
    expect(cells()).toEqual(['Lò Văn Thử T.01.01.2']);
  });

  it.each([
    [['Mã tổ chức đảng: T.99'], 'import.organization.unknown'],
    [['Mã tổ chức đảng: T.01.01.1', 'Mã tổ chức đảng: T.01.01.2'], 'import.required.missing'],
  ])('is not taken from a name where the code is unknown or not the only one: %j', async (codes, code) => {
    const titles = [line('CHI BỘ MỘT'), ...codes.map((text) => line(text))];
    const { exit, told } = await take('ds.csv', [...titles, HEADER, AN]);
    expect(told).toMatchObject([{ code }]);
    expect(exit).toBe(1);
    expect(cells()).toEqual([]);
  });

  it('is not guessed where a cell is named that nobody knows, though its committee is known', async () => {
    const { told } = await take('ds.csv', [line('ĐẢNG BỘ TRƯỜNG HOA SEN'), line('CHI BỘ CHÍN'), HEADER, AN]);
    expect(told).toMatchObject([{ code: 'import.required.missing' }]);
    expect(cells()).toEqual([]);
  });

  it('is not guessed where title and file contradict each other', async () => {
    const { told } = await take('Chi bo Hai.csv', [line('CHI BỘ MỘT'), HEADER, AN]);
    expect(told).toMatchObject([{ code: 'import.required.missing' }]);
  });
});

describe('1.7 and 1.8 columns that are not there', () => {
  it('the sex is told by which of two columns holds the birth date', async () => {
    await take('Chi bộ Một.csv', [
      ['STT', 'Họ và tên', 'Ngày sinh', '', 'Số thẻ đảng viên'],
      ['', '', 'Nam', 'Nữ', ''],
      ['1', 'Lò Văn Thử', '05/09/1984', '', '99000001'],
      ['2', 'Vàng Thị Mẫu', '', '1985', '99000002'],
    ]);
    expect(workspace.query('SELECT full_name AS name, sex FROM member ORDER BY id')).toEqual([
      { name: 'Lò Văn Thử', sex: 'male' },
      { name: 'Vàng Thị Mẫu', sex: 'female' },
    ]);
  });
});

describe('3.4 headers', () => {
  it('that come again on a new page are passed over with their titles', async () => {
    const title = line('DANH SÁCH ĐẢNG VIÊN CHI BỘ MỘT');
    const { exit, files } = await take('ds.csv', [title, HEADER, AN, title, HEADER, BINH]);
    expect(exit).toBe(0);
    expect(files).toMatchObject([{ headerRow: 2, rows: 2, created: 2 }]);
    expect(files[0]?.skipped.map(({ row, reason }) => `${String(row)} ${reason}`)).toEqual([
      '1 title',
      '2 header',
      '4 title',
      '5 header',
    ]);
    expect(cells()).toEqual(['Lò Văn Thử T.01.01.1', 'Vàng Thị Mẫu T.01.01.1']);
  });

  it('with other headings begin a second list of the sheet, its rows in one list alone', async () => {
    const { files } = await take('Chi bộ Một.csv', [
      HEADER,
      AN,
      line('Ghi chú: danh sách đến ngày 31/12'),
      line('XẾP LOẠI ĐẢNG VIÊN'),
      line('STT', 'Họ và tên', 'Số thẻ đảng viên', 'Xếp loại'),
      line('1', 'Lò Văn Thử', '99000001', 'HTTNV'),
    ]);
    expect(files).toMatchObject([
      { kind: 'members', headerRow: 1, rows: 1, created: 1 },
      { kind: 'grades', headerRow: 5, rows: 1, refused: 0 },
    ]);
    const rows = files.flatMap((file) => file.skipped.map(({ row }) => row));
    expect(rows.toSorted((left, right) => left - right)).toEqual([1, 3, 4, 5]);
  });
});

describe('3.6 section rows', () => {
  it.each([
    [['I', 'Chi bộ Một']],
    [['', 'Chi bộ Một']],
    [['I. Chi bộ Một']],
    [['A', 'Chi bộ Một (01 đảng viên)']],
    [['', 'Chi bộ Một: 1 đồng chí']],
  ])('%j names the cell of the rows below', async (row) => {
    const { exit } = await take('ds.csv', [HEADER, line(...row), AN]);
    expect(exit).toBe(0);
    expect(cells()).toEqual(['Lò Văn Thử T.01.01.1']);
  });

  it('say how many people they have, which is counted', async () => {
    const { exit, told } = await take('ds.csv', [
      HEADER,
      line('I', 'Chi bộ Một (3 đảng viên)'),
      AN,
      BINH,
      line('II', 'Chi bộ Hai (1 đảng viên)'),
      CHI,
    ]);
    expect(told).toMatchObject([
      { code: 'import.total.differs', row: 2, cell: 'B2', params: { stated: '3', counted: '2' } },
    ]);
    expect(exit).toBe(1);
    expect(cells()).toHaveLength(3);
  });

  it('are nested: the outer one chooses among cells of one name', async () => {
    const more = workspace.csv('them.csv', [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên'],
      ['T.01.03', 'Đảng bộ trường Sao Mai', 'Đảng bộ cơ sở', 'T.01'],
      ['T.01.03.1', 'Chi bộ Một', 'Chi bộ trực thuộc', 'T.01.03'],
    ]);
    await workspace.importFiles(more);
    const { told } = await take('ds.csv', [
      HEADER,
      line('A', 'Đảng bộ trường Hoa Sen'),
      line('I', 'Chi bộ Một'),
      AN,
      line('B', 'Đảng bộ trường Sao Mai'),
      line('I', 'Chi bộ Một'),
      CHI,
    ]);
    expect(told).toEqual([]);
    expect(cells()).toEqual(['Lò Văn Thử T.01.01.1', 'Sùng A Thử T.01.03.1']);
  });
});

describe('3.8 totals', () => {
  it.each([
    [['', 'Cộng', '', '', ''], []],
    [['Tổng cộng: 02 đồng chí'], []],
    [['2', 'Tổng cộng'], []],
    [['Tổng cộng: 42 đồng chí'], ['42 / 2']],
    [['Tổng số 3'], ['3 / 2']],
  ])('%j is held against the rows', async (row, wrong) => {
    const { exit, told } = await take('Chi bộ Một.csv', [HEADER, AN, BINH, line(...row)]);
    const totals = told.filter(({ code }) => code === 'import.total.differs');
    expect(
      totals.map(({ params }) => `${String(params?.['stated'])} / ${String(params?.['counted'])}`),
    ).toEqual(wrong);
    expect(exit).toBe(wrong.length > 0 ? 1 : 0);
    expect(cells()).toHaveLength(2);
  });

  it('of a section and of the whole list are told apart; refused rows count', async () => {
    const { told } = await take('ds.csv', [
      HEADER,
      line('I', 'Chi bộ Một'),
      AN,
      BINH,
      line('Cộng: 2 đồng chí'),
      line('II', 'Chi bộ Hai'),
      person('1', 'Sùng A Thử', '12'),
      line('Cộng: 1 đồng chí'),
      line('Tổng cộng: 3 đồng chí'),
    ]);
    expect(told.map(({ code }) => code)).toEqual(['import.identifier.length']);
  });

  it('stand per grade column, with shares below them', async () => {
    const marks = ['STT', 'Họ và tên', 'Số thẻ đảng viên', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'];
    await take('Chi bộ Một.csv', [HEADER, AN, BINH, person('3', 'Sùng A Thử', '99000003')]);
    const { told } = await take('Chi bộ Một.csv', [
      marks,
      ['1', 'Lò Văn Thử', '99000001', '', 'X', '', ''],
      ['2', 'Vàng Thị Mẫu', '99000002', '', 'X', '', ''],
      ['3', 'Sùng A Thử', '99000003', '', '', 'X', ''],
      ['', 'Cộng', '', '0', '2', '2', '0'],
      ['', 'Tỷ lệ (%)', '', '0', '66,7', '40', 'X'],
    ]);
    const wrong = told.filter(({ code }) => /total|percent/.test(code));
    expect(wrong).toMatchObject([
      { code: 'import.total.differs', cell: 'F5', params: { stated: '2', counted: '1' } },
      {
        code: 'import.percent.differs',
        severity: 'warning',
        cell: 'F6',
        params: { stated: '40', counted: '33.3' },
      },
    ]);
  });

  it.each([
    ['of those graded', ['50', '50'], 0],
    ['of all people listed', ['33,3', '33,3'], 0],
    ['of neither', ['40', '50'], 1],
  ])('shares may be %s', async (_, [first = '', second = ''], wrong) => {
    const { told } = await take('Chi bộ Một.csv', [
      ['STT', 'Họ và tên', 'Ngày sinh', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV', 'Lý do chưa xếp loại'],
      ['1', 'Lò Văn Thử', '05/09/1984', 'X', '', '', '', ''],
      ['2', 'Vàng Thị Mẫu', '06/09/1985', '', 'X', '', '', ''],
      ['3', 'Sùng A Thử', '07/09/1986', '', '', '', '', 'Miễn sinh hoạt'],
      ['', 'Cộng', '', '1', '1', '0', '0', ''],
      ['', 'Tỷ lệ (%)', '', first, second, '0', '0', ''],
    ]);
    expect(told.filter(({ code }) => code === 'import.percent.differs')).toHaveLength(wrong);
  });
});
