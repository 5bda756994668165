import type { Grade } from '../../registry/grades.ts';
import type { OrganizationKind, RemovalKind } from '../../registry/fields.ts';
import type { ListStatus } from '../plan.ts';

/** The grades in full. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  HTXSNV: 'Hoàn thành xuất sắc nhiệm vụ',
  HTTNV: 'Hoàn thành tốt nhiệm vụ',
  HTNV: 'Hoàn thành nhiệm vụ',
  KHTNV: 'Không hoàn thành nhiệm vụ',
};

/** Short forms some offices use. */
export const GRADE_SHORT: Readonly<Record<Grade, string>> = {
  HTXSNV: 'HTXS',
  HTTNV: 'HTT',
  HTNV: 'HT',
  KHTNV: 'KHT',
};

/** The letters of provinces that grade A to D. */
export const GRADE_LETTERS: Readonly<Record<Grade, string>> = {
  HTXSNV: 'A',
  HTTNV: 'B',
  HTNV: 'C',
  KHTNV: 'D',
};

export const STATUS_WORDS: Readonly<Record<ListStatus, string>> = {
  active: 'Đang sinh hoạt Đảng',
  exempt: 'Miễn sinh hoạt',
  suspended: 'Đình chỉ sinh hoạt',
};

export const DISCIPLINE_WORDS = { 'khien-trach': 'Khiển trách', 'canh-cao': 'Cảnh cáo' } as const;

export const SEX_WORDS = { male: 'Nam', female: 'Nữ' } as const;

export const KIND_WORDS: Readonly<Record<OrganizationKind, string>> = {
  province: 'Đảng bộ tỉnh',
  district: 'Đảng bộ huyện',
  'upper-committee': 'Đảng bộ cấp trên trực tiếp cơ sở',
  'base-committee': 'Đảng bộ cơ sở',
  'base-cell': 'Chi bộ cơ sở',
  'section-committee': 'Đảng bộ bộ phận',
  cell: 'Chi bộ trực thuộc',
};

export const REMOVAL_WORDS: Readonly<Record<RemovalKind, string>> = {
  'khai-tru': 'Khai trừ',
  'xoa-ten': 'Xoá tên trong danh sách đảng viên',
  'xin-ra': 'Xin ra khỏi Đảng',
};

export const REMOVAL_REASONS: Readonly<Record<RemovalKind, string>> = {
  'khai-tru': 'Thi hành kỷ luật đảng',
  'xoa-ten': 'Không tham gia sinh hoạt chi bộ, không đóng đảng phí',
  'xin-ra': 'Có đơn xin ra khỏi Đảng',
};

export const CHANGE_WORDS = { merged: 'Sáp nhập', dissolved: 'Giải thể' } as const;
