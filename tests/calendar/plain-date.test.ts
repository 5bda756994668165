import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  earliestDay,
  formatDate,
  isBefore,
  latestDay,
  makeDate,
  parseStoredDate,
  precisionOf,
  type PlainDate,
} from '../../src/calendar/plain-date.ts';

const date = (text: string): PlainDate => {
  const parsed = parseStoredDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
};

describe('dates as precise as they are known', () => {
  it.each([
    [2023, 2, 29],
    [2023, 4, 31],
    [1980, 2, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [0, 1, 1],
  ])('has no day %i-%i-%i', (year, month, day) => {
    expect(makeDate(year, month, day)).toBeUndefined();
  });

  it('knows leap years', () => {
    expect(makeDate(2024, 2, 29)).toBe('2024-02-29');
    expect(makeDate(1900, 2, 29)).toBeUndefined();
    expect(makeDate(2000, 2, 29)).toBe('2000-02-29');
  });

  it('does not complete a bare year or month', () => {
    expect(makeDate(1958)).toBe('1958');
    expect(precisionOf(date('1958'))).toBe('year');
    expect(precisionOf(date('1984-09'))).toBe('month');
    expect(earliestDay(date('1958'))).toBe('1958-01-01');
    expect(latestDay(date('1984-09'))).toBe('1984-09-30');
  });

  it('answers "before" only when the precision allows it', () => {
    expect(isBefore(date('2023-06'), date('2023-07-01'))).toBe(true);
    expect(isBefore(date('2023-07'), date('2023-07-01'))).toBe(false);
    expect(isBefore(date('2023'), date('2023-07-01'))).toBeUndefined();
    expect(isBefore(date('2022'), date('2023'))).toBe(true);
    expect(isBefore(date('2023-07-01'), date('2023-07-01'))).toBe(false);
  });

  it('goes back six months from the last day of the year to 30 June', () => {
    expect(addMonths(date('2023-12-31'), -6)).toBe('2023-06-30');
    expect(addMonths(date('2024-08-31'), 6)).toBe('2025-02-28');
  });

  it.each([
    ['2025-12-31', 15, '2026-01-15'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-07-15', 0, '2025-07-15'],
    ['2025-01-01', 365, '2026-01-01'],
  ])('%s and %i days is %s', (from, days, day) => {
    expect(addDays(date(from), days)).toBe(day);
  });

  it('is written day first', () => {
    expect(formatDate(date('1984-09-05'))).toBe('05/09/1984');
    expect(formatDate(date('1984-09'))).toBe('09/1984');
  });

  it('adds months and takes them away again, up to the length of the month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: -600, max: 600 }),
        (year, month, day, months) => {
          const start = makeDate(year, month, day);
          expect(start === undefined ? undefined : addMonths(addMonths(start, months), -months)).toBe(start);
        },
      ),
    );
  });
});
