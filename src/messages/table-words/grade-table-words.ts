import type { Language, Worded } from '../language.ts';

/** Words of the tables of grades of organizations (T3) and of members (T4); `{period}` stands for the period. */
export interface GradeTableWords {
  readonly organizations: {
    readonly title: string;
    readonly name: string;
    readonly existing: string;
    readonly graded: string;
    readonly notGraded: string;
    readonly newlyFounded: string;
    readonly cells: string;
    readonly cellsGraded: string;
    readonly base: string;
  };
  readonly members: {
    readonly title: string;
    readonly name: string;
    readonly existing: string;
    readonly exempt: string;
    readonly notGraded: string;
    readonly graded: string;
    readonly analysis: string;
    readonly reasons: readonly [string, string, string, string];
    readonly base: string;
    readonly reasonsUnknown: string;
  };
  readonly change: {
    readonly title: string;
    readonly name: string;
    readonly now: string;
    readonly before: string;
    readonly change: string;
    readonly counts: string;
    readonly points: string;
    readonly existing: string;
    readonly graded: string;
    readonly goodOrBetter: string;
  };
}

const WORDS: Readonly<Record<Language, GradeTableWords>> = {
  vi: {
    organizations: {
      title: 'Thống kê kết quả đánh giá, xếp loại chất lượng tổ chức cơ sở đảng {period}',
      name: 'Xếp loại TCCSĐ',
      existing: 'A. Số tổ chức cơ sở đảng có đến cuối kỳ (A = 1 + 2)',
      graded: '1. Số TCCSĐ được đánh giá, xếp loại',
      notGraded: '2. Số TCCSĐ chưa được đánh giá, xếp loại',
      newlyFounded: 'Trong đó: Số mới thành lập',
      cells: 'B. Số chi bộ trực thuộc đảng uỷ cơ sở',
      cellsGraded: 'Trong đó: Số chi bộ được đánh giá, xếp loại',
      base: 'Tỷ lệ của từng mức tính trên số được đánh giá, xếp loại (dòng 100,00), không tính trên tổng số có đến cuối kỳ.',
    },
    members: {
      title: 'Thống kê kết quả đánh giá, xếp loại chất lượng đảng viên {period}',
      name: 'Xếp loại đảng viên',
      existing: 'Đảng viên có đến thời điểm đánh giá, xếp loại',
      exempt: '1) Đảng viên được miễn đánh giá, xếp loại',
      notGraded: '2) Đảng viên chưa được đánh giá, xếp loại',
      graded: '3) Đảng viên đã được đánh giá, xếp loại',
      analysis: 'Phân tích kết quả đảng viên đã được đánh giá, xếp loại',
      reasons: [
        '1) Bị thi hành kỷ luật trong năm',
        '2) Qua kiểm điểm phát hiện vi phạm',
        '3) Cơ quan, chi bộ đánh giá không hoàn thành nhiệm vụ',
        '4) Không chấp hành phân công, gây mất đoàn kết',
      ],
      base: 'Hai gốc tỷ lệ trong một cột: dòng 1–3 tính trên tổng số đảng viên; dòng A–D tính trên số đã được đánh giá, xếp loại.',
      reasonsUnknown:
        'Danh sách xếp loại không ghi lý do không hoàn thành nhiệm vụ; chỉ đếm được trường hợp có ghi kỷ luật trong năm.',
    },
    change: {
      title: 'So sánh với năm trước',
      name: 'So với năm trước',
      now: 'Năm nay',
      before: 'Năm trước',
      change: 'Tăng (+), giảm (-)',
      counts: 'Số lượng',
      points: 'Điểm %',
      existing: 'Tổng số',
      graded: 'Được đánh giá, xếp loại',
      goodOrBetter: 'Hoàn thành tốt nhiệm vụ trở lên',
    },
  },
  en: {
    organizations: {
      title: 'Statistics on the grades of grassroots Party organizations, {period}',
      name: 'Grades of organizations',
      existing: 'A. Grassroots organizations at the end of the period (A = 1 + 2)',
      graded: '1. Grassroots organizations graded',
      notGraded: '2. Grassroots organizations not graded',
      newlyFounded: 'Of which newly founded',
      cells: 'B. Cells directly under grassroots committees',
      cellsGraded: 'Of which graded',
      base: 'The share of each grade is taken of the number graded (the row with 100.00), not of the number existing.',
    },
    members: {
      title: 'Statistics on the grades of members, {period}',
      name: 'Grades of members',
      existing: 'Members at the time of grading',
      exempt: '1) Exempt from grading',
      notGraded: '2) Not graded',
      graded: '3) Graded',
      analysis: 'Results of the members graded',
      reasons: [
        '1) Disciplined in the year',
        '2) Violation found in the review',
        '3) Judged by agency or cell not to have completed the tasks',
        '4) Refused an assignment, caused disunity',
      ],
      base: 'Two bases in one column: rows 1–3 are shares of all members, rows A–D of the members graded.',
      reasonsUnknown:
        'The lists of grades give no reason for non-completion; only those with a recorded discipline can be counted.',
    },
    change: {
      title: 'Compared with the year before',
      name: 'Change on last year',
      now: 'This year',
      before: 'Last year',
      change: 'Increase (+), decrease (-)',
      counts: 'Number',
      points: 'Points of %',
      existing: 'Existing',
      graded: 'Graded',
      goodOrBetter: 'Good or better',
    },
  },
};

/** The words of T3 and T4 in a language. */
export function gradeTableWords({ language }: Worded): GradeTableWords {
  return WORDS[language];
}
