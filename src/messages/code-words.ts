import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import { FACTS, type FactCode } from '../registry/facts.ts';
import type { FieldId, FieldValue } from '../registry/fields.ts';
import { REASON_WORDS } from './fact-words.ts';
import type { Language } from './language.ts';
import { formatPercent } from './numbers.ts';
import { RECORD_CODE_WORDS } from './record-code-words.ts';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const SEX: Words = { vi: { male: 'nam', female: 'nữ' }, en: { male: 'male', female: 'female' } };
const YES_NO: Words = { vi: { yes: 'có', no: 'không' }, en: { yes: 'yes', no: 'no' } };
const GRADES: Words = {
  vi: {
    HTXSNV: 'hoàn thành xuất sắc nhiệm vụ',
    HTTNV: 'hoàn thành tốt nhiệm vụ',
    HTNV: 'hoàn thành nhiệm vụ',
    KHTNV: 'không hoàn thành nhiệm vụ',
  },
  en: {
    HTXSNV: 'tasks completed with excellence',
    HTTNV: 'tasks completed well',
    HTNV: 'tasks completed',
    KHTNV: 'tasks not completed',
  },
};
const STATUSES: Words = {
  vi: {
    active: 'đang sinh hoạt Đảng',
    exempt: 'được miễn công tác và sinh hoạt đảng',
    suspended: 'bị đình chỉ sinh hoạt đảng',
    interrupted: 'gián đoạn sinh hoạt',
    transferred: 'đã chuyển sinh hoạt',
    left: 'đã ra khỏi Đảng',
    died: 'từ trần',
  },
  en: {
    active: 'active',
    exempt: 'exempt from Party work and activities',
    suspended: 'suspended from Party activities',
    interrupted: 'interrupted',
    transferred: 'transferred',
    left: 'left the Party',
    died: 'died',
  },
};
const LEVELS: Words = {
  vi: { 'xuat-sac': 'xuất sắc', tot: 'tốt', 'trung-binh': 'trung bình', kem: 'kém' },
  en: { 'xuat-sac': 'excellent', tot: 'good', 'trung-binh': 'average', kem: 'poor' },
};

/** The codes of a field's words, as people say them. */
const CODE_WORDS: Readonly<Partial<Record<FieldId, Words>>> = {
  sex: SEX,
  status: STATUSES,
  memberKind: {
    vi: {
      'no-post': 'không giữ chức vụ lãnh đạo, quản lý',
      leader: 'lãnh đạo, quản lý',
      outside: 'ngoài hệ thống chính trị',
    },
    en: {
      'no-post': 'no leading post',
      leader: 'leader or manager',
      outside: 'outside the political system',
    },
  },
  organizationKind: {
    vi: {
      province: 'đảng bộ tỉnh, thành phố',
      district: 'đảng bộ huyện',
      'upper-committee': 'đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
      'base-committee': 'đảng bộ cơ sở',
      'base-cell': 'chi bộ cơ sở',
      'section-committee': 'đảng bộ bộ phận',
      cell: 'chi bộ trực thuộc',
    },
    en: {
      province: 'province',
      district: 'district',
      'upper-committee': 'committee above grassroots organizations',
      'base-committee': 'grassroots committee',
      'base-cell': 'grassroots cell',
      'section-committee': 'section committee',
      cell: 'cell',
    },
  },
  changeKind: {
    vi: {
      merged: 'sáp nhập',
      split: 'chia tách',
      renamed: 'đổi tên',
      moved: 'chuyển trực thuộc',
      dissolved: 'giải thể',
    },
    en: { merged: 'merged', split: 'split', renamed: 'renamed', moved: 'moved', dissolved: 'dissolved' },
  },
  removalKind: {
    vi: { 'khai-tru': 'khai trừ', 'xoa-ten': 'xoá tên', 'xin-ra': 'xin ra khỏi Đảng', died: 'từ trần' },
    en: { 'khai-tru': 'expelled', 'xoa-ten': 'name deleted', 'xin-ra': 'left at own request', died: 'died' },
  },
  disciplineForm: {
    vi: {
      none: 'không',
      'khien-trach': 'khiển trách',
      'canh-cao': 'cảnh cáo',
      'cach-chuc': 'cách chức',
      'khai-tru': 'khai trừ',
      'giai-tan': 'giải tán',
    },
    en: {
      none: 'none',
      'khien-trach': 'reprimand',
      'canh-cao': 'warning',
      'cach-chuc': 'dismissal from post',
      'khai-tru': 'expulsion',
      'giai-tan': 'dissolution',
    },
  },
  ratingResults: LEVELS,
  ratingOther: LEVELS,
  gradeSelf: GRADES,
  gradeCommittee: GRADES,
  gradeCell: GRADES,
  gradeDecided: GRADES,
  civilServiceGrade: GRADES,
  notGradedReason: REASON_WORDS,
  exempt: YES_NO,
  suspended: YES_NO,
  selfReviewDone: YES_NO,
  disciplineDutyRelated: YES_NO,
  disciplineSelfRemedied: YES_NO,
  ...RECORD_CODE_WORDS,
};

/** A code of a field in words; a code without words stays as it is. */
export function wordCode(field: FieldId, code: string, language: Language): string {
  const words = CODE_WORDS[field]?.[language];
  return words !== undefined && Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

/** Fields whose codes are stored as numbers, with the number of the first. */
const NUMBERED: Readonly<Partial<Record<FieldId, number>>> = {
  disciplineForm: 0,
  ratingResults: 1,
  ratingOther: 1,
};

/**
 * A stored value as people read it: codes in words (a grade by its letters), points with their decimals, dates day first,
 * a dash for none.
 */
export function wordValue(field: string, value: FieldValue, language: Language): string {
  if (value === null) return '–';
  const text = String(value);
  const words = CODE_WORDS[field as FieldId];
  if (words === YES_NO) return YES_NO[language][text === '1' ? 'yes' : 'no'] ?? text;
  const first = NUMBERED[field as FieldId];
  if (first !== undefined) return Object.values(words?.[language] ?? {})[Number(text) - first] ?? text;
  if (Object.hasOwn(FACTS, field) && FACTS[field as FactCode].type === 'points')
    return formatPercent(Number(text), language);
  return words === GRADES ? text : wordDate(wordCode(field as FieldId, text, language));
}

/** A date in stored form day first; any other text as it is. */
export function wordDate(text: string): string {
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) ? formatDate(text as PlainDate) : text;
}
