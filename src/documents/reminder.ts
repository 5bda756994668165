import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import type { Language } from '../messages/language.ts';
import { reminderWords } from '../messages/reminder-words.ts';
import { fillWords } from '../messages/report-words/fill-words.ts';
import type { Cell, Column, ReportDocument, Row } from './model.ts';

/** Something a unit is reminded of. */
export interface ReminderItem {
  readonly case: number;
  readonly subject: string;
  readonly title: string;
  readonly by: string;
  /** `null` where the day it is counted from is not recorded. */
  readonly dueOn: PlainDate | null;
  readonly late: boolean;
  /** A period that ends on the day, such as that for a complaint. */
  readonly period: boolean;
  readonly how: string | null;
  /** Title of the step whose day is missing. */
  readonly waitsForTitle: string | null;
}

export interface ReminderData {
  /** Base name of the file. */
  readonly id: string;
  readonly committee: string;
  readonly unit: string;
  readonly today: PlainDate;
  readonly until: PlainDate;
  readonly items: readonly ReminderItem[];
}

/** What one unit has to do and by when, to be printed and sent. */
export function buildReminder(data: ReminderData, language: Language): ReportDocument {
  const words = reminderWords(language);
  const { columns } = words;
  const text = (value: string): Cell => ({ type: 'text', text: value });
  const column = (id: keyof typeof columns, width: number): Column => ({
    id,
    header: [columns[id]],
    align: 'left',
    width,
  });
  const rows = data.items.map((item): Row => ({
    cells: [
      text(String(item.case)),
      text(item.subject),
      text(item.title),
      text(item.by),
      text(wordDue(item, language)),
      text(item.how ?? ''),
    ],
  }));
  return {
    id: data.id,
    language,
    title: words.title,
    subtitle: fillWords(words.to, { unit: data.unit }),
    form: { kind: 'report' },
    basis: [
      { label: words.by, value: data.committee },
      { label: words.asOf, value: formatDate(data.today) },
      { label: words.until, value: formatDate(data.until) },
    ],
    blocks: [
      {
        kind: 'table',
        id: 'due',
        name: words.table,
        title: words.table,
        columns: [
          column('case', 8),
          column('subject', 24),
          column('what', 40),
          column('who', 24),
          column('due', 16),
          column('how', 40),
        ],
        rows,
        notes: [],
      },
      { kind: 'paragraph', text: words.note, role: 'note' },
    ],
    data: { unit: data.unit, today: data.today, until: data.until, items: data.items },
  };
}

function wordDue({ dueOn, late, period, waitsForTitle }: ReminderItem, language: Language): string {
  const words = reminderWords(language);
  if (dueOn === null) return fillWords(words.unknown, { step: waitsForTitle ?? '' });
  const day = formatDate(dueOn);
  if (late) return `${day} (${words.late})`;
  return period ? `${day} (${words.ends})` : day;
}
