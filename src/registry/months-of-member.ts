import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import type { FactCode, FactValue } from './facts.ts';
import {
  countFromJanuary,
  countMonths,
  countToDecember,
  firstMonth,
  lastMonth,
  monthsBetween,
  type MonthSet,
} from './month-sets.ts';

/**
 * What the months of a year say of a member in activity. Months with an accepted reason, covered by a paper, or in which the
 * cell did not meet are left out of all sets.
 */
export interface MonthsOfMember {
  readonly memberId: number;
  readonly organizationId: number;
  readonly year: number;
  readonly absent: MonthSet;
  /** Of these the months the cell recorded to be without good reason; of the rest nobody recorded a reason. */
  readonly absentUnexcused: MonthSet;
  readonly unpaid: MonthSet;
  readonly unpaidUnexcused: MonthSet;
  /** The year before; `null` where nothing of it is recorded. */
  readonly absentLastYear: MonthSet | null;
  readonly unpaidLastYear: MonthSet | null;
  /** Months with a fee due of somebody who reaches 50 years of Party age by the end of the year. */
  readonly dueWhenOld: MonthSet;
  readonly admittedOn: PlainDate | null;
}

/** The facts a year's months give, as the rules name them. */
export function activityFacts(months: MonthsOfMember): Partial<Record<FactCode, FactValue>> {
  const { year, absent, absentUnexcused, unpaid, unpaidUnexcused, absentLastYear, unpaidLastYear } = months;
  const absentOpen = countMonths(absent & ~absentUnexcused);
  const unpaidOpen = countMonths(unpaid & ~unpaidUnexcused);
  const old = monthsAfterFifty(months);
  const spans = [spanOver(absentLastYear, absent), spanOver(unpaidLastYear, unpaid)];
  const before = [absentLastYear, unpaidLastYear].map((set, place) =>
    (spans[place] ?? 0) > 0 ? countToDecember(set ?? 0) : 0,
  );
  const reach = Math.max(...before);
  return {
    monthsAbsentUnexcused: countMonths(absentUnexcused),
    monthsAbsentOpen: absentOpen,
    // Nobody knows whether the months without a recorded reason had a good one; where there are none, nothing is asked.
    openAbsencesExcused: absentOpen === 0 ? 1 : null,
    firstAbsentOn: startOfMonth(year, firstMonth(absent)),
    monthsUnpaidUnexcused: countMonths(unpaidUnexcused),
    monthsUnpaidOpen: unpaidOpen,
    openUnpaidExcused: unpaidOpen === 0 ? 1 : null,
    firstUnpaidOn: startOfMonth(year, firstMonth(unpaid)),
    monthsAbsentOverNewYear: spans[0] ?? null,
    monthsUnpaidOverNewYear: spans[1] ?? null,
    monthsAbsentLastYear: absentLastYear === null ? null : countMonths(absentLastYear),
    monthsUnpaidLastYear: unpaidLastYear === null ? null : countMonths(unpaidLastYear),
    spanFrom: reach === 0 ? null : startOfMonth(year - 1, 13 - reach),
    monthsDueAfter50Years: countMonths(old),
    firstDueAfter50On: startOfMonth(year, firstMonth(old)),
    lastDueAfter50On: startOfMonth(year, lastMonth(old)),
  };
}

/** Consecutive months across New Year; 0 where the year does not begin with one, `null` where the year before is not recorded. */
function spanOver(before: MonthSet | null, now: MonthSet): number | null {
  const begun = countFromJanuary(now);
  if (begun === 0) return 0;
  if (before === null) return null;
  const ended = countToDecember(before);
  return ended === 0 ? 0 : ended + begun;
}

/** Months that begin on or after the day 50 years of Party age are full. */
function monthsAfterFifty({ year, dueWhenOld, admittedOn }: MonthsOfMember): MonthSet {
  if (dueWhenOld === 0 || admittedOn?.length !== 10) return 0;
  const full = addMonths(admittedOn, 600);
  const first = Array.from({ length: 12 }, (_, place) => place + 1).find(
    (month) => (startOfMonth(year, month) ?? '') >= full,
  );
  return first === undefined ? 0 : dueWhenOld & monthsBetween(first, 12);
}

function startOfMonth(year: number, month: number): string | null {
  return month < 1 || month > 12 ? null : `${String(year)}-${String(month).padStart(2, '0')}-01`;
}
