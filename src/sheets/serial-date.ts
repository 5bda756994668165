import { makeDate, type PlainDate } from '../calendar/plain-date.ts';

/** Days from 1 March of year 0 to 30 December 1899, the day Excel would call 0 from March 1900 on. */
const DAY_ZERO = 693_899;
/** What Excel's 1904 system counts less than its 1900 system. */
const DAYS_1904 = 1462;
/** Whole numbers below it in a date cell are years (`1958`) or plain counts, not days; it is 1 October 1905. */
const FIRST_SERIAL = 2101;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * The day of a date cell: `serial` counts days, its fraction (the time) is cut. `undefined` when the number cannot be a
 * day of the kind people store: below 2101 (it is a year or a count; this covers Excel's 29 February 1900, serial 60,
 * which never was) or after the year 9999.
 */
export function serialToDate(serial: number, date1904: boolean): PlainDate | undefined {
  if (!(serial >= FIRST_SERIAL)) return undefined;
  const day = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  if (day > LAST_SERIAL) return undefined;
  return dayNumberToDate(day + DAY_ZERO);
}

/** The serial (1900 system) of a date with day precision; `undefined` when `serialToDate` would not give it back. */
export function dateToSerial(date: PlainDate): number | undefined {
  if (date.length !== 10) return undefined;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const marchMonth = (month + 9) % 12;
  const marchYear = month <= 2 ? year - 1 : year;
  const dayNumber =
    365 * marchYear +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    Math.floor((153 * marchMonth + 2) / 5) +
    Number(date.slice(8, 10)) -
    1;
  const serial = dayNumber - DAY_ZERO;
  return serial >= FIRST_SERIAL ? serial : undefined;
}

/** The date so many days after 1 March of year 0 (years counted from March, so that leap days come last). */
function dayNumberToDate(dayNumber: number): PlainDate | undefined {
  const era = Math.floor(dayNumber / 146_097);
  const dayOfEra = dayNumber - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return makeDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}
