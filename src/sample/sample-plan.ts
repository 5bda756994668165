import { buildSenders, buildUnits } from './build-units.ts';
import { gradeMembers } from './grade-members.ts';
import { gradeUnits } from './grade-units.ts';
import { liveMonths } from './live-months.ts';
import { makeDiscipline } from './make-discipline.ts';
import { makePersonMaker } from './make-person.ts';
import { makeTransfers } from './make-transfers.ts';
import type { SamplePlan } from './plan.ts';
import { PROVINCE_CODE } from './province-data.ts';
import { makeRandom } from './random.ts';
import { simulateYears } from './simulate-years.ts';

/**
 * The invented province Sơn Hà: its tree with all dates, and for the review years 2021, 2022 and 2023 its members,
 * grades, admissions, removals, transfers, discipline, targets, and what the books of its cells say of each month. The same data at every call; the figures are those of `FIGURES`.
 */
export function samplePlan(): SamplePlan {
  const units = buildUnits(makeRandom(1930));
  const people = makeRandom(2023);
  const years = simulateYears(units, makePersonMaker(people), people).map(({ moves, ...simulated }) => {
    const { year, removals } = simulated;
    const random = makeRandom(year);
    const unitGrades = gradeUnits(units, year, random);
    const members = gradeMembers(simulated.members, unitGrades, year, random);
    return {
      ...simulated,
      unitGrades,
      members,
      transfers: makeTransfers(moves, members, year),
      months: liveMonths(members, moves, year),
      discipline: makeDiscipline(members, removals, year),
    };
  });
  return {
    provinceCode: PROVINCE_CODE,
    senders: buildSenders(),
    units,
    unitByCode: new Map(units.map((unit) => [unit.code, unit])),
    years,
  };
}
