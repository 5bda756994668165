import type { Language, Worded } from '../language.ts';

/** Rows of Biểu số 2-BTCTW, by their place in the form. */
export const NEW_MEMBER_ROWS = [
  'I',
  'I.female',
  'I.ethnic',
  'I.religious',
  'I.union',
  'I.owner',
  'I.population',
  'I.foreign',
  'I.again',
  'II.1',
  'II.2',
  'II.2.18',
  'II.2.31',
  'II.2.36',
  'II.2.41',
  'II.2.46',
  'II.2.51',
  'II.2.56',
  'II.2.61',
  'II.2.unknown',
  'II.2.average',
  'II.3',
  'II.4',
  'II.5',
  'III',
  'III.1',
  'III.1.admitting',
  'III.1.none',
  'III.2',
  'III.2.admitting',
  'III.2.none',
] as const;
export type NewMemberRow = (typeof NEW_MEMBER_ROWS)[number];

/** Words of the table of new members (T2); `{name}` stands for a value. */
export interface NewMemberWords {
  readonly title: string;
  readonly name: string;
  readonly rows: Readonly<Record<NewMemberRow, string>>;
  readonly age: string;
  readonly notRecorded: string;
}

const WORDS: Readonly<Record<Language, NewMemberWords>> = {
  vi: {
    title: 'Thống kê đảng viên mới kết nạp {period}',
    name: 'Đảng viên mới kết nạp',
    rows: {
      I: 'I. Tổng số đảng viên mới kết nạp',
      'I.female': '- Nữ',
      'I.ethnic': '- Dân tộc thiểu số',
      'I.religious': '- Tôn giáo',
      'I.union': '- Đoàn viên',
      'I.owner': '- Chủ doanh nghiệp tư nhân',
      'I.population': '- Quần chúng vi phạm KHHGĐ',
      'I.foreign': '- Có quan hệ hôn nhân với người nước ngoài',
      'I.again': '- Kết nạp lại',
      'II.1': 'II.1. Nghề nghiệp',
      'II.2': 'II.2. Tuổi đời',
      'II.2.18': '18 - 30 tuổi',
      'II.2.31': '31 - 35 tuổi',
      'II.2.36': '36 - 40 tuổi',
      'II.2.41': '41 - 45 tuổi',
      'II.2.46': '46 - 50 tuổi',
      'II.2.51': '51 - 55 tuổi',
      'II.2.56': '56 - 60 tuổi',
      'II.2.61': 'Trên 60 tuổi',
      'II.2.unknown': 'Chưa ghi năm sinh, hoặc dưới 18 tuổi theo năm sinh',
      'II.2.average': 'Tuổi bình quân',
      'II.3': 'II.3. Trình độ giáo dục phổ thông',
      'II.4': 'II.4. Trình độ chuyên môn',
      'II.5': 'II.5. Chức danh khoa học',
      III: 'III. Số tổ chức cơ sở đảng cuối kỳ',
      'III.1': '1. Đảng bộ cơ sở',
      'III.1.admitting': 'Trong đó: Có kết nạp đảng viên',
      'III.1.none': 'Không còn quần chúng',
      'III.2': '2. Chi bộ cơ sở',
      'III.2.admitting': 'Trong đó: Có kết nạp đảng viên',
      'III.2.none': 'Không còn quần chúng',
    },
    age: 'Tuổi tính bằng năm kết nạp trừ năm sinh; tuổi bình quân tính trên những người có ghi năm sinh.',
    notRecorded:
      'Các mục để trống (nghề nghiệp, trình độ, tình trạng gia đình, …) chưa có trong dữ liệu các đơn vị gửi.',
  },
  en: {
    title: 'Statistics on new members, {period}',
    name: 'New members',
    rows: {
      I: 'I. New members',
      'I.female': '- Women',
      'I.ethnic': '- Ethnic minorities',
      'I.religious': '- With a religion',
      'I.union': '- Youth Union members',
      'I.owner': '- Owners of private businesses',
      'I.population': '- Admitted in spite of a breach of the population policy',
      'I.foreign': '- Married to foreigners',
      'I.again': '- Admitted again',
      'II.1': 'II.1. Occupation',
      'II.2': 'II.2. Age',
      'II.2.18': '18 - 30',
      'II.2.31': '31 - 35',
      'II.2.36': '36 - 40',
      'II.2.41': '41 - 45',
      'II.2.46': '46 - 50',
      'II.2.51': '51 - 55',
      'II.2.56': '56 - 60',
      'II.2.61': 'Over 60',
      'II.2.unknown': 'Year of birth not recorded, or under 18 by it',
      'II.2.average': 'Average age',
      'II.3': 'II.3. General education',
      'II.4': 'II.4. Professional education',
      'II.5': 'II.5. Academic titles',
      III: 'III. Grassroots organizations at the end of the period',
      'III.1': '1. With a committee',
      'III.1.admitting': 'Of which admitted members',
      'III.1.none': 'Nobody left to admit',
      'III.2': '2. Single cells',
      'III.2.admitting': 'Of which admitted members',
      'III.2.none': 'Nobody left to admit',
    },
    age: 'Ages are the year of admission less the year of birth; the average is that of those whose year of birth is recorded.',
    notRecorded: 'Items left empty (occupation, education, family, …) are not in the data the units sent.',
  },
};

/** The words of T2 in a language. */
export function newMemberWords({ language }: Worded): NewMemberWords {
  return WORDS[language];
}
