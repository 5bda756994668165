import type { Language } from './language.ts';

/** What only the report for outside says; `{name}` stands for a value. */
export interface PublicWords {
  readonly title: string;
  readonly annex: string;
  /** Stands in a cell whose count is not printed. */
  readonly hidden: string;
  readonly notGraded: string;
  /** The row of what belongs to no unit of the table. */
  readonly rest: string;
  readonly suppressed: string;
  readonly noNames: string;
}

const WORDS: Readonly<Record<Language, PublicWords>> = {
  vi: {
    title: '{title} (bản công khai)',
    annex: 'Số liệu theo đảng bộ, chi bộ trực thuộc',
    hidden: '*',
    notGraded: 'Chưa xếp loại',
    rest: 'Không thuộc nơi nào nêu trên',
    suppressed:
      'Dấu *: số liệu không công bố. Mọi số từ 1 đến {most} được ẩn, cùng một số ô khác, để không suy ra được số bị ẩn từ các tổng, hiệu và tỷ lệ.',
    noNames: 'Bản công khai không nêu họ tên, số định danh hay kết quả của đảng viên nào.',
  },
  en: {
    title: '{title} (public edition)',
    annex: 'Figures by subordinate organization',
    hidden: '*',
    notGraded: 'Not graded',
    rest: 'In none of the above',
    suppressed:
      'An asterisk (*) marks a figure that is not published. Every count from 1 to {most} is hidden, and so are some others, so that none can be worked out from totals, differences and percents.',
    noNames: 'The public edition gives no name, identifier or result of any member.',
  },
};

export function publicWords(language: Language): PublicWords {
  return WORDS[language];
}
