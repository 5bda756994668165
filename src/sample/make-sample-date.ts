import { makeDate, type PlainDate } from '../calendar/plain-date.ts';

/** A day of the sample; a day that does not exist is a mistake in the sample's own data. */
export function makeSampleDate(year: number, month?: number, day?: number): PlainDate {
  const date = makeDate(year, month, day);
  if (date === undefined)
    throw new RangeError(`no such day: ${String(year)}-${String(month)}-${String(day)}`);
  return date;
}
