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
  if (base === null) return { type: 'percent', hundredths: null };
  return { type: 'percent', hundredths: percentHundredths(numerator, base), of: { count: numerator, base } };
}

/** A cell with the change of a count; `null` where either side is unknown. */
export function differenceCell(now: number | null, before: number | null): Cell {
  return { type: 'difference', value: now === null || before === null ? null : now - before };
}

/** A cell with the change of a share in points of percent, each side rounded first, as printed; empty without a share. */
export function pointsCell(now: number | null, before: number | null): Cell {
  return { type: 'points', hundredths: now === null || before === null ? null : now - before };
}

/** A cell that makes no sense in its row; printed `X` as on the official forms. */
export const NOT_APPLICABLE: Cell = { type: 'not-applicable' };
