import { describe, expect, it } from 'vitest';
import { countKnownHeadings, recogniseSheet } from '../../src/registry/recognise-sheet.ts';
import type { SheetMapping } from '../../src/registry/sheet-mapping.ts';

type Path = string | readonly string[];

function recognise(headings: readonly Path[], ...titles: string[]): SheetMapping | undefined {
  return recogniseSheet(
    headings.map((path) => (typeof path === 'string' ? (path === '' ? [] : [path]) : path)),
    titles,
  );
}

const FAMILY_A = [
  'Họ và tên',
  'Số thẻ Đảng viên',
  'Số CCCD',
  'Ngày sinh',
  'Ngày kết nạp',
  'Chi bộ đang sinh hoạt',
  'Chi bộ nơi cư trú',
  'Trạng thái',
];
const REMOVALS = [
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
];
const GRADES = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'];

describe('the kind of a sheet by its headings alone', () => {
  it.each<[kind: string | undefined, name: string, headings: readonly Path[]]>([
    ['members', 'export of the central database', FAMILY_A],
    [
      'members',
      'list with birth dates by sex',
      ['STT', 'Họ và tên', ['Ngày sinh', 'Nam'], ['Ngày sinh', 'Nữ'], 'Chi bộ'],
    ],
    ['members', 'name in two columns', ['STT', 'Họ và tên đệm', 'Tên', 'Ngày sinh']],
    [
      'grades',
      'grading proposal',
      [
        'TT',
        'Họ và tên',
        'Chức vụ',
        'Đảng viên tự xếp loại (1)',
        'Xếp loại CC, VC (2)',
        'Chi uỷ (3)',
        'Chi bộ (5)',
        'Ghi chú',
      ].map((text) => (text === 'Chi bộ (5)' ? 'Chi bộ đề nghị (5)' : text)),
    ],
    ['grades', 'decision list', ['TT', 'Họ và tên', 'Chi bộ', 'Xếp loại']],
    [
      'grades',
      'four columns with an X',
      ['TT', 'Họ và tên', ...GRADES.map((grade) => ['Kết quả xếp loại', grade])],
    ],
    [
      'grades',
      'people not reviewed or graded',
      ['TT', 'Họ và tên', 'Chi bộ', 'Ngày kết nạp', 'Chưa kiểm điểm', 'Chưa xếp loại', 'Lý do'],
    ],
    [
      'organization-grades',
      'grading of organizations',
      [
        'TT',
        'Tên tổ chức đảng/tập thể lãnh đạo',
        'Đơn vị tự xếp loại',
        'Cấp có thẩm quyền xếp loại',
        'Điểm',
        'Ghi chú',
      ],
    ],
    [
      'organizations',
      'list of organizations',
      ['STT', 'Tên tổ chức đảng', 'Mã tổ chức đảng', 'Loại hình', 'Trực thuộc', 'Ngày thành lập', 'Ghi chú'],
    ],
    [
      'admissions',
      'admissions with their decisions',
      ['TT', 'Họ và tên', 'Ngày sinh', 'Số, ngày Quyết định kết nạp', 'Ngày kết nạp', 'Chi bộ'],
    ],
    [
      'removals',
      'removals with a plain heading',
      ['TT', 'Họ và tên', 'Chi bộ', 'Hình thức đưa ra khỏi Đảng', 'Ngày quyết định'],
    ],
    ['targets', 'admission targets', ['STT', 'Tên tổ chức đảng', 'Chỉ tiêu kết nạp đảng viên']],
    ['targets', 'admission targets by committee', ['STT', 'Đơn vị', 'Chỉ tiêu kết nạp']],
    ['fees', 'a fee book', ['STT', 'Họ và tên', 'Mức đóng', 'Tháng 01', 'Tháng 02', 'Ký nộp']],
    [undefined, 'people abroad', ['STT', 'Họ tên', 'Ngày đi', 'Ngày về', 'Nơi đến']],
    ['transfers', 'transfers', ['STT', 'Họ và tên', 'Từ tổ chức đảng', 'Đến tổ chức đảng', 'Số giấy GTSHĐ']],
    [undefined, 'names alone', ['STT', 'Họ và tên', 'Ghi chú']],
    [undefined, 'statistics form', ['STT', 'Chỉ tiêu', 'Tổng số', 'Ghi chú']],
    [undefined, 'nothing', []],
  ])('%s: %s', (kind, _, headings) => {
    expect(recognise(headings)?.kind).toBe(kind);
  });
});

describe('lists of people that only the title tells apart', () => {
  it('takes Hình thức for the way out below a title on removals, whatever the dates of admission', () => {
    const removals = recognise(REMOVALS, 'DANH SÁCH ĐẢNG VIÊN ĐƯA RA KHỎI ĐẢNG NĂM 2025');
    expect(removals?.kind).toBe('removals');
    expect(removals?.columns[8]?.role).toEqual({ kind: 'field', field: 'removalKind' });
    expect(removals?.columns[9]?.role).toEqual({ kind: 'field', field: 'reason' });
  });

  it.each(['Danh sách xóa tên đảng viên', 'DANH SÁCH ĐẢNG VIÊN XOÁ TÊN'])('removals below %j', (title) => {
    expect(recognise(REMOVALS, title)?.kind).toBe('removals');
  });

  it('takes a list with dates of admission for admissions only below such a title', () => {
    const headings = ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày kết nạp', 'Chi bộ'];
    expect(recognise(headings, 'DANH SÁCH ĐẢNG VIÊN')?.kind).toBe('members');
    expect(recognise(headings, 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2025')?.kind).toBe('admissions');
    expect(recognise(headings, 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP'.normalize('NFD'))?.kind).toBe('admissions');
  });
});

describe('columns', () => {
  it('leads to the column of names', () => {
    expect(recognise(FAMILY_A)?.nameColumn).toBe(0);
    expect(recognise(REMOVALS, 'xoá tên')?.nameColumn).toBe(1);
    expect(recognise(['Mã TCĐ', 'Tên TCĐ', 'Loại hình'])?.nameColumn).toBe(1);
    expect(recognise(['STT', 'Họ và tên đệm', 'Tên', 'Ngày sinh'])?.nameColumn).toBe(1);
  });

  it('lists headings that nobody knows, and no column without a heading', () => {
    const mapping = recognise([...FAMILY_A, '', 'Sở trường', 'Màu mắt']);
    expect(mapping?.unknown.map(({ heading, index }) => [heading, index])).toEqual([
      ['Sở trường', 9],
      ['Màu mắt', 10],
    ]);
  });

  it('lists two columns that claim one field', () => {
    const mapping = recognise([
      'Họ và tên',
      'Ngày sinh',
      'Chi bộ',
      'Năm sinh',
      'Dân tộc',
      'Tôn giáo',
      'Ghi chú',
      'Ghi chú',
    ]);
    expect(
      mapping?.duplicates.map(({ field, columns }) => [field, columns.map(({ heading }) => heading)]),
    ).toEqual([['birth', ['Ngày sinh', 'Năm sinh']]]);
  });

  it('lists the same grade column twice, but not those of two links', () => {
    const marks = GRADES.flatMap((grade) => [
      ['Chi bộ đề nghị', grade],
      ['Đảng uỷ xếp loại', grade],
    ]);
    expect(recognise(['TT', 'Họ và tên', ...marks])?.duplicates).toEqual([]);
    const twice = recognise(['TT', 'Họ và tên', ['Xếp loại', 'HTTNV'], ['Xếp loại', 'HTT']]);
    expect(twice?.duplicates.map(({ columns }) => columns.length)).toEqual([2]);
  });

  it('keeps the year of a heading', () => {
    const mapping = recognise(['Họ và tên', 'Chi bộ', 'Xếp loại năm 2024']);
    expect(mapping?.columns.map(({ year }) => year)).toEqual([undefined, undefined, 2024]);
  });

  it('takes Đơn vị for the unit only where no plainer column names it', () => {
    const role = (headings: Path[]) =>
      recognise(headings)?.columns.find(({ heading }) => heading === 'Đơn vị')?.role;
    expect(role(['Họ và tên', 'Ngày sinh', 'Đơn vị'])).toMatchObject({ field: 'unitName' });
    expect(role(['Họ và tên', 'Ngày sinh', 'Đơn vị', 'Chi bộ'])).toEqual({ kind: 'ignored' });
  });

  it('takes Đảng bộ beside Chi bộ, and Trực thuộc, for the unit above', () => {
    expect(recognise(['Họ và tên', 'Ngày sinh', 'Chi bộ', 'Đảng bộ'])?.columns[3]?.role).toEqual({
      kind: 'field',
      field: 'parentName',
    });
    expect(recognise(['Tên TCĐ', 'Loại hình', 'Trực thuộc'])?.columns[2]?.role).toEqual({
      kind: 'field',
      field: 'parentName',
    });
  });

  it('takes a bare Mã for the code of what the list is of', () => {
    expect(recognise(['Mã', 'Họ và tên', 'Ngày sinh'])?.columns[0]?.role).toEqual({
      kind: 'field',
      field: 'ownCode',
    });
    expect(recognise(['Mã', 'Tên TCĐ', 'Loại hình'])?.columns[0]?.role).toEqual({
      kind: 'field',
      field: 'unitCode',
    });
  });

  it('never gives a role to ethnic group and religion', () => {
    const mapping = recognise(['Họ và tên', 'Ngày sinh', 'Dân tộc', 'Tôn giáo']);
    expect(mapping?.columns.slice(2).map(({ role }) => role)).toEqual([
      { kind: 'ignored' },
      { kind: 'ignored' },
    ]);
  });
});

describe('countKnownHeadings', () => {
  it('counts known columns, a group heading over several columns once', () => {
    expect(countKnownHeadings([['STT'], ['Họ và tên'], ['Sở trường'], []])).toBe(2);
    expect(countKnownHeadings([['Kết quả xếp loại'], ['Kết quả xếp loại'], ['Kết quả xếp loại']])).toBe(1);
    expect(
      countKnownHeadings([
        ['Kết quả xếp loại', 'HTXSNV'],
        ['Kết quả xếp loại', 'HTTNV'],
      ]),
    ).toBe(2);
    expect(countKnownHeadings([])).toBe(0);
  });
});
