import type { Language, Worded } from '../language.ts';

/** Rows of the table of the six-month and final reports without grades. */
export const PROGRESS_ROWS = [
  'admitted',
  'target',
  'share',
  'recognised',
  'expelled',
  'deleted',
  'left',
  'removed',
  'disciplined',
  'badges',
  'transfersOut',
  'transfersIn',
] as const;
export type ProgressRow = (typeof PROGRESS_ROWS)[number];

/** Words of the six-month report (`part`) and of the final report of the year (`whole`); `{name}` stands for a value. */
export interface HalfYearWords {
  readonly titles: Readonly<Record<'part' | 'whole', string>>;
  readonly opening: string;
  readonly sections: Readonly<
    Record<
      'results' | 'admissions' | 'screening' | 'papers' | 'fees' | 'figures' | 'assessment' | 'tasks',
      string
    >
  >;
  readonly nextTasks: Readonly<Record<'part' | 'whole', string>>;
  readonly admitted: string;
  readonly admittedNoTarget: string;
  readonly compared: string;
  readonly recognised: string;
  readonly removed: string;
  readonly removedNone: string;
  readonly disciplined: string;
  readonly disciplinedUnknown: string;
  readonly badges: string;
  readonly transfers: string;
  readonly papersUnknown: string;
  readonly fees: Readonly<Record<'paid' | 'unrecorded' | 'unknown', string>>;
  readonly halves: string;
  readonly undated: string;
  readonly table: {
    readonly name: string;
    readonly title: string;
    readonly columns: Readonly<Record<'first' | 'second' | 'year', string>>;
    readonly rows: Readonly<Record<ProgressRow, string>>;
    readonly share: string;
  };
  readonly fill: Readonly<
    Record<'leadership' | 'screening' | 'fees' | 'assessment' | 'tasks' | 'papers', string>
  >;
  readonly noGrades: string;
}

const WORDS: Readonly<Record<Language, HalfYearWords>> = {
  vi: {
    titles: {
      part: 'Sơ kết công tác đảng viên {period}',
      whole: 'Tổng kết công tác đảng viên {period}',
    },
    opening: '{name} báo cáo kết quả công tác đảng viên {period} như sau:',
    sections: {
      results: 'I- KẾT QUẢ',
      admissions: '1. Kết nạp đảng viên, công nhận đảng viên chính thức',
      screening: '2. Rà soát, sàng lọc, kỷ luật, đưa ra khỏi Đảng',
      papers: '3. Huy hiệu Đảng, thẻ đảng viên, chuyển sinh hoạt đảng',
      fees: '4. Đảng phí, cơ sở dữ liệu đảng viên',
      figures: '5. Số liệu',
      assessment: 'II- ĐÁNH GIÁ CHUNG',
      tasks: 'III- NHIỆM VỤ, GIẢI PHÁP',
    },
    nextTasks: {
      part: 'Nêu nhiệm vụ, giải pháp 6 tháng cuối năm, người chịu trách nhiệm và thời hạn.',
      whole: 'Nêu nhiệm vụ, giải pháp năm tới, người chịu trách nhiệm và thời hạn.',
    },
    admitted: 'Kết nạp {actual} đảng viên, đạt {percent} chỉ tiêu cả năm ({target}).',
    admittedNoTarget: 'Kết nạp {actual} đảng viên; chưa có chỉ tiêu cả năm trong dữ liệu.',
    compared: 'So với cùng kỳ năm trước ({before} đảng viên), số kết nạp bằng {percent}.',
    recognised: 'Công nhận chính thức {count} đảng viên.',
    removed:
      'Đưa ra khỏi Đảng {total} đảng viên, gồm khai trừ {expelled}, xoá tên {deleted}, xin ra khỏi Đảng {left}.',
    removedNone: 'Không có đảng viên bị đưa ra khỏi Đảng trong kỳ.',
    disciplined: 'Thi hành kỷ luật {total} đảng viên.',
    disciplinedUnknown:
      'Dữ liệu các đơn vị gửi không ghi ngày thi hành kỷ luật trong kỳ; nêu số liệu nếu có.',
    badges: 'Tặng Huy hiệu Đảng cho {count} đảng viên.',
    transfers: 'Chuyển sinh hoạt đảng chính thức đi {out} đảng viên, đến {in} đảng viên.',
    papersUnknown:
      'Dữ liệu các đơn vị gửi chưa có sổ huy hiệu, sổ chuyển sinh hoạt của kỳ này; nêu số liệu nếu có.',
    fees: {
      paid: 'Sổ đóng đảng phí ghi {recorded} đảng viên: {paid} người đóng đủ các tháng phải đóng trong kỳ ({percent}), {owing} người còn tháng chưa đóng.',
      unrecorded: 'Chưa có sổ của {count} đảng viên.',
      unknown: 'Dữ liệu các đơn vị gửi chưa có sổ đóng đảng phí của kỳ này; nêu số liệu nếu có.',
    },
    halves:
      'Trong năm: 6 tháng đầu năm kết nạp {first} đảng viên; 6 tháng cuối năm kết nạp {second} đảng viên.',
    undated: 'Có {count} trường hợp kết nạp hoặc đưa ra khỏi Đảng không ghi ngày, chỉ tính vào cả năm.',
    table: {
      name: 'Kết quả công tác',
      title: 'Kết quả công tác đảng viên {period}',
      columns: { first: '6 tháng đầu năm', second: '6 tháng cuối năm', year: 'Cả năm' },
      rows: {
        admitted: 'Kết nạp đảng viên',
        target: 'Chỉ tiêu kết nạp cả năm',
        share: 'Tỷ lệ đạt chỉ tiêu cả năm (%)',
        recognised: 'Công nhận đảng viên chính thức',
        expelled: 'Khai trừ',
        deleted: 'Xoá tên',
        left: 'Xin ra khỏi Đảng',
        removed: 'Cộng số đưa ra khỏi Đảng',
        disciplined: 'Thi hành kỷ luật đảng viên',
        badges: 'Tặng Huy hiệu Đảng',
        transfersOut: 'Chuyển sinh hoạt chính thức đi',
        transfersIn: 'Chuyển sinh hoạt chính thức đến',
      },
      share: 'Tỷ lệ đạt chỉ tiêu tính trên chỉ tiêu cả năm, kể cả khi kỳ báo cáo là 6 tháng.',
    },
    fill: {
      leadership: 'Nêu việc lãnh đạo, chỉ đạo; các văn bản đã ban hành trong kỳ.',
      screening: 'Nêu kết quả rà soát, sàng lọc; số đảng viên được giáo dục, giúp đỡ.',
      fees: 'Nêu việc thu, nộp đảng phí và cập nhật cơ sở dữ liệu đảng viên.',
      assessment: 'Nêu ưu điểm; hạn chế, khuyết điểm; nguyên nhân.',
      tasks: 'Nêu đề xuất, kiến nghị, hoặc ghi không có.',
      papers: 'Nêu việc phát thẻ, cấp lại thẻ đảng viên.',
    },
    noGrades: 'Báo cáo này không có kết quả xếp loại: việc xếp loại được tiến hành một lần vào cuối năm.',
  },
  en: {
    titles: {
      part: 'Preliminary report on members, {period}',
      whole: 'Final report on members, {period}',
    },
    opening: '{name} reports on the work with members in {period}:',
    sections: {
      results: 'I- RESULTS',
      admissions: '1. Admissions and recognition as official members',
      screening: '2. Screening, discipline, removals',
      papers: '3. Badges, cards, transfers',
      fees: '4. Fees and member data',
      figures: '5. Figures',
      assessment: 'II- GENERAL ASSESSMENT',
      tasks: 'III- TASKS AND SOLUTIONS',
    },
    nextTasks: {
      part: 'Name the tasks of the second half of the year, who answers for them and by when.',
      whole: 'Name the tasks of the coming year, who answers for them and by when.',
    },
    admitted: '{actual} members were admitted ({percent} of the target of {target} for the whole year).',
    admittedNoTarget: '{actual} members were admitted; the data hold no target for the year.',
    compared: 'Against the same period last year ({before} members) that is {percent}.',
    recognised: '{count} members were recognised as official.',
    removed:
      '{total} members were removed: {expelled} expelled, {deleted} deleted from the list and {left} who left at their own request.',
    removedNone: 'Nobody was removed from the Party in the period.',
    disciplined: '{total} members were disciplined.',
    disciplinedUnknown:
      'The data the units sent give no day of a discipline in the period; add figures if any.',
    badges: 'Badges were given to {count} members.',
    transfers: 'Official transfers: {out} members out, {in} members in.',
    papersUnknown:
      'The data the units sent hold no registers of badges or transfers of this period; add figures if any.',
    fees: {
      paid: 'The fee books name {recorded} members: {paid} paid for every month due in the period ({percent}), {owing} have not paid for some month.',
      unrecorded: 'No book names {count} members.',
      unknown: 'The data the units sent hold no fee books of this period; add figures if any.',
    },
    halves: 'In the year, {first} members were admitted in the first half and {second} in the second half.',
    undated: 'Admissions or removals without a day, counted in the year only: {count}.',
    table: {
      name: 'Results',
      title: 'Results of the work with members, {period}',
      columns: { first: 'First half', second: 'Second half', year: 'Year' },
      rows: {
        admitted: 'Members admitted',
        target: 'Target of the whole year',
        share: 'Share of the target of the year (%)',
        recognised: 'Recognised as official members',
        expelled: 'Expelled',
        deleted: 'Deleted from the list',
        left: 'Left at their own request',
        removed: 'All removals',
        disciplined: 'Members disciplined',
        badges: 'Badges given',
        transfersOut: 'Official transfers out',
        transfersIn: 'Official transfers in',
      },
      share: 'The share is taken of the target of the whole year, also where the period is six months.',
    },
    fill: {
      leadership: 'Describe leadership and direction; documents issued in the period.',
      screening: 'Give the results of the screening; members to be educated and helped.',
      fees: 'Describe fees and the upkeep of member data.',
      assessment: 'Give strengths, weaknesses and their causes.',
      tasks: 'Name proposals, or say there are none.',
      papers: 'Describe cards issued and issued again.',
    },
    noGrades: 'This report has no grades: grading happens once, at the end of the year.',
  },
};

/** The words of the six-month and final reports in a language. */
export function halfYearWords({ language }: Worded): HalfYearWords {
  return WORDS[language];
}
