import { describe, expect, it } from 'vitest';
import type { Grade } from '../../src/registry/grades.ts';
import { findExceeded, grassrootsOf, isGood, isGrassroots, YEARS } from './sample-year.ts';

/** Members and cells counted per organization, as the rules of 2019–2022 ask for. */
interface Below {
  graded: number;
  atLeastDone: number;
  good: number;
}

function countBelow(
  entries: readonly { readonly above: string; readonly grade: Grade | null }[],
): Map<string, Below> {
  const counts = new Map<string, Below>();
  for (const { above, grade } of entries) {
    if (grade === null) continue;
    const count = counts.get(above) ?? { graded: 0, atLeastDone: 0, good: 0 };
    count.graded += 1;
    if (grade !== 'KHTNV') count.atLeastDone += 1;
    if (isGood(grade)) count.good += 1;
    counts.set(above, count);
  }
  return counts;
}

describe.each(YEARS)('the grades of $year', ({ year, members, unitGrades }) => {
  it('stay under the cap for members in every grassroots organization', () => {
    expect(findExceeded(members.map(({ unit, grade }) => ({ group: grassrootsOf(unit), grade })))).toEqual(
      [],
    );
  });

  it('stay under the cap for organizations of one kind below one committee', () => {
    expect(
      findExceeded(unitGrades.map(({ unit, grade }) => ({ group: `${unit.parent} ${unit.kind}`, grade }))),
    ).toEqual([]);
  });

  it('name a comparable group exactly where a grade stands, in 2023 only', () => {
    const wrong = [...members, ...unitGrades].filter(({ row, grade }) => {
      const group = row.cells.get('Nhóm đối tượng');
      return year < '2023' ? group !== undefined : (group !== '') !== (grade !== null);
    });
    expect(wrong).toEqual([]);
  });

  it('give HTXSNV only to cells and committees whose members and cells allow it', () => {
    const byUnit = countBelow([
      ...members.map(({ unit, grade }) => ({ above: unit.code, grade })),
      ...unitGrades
        .filter(({ unit }) => unit.kind === 'Chi bộ trực thuộc')
        .map(({ unit, grade }) => ({ above: unit.parent, grade })),
    ]);
    const excellent = unitGrades.filter(({ grade }) => grade === 'HTXSNV');
    expect(excellent.filter(({ unit }) => isGrassroots(unit)).length).toBeGreaterThan(30);
    for (const { unit } of excellent) {
      const below = byUnit.get(unit.code) ?? { graded: 0, atLeastDone: 0, good: 0 };
      expect(below.graded).toBeGreaterThan(0);
      expect(below.atLeastDone).toBe(below.graded);
      expect(below.good * 5).toBeGreaterThanOrEqual(below.graded * 4);
    }
  });

  it('leave those without a grade with a reason and all others without one', () => {
    const reasons = new Map<string, number>();
    for (const { row } of members) {
      const reason = row.cells.get('Lý do chưa xếp loại') ?? '';
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    expect(reasons.get('')).toBe(members.filter(({ grade }) => grade !== null).length);
    expect(
      members.every(({ row, grade }) => (row.cells.get('Lý do chưa xếp loại') === '') === (grade !== null)),
    ).toBe(true);
    expect([...reasons.keys()].toSorted()).toEqual([
      '',
      'Bị đình chỉ sinh hoạt đảng',
      'Mới kết nạp dưới 6 tháng',
      'Được miễn công tác và sinh hoạt đảng',
    ]);
    expect(reasons.get('Bị đình chỉ sinh hoạt đảng')).toBeLessThan(10);
  });

  it('use all four grades, KHTNV for few', () => {
    const failing = members.filter(({ grade }) => grade === 'KHTNV').length;
    expect(failing).toBeGreaterThan(20);
    expect(failing).toBeLessThan(members.length / 200);
    expect(members.filter(({ grade }) => grade === 'HTNV').length).toBeGreaterThan(failing * 5);
  });
});

describe('the comparable groups of 2023', () => {
  it('stay under the cap, members and organizations apart', () => {
    const last = YEARS[2];
    if (last === undefined) throw new Error('no year 2023');
    for (const rows of [last.members, last.unitGrades]) {
      const groups = rows.map(({ row, grade }) => ({ group: row.cells.get('Nhóm đối tượng') ?? '', grade }));
      expect(findExceeded(groups)).toEqual([]);
      expect(new Set(groups.map(({ group }) => group)).size).toBeGreaterThan(20);
    }
  });
});
