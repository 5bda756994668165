import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentHundredths, percentText } from '../../src/documents/percent.ts';

describe('percentHundredths', () => {
  it.each([
    [411, 433, 9492],
    [417, 433, 9630],
    [407, 435, 9356],
    [830, 820, 10122],
    [834, 815, 10233],
    [811, 800, 10138],
    [439, 701, 6262],
    [1, 3, 3333],
    [2, 3, 6667],
    [1, 8, 1250],
    [0, 5, 0],
    [5, 5, 10000],
  ])('%i of %i is %i hundredths of a percent', (numerator, base, expected) => {
    expect(percentHundredths(numerator, base)).toBe(expected);
  });

  it('rounds exact halves up: 1 of 20000 is 0.005 % and becomes 0.01 %', () => {
    expect(percentHundredths(1, 20_000)).toBe(1);
    expect(percentHundredths(1, 20_001)).toBe(0);
  });

  it('knows no share of nothing', () => {
    expect(percentHundredths(0, 0)).toBeNull();
    expect(percentHundredths(3, 0)).toBeNull();
  });

  it('stays exact where floating point would not', () => {
    expect(percentHundredths(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)).toBe(10_000);
    expect(percentHundredths(4_503_599_627_370_495, Number.MAX_SAFE_INTEGER)).toBe(5000);
  });

  it('refuses counts below zero', () => {
    expect(() => percentHundredths(-1, 5)).toThrow(RangeError);
    expect(() => percentHundredths(1, -5)).toThrow(RangeError);
  });

  it('is never more than half a hundredth away from the true share', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (numerator, base) => {
        const error =
          BigInt(percentHundredths(numerator, base) ?? -1) * BigInt(base) - BigInt(numerator) * 10_000n;
        expect(2n * error <= BigInt(base) && 2n * error > -BigInt(base)).toBe(true);
      }),
    );
  });
});

describe('percentText', () => {
  it.each([
    [9492, '94.92'],
    [10_000, '100.00'],
    [10_138, '101.38'],
    [5, '0.05'],
    [0, '0.00'],
    [123_456, '1234.56'],
    [-138, '-1.38'],
  ])('writes %i as %s', (hundredths, text) => {
    expect(percentText(hundredths)).toBe(text);
  });

  it('keeps an unknown percent unknown', () => {
    expect(percentText(null)).toBeNull();
  });
});
