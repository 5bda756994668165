/**
 * A date as precise as it is known: `1958` (year), `1984-09` (month) or `1984-09-05` (day), as text.
 * Less precise dates are never completed: a bare year is not 1 January.
 */
export type PlainDate = string & { readonly __plainDate: true };

export type DatePrecision = 'year' | 'month' | 'day';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Builds a date from its parts, or gives `undefined` when there is no such day (31/02, month 13, year 0 or over 9999). */
export function makeDate(year: number, month?: number, day?: number): PlainDate | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  const yearText = String(year).padStart(4, '0');
  if (month === undefined) return yearText as PlainDate;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const monthText = `${yearText}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return monthText as PlainDate;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${monthText}-${String(day).padStart(2, '0')}` as PlainDate;
}

/** Reads the stored form back; `undefined` for anything else. */
export function parseStoredDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return makeDate(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}

export function precisionOf(date: PlainDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The first day the date can mean: `1984-09` → `1984-09-01`. */
export function earliestDay(date: PlainDate): PlainDate {
  return (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date) as PlainDate;
}

/** The last day the date can mean: `1984-09` → `1984-09-30`. */
export function latestDay(date: PlainDate): PlainDate {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31` as PlainDate;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days)}` as PlainDate;
}

/** Whether `left` lies before `right`: `undefined` when their precision leaves it open. */
export function isBefore(left: PlainDate, right: PlainDate): boolean | undefined {
  if (latestDay(left) < earliestDay(right)) return true;
  if (earliestDay(left) >= latestDay(right)) return false;
  return undefined;
}

/**
 * The same day a number of months later (earlier when negative); the last day of the month where there is no such day.
 * The date must have day precision.
 *
 * @example addMonths('2023-12-31', -6) // '2023-06-30'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  const result = makeDate(year, month, day);
  if (result === undefined) throw new RangeError(`no date ${String(months)} months from ${date}`);
  return result;
}

/**
 * The day a number of days later, earlier when negative. The date must have day precision.
 *
 * @example addDays('2025-12-31', 15) // '2026-01-15'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  let [year, month, day] = [yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8, 10)) + days];
  for (; day > daysInMonth(year, month); [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1])
    day -= daysInMonth(year, month);
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysInMonth(year, month);
  }
  const result = makeDate(year, month, day);
  if (result === undefined) throw new RangeError(`no date ${String(days)} days from ${date}`);
  return result;
}

/** The next day. The date must have day precision. */
export function dayAfter(date: PlainDate): PlainDate {
  return addDays(date, 1);
}

/** The day before. The date must have day precision. */
export function dayBefore(date: PlainDate): PlainDate {
  return addDays(date, -1);
}

/** Days since 1 January 1970. The date must have day precision. */
export function dayNumber(date: PlainDate): number {
  const month = Number(date.slice(5, 7));
  // Years begin in March, so that the leap day is their last.
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468
  );
}

/** Whether a day is a Saturday or a Sunday. The date must have day precision. */
export function isWeekend(date: PlainDate): boolean {
  // 1 January 1970 was a Thursday.
  const weekday = (((dayNumber(date) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** For people: day first in Vietnamese and English alike, `05/09/1984`, `09/1984` or `1984`. */
export function formatDate(date: PlainDate): string {
  return date.split('-').reverse().join('/');
}
