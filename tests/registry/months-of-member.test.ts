import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { findBadgeRounds } from '../../src/registry/badge-rounds.ts';
import {
  countFromJanuary,
  countMonths,
  countToDecember,
  firstMonth,
  lastMonth,
  monthsBetween,
} from '../../src/registry/month-sets.ts';
import { activityFacts, type MonthsOfMember } from '../../src/registry/months-of-member.ts';
import { monthSet } from '../support/record-rows.ts';

const QUIET: MonthsOfMember = {
  memberId: 1,
  organizationId: 1,
  year: 2026,
  absent: 0,
  absentUnexcused: 0,
  unpaid: 0,
  unpaidUnexcused: 0,
  absentLastYear: 0,
  unpaidLastYear: 0,
  dueWhenOld: 0,
  admittedOn: null,
};

describe('sets of months', () => {
  it('agree with a list of months', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (months) => {
        const set = monthSet(...months);
        const sorted = months.toSorted((left, right) => left - right);
        const begun = Array.from({ length: 13 }, (_, count) => count).findLast((count) =>
          Array.from({ length: count }, (_, place) => place + 1).every((month) => months.includes(month)),
        );
        const ended = Array.from({ length: 13 }, (_, count) => count).findLast((count) =>
          Array.from({ length: count }, (_, place) => 12 - place).every((month) => months.includes(month)),
        );
        expect([countMonths(set), firstMonth(set), lastMonth(set)]).toEqual([
          months.length,
          sorted[0] ?? 0,
          sorted.at(-1) ?? 0,
        ]);
        expect([countFromJanuary(set), countToDecember(set)]).toEqual([begun, ended]);
      }),
    );
  });

  it('from one month to another', () => {
    expect(monthsBetween(2, 4)).toBe(monthSet(2, 3, 4));
    expect([monthsBetween(1, 12), monthsBetween(5, 4)]).toEqual([4095, 0]);
  });
});

describe('what a year’s months say', () => {
  it('months without a recorded reason are counted apart and leave the reason open', () => {
    expect(
      activityFacts({ ...QUIET, absent: monthSet(3, 6, 7), absentUnexcused: monthSet(3) }),
    ).toMatchObject({
      monthsAbsentUnexcused: 1,
      monthsAbsentOpen: 2,
      openAbsencesExcused: null,
      firstAbsentOn: '2026-03-01',
    });
    expect(activityFacts(QUIET)).toMatchObject({ openAbsencesExcused: 1, firstAbsentOn: null });
  });

  it('consecutive months across New Year begin in the year before', () => {
    const span = { ...QUIET, unpaid: monthSet(1), unpaidLastYear: monthSet(9, 11, 12) };
    expect(activityFacts(span)).toMatchObject({
      monthsUnpaidOverNewYear: 3,
      monthsUnpaidLastYear: 3,
      monthsAbsentOverNewYear: 0,
      spanFrom: '2025-11-01',
    });
  });

  it('a year before that nobody recorded leaves the span unknown, but only where this year begins with one', () => {
    expect(
      activityFacts({ ...QUIET, absent: monthSet(1), absentLastYear: null }).monthsAbsentOverNewYear,
    ).toBeNull();
    expect(
      activityFacts({ ...QUIET, absent: monthSet(2), absentLastYear: null }).monthsAbsentOverNewYear,
    ).toBe(0);
  });

  it('fees due from the first month after 50 years of Party age', () => {
    const old = { ...QUIET, dueWhenOld: 4095, admittedOn: '1976-05-19' as PlainDate };
    expect(activityFacts(old)).toMatchObject({
      monthsDueAfter50Years: 7,
      firstDueAfter50On: '2026-06-01',
      lastDueAfter50On: '2026-12-01',
    });
    expect(activityFacts({ ...old, admittedOn: '1976-05' as PlainDate }).monthsDueAfter50Years).toBe(0);
  });
});

it.each([
  ['2025-12-31', '2026-02-03', '2025-11-07'],
  ['2026-02-03', '2026-02-03', '2025-11-07'],
  ['2026-02-04', '2026-05-19', '2026-02-03'],
  ['2026-09-03', '2026-11-07', '2026-09-02'],
])('the badge rounds around %s', (day, next, previous) => {
  expect(findBadgeRounds(day as PlainDate)).toEqual({ next, previous });
});
