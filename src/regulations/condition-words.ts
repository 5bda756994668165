import type { Bilingual } from './rule-pack.ts';

type Language = keyof Bilingual;

/** Values of closed lists as people read them, in the order of their numbers: grades from 0, levels and forms from 1. */
export const LISTED_WORDS: Readonly<
  Record<Language, Readonly<Record<'grade' | 'level' | 'form', readonly string[]>>>
> = {
  vi: {
    grade: [
      'hoàn thành xuất sắc nhiệm vụ',
      'hoàn thành tốt nhiệm vụ',
      'hoàn thành nhiệm vụ',
      'không hoàn thành nhiệm vụ',
    ],
    level: ['xuất sắc', 'tốt', 'trung bình', 'kém'],
    form: ['khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ', 'giải tán'],
  },
  en: {
    grade: ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
    level: ['excellent', 'good', 'average', 'poor'],
    form: ['reprimand', 'warning', 'removal from office', 'expulsion', 'dissolution'],
  },
};

/** Kinds of member as people read them. */
export const MEMBER_KIND_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    'no-post': 'đảng viên không giữ chức vụ lãnh đạo, quản lý',
    leader: 'cán bộ lãnh đạo, quản lý',
    outside: 'đảng viên không công tác trong hệ thống chính trị',
  },
  en: {
    'no-post': 'member without a leading post',
    leader: 'leading or managing cadre',
    outside: 'member not working in the political system',
  },
};

/** How two things compare, by what they are; `{left}` and `{right}` stand for them. */
export const RELATION_WORDS: Readonly<
  Record<Language, Readonly<Record<'number' | 'date' | 'same', Readonly<Record<string, string>>>>>
> = {
  vi: {
    number: {
      '<': '{left} dưới {right}',
      '<=': '{left} không quá {right}',
      '>': '{left} trên {right}',
      '>=': '{left} từ {right} trở lên',
      '==': '{left} bằng {right}',
      '!=': '{left} khác {right}',
    },
    date: {
      '<': '{left} trước {right}',
      '<=': '{left} không muộn hơn {right}',
      '>': '{left} sau {right}',
      '>=': '{left} không sớm hơn {right}',
    },
    same: { '==': '{left} là {right}', '!=': '{left} không phải là {right}' },
  },
  en: {
    number: {
      '<': '{left} is below {right}',
      '<=': '{left} is at most {right}',
      '>': '{left} is above {right}',
      '>=': '{left} is {right} or more',
      '==': '{left} equals {right}',
      '!=': '{left} differs from {right}',
    },
    date: {
      '<': '{left} is before {right}',
      '<=': '{left} is no later than {right}',
      '>': '{left} is after {right}',
      '>=': '{left} is no earlier than {right}',
    },
    same: { '==': '{left} is {right}', '!=': '{left} is not {right}' },
  },
};

/** The other words of a condition. */
export const SENTENCE_WORDS = {
  vi: {
    and: ' và ',
    or: ' hoặc ',
    yes: '“{fact}” là có',
    no: '“{fact}” là không',
    known: 'đã ghi nhận {fact}',
    unknown: 'chưa ghi nhận {fact}',
    decided: 'đã có quyết định xếp loại',
    undecided: 'chưa có quyết định xếp loại',
    decidedGrade: 'mức cấp có thẩm quyền đã xếp',
    reviewCutoff: 'ngày chốt số liệu',
    yearStart: 'ngày đầu năm kiểm điểm',
    yearEnd: 'ngày cuối năm kiểm điểm',
    asOf: 'ngày rà soát',
    due: 'hạn',
    monthsBefore: 'mốc {months} trước {date}',
    monthsAfter: 'mốc {months} sau {date}',
    daysAfter: 'mốc {days} sau {date}',
    atLeast: '{left} bằng hoặc cao hơn {right}',
    below: '{left} thấp hơn {right}',
    percentOf: '{percent} của {whole}',
    noValue: '(chưa quy định)',
    always: 'luôn luôn',
    never: 'không bao giờ',
    units: {
      percent: '%',
      points: ' điểm',
      months: ' tháng',
      days: ' ngày',
      'working-days': ' ngày làm việc',
      count: '',
    },
  },
  en: {
    and: ' and ',
    or: ' or ',
    yes: '“{fact}” is yes',
    no: '“{fact}” is no',
    known: '{fact} is recorded',
    unknown: '{fact} is not recorded',
    decided: 'the grade is decided',
    undecided: 'the grade is not decided yet',
    decidedGrade: 'the grade decided',
    reviewCutoff: 'the cut-off day',
    yearStart: 'the first day of the review year',
    yearEnd: 'the last day of the review year',
    asOf: 'the day of the screening',
    due: 'the day it was due',
    monthsBefore: 'the day {months} before {date}',
    monthsAfter: 'the day {months} after {date}',
    daysAfter: 'the day {days} after {date}',
    atLeast: '{left} is as good as {right} or better',
    below: '{left} is worse than {right}',
    percentOf: '{percent} of {whole}',
    noValue: '(not set)',
    always: 'always',
    never: 'never',
    units: {
      percent: '%',
      points: ' points',
      months: ' months',
      days: ' days',
      'working-days': ' working days',
      count: '',
    },
  },
} as const;
