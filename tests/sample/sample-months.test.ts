import { describe, expect, it } from 'vitest';
import type { SampleUnit, SampleYear } from '../../src/sample/plan.ts';
import { textRows } from './read-sample.ts';
import { FILES, PLAN } from './sample-year.ts';

function countBy(items: readonly { readonly unit: SampleUnit }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of items) counts.set(unit.code, (counts.get(unit.code) ?? 0) + 1);
  return counts;
}

function officialTransfers(year: SampleYear, direction: 'in' | 'out') {
  return year.transfers.filter((paper) => !paper.temporary && paper.direction === direction);
}

describe('who came and went in the sample province', () => {
  it.each([1, 2])('each cell closes with whom it had, plus who came, minus who went (year %i)', (index) => {
    const [before, year] = [PLAN.years[index - 1], PLAN.years[index]];
    if (before === undefined || year === undefined) throw new Error('no such year');
    const [opening, closing] = [countBy(before.members), countBy(year.members)];
    const came = [countBy(year.admissions), countBy(officialTransfers(year, 'in'))];
    const went = [countBy(year.removals), countBy(year.deaths), countBy(officialTransfers(year, 'out'))];
    const sum = (counts: readonly Map<string, number>[], code: string): number =>
      counts.reduce((total, count) => total + (count.get(code) ?? 0), 0);
    const wrong = PLAN.units
      .map(({ code }) => code)
      .filter(
        (code) => (opening.get(code) ?? 0) + sum(came, code) - sum(went, code) !== (closing.get(code) ?? 0),
      );
    expect(wrong).toEqual([]);
  });

  it.each(PLAN.years.map((year) => [year.year, year] as const))(
    'papers between two cells of the province stand in both lists, the others in one (%i)',
    (_, year) => {
      const codes = new Set(PLAN.units.map(({ code }) => code));
      const inside = year.transfers.filter(({ other }) => codes.has(other));
      for (const paper of inside) {
        const twins = inside.filter(
          ({ person, paperNumber, direction, unit, other }) =>
            person === paper.person &&
            paperNumber === paper.paperNumber &&
            direction !== paper.direction &&
            unit.code === paper.other &&
            other === paper.unit.code,
        );
        expect(twins).toHaveLength(1);
      }
      const outside = year.transfers.filter(({ other }) => !codes.has(other));
      expect(outside.filter(({ direction }) => direction === 'in')).toHaveLength(year.flows.movedIn);
      expect(outside.filter(({ direction }) => direction === 'out')).toHaveLength(year.flows.movedOut);
      expect(year.deaths).toHaveLength(year.flows.died);
    },
  );

  it('every expulsion is in the list of discipline by the decision that ended it', () => {
    for (const { discipline, removals } of PLAN.years) {
      const expelled = removals.filter(({ kind }) => kind === 'khai-tru');
      const listed = discipline.filter(({ form }) => form === 'khai-tru');
      expect(listed.map(({ decisionNumber, decidedOn }) => [decisionNumber, decidedOn])).toEqual(
        expelled.map(({ decisionNumber, removedOn }) => [decisionNumber, removedOn]),
      );
    }
  });
});

describe('the books of the sample province', () => {
  it('have a row for everybody on the list of the year', () => {
    for (const { year, months, members } of PLAN.years) {
      expect(months).toHaveLength(members.length);
      for (const name of ['thu-nop-dang-phi', 'theo-doi-du-sinh-hoat']) {
        const books = FILES.filter(({ path }) => path.startsWith(`${String(year)}/`) && path.includes(name));
        const rows = books.flatMap((file) => textRows(file).filter((row) => /^\d+$/.test(row[0] ?? '')));
        expect([books.length, rows.length]).toEqual([11, members.length]);
      }
    }
  });

  it('leave the months before somebody was admitted blank', () => {
    for (const { year, months } of PLAN.years) {
      const fresh = months.filter(({ member }) => member.person.admittedOn.startsWith(String(year)));
      expect(fresh.length).toBeGreaterThan(800);
      for (const { member, attendance, fees } of fresh) {
        const first = Number(member.person.admittedOn.slice(5, 7)) - 1;
        for (const marks of [attendance, fees])
          expect(marks.map((mark) => mark === '')).toEqual(marks.map((_, month) => month < first));
      }
    }
  });

  it('name a few who stayed away or did not pay for three months without a good reason, and some whose reason nobody wrote down', () => {
    const long = (marks: readonly string[], mark: string): boolean =>
      marks.filter((each) => each === mark).length >= 3;
    for (const { months } of PLAN.years) {
      for (const [book, mark, least, most] of [
        ['attendance', 'KP', 5, 12],
        ['attendance', '0', 8, 22],
        ['fees', 'KP', 4, 8],
        ['fees', '0', 6, 14],
      ] as const) {
        const people = months.filter((one) => long(one[book], mark));
        expect(people.length).toBeGreaterThanOrEqual(least);
        expect(people.length).toBeLessThanOrEqual(most);
        expect(people.every(({ member }) => member.status === 'active')).toBe(true);
      }
    }
  });

  it('say of the exempt that they are not called, and of a cell without a meeting that nobody was', () => {
    for (const { months } of PLAN.years) {
      for (const { attendance } of months.filter(({ member }) => member.status === 'exempt'))
        expect(attendance.every((mark) => mark === 'miễn' || mark === '')).toBe(true);
      const idle = new Map<string, number>();
      for (const { member, attendance } of months) {
        const month = attendance.indexOf('không họp');
        if (month < 0) continue;
        expect(idle.get(member.unit.code) ?? month).toBe(month);
        idle.set(member.unit.code, month);
      }
      expect(idle.size).toBeGreaterThan(10);
    }
  });
});
