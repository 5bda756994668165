import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/calendar/period.ts';

describe('periods', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-h2', '2025-07-01', '2025-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    [' 2025-Q2 ', '2025-04-01', '2025-06-30'],
  ])('%s runs from %s to %s', (text, start, end) => {
    expect(parsePeriod(text)).toMatchObject({ start, end });
  });

  it.each(['', '25', '2025-H3', '2025-Q5', '2025-13', 'năm 2025', '1899', '2101'])('"%s" is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});
