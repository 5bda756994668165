import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importRows, makeReady } from '../support/import-rows.ts';

/** Spreadsheets.md 10: who is who, what cannot be, and what should be looked at; each with its cell. */

const COLUMNS = [
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Số CCCD',
  'Số thẻ đảng viên',
  'Mã chi bộ',
  'Ngày vào Đảng',
  'Ngày chính thức',
  'Là đảng viên dự bị',
  'Trạng thái',
] as const;
type Person = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** A list of members: an ordinary official member with the differences given. */
function members(...people: readonly Person[]): string[][] {
  const ordinary: Person = {
    'Họ và tên': 'Lò Văn Thử',
    'Ngày sinh': '05/09/1984',
    'Mã chi bộ': 'T.01.01.1',
    'Ngày vào Đảng': '03/02/2010',
    'Ngày chính thức': '03/02/2011',
  };
  return [
    [...COLUMNS],
    ...people.map((person) => COLUMNS.map((column) => ({ ...ordinary, ...person })[column] ?? '')),
  ];
}

async function check(...people: readonly Person[]): Promise<readonly string[]> {
  return (await importRows(members(...people))).said;
}

describe('dates and ages of one member', () => {
  it.each<[string, Person, string[]]>([
    ['an ordinary member', {}, []],
    ['no name', { 'Họ và tên': '' }, ['A2 required.missing error']],
    [
      '105 years old at the end of the period',
      { 'Ngày sinh': '31/12/1920', 'Ngày vào Đảng': '03/02/1950', 'Ngày chính thức': '03/02/1951' },
      [],
    ],
    [
      '106 years old',
      { 'Ngày sinh': '31/12/1919', 'Ngày vào Đảng': '03/02/1950', 'Ngày chính thức': '03/02/1951' },
      ['C2 age.range error'],
    ],
    [
      'perhaps 106 years old',
      { 'Ngày sinh': '1920', 'Ngày vào Đảng': '03/02/1950', 'Ngày chính thức': '03/02/1951' },
      [],
    ],
    [
      'dead, born 1915',
      {
        'Ngày sinh': '1915',
        'Ngày vào Đảng': '03/02/1950',
        'Ngày chính thức': '03/02/1951',
        'Trạng thái': 'Từ trần',
      },
      [],
    ],
    [
      'under 18 now',
      { 'Ngày sinh': '02/01/2008', 'Ngày vào Đảng': '', 'Ngày chính thức': '' },
      ['C2 age.range error'],
    ],
    ['18 on the last day', { 'Ngày sinh': '31/12/2007', 'Ngày vào Đảng': '', 'Ngày chính thức': '' }, []],
    ['admitted one day before 18', { 'Ngày sinh': '04/02/1992' }, ['G2 admission.under-age error']],
    ['admitted on the day of being 18', { 'Ngày sinh': '03/02/1992' }, []],
    [
      'admitted before being born',
      { 'Ngày sinh': '05/09/1984', 'Ngày vào Đảng': '03/02/1980', 'Ngày chính thức': '' },
      ['H2 official.missing warning', 'G2 date.order error'],
    ],
    ['admitted over 60', { 'Ngày sinh': '02/02/1950' }, ['G2 admission.over-age warning']],
    ['admitted at 60', { 'Ngày sinh': '03/02/1950' }, []],
    ['official before admission', { 'Ngày chính thức': '02/02/2010' }, ['H2 date.order error']],
    ['official eleven months after', { 'Ngày chính thức': '02/02/2011' }, ['H2 official.early warning']],
    [
      'official three months after, in 1968',
      { 'Ngày sinh': '1940', 'Ngày vào Đảng': '03/02/1968', 'Ngày chính thức': '03/05/1968' },
      [],
    ],
    ['no official date after many years', { 'Ngày chính thức': '' }, ['H2 official.missing warning']],
    ['no official date, marked as probationary', { 'Ngày chính thức': '', 'Là đảng viên dự bị': 'X' }, []],
    ['no official date, admitted this year', { 'Ngày vào Đảng': '03/02/2025', 'Ngày chính thức': '' }, []],
    ['no official date, left', { 'Ngày chính thức': '', 'Trạng thái': 'Chuyển đi' }, []],
    [
      'a card for a probationary member',
      { 'Ngày chính thức': '', 'Là đảng viên dự bị': 'X', 'Số thẻ đảng viên': '99000012' },
      ['E2 card.probationary warning'],
    ],
  ])('%s', async (_who, person, said) => {
    expect(await check(person)).toEqual(said);
  });

  it('all problems of a row come at once, each with sheet and cell', async () => {
    const workspace = await makeReady();
    const path = await workspace.sheet(
      'loi.xlsx',
      members({
        Giới: '',
        'Giới tính': 'Nữ',
        'Số CCCD': '099084000012',
        'Ngày vào Đảng': '03/02/2000',
        'Ngày chính thức': '02/02/2000',
      } as Person),
    );
    const { json } = await workspace.importFiles(path);
    expect(
      json.diagnostics.map(({ sheet, cell, code }) => [sheet, cell, code.replace('import.', '')]),
    ).toEqual(
      expect.arrayContaining([
        ['Danh sách', 'G2', 'admission.under-age'],
        ['Danh sách', 'H2', 'date.order'],
        ['Danh sách', 'D2', 'identifier.mismatch'],
      ]),
    );
    expect(json.data.files[0]).toMatchObject({ created: 0, refused: 1 });
  });

  it('a warning does not refuse its row', async () => {
    const { json } = await importRows(members({ 'Ngày chính thức': '02/02/2011' }));
    expect(json.data.files[0]).toMatchObject({ created: 1, refused: 0 });
  });
});

describe('citizen numbers and cards', () => {
  it.each<[string, Person, string[]]>([
    ['a man of 1984', { 'Giới tính': 'Nam', 'Số CCCD': '099084000012' }, []],
    [
      'a woman of 2004',
      {
        'Giới tính': 'Nữ',
        'Ngày sinh': '05/09/2004',
        'Ngày vào Đảng': '03/02/2023',
        'Ngày chính thức': '03/02/2024',
        'Số CCCD': '099304000012',
      },
      [],
    ],
    ['another sex', { 'Giới tính': 'Nữ', 'Số CCCD': '099084000012' }, ['D2 identifier.mismatch warning']],
    ['another year', { 'Giới tính': 'Nam', 'Số CCCD': '099085000012' }, ['D2 identifier.mismatch warning']],
    ['9 digits in a column of citizen numbers', { 'Số CCCD': '099084001' }, ['D2 identifier.length error']],
    ['13 digits', { 'Số CCCD': '0990840000123' }, ['D2 identifier.length error']],
    [
      '11 digits: a zero was lost',
      { 'Giới tính': 'Nam', 'Số CCCD': '99084000012' },
      ['D2 identifier.zeros-restored notice'],
    ],
    [
      '10 digits: two zeros were lost',
      { 'Giới tính': 'Nam', 'Số CCCD': '1084000012' },
      ['D2 identifier.zeros-restored notice'],
    ],
    ['a trailing .0', { 'Giới tính': 'Nam', 'Số CCCD': '099084000012.0' }, []],
    ['scientific notation', { 'Số CCCD': '9,7085E+10' }, ['D2 identifier.lost-digits error']],
    ['a card with a point', { 'Số thẻ đảng viên': '99.000012' }, []],
    ['a card with a blank', { 'Số thẻ đảng viên': '99 000012' }, []],
    ['a card that lost its zero', { 'Số thẻ đảng viên': '9000012' }, ['E2 identifier.zeros-restored notice']],
    ['a card of 5 digits', { 'Số thẻ đảng viên': '99012' }, ['E2 identifier.length error']],
  ])('%s', async (_what, person, said) => {
    expect(await check(person)).toEqual(said);
  });

  it('nine digits are no error where the older number may stand', async () => {
    const { json, said } = await importRows([
      ['Họ và tên', 'Ngày sinh', 'CMND/CCCD', 'Mã chi bộ'],
      ['Lò Văn Thử', '05/09/1984', '099084001', 'T.01.01.1'],
    ]);
    expect(said).toEqual([]);
    expect(json.data.files[0]?.created).toBe(1);
  });

  it('no message shows a number', async () => {
    const { json } = await importRows(
      members({ 'Số CCCD': '0990840000123' }, { 'Họ và tên': 'Lò Văn Mẫu', 'Số CCCD': '9,7085E+10' }),
    );
    expect(JSON.stringify(json.diagnostics.map(({ message, params }) => [message, params]))).not.toMatch(
      /\d{9}/,
    );
  });

  it('the code of an organization is known with dots and without', async () => {
    const workspace = await makeReady();
    await importRows(
      [
        ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Trực thuộc'],
        ['99.168.053.000.001', 'Chi bộ Mười', 'CBTT', 'Đảng bộ trường Hoa Sen'],
      ],
      { workspace },
    );
    const { said } = await importRows(members({ 'Mã chi bộ': '99168053000001' }), { workspace });
    expect(said).toEqual([]);
  });

  it('the code of an organization that lost its zero in a number cell is found, and it is said', async () => {
    const workspace = await makeReady();
    await importRows(
      [
        ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Trực thuộc'],
        ['09.168.053.000.001', 'Chi bộ Mười', 'CBTT', 'Đảng bộ trường Hoa Sen'],
      ],
      { workspace },
    );
    const { said } = await importRows(members({ 'Mã chi bộ': '9168053000001' }), { workspace });
    expect(said).toEqual(['F2 identifier.zeros-restored notice']);
    expect(
      workspace.query('SELECT v.name FROM member_year y JOIN organization_version v USING (organization_id)'),
    ).toEqual([{ name: 'Chi bộ Mười' }]);
  });
});

describe('the same person', () => {
  const AN: Person = { 'Số CCCD': '099084000012', 'Số thẻ đảng viên': '99000012', 'Giới tính': 'Nam' };
  const MAU: Person = {
    'Họ và tên': 'Lò Thị Mẫu',
    'Ngày sinh': '06/09/1985',
    'Số CCCD': '099185000013',
    'Số thẻ đảng viên': '99000013',
  };
  const send = async (person: Person) => {
    const { workspace } = await importRows(members(AN, MAU));
    const { json, said } = await importRows(members(person), { workspace });
    const [{ created, refused } = { created: -1, refused: -1 }] = json.data.files;
    return { created, refused, said: said.filter((each) => !each.includes('vanished')) };
  };

  it('is found by the citizen number, else by the card, else by name and birth', async () => {
    for (const person of [
      { ...AN, 'Số thẻ đảng viên': '' },
      { ...AN, 'Số CCCD': '' },
      { ...AN, 'Số CCCD': '', 'Số thẻ đảng viên': '' },
    ])
      expect(await send(person)).toEqual({ created: 0, refused: 0, said: [] });
  });

  it('cannot have the citizen number of one and the card of another', async () => {
    expect(await send({ ...AN, 'Số thẻ đảng viên': '99000013' })).toEqual({
      created: 0,
      refused: 1,
      said: ['E2 identity.conflict error'],
    });
  });

  it('with another name, or another birth date, under the same citizen number is shown', async () => {
    expect((await send({ ...AN, 'Họ và tên': 'Lò Văn Khác' })).said).toEqual(['A2 member.differs warning']);
    expect((await send({ ...AN, 'Ngày sinh': '06/10/1984' })).said).toEqual(['C2 member.differs warning']);
  });

  it('with both another name and another birth date is somebody else: refused', async () => {
    expect(await send({ ...AN, 'Họ và tên': 'Lò Văn Khác', 'Ngày sinh': '06/10/1984' })).toEqual({
      created: 0,
      refused: 1,
      said: ['A2 identity.conflict error'],
    });
  });
});

describe('repeated rows', () => {
  it('the same person twice by number is refused and names the first row', async () => {
    for (const numbers of [{ 'Số CCCD': '099084000012' }, { 'Số thẻ đảng viên': '99000012' }]) {
      const { json, said } = await importRows(members(numbers, numbers));
      expect(said).toEqual([`${'Số CCCD' in numbers ? 'D3' : 'E3'} row.duplicate error`]);
      expect(json.diagnostics[0]).toMatchObject({ row: 3, params: { first: 2 } });
      expect(json.data.files[0]).toMatchObject({ created: 1, refused: 1 });
    }
  });

  it('one number for two people is a conflict that names what differs', async () => {
    const { json, said } = await importRows(
      members(
        { 'Số thẻ đảng viên': '99000012' },
        { 'Số thẻ đảng viên': '99000012', 'Họ và tên': 'Lò Văn Mẫu' },
        { 'Số thẻ đảng viên': '99000012', 'Ngày sinh': '06/10/1985' },
      ),
    );
    expect(said).toEqual(['E3 identity.conflict error', 'E4 identity.conflict error']);
    expect(json.diagnostics.map(({ params }) => params)).toEqual([
      { differs: 'fullName', first: 2 },
      { differs: 'birth', first: 2 },
    ]);
    expect(json.diagnostics[0]?.message).toContain('full name');
    expect(json.diagnostics[0]?.hint).toContain('row 2');
  });

  it('a year beside the whole date is no conflict', async () => {
    expect(
      await check({ 'Số CCCD': '099084000012' }, { 'Số CCCD': '099084000012', 'Ngày sinh': '1984' }),
    ).toEqual(['D3 row.duplicate error']);
  });

  it('one name and birth date under two numbers are probably, not surely, one person', async () => {
    const { json, said } = await importRows(
      members(
        { 'Số thẻ đảng viên': '99000012' },
        { 'Số thẻ đảng viên': '99000013', 'Mã chi bộ': 'T.01.01.2' },
      ),
    );
    expect(said).toEqual(['A3 row.probable-duplicate warning']);
    expect(json.diagnostics[0]?.params).toEqual({ other: 'A2 (Chi bộ Một)' });
    expect(json.data.files[0]).toMatchObject({ created: 2, refused: 0 });
  });

  it('so is somebody in the list of another unit', async () => {
    const { workspace } = await importRows(members({ 'Số thẻ đảng viên': '99000012' }));
    const { json } = await importRows(members({ 'Số thẻ đảng viên': '99000013', 'Mã chi bộ': 'T.01.01.2' }), {
      workspace,
    });
    expect(json.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'import.row.probable-duplicate',
        cell: 'A2',
        params: { other: 'Chi bộ Một' },
      }),
    );
    expect(workspace.query('SELECT count(*) AS people FROM member')).toEqual([{ people: 2 }]);
  });

  it('two people of one name with other birthdays are two people', async () => {
    expect(await check({}, { 'Ngày sinh': '06/09/1984' })).toEqual([]);
  });
});

describe('grades', () => {
  const graded = (row: Readonly<Record<string, string>>): string[][] => {
    const columns = [
      'Họ và tên',
      'Ngày sinh',
      'Ngày vào Đảng',
      'Mã chi bộ',
      'Miễn sinh hoạt',
      'Đình chỉ sinh hoạt',
      'Kỷ luật',
      'Chi bộ đề nghị',
      'Xếp loại',
      'Ghi chú',
    ];
    const ordinary: Record<string, string> = {
      'Họ và tên': 'Lò Văn Thử',
      'Ngày sinh': '05/09/1984',
      'Ngày vào Đảng': '03/02/2010',
      'Mã chi bộ': 'T.01.01.1',
      'Xếp loại': 'HTTNV',
    };
    return [columns, columns.map((column) => ({ ...ordinary, ...row })[column] ?? '')];
  };

  it.each<[string, Record<string, string>, string[]]>([
    ['an ordinary grade', {}, []],
    ['for somebody exempt', { 'Miễn sinh hoạt': 'X' }, ['I2 grade.not-expected warning']],
    ['for somebody suspended', { 'Đình chỉ sinh hoạt': 'X' }, ['I2 grade.not-expected warning']],
    ['above HTNV for somebody disciplined', { 'Kỷ luật': 'Khiển trách' }, ['I2 grade.disciplined warning']],
    ['HTNV for somebody disciplined', { 'Kỷ luật': 'Khiển trách', 'Xếp loại': 'HTNV' }, []],
    ['none and no reason', { 'Xếp loại': '' }, ['I2 grade.missing error']],
    ['none, with the reason in the note', { 'Xếp loại': '', 'Ghi chú': 'Miễn sinh hoạt' }, []],
    ['none for somebody exempt', { 'Xếp loại': '', 'Miễn sinh hoạt': 'X' }, []],
    ['none for somebody new', { 'Xếp loại': '', 'Ngày vào Đảng': '03/09/2025' }, []],
    ['a proposal that waits for its decision', { 'Xếp loại': '', 'Chi bộ đề nghị': 'HTTNV' }, []],
    ['that nobody knows', { 'Xếp loại': 'Khá' }, ['I2 grade.unknown error']],
  ])('%s', async (_what, row, said) => {
    expect((await importRows(graded(row))).said).toEqual(said);
  });

  it('none is no error in a list of proposals', async () => {
    const { said } = await importRows([
      ['Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Đảng viên tự xếp loại', 'Chi bộ đề nghị'],
      ['Lò Văn Thử', '05/09/1984', 'T.01.01.1', '', ''],
    ]);
    expect(said).toEqual([]);
  });
});

describe('units', () => {
  it('unknown is one thing, closed before the period another', async () => {
    const workspace = await makeReady();
    await importRows(
      [
        [
          'Mã tổ chức đảng',
          'Tên tổ chức đảng',
          'Loại hình',
          'Mã cấp trên',
          'Ngày thành lập',
          'Ngày giải thể',
          'Hình thức thay đổi',
        ],
        ['T.01.01.9', 'Chi bộ Cũ', 'CBTT', 'T.01.01', '03/02/2001', '30/06/2024', 'Giải thể'],
      ],
      { workspace },
    );
    const { said } = await importRows(
      members({ 'Mã chi bộ': 'T.01.01.9' }, { 'Họ và tên': 'Lò Văn Mẫu', 'Mã chi bộ': 'T.09' }),
      { workspace },
    );
    expect(said).toEqual(['F2 organization.closed error', 'F3 organization.unknown error']);
  });
});

describe('severities of a period', () => {
  const wrongSex: Person = { 'Giới tính': 'Nữ', 'Số CCCD': '099084000012' };

  it.each([
    `checks: { '2025': { import.identifier.mismatch: error } }\n`,
    `checks:\n  all:\n    import.identifier.mismatch: error\n`,
  ])('a raised warning refuses its row: %j', async (settings) => {
    const { json, said } = await importRows(members(wrongSex), { settings });
    expect(said).toEqual(['D2 identifier.mismatch error']);
    expect(json.data.files[0]).toMatchObject({ created: 0, refused: 1 });
  });

  it('another period is as it was', async () => {
    const { json } = await importRows(members(wrongSex), {
      settings: `checks: { '2024': { import.identifier.mismatch: error } }\n`,
    });
    expect(json.data.files[0]).toMatchObject({ created: 1, refused: 0 });
  });

  it('a notice may become a warning', async () => {
    const { json, said } = await importRows(members({ 'Số CCCD': '99084000012' }), {
      settings: `checks: { all: { import.identifier.zeros-restored: warning } }\n`,
    });
    expect(said).toEqual(['D2 identifier.zeros-restored warning']);
    expect(json.data.files[0]?.refused).toBe(0);
  });

  it('a probable repetition may be refused', async () => {
    const { json, said } = await importRows(
      members({ 'Số thẻ đảng viên': '99000012' }, { 'Số thẻ đảng viên': '99000013' }),
      { settings: `checks: { all: { import.row.probable-duplicate: error } }\n` },
    );
    expect(said).toEqual(['A3 row.probable-duplicate error']);
    expect(json.data.files[0]).toMatchObject({ created: 1, refused: 1 });
  });

  it.each([
    ['lowered', `checks: { all: { import.official.early: notice } }\n`, 'can only be raised'],
    [
      'lowered and of a check that is no warning',
      `checks: { all: { import.date.invalid: warning } }\n`,
      'can only be raised',
    ],
    ['unknown', `checks: { all: { import.identifier.missmatch: error } }\n`, 'import.identifier.mismatch'],
    ['of no period', `checks: { nam: { import.identifier.mismatch: error } }\n`, 'nam'],
  ])('a severity that is %s is refused by name', async (_what, settings, words) => {
    const workspace = await makeReady();
    writeFileSync(join(workspace.dir, 'review.yaml'), `name: Tỉnh uỷ Thử Nghiệm\nlanguage: en\n${settings}`);
    const { json, exit } = await workspace.run(['status', '--json']);
    expect(exit).toBe(2);
    expect(json.diagnostics[0]?.code).toBe('workspace.settings.invalid');
    expect(JSON.stringify(json.diagnostics)).toContain(words);
  });
});

describe('the share of HTXSNV', () => {
  const HEADINGS = ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại', 'Nhóm đối tượng'];
  /** People of the grassroots committee Hoa Sen, each with a grade and a group. */
  const listOf = (grades: readonly string[], group = '', heading = 'Xếp loại') => [
    HEADINGS.map((each) => (each === 'Xếp loại' ? heading : each)),
    ...grades.map((grade, index) => [
      String(index + 1),
      `Lò Văn ${'ABCDEĐGHIKLMNO'.charAt(index)}`,
      '05/09/1984',
      index % 2 === 0 ? 'T.01.01.1' : 'T.01.01.2',
      grade,
      group,
    ]),
  ];
  const many = (count: number, grade: string): string[] => Array<string>(count).fill(grade);
  const shares = ({ json }: Awaited<ReturnType<typeof importRows>>) =>
    json.diagnostics
      .filter(({ code }) => code === 'import.share.exceeded')
      .map(({ severity, params }) => [severity, params]);

  it('above the cap is told with its numbers for the whole grassroots organization, and nobody is refused', async () => {
    const taken = await importRows(listOf([...many(3, 'HTXSNV'), ...many(9, 'HTTNV'), 'HTNV']));
    // 12 at HTTNV or better: 20 of 120 are 2, read as the text is written.
    const params = { unit: 'Đảng bộ trường Hoa Sen', excellent: 3, good: 9, limit: 2, rule: 'C-28' };
    expect(shares(taken)).toEqual([['warning', params]]);
    expect(taken.json.data.files[0]).toMatchObject({ created: 13, refused: 0 });
  });

  it('at the cap is not', async () => {
    expect(shares(await importRows(listOf([...many(2, 'HTXSNV'), ...many(10, 'HTTNV')])))).toEqual([]);
  });

  it('is read as the workspace reads the text', async () => {
    const settings = 'cap:\n  base: goodOrBetter\n  rounding: nearest\n';
    const rows = listOf([...many(3, 'HTXSNV'), ...many(10, 'HTTNV')]);
    expect(shares(await importRows(rows)).length).toBe(1);
    // A fifth of 13 is 2.6, which is 3 when rounded.
    expect(shares(await importRows(rows, { settings }))).toEqual([]);
  });

  it('is one of the groups the list names, which the competent body has drawn', async () => {
    const rows = listOf([...many(3, 'HTXSNV'), ...many(9, 'HTTNV')], 'Giáo viên');
    expect(shares(await importRows(rows)).map(([, params]) => params)).toEqual([
      { unit: 'Giáo viên', excellent: 3, good: 9, limit: 2, rule: 'C-28' },
    ]);
  });

  it('follows the regulation of the year: in 2022 each grassroots organization by HD 21', async () => {
    const rows = listOf([...many(3, 'HTXSNV'), ...many(9, 'HTTNV')]);
    expect(shares(await importRows(rows, { period: '2022' })).map(([, params]) => params)).toEqual([
      expect.objectContaining({ limit: 2, rule: 'A-07' }),
    ]);
  });

  it('says nothing of proposals, nor of a list too short to be a group', async () => {
    const proposals = listOf([...many(3, 'HTXSNV'), ...many(9, 'HTTNV')], '', 'Chi bộ đề nghị');
    expect(shares(await importRows(proposals))).toEqual([]);
    expect(shares(await importRows(listOf(['HTXSNV', ...many(3, 'HTTNV')])))).toEqual([]);
  });
});
