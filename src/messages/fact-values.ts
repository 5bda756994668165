import type { Language } from './language.ts';

type Words = Readonly<Record<Language, readonly string[]>>;

/** Levels of a rating, best first; stored as 1–4. */
const LEVELS: Words = {
  vi: ['xuất sắc', 'tốt', 'trung bình', 'kém'],
  en: ['excellent', 'good', 'average', 'poor'],
};

/** Forms of discipline, lightest first; stored as 1–5, 0 is none. */
const FORMS: Words = {
  vi: ['không', 'khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ', 'giải tán'],
  en: ['none', 'reprimand', 'warning', 'removal from office', 'expulsion', 'dissolution'],
};

const FLAGS: Words = { vi: ['không', 'có'], en: ['no', 'yes'] };

const KINDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    'no-post': 'không giữ chức vụ',
    leader: 'lãnh đạo, quản lý',
    outside: 'ngoài hệ thống chính trị',
  },
  en: { 'no-post': 'no post', leader: 'leading or managing', outside: 'outside the political system' },
};

/**
 * The value of a fact as people write it: `có`, `khiển trách`, `05/09/1984`, `88,50`; a dash for what nobody recorded.
 *
 * @param type the fact's type in the dictionary.
 */
export function wordFactValue(type: string, value: number | string | null, language: Language): string {
  if (value === null) return '–';
  switch (type) {
    case 'conclusion':
      // As recorded it is its number, date and body.
      return typeof value === 'string' ? value : (FLAGS[language][value] ?? String(value));
    case 'flag':
      return FLAGS[language][Number(value)] ?? String(value);
    case 'level':
      return LEVELS[language][Number(value) - 1] ?? String(value);
    case 'form':
      return FORMS[language][Number(value)] ?? String(value);
    case 'memberKind':
      return KINDS[language][String(value)] ?? String(value);
    case 'date':
      return String(value).split('-').reverse().join('/');
    case 'points':
      return language === 'vi' ? String(value).replace('.', ',') : String(value);
    default:
      return String(value);
  }
}
