import { describe, expect, it } from 'vitest';
import { isNothing, quoteCell } from '../../../src/registry/cells/cell-reader.ts';
import { gradeMarkReader, readGrade } from '../../../src/registry/cells/grade-cells.ts';
import { isMark, readFlag } from '../../../src/registry/cells/mark.ts';
import { countReader, readPoints } from '../../../src/registry/cells/number-cells.ts';
import { readReason, readReasonInRemark } from '../../../src/registry/cells/reason-cells.ts';
import { FIELD_READERS } from '../../../src/registry/field-readers.ts';
import type { FieldId } from '../../../src/registry/fields.ts';
import { readCell, tellCell } from './read-cell.ts';

function tellField(field: FieldId, text: string): readonly unknown[] {
  const reader = FIELD_READERS[field];
  if (reader === undefined) throw new Error(field);
  return tellCell(reader, text);
}

describe('marks', () => {
  const readGradeMark = gradeMarkReader('HTTNV');

  it.each(['X', 'x', ' X ', '×', '✓', '+', '1', 'Х', 'х', 'v'])('%j is a tick', (text) => {
    expect(isMark(text)).toBe(true);
    expect(tellCell(readGradeMark, text)).toEqual([1]);
  });

  it.each(['', '-', '0', ' '])('%j is none', (text) => {
    expect(isMark(text)).toBe(false);
    expect(tellCell(readGradeMark, text)).toEqual([null]);
  });

  it.each(['có', '2', 'xx', 'HTXSNV', 'Hoàn thành nhiệm vụ'])('%j is refused', (text) => {
    expect(tellCell(readGradeMark, text)).toEqual([null, 'value.unknown']);
  });

  it.each(['HTTNV', 'Hoàn thành tốt nhiệm vụ'])(
    'in the column of that grade %j is as good as a tick',
    (text) => {
      expect(tellCell(readGradeMark, text)).toEqual([1]);
    },
  );

  it.each([
    ['x', [1]],
    ['Có', [1]],
    ['Đã kiểm điểm', [1]],
    ['Không', [0]],
    ['Chưa', [0]],
    ['0', [0]],
    ['-', [null]],
    ['có thể', [null, 'value.unknown']],
  ])('as a flag %j gives %j', (text, expected) => {
    expect(tellCell(readFlag, text)).toEqual(expected);
  });
});

describe('counts', () => {
  const read = countReader(10_000);

  it.each([
    ['02', [2]],
    ['0', [0]],
    ['12.0', [12]],
    ['12,00', [12]],
    ['1.234', [1234]],
    ['1 234', [1234]],
    ['-', [null]],
    ['–', [null]],
    ['', [null]],
    ['1,234', [null, 'number.invalid']],
    ['12,5', [null, 'number.invalid']],
    ['ba', [null, 'number.invalid']],
    ['-3', [null, 'value.range']],
    ['10.001', [null, 'value.range']],
    ['1e3', [null, 'number.invalid']],
  ])('%j gives %j', (text, expected) => {
    expect(tellCell(read, text)).toEqual(expected);
  });
});

describe('points', () => {
  it.each([
    ['87,5', [8750]],
    ['87.5', [8750]],
    ['87.55', [8755]],
    ['87/100', [8700]],
    ['100', [10_000]],
    ['0', [0]],
    ['66.666666666', [6667]],
    ['-', [null]],
    ['100,1', [null, 'value.range']],
    ['-1', [null, 'value.range']],
    ['87.5.1', [null, 'number.invalid']],
    ['tám mươi', [null, 'number.invalid']],
  ])('%j gives %j hundredths', (text, expected) => {
    expect(tellCell(readPoints, text)).toEqual(expected);
  });

  it('names the range', () => {
    expect(readCell(readPoints, '120').problems).toEqual([
      { column: 4, code: 'import.value.range', params: { value: '120', min: 0, max: 100 } },
    ]);
  });
});

describe('words', () => {
  it.each<[FieldId, string, readonly unknown[]]>([
    // Status words of spreadsheets.md 4.
    ['status', 'Đang sinh hoạt Đảng', ['active']],
    ['status', 'Đang sinh hoạt', ['active']],
    ['status', 'Đang SH', ['active']],
    ['status', 'Đã chuyển sinh hoạt', ['transferred']],
    ['status', 'Chuyển đi', ['transferred']],
    ['status', 'Chuyển SHĐ', ['transferred']],
    ['status', 'Miễn sinh hoạt', ['exempt']],
    ['status', 'Miễn CT, SHĐ', ['exempt']],
    ['status', 'Được miễn công tác và sinh hoạt đảng', ['exempt']],
    ['status', 'Đình chỉ sinh hoạt', ['suspended']],
    ['status', 'Gián đoạn sinh hoạt', ['interrupted']],
    ['status', 'Rời khỏi Đảng', ['left']],
    ['status', 'Đã ra khỏi Đảng', ['left']],
    ['status', 'Từ trần', ['died']],
    ['status', 'Đã từ trần', ['died']],
    ['status', 'Đã mất', ['died']],
    ['status', 'Đình chỉ sinh hoạt cấp uỷ', ['active']],
    ['status', 'Tạm miễn', [null, 'value.unknown']],
    ['status', 'Khác', [null, 'value.unknown']],
    // Ways out of the Party, spreadsheets.md 6.
    ['removalKind', 'Khai trừ', ['khai-tru']],
    ['removalKind', 'Xoá tên', ['xoa-ten']],
    ['removalKind', 'Xóa tên trong danh sách đảng viên', ['xoa-ten']],
    ['removalKind', 'Không công nhận chính thức', ['xoa-ten']],
    ['removalKind', 'Cho ra khỏi Đảng', ['xin-ra']],
    ['removalKind', 'Xin ra khỏi Đảng', ['xin-ra']],
    ['removalKind', 'Cho rút khỏi Đảng', ['xin-ra']],
    ['removalKind', 'Từ trần', ['died']],
    ['removalKind', 'Chuyển đi', [null, 'value.unknown']],
    ['removalKind', 'Khai trừ hoặc xoá tên', [null, 'value.unknown']],
    // Kinds of organization, spreadsheets.md 6.
    ['organizationKind', 'Đảng bộ cơ sở', ['base-committee']],
    ['organizationKind', 'ĐBCS', ['base-committee']],
    ['organizationKind', 'CBCS', ['base-cell']],
    ['organizationKind', 'ĐBBP', ['section-committee']],
    ['organizationKind', 'CBTT', ['cell']],
    ['organizationKind', 'Đảng bộ cấp trên trực tiếp cơ sở', ['upper-committee']],
    ['organizationKind', 'Đảng ủy Khối', ['upper-committee']],
    ['organizationKind', 'Huyện uỷ', ['district']],
    ['organizationKind', 'Đảng bộ', [null, 'value.unknown']],
    // Discipline, spreadsheets.md 6, by place in the order of severity; 0 is a recorded "none".
    ['disciplineForm', 'Khiển trách', [1]],
    ['disciplineForm', 'KT', [1]],
    ['disciplineForm', 'Cảnh cáo', [2]],
    ['disciplineForm', 'CC', [2]],
    ['disciplineForm', 'Cách chức', [3]],
    ['disciplineForm', 'CCh', [3]],
    ['disciplineForm', 'Khai trừ', [4]],
    ['disciplineForm', 'Không', [0]],
    ['disciplineForm', '', [null]],
    ['disciplineForm', 'Phê bình', [null, 'value.unknown']],
    ['sex', 'Nam', ['male']],
    ['sex', 'NỮ', ['female']],
    ['sex', 'Nu', ['female']],
    ['sex', 'Năm', [null, 'value.unknown']],
    ['memberKind', 'Lãnh đạo, quản lý', ['leader']],
    ['memberKind', 'Mẫu 2B', ['no-post']],
    ['memberKind', 'Ngoài hệ thống chính trị', ['outside']],
  ])('%s: %j gives %j', (field, text, expected) => {
    expect(tellField(field, text)).toEqual(expected);
  });
});

describe('grades in cells', () => {
  it.each([
    ['HTTNV', ['HTTNV']],
    ['-', [null]],
    ['Miễn', [null]],
    ['TSVM', ['HTXSNV', 'grade.old-label']],
    ['Nhóm 1', [null, 'grade.unknown']],
  ])('%j gives %j', (text, expected) => {
    expect(tellCell(readGrade, text)).toEqual(expected);
  });

  it('shows the label nearest to one that nobody knows', () => {
    expect(readCell(readGrade, 'Hoàn thành tôt nhiệm vụ').problems).toEqual([
      {
        column: 4,
        code: 'import.grade.unknown',
        params: { value: 'Hoàn thành tôt nhiệm vụ', nearest: 'HTTNV' },
      },
    ]);
  });
});

describe('reasons for having no grade', () => {
  it.each([
    ['Được miễn công tác và sinh hoạt đảng', 'exempt'],
    ['Đình chỉ sinh hoạt đảng', 'suspended'],
    ['Mới kết nạp', 'newMember'],
    ['Kết nạp chưa đủ 6 tháng', 'newMember'],
    ['Mới thành lập', 'newlyFounded'],
    ['Chưa kiểm điểm', 'notReviewed'],
    ['Chờ quyết định', 'noDecision'],
  ])('%j says %s', (text, reason) => {
    expect(tellCell(readReason, text)).toEqual([reason]);
    expect(tellCell(readReasonInRemark, text)).toEqual([reason]);
  });

  it('takes unknown words for another reason only in a column kept for reasons', () => {
    expect(tellCell(readReason, 'Đi xa')).toEqual(['other']);
    expect(tellCell(readReasonInRemark, 'Đi xa')).toEqual([null]);
  });
});

describe('texts in messages', () => {
  it('are cut and never show a long number', () => {
    expect(quoteCell('số 099099000012 đây')).toBe('số •••••••••••• đây');
    expect(quoteCell('x'.repeat(100))).toHaveLength(60);
  });

  it('are nothing when blank or dashes', () => {
    expect(['', ' ', '-', '–', '...', '\u00a0', '\u200b'].map(isNothing)).toEqual(Array(7).fill(true));
    expect(['0', 'x', 'không'].map(isNothing)).toEqual([false, false, false]);
  });
});
