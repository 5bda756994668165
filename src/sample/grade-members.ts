import type { Grade } from '../registry/grades.ts';
import { FIGURES, shareInHundredths } from './figures.ts';
import {
  grassrootsCode,
  type GradedMember,
  type GradedUnit,
  type ListedMember,
  type SampleYearNumber,
} from './plan.ts';
import type { Random } from './random.ts';

/** Words of `Lý do chưa xếp loại`. */
export const NOT_GRADED = {
  exempt: 'Được miễn công tác và sinh hoạt đảng',
  suspended: 'Bị đình chỉ sinh hoạt đảng',
  newMember: 'Mới kết nạp dưới 6 tháng',
} as const;

/**
 * Grades the members on the list of a year, in the same order. The exempt, the suspended and those admitted after
 * 30 June have a reason instead of a grade. The share at HTTNV or better is the published one; no cell has more than one
 * member in five below HTTNV; KHTNV occurs only below organizations that are not graded HTXSNV; HTXSNV stays at or under
 * one in five of HTTNV among members of one kind in one grassroots organization, hence also in any union of these.
 */
export function gradeMembers(
  members: readonly ListedMember[],
  unitGrades: readonly GradedUnit[],
  year: SampleYearNumber,
  random: Random,
): GradedMember[] {
  const graded = members.filter((member) => reasonOf(member, year) === null);
  const grades = new Map<ListedMember, Grade>(graded.map((member) => [member, 'HTTNV']));
  markLow(graded, unitGrades, year, grades, random);
  markExcellent(graded, grades, random);
  return members.map((member) => {
    const grade = grades.get(member) ?? null;
    return {
      ...member,
      grade,
      reason: reasonOf(member, year),
      selfGrade: grade === null ? null : drawSelfGrade(grade, random),
      discipline:
        grade === 'KHTNV' && random.happens(600)
          ? random.pick(['khien-trach', 'khien-trach', 'canh-cao'])
          : null,
    };
  });
}

function reasonOf(member: ListedMember, year: SampleYearNumber): string | null {
  if (member.status !== 'active') return NOT_GRADED[member.status];
  return member.person.admittedOn > `${String(year)}-06-30` ? NOT_GRADED.newMember : null;
}

/** The number below HTTNV that gives the published share. */
function countLow(graded: number, percent: number): number {
  const good = Math.round((graded * percent) / 10000);
  if (shareInHundredths(good, graded) !== percent) throw new RangeError(`no count gives ${String(percent)}`);
  return graded - good;
}

function markLow(
  graded: readonly ListedMember[],
  unitGrades: readonly GradedUnit[],
  year: SampleYearNumber,
  grades: Map<ListedMember, Grade>,
  random: Random,
): void {
  const excellentUnits = new Set(
    unitGrades.filter(({ grade }) => grade === 'HTXSNV').map(({ unit }) => unit.code),
  );
  const room = new Map<string, number>();
  for (const { unit } of graded) room.set(unit.code, (room.get(unit.code) ?? 0) + 1);
  for (const [code, size] of room) room.set(code, Math.floor(size / 5));
  let missing = countLow(graded.length, FIGURES[year].membersGoodPercent);
  let failing = 38 + random.below(10);
  for (const member of random.shuffle(graded)) {
    if (missing === 0) break;
    const left = room.get(member.unit.code) ?? 0;
    if (left === 0) continue;
    const praised = excellentUnits.has(member.unit.code) || excellentUnits.has(grassrootsCode(member.unit));
    const grade: Grade = failing > 0 && !praised ? 'KHTNV' : 'HTNV';
    if (grade === 'KHTNV') failing -= 1;
    grades.set(member, grade);
    room.set(member.unit.code, left - 1);
    missing -= 1;
  }
  if (missing > 0) throw new RangeError('the cells are too small for the published share');
}

function markExcellent(
  graded: readonly ListedMember[],
  grades: Map<ListedMember, Grade>,
  random: Random,
): void {
  const groups = new Map<string, ListedMember[]>();
  for (const member of graded) {
    if (grades.get(member) !== 'HTTNV') continue;
    const key = `${grassrootsCode(member.unit)} ${member.person.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  for (const group of groups.values()) {
    const most = Math.floor(group.length / 6);
    const count = most > 1 && random.happens(300) ? most - 1 : most;
    for (const member of random.shuffle(group).slice(0, count)) grades.set(member, 'HTXSNV');
  }
}

/** Some ask for more than the committee decides. */
function drawSelfGrade(grade: Grade, random: Random): Grade {
  if (grade === 'KHTNV') return 'HTNV';
  if (grade === 'HTXSNV' || !random.happens(60)) return grade;
  return grade === 'HTNV' ? 'HTTNV' : 'HTXSNV';
}
