import type { PlainDate } from '../calendar/plain-date.ts';
import { FIGURES } from './figures.ts';
import { makeSampleDate } from './make-sample-date.ts';
import type { PersonMaker } from './make-person.ts';
import {
  holdsMembers,
  SAMPLE_YEARS,
  standsOn,
  type ListedMember,
  type ListStatus,
  type PersonKind,
  type SampleAdmission,
  type SampleDeath,
  type SampleFlows,
  type SamplePerson,
  type SampleRemoval,
  type SampleUnit,
  type SampleYearNumber,
} from './plan.ts';
import { SENDERS, type SenderData } from './province-data.ts';
import { drawDay, homeOn, traceMoves, type Present, type SampleMove } from './trace-moves.ts';
import type { Random } from './random.ts';
import type { RemovalKind } from '../registry/fields.ts';

/** One year's list and what led to it, before anybody is graded. */
export interface SimulatedYear {
  readonly year: SampleYearNumber;
  readonly members: readonly ListedMember[];
  readonly admissions: readonly SampleAdmission[];
  readonly removals: readonly SampleRemoval[];
  readonly deaths: readonly SampleDeath[];
  readonly moves: readonly SampleMove[];
  readonly targets: ReadonlyMap<string, number>;
  readonly flows: SampleFlows;
}

/** The province while it is lived through: who is where, and what the steps need. */
interface Scene {
  readonly units: readonly SampleUnit[];
  readonly unitByCode: ReadonlyMap<string, SampleUnit>;
  readonly maker: PersonMaker;
  readonly random: Random;
  present: Present[];
}

const REMOVAL_ORDER: readonly RemovalKind[] = ['khai-tru', 'xoa-ten', 'xin-ra'];

/**
 * Lives through the three years: units end and are founded, people are removed, die, move, and are admitted.
 * Each year's list is the last one plus those who came minus those who went.
 */
export function simulateYears(
  units: readonly SampleUnit[],
  maker: PersonMaker,
  random: Random,
): SimulatedYear[] {
  const scene: Scene = {
    units,
    unitByCode: new Map(units.map((unit) => [unit.code, unit])),
    maker,
    random,
    present: [],
  };
  for (const unit of homesOn(scene, '2020-12-31')) {
    const size = unit.kind === 'cell' ? 10 + random.below(9) : 9 + random.below(11);
    for (let count = 0; count < size; count += 1) settle(scene, unit);
  }
  // The exempt of earlier years.
  for (const year of [2019, 2020]) ageMembers(scene, year);
  return SAMPLE_YEARS.map((year, index) => simulateYear(scene, year, index));
}

function simulateYear(scene: Scene, year: SampleYearNumber, index: number): SimulatedYear {
  const opening = scene.present.length;
  for (const one of scene.present) delete one.move;
  followUnits(scene, year);
  const before = scene.present;
  const removals = removePeople(scene, year);
  const kept = scene.present;
  const alive = kept.filter(({ person }) => !scene.random.happens(deathRate(year - person.birthYear)));
  const stayed = alive.filter(({ exempt }) => exempt || !scene.random.happens(7));
  scene.present = stayed.slice();
  moveIn(scene, year);
  const arrived = scene.present.slice(stayed.length);
  const admissions = admitPeople(scene, year, index);
  ageMembers(scene, year);
  const suspended = suspendSome(scene, year);
  const members = scene.present
    .map((one): ListedMember => {
      const status: ListStatus = one.exempt ? 'exempt' : suspended.has(one) ? 'suspended' : 'active';
      return { person: one.person, unit: one.home, status };
    })
    .sort((left, right) =>
      left.unit.code < right.unit.code ? -1 : left.unit.code > right.unit.code ? 1 : 0,
    );
  return {
    year,
    members,
    admissions,
    removals,
    ...traceMoves(year, { before, removals, kept, alive, stayed, arrived }),
    targets: new Map(SENDERS.map((data, order) => [senderCode(order), data.targets[index] ?? 0])),
    flows: {
      opening,
      admitted: admissions.length,
      movedIn: arrived.length,
      died: kept.length - alive.length,
      movedOut: alive.length - stayed.length,
      removed: removals.length,
      closing: members.length,
    },
  };
}

function senderCode(order: number): string {
  return `99.${String(order + 1).padStart(3, '0')}.000.000.000`;
}

function senderData(unit: SampleUnit): SenderData {
  const data = SENDERS[Number(unit.code.slice(3, 6)) - 1];
  if (data === undefined) throw new RangeError(`no sender for ${unit.code}`);
  return data;
}

function homesOn(scene: Scene, day: string): SampleUnit[] {
  return scene.units.filter((unit) => holdsMembers(unit) && standsOn(unit, day));
}

function settle(scene: Scene, home: SampleUnit, admittedOn?: PlainDate): SamplePerson {
  const { highland } = senderData(home);
  const kind = drawKind(home, scene.random);
  const person = scene.maker.make({ kind, highland, ...(admittedOn === undefined ? {} : { admittedOn }) });
  scene.present.push({ person, home, exempt: false });
  return person;
}

/** Communes have farmers and pensioners, offices people with or without a post. */
function drawKind(home: SampleUnit, random: Random): PersonKind {
  const draw = random.below(100);
  const hamlet = home.kind === 'cell' && /thôn|khu phố/.test(home.name);
  if (hamlet) return draw < 10 ? 'leader' : draw < 22 ? 'no-post' : 'outside';
  return draw < 22 ? 'leader' : 'no-post';
}

/** Members of a unit that ended go to its successor; a new unit begins with members of its neighbours. */
function followUnits(scene: Scene, year: number): void {
  for (const one of scene.present) {
    const { endedOn, successorCode } = one.home;
    if (endedOn === null || successorCode === null || Number(endedOn.slice(0, 4)) > year) continue;
    const next = scene.unitByCode.get(successorCode);
    if (next !== undefined) moveHome(one, next, endedOn);
  }
  const sizes = new Map<string, number>();
  for (const { home } of scene.present) sizes.set(home.code, (sizes.get(home.code) ?? 0) + 1);
  for (const unit of homesOn(scene, `${String(year)}-12-31`)) {
    if (sizes.has(unit.code)) continue;
    const willing = scene.present.filter(
      ({ home }) =>
        home.senderCode === unit.senderCode && home.kind === unit.kind && (sizes.get(home.code) ?? 0) > 10,
    );
    for (const one of scene.random.shuffle(willing).slice(0, 6 + scene.random.below(4))) {
      sizes.set(one.home.code, (sizes.get(one.home.code) ?? 0) - 1);
      moveHome(one, unit, unit.foundedOn);
    }
  }
}

/** Somebody changes the cell; where the year has two changes, the paper is of the last one. */
function moveHome(one: Present, to: SampleUnit, on: PlainDate): void {
  one.move = { from: one.move?.from ?? one.home, on };
  one.home = to;
}

function removePeople(scene: Scene, year: SampleYearNumber): SampleRemoval[] {
  const figures = FIGURES[year];
  const counts: Readonly<Record<string, number>> = {
    'khai-tru': figures.expelled,
    'xoa-ten': figures.deleted,
    'xin-ra': figures.left,
  };
  const candidates = scene.random.shuffle(
    scene.present.filter(({ person, exempt }) => !exempt && year - person.birthYear < 70),
  );
  const gone = new Set<Present>();
  const removals = REMOVAL_ORDER.flatMap((kind) =>
    Array.from({ length: counts[kind] ?? 0 }, (_, order): SampleRemoval => {
      const one = candidates[gone.size] as Present;
      gone.add(one);
      const removedOn = drawDay(year, scene.random);
      return {
        person: one.person,
        unit: homeOn(one, removedOn),
        kind,
        removedOn,
        decisionNumber: `${String(100 + order * 7 + REMOVAL_ORDER.indexOf(kind) * 300)}-QĐ/${senderData(one.home).issuer}`,
      };
    }),
  );
  scene.present = scene.present.filter((one) => !gone.has(one));
  return removals;
}

/** Deaths a year in 1000 people of an age. */
function deathRate(age: number): number {
  return age < 50 ? 1 : age < 65 ? 5 : age < 75 ? 25 : age < 85 ? 70 : 150;
}

/** People who come from another province, with an older admission. */
function moveIn(scene: Scene, year: number): void {
  const homes = homesOn(scene, `${String(year)}-12-31`);
  const count = 100 + scene.random.below(30);
  for (let index = 0; index < count; index += 1) settle(scene, scene.random.pick(homes));
}

function admitPeople(scene: Scene, year: SampleYearNumber, index: number): SampleAdmission[] {
  return SENDERS.flatMap((data, order) => {
    const homes = homesOn(scene, `${String(year)}-06-30`).filter(
      (home) => home.senderCode === senderCode(order) && standsOn(home, `${String(year)}-12-31`),
    );
    const count = (data.targets[index] ?? 0) + (data.surplus[index] ?? 0);
    return Array.from({ length: count }, (_, position): SampleAdmission => {
      const unit = scene.random.pick(homes);
      // Most are admitted round the anniversaries of February, May and September; none in the last days of June.
      const month = scene.random.pick([1, 2, 2, 3, 4, 5, 5, 6, 7, 8, 9, 9, 10, 11, 12]);
      const admittedOn = makeSampleDate(
        year,
        month,
        month === 7 ? 5 + scene.random.below(20) : 3 + scene.random.below(20),
      );
      return {
        person: settle(scene, unit, admittedOn),
        unit,
        decisionNumber: `${String(1000 + position * 3)}-QĐ/${data.issuer}`,
        decidedOn: makeSampleDate(year, month, Number(admittedOn.slice(8)) - 2),
      };
    });
  });
}

/** The old and the ill are exempted from work and activities for good. */
function ageMembers(scene: Scene, year: number): void {
  for (const one of scene.present) {
    const age = year - one.person.birthYear;
    if (age >= 80 ? scene.random.happens(400) : age >= 70 && scene.random.happens(90)) one.exempt = true;
  }
}

/** A few are suspended from activities at the end of a year. */
function suspendSome(scene: Scene, year: number): ReadonlySet<Present> {
  const active = scene.present.filter(
    ({ person, exempt }) => !exempt && Number(person.admittedOn.slice(0, 4)) < year,
  );
  return new Set(scene.random.shuffle(active).slice(0, 5 + scene.random.below(4)));
}
