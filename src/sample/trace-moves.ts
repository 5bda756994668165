import type { PlainDate } from '../calendar/plain-date.ts';
import { makeSampleDate } from './make-sample-date.ts';
import type { SampleDeath, SamplePerson, SampleRemoval, SampleUnit } from './plan.ts';
import { makeRandom, type Random } from './random.ts';

/** Somebody on the list while the years pass. */
export interface Present {
  readonly person: SamplePerson;
  home: SampleUnit;
  exempt: boolean;
  /** This year's change of the cell, when its unit ended or a new one began. */
  move?: { readonly from: SampleUnit; readonly on: PlainDate };
}

/** Somebody who changed the cell; a unit that is missing lies outside the province. */
export interface SampleMove {
  readonly person: SamplePerson;
  readonly from: SampleUnit | null;
  readonly to: SampleUnit | null;
  readonly on: PlainDate;
}

/** Who was on the books as a year went by. */
export interface YearOfPeople {
  /** When units had ended and begun. */
  readonly before: readonly Present[];
  readonly removals: readonly SampleRemoval[];
  /** After removals. */
  readonly kept: readonly Present[];
  /** After deaths. */
  readonly alive: readonly Present[];
  /** After departures. */
  readonly stayed: readonly Present[];
  readonly arrived: readonly Present[];
}

/**
 * The days on which people died and moved: out of the province, into it, and to another cell with their units. Days are
 * drawn apart from everything else, so that who comes and goes does not hang on them. Who left before the people of the
 * unit moved did not move with them.
 */
export function traceMoves(
  year: number,
  people: YearOfPeople,
): { readonly deaths: readonly SampleDeath[]; readonly moves: readonly SampleMove[] } {
  const random = makeRandom(year + 4000);
  const deaths = leaversOf(people.kept, people.alive).map((one): SampleDeath => {
    const diedOn = drawDay(year, random);
    return { person: one.person, unit: homeOn(one, diedOn), diedOn };
  });
  const departed = leaversOf(people.alive, people.stayed).map((one): SampleMove => {
    const on = drawDay(year, random);
    return { person: one.person, from: homeOn(one, on), to: null, on };
  });
  const arrived = people.arrived.map(({ person, home }): SampleMove => {
    const on = drawDay(year, random);
    return { person, from: null, to: home, on: on < home.foundedOn ? home.foundedOn : on };
  });
  const left = new Map<SamplePerson, PlainDate>([
    ...people.removals.map(({ person, removedOn }) => [person, removedOn] as const),
    ...deaths.map(({ person, diedOn }) => [person, diedOn] as const),
    ...departed.map(({ person, on }) => [person, on] as const),
  ]);
  const inside = people.before.flatMap(({ person, home, move }): SampleMove[] =>
    move === undefined || move.on > (left.get(person) ?? move.on)
      ? []
      : [{ person, from: move.from, to: home, on: move.on }],
  );
  return { deaths, moves: [...inside, ...departed, ...arrived] };
}

/** A day of the year. */
export function drawDay(year: number, random: Random): PlainDate {
  return makeSampleDate(year, 1 + random.below(12), 1 + random.below(28));
}

/** Where somebody belonged on a day of the year. */
export function homeOn({ home, move }: Present, day: PlainDate): SampleUnit {
  return move !== undefined && day < move.on ? move.from : home;
}

function leaversOf(before: readonly Present[], after: readonly Present[]): Present[] {
  const stayed = new Set(after);
  return before.filter((one) => !stayed.has(one));
}
