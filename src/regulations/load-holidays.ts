import { z } from 'zod';
import { dayAfter, isWeekend, parseStoredDate, yearOf, type PlainDate } from '../calendar/plain-date.ts';
import { buildWorkCalendar, type CalendarDay, type WorkCalendar } from '../calendar/working-days.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { readPackFile, type PartPath } from './pack-file.ts';
import * as vietNam from './holidays/viet-nam.yaml';

const year = z.int().min(1990).max(2100);
const text = z.string().trim().min(1);
const day = z.string().transform((value, context): PlainDate => {
  const parsed = parseStoredDate(value);
  if (parsed?.length === 10) return parsed;
  context.addIssue({ code: 'custom', message: `not a day in the form 2025-04-30: ${value}` });
  return z.NEVER;
});
const names = { vi: text, en: text, expected: z.boolean().default(false) };
const span = z.union([
  z.strictObject({ on: day, ...names }),
  z.strictObject({ from: day, to: day, ...names }),
]);

const holidaySchema = z
  .strictObject({
    years: z.strictObject({ from: year, to: year }),
    'days-off': z.array(span),
    worked: z.array(span).default([]),
  })
  .superRefine(({ years, worked, 'days-off': off }, context) => {
    if (years.to < years.from)
      context.addIssue({ code: 'custom', path: ['years', 'to'], message: 'before the first year' });
    for (const [key, spans] of [
      ['days-off', off],
      ['worked', worked],
    ] as const)
      for (const [index, entry] of spans.entries()) {
        const [from, to] = 'on' in entry ? [entry.on, entry.on] : [entry.from, entry.to];
        if (to < from || yearOf(from) < years.from || yearOf(to) > years.to)
          context.addIssue({
            code: 'custom',
            path: [key, index],
            message: `${from} – ${to} is not within the years`,
          });
      }
  });

/** The days off of Vietnam that the program carries, 2019 to 2027. A mistake in the file is a bug: it throws. */
export function builtInHolidays(): WorkCalendar {
  return buildCalendar(holidaySchema.parse(JSON.parse(vietNam.json)));
}

/**
 * Reads a holiday file: its years, the days off that fall on Mondays to Fridays, and the days worked in their place.
 *
 * @throws UserError `rules.holidays.invalid` with every mistake and its line.
 */
export function loadHolidays(source: string, file: string): WorkCalendar {
  const read = readPackFile(source, file);
  const invalid = (path: PartPath, detail: string) =>
    read.report('rules.holidays.invalid', path, { path: path.map(String).join('.') || '–', detail });
  if (read.problems.length > 0)
    throw new UserError(
      read.problems.map(({ row, column, params }) => ({
        ...invalid([], String(params?.['detail'] ?? params?.['value'] ?? '')),
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
      })),
    );
  const result = holidaySchema.safeParse(read.content);
  if (!result.success)
    throw new UserError(result.error.issues.map((issue) => invalid(issue.path, issue.message)));
  return buildCalendar(result.data);
}

function buildCalendar({ years, worked, 'days-off': off }: z.output<typeof holidaySchema>): WorkCalendar {
  const weekdaysOff = off.flatMap(listDays).filter(({ on }) => !isWeekend(on));
  return buildWorkCalendar(years, weekdaysOff, worked.flatMap(listDays));
}

function listDays(entry: z.output<typeof span>): CalendarDay[] {
  const { vi, en, expected } = entry;
  const [from, to] = 'on' in entry ? [entry.on, entry.on] : [entry.from, entry.to];
  const days: CalendarDay[] = [];
  for (let on = from; on <= to; on = dayAfter(on)) days.push({ on, vi, en, expected });
  return days;
}
