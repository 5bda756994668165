import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { utils, write, type CellObject } from '@e965/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { OutSheet } from '../../src/sheets/out-workbook.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

function place(name: string, content: string | Buffer): string {
  const path = join(dirname(workspace.dir), 'bang-tinh', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const people = () =>
  workspace
    .query<{ name: string; birth: string; admitted: string; unit: string }>(
      `SELECT m.full_name AS name, m.birth, m.admitted_on AS admitted, o.code AS unit FROM member m
       JOIN membership s ON s.member_id = m.id JOIN organization_version o ON o.organization_id = s.organization_id ORDER BY m.id`,
    )
    .map(({ name, birth, admitted, unit }) => [name, birth, admitted, unit].join(' | '));

const numbers = () =>
  workspace
    .query<{ kind: string; value: string }>('SELECT kind, value FROM identifier ORDER BY member_id, kind')
    .map(({ kind, value }) => `${kind} ${value}`);

describe('A. export of the central database', () => {
  const COLUMNS = [
    'Họ và tên',
    'Số thẻ Đảng viên',
    'Số CCCD',
    'Ngày sinh',
    'Ngày kết nạp',
    'Chi bộ đang sinh hoạt',
    'Chi bộ nơi cư trú',
    'Trạng thái',
  ];

  it('has its header in row 1, names in capitals, NFC and NFD mixed, dates as text and as date cells', async () => {
    const path = await workspace.sheet('DS_DANGVIEN.xlsx', [
      COLUMNS,
      [
        'LÒ VĂN THỬ',
        '99.000001',
        '099084000001',
        '05/09/1984',
        '03/02/2010',
        'Chi bộ Một',
        '',
        'Đang sinh hoạt',
      ],
      [
        'VÀNG THỊ MẪU'.normalize('NFD'),
        '99.000002',
        '099175000002',
        { date: '1975-02-28' as PlainDate },
        '19/05/2001',
        'Chi bộ Hai'.normalize('NFD'),
        'Chi bộ quân sự',
        'Đang sinh hoạt',
      ],
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'members', headerRow: 1, rows: 2, created: 2 }]);
    expect(people()).toEqual([
      'LÒ VĂN THỬ | 1984-09-05 | 2010-02-03 | T.01.01.1',
      'VÀNG THỊ MẪU | 1975-02-28 | 2001-05-19 | T.01.01.2',
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

describe('B. central data-cleaning form', () => {
  const SINGLE = [
    'STT',
    'ID',
    'Họ và tên *',
    'Tên gọi khác',
    'Giới tính *',
    'Sinh ngày *\n(dd/mm/yyyy)',
    'Dân tộc *',
    'Tôn giáo *',
    'Số định danh cá nhân *',
    'Số thẻ Đảng*\n(12 số theo HD38-HD/BTCTW)',
    'Nơi cấp thẻ Đảng',
    'Ngày cấp thẻ Đảng',
    'Số thẻ theo Đảng quyết định 85',
    'Tổ chức Đảng đang sinh hoạt *\n(không sửa)',
  ];
  const PLACES = [
    'Nơi đăng ký khai sinh',
    'Quê quán (theo mô hình 2 cấp)',
    'Thường trú (theo mô hình 2 cấp)',
  ];
  const LAST = [
    'Ngày vào Đảng*',
    'Ngày vào Đảng chính thức*',
    'Số CMND cũ',
    'Trạng thái hoạt động',
    'Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng',
    'Đề nghị xóa (có / bỏ qua)',
  ];
  const upper = [...SINGLE, ...PLACES.flatMap((name) => [name, '', '']), ...LAST];
  const lower = [
    ...SINGLE.map(() => ''),
    ...PLACES.flatMap(() => ['Quốc gia', 'Tỉnh', 'Địa chỉ chi tiết']),
    ...LAST.map(() => ''),
  ];
  const merges = [
    ...upper.flatMap((text, column) =>
      text === '' || PLACES.includes(text)
        ? []
        : [{ firstRow: 5, lastRow: 6, firstColumn: column, lastColumn: column }],
    ),
    ...PLACES.map((_, index) => {
      const firstColumn = SINGLE.length + index * 3;
      return { firstRow: 5, lastRow: 5, firstColumn, lastColumn: firstColumn + 2 };
    }),
  ];
  const row = (
    '1|a1b2|LÒ VĂN THỬ||Nam|05/09/1984|Kinh|Không|099084000001|990000000001|||99000001|Chi bộ Một|' +
    'Việt Nam|Tỉnh Thử|Thôn 1|Việt Nam|Tỉnh Thử|Thôn 1|Việt Nam|Tỉnh Thử|Thôn 2|' +
    '03/02/2010|03/02/2011||Đang sinh hoạt||'
  ).split('|');
  const lookUp = (name: string): OutSheet => ({
    name,
    rows: [
      ['Mã', 'Tên'],
      ['1', 'Một'],
    ],
    hidden: true,
  });

  it('has titles in rows 1-4, a merged header in rows 6 and 7, data from row 8, hidden look-up sheets', async () => {
    const titles = [
      ['BAN TỔ CHỨC'],
      ['BIỂU NHẬP LIỆU ĐẢNG VIÊN'],
      ['Các cột có dấu * là bắt buộc'],
      ['Đơn vị: Đảng bộ trường Hoa Sen'],
      [],
    ];
    const path = await workspace.xlsx('An Bình_File nhập liệu 4.0.xlsx', [
      { name: 'NHAPLIEU', rows: [...titles, upper, lower, row], merges },
      ...['QUOCGIA', 'TINH', 'DANTOC', 'TONGIAO'].map(lookUp),
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics.map(({ code, sheet }) => `${code} ${sheet ?? ''}`)).toEqual(
      ['QUOCGIA', 'TINH', 'DANTOC', 'TONGIAO'].map((sheet) => `import.sheet.hidden ${sheet}`),
    );
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'members', headerRow: 7, rows: 1, created: 1 }]);
    expect(people()).toEqual(['LÒ VĂN THỬ | 1984-09-05 | 2010-02-03 | T.01.01.1']);
    expect(numbers()).toEqual(['card12 990000000001', 'card8 99000001', 'citizen 099084000001', 'own a1b2']);
  });
});

describe('C. list kept by an office', () => {
  const TREE: readonly (readonly [heading: string, children: readonly string[], cells: readonly string[]])[] =
    [
      ['STT', [], ['1']],
      ['Mã nhân viên', [], ['NV7']],
      ['Họ và tên', [], ['Lò Văn Thử']],
      ['Ngày tháng năm sinh', [], ['05/09/1984']],
      ['Nơi sinh (3 cấp)', [], ['']],
      ['Chi bộ', [], ['Chi bộ Một']],
      ['Đảng bộ', [], ['Đảng bộ trường Hoa Sen']],
      ['Chức vụ hiện nay', ['Đảng', 'Chính quyền', 'Đoàn thể'], ['Chi uỷ viên', '', '']],
      ['Giới tính', ['Nam', 'Nữ'], ['X', '']],
      ['Dân tộc', [], ['Kinh']],
      ['Tôn giáo', [], ['Không']],
      ['Quê quán', [], ['']],
      [
        'Trình độ chuyên môn',
        ['Trên Đại học', 'Đại học', 'Cao đẳng–Trung cấp', 'LĐ phổ thông'],
        ['', 'X', '', ''],
      ],
      ['Trình độ LLCT', ['Cao cấp', 'Cử nhân', 'Trung cấp', 'Sơ cấp'], ['', '', 'X', '']],
      ['Ngày vào Đảng', ['Ngày kết nạp', 'Ngày chính thức'], ['03/02/2010', '03/02/2011']],
      ['Số thẻ đảng viên/Số lý lịch', [], ['99000001']],
      ['Là đảng viên dự bị', [], ['']],
      ['Văn bằng chứng chỉ', [], ['']],
      ['Quyết định', ['HĐLĐ', 'Khen thưởng', 'Kỷ luật', 'Tặng Huy hiệu Đảng'], ['', '', '', '']],
      ['Quá trình công tác', [], ['']],
      ['Quá trình tham gia cấp uỷ', [], ['']],
      ['Bổ sung hằng năm', [], ['']],
      ['Quan hệ nước ngoài', ['ĐV đi nước ngoài', 'ĐV có người thân ở nước ngoài'], ['', '']],
    ];

  const upper = TREE.flatMap(([heading, children]) => [heading, ...children.slice(1).map(() => '')]);
  const lower = TREE.flatMap(([, children]) => (children.length === 0 ? [''] : children));
  const cells = TREE.flatMap(([, , texts]) => texts);
  const titles = [
    ['ĐẢNG BỘ TRƯỜNG HOA SEN', ...upper.slice(2).map(() => ''), 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['DANH SÁCH TRÍCH NGANG ĐẢNG VIÊN'],
  ];
  let column = 0;
  const merges = TREE.map(([, children]) => {
    const firstColumn = column;
    column += Math.max(1, children.length);
    const lastRow = children.length === 0 ? 3 : 2;
    return { firstRow: 2, lastRow, firstColumn, lastColumn: column - 1 };
  });

  it('has a tree of headings over two rows, with X marks', async () => {
    expect(lower).toHaveLength(37);
    const path = await workspace.xlsx('Danh sách trích ngang.xlsx', [
      { name: 'Trích ngang', rows: [...titles, upper, lower, cells], merges },
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'members', headerRow: 4, rows: 1, created: 1 }]);
    expect(people()).toEqual(['Lò Văn Thử | 1984-09-05 | 2010-02-03 | T.01.01.1']);
    expect(workspace.query('SELECT sex, official_on AS official FROM member')).toEqual([
      { sex: 'male', official: '2011-02-03' },
    ]);
  });

  it.each(['xlsx', 'biff8'] as const)(
    'of type %s has texts with a format of dates, which stay texts',
    async (type) => {
      const sheet = utils.aoa_to_sheet([...titles, upper, lower, cells]);
      for (const [column, text] of cells.entries()) {
        const cell = sheet[utils.encode_cell({ r: 4, c: column })] as CellObject | undefined;
        if (cell !== undefined && text !== '') cell.z = 'mm-dd-yy';
      }
      sheet['!merges'] = merges.map((merge) => ({
        s: { r: merge.firstRow, c: merge.firstColumn },
        e: { r: merge.lastRow, c: merge.lastColumn },
      }));
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, 'Trích ngang');
      const bytes = write(book, { type: 'buffer', bookType: type }) as Buffer;
      const { exit, json } = await workspace.importFiles(place(`trich-ngang.${type}`, bytes));
      expect([exit, json.diagnostics]).toEqual([0, []]);
      expect(people()).toEqual(['Lò Văn Thử | 1984-09-05 | 2010-02-03 | T.01.01.1']);
      expect(numbers()).toEqual(['card8 99000001', 'own NV7']);
    },
  );
});

describe('D. grading list attached to a decision', () => {
  it('has letterhead, sections, four grade columns with X, totals, shares and a signature', async () => {
    await workspace.importFiles(
      workspace.csv('dv.csv', [
        ['Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Chi bộ', 'Ngày vào Đảng'],
        ['Lò Văn Thử', '05/09/1984', '99000001', 'Chi bộ Một', '03/02/2010'],
        ['Vàng Thị Mẫu', '28/02/1975', '99000002', 'Chi bộ Một', '19/05/2001'],
        ['Sùng A Ví', '17/11/1990', '99000003', 'Chi bộ Hai', '02/09/2015'],
      ]),
    );
    const path = await workspace.sheet('Danh sách kèm theo QĐ.xlsx', [
      ['ĐẢNG UỶ XÃ AN BÌNH', '', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['*', '', '', '', 'An Bình, ngày 20 tháng 12 năm 2025'],
      ['DANH SÁCH'],
      ['đảng viên được đánh giá, xếp loại năm 2025'],
      ['(Kèm theo Quyết định số 12-QĐ/ĐU, ngày 20/12/2025)'],
      ['TT', 'Họ và tên', 'Số thẻ đảng viên', 'Mức xếp loại'],
      ['', '', '', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
      ['I', 'Chi bộ Một'],
      ['1', 'Lò Văn Thử', '99000001', 'X', '', '', ''],
      ['2', 'Vàng Thị Mẫu', '99000002', '', 'X', '', ''],
      ['', 'Cộng', '', '1', '1', '0', '0'],
      ['II', 'Chi bộ Hai'],
      ['1', 'Sùng A Ví', '99000003', '', 'X', '', ''],
      ['', 'Tổng cộng: 03 đồng chí', '', '1', '2', '0', '0'],
      ['', 'Tỷ lệ (%)', '', '33,3', '66,7', '0', '0'],
      ['', '', '', '', 'T/M BAN THƯỜNG VỤ'],
      ['', '', '', '', 'BÍ THƯ'],
      ['', '', '', '', 'Bùi Văn Mẫu'],
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'grades', headerRow: 7, rows: 3, refused: 0 }]);
    const skipped = (json.data.files[0]?.skipped ?? []).map(({ row, reason }) => `${String(row)} ${reason}`);
    expect(skipped.join(', ')).toBe(
      '1 title, 2 title, 3 title, 4 title, 5 title, 6 header, 7 header, 8 section, 11 total, 12 section, ' +
        '14 total, 15 percent, 16 signature, 17 signature, 18 after-end',
    );
  });
});

describe('E and F. forms that are not taken', () => {
  it('a statistics form is named by its number, and nothing is kept of it', async () => {
    const before = workspace.dump();
    const path = workspace.csv('Biểu 1.csv', [
      ['ĐẢNG UỶ XÃ AN BÌNH', '', '', 'Biểu số 1-BTCTW'],
      ['BÁO CÁO TĂNG, GIẢM ĐẢNG VIÊN'],
      ['Chỉ tiêu', 'Tổng số', 'Năm nay', 'Tỷ lệ (%)'],
      ['1', '2', '3', '4(=2*100/3)'],
      ['Đảng viên đầu kỳ', '42', '40', '105'],
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(exit).not.toBe(0);
    expect(json.diagnostics).toMatchObject([
      { code: 'import.sheet.unsupported', severity: 'error', params: { list: 'statistics' } },
    ]);
    expect(workspace.dump()).toBe(before);
  });
});

describe('E and F by their number', () => {
  it('is named by its number, as no column tells of whom it is', async () => {
    const path = workspace.csv('B01.csv', [
      ['Chi bộ Một', '', '', 'Mẫu B01/ĐP'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Mã số', 'Giá trị', 'Ghi chú'],
      ['1', 'Đảng viên cuối kỳ', 'người', '01', '42', ''],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toMatchObject([{ code: 'import.sheet.unsupported', params: { list: 'fees' } }]);
  });

  it.each(['Biểu số 13-BTCTW', 'BIỂU SỐ 11-TCTW', 'Biểu 2B - BTCTW'])(
    '%s is no list of grades, though its columns are grades of organizations',
    async (number) => {
      const before = workspace.dump();
      const path = workspace.csv('bieu.csv', [
        ['TỈNH UỶ THỬ NGHIỆM', '', '', '', number],
        ['BIỂU TỔNG HỢP kết quả xếp loại tổ chức đảng năm 2025'],
        ['TT', 'Tên tổ chức đảng', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
        ['1', 'Đảng bộ trường Hoa Sen', '1', '2', '0', '0'],
      ]);
      const { exit, json } = await workspace.importFiles(path);
      expect(json.diagnostics).toMatchObject([
        { code: 'import.sheet.unsupported', params: { list: 'statistics' } },
      ]);
      expect(exit).toBe(2);
      expect(workspace.dump()).toBe(before);
    },
  );

  it('a list of members that only mentions such a form is taken', async () => {
    const { exit, json } = await workspace.importFiles(
      workspace.csv('Chi bộ Một.csv', [
        ['Số liệu đối chiếu với Biểu số 1-BTCTW'],
        ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên'],
        ['1', 'Lò Văn Thử', '05/09/1984', '99000001'],
      ]),
    );
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'members', created: 1 }]);
  });
});

describe('G. CSV saved with Vietnamese settings', () => {
  it('has semicolons, CRLF, decimal commas and titles padded with semicolons', async () => {
    const text = [
      'DANH SÁCH ĐẢNG VIÊN;;;;;',
      'STT;Họ và tên;Ngày sinh;Số thẻ đảng viên;Chi bộ;Điểm',
      '1;Lò Văn Thử;05/09/1984;99000001;Chi bộ Một;92,5',
      '',
    ].join('\r\n');
    const { exit, json } = await workspace.importFiles(place('ds.csv', text));
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'members', headerRow: 2, rows: 1, created: 1 }]);
    expect(json.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('G. numbers of such a CSV', () => {
  it('have a comma before decimals and a point between thousands, also where semicolons part the cells', async () => {
    const text = [
      'DANH SÁCH XẾP LOẠI NĂM 2025;;;;;;',
      'STT;Họ và tên;Ngày sinh;Mã chi bộ;Xếp loại;Tổng điểm;Số nhiệm vụ được giao',
      '1;Lò Văn Thử;05/09/1984;T.01.01.1;HTTNV;92,5;1.234',
    ].join('\r\n');
    const { json } = await workspace.importFiles(place('so.csv', text));
    expect(json.diagnostics).toEqual([]);
    expect(workspace.query('SELECT score_total AS score, tasks_assigned AS tasks FROM member_year')).toEqual([
      { score: 9250, tasks: 1234 },
    ]);
  });
});

describe('H. archive of older years', () => {
  it('is XLS with TCVN3 text, read once somebody has confirmed the letters', async () => {
    const book = utils.book_new();
    const rows = [
      ['STT', 'Hä vµ tªn', 'Ngµy sinh', 'M· chi bé', 'Ngµy vµo §¶ng'],
      ['1', 'NguyÔn V¨n Hïng', '05/09/1954', 'T.01.01.1', '03/02/1980'],
      ['2', 'TrÇn ThÞ Ph\u00adíc', '1958', 'T.01.01.1', '19/05/1985'],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sheet1');
    const path = place('1998.xls', write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
    expect((await workspace.importFiles(path)).exit).toBe(3);
    expect(people()).toEqual([]);
    const { exit, json } = await workspace.importFiles(path, '--yes');
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ kind: 'members', rows: 2, created: 2 }]);
    expect(people()).toEqual([
      'Nguyễn Văn Hùng | 1954-09-05 | 1980-02-03 | T.01.01.1',
      'Trần Thị Phước | 1958 | 1985-05-19 | T.01.01.1',
    ]);
  });
});
