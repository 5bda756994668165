import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../src/sample/random.ts';
import { romanNumeral } from '../../src/sample/layouts/roman-numeral.ts';

describe('makeRandom', () => {
  it('repeats itself for one seed and differs for another', () => {
    const draw = (seed: number): number[] => {
      const random = makeRandom(seed);
      return Array.from({ length: 20 }, () => random.below(1000));
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('spreads over the whole range', () => {
    const random = makeRandom(1);
    const counts = Array.from({ length: 6 }, () => 0);
    for (let index = 0; index < 6000; index += 1) {
      const face = random.below(6);
      counts[face] = (counts[face] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('shuffles without losing anybody', () => {
    const list = Array.from({ length: 100 }, (_, index) => index);
    const shuffled = makeRandom(3).shuffle(list);
    expect(shuffled).not.toEqual(list);
    expect(shuffled.toSorted((left, right) => left - right)).toEqual(list);
  });
});

describe('romanNumeral', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [49, 'XLIX'],
    [98, 'XCVIII'],
    [164, 'CLXIV'],
  ])('%i is %s', (value, text) => {
    expect(romanNumeral(value)).toBe(text);
  });
});
