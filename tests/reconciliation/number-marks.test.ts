import { describe, expect, it } from 'vitest';
import { writeDecimal } from '../../src/reconciliation/decimal.ts';
import { decideDecimalMark, readNumber } from '../../src/reconciliation/number-marks.ts';

function read(text: string, percent: boolean, mark: ',' | '.'): string | undefined {
  const value = readNumber({ text, percent }, mark, false);
  return value === undefined ? undefined : writeDecimal(value);
}

describe('decideDecimalMark', () => {
  it.each([
    [['2.474', '94,92'], ','],
    [['2,474', '94.92'], '.'],
    [['1.234.567'], ','],
    [['1,234.5'], '.'],
    [['2.474'], ','],
    [['2,474'], '.'],
  ] as const)('%j → %s', (texts, mark) => {
    expect(
      decideDecimalMark(
        texts.map((text) => ({ text, percent: false })),
        undefined,
      ),
    ).toBe(mark);
  });
});

describe('readNumber', () => {
  it.each([
    ['2.474', false, ',', '2474'],
    ['2,474', false, '.', '2474'],
    ['2.474', false, '.', '2474'],
    ['94,92', true, ',', '94.92'],
    ['94.92', true, ',', '94.92'],
    ['1.234,5', false, ',', '1234.5'],
    ['2\u00a0474', false, ',', '2474'],
    ['1.2.3', false, ',', undefined],
    ['1234567890123456', false, ',', undefined],
  ] as const)('%s (percent %s, mark %s) is %s', (text, percent, mark, expected) => {
    expect(read(text, percent, mark)).toBe(expected);
  });

  it('keeps three decimals of a percent and of a measured amount', () => {
    expect(read('94,919', true, ',')).toBe('94.919');
    expect(readNumber({ text: '2,474', percent: false }, ',', true)).toEqual({ units: 2474n, scale: 3 });
  });
});
