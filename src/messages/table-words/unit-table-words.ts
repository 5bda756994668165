import type { Language, Worded } from '../language.ts';

/** What the tables by subordinate unit (T7) count. */
export type UnitSubject = 'upper' | 'grassroots' | 'cells' | 'collectives' | 'leaders' | 'members';

/** Words of the tables by subordinate unit; `{period}` stands for the period. */
export interface UnitTableWords {
  readonly title: string;
  readonly subjects: Readonly<Record<UnitSubject, { readonly name: string; readonly title: string }>>;
  readonly columns: {
    readonly unit: string;
    readonly existing: string;
    readonly graded: string;
    readonly results: string;
    readonly cap: Readonly<Record<'goodOnly' | 'goodOrBetter', string>>;
    readonly notGraded: string;
    readonly all: string;
    readonly exempt: string;
    readonly suspended: string;
    readonly newMember: string;
    readonly newlyFounded: string;
    readonly other: string;
  };
  readonly groups: {
    readonly territorial: Readonly<Record<'district' | 'commune', string>>;
    readonly other: string;
    readonly none: string;
    readonly sum: string;
    readonly total: string;
    readonly change: string;
  };
  readonly notes: { readonly base: string; readonly change: string };
}

const WORDS: Readonly<Record<Language, UnitTableWords>> = {
  vi: {
    title: 'Tổng hợp kết quả đánh giá, xếp loại chất lượng theo đảng bộ, chi bộ trực thuộc {period}',
    subjects: {
      upper: {
        name: 'Đảng bộ cấp trên cơ sở',
        title: 'Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
      },
      grassroots: { name: 'Tổ chức cơ sở đảng', title: 'Tổ chức cơ sở đảng (đảng bộ cơ sở, chi bộ cơ sở)' },
      cells: { name: 'Chi bộ trực thuộc', title: 'Chi bộ trực thuộc đảng uỷ cơ sở' },
      collectives: { name: 'Tập thể lãnh đạo', title: 'Tập thể lãnh đạo, quản lý' },
      leaders: { name: 'Cá nhân lãnh đạo', title: 'Cá nhân cán bộ lãnh đạo, quản lý' },
      members: { name: 'Đảng viên', title: 'Đảng viên' },
    },
    columns: {
      unit: 'Tên đảng bộ, chi bộ trực thuộc',
      existing: 'Tổng số (có đến ngày chốt)',
      graded: 'Số được đánh giá, xếp loại',
      results: 'Kết quả xếp loại',
      cap: {
        goodOnly: 'Tỷ lệ HTXSNV so với số HTTNV (%)',
        goodOrBetter: 'Tỷ lệ HTXSNV so với số HTTNV và HTXSNV (%)',
      },
      notGraded: 'Số chưa xếp loại',
      all: 'Tổng',
      exempt: 'Miễn',
      suspended: 'Đình chỉ',
      newMember: 'Mới kết nạp dưới 6 tháng',
      newlyFounded: 'Mới thành lập',
      other: 'Khác',
    },
    groups: {
      territorial: {
        district: 'Đảng bộ huyện, thị xã, thành phố',
        commune: 'Đảng bộ xã, phường, đặc khu',
      },
      other: 'Đảng bộ trực thuộc khác',
      none: 'Không thuộc đảng bộ nào ở trên',
      sum: 'Cộng ({group})',
      total: 'Tổng cộng ({groups})',
      change: 'So với năm trước: tăng (+), giảm (-)',
    },
    notes: {
      base: 'Tỷ lệ từng mức tính trên số được đánh giá, xếp loại; tỷ lệ được đánh giá, xếp loại tính trên tổng số. HTXSNV, HTTNV, HTNV, KHTNV: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ.',
      change: 'Dòng so với năm trước: số lượng là hiệu số; tỷ lệ là hiệu số tính bằng điểm %.',
    },
  },
  en: {
    title: 'Grades by subordinate organization, {period}',
    subjects: {
      upper: { name: 'Committees above', title: 'Committees directly above the grassroots' },
      grassroots: {
        name: 'Grassroots organizations',
        title: 'Grassroots organizations (committees and cells)',
      },
      cells: { name: 'Cells', title: 'Cells directly under grassroots committees' },
      collectives: { name: 'Leadership collectives', title: 'Leadership collectives' },
      leaders: { name: 'Leaders', title: 'Leading and managing cadres' },
      members: { name: 'Members', title: 'Members' },
    },
    columns: {
      unit: 'Subordinate organization',
      existing: 'Existing on the cut-off day',
      graded: 'Graded',
      results: 'Grades',
      cap: {
        goodOnly: 'HTXSNV against HTTNV (%)',
        goodOrBetter: 'HTXSNV against HTTNV and HTXSNV (%)',
      },
      notGraded: 'Not graded',
      all: 'Total',
      exempt: 'Exempt',
      suspended: 'Suspended',
      newMember: 'Admitted less than 6 months ago',
      newlyFounded: 'Newly founded',
      other: 'Other',
    },
    groups: {
      territorial: { district: 'Districts, towns and cities', commune: 'Communes, wards, special zones' },
      other: 'Other committees',
      none: 'Under none of the above',
      sum: 'Sum ({group})',
      total: 'Total ({groups})',
      change: 'Change on last year: increase (+), decrease (-)',
    },
    notes: {
      base: 'The share of each grade is taken of the number graded, the share graded of the number existing. HTXSNV, HTTNV, HTNV, KHTNV: excellent, good, plain and non-completion of tasks.',
      change: 'The row of changes gives counts as differences and shares in points of percent.',
    },
  },
};

/** The words of the tables by subordinate unit in a language. */
export function unitTableWords({ language }: Worded): UnitTableWords {
  return WORDS[language];
}
