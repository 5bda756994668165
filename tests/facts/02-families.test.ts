import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import XLSX from '@e965/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { OutCell } from '../../src/sheets/out-workbook.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

/** Spreadsheets.md 2: one file of each family that arrives, in its own shape. */

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(dirname(workspace.dir), 'bang-tinh', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function bookOf(sheets: Readonly<Record<string, XLSX.WorkSheet>>, bookType: XLSX.BookType): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, sheet, name);
  return XLSX.write(book, { type: 'buffer', bookType }) as Buffer;
}

/** Two header rows: each group over its leaves, a lone heading merged over both rows. */
function headerTree(tree: readonly (readonly [string, ...string[]])[], row: number) {
  const top: string[] = [];
  const below: string[] = [];
  const merges: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const [heading, ...leaves] of tree) {
    const firstColumn = top.length;
    if (leaves.length === 0) {
      top.push(heading);
      below.push('');
      merges.push({ firstRow: row, lastRow: row + 1, firstColumn, lastColumn: firstColumn });
      continue;
    }
    for (const [index, leaf] of leaves.entries()) {
      top.push(index === 0 ? heading : '');
      below.push(leaf);
    }
    if (leaves.length > 1)
      merges.push({ firstRow: row, lastRow: row, firstColumn, lastColumn: top.length - 1 });
  }
  const columns = top.map((heading, index) => (below[index] === '' ? heading : (below[index] ?? '')));
  return { rows: [top, below], merges, columns };
}

interface Person {
  readonly name: string;
  readonly sex: string | null;
  readonly birth: string | null;
  readonly admitted: string | null;
  readonly official: string | null;
}

const people = () =>
  workspace.query<Person>(
    `SELECT full_name AS name, sex, birth, admitted_on AS admitted, official_on AS official FROM member ORDER BY id`,
  );
const numbers = () =>
  workspace.query<{ kind: string; value: string }>(
    `SELECT kind, value FROM identifier WHERE kind <> 'own' ORDER BY member_id, kind`,
  );
const day = (date: string): OutCell => ({ date: date as PlainDate });

describe('A: an export of the central database', () => {
  const HEADINGS = [
    'Họ và tên',
    'Số thẻ Đảng viên',
    'Số CCCD',
    'Ngày sinh',
    'Ngày kết nạp',
    'Chi bộ đang sinh hoạt',
    'Chi bộ nơi cư trú',
    'Trạng thái',
  ];

  it('has eight columns in row 1, capitals, letters composed and not, dates as texts and as dates', async () => {
    const path = await workspace.sheet('DS_DANGVIEN.xlsx', [
      HEADINGS.map((text, index) => (index % 2 === 0 ? text : text.normalize('NFD'))),
      [
        'LÒ VĂN THỬ'.normalize('NFD'),
        '990000000012',
        '099084000012',
        '05/09/1984',
        day('2010-02-03'),
        'Chi bộ Một',
        '',
        'Đang sinh hoạt Đảng',
      ],
      [
        'VÀNG THỊ MẪU',
        '990000000013',
        '099185000013',
        day('1985-09-06'),
        '02/09/2011',
        'Chi bộ Hai'.normalize('NFD'),
        'Chi bộ Một',
        'Đang sinh hoạt Đảng'.normalize('NFD'),
      ],
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'members', headerRow: 1, rows: 2, created: 2 }]);
    expect(people().map(({ name, birth, admitted }) => [name.normalize('NFC'), birth, admitted])).toEqual([
      ['LÒ VĂN THỬ', '1984-09-05', '2010-02-03'],
      ['VÀNG THỊ MẪU', '1985-09-06', '2011-09-02'],
    ]);
  });

  it('of a later release has its columns in another order, some renamed, one more', async () => {
    const path = await workspace.sheet('DS_DANGVIEN.xlsx', [
      [
        'Trạng thái hoạt động',
        'Ngày vào Đảng',
        'Số định danh cá nhân',
        'Họ và tên khai sinh',
        'Phiên bản',
        'Sinh ngày',
        'Tổ chức Đảng đang sinh hoạt',
      ],
      ['Đang sinh hoạt Đảng', '03/02/2010', '099084000012', 'LÒ VĂN THỬ', '4', '05/09/1984', 'Chi bộ Một'],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toMatchObject([{ code: 'import.column.unknown', header: 'Phiên bản' }]);
    expect(json.data.files).toMatchObject([{ kind: 'members', created: 1, refused: 0 }]);
  });
});

describe('B: the form for cleaning the central data', () => {
  it('has titles in rows 1 to 4, a merged header in rows 6 and 7, people from row 8, hidden look-up sheets', async () => {
    const place = ['Quốc gia', 'Tỉnh', 'Địa chỉ chi tiết'] as const;
    const { rows, merges, columns } = headerTree(
      [
        ['STT'],
        ['ID'],
        ['Họ và tên *'],
        ['Tên gọi khác'],
        ['Giới tính *'],
        ['Sinh ngày * (dd/mm/yyyy)'],
        ['Dân tộc *'],
        ['Tôn giáo *'],
        ['Số định danh cá nhân *'],
        ['Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)'],
        ['Nơi cấp thẻ Đảng'],
        ['Ngày cấp thẻ Đảng'],
        ['Số thẻ theo Đảng quyết định 85'],
        ['Tổ chức Đảng đang sinh hoạt * (không sửa)'],
        ['Nơi đăng ký khai sinh', ...place],
        ['Quê quán (theo mô hình 2 cấp)', ...place],
        ['Thường trú (theo mô hình 2 cấp)', ...place],
        ['Ngày vào Đảng*'],
        ['Ngày vào Đảng chính thức*'],
        ['Số CMND cũ'],
        ['Trạng thái hoạt động'],
        ['Ngày rời khỏi/Ngày mất/Ngày miễn sinh hoạt Đảng'],
        ['Đề nghị xóa (có / bỏ qua)'],
        ['Kết quả kiểm tra'],
        ['Chi tiết lỗi'],
      ],
      5,
    );
    const values: Readonly<Record<string, OutCell>> = {
      STT: 1,
      ID: 'u-1',
      'Họ và tên *': 'Lò Thị Mẫu',
      'Giới tính *': 'Nữ',
      'Sinh ngày * (dd/mm/yyyy)': '05/09/1984',
      'Dân tộc *': 'Kinh',
      'Tôn giáo *': 'Không',
      'Số định danh cá nhân *': '099184000012',
      'Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)': '990000000012',
      'Số thẻ theo Đảng quyết định 85': '99000012',
      'Tổ chức Đảng đang sinh hoạt * (không sửa)': 'Chi bộ Một',
      'Quốc gia': 'Việt Nam',
      'Ngày vào Đảng*': day('2010-02-03'),
      'Ngày vào Đảng chính thức*': '03/02/2011',
      'Trạng thái hoạt động': 'Đang sinh hoạt Đảng',
    };
    const title = [
      ['FILE NHẬP LIỆU'],
      ['Thông tin đảng viên'],
      ['(các cột có dấu * là bắt buộc)'],
      ['Phiên bản 4.0'],
      [],
    ];
    const lookups = ['QUOCGIA', 'TINH', 'DANTOC', 'TONGIAO'];
    const path = await workspace.xlsx('Chi bo Mot_File nhập liệu 4.0.xlsx', [
      {
        name: 'Nhập liệu',
        rows: [...title, ...rows, columns.map((column) => values[column] ?? null)],
        merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 25 }, ...merges],
      },
      ...lookups.map((name) => ({ name, hidden: true, rows: [['1', 'Việt Nam', 'VN']] })),
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics.map(({ code, sheet }) => `${code} ${sheet ?? ''}`)).toEqual(
      lookups.map((name) => `import.sheet.hidden ${name}`),
    );
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'members', headerRow: 7, rows: 1, created: 1 }]);
    expect(people()).toEqual([
      {
        name: 'Lò Thị Mẫu',
        sex: 'female',
        birth: '1984-09-05',
        admitted: '2010-02-03',
        official: '2011-02-03',
      },
    ]);
    expect(numbers()).toEqual([
      { kind: 'card12', value: '990000000012' },
      { kind: 'card8', value: '99000012' },
      { kind: 'citizen', value: '099184000012' },
    ]);
  });
});

describe('C: the wide list an office keeps', () => {
  it('has a letterhead, 37 columns under two rows of headings, X marks, and texts with a format of dates', async () => {
    const { rows, merges, columns } = headerTree(
      [
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
      ],
      4,
    );
    expect(columns).toHaveLength(37);
    const man: Readonly<Record<string, string>> = {
      STT: '1',
      'Mã nhân viên': 'NV7',
      'Họ và tên': 'LÒ VĂN THỬ',
      'Ngày tháng năm sinh': '05/09/1984',
      'Nơi sinh (3 cấp)': 'xã An Bình',
      'Chi bộ': 'Chi bộ Một',
      'Đảng bộ': 'Đảng bộ trường Hoa Sen',
      'Chính quyền': 'Giáo viên',
      Nam: 'X',
      'Đại học': 'X',
      'Sơ cấp': 'X',
      'Ngày kết nạp': '03/02/2010',
      'Ngày chính thức': '03/02/2011',
      'Số thẻ đảng viên/Số lý lịch': '99.000012/1234',
    };
    const woman: Readonly<Record<string, string>> = {
      STT: '2',
      'Họ và tên': 'VÀNG THỊ MẪU',
      'Ngày tháng năm sinh': '1985',
      'Chi bộ': 'Chi bộ Hai',
      'Đảng bộ': 'Đảng bộ trường Hoa Sen',
      Nữ: 'x',
      'Ngày kết nạp': '09/2025',
      'Là đảng viên dự bị': 'X',
    };
    const row = (values: Readonly<Record<string, string>>) => columns.map((column) => values[column] ?? '');
    const sheet = XLSX.utils.aoa_to_sheet([
      ['ĐẢNG UỶ XÃ AN BÌNH', '', '', '', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['ĐẢNG BỘ TRƯỜNG HOA SEN'],
      ['DANH SÁCH TRÍCH NGANG ĐẢNG VIÊN'],
      [],
      ...rows,
      row(man),
      row(woman),
    ]);
    for (const [address, cell] of Object.entries(sheet)) {
      if (/^[A-Z]+[78]$/.test(address) && (cell as XLSX.CellObject).v !== '')
        (cell as XLSX.CellObject).z = 'mm-dd-yy';
    }
    sheet['!merges'] = merges.map(({ firstRow, lastRow, firstColumn, lastColumn }) => ({
      s: { r: firstRow, c: firstColumn },
      e: { r: lastRow, c: lastColumn },
    }));
    for (const type of ['xlsx', 'biff8'] as const) {
      const path = write(`Danh sách trích ngang.${type}`, bookOf({ 'Đảng viên': sheet }, type));
      const { exit, json } = await workspace.importFiles(path);
      expect([type, json.diagnostics, exit]).toEqual([type, [], 0]);
      expect(json.data.files).toMatchObject([{ kind: 'members', headerRow: 6, rows: 2, refused: 0 }]);
    }
    expect(people()).toEqual([
      {
        name: 'LÒ VĂN THỬ',
        sex: 'male',
        birth: '1984-09-05',
        admitted: '2010-02-03',
        official: '2011-02-03',
      },
      { name: 'VÀNG THỊ MẪU', sex: 'female', birth: '1985', admitted: '2025-09', official: null },
    ]);
    expect(numbers()).toEqual([{ kind: 'card8', value: '99000012' }]);
  });
});

describe('D: a grading list attached to a decision', () => {
  it('has a letterhead, a title in three rows, sections per cell, four grade columns, totals and a signature', async () => {
    const width = 7;
    const line = (...texts: OutCell[]): OutCell[] =>
      Array.from({ length: width }, (_, index) => texts[index] ?? null);
    const across = (row: number) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: 0,
      lastColumn: width - 1,
    });
    const rows = [
      line('ĐẢNG UỶ XÃ AN BÌNH', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'),
      line('ĐẢNG BỘ TRƯỜNG HOA SEN'),
      line('*'),
      line('DANH SÁCH'),
      line('đánh giá, xếp loại chất lượng đảng viên năm 2025'),
      line('(Kèm theo Quyết định số 45-QĐ/ĐU, ngày 20/12/2025 của Đảng uỷ xã An Bình)'),
      line(),
      line('STT', 'Họ và tên', 'Ngày sinh', 'Mức xếp loại'),
      line(null, null, null, 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'),
      line('I', 'Chi bộ Một'),
      line(1, 'Lò Văn Thử', '05/09/1984', 'X'),
      line(2, 'Vàng Thị Mẫu', '06/09/1985', null, 'X'),
      line(null, 'Cộng', null, 1, 1, 0, 0),
      line('II', 'Chi bộ Hai'),
      line(1, 'Sùng A Thử', '07/09/1986', null, null, 'X'),
      line(null, 'Cộng', null, 0, 0, 1, 0),
      line(null, 'Tổng cộng', null, 1, 1, 1, 0),
      line(null, 'Tỷ lệ (%)', null, '33,33', '33,33', '33,33', 0),
      line(),
      line(null, null, null, null, 'T/M ĐẢNG UỶ'),
      line(null, null, null, null, 'BÍ THƯ'),
      line(),
      line(null, null, null, null, 'Lê Hữu Ví'),
    ];
    const headings = headerTree(
      [['STT'], ['Họ và tên'], ['Ngày sinh'], ['Mức xếp loại', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV']],
      7,
    );
    const path = await workspace.xlsx('Danh sách kèm theo QĐ 45.xlsx', [
      { name: 'Danh sách', rows, merges: [...[3, 4, 5].map(across), ...headings.merges] },
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'grades', headerRow: 9, rows: 3, created: 3 }]);
    const graded = `SELECT m.full_name AS name, o.code AS cell, y.grade_decided AS grade FROM member_year y
      JOIN member m ON m.id = y.member_id JOIN membership s ON s.member_id = m.id
      JOIN organization_version o ON o.organization_id = s.organization_id ORDER BY m.id`;
    expect(workspace.query(graded)).toEqual([
      { name: 'Lò Văn Thử', cell: 'T.01.01.1', grade: 'HTXSNV' },
      { name: 'Vàng Thị Mẫu', cell: 'T.01.01.1', grade: 'HTTNV' },
      { name: 'Sùng A Thử', cell: 'T.01.01.2', grade: 'HTNV' },
    ]);
  });
});

describe('E: a statistics form', () => {
  const told = async (rows: readonly (readonly string[])[]) => {
    const before = workspace.dump();
    const { exit, json } = await workspace.importFiles(workspace.csv('bieu.csv', rows));
    expect(workspace.dump()).toBe(before);
    return { exit, told: json.diagnostics };
  };
  const top = (number: string) => [
    ['TỈNH UỶ THỬ NGHIỆM', '', '', number],
    ['BAN TỔ CHỨC', '', '', ''],
    ['BIỂU TỔNG HỢP kết quả đánh giá, xếp loại chất lượng năm 2025', '', '', ''],
    ['', '', '', 'Đơn vị tính: người'],
  ];

  it.each(['Biểu số 1-BTCTW', 'Biểu số 13-BTCTW', 'BIỂU SỐ 11-TCTW', 'Biểu 2B - BTCTW'])(
    'is told by its number and not taken: %s',
    async (number) => {
      const { exit, told: said } = await told([
        ...top(number),
        ['TT', 'Nội dung', 'Tổng số', 'Tỷ lệ %'],
        ['1', '2', '3', '4(=2*100/3)'],
        ['1', 'Đảng viên được đánh giá', '120', '95,7%'],
        ['2', 'Đảng viên được miễn', '5', 'X'],
      ]);
      expect(said).toMatchObject([{ code: 'import.sheet.unsupported', params: { list: 'statistics' } }]);
      expect(said[0]?.message).toContain('statistics form');
      expect(exit).toBe(2);
    },
  );

  it('whose columns are grades of organizations is no list of their grades', async () => {
    const { told: said } = await told([
      ...top('Biểu số 11-BTCTW'),
      ['TT', 'Tên tổ chức đảng', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
      ['1', 'Đảng bộ trường Hoa Sen', '1', '2', '0', '0'],
    ]);
    expect(said).toMatchObject([{ code: 'import.sheet.unsupported', params: { list: 'statistics' } }]);
  });

  it('is not every list that mentions one', async () => {
    const { json } = await workspace.importFiles(
      workspace.csv('ds.csv', [
        ['Danh sách kèm theo Biểu số 11-BTCTW', '', '', ''],
        ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ'],
        ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1'],
      ]),
    );
    expect(json.diagnostics).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'members', created: 1 }]);
  });
});

describe('F: fee books', () => {
  const months = Array.from({ length: 12 }, (_, index) => `Tháng ${String(index + 1).padStart(2, '0')}`);

  it.each([
    [
      'S01/ĐP, by member and month',
      [
        ['CHI BỘ MỘT', '', 'Mẫu S01/ĐP'],
        ['SỔ THU, NỘP ĐẢNG PHÍ NĂM 2025'],
        ['STT', 'Họ và tên', 'Tiền lương làm căn cứ', 'Mức đóng/Tỷ lệ (%)', ...months, 'Cộng', 'Ký nộp'],
        ['1', 'Lò Văn Thử', '5.000.000', '1', ...months.map(() => '50.000'), '600.000', ''],
      ],
    ],
    [
      'B01/ĐP, the report',
      [
        ['BÁO CÁO THU, NỘP ĐẢNG PHÍ', '', 'Mẫu B01/ĐP'],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Mã số', 'Số liệu', 'Ghi chú'],
        ['1', 'Đảng viên cuối kỳ', 'người', '01', '12', ''],
        ['2', 'Đảng phí đã thu', 'đồng', '02', '7.200.000', ''],
      ],
    ],
  ])('%s: told by name, not taken', async (_what, rows) => {
    const before = workspace.dump();
    const { exit, json } = await workspace.importFiles(workspace.csv('dang-phi.csv', rows));
    expect(json.diagnostics).toMatchObject([{ code: 'import.sheet.unsupported', params: { list: 'fees' } }]);
    expect(exit).toBe(2);
    expect(workspace.dump()).toBe(before);
  });
});

describe('G: a CSV that Excel saved under Vietnamese settings', () => {
  it('has semicolons, a decimal comma, points between thousands and CRLF', async () => {
    const text = [
      'DANH SÁCH XẾP LOẠI ĐẢNG VIÊN NĂM 2025;;;;;;',
      'STT;Họ và tên;Ngày sinh;Mã chi bộ;Tổng điểm;Chi bộ đề nghị;Ghi chú',
      '1;Lò Văn Thử;05/09/1984;T.01.01.1;87,5;HTTNV;"lương; 12.500.000"',
      '2;Vàng Thị Mẫu;06/09/1985;T.01.01.1;92;HTXSNV;',
      '',
    ].join('\r\n');
    const { exit, json } = await workspace.importFiles(write('xep-loai.csv', `\uFEFF${text}`));
    expect(json.diagnostics).toEqual([]);
    expect(exit).toBe(0);
    expect(
      workspace.query('SELECT score_total AS score, grade_cell AS grade FROM member_year ORDER BY member_id'),
    ).toEqual([
      { score: 8750, grade: 'HTTNV' },
      { score: 9200, grade: 'HTXSNV' },
    ]);
  });
});

describe('H: an archive of older years', () => {
  it('is BIFF8 with TCVN3 text, which is decoded when that was confirmed', async () => {
    const rows = [
      ['§¶ng uû x· An B×nh'],
      ['Danh s¸ch ®¶ng viªn n¨m 2025'],
      ['STT', 'Hä vµ tªn', 'Ngµy sinh', 'Ngµy vµo §¶ng', 'Chi bé'],
      ['1', 'NguyÔn V¨n Hïng', '05/09/1954', '03/02/1980', 'Chi bé Mét'],
      ['2', 'TrÇn ThÞ Ph\u00adíc', '1958', '19/05/1985', 'Chi bé Hai'],
    ];
    const path = write('luu tru.xls', bookOf({ Sheet1: XLSX.utils.aoa_to_sheet(rows) }, 'biff8'));
    const asked = await workspace.importFiles(path);
    expect(asked.exit).toBe(3);
    expect(asked.json.diagnostics.map(({ code }) => code)).toContain('import.letters.unconfirmed');
    expect(people()).toEqual([]);
    const { exit, json } = await workspace.importFiles(path, '--encoding', 'tcvn3');
    expect([exit, json.diagnostics.map(({ code }) => code)]).toEqual([0, ['import.letters.decoded']]);
    expect(people().map(({ name, birth }) => [name, birth])).toEqual([
      ['Nguyễn Văn Hùng', '1954-09-05'],
      ['Trần Thị Phước', '1958'],
    ]);
  });
});
