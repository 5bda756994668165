import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, makeDate } from '../../../src/calendar/plain-date.ts';
import { parseDate } from '../../../src/registry/cells/parse-date.ts';

const dateOf = (text: string): string | undefined => parseDate(text, 'event')?.date;

/** The table of spreadsheets.md 9. */
describe('dates as clerks write them', () => {
  it.each([
    ['29082', '1979-08-15'],
    ['2101', '1905-10-01'],
    ['2100', '2100'],
    ['1958', '1958'],
    ['1958 ', '1958'],
    ['5/9/1984', '1984-09-05'],
    ['05-09-1984', '1984-09-05'],
    ['05.9.1984', '1984-09-05'],
    ['05 / 09 / 1984', '1984-09-05'],
    ['09/1984', '1984-09'],
    ['9/1984', '1984-09'],
    ['1984-09-05', '1984-09-05'],
    ['1984-09', '1984-09'],
    ['ngày 5 tháng 9 năm 1984', '1984-09-05'],
    ['Ngày 05 tháng 9 năm 1984', '1984-09-05'],
    ['tháng 9 năm 1984', '1984-09'],
    ['tháng 9/1984', '1984-09'],
    ['năm 1984', '1984'],
    ['05/09/1984 00:00', '1984-09-05'],
    ['05/09/1984 07:30:00', '1984-09-05'],
    ['1984-09-05T00:00:00', '1984-09-05'],
    ["'05/09/1984", '1984-09-05'],
    ['="05/09/1984"', '1984-09-05'],
    ['05/09/1984\u00a0', '1984-09-05'],
    ['05/09/1984.', '1984-09-05'],
    ['00/00/1952', '1952'],
    ['29/02/2024', '2024-02-29'],
  ])('%j is %s', (text, date) => {
    expect(dateOf(text)).toBe(date);
    expect(parseDate(text, 'event')?.guessed).toBe(false);
  });

  it('takes the day first, always', () => {
    expect(dateOf('03/04/1984')).toBe('1984-04-03');
    expect(dateOf('04/13/1984')).toBeUndefined();
  });

  it.each([
    ['05/09/84', 'birth', '1984-09-05'],
    ['05/09/10', 'birth', '2010-09-05'],
    ['05/09/11', 'birth', '1911-09-05'],
    ['05/09/25', 'event', '2025-09-05'],
    ['05/09/29', 'event', '2029-09-05'],
    ['03/02/30', 'event', '1930-02-03'],
  ] as const)('%s of a %s is guessed to be %s', (text, use, date) => {
    expect(parseDate(text, use)).toEqual({ date, guessed: true, filler: false });
  });

  it.each([
    '31/02/1980',
    '30/02/1980',
    '31/4/1980',
    '29/02/2023',
    '00/13/1952',
    '05/00/1952',
    '32/01/1980',
    '1984-13-01',
    '1984-02-30',
    '05/09/1784',
    '5',
    '120',
    '999999',
    'tháng 9',
    'ngày 5 năm 1984',
    'không rõ',
    '05/09/1984 và 06/09/1984',
    '05/09/198x',
    '',
  ])('%j is no date', (text) => {
    expect(dateOf(text)).toBeUndefined();
  });
});

describe('printed dates', () => {
  const parts = {
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
  };
  const dates = fc
    .record(parts)
    .map(({ year, month, day }) => makeDate(year, month, month === undefined ? undefined : day))
    .filter((date) => date !== undefined);

  it('are read as the dates they were printed from, as precise as those', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dateOf(formatDate(date))).toBe(date);
        expect(dateOf(date)).toBe(date);
        expect(dateOf(formatDate(date).replaceAll('/', '-').replace(/^0/, ''))).toBe(date);
      }),
      { numRuns: 1000 },
    );
  });

  it('have the same day as the day number of a workbook', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2101, max: 73_415 }), (number) => {
        const day = new Date(Date.UTC(1899, 11, 30) + number * 86_400_000).toISOString().slice(0, 10);
        expect(dateOf(String(number))).toBe(day);
      }),
    );
  });
});
