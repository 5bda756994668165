import { describe, expect, it } from 'vitest';
import { reconcileText } from '../../src/reconciliation/reconcile-text.ts';

const SIZE = 40_000;

describe('a text that repeats one thing over and over', () => {
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
  ])('of %j is read to its end, each relation at its place', (unit) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length));
    const offsets = reconcileText(text).relations.map(({ place }) => place.offset);
    expect(offsets).toEqual(offsets.toSorted((left, right) => left - right));
    expect(offsets.every((offset) => offset >= 0 && offset < text.length)).toBe(true);
  });
});
