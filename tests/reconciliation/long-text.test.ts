import { describe, expect, it } from 'vitest';
import { reconcileText } from '../../src/reconciliation/reconcile-text.ts';

const SIZE = 1_000_000;

describe('a text of a million characters', () => {
  it.each([
    'Năm 2021 có 411/433 tổ chức (94,92%), gồm 146 đảng bộ và 265 chi bộ. ',
    '411 of 433 (94.92%), ',
    '12, ',
    '191 (26 + ',
    '1+',
    '(1',
    '1/',
    '1.',
    '5\u00a0',
    '\n ',
    'a,',
  ])('of %j is read in seconds', (unit) => {
    const started = performance.now();
    reconcileText(unit.repeat(Math.ceil(SIZE / unit.length)));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
