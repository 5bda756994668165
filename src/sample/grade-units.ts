import type { Grade } from '../registry/grades.ts';
import { FIGURES } from './figures.ts';
import { isGrassroots, standsOn, type GradedUnit, type SampleUnit, type SampleYearNumber } from './plan.ts';
import type { Random } from './random.ts';

/** Why a young organization has no grade. */
export const NEWLY_FOUNDED = 'Mới thành lập, chưa xếp loại';

/**
 * Grades the senders, the grassroots organizations and the cells below them for one year, in the order of the units.
 * Organizations founded after 30 June are not graded. HTXSNV stays at or under one in five of HTTNV within each kind of
 * grassroots organization of a sender, and within the cells of a committee; a committee graded HTXSNV has no cell below
 * HTNV and at least four in five cells at HTTNV or better (21-HD/BTCTW).
 */
export function gradeUnits(
  units: readonly SampleUnit[],
  year: SampleYearNumber,
  random: Random,
): GradedUnit[] {
  const existing = units.filter((unit) => standsOn(unit, `${String(year)}-12-31`));
  const gradable = existing.filter((unit) => unit.foundedOn <= `${String(year)}-06-30`);
  const grades = new Map<string, Grade>();
  for (const unit of gradable) grades.set(unit.code, 'HTTNV');
  gradeGrassroots(gradable.filter(isGrassroots), year, grades, random);
  for (const committee of gradable.filter((unit) => unit.kind === 'base-committee')) {
    const cells = gradable.filter((unit) => unit.kind === 'cell' && unit.parentCode === committee.code);
    gradeCells(cells, grades.get(committee.code) === 'HTXSNV', grades, random);
  }
  return existing
    .filter((unit) => unit.kind !== 'province')
    .map((unit) => {
      const grade = grades.get(unit.code) ?? null;
      return { unit, grade, reason: grade === null ? NEWLY_FOUNDED : null };
    });
}

function gradeGrassroots(
  gradable: readonly SampleUnit[],
  year: SampleYearNumber,
  grades: Map<string, Grade>,
  random: Random,
): void {
  const figures = FIGURES[year];
  const low = random.shuffle(gradable).slice(0, gradable.length - figures.unitsGood);
  for (const [index, unit] of low.entries())
    grades.set(unit.code, index < figures.unitsFailing ? 'KHTNV' : 'HTNV');
  for (const group of groupByKind(gradable).values()) {
    const good = group.filter((unit) => grades.get(unit.code) === 'HTTNV');
    for (const unit of random.shuffle(good).slice(0, Math.floor(good.length / 6)))
      grades.set(unit.code, 'HTXSNV');
  }
}

function groupByKind(units: readonly SampleUnit[]): Map<string, SampleUnit[]> {
  const groups = new Map<string, SampleUnit[]>();
  for (const unit of units) {
    const key = `${unit.parentCode ?? ''} ${unit.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return groups;
}

function gradeCells(
  cells: readonly SampleUnit[],
  underExcellent: boolean,
  grades: Map<string, Grade>,
  random: Random,
): void {
  const shuffled = random.shuffle(cells);
  const low = random.happens(300) && cells.length >= 5 ? 1 : 0;
  const lowGrade: Grade = !underExcellent && random.happens(60) ? 'KHTNV' : 'HTNV';
  for (const cell of shuffled.slice(0, low)) grades.set(cell.code, lowGrade);
  const good = cells.length - low;
  const excellent = random.happens(700) ? Math.floor(good / 6) : 0;
  for (const cell of shuffled.slice(low, low + excellent)) grades.set(cell.code, 'HTXSNV');
}
