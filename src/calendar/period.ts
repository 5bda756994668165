import { daysInMonth, makeDate, type PlainDate } from './plain-date.ts';

/** A year's review (`2025`), a half-year (`2025-H1`) or a quarter (`2025-Q2`). */
export interface Period {
  readonly code: string;
  readonly year: number;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** Reads a period code; `undefined` when it is none (years 1930–2100). */
export function parsePeriod(code: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])))?$/.exec(code.trim().toUpperCase());
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year < 1930 || year > 2100) return undefined;
  const months = match[2] !== undefined ? 6 : match[3] !== undefined ? 3 : 12;
  const first = (Number(match[2] ?? match[3] ?? 1) - 1) * months + 1;
  const last = first + months - 1;
  const start = makeDate(year, first, 1);
  const end = makeDate(year, last, daysInMonth(year, last));
  if (start === undefined || end === undefined) return undefined;
  return { code: match[0], year, start, end };
}
