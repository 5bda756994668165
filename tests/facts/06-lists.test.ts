import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importRows, makeReady } from '../support/import-rows.ts';

/** Spreadsheets.md 6 and 4: the lists with the groups of columns they are printed with, and the words in their cells. */

type Tree = readonly (readonly [heading: string, leaves: readonly string[], cells: readonly string[]])[];

/** A table under two rows of headings, as a CSV file holds it: a group stands above the first of its columns. */
function table(tree: Tree, title?: string): string[][] {
  const width = tree.reduce((sum, [, leaves]) => sum + Math.max(1, leaves.length), 0);
  return [
    ...(title === undefined ? [] : [[title, ...Array.from({ length: width - 1 }, () => '')]]),
    tree.flatMap(([heading, leaves]) => [heading, ...leaves.slice(1).map(() => '')]),
    tree.flatMap(([, leaves]) => (leaves.length === 0 ? [''] : leaves)),
    tree.flatMap(([, , cells]) => cells),
  ];
}

const PERSON: Tree = [
  ['TT', [], ['1']],
  ['Họ và tên', [], ['Lò Thị Mẫu']],
  ['Ngày sinh', ['Nam', 'Nữ'], ['', '05/09/2000']],
];

describe('6 organizations', () => {
  it('with members counted by kind, which are not imported', async () => {
    const { json, said, workspace } = await importRows(
      table([
        ['STT', [], ['1']],
        ['Tên TCĐ', [], ['Chi bộ Ba']],
        ['Mã tổ chức đảng', [], ['T.01.01.3']],
        ['Loại hình', [], ['CBTT']],
        ['Đảng bộ cấp trên', [], ['Đảng bộ trường Hoa Sen']],
        ['Loại hình cơ sở', [], ['xã']],
        ['Số đảng viên', ['Tổng', 'Chính thức', 'Dự bị', 'Nữ', 'Miễn'], ['12', '11', '1', '5', '2']],
        ['Bí thư', [], ['Lê Hữu Ví']],
        ['Số chi bộ trực thuộc', [], ['0']],
        ['Ngày thành lập', [], ['03/02/2001']],
        ['Ghi chú', [], ['']],
      ]),
    );
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'organizations', created: 1, refused: 0 }]);
    expect(workspace.query('SELECT count(*) AS people FROM member')).toEqual([{ people: 0 }]);
  });

  it.each(['Tên tổ chức đảng', 'Tên TCĐ', 'Tên chi bộ/đảng bộ', 'Tên đơn vị'])(
    'are named under %s',
    async (name) => {
      const { json, said } = await importRows([
        ['STT', name, 'Loại hình', 'Trực thuộc'],
        ['1', 'Chi bộ Ba', 'Chi bộ trực thuộc', 'Đảng bộ trường Hoa Sen'],
      ]);
      expect(said).toEqual([]);
      expect(json.data.files).toMatchObject([{ kind: 'organizations', created: 1 }]);
    },
  );

  it('have kinds in words and in short', async () => {
    const kinds = [
      ['Đảng bộ cơ sở', 'ĐBCS', 'base-committee', 'Đảng uỷ xã An Bình'],
      ['Chi bộ cơ sở', 'CBCS', 'base-cell', 'Đảng uỷ xã An Bình'],
      ['Đảng bộ bộ phận', 'ĐBBP', 'section-committee', 'Đảng bộ trường Hoa Sen'],
      ['Chi bộ trực thuộc', 'CBTT', 'cell', 'Đảng bộ trường Hoa Sen'],
      [
        'Đảng bộ cấp trên trực tiếp cơ sở',
        'Đảng uỷ cấp trên trực tiếp cơ sở',
        'upper-committee',
        'Tỉnh uỷ Thử Nghiệm',
      ],
    ] as const;
    const { said, workspace } = await importRows([
      ['STT', 'Tên tổ chức đảng', 'Loại hình', 'Trực thuộc'],
      ...kinds.flatMap(([long, short, kind, parent]) =>
        [long, short].map((word, index) => ['1', `Tổ chức ${kind} ${String(index)}`, word, parent]),
      ),
    ]);
    expect(said).toEqual([]);
    expect(
      workspace.query(`SELECT kind FROM organization_version WHERE name LIKE 'Tổ chức %' ORDER BY name`),
    ).toEqual(
      kinds
        .flatMap(([, , kind]) => [{ kind }, { kind }])
        .toSorted((left, right) => (left.kind < right.kind ? -1 : 1)),
    );
  });
});

describe('6 types of grassroots organizations', () => {
  it('are kept as the list words them', async () => {
    const types = [
      'xã',
      'phường',
      'cơ quan Đảng',
      'cơ quan Nhà nước',
      'đơn vị sự nghiệp công lập',
      'đơn vị sự nghiệp ngoài công lập',
      'doanh nghiệp',
      'quân đội',
      'công an',
      'khác',
    ];
    const { said, workspace } = await importRows([
      ['STT', 'Tên tổ chức đảng', 'Loại hình', 'Trực thuộc', 'Loại hình cơ sở', 'Ngày thành lập'],
      ...types.map((type, index) => [
        String(index + 1),
        `Đảng bộ ${'ABCDEGHIKL'.charAt(index)}`,
        'ĐBCS',
        'Đảng uỷ xã An Bình',
        type,
        '03/02/2001',
      ]),
    ]);
    expect(said).toEqual([]);
    expect(
      workspace.query(
        'SELECT sector, from_date AS founded FROM organization_version WHERE sector IS NOT NULL ORDER BY name',
      ),
    ).toEqual(types.map((sector) => ({ sector, founded: '2001-02-03' })));
  });
});

describe('6 not reviewed and not graded', () => {
  it('are two marks, with their reason', async () => {
    const { said, workspace } = await importRows([
      ['TT', 'Họ và tên', 'Chi bộ', 'Ngày sinh', 'Ngày kết nạp', 'Chưa kiểm điểm', 'Chưa xếp loại', 'Lý do'],
      ['1', 'Lò Văn Thử', 'Chi bộ Một', '05/09/1984', '03/09/2025', 'X', 'X', 'Mới kết nạp'],
      ['2', 'Lò Thị Mẫu', 'Chi bộ Một', '05/09/1985', '03/09/2005', '', 'X', 'Miễn sinh hoạt'],
      ['3', 'Lò Thị Ví', 'Chi bộ Một', '05/09/1986', '03/09/2005', '', 'X', ''],
    ]);
    expect(said).toEqual([]);
    expect(
      workspace.query(
        'SELECT self_review_done AS reviewed, grade_decided AS grade, not_graded_reason AS reason FROM member_year ORDER BY member_id',
      ),
    ).toEqual([
      { reviewed: 0, grade: null, reason: 'newMember' },
      { reviewed: null, grade: null, reason: 'exempt' },
      { reviewed: null, grade: null, reason: 'other' },
    ]);
  });
});

describe('6 grades of organizations', () => {
  it('with opinions and votes in groups: the grade is the one that was decided', async () => {
    const grades = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'] as const;
    const { json, said, workspace } = await importRows(
      table([
        ['TT', [], ['1']],
        ['Tên tổ chức đảng/tập thể lãnh đạo', [], ['Chi bộ Một']],
        ['Đơn vị tự xếp loại', [], ['HTXSNV']],
        ['Ý kiến tham gia của các chủ thể', grades, ['X', '', '', '']],
        ['Số phiếu', grades, ['3', '9', '0', '0']],
        ['Cấp có thẩm quyền xếp loại', [], ['HTTNV']],
        ['Điểm', [], ['85']],
        ['Ghi chú', [], ['']],
      ]),
    );
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'organization-grades', rows: 1, refused: 0 }]);
    expect(
      workspace.query('SELECT grade_self AS self, grade_decided AS decided FROM organization_year'),
    ).toEqual([{ self: 'HTXSNV', decided: 'HTTNV' }]);
    expect(
      workspace.query(
        'SELECT votes_excellent AS xs, votes_good AS t, votes_poor AS kht FROM organization_year',
      ),
    ).toEqual([{ xs: 3, t: 9, kht: 0 }]);
  });
});

describe('6 the proposal of member grades', () => {
  it('keeps each link of the chain apart', async () => {
    const { json, said, workspace } = await importRows([
      [
        'TT',
        'Họ và tên',
        'Ngày sinh',
        'Mã chi bộ',
        'Chức vụ đảng, chính quyền, đoàn thể',
        'Đảng viên tự xếp loại (1)',
        'Xếp loại CC, VC (2)',
        'Chi uỷ (3)',
        'Tập thể lãnh đạo đoàn thể (4)',
        'Chi bộ (5)',
        'Ghi chú',
      ],
      ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', '', 'HTXSNV', 'HTTNV', 'HTNV', 'HTXSNV', 'KHTNV', ''],
    ]);
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'grades', created: 1 }]);
    expect(
      workspace.query(
        `SELECT grade_self AS self, civil_service_grade AS service, grade_committee AS committee, grade_cell AS cell,
                grade_decided AS decided FROM member_year`,
      ),
    ).toEqual([{ self: 'HTXSNV', service: 'HTTNV', committee: 'HTNV', cell: 'KHTNV', decided: null }]);
  });
});

describe('6 admissions', () => {
  it('with the birth date under Nam or Nữ, schooling in a group, decision and date in one cell', async () => {
    const { json, said, workspace } = await importRows(
      table(
        [
          ...PERSON,
          ['Dân tộc', [], ['Kinh']],
          ['Tôn giáo', [], ['Không']],
          ['Quê quán', [], ['xã An Bình']],
          ['Nghề nghiệp, đơn vị', [], ['Giáo viên']],
          ['Trình độ', ['GDPT', 'CM', 'LLCT'], ['12/12', 'ĐH', 'SC']],
          ['Đoàn viên', [], ['X']],
          ['Số, ngày Quyết định kết nạp', [], ['12-QĐ/ĐU, 20/03/2025']],
          ['Ngày kết nạp', [], ['25/03/2025']],
          ['Chi bộ', [], ['Chi bộ Một']],
          ['Đảng viên giới thiệu/giúp đỡ', [], ['Lê Văn Mẫu\nTrần Thị Mẫu']],
          ['Kết nạp lại', [], ['']],
          ['Ghi chú', [], ['']],
        ],
        'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2025',
      ),
    );
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'admissions', created: 1 }]);
    expect(
      workspace.query(
        `SELECT m.sex, e.on_date AS day, e.decision_number AS number, e.decision_date AS decided
         FROM member_event e JOIN member m ON m.id = e.member_id`,
      ),
    ).toEqual([{ sex: 'female', day: '2025-03-25', number: '12-QĐ/ĐU', decided: '2025-03-20' }]);
  });
});

describe('6 removals', () => {
  const removal = (words: readonly string[]) => [
    ['DANH SÁCH ĐẢNG VIÊN ĐƯA RA KHỎI ĐẢNG NĂM 2025'],
    [
      'TT',
      'Họ và tên',
      'Ngày sinh',
      'Dân tộc',
      'Số thẻ',
      'Ngày vào Đảng',
      'Ngày CT',
      'Chi bộ',
      'Hình thức',
      'Lý do',
      'Số, ngày QĐ',
      'Chính thức/Dự bị',
    ],
    ...words.map((word, index) => [
      String(index + 1),
      `Lò Văn ${'ABCDEFGHIJ'.charAt(index)}`,
      '05/09/1984',
      '',
      `9900001${String(index)}`,
      '03/02/2010',
      '03/02/2011',
      'Chi bộ Một',
      word,
      'Bỏ sinh hoạt',
      '13-QĐ/ĐU, 20/03/2025',
      'Chính thức',
    ]),
  ];
  const kinds = 'SELECT kind FROM member_event ORDER BY member_id';

  it.each([
    ['khai-tru', ['Khai trừ']],
    ['xoa-ten', ['Xoá tên', 'Xóa tên', 'Xóa tên trong danh sách đảng viên', 'Không công nhận chính thức']],
    ['xin-ra', ['Cho ra khỏi Đảng', 'Xin ra khỏi Đảng', 'Cho rút khỏi Đảng']],
  ])('of the kind %s are told by each of their words', async (kind, words) => {
    const { said, workspace } = await importRows(removal(words));
    expect(said).toEqual([]);
    expect(workspace.query(kinds)).toEqual(words.map(() => ({ kind })));
  });

  it('of a kind nobody knows are shown', async () => {
    const { said } = await importRows(removal(['Chuyển đi']));
    expect(said).toEqual(['I3 value.unknown error']);
  });
});

describe('6 lists that are not taken', () => {
  it.each<[string, Tree]>([
    [
      'recognitions',
      [
        ...PERSON,
        ['Ngày kết nạp', [], ['03/02/2024']],
        ['Hết hạn dự bị (12 tháng)', [], ['03/02/2025']],
        ['Số, ngày QĐ công nhận', [], ['14-QĐ/ĐU, 10/02/2025']],
        ['Ngày tính chính thức', [], ['03/02/2025']],
      ],
    ],
    [
      'abroad',
      [
        ['TT', [], ['1']],
        ['Họ tên', [], ['Lò Thị Mẫu']],
        ['Mã', [], ['NV7']],
        ['Nội dung đi', ['Học tập', 'Nghiên cứu', 'Công tác', 'Việc riêng'], ['X', '', '', '']],
        ['Nhân thân ở nước ngoài', ['Cha', 'Mẹ', 'Người thân'], ['', '', 'X']],
        ['Ngày đi', [], ['03/02/2025']],
        ['Ngày về', [], ['05/02/2025']],
        ['Nơi đến', [], ['']],
      ],
    ],
  ])('%s: told by name with their groups of columns, nothing kept', async (list, tree) => {
    const workspace = await makeReady();
    const before = workspace.dump();
    const { json } = await importRows(table(tree), { workspace });
    expect(json.diagnostics).toMatchObject([{ code: 'import.sheet.unsupported', params: { list } }]);
    expect(workspace.dump()).toBe(before);
  });
});

describe('4 status words', () => {
  it.each([
    ['active', ['Đang sinh hoạt Đảng', 'Đang sinh hoạt', 'Đang SH']],
    ['transferred', ['Đã chuyển sinh hoạt', 'Chuyển đi', 'Chuyển SHĐ']],
    ['exempt', ['Miễn sinh hoạt', 'Miễn CT, SHĐ', 'Được miễn công tác và sinh hoạt đảng']],
    ['suspended', ['Đình chỉ sinh hoạt']],
    ['interrupted', ['Gián đoạn sinh hoạt']],
    ['left', ['Rời khỏi Đảng', 'Đã ra khỏi Đảng']],
    ['died', ['Từ trần', 'Đã từ trần', 'Đã mất']],
  ])('%s: %j', async (status, words) => {
    const { said, workspace } = await importRows([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Trạng thái'],
      ...words.map((word, index) => [
        String(index + 1),
        `Lò Văn ${'ABC'.charAt(index)}`,
        '05/09/1984',
        'T.01.01.1',
        word,
      ]),
    ]);
    expect(said).toEqual([]);
    expect(workspace.query('SELECT status FROM member_year ORDER BY member_id')).toEqual(
      words.map(() => ({ status })),
    );
  });
});

describe('4 kinds of members', () => {
  it.each([
    ['Loại đảng viên', 'Dự bị'],
    ['Loại', 'Dự bị'],
    ['Chính thức/Dự bị', 'Dự bị'],
    ['CT/DB', 'DB'],
    ['ĐVDB', 'X'],
    ['DB (X)', 'X'],
    ['Là đảng viên dự bị', 'X'],
  ])('%s: %s needs no day of recognition', async (heading, word) => {
    const list = (cell: string) => [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Ngày vào Đảng', 'Ngày chính thức', heading],
      ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', '03/02/2010', '', cell],
    ];
    expect((await importRows(list(word))).said).toEqual([]);
    expect((await importRows(list(''))).said).toEqual(['F2 official.missing warning']);
  });
});

describe('5 Nhóm 1', () => {
  it('is a grade only where a clerk says that the guide of the year has it so', async () => {
    const workspace = await makeReady();
    const path = workspace.csv('nhom.csv', [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại'],
      ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', 'Nhóm 1'],
    ]);
    const { json } = await workspace.importFiles(path, '--dry-run');
    expect(json.diagnostics).toMatchObject([{ code: 'import.grade.unknown', cell: 'E2' }]);
    const mapping = join(workspace.dir, 'nhom.yaml');
    writeFileSync(mapping, 'values:\n  gradeDecided:\n    "Nhóm 1": HTXSNV\n');
    await workspace.importFiles(path, '--mapping', mapping);
    expect(workspace.query('SELECT grade_decided AS grade FROM member_year')).toEqual([{ grade: 'HTXSNV' }]);
  });
});
