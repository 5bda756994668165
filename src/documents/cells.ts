import { percentHundredths } from './percent.ts';
import type { Cell } from './model.ts';

/** A cell of words. */
export function textCell(text: string): Cell {
  return { type: 'text', text };
}

/** A cell with a whole number; `null` (unknown) is printed empty. */
export function countCell(value: number | null): Cell {
  return { type: 'count', value };
}

/** A cell with the share of `numerator` in `base`; empty when the base is 0 or unknown. */
export function percentCell(numerator: number, base: number | null): Cell {
  return { type: 'percent', hundredths: base === null ? null : percentHundredths(numerator, base) };
}

/** A cell that makes no sense in its row; printed `X` as on the official forms. */
export const NOT_APPLICABLE: Cell = { type: 'not-applicable' };
