import { wordDate, wordValue } from './code-words.ts';
import { REASON_WORDS } from './fact-words.ts';
import { wordField } from './field-words.ts';
import type { Language } from './language.ts';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

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

/** How a parameter whose value is a code is put into words. */
type Wording = (code: string, language: Language) => string;

const byTable =
  (words: Words): Wording =>
  (code, language) =>
    Object.hasOwn(words[language], code) ? (words[language][code] ?? code) : code;

/** Parameters whose value is a code, or several with commas between, with the words for it. */
const WORDS: Readonly<Record<string, Wording>> = {
  field: wordField,
  differs: wordField,
  list: byTable(LIST_WORDS),
  part: byTable(PART_WORDS),
  reason: byTable(REASON_WORDS),
};

/** Parameters that hold a stored value, or dates with arrows between. */
const VALUES: readonly string[] = ['before', 'after', 'detail', 'since'];

/** The parameters of a diagnostic with codes put into words and dates day first; what has no words stays as it is. */
export function wordParams(
  params: Readonly<Record<string, string | number>>,
  language: Language,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (VALUES.includes(name)) return [name, wordStored(params['field'], value, language)];
      const word = WORDS[name];
      if (word === undefined || typeof value !== 'string') return [name, value];
      return [
        name,
        value
          .split(', ')
          .map((code) => word(code, language))
          .join(', '),
      ];
    }),
  );
}

function wordStored(
  field: string | number | undefined,
  value: string | number,
  language: Language,
): string | number {
  if (typeof field === 'string') return wordValue(field, value, language);
  return typeof value === 'string' ? value.split(' → ').map(wordDate).join(' → ') : value;
}

/** Fields of a person as people call them, with commas between; a dash for none. */
export function wordFields(fields: readonly string[], language: Language): string {
  return fields.length === 0 ? '–' : fields.map((field) => wordField(field, language)).join(', ');
}
