import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countVote, DEDUCTIONS, isPossible, type Vote } from '../../../src/assessment/cases/count-vote.ts';

const NOTHING: Vote = {
  ballot: null,
  summoned: null,
  members: null,
  exempt: null,
  temporaryAway: null,
  exemptAbsent: null,
  suspended: null,
  prosecuted: null,
  excused: null,
  agreed: 0,
};
const CELL = { share: 'two-thirds', of: 'summoned' } as const;
const COMMITTEE = { share: 'two-thirds', of: 'members' } as const;
const STANDING = { share: 'over-half', of: 'members' } as const;
const LISTING = { share: 'two-thirds', of: 'not-exempt' } as const;

describe('a vote of the cell', () => {
  it('counts those summoned, not those present, less the five groups that do not count', () => {
    const vote: Vote = {
      ...NOTHING,
      summoned: 30,
      temporaryAway: 3,
      exemptAbsent: 2,
      suspended: 1,
      prosecuted: 1,
      excused: 2,
      agreed: 14,
    };
    expect(countVote(CELL, vote)).toEqual({ base: 21, needed: 14, agreed: 14, reached: true });
    expect(countVote(CELL, { ...vote, agreed: 13 }).reached).toBe(false);
  });

  it('is held against everybody summoned where the minutes take nobody off', () => {
    expect(countVote(CELL, { ...NOTHING, summoned: 20, agreed: 13 })).toMatchObject({
      base: 20,
      needed: 14,
      reached: false,
    });
  });
});

it.each([
  ['two thirds of 9 are 6', COMMITTEE, 9, 6],
  ['two thirds of 10 are 7: 6.67 is rounded up', COMMITTEE, 10, 7],
  ['two thirds of 11 are 8: 7.33 is rounded up', COMMITTEE, 11, 8],
  ['more than half of 9 is 5', STANDING, 9, 5],
  ['more than half of 10 is 6: 5 is just half', STANDING, 10, 6],
])('%s', (_what, majority, members, needed) => {
  expect(countVote(majority, { ...NOTHING, members, agreed: needed })).toMatchObject({
    needed,
    reached: true,
  });
  expect(countVote(majority, { ...NOTHING, members, agreed: needed - 1 }).reached).toBe(false);
});

it('the list of those to be educated is voted on without the exempt', () => {
  const vote = { ...NOTHING, members: 18, exempt: 3, agreed: 10 };
  expect(countVote(LISTING, vote)).toEqual({ base: 15, needed: 10, agreed: 10, reached: true });
});

it('numbers that cannot be those of one vote are told', () => {
  expect(isPossible(CELL, { ...NOTHING, summoned: 10, excused: 2, agreed: 9 })).toBe(false);
  expect(isPossible(CELL, { ...NOTHING, summoned: 3, suspended: 3, agreed: 0 })).toBe(false);
  expect(isPossible(CELL, { ...NOTHING, summoned: 10, excused: 2, agreed: 8 })).toBe(true);
});

it('two thirds are reached exactly when three times those who agree are at least twice those who count', () => {
  const count = fc.nat(400);
  const deductions = fc.record(Object.fromEntries(DEDUCTIONS.map((name) => [name, fc.nat(5)])));
  fc.assert(
    fc.property(count, deductions, count, (summoned, off, agreed) => {
      const vote: Vote = { ...NOTHING, ...off, summoned: summoned + 30, agreed };
      const base = summoned + 30 - Object.values(off).reduce((sum, each) => sum + each, 0);
      expect(countVote(CELL, vote).reached).toBe(3 * agreed >= 2 * base);
    }),
  );
});
