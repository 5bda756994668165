import { dayAfter, dayNumber, formatDate, isWeekend, type PlainDate } from './plain-date.ts';

/** A day of the holiday file: off work, or worked in place of another. */
export interface CalendarDay {
  readonly on: PlainDate;
  readonly vi: string;
  readonly en: string;
  /** Not announced yet: set down as it is expected. */
  readonly expected: boolean;
}

/** Which days are worked, over whole years. */
export interface WorkCalendar {
  readonly years: { readonly from: number; readonly to: number };
  readonly daysOff: ReadonlyMap<PlainDate, CalendarDay>;
  /** Saturdays and Sundays worked in place of a day off. */
  readonly daysWorked: ReadonlyMap<PlainDate, CalendarDay>;
  /** Every working day, earliest first. */
  readonly workingDays: readonly PlainDate[];
  /** For each day of the years, from the first: how many working days there are up to and including it. */
  readonly counted: Uint32Array;
}

/** Lays days off and days worked over Mondays to Fridays. */
export function buildWorkCalendar(
  years: WorkCalendar['years'],
  off: readonly CalendarDay[],
  worked: readonly CalendarDay[],
): WorkCalendar {
  const daysOff = new Map(off.map((day) => [day.on, day]));
  const daysWorked = new Map(worked.map((day) => [day.on, day]));
  const workingDays: PlainDate[] = [];
  const counted: number[] = [];
  const last = `${String(years.to)}-12-31`;
  for (let day = `${String(years.from)}-01-01` as PlainDate; day <= last; day = dayAfter(day)) {
    if (daysWorked.has(day) || (!isWeekend(day) && !daysOff.has(day))) workingDays.push(day);
    counted.push(workingDays.length);
  }
  return { years, daysOff, daysWorked, workingDays, counted: Uint32Array.from(counted) };
}

/**
 * The working day a number of working days after a day; the day of the event is day 0. `undefined` where the date is not
 * known to the day, or either end lies outside the years of the holiday file.
 *
 * @example addWorkingDays(calendar, '2025-04-29', 1) // '2025-05-05': 30/4 to 4/5 are off
 */
export function addWorkingDays(calendar: WorkCalendar, from: PlainDate, days: number): PlainDate | undefined {
  const before = countTo(calendar, from);
  return before === undefined ? undefined : calendar.workingDays[before + days - 1];
}

/** How many working days lie after one day, up to and including another; `undefined` as for `addWorkingDays`. */
export function countWorkingDays(calendar: WorkCalendar, from: PlainDate, to: PlainDate): number | undefined {
  const [before, until] = [countTo(calendar, from), countTo(calendar, to)];
  return before === undefined || until === undefined ? undefined : until - before;
}

function countTo({ years, counted }: WorkCalendar, date: PlainDate): number | undefined {
  if (date.length !== 10) return undefined;
  return counted[dayNumber(date) - dayNumber(`${String(years.from)}-01-01` as PlainDate)];
}

/** How a deadline in working days was counted. */
export interface CountedDeadline {
  /** Day 0. */
  readonly from: PlainDate;
  readonly workingDays: number;
  readonly due: PlainDate;
  /** Saturdays and Sundays passed over. */
  readonly weekendDays: number;
  readonly daysOff: readonly CalendarDay[];
  readonly daysWorked: readonly CalendarDay[];
}

/** Every day a deadline passed over, so that a clerk can count after it; `undefined` as for `addWorkingDays`. */
export function countDeadline(
  calendar: WorkCalendar,
  from: PlainDate,
  workingDays: number,
): CountedDeadline | undefined {
  const due = addWorkingDays(calendar, from, workingDays);
  if (due === undefined) return undefined;
  const daysOff: CalendarDay[] = [];
  const daysWorked: CalendarDay[] = [];
  let weekendDays = 0;
  for (let day = dayAfter(from); day <= due; day = dayAfter(day)) {
    const worked = calendar.daysWorked.get(day);
    const off = calendar.daysOff.get(day);
    if (worked !== undefined) daysWorked.push(worked);
    else if (isWeekend(day)) weekendDays += 1;
    else if (off !== undefined) daysOff.push(off);
  }
  return { from, workingDays, due, weekendDays, daysOff, daysWorked };
}

/**
 * The count in words.
 *
 * @example '30 ngày làm việc sau ngày 02/04/2025 (ngày 0): 20/05/2025; không tính 14 ngày thứ Bảy, Chủ nhật và 07/04/2025 Giỗ Tổ Hùng Vương …'
 */
export function describeDeadline(deadline: CountedDeadline, language: 'vi' | 'en'): string {
  const { from, workingDays, due, weekendDays, daysOff, daysWorked } = deadline;
  const words = WORDS[language];
  const name = (day: CalendarDay): string =>
    `${formatDate(day.on)} ${day[language]}${day.expected ? ` (${words.expected})` : ''}`;
  const passed = [...(weekendDays === 0 ? [] : [words.weekend(weekendDays)]), ...daysOff.map(name)];
  const parts = [
    words.count(workingDays, formatDate(from), formatDate(due)),
    ...(passed.length === 0 ? [] : [`${words.without} ${passed.join(', ')}`]),
    ...(daysWorked.length === 0 ? [] : [`${words.including} ${daysWorked.map(name).join(', ')}`]),
  ];
  return parts.join('; ');
}

const WORDS = {
  vi: {
    count: (days: number, from: string, due: string) =>
      `${String(days)} ngày làm việc sau ngày ${from} (ngày 0): ${due}`,
    weekend: (days: number) => `${String(days)} ngày thứ Bảy, Chủ nhật`,
    without: 'không tính',
    including: 'có tính',
    expected: 'dự kiến, chưa công bố',
  },
  en: {
    count: (days: number, from: string, due: string) =>
      `${String(days)} working days after ${from} (day 0): ${due}`,
    weekend: (days: number) => `${String(days)} Saturdays and Sundays`,
    without: 'not counting',
    including: 'counting',
    expected: 'expected, not announced yet',
  },
} as const;
