import { describe, expect, it } from 'vitest';
import { nearestGrade, parseGrade } from '../../src/registry/grade-labels.ts';

/** The labels of spreadsheets.md 5. */
const LABELS = {
  HTXSNV: [
    'Hoàn thành xuất sắc nhiệm vụ',
    'HTXSNV',
    'HTXS',
    'HTSXNV',
    'XSNV',
    'XS',
    'Xuất sắc',
    'Hoàn thành xuất sắc',
    'ĐV HTXSNV',
    'A',
    'Loại A',
    'Mức 1',
  ],
  HTTNV: [
    'Hoàn thành tốt nhiệm vụ',
    'HTTNV',
    'HTT',
    'HT tốt',
    'TNV',
    'Tốt',
    'Hoàn thành tốt',
    'B',
    'Loại B',
    'Mức 2',
  ],
  HTNV: ['Hoàn thành nhiệm vụ', 'HTNV', 'HT', 'Hoàn thành', 'C', 'Loại C', 'Mức 3'],
  KHTNV: [
    'Không hoàn thành nhiệm vụ',
    'KHTNV',
    'KHT',
    'CHT',
    'Chưa hoàn thành nhiệm vụ',
    'Không HT',
    'D',
    'Loại D',
    'Mức 4',
    'Không hoàn thành',
    'Chưa hoàn thành',
  ],
};

const OLD_LABELS = {
  HTXSNV: [
    'Trong sạch vững mạnh',
    'TSVM',
    'TSVM tiêu biểu',
    'Đảng viên đủ tư cách, hoàn thành xuất sắc nhiệm vụ',
    'ĐTC HTXSNV',
  ],
  HTTNV: ['Đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ', 'ĐTC HTTNV'],
  HTNV: ['Đảng viên đủ tư cách, hoàn thành nhiệm vụ', 'ĐTC HTNV'],
  KHTNV: ['Yếu kém', 'Vi phạm tư cách'],
};

describe('grade labels', () => {
  for (const [grade, labels] of Object.entries(LABELS)) {
    it.each(labels)(`${grade}: %s`, (label) => {
      for (const text of [
        label,
        label.toUpperCase(),
        ` ${label}. `,
        label.normalize('NFD'),
        `${label} (2024)`,
      ])
        expect(parseGrade(text)).toEqual({ grade, old: false, reason: null });
    });
  }

  for (const [grade, labels] of Object.entries(OLD_LABELS)) {
    it.each(labels)(`${grade} of the time up to 2017: %s`, (label) => {
      expect(parseGrade(label)).toEqual({ grade, old: true, reason: null });
    });
  }

  it.each([
    ['Chưa XL', null],
    ['Chưa xếp loại', null],
    ['Không xếp loại', null],
    ['Chưa đánh giá', null],
    ['Miễn', 'exempt'],
    ['Miễn đánh giá', 'exempt'],
    ['Đình chỉ sinh hoạt', 'suspended'],
  ])('no grade: %s', (label, reason) => {
    expect(parseGrade(label)).toEqual({ grade: null, old: false, reason });
  });

  it.each([
    ['hoan thanh xuat sac nhiem vu', 'HTXSNV'],
    ['KHONG HOAN THANH NHIEM VU', 'KHTNV'],
    ['Hoan thanh tot', 'HTTNV'],
  ])('without accents: %s', (label, grade) => {
    expect(parseGrade(label)?.grade).toBe(grade);
  });

  it.each([
    'Nhóm 1',
    'Nhóm 2',
    'E',
    'AB',
    '1',
    '95',
    'Khá',
    'Hoàn thành xuất sắc hoặc tốt',
    'Không hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ, chưa hoàn thành chỉ tiêu',
    '__proto__',
    'constructor',
  ])('never a guess: %s', (text) => {
    expect(parseGrade(text)).toBeUndefined();
  });
});

describe('nearestGrade', () => {
  it.each([
    ['Hoàn thành xuất xắc nhiệm vụ', 'HTXSNV'],
    ['Hoàn thanh tốt nhiệm vụ', 'HTTNV'],
    ['HTNVV', 'HTNV'],
    ['Không hoàn thành nhiêm vụ', 'KHTNV'],
    ['Ba con voi', 'HTXSNV, HTTNV, HTNV, KHTNV'],
  ])('%s is nearest to %s', (text, grade) => {
    expect(nearestGrade(text)).toBe(grade);
  });
});
