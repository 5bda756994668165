import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capLimits } from '../../src/assessment/cap.ts';
import { chooseLowest, type RankedCandidate } from '../../src/assessment/choose-lowest.ts';
import { findFewestChanges } from '../../src/assessment/fewest-changes.ts';
import { planCaps, type CapCandidate } from '../../src/assessment/plan-caps.ts';

const scored = (scores: readonly (number | null)[], groups: readonly number[] = [1]): CapCandidate[] =>
  scores.map((score, index) => ({ id: index + 1, score, votes: null, groups }));

describe('the fewest changes', () => {
  it('are 9 for 30 excellent and 100 good at 20 % of good, because 8 leave 22 where 21 are allowed', () => {
    const limit = capLimits(30, 100, 20).goodOnly.floor;
    expect(limit).toBe(21);
    expect(findFewestChanges([30 - limit], [{ groups: [0], size: 30 }])).toEqual({
      count: 9,
      solutions: [[9]],
      proof: { kind: 'disjoint', groups: [0] },
    });
    const left = 30 - 8;
    expect(left * 100 > 20 * (100 + 8)).toBe(true);
    expect((left - 1) * 100 <= 20 * (100 + 9)).toBe(true);
  });

  it('count one who stands in two groups once', () => {
    const found = findFewestChanges(
      [2, 2],
      [
        { groups: [0, 1], size: 1 },
        { groups: [0], size: 5 },
        { groups: [1], size: 5 },
      ],
    );
    expect(found).toMatchObject({ count: 3, solutions: [[1, 1, 1]], proof: { kind: 'search' } });
  });

  it('use the inner group of a nested pair for the outer one', () => {
    const found = findFewestChanges(
      [3, 4],
      [
        { groups: [0, 1], size: 6 },
        { groups: [1], size: 10 },
      ],
    );
    expect(found?.count).toBe(4);
    expect(found?.solutions).toEqual([
      [4, 0],
      [3, 1],
    ]);
    expect(found?.proof).toEqual({ kind: 'disjoint', groups: [1] });
  });

  it('need a search where three groups cross and no two of them stand apart', () => {
    const found = findFewestChanges(
      [1, 1, 1],
      [
        { groups: [0, 1], size: 1 },
        { groups: [1, 2], size: 1 },
        { groups: [0, 2], size: 1 },
      ],
    );
    expect(found).toMatchObject({ count: 2, proof: { kind: 'search' } });
    expect(found?.solutions).toHaveLength(3);
  });

  it('are minimal and complete, found by trying every set of people', () => {
    const crossing = fc.array(
      fc
        .record({ in: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()) })
        .map((each) => each.in.flatMap((inside, group) => (inside ? [group] : []))),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(crossing, fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }), (memberships, wished) => {
        const people = memberships.filter((groups) => groups.length > 0);
        const sizes = [0, 1, 2].map((group) => people.filter((own) => own.includes(group)).length);
        const kept = [0, 1, 2].filter((group) => Math.min(wished[group] ?? 0, sizes[group] ?? 0) > 0);
        const needs = kept.map((group) => Math.min(wished[group] ?? 0, sizes[group] ?? 0));
        const inside = people.map((own) =>
          kept.flatMap((group, place) => (own.includes(group) ? [place] : [])),
        );
        const bySignature = new Map<string, { groups: number[]; size: number }>();
        for (const groups of inside.filter((own) => own.length > 0)) {
          const known = bySignature.get(groups.join(' '));
          if (known === undefined) bySignature.set(groups.join(' '), { groups, size: 1 });
          else known.size += 1;
        }
        fc.pre(needs.length > 0);
        let best = Infinity;
        for (let set = 0; set < 2 ** inside.length; set += 1) {
          const chosen = inside.filter((_, index) => (set >> index) % 2 === 1);
          const enough = needs.every(
            (need, place) => chosen.filter((own) => own.includes(place)).length >= need,
          );
          if (enough) best = Math.min(best, chosen.length);
        }
        const classes = [...bySignature.values()];
        const found = findFewestChanges(needs, classes);
        expect(found?.count).toBe(best);
        for (const solution of found?.solutions ?? []) {
          expect(solution.reduce((sum, count) => sum + count, 0)).toBe(best);
          needs.forEach((need, place) => {
            const given = classes.map(({ groups }, index) =>
              groups.includes(place) ? (solution[index] ?? 0) : 0,
            );
            expect(given.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(need);
          });
        }
        if (found?.proof.kind === 'disjoint') {
          const sum = found.proof.groups.reduce((total, group) => total + (needs[group] ?? 0), 0);
          expect(sum).toBe(found.count);
          const shared = inside.filter(
            (own) =>
              own.filter((group) => found.proof.kind === 'disjoint' && found.proof.groups.includes(group))
                .length > 1,
          );
          expect(shared).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stay quick for a province of nested groups', () => {
    const classes = Array.from({ length: 12 }, (_, group) => ({
      groups: group === 0 ? [0] : [0, group],
      size: 40,
    }));
    const found = findFewestChanges([60, ...Array.from({ length: 11 }, () => 5)], classes);
    expect(found?.count).toBe(60);
  });

  it('refuse a need that the people of the group cannot meet', () => {
    expect(() => findFewestChanges([3], [{ groups: [0], size: 2 }])).toThrow(RangeError);
  });
});

describe('who stands lowest', () => {
  const people = (
    scores: readonly (number | null)[],
    votes: readonly (number | null)[] = [],
  ): RankedCandidate[] =>
    scores.map((score, index) => ({ id: index + 1, score, votes: votes[index] ?? null }));

  it('is settled by points, and equal points at the edge are left as a choice', () => {
    expect(chooseLowest(people([9100, 9000, 9300, 9200]), 2)).toEqual({ certain: [1, 2], choose: null });
    expect(chooseLowest(people([9000, 9100, 9100, 9100, 9100, 9100, 9900]), 3)).toEqual({
      certain: [1],
      choose: { count: 2, from: [2, 3, 4, 5, 6] },
    });
  });

  it('is settled by ballots where points are equal', () => {
    expect(chooseLowest(people([9100, 9100, 9100], [8000, 7500, null]), 1)).toEqual({
      certain: [],
      choose: { count: 1, from: [2, 3] },
    });
    expect(chooseLowest(people([9100, 9100], [8000, 7500]), 1)).toEqual({ certain: [2], choose: null });
  });

  it('is not settled by points nobody recorded: unknown is neither low nor high', () => {
    expect(chooseLowest(people([9100, null, 9300]), 1)).toEqual({
      certain: [],
      choose: { count: 1, from: [1, 2] },
    });
    expect(chooseLowest(people([9100, 9200, null]), 2)).toEqual({
      certain: [1],
      choose: { count: 1, from: [2, 3] },
    });
    expect(chooseLowest(people([null, null]), 2)).toEqual({ certain: [1, 2], choose: null });
  });

  it('always names as many as asked for, and never passes over one who stands below', () => {
    const record = fc.array(fc.option(fc.integer({ min: 9000, max: 9005 }), { nil: null }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(record, fc.nat(8), (scores, wished) => {
        const count = Math.min(wished, scores.length);
        const all = people(scores);
        const { certain, choose } = chooseLowest(all, count);
        expect(certain.length + (choose?.count ?? 0)).toBe(count);
        if (choose !== null) expect(choose.from.length).toBeGreaterThan(choose.count);
        const named = new Set([...certain, ...(choose?.from ?? [])]);
        for (const one of all.filter(({ id }) => certain.includes(id)))
          for (const other of all.filter(({ id }) => !named.has(id)))
            expect(one.score === null || other.score === null || one.score <= other.score).toBe(true);
      }),
    );
  });
});

describe('the plan', () => {
  it('keeps groups apart that share nobody, whatever the order of the rows', () => {
    const people: CapCandidate[] = [
      ...scored([9000, 9100, 9200], [1]),
      ...scored([9500, 9400, 9300], [2]).map((one) => ({ ...one, id: one.id + 10 })),
    ];
    const groups = [
      { id: 2, excess: 1 },
      { id: 1, excess: 2 },
    ];
    const plan = planCaps(groups, people);
    expect(
      plan.map(({ groups: own, fewest }) => [own, fewest?.count, fewest?.options[0]?.[0]?.certain]),
    ).toEqual([
      [[1], 2, [1, 2]],
      [[2], 1, [13]],
    ]);
    expect(planCaps(groups.toReversed(), people.toReversed())).toEqual(plan);
  });

  it('solves crossing groups together and puts the way with the lowest points first', () => {
    const people: CapCandidate[] = [
      { id: 1, score: 9900, votes: null, groups: [1, 2] },
      { id: 2, score: 9100, votes: null, groups: [1] },
      { id: 3, score: 9000, votes: null, groups: [1] },
      { id: 4, score: 9000, votes: null, groups: [2] },
    ];
    const [plan, ...others] = planCaps(
      [
        { id: 1, excess: 1 },
        { id: 2, excess: 1 },
      ],
      people,
    );
    expect(others).toEqual([]);
    expect(plan?.fewest?.count).toBe(1);
    expect(plan?.fewest?.options).toEqual([[{ groups: [1, 2], count: 1, certain: [1], choose: null }]]);
  });

  it('puts nobody forward who is in none of the groups', () => {
    const people: CapCandidate[] = [...scored([9500, 9600]), { id: 9, score: 1, votes: null, groups: [] }];
    const [plan] = planCaps([{ id: 1, excess: 1 }], people);
    expect(plan?.fewest?.options[0]?.[0]?.certain).toEqual([1]);
  });
});
