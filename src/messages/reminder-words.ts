import type { Language } from './language.ts';

/** The words of a reminder to a unit. */
export interface ReminderWords {
  readonly title: string;
  readonly to: string;
  readonly asOf: string;
  readonly until: string;
  readonly by: string;
  readonly table: string;
  readonly columns: Readonly<Record<'case' | 'subject' | 'what' | 'who' | 'due' | 'how', string>>;
  readonly late: string;
  readonly ends: string;
  readonly unknown: string;
  readonly note: string;
}

const WORDS: Readonly<Record<Language, ReminderWords>> = {
  vi: {
    title: 'Nhắc việc sau rà soát',
    to: 'Kính gửi: {unit}',
    asOf: 'Tính đến ngày',
    until: 'Việc đến hạn đến hết ngày',
    by: 'Nơi gửi',
    table: 'Việc đến hạn',
    columns: {
      case: 'Vụ việc',
      subject: 'Về',
      what: 'Việc cần làm',
      who: 'Bên thực hiện',
      due: 'Thời hạn',
      how: 'Cách tính',
    },
    late: 'đã quá hạn',
    ends: 'hết thời hạn',
    unknown: 'chưa rõ: cần ghi ngày của bước "{step}"',
    note: 'Đây là lời nhắc, không phải kết luận: dấu hiệu do đối chiếu số liệu, việc xem xét, quyết định thuộc cấp có thẩm quyền. Nếu số liệu chưa đúng, xin báo lại để sửa.',
  },
  en: {
    title: 'Reminder after the screening',
    to: 'To: {unit}',
    asOf: 'As of',
    until: 'Due by',
    by: 'From',
    table: 'What is due',
    columns: {
      case: 'Case',
      subject: 'About',
      what: 'What is to be done',
      who: 'By whom',
      due: 'Due',
      how: 'How it is counted',
    },
    late: 'late',
    ends: 'the period ends',
    unknown: 'not known: the day of step "{step}" has to be recorded',
    note: 'This is a reminder and no conclusion: the signs come from comparing records; considering and deciding is for the competent body. If the records are wrong, please say so, to have them mended.',
  },
};

export function reminderWords(language: Language): ReminderWords {
  return WORDS[language];
}
