import type { MemberRow } from './member-rows.ts';

const WHO = ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Mã chi bộ'] as const;

/** Headings of a list of people who left the Party, as units send it. */
export const REMOVAL_HEADINGS: readonly string[] = [
  ...WHO,
  'Hình thức đưa ra khỏi Đảng',
  'Số quyết định',
  'Ngày quyết định',
];

/** Headings of a list of new members. */
export const ADMISSION_HEADINGS: readonly string[] = [
  ...WHO,
  'Ngày kết nạp',
  'Số quyết định',
  'Ngày quyết định',
];

/** A row of such a list: who, then what the last three columns say. */
export function movementRow(member: MemberRow, ...rest: readonly string[]): string[] {
  const { name, birth = '', card = '', cell = 'T.01.01.1' } = member;
  return ['1', name, birth, card, cell, ...rest];
}
