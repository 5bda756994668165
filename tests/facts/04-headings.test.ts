import { describe, expect, it } from 'vitest';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

/** Spreadsheets.md 4 and 6: every heading that was seen is known, as its field or on purpose not imported. */

const BASE = ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ'];
const PERSON = ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1'];

async function makeReady(): Promise<WorkspaceFolder> {
  const workspace = await makeWorkspace();
  await addOrganizations(workspace);
  return workspace;
}

let files = 0;

/** Imports one person with one more column; columns of the base that mean the same are left out. */
async function importColumn(
  workspace: WorkspaceFolder,
  heading: string,
  value: string,
  without: readonly string[] = [],
  more: readonly (readonly [string, string])[] = [],
) {
  files += 1;
  const base = BASE.map((each, index) => [each, PERSON[index] ?? ''] as const).filter(
    ([each]) => !without.includes(each),
  );
  const columns = [...base, ...more, [heading, value] as const];
  const path = workspace.csv(`cot-${String(files)}.csv`, [
    columns.map(([each]) => each),
    columns.map(([, each]) => each),
  ]);
  const { json } = await workspace.importFiles(path);
  return json;
}

const THING = { member: 'member', year: 'member_year' } as const;

/** Headings of a field, a value for it, where it is stored and as what. */
const FIELDS: readonly {
  readonly field: string;
  readonly headings: readonly string[];
  readonly value: string;
  readonly query: string;
  readonly stored: string | number;
  readonly without?: readonly string[];
  readonly more?: readonly (readonly [string, string])[];
}[] = [
  {
    field: 'full name',
    headings: [
      'Họ và tên',
      'Họ tên',
      'Họ và tên khai sinh',
      'Họ, tên',
      'Họ tên đảng viên',
      'Họ và tên đảng viên',
      'Tên đầy đủ',
      'Đảng viên',
      'Họ và tên *',
      'HỌ VÀ TÊN',
      'Họ  và\ntên',
      'Họ và tên'.normalize('NFD'),
    ],
    value: 'Lò Văn Thử',
    query: `SELECT full_name AS value FROM ${THING.member}`,
    stored: 'Lò Văn Thử',
    without: ['Họ và tên'],
  },
  {
    field: 'system id',
    headings: [
      'ID',
      'ID (UUID)',
      'Mã',
      'Mã đảng viên',
      'Mã ĐV',
      'Mã nhân viên',
      'MSVC/MSSV',
      'MSCB',
      'Mã cán bộ',
    ],
    value: 'NV-0007',
    query: `SELECT value FROM identifier WHERE kind = 'own'`,
    stored: 'NV-0007',
  },
  {
    field: 'gender',
    headings: ['Giới tính', 'Nam/nữ', 'Nam (Nữ)', 'GT', 'Giới tính *'],
    value: 'Nữ',
    query: `SELECT sex AS value FROM ${THING.member}`,
    stored: 'female',
  },
  {
    field: 'gender by a lone column of women',
    headings: ['Nữ'],
    value: 'X',
    query: `SELECT sex AS value FROM ${THING.member}`,
    stored: 'female',
  },
  {
    field: 'birth',
    headings: [
      'Ngày sinh',
      'Sinh ngày',
      'Ngày tháng năm sinh',
      'Ngày, tháng, năm sinh',
      'Năm sinh',
      'NS',
      'NTNS',
      'Ngày sinh (Nam | Nữ)',
      'Sinh ngày * (dd/mm/yyyy)',
    ],
    value: '05/09/1984',
    query: `SELECT birth AS value FROM ${THING.member}`,
    stored: '1984-09-05',
    without: ['Ngày sinh'],
  },
  {
    field: 'citizen id',
    headings: [
      'Số CCCD',
      'CCCD',
      'Số định danh cá nhân',
      'Số định danh',
      'Số ĐDCN',
      'CMND/CCCD',
      'Số căn cước',
      'Mã định danh',
      'Số định danh cá nhân *',
    ],
    value: '099084000012',
    query: `SELECT value FROM identifier WHERE kind = 'citizen'`,
    stored: '099084000012',
  },
  {
    field: 'party card',
    headings: [
      'Số thẻ đảng viên',
      'Số thẻ Đảng',
      'Số thẻ ĐV',
      'Số thẻ',
      'STĐV',
      'Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)',
      'Số TĐV',
      'Thẻ đảng',
      'Số thẻ đảng viên/Số lý lịch',
    ],
    value: '990000000012',
    query: `SELECT value FROM identifier WHERE kind = 'card12'`,
    stored: '990000000012',
  },
  {
    field: 'old party card',
    headings: ['Số thẻ theo Đảng quyết định 85', 'Số thẻ Đảng theo QĐ 85'],
    value: '99000012',
    query: `SELECT value FROM identifier WHERE kind = 'card8'`,
    stored: '99000012',
  },
  {
    field: 'admission',
    headings: [
      'Ngày vào Đảng',
      'Ngày kết nạp',
      'Ngày kết nạp Đảng',
      'Ngày vào ĐCSVN',
      'Ngày vào Đảng dự bị',
      'Ngày KN',
      'NVĐ',
      'Ngày vào',
    ],
    value: '03/02/2010',
    query: `SELECT admitted_on AS value FROM ${THING.member}`,
    stored: '2010-02-03',
  },
  {
    field: 'official',
    headings: [
      'Ngày chính thức',
      'Ngày công nhận chính thức',
      'Ngày vào Đảng chính thức',
      'Ngày chuyển chính thức',
      'Ngày CT',
      'NCT',
      'Chính thức',
    ],
    value: '03/02/2011',
    query: `SELECT official_on AS value FROM ${THING.member}`,
    stored: '2011-02-03',
  },
  {
    field: 'Party cell',
    headings: [
      'Chi bộ',
      'Chi bộ đang sinh hoạt',
      'Chi bộ sinh hoạt',
      'Tổ chức Đảng sinh hoạt',
      'Tổ chức Đảng đang sinh hoạt',
      'Sinh hoạt tại chi bộ',
      'Nơi sinh hoạt',
      'Đơn vị',
      'Đơn vị/Bộ phận',
    ],
    value: 'Chi bộ Hai',
    query: `SELECT v.name AS value FROM member_year y JOIN organization_version v ON v.organization_id = y.organization_id`,
    stored: 'Chi bộ Hai',
    without: ['Mã chi bộ'],
  },
  {
    field: 'organisation code',
    headings: ['Mã tổ chức đảng', 'Mã TCĐ', 'Mã chi bộ', 'Mã đơn vị'],
    value: 'T.01.01.2',
    query: `SELECT v.name AS value FROM member_year y JOIN organization_version v ON v.organization_id = y.organization_id`,
    stored: 'Chi bộ Hai',
    without: ['Mã chi bộ'],
  },
  {
    field: 'status',
    headings: ['Trạng thái', 'Trạng thái hoạt động', 'Tình trạng', 'Tình trạng sinh hoạt'],
    value: 'Miễn sinh hoạt',
    query: `SELECT status AS value FROM ${THING.year}`,
    stored: 'exempt',
  },
  {
    field: 'self grade',
    headings: [
      'Tự nhận mức xếp loại',
      'Đảng viên tự đánh giá, xếp loại',
      'Tự XL',
      'Cá nhân tự nhận',
      'Mức tự nhận',
      'Tự xếp loại',
    ],
    value: 'HTTNV',
    query: `SELECT grade_self AS value FROM ${THING.year}`,
    stored: 'HTTNV',
  },
  {
    field: 'civil-service grade',
    headings: ['Đánh giá, xếp loại công chức, viên chức', 'XL CC, VC', 'Kết quả xếp loại CBCCVC'],
    value: 'HTXSNV',
    query: `SELECT civil_service_grade AS value FROM ${THING.year}`,
    stored: 'HTXSNV',
  },
  {
    field: 'cell committee grade',
    headings: ['Chi uỷ đánh giá, xếp loại', 'Chi ủy nơi đảng viên sinh hoạt đánh giá, xếp loại'],
    value: 'HTTNV',
    query: `SELECT grade_committee AS value FROM ${THING.year}`,
    stored: 'HTTNV',
  },
  {
    field: 'cell grade',
    headings: [
      'Chi bộ đề nghị',
      'Chi bộ đề nghị xếp loại',
      'Chi bộ đánh giá, xếp loại',
      'Chi bộ XL',
      'Đề nghị xếp loại',
    ],
    value: 'HTTNV',
    query: `SELECT grade_cell AS value FROM ${THING.year}`,
    stored: 'HTTNV',
  },
  {
    field: 'final grade',
    headings: [
      'Đảng uỷ xếp loại',
      'Đảng ủy quyết định',
      'Đảng uỷ công nhận',
      'Cấp có thẩm quyền xếp loại',
      'Kết quả xếp loại',
      'Xếp loại',
      'XL',
      'Mức xếp loại',
      'Xếp loại chất lượng',
      'XLCL',
    ],
    value: 'HTTNV',
    query: `SELECT grade_decided AS value FROM ${THING.year}`,
    stored: 'HTTNV',
  },
  {
    field: 'score',
    headings: ['Điểm', 'Tổng điểm', 'Điểm đánh giá', 'Điểm thẩm định'],
    value: '87,5',
    query: `SELECT score_total AS value FROM ${THING.year}`,
    stored: 8750,
  },
  {
    field: 'discipline',
    headings: ['Kỷ luật', 'Hình thức kỷ luật', 'Kỷ luật trong năm', 'KL'],
    value: 'Khiển trách',
    query: `SELECT discipline_form AS value FROM ${THING.year}`,
    stored: 1,
  },
  {
    field: 'reason in the note',
    headings: ['Ghi chú', 'GC', 'Lý do', 'Chú thích'],
    value: 'Miễn sinh hoạt',
    query: `SELECT not_graded_reason AS value FROM ${THING.year}`,
    stored: 'exempt',
    more: [['Xếp loại', '']],
  },
];

/** Known on purpose and never imported: of no use to the review, or too personal for it. */
const IGNORED = [
  'STT',
  'TT',
  'Số TT',
  'S.TT',
  'STT (*)',
  'Số thứ tự',
  '#',
  'Tên gọi khác',
  'Họ và tên đang dùng',
  'Bí danh',
  'Số CMND cũ (nếu có)',
  'Số CMND',
  'CMT',
  'CMTND',
  'Nơi cấp thẻ Đảng',
  'Ngày cấp thẻ Đảng',
  'Số lý lịch đảng viên',
  'Số LL',
  'SLL',
  'Ngày vào Đảng lần 2',
  'Loại đảng viên',
  'Loại',
  'Chính thức/Dự bị',
  'Là đảng viên dự bị',
  'ĐVDB',
  'DB (X)',
  'CT/DB',
  'Chi bộ nơi cư trú',
  'Đơn vị công tác',
  'Cơ quan, đơn vị',
  'Nơi công tác',
  'Phòng ban',
  'Chức vụ',
  'Chức vụ hiện nay (Đảng | Chính quyền | Đoàn thể)',
  'Chức vụ đảng, chính quyền, đoàn thể',
  'Chức vụ Đảng',
  'Chức danh',
  'CV',
  'Chức vụ, đơn vị công tác',
  'Dân tộc',
  'DT',
  'DTTS',
  'Dân tộc thiểu số',
  'Tôn giáo',
  'TG',
  'Quê quán',
  'Nguyên quán',
  'Quê quán (theo mô hình 2 cấp)',
  'Thường trú',
  'Nơi thường trú',
  'HKTT',
  'Hộ khẩu thường trú',
  'Chỗ ở hiện nay',
  'Tạm trú',
  'Nơi ở hiện nay',
  'Nơi đăng ký khai sinh',
  'Nơi sinh',
  'Trình độ học vấn',
  'Văn hoá',
  'Văn hóa',
  'Trình độ GDPT',
  'TĐVH',
  'Trình độ chuyên môn',
  'CMNV',
  'Trình độ CM',
  'Trình độ LLCT',
  'LLCT',
  'Lý luận chính trị',
  'Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng',
  'Ngày chuyển SHĐ',
  'Ngày rời/mất/miễn SH',
  'Huy hiệu Đảng',
  'Tuổi Đảng',
  'Năm tuổi Đảng',
  'HHĐ',
  'Điểm tự chấm',
  'KPI',
  'Số phiếu',
  'Tỷ lệ phiếu',
  'Đồng ý',
  'Không đồng ý',
  'Đề nghị xóa (có / bỏ qua)',
  'Kết quả kiểm tra',
  'Chi tiết lỗi',
] as const;

describe('every heading of a field is known (4)', () => {
  it.each(FIELDS)('$field', async ({ headings, value, query, stored, without, more }) => {
    for (const heading of headings) {
      const workspace = await makeReady();
      const { diagnostics } = await importColumn(workspace, heading, value, without, more);
      expect
        .soft(
          diagnostics.filter(({ severity }) => severity === 'error'),
          heading,
        )
        .toEqual([]);
      expect
        .soft(
          diagnostics.map(({ code }) => code),
          heading,
        )
        .not.toContain('import.column.unknown');
      expect.soft(workspace.query(query), heading).toContainEqual({ value: stored });
    }
  });

  it('names in two columns are one name', async () => {
    const workspace = await makeReady();
    await importColumn(workspace, 'Tên', 'Thử', ['Họ và tên'], [['Họ và tên đệm', 'Lò Văn']]);
    expect(workspace.query('SELECT full_name FROM member')).toEqual([{ full_name: 'Lò Văn Thử' }]);
  });

  it('a lone column of women left blank says male', async () => {
    const workspace = await makeReady();
    await importColumn(workspace, 'Nữ', '');
    expect(workspace.query('SELECT sex FROM member')).toEqual([{ sex: 'male' }]);
  });

  it.each(['Phiếu', 'Số phiếu'])(
    'ballots for the four grades stand below %s or beside each other',
    async (word) => {
      for (const rows of [
        [
          [...BASE, word, '', '', '', 'Xếp loại'],
          ['', '', '', '', 'XS', 'T', 'HT', 'KHT', ''],
        ],
        [[...BASE, ...['XS', 'T', 'HT', 'KHT'].map((grade) => `${word} ${grade}`), 'Xếp loại']],
      ]) {
        const workspace = await makeReady();
        const path = workspace.csv('phieu.csv', [...rows, [...PERSON, '1', '09', '2', '0', 'HTTNV']]);
        const { json } = await workspace.importFiles(path);
        expect(json.diagnostics).toEqual([]);
        expect(
          workspace.query(
            `SELECT votes_excellent AS xs, votes_good AS t, votes_fair AS ht, votes_poor AS kht, grade_decided AS grade
             FROM member_year`,
          ),
        ).toEqual([{ xs: 1, t: 9, ht: 2, kht: 0, grade: 'HTTNV' }]);
      }
    },
  );

  it.each([
    ['Không', 0],
    ['Không có', 0],
    ['0', 0],
    ['-', null],
    ['KT', 1],
    ['CC', 2],
    ['CCh', 3],
  ])('a discipline column that says %s', async (word, form) => {
    const workspace = await makeReady();
    const { diagnostics } = await importColumn(workspace, 'Kỷ luật', word, [], [['Xếp loại', 'HTNV']]);
    expect(diagnostics).toEqual([]);
    expect(workspace.query('SELECT discipline_form AS form FROM member_year')).toEqual([{ form }]);
  });

  it('a cell at home, a post, an ethnic group and the like are known and not imported', async () => {
    const workspace = await makeReady();
    const first = await importColumn(workspace, 'Ghi chú', '');
    expect(first.data.files[0]?.created).toBe(1);
    const before = workspace.query('SELECT * FROM member_year');
    for (const heading of IGNORED) {
      const numbered = ['STT', 'TT', 'Số TT', 'S.TT', 'STT (*)', 'Số thứ tự', '#'].includes(heading);
      const { diagnostics, data } = await importColumn(
        workspace,
        heading,
        numbered ? '1' : '',
        numbered ? ['STT'] : [],
      );
      expect
        .soft(
          diagnostics.map(({ code }) => code),
          heading,
        )
        .not.toContain('import.column.unknown');
      expect.soft(data.files[0]?.unchanged, heading).toBe(1);
    }
    expect(workspace.query('SELECT * FROM member_year')).toEqual(before);
  });
});

describe('accents are read first (1.2)', () => {
  it('Nam is male and Năm is a year', async () => {
    const workspace = await makeReady();
    const path = workspace.csv('nam.csv', [
      ['STT', 'Họ và tên', 'Mã chi bộ', 'Nam', 'Nữ', 'Ngày vào Đảng'],
      ['1', 'Lò Văn Thử', 'T.01.01.1', 'x', '', '03/02/2010'],
      ['2', 'Lò Thị Mẫu', 'T.01.01.1', '', 'x', '03/02/2011'],
    ]);
    const { json } = await workspace.importFiles(path);
    // Without birth date or number nobody can be told apart later; what matters here is the reading of the columns.
    expect(json.diagnostics.map(({ code }) => code)).not.toContain('import.column.unknown');
    const year = await importColumn(workspace, 'Năm', '2024');
    expect(year.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'import.column.unknown', header: 'Năm' }),
    );
  });

  it('the birth date under Nam or Nữ tells the sex (1.7)', async () => {
    const workspace = await makeReady();
    const path = await workspace.sheet('hai-cot.xlsx', [
      ['STT', 'Họ và tên', 'Mã chi bộ', 'Ngày sinh Nam', 'Ngày sinh Nữ', 'Ngày vào Đảng'],
      ['1', 'Lò Văn Thử', 'T.01.01.1', '05/09/1984', '', '03/02/2010'],
    ]);
    await workspace.importFiles(path);
    const headed = workspace.csv('hai-hang.csv', [
      ['STT', 'Họ và tên', 'Mã chi bộ', 'Ngày sinh', '', 'Ngày vào Đảng'],
      ['', '', '', 'Nam', 'Nữ', ''],
      ['1', 'Lò Thị Mẫu', 'T.01.01.1', '', '06/09/1984', '03/02/2010'],
    ]);
    await workspace.importFiles(headed);
    expect(workspace.query(`SELECT sex, birth FROM member WHERE full_name = 'Lò Thị Mẫu'`)).toEqual([
      { sex: 'female', birth: '1984-09-06' },
    ]);
  });

  it('Mục is not Mức, Tờ is not Tổ', async () => {
    const workspace = await makeReady();
    for (const heading of ['Mục xếp loại', 'Tờ chức đảng']) {
      const { diagnostics } = await importColumn(workspace, heading, 'HTTNV');
      expect(diagnostics).toContainEqual(
        expect.objectContaining({ code: 'import.column.unknown', header: heading }),
      );
    }
  });

  it('headings without any accents are understood where they can mean one thing', async () => {
    const workspace = await makeReady();
    await importColumn(workspace, 'Ngay ket nap', '03/02/2010');
    expect(workspace.query('SELECT admitted_on FROM member')).toEqual([{ admitted_on: '2010-02-03' }]);
  });

  it.each([
    ['Gioi tinh', 'Nữ', 'SELECT sex AS value FROM member', 'female'],
    ['So CCCD', '099184000012', 'SELECT value FROM identifier', '099184000012'],
    ['So the dang vien', '99000012', 'SELECT value FROM identifier', '99000012'],
    ['Ngay chinh thuc', '03/02/2011', 'SELECT official_on AS value FROM member', '2011-02-03'],
    ['Trang thai', 'Miễn sinh hoạt', 'SELECT status AS value FROM member_year', 'exempt'],
    ['Xep loai', 'HTTNV', 'SELECT grade_decided AS value FROM member_year', 'HTTNV'],
    ['Chi bo de nghi', 'HTTNV', 'SELECT grade_cell AS value FROM member_year', 'HTTNV'],
    ['Tong diem', '80', 'SELECT score_total AS value FROM member_year', 8000],
  ])('%s is one of them', async (heading, text, query, value) => {
    const workspace = await makeReady();
    const { diagnostics } = await importColumn(workspace, heading, text);
    expect(diagnostics).toEqual([]);
    expect(workspace.query(query)).toEqual([{ value }]);
  });
});

describe('whole lists of columns', () => {
  it('family A: the export of the central database', async () => {
    const workspace = await makeReady();
    const path = await workspace.sheet('DS_DANGVIEN.xlsx', [
      [
        'Họ và tên',
        'Số thẻ Đảng viên',
        'Số CCCD',
        'Ngày sinh',
        'Ngày kết nạp',
        'Chi bộ đang sinh hoạt',
        'Chi bộ nơi cư trú',
        'Trạng thái',
      ],
      [
        'LÒ VĂN THỬ',
        '990000000012',
        '099084000012',
        '05/09/1984',
        '03/02/2010',
        'Chi bộ Một',
        'Chi bộ Hai',
        'Đang sinh hoạt Đảng',
      ],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(json.data.files[0]).toMatchObject({ kind: 'members', created: 1, refused: 0 });
  });

  it('family B: the form for cleaning the data', async () => {
    const workspace = await makeReady();
    const place = ['Quốc gia', 'Tỉnh', 'Địa chỉ chi tiết'];
    const group = (name: string): [string, string][] =>
      place.map((leaf, index) => [index === 0 ? name : '', leaf]);
    const single = (name: string): [string, string] => [name, ''];
    const columns = [
      ...[
        'STT',
        'ID',
        'Họ và tên *',
        'Tên gọi khác',
        'Giới tính *',
        'Sinh ngày * (dd/mm/yyyy)',
        'Dân tộc *',
      ].map(single),
      ...[
        'Tôn giáo *',
        'Số định danh cá nhân *',
        'Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)',
        'Nơi cấp thẻ Đảng',
      ].map(single),
      ...[
        'Ngày cấp thẻ Đảng',
        'Số thẻ theo Đảng quyết định 85',
        'Tổ chức Đảng đang sinh hoạt * (không sửa)',
      ].map(single),
      ...group('Nơi đăng ký khai sinh'),
      ...group('Quê quán (theo mô hình 2 cấp)'),
      ...group('Thường trú (theo mô hình 2 cấp)'),
      ...['Ngày vào Đảng*', 'Ngày vào Đảng chính thức*', 'Số CMND cũ', 'Trạng thái hoạt động'].map(single),
      ...[
        'Ngày rời khỏi/Ngày mất/Ngày miễn sinh hoạt Đảng',
        'Đề nghị xóa (có / bỏ qua)',
        'Kết quả kiểm tra',
        'Chi tiết lỗi',
      ].map(single),
    ];
    const values: Record<string, string> = {
      STT: '1',
      ID: 'u-1',
      'Họ và tên *': 'Lò Văn Thử',
      'Giới tính *': 'Nam',
      'Sinh ngày * (dd/mm/yyyy)': '05/09/1984',
      'Số định danh cá nhân *': '099084000012',
      'Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)': '990000000012',
      'Số thẻ theo Đảng quyết định 85': '99000012',
      'Tổ chức Đảng đang sinh hoạt * (không sửa)': 'Chi bộ Một',
      'Ngày vào Đảng*': '03/02/2010',
      'Ngày vào Đảng chính thức*': '03/02/2011',
      'Trạng thái hoạt động': 'Đang sinh hoạt Đảng',
    };
    const path = workspace.csv('nhap-lieu.csv', [
      columns.map(([top]) => top),
      columns.map(([, leaf]) => leaf),
      columns.map(([top]) => values[top] ?? ''),
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(json.data.files[0]).toMatchObject({ kind: 'members', created: 1, refused: 0 });
    expect(workspace.query(`SELECT kind, value FROM identifier WHERE kind <> 'own' ORDER BY kind`)).toEqual([
      { kind: 'card12', value: '990000000012' },
      { kind: 'card8', value: '99000012' },
      { kind: 'citizen', value: '099084000012' },
    ]);
  });

  it('family C: the wide list an office keeps', async () => {
    const workspace = await makeReady();
    const tree: readonly (readonly [string, ...string[]])[] = [
      ['STT'],
      ['Mã nhân viên'],
      ['Họ và tên'],
      ['Ngày tháng năm sinh'],
      ['Nơi sinh (3 cấp)'],
      ['Chi bộ'],
      ['Đảng bộ'],
      ['Chức vụ hiện nay', 'Đảng', 'Chính quyền', 'Đoàn thể'],
      ['Giới tính', 'Nam', 'Nữ'],
      ['Dân tộc'],
      ['Tôn giáo'],
      ['Quê quán'],
      ['Trình độ chuyên môn', 'Trên Đại học', 'Đại học', 'Cao đẳng–Trung cấp', 'LĐ phổ thông'],
      ['Trình độ LLCT', 'Cao cấp', 'Cử nhân', 'Trung cấp', 'Sơ cấp'],
      ['Ngày vào Đảng', 'Ngày kết nạp', 'Ngày chính thức'],
      ['Số thẻ đảng viên/Số lý lịch'],
      ['Là đảng viên dự bị'],
      ['Văn bằng chứng chỉ'],
      ['Quyết định', 'HĐLĐ', 'Khen thưởng', 'Kỷ luật', 'Tặng Huy hiệu Đảng'],
      ['Quá trình công tác'],
      ['Quá trình tham gia cấp uỷ'],
      ['Bổ sung hằng năm'],
      ['Quan hệ nước ngoài', 'ĐV đi nước ngoài', 'ĐV có người thân ở nước ngoài'],
    ];
    const columns = tree.flatMap(([top, ...leaves]): [string, string][] =>
      leaves.length === 0 ? [[top, '']] : leaves.map((leaf, index) => [index === 0 ? top : '', leaf]),
    );
    const values: Record<string, string> = {
      STT: '1',
      'Mã nhân viên': 'NV7',
      'Họ và tên': 'LÒ THỊ MẪU',
      'Ngày tháng năm sinh': '05/09/1984',
      'Chi bộ': 'Chi bộ Một',
      'Đảng bộ': 'Đảng bộ trường Hoa Sen',
      Nữ: 'X',
      'Ngày kết nạp': '03/02/2010',
      'Ngày chính thức': '03/02/2011',
      'Số thẻ đảng viên/Số lý lịch': '99.000012/1234',
      'Đại học': 'X',
      'Cao cấp': 'X',
    };
    const path = workspace.csv('trich-ngang.csv', [
      columns.map(([top]) => top),
      columns.map(([, leaf]) => leaf),
      columns.map(([top, leaf]) => values[leaf === '' ? top : leaf] ?? ''),
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(workspace.query('SELECT sex, birth, admitted_on, official_on FROM member')).toEqual([
      { sex: 'female', birth: '1984-09-05', admitted_on: '2010-02-03', official_on: '2011-02-03' },
    ]);
    expect(workspace.query(`SELECT value FROM identifier WHERE kind = 'card8'`)).toEqual([
      { value: '99000012' },
    ]);
  });

  it('the paper book 7-HSĐV keeps two facts in one cell', async () => {
    const workspace = await makeReady();
    const path = workspace.csv('so.csv', [
      [
        'TT',
        'Họ tên',
        'Ngày sinh',
        'Nam, nữ, dân tộc, tôn giáo',
        'Quê quán',
        'Văn hoá, lý luận, CMNV, ngoại ngữ',
        'Nghề nghiệp trước khi vào Đảng / hiện nay',
        'Ngày vào Đảng, ngày chính thức',
        'Số thẻ, số lý lịch, số huy hiệu',
        'Bộ đội, công an, hưu trí',
        'Ngày chuyển đến',
        'Ngày chuyển đi',
        'Ngày từ trần, lý do',
        'Ngày ra khỏi Đảng, hình thức',
        'Ghi chú',
        'Mã chi bộ',
      ],
      [
        '1',
        'Lò Văn Thử',
        '05/09/1984',
        'Nam',
        '',
        '',
        '',
        '03/02/2010\n03/02/2011',
        '99.000012',
        '',
        '',
        '',
        '',
        '',
        '',
        'T.01.01.1',
      ],
      [
        '2',
        'Lò Văn Mẫu',
        '06/09/1984',
        'Nam',
        '',
        '',
        '',
        '03/02/2012, 03/02/2013',
        '99.000013',
        '',
        '',
        '',
        '',
        '',
        '',
        'T.01.01.1',
      ],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(workspace.query('SELECT admitted_on, official_on FROM member ORDER BY id')).toEqual([
      { admitted_on: '2010-02-03', official_on: '2011-02-03' },
      { admitted_on: '2012-02-03', official_on: '2013-02-03' },
    ]);
  });
});

describe('the other lists (6)', () => {
  const lists: readonly {
    kind: string;
    title?: string;
    headings: readonly string[];
    row: readonly string[];
  }[] = [
    {
      kind: 'organizations',
      headings: [
        'STT',
        'Tên tổ chức đảng',
        'Mã tổ chức đảng',
        'Loại hình',
        'Trực thuộc',
        'Loại hình cơ sở',
        'Số đảng viên',
        'Bí thư',
        'Số chi bộ trực thuộc',
        'Ngày thành lập',
        'Ghi chú',
      ],
      row: [
        '1',
        'Chi bộ Ba',
        'T.01.01.3',
        'CBTT',
        'Đảng bộ trường Hoa Sen',
        'đơn vị sự nghiệp công lập',
        '12',
        'Lò Văn Thử',
        '0',
        '03/02/2001',
        '',
      ],
    },
    {
      kind: 'organization-grades',
      headings: [
        'TT',
        'Tên tổ chức đảng/tập thể lãnh đạo',
        'Đơn vị tự xếp loại',
        'Số phiếu',
        'Cấp có thẩm quyền xếp loại',
        'Điểm',
        'Ghi chú',
      ],
      row: ['1', 'Chi bộ Một', 'HTXSNV', '12', 'HTTNV', '80', ''],
    },
    {
      kind: 'grades',
      headings: [
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
      row: ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', '', 'HTTNV', 'HTTNV', 'HTTNV', '', 'HTTNV', ''],
    },
    {
      kind: 'grades',
      headings: ['TT', 'Họ và tên', 'Mã', 'Chi bộ', 'Xếp loại'],
      row: ['1', 'Lò Văn Thử', 'NV7', 'Chi bộ Một', 'HTTNV'],
    },
    {
      kind: 'grades',
      headings: [
        'TT',
        'Họ và tên',
        'Chi bộ',
        'Ngày sinh',
        'Ngày kết nạp',
        'Chưa kiểm điểm',
        'Chưa xếp loại',
        'Lý do',
      ],
      row: ['1', 'Lò Văn Thử', 'Chi bộ Một', '05/09/1984', '03/09/2025', 'X', 'X', 'Mới kết nạp'],
    },
    {
      kind: 'admissions',
      title: 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2025',
      headings: [
        'TT',
        'Họ và tên',
        'Ngày sinh',
        'Dân tộc',
        'Tôn giáo',
        'Quê quán',
        'Nghề nghiệp, đơn vị',
        'Trình độ',
        'Đoàn viên',
        'Số, ngày Quyết định kết nạp',
        'Ngày kết nạp',
        'Chi bộ',
        'Đảng viên giới thiệu/giúp đỡ',
        'Kết nạp lại',
        'Ghi chú',
      ],
      row: [
        '1',
        'Lò Văn Thử',
        '05/09/2000',
        '',
        '',
        '',
        '',
        '',
        'x',
        '12-QĐ/ĐU, 20/03/2025',
        '25/03/2025',
        'Chi bộ Một',
        'Lê Văn Mẫu\nTrần Thị Mẫu',
        '',
        '',
      ],
    },
    {
      kind: 'removals',
      title: 'DANH SÁCH ĐẢNG VIÊN ĐƯA RA KHỎI ĐẢNG NĂM 2025',
      headings: [
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
      row: [
        '1',
        'Lò Văn Thử',
        '05/09/1984',
        '',
        '99000012',
        '03/02/2010',
        '03/02/2011',
        'Chi bộ Một',
        'Xóa tên trong danh sách đảng viên',
        'Bỏ sinh hoạt',
        '13-QĐ/ĐU, 20/03/2025',
        'Chính thức',
      ],
    },
    {
      kind: 'targets',
      headings: ['STT', 'Tên tổ chức đảng', 'Chỉ tiêu kết nạp', 'Ghi chú'],
      row: ['1', 'Đảng bộ trường Hoa Sen', '12', ''],
    },
  ];

  it.each(lists)('$kind: $headings', async ({ kind, title, headings, row }) => {
    const workspace = await makeReady();
    const top = title === undefined ? [] : [[title]];
    const path = workspace.csv('danh-sach.csv', [...top, [...headings], [...row]]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(json.data.files[0]).toMatchObject({ kind, rows: 1, refused: 0 });
  });

  it.each([
    [
      'recognitions',
      [
        'TT',
        'Họ và tên',
        'Ngày sinh',
        'Ngày kết nạp',
        'Hết hạn dự bị (12 tháng)',
        'Số, ngày QĐ công nhận',
        'Ngày tính chính thức',
      ],
      '',
    ],
    [
      'recognitions',
      ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày kết nạp', 'Ngày chính thức'],
      'DANH SÁCH CÔNG NHẬN ĐẢNG VIÊN CHÍNH THỨC',
    ],
    ['fees', ['STT', 'Chỉ tiêu', 'ĐVT', 'Mã số', 'Số liệu', 'Ghi chú'], ''],
    ['abroad', ['TT', 'Họ tên', 'Mã', 'Ngày đi', 'Ngày về', 'Nơi đến'], ''],
    [
      'residence',
      ['TT', 'Họ và tên', 'Ngày sinh', 'Chi bộ', 'Số thẻ'],
      'DANH SÁCH ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ NƠI CƯ TRÚ',
    ],
  ] as const)('a list of %s is told by name and not taken for another: %j', async (list, headings, title) => {
    const workspace = await makeReady();
    const before = workspace.dump();
    const top = title === '' ? [] : [[title]];
    const path = workspace.csv('khac.csv', [
      ...top,
      [...headings],
      headings.map((_, index) => (index === 1 ? 'Lò Văn Thử' : '1')),
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['import.sheet.unsupported', { list }],
    ]);
    expect(workspace.dump()).toBe(before);
  });
});

describe('headings that would break a careless program', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is a column nobody knows',
    async (heading) => {
      const workspace = await makeReady();
      const { diagnostics, data } = await importColumn(workspace, heading, 'x');
      expect(data.files[0]).toMatchObject({ created: 1, refused: 0 });
      expect(diagnostics).toEqual([
        expect.objectContaining({ code: 'import.column.unknown', header: heading }),
      ]);
    },
  );

  it('a sheet sent twice under a formula error says nothing new', async () => {
    const workspace = await makeReady();
    await importColumn(workspace, 'constructor', 'x');
    expect(workspace.query('SELECT count(*) AS people FROM member')).toEqual([{ people: 1 }]);
  });
});
