import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCap, capLimits } from '../../src/assessment/cap.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { builtInPacks } from '../../src/regulations/built-in-packs.ts';

describe('capLimits', () => {
  it.each([
    // excellent, good, percent, exclusive floor and nearest, inclusive floor and nearest
    [20, 70, 20, 15, 15, 18, 18],
    [0, 4, 20, 0, 1, 0, 1],
    [1, 4, 20, 0, 1, 1, 1],
    [1, 5, 20, 1, 1, 1, 1],
    [14, 57, 20, 11, 12, 14, 14],
    [16, 63, 20, 13, 13, 15, 16],
    [10, 40, 25, 10, 10, 12, 13],
    [0, 0, 20, 0, 0, 0, 0],
    [3, 0, 20, 0, 1, 0, 1],
  ])('%i excellent and %i good at %i %%', (excellent, good, percent, a, b, c, d) => {
    expect(capLimits(excellent, good, percent)).toEqual({
      goodOnly: { floor: a, nearest: b },
      goodOrBetter: { floor: c, nearest: d },
    });
  });

  it('is a sixth or a fifth of all at 20 %, a fifth or a quarter at 25 %', () => {
    expect(capLimits(60, 0, 20)).toMatchObject({ goodOnly: { floor: 10 }, goodOrBetter: { floor: 12 } });
    expect(capLimits(60, 0, 25)).toMatchObject({ goodOnly: { floor: 12 }, goodOrBetter: { floor: 15 } });
  });

  it('is the largest number the text allows, found by trying every number', () => {
    const counts = fc.tuple(fc.nat(400), fc.nat(400), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(counts, ([excellent, good, percent]) => {
        const all = excellent + good;
        let exclusive = 0;
        let inclusive = 0;
        for (let tried = 0; tried <= all; tried += 1) {
          if (tried * 100 <= percent * (all - tried)) exclusive = tried;
          if (tried * 100 <= percent * all) inclusive = tried;
        }
        const limits = capLimits(excellent, good, percent);
        expect([limits.goodOnly.floor, limits.goodOrBetter.floor]).toEqual([exclusive, inclusive]);
      }),
    );
  });

  it('rounds to the nearest whole number, a half up', () => {
    const counts = fc.tuple(fc.nat(400), fc.nat(400), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(counts, ([excellent, good, percent]) => {
        const { goodOnly, goodOrBetter } = capLimits(excellent, good, percent);
        const share = (excellent + good) * percent;
        for (const [limit, divisor] of [
          [goodOnly.nearest, 100 + percent],
          [goodOrBetter.nearest, 100],
        ] as const) {
          // limit − 1/2 <= share / divisor < limit + 1/2
          expect((2 * limit - 1) * divisor <= 2 * share && 2 * share < (2 * limit + 1) * divisor).toBe(true);
        }
      }),
    );
  });
});

describe('assessCap', () => {
  it.each([
    ['qd-132', 'A-07', '2022-12-31'],
    ['qd-124', 'B-15', '2024-12-31'],
    ['qd-366', 'C-28', '2025-12-31'],
  ])('%s %s limits to 20 %% of the good', (id, ruleId, day) => {
    const pack = builtInPacks().find((each) => each.id === id);
    const rule = pack?.rules.find((each) => each.id === ruleId);
    expect(rule).toBeDefined();
    if (pack === undefined || rule === undefined) return;
    const settings = { base: 'goodOnly', rounding: 'floor' } as const;
    const assess = (excellent: number, good: number) =>
      assessCap(pack, rule, { excellent, good }, settings, day as PlainDate);
    expect(assess(10, 50)).toMatchObject({ limit: 10, exceeded: false });
    expect(assess(11, 49)).toMatchObject({ limit: 10, exceeded: true });
    expect(assess(12, 48).limits.goodOrBetter.floor).toBe(12);
  });
});
