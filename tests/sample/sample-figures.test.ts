import { describe, expect, it } from 'vitest';
import { isGood, isGrassroots, standsOn, YEARS } from './sample-year.ts';

const EXPECTED = [
  { year: '2021', existing: 437, graded: 433, good: 411, percent: '95.97', admitted: 830, target: 820 },
  { year: '2022', existing: 439, graded: 433, good: 417, percent: '95.71', admitted: 834, target: 815 },
  { year: '2023', existing: 442, graded: 435, good: 407, percent: '95.70', admitted: 811, target: 800 },
];

/** Half up, two decimals, in whole numbers. */
function percentText(part: number, whole: number): string {
  const hundredths = Math.floor((part * 20000 + whole) / (2 * whole));
  return `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
}

describe.each(EXPECTED)(
  'the rows of $year',
  ({ year, existing, graded, good, percent, admitted, target }) => {
    const read = YEARS.find((one) => one.year === year);
    if (read === undefined) throw new Error(`no year ${year}`);
    const lastDay = `${year}-12-31`;

    it('list and grade the published numbers of grassroots organizations', () => {
      const standing = read.units.filter((unit) => isGrassroots(unit) && standsOn(unit, lastDay));
      const rows = read.unitGrades.filter(({ unit }) => isGrassroots(unit));
      expect(standing).toHaveLength(existing);
      expect(rows.map(({ unit }) => unit.code).toSorted()).toEqual(
        standing.map(({ code }) => code).toSorted(),
      );
      expect(rows.filter(({ grade }) => grade !== null)).toHaveLength(graded);
      expect(rows.filter(({ grade }) => isGood(grade))).toHaveLength(good);
    });

    it('give a reason for each organization without a grade: founded less than six months before the end of the year', () => {
      for (const { grade, row, unit } of read.unitGrades) {
        expect(row.cells.get('Lý do chưa xếp loại')).toBe(
          grade === null ? 'Mới thành lập, chưa xếp loại' : '',
        );
        expect(unit.foundedOn > `${year}-06-30`).toBe(grade === null);
      }
    });

    it('give the published share of members at HTTNV or better', () => {
      const withGrade = read.members.filter(({ grade }) => grade !== null);
      expect(percentText(withGrade.filter(({ grade }) => isGood(grade)).length, withGrade.length)).toBe(
        percent,
      );
      expect(read.members.length).toBeGreaterThan(17000);
      expect(read.members.length).toBeLessThan(19500);
    });

    it('hold the admissions and the targets', () => {
      expect(read.admissions).toHaveLength(admitted);
      expect(read.targets).toHaveLength(11);
      expect(read.targets.reduce((sum, one) => sum + one, 0)).toBe(target);
    });
  },
);

describe('the tree of the province', () => {
  const last = YEARS[2];
  if (last === undefined) throw new Error('no year 2023');

  it('has 146 grassroots committees and 296 grassroots cells at the end of 2023', () => {
    const standing = last.units.filter((unit) => standsOn(unit, '2023-12-31'));
    expect(standing.filter(({ kind }) => kind === 'Đảng bộ cơ sở')).toHaveLength(146);
    expect(standing.filter(({ kind }) => kind === 'Chi bộ cơ sở')).toHaveLength(296);
  });

  it('had 428 grassroots organizations on the first day of the term, 14 fewer', () => {
    expect(last.units.filter((unit) => isGrassroots(unit) && standsOn(unit, '2020-10-01'))).toHaveLength(428);
  });

  it('lost organizations by merger and dissolution, and each merged one names a successor that stands', () => {
    const ended = last.units.filter(({ endedOn }) => endedOn !== '');
    expect(ended.map(({ change }) => change).filter((change) => change === 'Sáp nhập')).toHaveLength(8);
    expect(ended.map(({ change }) => change).filter((change) => change === 'Giải thể')).toHaveLength(3);
    for (const { change, successor } of ended) {
      const next = last.unitByCode.get(successor);
      expect(next !== undefined && standsOn(next, '2023-12-31')).toBe(change === 'Sáp nhập');
    }
  });

  it('never shows in one year what happened in a later one', () => {
    for (const { year, units } of YEARS) {
      for (const { foundedOn, endedOn } of units) {
        expect(foundedOn <= `${year}-12-31` && endedOn <= `${year}-12-31`).toBe(true);
      }
    }
  });

  it('names every parent before the unit itself', () => {
    for (const { units } of YEARS) {
      const seen = new Set(['']);
      for (const { code, parent } of units) {
        expect(seen.has(parent)).toBe(true);
        seen.add(code);
      }
      expect(seen.size).toBe(units.length + 1);
    }
  });

  it('repeats names of cells from committee to committee', () => {
    expect(last.units.filter(({ name }) => name === 'Chi bộ thôn 1').length).toBeGreaterThan(20);
  });
});

describe('removals of the three years', () => {
  it.each([
    ['Khai trừ', 26],
    ['Xoá tên trong danh sách đảng viên', 93],
    ['Xin ra khỏi Đảng', 72],
  ])('%s: %i', (word, count) => {
    const rows = YEARS.flatMap(({ removals }) => removals);
    expect(rows).toHaveLength(191);
    expect(rows.filter(({ row }) => row.cells.get('Hình thức') === word)).toHaveLength(count);
  });
});
