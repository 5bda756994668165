import type { Language } from './language.ts';

/** The words with which a reader filters the lists of a page. */
export interface ListWords {
  readonly filter: string;
  /** `{shown}` of `{all}` rows are shown. */
  readonly shown: string;
}

const WORDS: Readonly<Record<Language, ListWords>> = {
  vi: {
    filter: 'Lọc theo tên hoặc mã đơn vị',
    shown: 'Đang hiện {shown}/{all} dòng; các dòng cộng và biểu đồ vẫn là của tất cả.',
  },
  en: {
    filter: 'Filter by name or code of the unit',
    shown: 'Showing {shown} of {all} rows; totals and charts are still of all.',
  },
};

export function listWords(language: Language): ListWords {
  return WORDS[language];
}
