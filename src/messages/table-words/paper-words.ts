import type { Language, Worded } from '../language.ts';

/** Years of membership for which a badge is given. */
export const BADGE_YEARS = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90] as const;

/** Rows of the table of awards, badges, cards and transfers (T12) besides the badges. */
export const PAPER_ROWS = [
  'I',
  'I.1',
  'I.1.flag',
  'I.1.merit',
  'I.1.praise',
  'I.2',
  'I.2.merit',
  'I.2.praise',
  'II',
  'III',
  'III.new',
  'III.lost',
  'III.damaged',
  'IV',
  'IV.1',
  'IV.1.out',
  'IV.1.in',
  'IV.2',
  'IV.2.out',
  'IV.2.in',
  'IV.3',
] as const;
export type PaperRow = (typeof PAPER_ROWS)[number];

/** Words of T12; `{years}` stands for the years of a badge. */
export interface PaperWords {
  readonly title: string;
  readonly name: string;
  readonly rows: Readonly<Record<PaperRow, string>>;
  readonly badge: string;
  readonly otherBadge: string;
  readonly counted: string;
  readonly notRecorded: string;
}

const WORDS: Readonly<Record<Language, PaperWords>> = {
  vi: {
    title: 'Thống kê nghiệp vụ công tác đảng viên {period}',
    name: 'Nghiệp vụ đảng viên',
    rows: {
      I: 'I. Khen thưởng',
      'I.1': '1. Tổ chức đảng',
      'I.1.flag': 'Tặng cờ',
      'I.1.merit': 'Bằng khen',
      'I.1.praise': 'Giấy khen',
      'I.2': '2. Đảng viên',
      'I.2.merit': 'Bằng khen',
      'I.2.praise': 'Giấy khen',
      II: 'II. Tặng Huy hiệu Đảng',
      III: 'III. Thẻ đảng viên',
      'III.new': 'Phát thẻ',
      'III.lost': 'Cấp lại do mất',
      'III.damaged': 'Đổi do hỏng',
      IV: 'IV. Chuyển sinh hoạt đảng',
      'IV.1': '1. Tạm thời',
      'IV.1.out': 'Chuyển đi',
      'IV.1.in': 'Chuyển đến',
      'IV.2': '2. Chính thức',
      'IV.2.out': 'Chuyển đi',
      'IV.2.in': 'Chuyển đến',
      'IV.3': '3. Chuyển sinh hoạt sai quy định',
    },
    badge: '{years} năm tuổi Đảng',
    otherBadge: 'Số năm khác, hoặc chưa ghi',
    counted: 'Mục II, IV đếm theo sổ, danh sách các đơn vị gửi, có ngày trong kỳ.',
    notRecorded: 'Mục I, III và mục nào để trống: dữ liệu các đơn vị gửi chưa ghi.',
  },
  en: {
    title: 'Statistics on the papers of members, {period}',
    name: 'Papers of members',
    rows: {
      I: 'I. Awards',
      'I.1': '1. Organizations',
      'I.1.flag': 'Flags',
      'I.1.merit': 'Certificates of merit',
      'I.1.praise': 'Certificates of praise',
      'I.2': '2. Members',
      'I.2.merit': 'Certificates of merit',
      'I.2.praise': 'Certificates of praise',
      II: 'II. Party badges',
      III: 'III. Cards',
      'III.new': 'Issued',
      'III.lost': 'Issued again for lost ones',
      'III.damaged': 'Changed for damaged ones',
      IV: 'IV. Transfers of membership',
      'IV.1': '1. Temporary',
      'IV.1.out': 'Out',
      'IV.1.in': 'In',
      'IV.2': '2. Official',
      'IV.2.out': 'Out',
      'IV.2.in': 'In',
      'IV.3': '3. Against the rules',
    },
    badge: '{years} years of membership',
    otherBadge: 'Other years, or none recorded',
    counted: 'II and IV are counted from the registers and lists the units sent, dated in the period.',
    notRecorded: 'I, III and whatever is empty are not in the data the units sent.',
  },
};

/** The words of T12 in a language. */
export function paperWords({ language }: Worded): PaperWords {
  return WORDS[language];
}
