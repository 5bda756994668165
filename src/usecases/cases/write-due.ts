import { join } from 'node:path';
import { formatDate } from '../../calendar/plain-date.ts';
import { buildReminder, type ReminderItem } from '../../documents/reminder.ts';
import type { Language } from '../../messages/language.ts';
import { reminderWords } from '../../messages/reminder-words.ts';
import { renderDocument } from '../../render/formats.ts';
import { renderCalendar } from '../../render/icalendar.ts';
import { writeWhole } from '../../sheets/output-files.ts';
import type { DueItem, DueList } from './list-due.ts';

/**
 * The due days as a calendar file. It names case, step and unit, and nobody: calendars are shown on screens and telephones.
 *
 * @param now the moment it is made.
 */
export function calendarText({ items }: DueList, now: string, language: Language): string {
  const words = reminderWords(language);
  return renderCalendar(
    items.map(({ case: id, step, title, by, unit, dueOn, how, rule }) => ({
      uid: `review-case-${String(id)}-${step}`,
      day: dueOn,
      summary: `${words.columns.case} ${String(id)}: ${title} – ${unit}`,
      description: [`${words.columns.who}: ${by}`, rule, ...(how === null ? [] : [how])].join('\n'),
    })),
    now,
  );
}

/** Writes the calendar file. */
export async function writeCalendar(
  path: string,
  list: DueList,
  now: string,
  language: Language,
): Promise<void> {
  await writeWhole(path, calendarText(list, now, language));
}

/** A reminder to be written. */
export interface PlannedReminder {
  readonly unit: string;
  readonly path: string;
  readonly items: readonly ReminderItem[];
}

/** One reminder for each unit with something due or with a clock that is not known, as pages to be printed. */
export function planReminders(folder: string, { items, unknown }: DueList): PlannedReminder[] {
  const units = new Map<string, { unit: string; items: ReminderItem[] }>();
  const add = ({ unit, unitCode }: Pick<DueItem, 'unit' | 'unitCode'>, item: ReminderItem): void => {
    const key = unitCode ?? unit;
    const found = units.get(key) ?? { unit, items: [] };
    found.items.push(item);
    units.set(key, found);
  };
  for (const item of items) add(item, { ...item, waitsForTitle: null });
  for (const clock of unknown) add(clock, { ...clock, dueOn: null, late: false, period: false, how: null });
  return [...units]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, { unit, items: own }]) => ({
      unit,
      path: join(folder, `nhac-viec-${key.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')}.html`),
      items: own,
    }));
}

/** Writes planned reminders. */
export async function writeReminders(
  planned: readonly PlannedReminder[],
  { today, until }: DueList,
  committee: string,
  language: Language,
): Promise<void> {
  for (const { unit, path, items } of planned) {
    const id = `nhac-viec-${formatDate(today).replaceAll('/', '-')}`;
    const document = buildReminder({ id, committee, unit, today, until, items }, language);
    await writeWhole(path, await renderDocument(document, 'html'));
  }
}
