import { addDays, addMonths, type PlainDate } from '../calendar/plain-date.ts';
import type { ListedMember, SamplePerson, SampleTransfer, SampleUnit } from './plan.ts';
import { makeRandom, type Random } from './random.ts';
import type { SampleMove } from './trace-moves.ts';

/** Places outside the province, none of which there is. */
const ELSEWHERE = [
  'Đảng bộ tỉnh Trà Khê',
  'Đảng bộ tỉnh Lâm Thượng',
  'Đảng bộ tỉnh Hải Vân Hạ',
  'Đảng bộ thành phố Cảng Bình',
] as const;

/** Temporary stays a year. */
const TEMPORARY = 40;

/**
 * The papers of a year's moves, each in the list of either side that lies in the province, and some temporary stays in
 * another cell. Most papers are in time; a few are started or presented late.
 */
export function makeTransfers(
  moves: readonly SampleMove[],
  members: readonly ListedMember[],
  year: number,
): SampleTransfer[] {
  const random = makeRandom(year + 5000);
  const papers = moves.flatMap(({ person, from, to, on }, index): SampleTransfer[] => {
    const paper = draftPaper(person, on, index, random);
    const away = random.pick(ELSEWHERE);
    return [
      ...(from === null ? [] : [ofSide(paper, from, 'out', to?.code ?? away)]),
      ...(to === null ? [] : [ofSide(paper, to, 'in', from?.code ?? away)]),
    ];
  });
  return [...papers, ...draftStays(members, year, moves.length, random)].sort(byUnit);
}

type Paper = Omit<SampleTransfer, 'unit' | 'direction' | 'other'>;

function draftPaper(person: SamplePerson, on: PlainDate, index: number, random: Random): Paper {
  const late = random.below(1000);
  // Beyond 60 working days, and beyond 30, with room for the holidays between.
  const movedOn = addDays(on, late < 30 ? -110 - random.below(40) : -3 - random.below(40));
  const presentedOn = addDays(on, late >= 960 ? 60 + random.below(25) : 2 + random.below(20));
  return {
    person,
    temporary: false,
    paperNumber: `${String(index + 1)}-GTSHĐ`,
    movedOn,
    introducedOn: on,
    presentedOn,
    untilDate: null,
  };
}

/** What one side's list says; only the side that receives the paper knows when it came. */
function ofSide(paper: Paper, unit: SampleUnit, direction: 'out' | 'in', other: string): SampleTransfer {
  return { ...paper, unit, direction, other, presentedOn: direction === 'in' ? paper.presentedOn : null };
}

/** Some are active in another cell for a few months; they stay on the books of their own. */
function draftStays(
  members: readonly ListedMember[],
  year: number,
  papers: number,
  random: Random,
): SampleTransfer[] {
  const cells = members.map(({ unit }) => unit);
  const settled = members.filter(
    ({ status, person }) => status === 'active' && person.admittedOn < `${String(year - 1)}-01-01`,
  );
  return random
    .shuffle(settled)
    .slice(0, TEMPORARY)
    .flatMap(({ person, unit }, index): SampleTransfer[] => {
      const host = random.pick(cells);
      if (host === unit || host.foundedOn > `${String(year)}-01-01`) return [];
      const introducedOn =
        `${String(year)}-0${String(1 + random.below(6))}-1${String(random.below(10))}` as PlainDate;
      const paper: Paper = {
        person,
        temporary: true,
        paperNumber: `${String(papers + index + 1)}-GTSHĐ`,
        movedOn: addDays(introducedOn, -10),
        introducedOn,
        presentedOn: addDays(introducedOn, 3 + random.below(10)),
        untilDate: addMonths(introducedOn, 3 + random.below(9)),
      };
      return [ofSide(paper, unit, 'out', host.code), ofSide(paper, host, 'in', unit.code)];
    });
}

function byUnit(left: SampleTransfer, right: SampleTransfer): number {
  return left.unit.code < right.unit.code ? -1 : left.unit.code > right.unit.code ? 1 : 0;
}
