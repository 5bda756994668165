import { describe, expect, it } from 'vitest';
import { recogniseSheet } from '../../src/registry/recognise-sheet.ts';

/** The role of each column of a sheet with these headings, as `field` or kind. */
function rolesOf(headings: readonly (readonly string[])[]): (string | undefined)[] | undefined {
  return recogniseSheet(headings, [])?.columns.map(({ role }) =>
    role?.kind === 'field'
      ? role.field
      : role?.kind === 'grade-mark'
        ? `${role.link}=${role.grade}`
        : role?.kind,
  );
}

describe('columns of grades', () => {
  it('takes the bare "Chi bộ (5)" of the table of proposals as the grade the cell proposes', () => {
    const headings = [
      ['TT'],
      ['Họ và tên'],
      ['Ngày sinh'],
      ['Đảng viên tự xếp loại (1)'],
      ['Chi uỷ (3)'],
      ['Chi bộ (5)'],
      ['Ghi chú'],
    ];
    expect(rolesOf(headings)).toEqual([
      'row-number',
      'fullName',
      'birth',
      'gradeSelf',
      'gradeCommittee',
      'gradeCell',
      'note',
    ]);
  });

  it('takes bodies under one grading heading as links of the chain, never as units', () => {
    const headings = [
      ['Họ và tên'],
      ['Ngày sinh'],
      ['Chi bộ'],
      ['Kết quả xếp loại', 'Chi bộ'],
      ['Kết quả xếp loại', 'Đảng uỷ'],
    ];
    expect(rolesOf(headings)).toEqual(['fullName', 'birth', 'unitName', 'gradeCell', 'gradeDecided']);
  });

  it('does not take opinions or votes for grades', () => {
    const headings = [
      ['Tên tổ chức đảng'],
      ['Ý kiến tham gia của các chủ thể', 'HTXSNV'],
      ['Số phiếu', 'XS'],
      ['Cấp có thẩm quyền xếp loại'],
    ];
    expect(rolesOf(headings)).toEqual(['unitName', 'ignored', 'votesExcellent', 'gradeDecided']);
  });

  it('does not decide that a lone "NAM" without accents is male', () => {
    expect(rolesOf([['HO VA TEN'], ['NGAY SINH'], ['NAM'], ['XEP LOAI']])?.[2]).toBeUndefined();
    expect(rolesOf([['Họ và tên'], ['Ngày sinh', 'Nam'], ['Ngày sinh', 'Nữ'], ['Xếp loại']])).toEqual([
      'fullName',
      'birth-male',
      'birth-female',
      'gradeDecided',
    ]);
  });

  it('does not take a count of women for a sex', () => {
    const headings = [
      ['Tên tổ chức đảng'],
      ['Loại hình'],
      ['Số đảng viên', 'Tổng'],
      ['Số đảng viên', 'Nữ'],
      ['Số đảng viên', 'Chính thức'],
    ];
    expect(rolesOf(headings)).toEqual(['unitName', 'organizationKind', 'ignored', 'ignored', 'ignored']);
  });

  it('reads two dates kept in one column as admission and recognition', () => {
    expect(rolesOf([['Họ và tên'], ['Ngày sinh'], ['Ngày vào Đảng, ngày chính thức']])?.[2]).toBe(
      'admission-pair',
    );
  });
});
