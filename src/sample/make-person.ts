import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { makeSampleDate } from './make-sample-date.ts';
import {
  FAMILY_NAMES,
  FEMALE_GIVEN,
  FEMALE_MIDDLES,
  HIGHLAND_FEMALE,
  HIGHLAND_MALE,
  LINEAGE_GIVEN,
  LINEAGES_FIRST,
  LINEAGES_LAST,
  MALE_GIVEN,
  MALE_MIDDLES,
} from './person-names.ts';
import type { PersonKind, SamplePerson } from './plan.ts';
import type { Random } from './random.ts';

/** What is already settled about a person to be made. */
export interface PersonRequest {
  readonly kind: PersonKind;
  /** Thousandths of people with a name of the highland peoples. */
  readonly highland: number;
  /** Day of admission; without one the person is an older member, admitted before 2020-10. */
  readonly admittedOn?: PlainDate;
}

/** Makes people one after the other; no two share a number, or a name together with a birth date. */
export interface PersonMaker {
  make(request: PersonRequest): SamplePerson;
}

/** Ages in years (at the end of 2020, or at admission) by kind, as [youngest, span]. */
const OLDER_AGES: Readonly<Record<PersonKind, readonly [number, number]>> = {
  leader: [32, 27],
  'no-post': [27, 31],
  outside: [30, 58],
};

export function makePersonMaker(random: Random): PersonMaker {
  const known = new Set<string>();
  let serial = 0;
  const make = (request: PersonRequest): SamplePerson => {
    for (;;) {
      const person = draft(request, serial, random);
      const key = `${foldName(person.fullName)}|${person.birth}`;
      // A birth known only by its year would also fit a namesake born on a day of that year.
      const yearKey = `${foldName(person.fullName)}|${String(person.birthYear)}`;
      if (known.has(key) || known.has(yearKey) || (person.birth.length < 10 && known.has(`${yearKey}|any`)))
        continue;
      known.add(key);
      known.add(`${yearKey}|any`);
      if (person.birth.length < 10) known.add(yearKey);
      serial += 1;
      return person;
    }
  };
  return { make };
}

/** The name without marks and case, so that spellings which a reader may take for one stay apart. */
function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f']/g, '')
    .replaceAll(/đ/gi, 'd')
    .toLowerCase()
    .replaceAll('y', 'i');
}

function draft(request: PersonRequest, serial: number, random: Random): SamplePerson {
  const sex = random.happens(request.kind === 'outside' ? 380 : 460) ? 'female' : 'male';
  const fullName = draftName(sex, request.highland, random);
  const { admittedOn, birthYear } =
    request.admittedOn === undefined
      ? draftOlder(request.kind, random)
      : draftNew(request.admittedOn, random);
  const officialOn = admittedOn.length === 10 ? addMonths(admittedOn, 12) : nextYear(admittedOn);
  return {
    fullName,
    sex,
    birth: draftBirth(birthYear, random),
    birthYear,
    citizenId: citizenNumber(sex, birthYear, serial),
    card8: `99${String((serial * 7919 + 13) % 1_000_000).padStart(6, '0')}`,
    admittedOn,
    officialOn,
    kind: request.kind,
  };
}

function draftName(sex: 'male' | 'female', highland: number, random: Random): string {
  if (random.happens(highland)) {
    if (random.happens(500)) {
      const middle = sex === 'female' ? ' Thị' : random.happens(500) ? ' Văn' : '';
      return `${random.pick(LINEAGES_FIRST)}${middle} ${random.pick(LINEAGE_GIVEN)}`;
    }
    const given = sex === 'female' ? `H'${random.pick(HIGHLAND_FEMALE)}` : `Y ${random.pick(HIGHLAND_MALE)}`;
    return `${given} ${random.pick(LINEAGES_LAST)}`;
  }
  const middle = random.pick(sex === 'female' ? FEMALE_MIDDLES : MALE_MIDDLES);
  const given = random.pick(sex === 'female' ? FEMALE_GIVEN : MALE_GIVEN);
  return [random.pick(FAMILY_NAMES), middle, given].filter((part) => part !== '').join(' ');
}

function draftOlder(kind: PersonKind, random: Random): { admittedOn: PlainDate; birthYear: number } {
  const [youngest, span] = OLDER_AGES[kind];
  const birthYear = 2020 - youngest - random.below(span);
  const earliest = birthYear + 20;
  const latest = Math.min(2020, birthYear + 45);
  const year = earliest + random.below(latest - earliest + 1);
  const month = year === 2020 ? 1 + random.below(9) : 1 + random.below(12);
  // Of early admissions the files often know only the month.
  if (year < 1978 && random.happens(400)) return { admittedOn: makeSampleDate(year, month), birthYear };
  return { admittedOn: makeSampleDate(year, month, 2 + random.below(27)), birthYear };
}

function draftNew(admittedOn: PlainDate, random: Random): { admittedOn: PlainDate; birthYear: number } {
  const age = random.happens(700) ? 19 + random.below(13) : 32 + random.below(16);
  return { admittedOn, birthYear: Number(admittedOn.slice(0, 4)) - age };
}

/** Before 1960 a third of the births is known by year or month only. */
function draftBirth(year: number, random: Random): PlainDate {
  const month = 1 + random.below(12);
  const vague = year < 1960 ? random.below(100) : 100;
  if (vague < 22) return makeSampleDate(year);
  if (vague < 33) return makeSampleDate(year, month);
  return makeSampleDate(year, month, 2 + random.below(27));
}

function nextYear(month: PlainDate): PlainDate {
  return makeSampleDate(Number(month.slice(0, 4)) + 1, Number(month.slice(5, 7)));
}

/** 12 digits: a place code nobody has, the digit for century and sex, two digits of the year, six of the serial. */
function citizenNumber(sex: 'male' | 'female', birthYear: number, serial: number): string {
  const century = Math.floor(birthYear / 100) - 19;
  const digit = century * 2 + (sex === 'female' ? 1 : 0);
  const place = serial % 3 === 0 ? '000' : '099';
  const tail = String((serial * 6007 + 101) % 1_000_000).padStart(6, '0');
  return `${place}${String(digit)}${String(birthYear % 100).padStart(2, '0')}${tail}`;
}
