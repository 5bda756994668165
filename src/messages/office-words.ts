import type { Language } from './language.ts';

/** The fixed words in head and foot of a document that a committee signs; `{name}` stands for a value. */
const VI_OFFICE_WORDS = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  kinds: { report: 'BÁO CÁO' },
  codes: { report: 'BC' },
  number: 'Số {number}',
  placeDate: '{place}, ngày {day} tháng {month} năm {year}',
  marks: {
    confidential: 'MẬT',
    secret: 'TỐI MẬT',
    'top-secret': 'TUYỆT MẬT',
    draft: 'Dự thảo lần {number}',
    meeting: 'TÀI LIỆU HỘI NGHỊ',
  },
  attached: '(Kèm theo Báo cáo số {number}, ngày {day} tháng {month} năm {year} của {issuer})',
  recipients: 'Nơi nhận:',
  keep: 'Lưu {place}',
  openTitle: '(Chức vụ)',
  openName: '(Họ và tên)',
  preparer: 'NGƯỜI LẬP BIỂU',
  preparerHint: '(ký, ghi rõ họ tên; số điện thoại di động và cố định)',
  head: 'TRƯỞNG BAN',
  headHint: '(ký, đóng dấu, ghi rõ họ tên)',
} as const;

type Words<Of> = Of extends string ? string : { readonly [Key in keyof Of]: Words<Of[Key]> };
export type OfficeWords = Words<typeof VI_OFFICE_WORDS>;

const EN_OFFICE_WORDS: OfficeWords = {
  party: 'COMMUNIST PARTY OF VIETNAM',
  kinds: { report: 'REPORT' },
  codes: { report: 'BC' },
  number: 'No. {number}',
  placeDate: '{place}, {day}/{month}/{year}',
  marks: {
    confidential: 'CONFIDENTIAL',
    secret: 'SECRET',
    'top-secret': 'TOP SECRET',
    draft: 'Draft no. {number}',
    meeting: 'MEETING PAPER',
  },
  attached: '(Attached to report no. {number}, {day}/{month}/{year}, of {issuer})',
  recipients: 'Copies to:',
  keep: 'file, {place}',
  openTitle: '(Title)',
  openName: '(Full name)',
  preparer: 'PREPARED BY',
  preparerHint: '(signature, full name; mobile and office telephone)',
  head: 'HEAD OF THE BOARD',
  headHint: '(signature, seal, full name)',
};

export function officeWords(language: Language): OfficeWords {
  return language === 'vi' ? VI_OFFICE_WORDS : EN_OFFICE_WORDS;
}
