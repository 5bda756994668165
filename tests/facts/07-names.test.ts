import { describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';

/** Spreadsheets.md 7: one person under many spellings, and two people who only look like one. */

const HEADINGS = ['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Mã chi bộ'];
const row = (name: string, birth = '05/09/1984'): string[] => [name, birth, '03/02/2010', 'T.01.01.1'];

/** Sends a list with the first spelling, then one with the second: how many people are known now, and as what. */
async function sendBoth(
  first: string,
  second: string,
): Promise<{ people: number; names: string[]; said: readonly string[] }> {
  const { workspace } = await importRows([HEADINGS, row(first)]);
  const { said } = await importRows([HEADINGS, row(second)], { workspace });
  const names = workspace.query<{ full_name: string }>('SELECT full_name FROM member ORDER BY id');
  // The first list is not there any more, which is told as well.
  const remarks = said.filter((each) => !each.includes('vanished'));
  return { people: names.length, names: names.map(({ full_name }) => full_name), said: remarks };
}

describe('one person', () => {
  it.each([
    ['7.1 capitals', 'Nguyễn Văn Thử', 'NGUYỄN VĂN THỬ'],
    ['7.1 only the family name in capitals', 'Nguyễn Văn Thử', 'NGUYỄN Văn Thử'],
    ['7.2 an honorific', 'Nguyễn Văn Thử', 'Đ/c Nguyễn Văn Thử'],
    ['7.2 an honorific in small letters', 'Nguyễn Văn Thử', 'đ/c Nguyễn Văn Thử'],
    ['7.2 an honorific in full', 'Nguyễn Văn Thử', 'Đồng chí Nguyễn Văn Thử'],
    ['7.2 an honorific with a point', 'Nguyễn Văn Thử', 'Đc. Nguyễn Văn Thử'],
    ['7.2 Ông/Bà', 'Nguyễn Văn Thử', 'Ông/Bà Nguyễn Văn Thử'],
    ['7.2 Ông before a whole name', 'Nguyễn Văn Thử', 'Ông Nguyễn Văn Thử'],
    ['7.2 Bà: with a colon', 'Lò Mẫu', 'Bà: Lò Mẫu'],
    ['7.2 a degree', 'Nguyễn Văn Thử', 'Th.S Nguyễn Văn Thử'],
    ['7.2 another degree', 'Nguyễn Văn Thử', 'TS. Nguyễn Văn Thử'],
    ['7.2 a nickname in brackets', 'Nguyễn Văn Thử', 'Nguyễn Văn Thử (Tư)'],
    ['7.2 a post after the name', 'Nguyễn Văn Thử', 'Nguyễn Văn Thử - Bí thư'],
    ['7.2 a footnote star', 'Nguyễn Văn Thử', 'Nguyễn Văn Thử*'],
    ['7.3 the place of the tone in oa', 'Nguyễn Thị Hoà', 'Nguyễn Thị Hòa'],
    ['7.3 the place of the tone in oe', 'Lò Văn Khoẻ', 'Lò Văn Khỏe'],
    ['7.3 the place of the tone in uy', 'Lê Thị Thuỳ', 'Lê Thị Thùy'],
    ['7.3 combining marks', 'Nguyễn Văn Thử', 'Nguyễn Văn Thử'.normalize('NFD')],
    ['7.5 spaces around and between', 'Nguyễn Văn Thử', '  Nguyễn  Văn Thử '],
    ['7.5 a no-break space', 'Nguyễn Văn Thử', 'Nguyễn\u00a0Văn Thử'],
    ['7.5 characters without width', 'Nguyễn Văn Thử', '\ufeffNguyễn\u200b Văn Thử'],
    ['7.5 a tab', 'Nguyễn Văn Thử', 'Nguyễn\tVăn Thử'],
    ['7.5 a line break', 'Nguyễn Văn Thử', 'Nguyễn Văn\nThử'],
    ['7.6 the Icelandic capital for Đ', 'Đinh Văn Thử', 'Ðinh Văn Thử'],
    ['7.6 the African capital for Đ', 'Đinh Văn Thử', 'Ɖinh Văn Thử'],
    ['7.6 the Icelandic small letter for đ', 'Lò Văn Sđam', 'Lò Văn Sðam'],
    ['7.6 Cyrillic letters', 'Hoan Xo', 'Ноan Xo'.replace('Н', 'H')],
  ])('%s', async (_fact, first, second) => {
    const { people, names } = await sendBoth(first, second);
    expect(names).toHaveLength(1);
    expect(people).toBe(1);
  });
});

describe('the stored name', () => {
  it.each([
    'Đ/c Nguyễn Văn Thử',
    'ThS. Nguyễn Văn Thử',
    'Nguyễn Văn Thử (Tư)',
    'Nguyễn Văn Thử - Bí thư',
    'Nguyễn Văn Thử*',
    'Nguyễn Thị Hòa',
  ])('%s is kept as it was written', async (name) => {
    const { workspace } = await importRows([HEADINGS, row(name)]);
    expect(workspace.query('SELECT full_name FROM member')).toEqual([{ full_name: name }]);
  });
});

describe('two people', () => {
  it.each([
    ['7.4 y and i', 'Lý Văn Thử', 'Lí Văn Thử'],
    ['7.4 y and i in a given name', 'Nguyễn Thị Mỹ', 'Nguyễn Thị Mĩ'],
    ['7.7 Đ is a letter of its own', 'Đoàn Thử', 'Doan Thử'],
    ['accents tell names apart', 'Nguyễn Văn Hùng', 'Nguyễn Văn Hưng'],
    ['7.2 the family name Ông', 'Ông Thị Mẫu', 'Thị Mẫu'],
    ['7.2 the family name Ông with a longer name', 'Ông Thị Minh Mẫu', 'Thị Minh Mẫu'],
    ['7.2 the family name Đồng with Chí', 'Đồng Chí Thử', 'Thử'],
    ['7.8 a name of one word', 'Thử', 'Y Thử'],
  ])('%s', async (_fact, first, second) => {
    expect((await sendBoth(first, second)).people).toBe(2);
  });

  it('7.4 y and i are told as a probable repetition', async () => {
    const { said } = await sendBoth('Lý Văn Kỷ', 'Lí Văn Kỉ');
    expect(said).toEqual(['A2 row.probable-duplicate warning']);
  });

  it('7.4 Mai and May are no such spelling', async () => {
    expect((await sendBoth('Lò Thị Mai', 'Lò Thị May')).said).toEqual([]);
  });
});

it('7.3 every tone of oa, oe and uy has two places', async () => {
  const pairs = [
    'oà/òa oá/óa oả/ỏa oã/õa oạ/ọa',
    'oè/òe oé/óe oẻ/ỏe oẽ/õe oẹ/ọe',
    'uỳ/ùy uý/úy uỷ/ủy uỹ/ũy uỵ/ụy',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => pair.split('/'));
  expect(pairs).toHaveLength(15);
  const list = (side: number) => [HEADINGS, ...pairs.map((pair) => row(`Lò Văn H${pair[side] ?? ''}`))];
  const { workspace } = await importRows(list(0));
  const { json, said } = await importRows(list(1), { workspace });
  expect(said).toEqual([]);
  expect(json.data.files).toMatchObject([{ rows: 15, created: 0, changed: 0, unchanged: 15 }]);
});

it.each([
  ['а', 'a'],
  ['е', 'e'],
  ['о', 'o'],
  ['х', 'x'],
])('7.6 the Cyrillic %s is %s', async (cyrillic, latin) => {
  expect(cyrillic).toMatch(/^\p{Script=Cyrillic}$/u);
  const { people } = await sendBoth(`Y ${latin}n`, `Y ${cyrillic}n`);
  expect(people).toBe(1);
});

it('7.3 quý and quỳ keep their place', async () => {
  const { workspace } = await importRows([HEADINGS, row('Lò Văn Quý'), row('Lò Văn Quỳ')]);
  expect(workspace.query('SELECT name_key FROM member ORDER BY id')).toEqual([
    { name_key: 'lò văn quý' },
    { name_key: 'lò văn quỳ' },
  ]);
});

describe('7.8 names of minorities', () => {
  it.each([
    'Katơr Thị Mẫu',
    'Chamaléa Mẫu',
    'Y Blăk Niê',
    'Pinăng',
    'H’ Mẫu',
    'Ka-Hrê',
    'Siu H Lan Mẫu Thử Ví',
  ])('%s is taken whole', async (name) => {
    const { workspace, said } = await importRows([HEADINGS, row(name)]);
    expect(said).toEqual([]);
    expect(workspace.query('SELECT name_key FROM member')).toEqual([{ name_key: name.toLowerCase() }]);
  });
});

describe('two people in one cell', () => {
  it.each([
    'Nguyễn Văn Thử\nTrần Thị Mẫu',
    'Nguyễn Văn Thử; Trần Thị Mẫu',
    'Nguyễn Văn Thử, Trần Thị Mẫu',
    'Nguyễn Văn Thử và Trần Thị Mẫu',
  ])('%j is refused with its own words', async (cell) => {
    const { json, said } = await importRows([HEADINGS, row(cell), row('Lò Văn Ví')]);
    expect(said).toEqual(['A2 cell.two-people error']);
    expect(json.data.files[0]).toMatchObject({ created: 1, refused: 1 });
  });

  it.each([
    'Nguyễn Văn\nThử',
    'Nguyễn Thị\nMinh Mẫu',
    'Nguyễn Văn Thử\n(Tư Mẫu)',
    'Nguyễn Văn Thử\n- Bí thư',
    'NGUYỄN VĂN THỬ, PHÓ BÍ THƯ',
  ])('%j is one person', async (cell) => {
    expect((await importRows([HEADINGS, row(cell)])).said).toEqual([]);
  });

  it('two who recommended a new member are nobody’s business here', async () => {
    const { json, said } = await importRows([
      ['DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP'],
      ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày kết nạp', 'Mã chi bộ', 'Đảng viên giới thiệu'],
      ['1', 'Lò Văn Thử', '05/09/2000', '25/03/2025', 'T.01.01.1', 'Lê Văn Mẫu\nTrần Thị Mẫu'],
    ]);
    expect(said).toEqual([]);
    expect(json.data.files[0]).toMatchObject({ kind: 'admissions', created: 1 });
  });
});
