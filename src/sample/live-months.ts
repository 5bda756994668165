import type { PlainDate } from '../calendar/plain-date.ts';
import type { GradedMember, MonthMark, PersonKind, SampleMonths, SamplePerson } from './plan.ts';
import { makeRandom, type Random } from './random.ts';
import type { SampleMove } from './trace-moves.ts';

/** Monthly fees of most people, in đồng. */
const FEES: Readonly<Record<PersonKind, readonly number[]>> = {
  leader: [75_000, 82_000, 96_000, 110_000],
  'no-post': [38_000, 45_000, 52_000, 61_000],
  outside: [12_000, 15_000, 20_000],
};

/** How many people a year stay away, or do not pay, for three months or more; the words say what the book gives as reason. */
const AWAY: readonly (readonly [people: number, mark: MonthMark])[] = [
  [9, 'KP'],
  [14, '0'],
];
const UNPAID: readonly (readonly [people: number, mark: MonthMark])[] = [
  [6, 'KP'],
  [11, '0'],
];

type Marks = MonthMark[];

/**
 * The books of attendance and fees of a year's members: a month before somebody came is blank, the exempt and the
 * suspended are not called, a cell that did not meet did so for all. Few are absent, fewer without a reason; a handful are
 * away or unpaid for months, first of all those who did not complete their tasks.
 */
export function liveMonths(
  members: readonly GradedMember[],
  moves: readonly SampleMove[],
  year: number,
): SampleMonths[] {
  const random = makeRandom(year + 6000);
  const arrivals = new Map<SamplePerson, PlainDate>(
    moves.flatMap(({ person, from, on }) => (from === null ? [[person, on] as const] : [])),
  );
  const idle = new Map<string, number>();
  const months = members.map((member): SampleMonths => {
    const { person, unit, status } = member;
    const came = arrivals.get(person) ?? person.admittedOn;
    const first = came > `${String(year)}-01` ? Number(came.slice(5, 7)) - 1 : 0;
    if (!idle.has(unit.code)) idle.set(unit.code, random.happens(40) ? random.below(12) : -1);
    const without = idle.get(unit.code);
    const attendance: Marks = [];
    const fees: Marks = [];
    for (let month = 0; month < 12; month += 1) {
      if (month < first) {
        attendance.push('');
        fees.push('');
        continue;
      }
      const called =
        status === 'exempt' ? 'miễn' : status === 'suspended' && month >= 9 ? 'đình chỉ' : undefined;
      attendance.push(called ?? (month === without ? 'không họp' : drawAttendance(random)));
      fees.push(random.happens(6) ? 'nộp chậm' : random.happens(1) ? '0' : 'x');
    }
    return { member, attendance, fees, fee: random.pick(FEES[person.kind]) };
  });
  const active = months.filter(
    ({ member, attendance }) => member.status === 'active' && attendance[0] !== '',
  );
  const order = [
    ...random.shuffle(active.filter(({ member }) => member.grade === 'KHTNV')),
    ...random.shuffle(active.filter(({ member }) => member.grade === 'HTNV')),
  ];
  keepAway(order, AWAY, ({ attendance }) => attendance as Marks, random);
  keepAway(random.shuffle(order.slice(0, 60)), UNPAID, ({ fees }) => fees as Marks, random);
  return months;
}

function drawAttendance(random: Random): MonthMark {
  const draw = random.below(1000);
  return draw < 28 ? 'P' : draw < 32 ? '0' : draw < 34 ? 'KP' : 'x';
}

/** Marks three to six months of the first people in order. */
function keepAway(
  order: readonly SampleMonths[],
  counts: readonly (readonly [people: number, mark: MonthMark])[],
  book: (months: SampleMonths) => Marks,
  random: Random,
): void {
  let next = 0;
  for (const [people, mark] of counts) {
    for (const one of order.slice(next, next + people)) {
      const start = random.below(6);
      const marks = book(one);
      for (let month = start; month < start + 3 + random.below(4); month += 1) {
        if (marks[month] !== 'không họp') marks[month] = mark;
      }
    }
    next += people;
  }
}
