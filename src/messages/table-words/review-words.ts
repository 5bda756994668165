import type { Language, Worded } from '../language.ts';

/** Rows of the table of review results (T5), by their place in the form. */
export const REVIEW_ROWS = [
  '1',
  '2',
  '3',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '3.5',
  '4',
  '4.1',
  '4.2',
  '4.3',
] as const;
export type ReviewRow = (typeof REVIEW_ROWS)[number];

/** Words of T5; `{name}` stands for a value. */
export interface ReviewWords {
  readonly title: string;
  readonly name: string;
  readonly columns: Readonly<Record<'content' | 'collectives' | 'members', string>>;
  readonly rows: Readonly<Record<ReviewRow, string>>;
  readonly implied: string;
  readonly noCollectives: string;
  readonly suggested: string;
}

const WORDS: Readonly<Record<Language, ReviewWords>> = {
  vi: {
    title: 'Kết quả kiểm điểm tự phê bình và phê bình {period}',
    name: 'Kết quả kiểm điểm',
    columns: { content: 'Nội dung', collectives: 'Tập thể', members: 'Đảng viên' },
    rows: {
      '1': '1. Số lượng thuộc đối tượng phải kiểm điểm tự phê bình và phê bình',
      '2': '2. Số lượng đã kiểm điểm',
      '3': '3. Số lượng chưa kiểm điểm',
      '3.1': 'Trong đó: Số tập thể thành lập mới',
      '3.2': 'Trong đó: Đảng viên mới kết nạp dưới 6 tháng',
      '3.3': 'Đảng viên được miễn công tác và sinh hoạt đảng',
      '3.4': 'Đảng viên bị đình chỉ sinh hoạt đảng',
      '3.5': 'Lý do khác, hoặc chưa ghi',
      '4': '4. Số được gợi ý kiểm điểm',
      '4.1': 'Thuộc diện ban thường vụ cấp uỷ cấp tỉnh quản lý',
      '4.2': 'Thuộc diện ban thường vụ cấp uỷ cấp trên trực tiếp của tổ chức cơ sở đảng quản lý',
      '4.3': 'Thuộc diện đảng uỷ cơ sở quản lý',
    },
    implied:
      'Trong số đã kiểm điểm có {collectives} tập thể và {members} đảng viên mà danh sách không ghi đã kiểm điểm nhưng có mức xếp loại: chỉ người đã kiểm điểm mới được xếp loại.',
    noCollectives: 'Dữ liệu các đơn vị gửi chưa có danh sách tập thể lãnh đạo, quản lý.',
    suggested: 'Mục 4: dữ liệu các đơn vị gửi chưa ghi việc gợi ý kiểm điểm.',
  },
  en: {
    title: 'Results of the review (self-criticism and criticism), {period}',
    name: 'Review',
    columns: { content: 'Content', collectives: 'Collectives', members: 'Members' },
    rows: {
      '1': '1. Had to be reviewed',
      '2': '2. Reviewed',
      '3': '3. Not reviewed',
      '3.1': 'Of which newly founded collectives',
      '3.2': 'Of which members admitted less than 6 months ago',
      '3.3': 'Members exempt from work and activities',
      '3.4': 'Members suspended from activities',
      '3.5': 'Other reason, or none recorded',
      '4': '4. Told to review something',
      '4.1': 'Managed by the provincial standing committee',
      '4.2': 'Managed by the standing committee above the grassroots',
      '4.3': 'Managed by the grassroots committee',
    },
    implied:
      'Among those reviewed are {collectives} collectives and {members} members whose lists do not record a review and who have a grade: only who was reviewed is graded.',
    noCollectives: 'The data the units sent hold no list of leadership collectives.',
    suggested: 'Item 4: the data the units sent do not record reviews suggested from above.',
  },
};

/** The words of T5 in a language. */
export function reviewWords({ language }: Worded): ReviewWords {
  return WORDS[language];
}
