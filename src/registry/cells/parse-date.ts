import { makeDate, type PlainDate } from '../../calendar/plain-date.ts';
import { textKey } from '../text-key.ts';
import { uncoverText } from './cell-reader.ts';

/** Which century two digits of a year mean depends on what the date is of. */
export type DateUse = 'birth' | 'event';

export interface ParsedDate {
  readonly date: PlainDate;
  /** The year had two digits. */
  readonly guessed: boolean;
  /** Zeros stood for what is not known, or 1 January for an unknown birthday. */
  readonly filler: boolean;
}

const FIRST_YEAR = 1880;
const LAST_YEAR = 2100;
/** Whole numbers from here on are Excel's day numbers, smaller ones from 1900 on are years. */
const FIRST_DAY_NUMBER = 2101;
const LAST_DAY_NUMBER = 73_415;

const TIME = /(?:t| )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?z?$/;
const DAY_FIRST = /^(\d{1,2}) ?[/.–-] ?(\d{1,2}) ?[/.–-] ?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/;
const MONTH_AND_YEAR = /^(\d{1,2}) ?[/.–-] ?(\d{4})$/;
const WORDS = /^(?:(?:ngày |mùng |ngày mùng )?(\d{1,2}) )?(?:tháng (\d{1,2}) )?năm (\d{4})$/;
const MONTH_WORDS = /^tháng (\d{1,2})[ /-](\d{4})$/;
const NUMBER = /^(\d{4,5})(?:[.,]\d+)?$/;

/**
 * Reads a date as clerks write it (spreadsheets.md 9), day first, as precise as it stands there: a year stays a year,
 * `00/00/1952` is one too, and a birth on `01/01/1952` (`filler` says so). ISO texts come from date cells; whole numbers are years (1900–2100) or Excel's day numbers.
 * Two digits of a year: for a birth 00–10 are 2000–2010, for other dates 00–29 are 2000–2029 (the Party dates from
 * 1930), all others 19xx; `guessed` says so. `undefined` when there is no such day or the text is no date.
 */
export function parseDate(text: string, use: DateUse): ParsedDate | undefined {
  const parsed = parseForms(text, use);
  return parsed !== undefined && use === 'birth' && isNewYear(parsed.date)
    ? { ...parsed, date: parsed.date.slice(0, 4) as PlainDate, filler: true }
    : parsed;
}

/** 1 January, as the day on which births are put whose day nobody knows. */
export function isNewYear(date: PlainDate): boolean {
  return date.length === 10 && date.endsWith('-01-01');
}

function parseForms(text: string, use: DateUse): ParsedDate | undefined {
  const plain = parsePlainForms(text);
  if (plain !== undefined) return { date: plain, guessed: false, filler: false };
  const key = textKey(uncoverText(text))
    .replace(TIME, '')
    .replace(/[, ]+/g, ' ')
    .replace(/[. ]+$/, '');
  const dayFirst = DAY_FIRST.exec(key);
  if (dayFirst !== null) {
    const [, day = '', month = '', year = ''] = dayFirst;
    const full = year.length === 4 ? Number(year) : guessYear(Number(year), use);
    return found(full, Number(month), Number(day), year.length === 2);
  }
  const yearFirst = YEAR_FIRST.exec(key);
  if (yearFirst !== null) return found(yearFirst[1], yearFirst[2], yearFirst[3]);
  const monthAndYear = MONTH_AND_YEAR.exec(key) ?? MONTH_WORDS.exec(key);
  if (monthAndYear !== null) return found(monthAndYear[2], monthAndYear[1]);
  const words = WORDS.exec(key);
  if (words !== null)
    return words[1] !== undefined && words[2] === undefined ? undefined : found(words[3], words[2], words[1]);
  const number = NUMBER.exec(key);
  return number === null ? undefined : readNumber(Number(number[1]));
}

/** The two forms nearly all cells have, without a regular expression: `1984-09-05` and `05/09/1984`. */
export function parsePlainForms(text: string): PlainDate | undefined {
  if (text.length !== 10) return undefined;
  const iso = text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45;
  if (!iso && (text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47)) return undefined;
  const year = digits(text, iso ? 0 : 6, 4);
  const month = digits(text, iso ? 5 : 3, 2);
  const day = digits(text, iso ? 8 : 0, 2);
  // The last days of months are left to the careful way.
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  if (day > 28 && makeDate(year, month, day) === undefined) return undefined;
  return (iso ? text : `${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}`) as PlainDate;
}

/** The number in `length` digits from `start`, −1 when one of them is none. */
function digits(text: string, start: number, length: number): number {
  let value = 0;
  for (let index = start; index < start + length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function guessYear(short: number, use: DateUse): number {
  return short + (short <= (use === 'birth' ? 10 : 29) ? 2000 : 1900);
}

type Part = string | number | undefined;

/** Day and month 0 mean that they are not known. */
function found(year: Part, month?: Part, day?: Part, guessed = false): ParsedDate | undefined {
  const fullYear = Number(year);
  if (fullYear < FIRST_YEAR || fullYear > LAST_YEAR) return undefined;
  const months = Number(month ?? 0);
  const days = Number(day ?? 0);
  if (months === 0 && days !== 0) return undefined;
  const date = makeDate(fullYear, months === 0 ? undefined : months, days === 0 ? undefined : days);
  const filler = (month !== undefined && months === 0) || (day !== undefined && days === 0);
  return date === undefined ? undefined : { date, guessed, filler };
}

function readNumber(number: number): ParsedDate | undefined {
  if (number < FIRST_DAY_NUMBER) return number < 1900 ? undefined : found(number);
  return number > LAST_DAY_NUMBER ? undefined : found(...dayOfNumber(number));
}

/** Year, month, day of an Excel day number of the 1900 system, by counting days from 1 March of the year 0. */
function dayOfNumber(number: number): [year: number, month: number, day: number] {
  const days = number + 693_899;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  ];
}
