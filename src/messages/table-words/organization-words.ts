import type { Language, Worded } from '../language.ts';

/** Words of the table of organizations and members by type (T6); `{name}` stands for a value. */
export interface OrganizationWords {
  readonly title: string;
  readonly name: string;
  readonly columns: Readonly<
    Record<
      | 'type'
      | 'base'
      | 'total'
      | 'divided'
      | 'committees'
      | 'cells'
      | 'below'
      | 'sections'
      | 'ownCells'
      | 'members',
      string
    >
  >;
  readonly enterprise: string;
  readonly sum: string;
  readonly notes: Readonly<Record<'other' | 'split' | 'members', string>>;
}

const WORDS: Readonly<Record<Language, OrganizationWords>> = {
  vi: {
    title: 'Thống kê tổ chức đảng và đảng viên trong các loại hình cơ sở {period}',
    name: 'Loại hình cơ sở',
    columns: {
      type: 'Loại hình tổ chức cơ sở đảng',
      base: 'Số tổ chức cơ sở đảng',
      total: 'Tổng số',
      divided: 'Chia ra',
      committees: 'Đảng bộ cơ sở',
      cells: 'Chi bộ cơ sở',
      below: 'Tổ chức đảng trực thuộc đảng bộ cơ sở',
      sections: 'Đảng bộ bộ phận',
      ownCells: 'Chi bộ trực thuộc',
      members: 'Tổng số đảng viên',
    },
    enterprise: 'Chưa ghi loại vốn',
    sum: 'Cộng (1+…+11)',
    notes: {
      other:
        '* Loại hình khác: hội, quỹ tín dụng, đặc khu và những loại hình không có dòng riêng trong biểu.',
      split:
        'Danh sách tổ chức không ghi tỷ lệ vốn Nhà nước và dạng công ty, nên không chia nhỏ hơn mục 9a, 9b.',
      members: 'Đảng viên không thuộc tổ chức cơ sở đảng nào trong danh sách: {count}.',
    },
  },
  en: {
    title: 'Statistics on Party organizations and members by type of grassroots organization, {period}',
    name: 'Types',
    columns: {
      type: 'Type of grassroots organization',
      base: 'Grassroots organizations',
      total: 'Total',
      divided: 'Of which',
      committees: 'Committees',
      cells: 'Cells',
      below: 'Below grassroots committees',
      sections: 'Section committees',
      ownCells: 'Cells',
      members: 'Members',
    },
    enterprise: 'Capital not recorded',
    sum: 'Total (1+…+11)',
    notes: {
      other: '* Other types: associations, credit funds, special zones and types without a row of their own.',
      split:
        'The lists give neither the share of State capital nor the form of companies: 9a and 9b are not divided.',
      members: 'Members under no grassroots organization of the list: {count}.',
    },
  },
};

/** The words of T6 in a language. */
export function organizationWords({ language }: Worded): OrganizationWords {
  return WORDS[language];
}
