import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, dayNumber, isWeekend, type PlainDate } from '../../src/calendar/plain-date.ts';
import {
  addWorkingDays,
  countDeadline,
  countWorkingDays,
  describeDeadline,
} from '../../src/calendar/working-days.ts';
import { builtInHolidays } from '../../src/regulations/load-holidays.ts';

const calendar = builtInHolidays();
const add = (from: string, days: number) => addWorkingDays(calendar, from as PlainDate, days);

describe('working days', () => {
  it.each([
    ['a Monday, one day on', '2025-03-03', 1, '2025-03-04'],
    ['a Friday, one day on: Monday', '2025-03-07', 1, '2025-03-10'],
    ['the day of the event is day 0, also on a Saturday', '2025-03-08', 1, '2025-03-10'],
    ['30/4, 1/5 and the exchanged 2/5/2025 are off', '2025-04-29', 1, '2025-05-05'],
    ['Saturday 26/4/2025 was worked in place of 2/5', '2025-04-25', 1, '2025-04-26'],
    ['Lunar New Year 2025: 27/1 to 31/1', '2025-01-24', 1, '2025-02-03'],
    ['the Hùng Kings’ day 2026 fell on a Sunday: Monday 27/4 is off', '2026-04-24', 1, '2026-04-28'],
    [
      'National Day 2023 fell on a Saturday: Friday 1/9 and Monday 4/9 are off',
      '2023-08-31',
      1,
      '2023-09-05',
    ],
    ['a year’s end', '2024-12-31', 1, '2025-01-02'],
    ['30 working days over two holidays of April and May', '2025-04-02', 30, '2025-05-19'],
    ['60 working days', '2025-07-01', 60, '2025-09-25'],
    ['90 working days', '2025-07-01', 90, '2025-11-06'],
  ])('%s', (_name, from, days, due) => {
    expect(add(from, days)).toBe(due);
  });

  it('are not known outside the years of the file, nor from a date that names no day', () => {
    expect(add('2018-12-31', 1)).toBeUndefined();
    expect(add('2027-12-20', 30)).toBeUndefined();
    expect(add('2025-04', 1)).toBeUndefined();
  });

  it('count back what they counted forward', () => {
    expect(countWorkingDays(calendar, '2025-04-02' as PlainDate, '2025-05-19' as PlainDate)).toBe(30);
    expect(countWorkingDays(calendar, '2025-05-01' as PlainDate, '2025-05-04' as PlainDate)).toBe(0);
  });

  it('agree with counting day by day', () => {
    const start = dayNumber('2019-01-01' as PlainDate);
    const end = dayNumber('2027-06-30' as PlainDate);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: end - start }),
        fc.integer({ min: 1, max: 100 }),
        (offset, days) => {
          const from = addDays('2019-01-01' as PlainDate, offset);
          let left = days;
          let day = from;
          while (left > 0) {
            day = addDays(day, 1);
            const worked = calendar.daysWorked.has(day) || !(isWeekend(day) || calendar.daysOff.has(day));
            if (worked) left -= 1;
          }
          expect(add(from, days)).toBe(day);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('how a deadline was counted', () => {
  it('names every day passed over', () => {
    const deadline = countDeadline(calendar, '2025-04-02' as PlainDate, 30);
    expect(deadline).toMatchObject({ due: '2025-05-19', weekendDays: 13 });
    expect(deadline?.daysOff.map(({ on }) => on)).toEqual([
      '2025-04-07',
      '2025-04-30',
      '2025-05-01',
      '2025-05-02',
    ]);
    expect(deadline?.daysWorked.map(({ on }) => on)).toEqual(['2025-04-26']);
  });

  it('is told in both languages', () => {
    const deadline = countDeadline(calendar, '2025-04-25' as PlainDate, 2);
    if (deadline === undefined) throw new Error('no deadline');
    expect(describeDeadline(deadline, 'vi')).toBe(
      '2 ngày làm việc sau ngày 25/04/2025 (ngày 0): 28/04/2025; không tính 1 ngày thứ Bảy, Chủ nhật; có tính 26/04/2025 làm bù ngày 02/5/2025',
    );
    expect(describeDeadline(deadline, 'en')).toContain('2 working days after 25/04/2025 (day 0): 28/04/2025');
  });

  it('says which days were not announced when the file was made', () => {
    const deadline = countDeadline(calendar, '2027-02-04' as PlainDate, 1);
    if (deadline === undefined) throw new Error('no deadline');
    expect(describeDeadline(deadline, 'vi')).toContain('05/02/2027 Tết Nguyên đán (dự kiến, chưa công bố)');
  });
});

describe('the holiday file the program carries', () => {
  it('is there to be copied and changed (npm run schema)', () => {
    const read = (path: string): string => readFileSync(path, 'utf8');
    expect(read('templates/holidays/viet-nam.yaml')).toBe(read('src/regulations/holidays/viet-nam.yaml'));
  });

  it('has only Mondays to Fridays off and only Saturdays and Sundays worked', () => {
    expect([...calendar.daysOff.keys()].filter(isWeekend)).toEqual([]);
    expect([...calendar.daysWorked.keys()].filter((day) => !isWeekend(day))).toEqual([]);
  });

  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])(
    '%i: the five days of the Lunar New Year and the days of April, May and September',
    (year) => {
      const off = [...calendar.daysOff.values()].filter(({ on }) => on.startsWith(String(year)));
      expect(off.filter(({ vi }) => vi === 'Tết Nguyên đán')).toHaveLength(5);
      for (const word of ['Tết Dương lịch', 'Hùng Vương', 'Chiến thắng', 'Lao động', 'Quốc khánh'])
        expect([word, off.some(({ vi }) => vi.includes(word))]).toEqual([word, true]);
    },
  );
});
