import { describe, expect, it } from 'vitest';
import { formatCount, formatPercent, formatPercentInText } from '../../src/messages/numbers.ts';

describe('numbers for people', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [18000, '18.000', '18,000'],
    [1234567, '1.234.567', '1,234,567'],
    [-1500, '-1.500', '-1,500'],
  ])('%d is written the Vietnamese and the English way', (count, vi, en) => {
    expect([formatCount(count, 'vi'), formatCount(count, 'en')]).toEqual([vi, en]);
  });

  it.each([
    [9492, '94,92', '94.92'],
    [9630, '96,30', '96.30'],
    [5, '0,05', '0.05'],
    [10000, '100,00', '100.00'],
    [-250, '-2,50', '-2.50'],
    [123456, '1.234,56', '1,234.56'],
    [null, '', ''],
  ])('%d hundredths keep two decimals', (hundredths, vi, en) => {
    expect([formatPercent(hundredths, 'vi'), formatPercent(hundredths, 'en')]).toEqual([vi, en]);
  });

  it('a whole percent stays whole inside a sentence', () => {
    expect(formatPercentInText(10000, 'vi')).toBe('100%');
    expect(formatPercentInText(9570, 'vi')).toBe('95,70%');
  });
});
