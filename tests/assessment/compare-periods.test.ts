import { describe, expect, it } from 'vitest';
import { comparePeriods, moveOf, rulesBetween, STANDINGS } from '../../src/assessment/compare-periods.ts';

describe('the move between two standings', () => {
  it.each([
    ['HTTNV', 'HTXSNV', 'better'],
    ['HTXSNV', 'KHTNV', 'worse'],
    ['HTNV', 'HTNV', 'same'],
    ['notGraded', 'HTNV', 'graded'],
    ['HTNV', 'notGraded', 'ungraded'],
    ['absent', 'notGraded', 'new'],
    ['notGraded', 'absent', 'gone'],
  ] as const)('%s to %s is %s', (before, after, move) => {
    expect(moveOf(before, after)).toBe(move);
  });
});

describe('two periods', () => {
  it('tell the rules that came and went', () => {
    expect(rulesBetween(['A-1', 'A-2'], ['A-2', 'A-3'])).toEqual({ newly: ['A-3'], noLonger: ['A-1'] });
  });

  it('count every subject in exactly one move and one transition', () => {
    const pairs = STANDINGS.flatMap((before, row) =>
      STANDINGS.map((after, column) => ({
        before,
        after,
        metBefore: [],
        metAfter: [],
        count: row * 10 + column + 1,
      })),
    );
    const all = pairs.reduce((sum, { count }) => sum + count, 0);
    const { moves, transitions } = comparePeriods(pairs);
    expect(Object.values(moves).reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(transitions.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  });

  it('count rules only where a subject of both periods moved', () => {
    const rules = { metBefore: ['A-1'], metAfter: ['A-2'], count: 5 };
    const { byRule } = comparePeriods([
      { before: 'HTTNV', after: 'HTTNV', ...rules },
      { before: 'absent', after: 'HTTNV', ...rules },
      { before: 'HTTNV', after: 'absent', ...rules },
      { before: 'HTTNV', after: 'HTNV', ...rules, count: 2 },
    ]);
    expect(byRule).toEqual([
      { rule: 'A-1', newly: 0, noLonger: 2 },
      { rule: 'A-2', newly: 2, noLonger: 0 },
    ]);
  });
});
