import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../../../src/registry/column-role.ts';
import { roleOfHeading } from '../../../src/registry/headings/role-of-heading.ts';

/** A role in one word: the field, or what else the column is. */
function tell(role: ColumnRole | undefined): string | undefined {
  if (role === undefined) return undefined;
  if (role.kind === 'field') return role.weak === true ? `${role.field}?` : role.field;
  return role.kind === 'grade-mark' ? `${role.link}=${role.grade}` : role.kind;
}
const roleOf = (...path: string[]): string | undefined => tell(roleOfHeading(path));

/** The synonyms of spreadsheets.md 4 and 6 as clerks write them, by what the importer makes of them. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  'row-number': ['STT', 'TT', 'Số TT', 'S.TT', 'STT (*)', 'Số thứ tự', '#'],
  ownCode: ['ID', 'ID (UUID)', 'Mã đảng viên', 'Mã ĐV', 'Mã nhân viên', 'MSVC/MSSV', 'MSCB', 'Mã cán bộ'],
  code: ['Mã'],
  fullName: [
    'Họ và tên',
    'Họ tên',
    'Họ và tên khai sinh',
    'Họ, tên',
    'Họ tên đảng viên',
    'Họ và tên đảng viên',
    'Tên đầy đủ',
    'Đảng viên',
    'Họ và tên *',
  ],
  'family-name': ['Họ và tên đệm'],
  'fullName?': ['Tên'],
  sex: ['Giới tính', 'Giới tính *', 'Nam/nữ', 'Nam (Nữ)', 'GT'],
  birth: [
    'Ngày sinh',
    'Sinh ngày',
    'Sinh ngày * (dd/mm/yyyy)',
    'Ngày tháng năm sinh',
    'Ngày, tháng, năm sinh',
    'Năm sinh',
    'NS',
    'NTNS',
  ],
  citizenId: [
    'Số CCCD',
    'CCCD',
    'Số định danh cá nhân',
    'Số định danh cá nhân *',
    'Số định danh',
    'Số ĐDCN',
    'Số căn cước',
    'Mã định danh',
  ],
  'old-or-citizen': ['CMND/CCCD'],
  card: [
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
  card8: ['Số thẻ theo Đảng quyết định 85', 'Số thẻ Đảng theo QĐ 85'],
  admittedOn: [
    'Ngày vào Đảng',
    'Ngày vào Đảng*',
    'Ngày kết nạp',
    'Ngày kết nạp Đảng',
    'Ngày vào ĐCSVN',
    'Ngày vào Đảng dự bị',
    'Ngày KN',
    'NVĐ',
    'Ngày vào',
  ],
  officialOn: [
    'Ngày chính thức',
    'Ngày công nhận chính thức',
    'Ngày vào Đảng chính thức',
    'Ngày chuyển chính thức',
    'Ngày CT',
    'NCT',
    'Ngày tính chính thức',
  ],
  unitName: [
    'Chi bộ',
    'Chi bộ đang sinh hoạt',
    'Chi bộ sinh hoạt',
    'Tổ chức Đảng sinh hoạt',
    'Tổ chức Đảng đang sinh hoạt * (không sửa)',
    'Sinh hoạt tại chi bộ',
    'Nơi sinh hoạt',
    'Tên tổ chức đảng',
    'Tên TCĐ',
    'Tên chi bộ/đảng bộ',
    'Tên đơn vị',
    'Tên tổ chức đảng/tập thể lãnh đạo',
  ],
  'officialOn?': ['Chính thức'],
  'unitName?': ['Đơn vị', 'Đơn vị/Bộ phận'],
  unitCode: ['Mã tổ chức đảng', 'Mã TCĐ', 'Mã chi bộ', 'Mã đơn vị'],
  parentName: ['Đảng bộ', 'Trực thuộc', 'Trực thuộc (Đảng bộ cấp trên)', 'Đảng bộ cấp trên'],
  organizationKind: ['Loại hình'],
  sector: ['Loại hình cơ sở'],
  foundedOn: ['Ngày thành lập'],
  status: ['Trạng thái', 'Trạng thái hoạt động', 'Tình trạng', 'Tình trạng sinh hoạt'],
  gradeSelf: [
    'Tự nhận mức xếp loại',
    'Đảng viên tự đánh giá, xếp loại',
    'Tự XL',
    'Cá nhân tự nhận',
    'Mức tự nhận',
    'Tự xếp loại',
    'Đơn vị tự xếp loại',
    'Đảng viên tự xếp loại (1)',
  ],
  civilServiceGrade: [
    'Đánh giá, xếp loại công chức, viên chức',
    'XL CC, VC',
    'Kết quả xếp loại CBCCVC',
    'Xếp loại CC, VC (2)',
  ],
  gradeCommittee: [
    'Chi uỷ đánh giá, xếp loại',
    'Chi uỷ nơi đảng viên sinh hoạt đánh giá, xếp loại',
    'Chi uỷ (3)',
  ],
  gradeCell: [
    'Chi bộ đề nghị',
    'Chi bộ đề nghị xếp loại',
    'Chi bộ đánh giá, xếp loại',
    'Chi bộ XL',
    'Đề nghị xếp loại',
  ],
  gradeDecided: [
    'Đảng uỷ xếp loại',
    'Đảng uỷ quyết định',
    'Đảng uỷ công nhận',
    'Cấp có thẩm quyền xếp loại',
    'Kết quả xếp loại',
    'Xếp loại',
    'XL',
    'Mức xếp loại',
    'Xếp loại chất lượng',
    'XLCL',
    'Xếp loại năm 2024',
  ],
  scoreTotal: ['Điểm', 'Tổng điểm', 'Điểm đánh giá', 'Điểm thẩm định'],
  disciplineForm: ['Kỷ luật', 'Hình thức kỷ luật', 'Kỷ luật trong năm', 'KL'],
  note: ['Ghi chú', 'GC', 'Chú thích'],
  reason: ['Lý do'],
  form: ['Hình thức'],
  'not-reviewed': ['Chưa kiểm điểm'],
  'not-graded': ['Chưa xếp loại'],
  decision: ['Số, ngày QĐ', 'Số, ngày Quyết định kết nạp'],
  decisionBody: ['Cấp quyết định'],
};

/** Known, and on purpose not imported: spreadsheets.md 11, "Religion and ethnicity are sensitive". */
const IGNORED = [
  'Dân tộc',
  'Dân tộc *',
  'DT',
  'DTTS',
  'Dân tộc thiểu số',
  'Tôn giáo',
  'Tôn giáo *',
  'TG',
  'Quê quán',
  'Nguyên quán',
  'Quê quán (theo mô hình 2 cấp)',
  'Thường trú',
  'HKTT',
  'Chỗ ở hiện nay',
  'Nơi sinh',
  'Nơi đăng ký khai sinh',
  'Trình độ LLCT',
  'Chức vụ',
  'Chức vụ đảng, chính quyền, đoàn thể',
  'Chức vụ, đơn vị công tác',
  'Tên gọi khác',
  'Nơi cấp thẻ Đảng',
  'Ngày cấp thẻ Đảng',
  'Số lý lịch đảng viên',
  'Số CMND cũ',
  'Số CMND cũ (nếu có)',
  'Chi bộ nơi cư trú',
  'Huy hiệu Đảng',
  'Tuổi Đảng',
  'Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng',
  'Số phiếu',
];

describe('headings of spreadsheets.md 4 and 6', () => {
  for (const [expected, headings] of Object.entries(SYNONYMS)) {
    it.each(headings)(`${expected}: %s`, (heading) => {
      expect(roleOf(heading)).toBe(expected);
    });
  }

  it.each(IGNORED)('never imported: %s', (heading) => {
    expect(roleOf(heading)).toBe('ignored');
  });

  it.each(['Sở thích', 'Màu xe', '', '(1)', '__proto__', 'constructor', 'toString', 'Năm'])(
    'not known: %j',
    (heading) => {
      expect(roleOf(heading)).toBeUndefined();
    },
  );
});

describe('male and year', () => {
  it('takes Nam for male and Năm for a year, never one for the other', () => {
    expect(roleOf('Nam')).toBe('sex-male');
    expect(roleOf('NAM')).toBe('sex-male');
    expect(roleOf('Nữ')).toBe('sex-female');
    expect(roleOf('Năm')).toBeUndefined();
    expect(roleOf('NĂM')).toBeUndefined();
    expect(roleOf('Ngày sinh', 'Năm')).not.toBe('birth-male');
  });

  it.each(['Ngày sinh', 'Sinh ngày', 'Năm sinh', 'Ngày, tháng,\nnăm sinh', 'NGÀY SINH'])(
    'reads Nam and Nữ below %j as birth dates',
    (parent) => {
      expect(roleOf(parent, 'Nam')).toBe('birth-male');
      expect(roleOf(parent, 'Nữ')).toBe('birth-female');
    },
  );

  it('reads Nam and Nữ below Giới tính as marks', () => {
    expect(roleOf('Giới tính', 'Nam')).toBe('sex-male');
    expect(roleOf('Giới tính', 'Nữ')).toBe('sex-female');
  });
});

describe('headings of several rows', () => {
  it.each([
    [['Kết quả xếp loại', 'HTXSNV'], 'gradeDecided=HTXSNV'],
    [['Kết quả xếp loại', 'Hoàn thành tốt nhiệm vụ'], 'gradeDecided=HTTNV'],
    [['Kết quả xếp loại', 'HT'], 'gradeDecided=HTNV'],
    [['Kết quả xếp loại', 'KHT'], 'gradeDecided=KHTNV'],
    [['Mức xếp loại', 'A'], 'gradeDecided=HTXSNV'],
    [['Chi bộ đề nghị', 'Tốt'], 'gradeCell=HTTNV'],
    [['Đảng viên tự xếp loại', 'Xuất sắc'], 'gradeSelf=HTXSNV'],
    [['Hoàn thành xuất sắc nhiệm vụ'], 'gradeDecided=HTXSNV'],
    [['Không hoàn thành nhiệm vụ'], 'gradeDecided=KHTNV'],
    [['Ngày vào Đảng', 'Ngày chính thức'], 'officialOn'],
    [['Ngày vào Đảng', 'Chính thức'], 'officialOn'],
    [['Ngày vào Đảng', 'Dự bị'], 'admittedOn'],
    [['Ngày vào Đảng', 'Ngày kết nạp'], 'admittedOn'],
    [['Trình độ LLCT', 'Cao cấp'], 'ignored'],
    [['Trình độ chuyên môn', 'Trên Đại học'], 'ignored'],
    [['Quê quán (theo mô hình 2 cấp)', 'Tỉnh'], 'ignored'],
    [['Chức vụ hiện nay', 'Đảng'], 'ignored'],
    [['Quyết định', 'Kỷ luật'], 'disciplineForm'],
  ])('%j is %s', (path, expected) => {
    expect(roleOf(...path)).toBe(expected);
  });

  it.each([
    ['votesExcellent', 'Phiếu', 'XS'],
    ['votesGood', 'Phiếu', 'T'],
    ['votesExcellent', 'Số phiếu', 'HTXSNV'],
    ['votesPoor', 'Số phiếu', 'KHT'],
    ['votesFair', 'Phiếu HT'],
    ['ballotsCast', 'Số phiếu', 'Số phiếu thu về'],
    ['ignored', 'Tỷ lệ phiếu', 'Đồng ý'],
    ['ignored', 'Tỷ lệ phiếu', 'HTXSNV'],
    ['ignored', 'Số phiếu', 'Không đồng ý'],
    ['votesExcellent', 'Kết quả xếp loại', 'Số phiếu', 'HTXSNV'],
  ])('votes are no grades: %s is %s › %s', (role, ...path) => {
    expect(roleOf(...path)).toBe(role);
  });

  it('takes the opinions of others for no decision', () => {
    expect(roleOf('Ý kiến tham gia của các chủ thể', 'HTXSNV')).toBe('ignored');
    expect(roleOf('Ý kiến tham gia của các chủ thể', 'Không hoàn thành nhiệm vụ')).toBe('ignored');
  });

  it.each([
    ['Số đảng viên', 'Nữ'],
    ['Số đảng viên', 'Chính thức'],
    ['Số đảng viên', 'Miễn'],
    ['Đảng viên giới thiệu/giúp đỡ', 'Họ và tên'],
    ['Chức vụ hiện nay', 'Đảng uỷ'],
    ['Trình độ', 'LLCT', 'Trung cấp'],
  ])('a group that is not imported keeps its columns: %s › %s', (...path) => {
    expect(roleOf(...path)).toBe('ignored');
  });

  it('takes the letters A to D for grades only below a grading heading', () => {
    expect(roleOf('A')).toBeUndefined();
    expect(roleOf('Điểm KPI', 'A')).toBeUndefined();
    expect(roleOf('Kết quả xếp loại', 'D')).toBe('gradeDecided=KHTNV');
  });
});

describe('spelling of headings', () => {
  it.each([
    ['Họ và tên'.normalize('NFD'), 'fullName'],
    ['ĐẢNG ỦY XẾP LOẠI', 'gradeDecided'],
    ['Đảng ủy quyết định'.normalize('NFD'), 'gradeDecided'],
    ['Chi ủy đánh giá, xếp loại', 'gradeCommittee'],
    ['Chi uỷ đánh giá, xếp loại', 'gradeCommittee'],
    ['  Họ \u00a0và\n tên : ', 'fullName'],
    ['Họ và\u200b tên', 'fullName'],
    ['Ðảng viên', 'fullName'],
    ['HO VA TEN', 'fullName'],
    ['ho ten', 'fullName'],
    ['So CCCD', 'citizenId'],
    ['NGAY SINH', 'birth'],
    ['DAN TOC', 'ignored'],
    ['TON GIAO', 'ignored'],
    ['XEP LOAI', 'gradeDecided'],
    ['Ngay vao Dang', 'admittedOn'],
    ['DANG BO', 'parentName'],
  ])('%j is %s', (heading, expected) => {
    expect(roleOf(heading)).toBe(expected);
  });
});
