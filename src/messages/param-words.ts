import { REASON_WORDS } from './fact-words.ts';
import type { Language } from './language.ts';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Fields of a row, as people call them. */
const FIELD_WORDS: Words = {
  vi: {
    fullName: 'họ và tên',
    birth: 'ngày sinh',
    admittedOn: 'ngày vào Đảng',
    citizenId: 'số định danh cá nhân',
    card12: 'số thẻ đảng viên (12 số)',
    card8: 'số thẻ đảng viên (8 số)',
    ownCode: 'mã đảng viên',
    unitName: 'tên tổ chức đảng',
    organizationKind: 'loại hình tổ chức đảng',
    removalKind: 'hình thức đưa ra khỏi Đảng',
    admissionTarget: 'chỉ tiêu kết nạp',
  },
  en: {
    fullName: 'full name',
    birth: 'birth date',
    admittedOn: 'date of admission',
    citizenId: 'citizen number',
    card12: 'card number (12 digits)',
    card8: 'card number (8 digits)',
    ownCode: 'member code',
    unitName: 'name of the organization',
    organizationKind: 'kind of organization',
    removalKind: 'way out of the Party',
    admissionTarget: 'admission target',
  },
};

/** Lists that are known by name and not taken. */
const LIST_WORDS: Words = {
  vi: {
    recognitions: 'công nhận đảng viên chính thức',
    discipline: 'kỷ luật đảng viên',
    transfers: 'chuyển sinh hoạt đảng',
    fees: 'thu, nộp đảng phí',
    abroad: 'đảng viên ra nước ngoài',
    residence: 'đảng viên sinh hoạt nơi cư trú (213)',
    statistics: 'số liệu thống kê (biểu BTCTW)',
  },
  en: {
    recognitions: 'recognitions as official members',
    discipline: 'discipline',
    transfers: 'transfers',
    fees: 'Party fees',
    abroad: 'members abroad',
    residence: 'members active at their place of residence',
    statistics: 'statistics (a BTCTW form)',
  },
};

/** What a decision must name. */
const PART_WORDS: Words = {
  vi: { number: 'số hiệu', date: 'ngày ký', by: 'cơ quan ban hành' },
  en: { number: 'number', date: 'day', by: 'issuing body' },
};

/** Parameters whose value is a code, or several with commas between, with the words for it. */
const WORDS: Readonly<Record<string, Words>> = {
  field: FIELD_WORDS,
  differs: FIELD_WORDS,
  list: LIST_WORDS,
  part: PART_WORDS,
  reason: REASON_WORDS,
};

/** The parameters of a diagnostic with codes put into words; what has no words stays as it is. */
export function wordParams(
  params: Readonly<Record<string, string | number>>,
  language: Language,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const words = WORDS[name]?.[language];
      if (words === undefined || typeof value !== 'string') return [name, value];
      return [
        name,
        value
          .split(', ')
          .map((code) => (Object.hasOwn(words, code) ? words[code] : code))
          .join(', '),
      ];
    }),
  );
}

/** Fields of a person as people call them, with commas between; a dash for none. */
export function wordFields(fields: readonly string[], language: Language): string {
  return fields.length === 0 ? '–' : fields.map((field) => FIELD_WORDS[language][field] ?? field).join(', ');
}
