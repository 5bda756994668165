import { beforeEach, describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';
import { makeCells, makeYears, monthsOf } from '../support/months.ts';
import type { WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeCells();
});

const THU = '99000001';
const MAU = '99000002';

describe('6 fees: the book of a year', () => {
  const HEAD = ['STT', 'Họ và tên', 'Năm sinh', 'Đối tượng', 'Tiền lương làm căn cứ', 'Mức đóng/Tỷ lệ (%)'];
  const MONTHS = Array.from({ length: 12 }, (_, month) => `Tháng ${String(month + 1).padStart(2, '0')}`);

  it('S01/ĐP with a column for each month: sums are payments, whom the row is of is told by name and cell', async () => {
    const sums = Array.from({ length: 12 }, () => '45.000');
    const { json, said } = await importRows(
      [
        ['Chi bộ Một', '', '', '', 'Mẫu S01/ĐP'],
        ['SỔ THU ĐẢNG PHÍ NĂM 2025'],
        [...HEAD, ...MONTHS, 'Cộng', 'Ký nộp', 'Ghi chú'],
        ['1', 'LÒ VĂN THỬ', '1984', 'Hưởng lương', '4.500.000', '1%', ...sums, '540.000', '', ''],
        ['2', 'Lò Thị Mẫu', '', 'Hưởng lương', '4.500.000', '1%', ...sums, '540.000', '', ''],
        ['Cộng', '', '', '', '9.000.000', '', ...sums.map(() => '90.000'), '1.080.000'],
      ],
      { workspace },
    );
    expect(said).toEqual(['unit.from-title notice']);
    expect(json.data.files).toMatchObject([{ kind: 'fees', rows: 2, created: 2, refused: 0 }]);
    const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    for (const card of [THU, MAU])
      expect(monthsOf(workspace, card)).toEqual({
        attendance_known: null,
        met: null,
        absent: null,
        absence_excused: null,
        absence_unexcused: null,
        fees_known: all,
        fee_due: all,
        fee_paid: all,
        fee_late: [],
        fee_excused: [],
        fee_unexcused: [],
      });
  });

  it.each(['Mẫu S01/ĐP', 'Mẫu số S02/ĐP'])('is told by the number of its form, %s', async (form) => {
    const { json } = await importRows(
      [
        ['Chi bộ Một', '', '', form],
        ['STT', 'Họ và tên', 'Tháng 01', 'Tháng 02'],
        ['1', 'Lò Văn Thử', '45.000', 'KP'],
      ],
      { workspace },
    );
    expect(json.data.files).toMatchObject([{ kind: 'fees', created: 1 }]);
    expect(monthsOf(workspace, THU)).toMatchObject({ fee_paid: [1], fee_unexcused: [2] });
  });

  it.each([
    ['45.000', { due: true, paid: true }],
    ['45000', { due: true, paid: true }],
    ['45,000 đ', { due: true, paid: true }],
    ['x', { due: true, paid: true }],
    ['v', { due: true, paid: true }],
    ['✓', { due: true, paid: true }],
    ['đã nộp', { due: true, paid: true }],
    ['15/3', { due: true, paid: true }],
    ['nộp chậm', { due: true, paid: true, late: true }],
    ['truy nộp', { due: true, paid: true, late: true }],
    ['0', { due: true }],
    ['Chưa nộp', { due: true }],
    ['P', { due: true, excused: true }],
    ['có phép', { due: true, excused: true }],
    ['KP', { due: true, unexcused: true }],
    ['k/p', { due: true, unexcused: true }],
    ['không có lý do', { due: true, unexcused: true }],
    ['miễn', {}],
    ['nộp nơi khác', {}],
  ])('a month marked "%s"', async (mark, sets: Partial<Record<string, boolean>>) => {
    const { said } = await importRows(
      [
        ['Họ và tên', 'Mã chi bộ', 'Mức đóng', 'T3'],
        ['Lò Văn Thử', 'T.01.01.1', '45.000', mark],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(monthsOf(workspace, THU)).toMatchObject({
      fees_known: [3],
      fee_due: sets['due'] === true ? [3] : [],
      fee_paid: sets['paid'] === true ? [3] : [],
      fee_late: sets['late'] === true ? [3] : [],
      fee_excused: sets['excused'] === true ? [3] : [],
      fee_unexcused: sets['unexcused'] === true ? [3] : [],
    });
  });

  it.each(['', '-', '–'])('a month left as "%s" says nothing: unknown is not unpaid', async (mark) => {
    await importRows(
      [
        ['Họ và tên', 'Mã chi bộ', 'Mức đóng', 'Tháng 1', 'Tháng 2'],
        ['Lò Văn Thử', 'T.01.01.1', '45.000', '45.000', mark],
      ],
      { workspace },
    );
    expect(monthsOf(workspace, THU)).toMatchObject({ fees_known: [1], fee_due: [1], fee_paid: [1] });
  });

  it.each([
    ['Mức đóng', '0'],
    ['Mức đóng', '0 đ'],
    ['Mức đóng/Tỷ lệ (%)', '0%'],
    ['Mức đóng', '-'],
    ['Mức đóng', 'Miễn'],
    ['Đối tượng', 'Được miễn'],
    ['Đối tượng', 'Miễn đảng phí'],
  ])('0 is no debt of somebody from whom nothing is due: %s "%s" (8.5)', async (heading, due) => {
    const { said } = await importRows(
      [
        ['SỔ THU ĐẢNG PHÍ NĂM 2025'],
        ['Họ và tên', 'Mã chi bộ', heading, 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Tháng 4'],
        ['Lò Văn Thử', 'T.01.01.1', due, '0', '5.000', 'KP', '-'],
        [
          'Lò Thị Mẫu',
          'T.01.01.1',
          heading === 'Đối tượng' ? 'Hưởng lương' : '45.000',
          '0',
          '5.000',
          'KP',
          '-',
        ],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    const common = { fees_known: [1, 2, 3], fee_paid: [2], fee_unexcused: [3] };
    expect(monthsOf(workspace, THU)).toMatchObject({ ...common, fee_due: [2, 3] });
    expect(monthsOf(workspace, MAU)).toMatchObject({ ...common, fee_due: [1, 2, 3] });
  });

  it.each([
    ['1.234,50', 'paid'],
    ['45.000,00', 'paid'],
    ['45.000 đồng', 'paid'],
    ['0,00', 'unpaid'],
    ['0 đ', 'unpaid'],
  ])('sums with marks for thousands, decimals and money: %s is %s (8.5)', async (sum, meaning) => {
    const { said } = await importRows(
      [
        ['Họ và tên', 'Mã chi bộ', 'Mức đóng', 'T3'],
        ['Lò Văn Thử', 'T.01.01.1', '45.000', sum],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(monthsOf(workspace, THU)).toMatchObject({ fee_due: [3], fee_paid: meaning === 'paid' ? [3] : [] });
  });

  it('months as bare numbers below one heading, sums and signatures below each month', async () => {
    const { json } = await importRows(
      [
        ['THEO DÕI ĐẢNG PHÍ NĂM 2025'],
        ['STT', 'Họ và tên', 'Mã chi bộ', 'Các tháng trong năm', '', ''],
        ['', '', '', '1', '2', '3'],
        ['1', 'Lò Văn Thử', 'T.01.01.1', '45.000', 'KP', '0'],
      ],
      { workspace },
    );
    expect(json.data.files).toMatchObject([{ kind: 'fees', created: 1 }]);
    expect(monthsOf(workspace, THU)).toMatchObject({ fee_due: [1, 2, 3], fee_paid: [1], fee_unexcused: [2] });
  });

  it('words nobody knows refuse the row with its cell; nothing of it is taken', async () => {
    const { said, json } = await importRows(
      [
        ['Họ và tên', 'Mã chi bộ', 'Mức đóng', 'Tháng 1', 'Tháng 2'],
        ['Lò Văn Thử', 'T.01.01.1', '45.000', '45.000', 'để xem'],
        ['Lò Thị Mẫu', 'T.01.01.1', '45.000', '45.000', '45.000'],
      ],
      { workspace },
    );
    expect(said).toEqual(['E2 value.unknown error']);
    expect(json.data.files).toMatchObject([{ created: 1, refused: 1 }]);
    expect(monthsOf(workspace, THU)).toBeUndefined();
  });

  it('a month that has not begun is not taken, unless it is paid ahead', async () => {
    const ahead = await makeYears('2025', '2099');
    const path = ahead.csv('dp.csv', [
      ['Họ và tên', 'Mã chi bộ', 'Mức đóng', 'Tháng 1', 'Tháng 2'],
      ['Lò Văn Thử', 'T.01.01.1', '45.000', '45.000', '0'],
    ]);
    const { json } = await ahead.importFiles(path, '--period', '2099');
    expect(json.diagnostics).toMatchObject([
      { code: 'import.month.future', cell: 'E2', severity: 'warning' },
    ]);
    expect(monthsOf(ahead, THU, 2099)).toMatchObject({ fees_known: [1], fee_paid: [1] });
  });
});

describe('6 fees: the list of one month', () => {
  it('takes the month from the title and the sum from its column', async () => {
    const { said, json } = await importRows(
      [
        ['DANH SÁCH NỘP ĐẢNG PHÍ THÁNG 3 NĂM 2025'],
        ['An Bình, ngày 05 tháng 4 năm 2025'],
        ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ', 'Mức đóng', 'Số tiền đã nộp'],
        ['1', 'Lò Văn Thử', '05/09/1984', 'Chi bộ Một', '45.000', '45.000'],
        ['2', 'Lò Thị Mẫu', '06/10/1990', 'Chi bộ Một', '45.000', 'chưa nộp'],
      ],
      { workspace },
    );
    expect([said, json.data.files[0]?.kind]).toEqual([[], 'fees']);
    expect(monthsOf(workspace, THU)).toMatchObject({ fees_known: [3], fee_paid: [3] });
    expect(monthsOf(workspace, MAU)).toMatchObject({ fees_known: [3], fee_due: [3], fee_paid: [] });
  });

  it('takes the month from the sheet of a workbook with one sheet a month', async () => {
    const table = (mark: string) => [
      ['STT', 'Họ và tên', 'Mã chi bộ', 'Mức đóng', 'Số tiền đã nộp'],
      ['1', 'Lò Văn Thử', 'T.01.01.1', '45.000', mark],
    ];
    const path = await workspace.xlsx('dang-phi.xlsx', [
      { name: 'Tháng 1', rows: table('45.000') },
      { name: 'T02', rows: table('KP') },
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.data.files.map(({ created, changed }) => [created, changed])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(monthsOf(workspace, THU)).toMatchObject({ fee_due: [1, 2], fee_paid: [1], fee_unexcused: [2] });
  });

  it('without a month anywhere its rows are refused', async () => {
    const { json } = await importRows(
      [
        ['STT', 'Họ và tên', 'Mã chi bộ', 'Mức đóng', 'Số tiền đã nộp'],
        ['1', 'Lò Văn Thử', 'T.01.01.1', '45.000', '45.000'],
      ],
      { workspace },
    );
    expect(json.diagnostics).toMatchObject([{ code: 'import.required.missing', params: { field: 'month' } }]);
  });
});

describe('6 fees: whose months they are', () => {
  const book = (...rows: readonly (readonly string[])[]) => [
    ['STT', 'Họ và tên', 'Năm sinh', 'Chi bộ', 'Mức đóng', 'Tháng 1'],
    ...rows,
  ];

  it('of two people of one name in a cell neither is taken, until the year of birth tells them apart', async () => {
    const unclear = await importRows(book(['1', 'Quàng Văn Giả', '', 'Chi bộ Hai', '45.000', '0']), {
      workspace,
    });
    expect(unclear.said).toEqual(['B2 identity.ambiguous error']);
    const clear = await importRows(book(['1', 'Quàng Văn Giả', '1982', 'Chi bộ Hai', '45.000', '0']), {
      workspace,
    });
    expect(clear.said).toEqual([]);
    expect(monthsOf(workspace, '99000003')).toBeUndefined();
    expect(monthsOf(workspace, '99000004')).toMatchObject({ fee_due: [1] });
  });

  it('somebody whom no list of members has is refused and not made up', async () => {
    const { said } = await importRows(book(['1', 'Vi Văn Lạ', '1980', 'Chi bộ Một', '45.000', '45.000']), {
      workspace,
    });
    expect(said).toEqual(['B2 member.unknown error']);
    expect(workspace.query('SELECT 1 FROM member')).toHaveLength(5);
  });

  it('a book of the grassroots committee finds its people in the cells below', async () => {
    const { said } = await importRows(
      book(['1', 'Hà Thị Vờ', '', 'Đảng bộ trường Hoa Sen', '45.000', '45.000']),
      { workspace },
    );
    expect(said).toEqual([]);
    expect(monthsOf(workspace, '99000005')).toMatchObject({ fee_paid: [1] });
  });

  it('the same person twice in one list: the second row is refused', async () => {
    const { said } = await importRows(
      book(
        ['1', 'Lò Văn Thử', '', 'Chi bộ Một', '45.000', '45.000'],
        ['2', 'Lò Văn Thử', '1984', 'Chi bộ Một', '45.000', '0'],
      ),
      { workspace },
    );
    expect(said).toEqual(['B3 row.duplicate error']);
  });
});

describe('6 fees: a book that comes again', () => {
  const book = (first: string, second: string) => [
    ['Họ và tên', 'Mã chi bộ', 'Mức đóng', 'Tháng 1', 'Tháng 2'],
    ['Lò Văn Thử', 'T.01.01.1', '45.000', first, second],
    ['Lò Thị Mẫu', 'T.01.01.1', '45.000', '45.000', '45.000'],
  ];

  it('says which rows are new, changed and unchanged; a corrected month replaces what stood there', async () => {
    await importRows(book('0', ''), { workspace });
    const { json } = await importRows(book('nộp chậm', 'KP'), { workspace });
    expect(json.data.files).toMatchObject([{ created: 0, changed: 1, unchanged: 1, refused: 0 }]);
    expect(monthsOf(workspace, THU)).toMatchObject({
      fees_known: [1, 2],
      fee_paid: [1],
      fee_late: [1],
      fee_unexcused: [2],
    });
  });

  it('a blank month never erases what is known', async () => {
    await importRows(book('45.000', '45.000'), { workspace });
    const { json } = await importRows(book('45.000', ''), { workspace });
    expect(json.data.files).toMatchObject([{ changed: 0, unchanged: 2 }]);
    expect(monthsOf(workspace, THU)).toMatchObject({ fee_paid: [1, 2] });
  });

  it('undo gives back the months as they were, and takes a first book away', async () => {
    const before = workspace.query('SELECT * FROM member_months');
    await importRows(book('P', '45.000'), { workspace });
    const first = workspace.query('SELECT * FROM member_months');
    await importRows(book('miễn', '0'), { workspace });
    expect(workspace.query('SELECT * FROM member_months')).not.toEqual(first);
    expect((await workspace.run(['undo', '3', '--yes', '--json'])).exit).toBe(3);
    expect((await workspace.run(['undo', '4', '--yes', '--json'])).exit).toBe(0);
    expect(workspace.query('SELECT * FROM member_months')).toEqual(first);
    expect((await workspace.run(['undo', '3', '--yes', '--json'])).exit).toBe(0);
    expect(workspace.query('SELECT * FROM member_months')).toEqual(before);
  });

  it('--dry-run says the same and leaves the database as it was', async () => {
    const path = workspace.csv('dp.csv', book('0', 'KP'));
    const before = workspace.bytes();
    const { json } = await workspace.importFiles(path, '--dry-run');
    expect(json.data.files).toMatchObject([{ kind: 'fees', created: 2 }]);
    expect(workspace.bytes()).toBe(before);
  });
});
