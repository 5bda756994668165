import type { NotGradedReason } from '../../registry/not-graded-reason.ts';
import type { Language, Worded } from '../language.ts';

/** Words of the lists of people: graded (T10) and not graded (T11); `{name}` stands for a value. */
export interface PeopleWords {
  readonly graded: { readonly title: string; readonly name: string };
  readonly notGraded: { readonly title: string; readonly name: string };
  readonly columns: Readonly<
    Record<
      | 'fullName'
      | 'birthYear'
      | 'male'
      | 'female'
      | 'cell'
      | 'post'
      | 'grade'
      | 'admitted'
      | 'notReviewed'
      | 'withoutGrade'
      | 'reason',
      string
    >
  >;
  readonly noCell: string;
  readonly total: string;
  readonly share: string;
  readonly legend: string;
  readonly post: string;
  readonly later: string;
  readonly reasons: Readonly<Record<NotGradedReason, string>>;
}

const WORDS: Readonly<Record<Language, PeopleWords>> = {
  vi: {
    graded: {
      title: 'Danh sách đánh giá, xếp loại chất lượng đảng viên {period}',
      name: 'Danh sách xếp loại',
    },
    notGraded: {
      title: 'Danh sách đảng viên chưa kiểm điểm, chưa xếp loại {period}',
      name: 'Danh sách chưa xếp loại',
    },
    columns: {
      fullName: 'Họ và tên',
      birthYear: 'Năm sinh',
      male: 'Nam',
      female: 'Nữ',
      cell: 'Chi bộ',
      post: 'Chức vụ',
      grade: 'Mức xếp loại',
      admitted: 'Ngày kết nạp',
      notReviewed: 'Chưa kiểm điểm',
      withoutGrade: 'Chưa xếp loại',
      reason: 'Lý do',
    },
    noCell: 'Chưa rõ chi bộ',
    total: 'Cộng',
    share: 'Tỷ lệ trên số được xếp loại (%)',
    legend:
      'HTXSNV: hoàn thành xuất sắc nhiệm vụ; HTTNV: hoàn thành tốt nhiệm vụ; HTNV: hoàn thành nhiệm vụ; KHTNV: không hoàn thành nhiệm vụ.',
    post: 'Cột chức vụ để trống: danh sách các đơn vị gửi không ghi.',
    later:
      'Những đảng viên trên được kiểm điểm, xếp loại tại kỳ sinh hoạt gần nhất mà đảng viên có mặt và báo cáo bổ sung; đảng viên được miễn, bị đình chỉ sinh hoạt thì không kiểm điểm, xếp loại.',
    reasons: {
      exempt: 'Được miễn công tác và sinh hoạt đảng',
      suspended: 'Bị đình chỉ sinh hoạt đảng',
      newMember: 'Mới kết nạp dưới 6 tháng',
      newlyFounded: 'Tổ chức mới thành lập',
      notReviewed: 'Chưa kiểm điểm',
      noDecision: 'Chưa có quyết định xếp loại',
      other: 'Lý do khác',
    },
  },
  en: {
    graded: { title: 'Members graded, {period}', name: 'Members graded' },
    notGraded: { title: 'Members not reviewed or not graded, {period}', name: 'Members not graded' },
    columns: {
      fullName: 'Full name',
      birthYear: 'Year of birth',
      male: 'Men',
      female: 'Women',
      cell: 'Cell',
      post: 'Post',
      grade: 'Grade',
      admitted: 'Admitted on',
      notReviewed: 'Not reviewed',
      withoutGrade: 'Not graded',
      reason: 'Reason',
    },
    noCell: 'Cell not known',
    total: 'Total',
    share: 'Share of those graded (%)',
    legend: 'HTXSNV: excellent; HTTNV: good; HTNV: completion; KHTNV: non-completion of tasks.',
    post: 'The column of posts is empty: the lists the units sent do not give them.',
    later:
      'These members are reviewed and graded at the next meeting they attend, and reported in addition; members exempt or suspended from activities are not reviewed or graded.',
    reasons: {
      exempt: 'Exempt from work and activities',
      suspended: 'Suspended from activities',
      newMember: 'Admitted less than 6 months ago',
      newlyFounded: 'Newly founded organization',
      notReviewed: 'Not reviewed',
      noDecision: 'No decision yet',
      other: 'Other reason',
    },
  },
};

/** The words of T10 and T11 in a language. */
export function peopleWords({ language }: Worded): PeopleWords {
  return WORDS[language];
}
