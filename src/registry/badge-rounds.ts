import { yearOf, type PlainDate } from '../calendar/plain-date.ts';

/** Days on which badges of the Party are awarded each year: 3/2, 19/5, 2/9, 7/11. */
const ROUNDS = ['02-03', '05-19', '09-02', '11-07'] as const;

/** The first round on or after a day, and the one before it. The date must have day precision. */
export function findBadgeRounds(day: PlainDate): { readonly next: PlainDate; readonly previous: PlainDate } {
  const year = yearOf(day);
  const rounds = [year - 1, year, year + 1].flatMap((each) =>
    ROUNDS.map((round) => `${String(each)}-${round}` as PlainDate),
  );
  const place = rounds.findIndex((round) => round >= day);
  const [previous, next] = [rounds[place - 1], rounds[place]];
  if (previous === undefined || next === undefined) throw new RangeError(`no round around ${day}`);
  return { next, previous };
}
