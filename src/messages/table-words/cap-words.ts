import type { Language, Worded } from '../language.ts';

/** Words of the table on the limit of HTXSNV (T8); `{name}` stands for a value. */
export interface CapWords {
  readonly title: string;
  readonly name: string;
  readonly columns: Readonly<
    Record<'group' | 'subjects' | 'graded' | 'good' | 'limits' | 'excellent' | 'shares' | 'verdict', string>
  >;
  readonly bases: Readonly<Record<'goodOnly' | 'goodOrBetter', string>>;
  readonly inForce: string;
  readonly subjects: Readonly<Record<'member' | 'organization' | 'collective', string>>;
  readonly verdicts: Readonly<Record<'within' | 'exceeded' | 'exceededDiffers' | 'withinDiffers', string>>;
  readonly notes: {
    readonly setting: string;
    readonly rounding: Readonly<Record<'floor' | 'nearest', string>>;
    readonly limits: string;
    readonly counts: string;
  };
}

const WORDS: Readonly<Record<Language, CapWords>> = {
  vi: {
    title: 'Kiểm soát tỷ lệ hoàn thành xuất sắc nhiệm vụ {period}',
    name: 'Kiểm soát tỷ lệ xuất sắc',
    columns: {
      group: 'Nhóm đối tượng',
      subjects: 'Loại',
      graded: 'Tổng số được xếp loại',
      good: 'Đạt loại tốt trở lên',
      limits: 'Mức tối đa cho phép',
      excellent: 'Đề xuất xuất sắc',
      shares: 'Tỷ lệ xuất sắc (%)',
      verdict: 'Kết luận thẩm định',
    },
    bases: { goodOnly: 'trên số HTTNV', goodOrBetter: 'trên số HTTNV và HTXSNV' },
    inForce: 'đang áp dụng',
    subjects: { member: 'đảng viên', organization: 'tổ chức', collective: 'tập thể' },
    verdicts: {
      within: 'Hợp lệ',
      exceeded: 'Vượt trần',
      exceededDiffers: 'Vượt trần; hợp lệ theo cách tính còn lại',
      withinDiffers: 'Hợp lệ; vượt trần theo cách tính còn lại',
    },
    notes: {
      setting: 'Kết luận theo cách tính đang áp dụng: {base}, {rounding}. Hai cột trước làm tròn xuống.',
      rounding: { floor: 'làm tròn xuống', nearest: 'làm tròn gần nhất' },
      limits:
        'Mức tối đa tính trên số đạt loại tốt trở lên giữ nguyên: một trường hợp xuất sắc hạ mức thì thành hoàn thành tốt.',
      counts: 'Có {exceeded}/{groups} nhóm vượt trần theo cách tính đang áp dụng.',
    },
  },
  en: {
    title: 'Control of the limit on excellent grades, {period}',
    name: 'Limit on excellent',
    columns: {
      group: 'Group',
      subjects: 'Kind',
      graded: 'Graded',
      good: 'Good or better',
      limits: 'Allowed',
      excellent: 'Proposed as excellent',
      shares: 'Share of excellent (%)',
      verdict: 'Conclusion',
    },
    bases: { goodOnly: 'of HTTNV', goodOrBetter: 'of HTTNV and HTXSNV' },
    inForce: 'in force',
    subjects: { member: 'members', organization: 'organizations', collective: 'collectives' },
    verdicts: {
      within: 'Within',
      exceeded: 'Over the limit',
      exceededDiffers: 'Over the limit; within under the other reading',
      withinDiffers: 'Within; over the limit under the other reading',
    },
    notes: {
      setting:
        'Conclusion under the reading in force: {base}, {rounding}. The two columns before are rounded down.',
      rounding: { floor: 'rounded down', nearest: 'rounded to nearest' },
      limits:
        'Limits are taken with the number good or better fixed: an excellent that is lowered becomes a good.',
      counts: 'Groups over the limit under the reading in force: {exceeded} of {groups}.',
    },
  },
};

/** The words of T8 in a language. */
export function capWords({ language }: Worded): CapWords {
  return WORDS[language];
}
