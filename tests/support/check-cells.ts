import { expect } from 'vitest';
import type { CellFormula, Figure, TracedFigure } from '../../src/usecases/find-figure.ts';

interface Cell extends Figure {
  readonly trace: () => TracedFigure;
}

/** How many cells came about in which way. */
export type CheckedCells = ReadonlyMap<string, number>;

/**
 * Follows every cell of some tables as a reader would: a count has as many rows as it says, what is worked out comes to the
 * same number from the parts it names, and a cell without a number says why.
 */
export function checkCells(cells: readonly Cell[]): CheckedCells {
  const checked = new Map<string, number>();
  const printed = new Map(cells.map(({ key, value }) => [key, value]));
  for (const cell of cells) {
    const traced = cell.trace();
    expect([traced.key, traced.value]).toEqual([cell.key, cell.value]);
    const formula = traced.formula as CellFormula;
    checked.set(formula.op, (checked.get(formula.op) ?? 0) + 1);
    for (const part of traced.parts)
      if (printed.has(part.key)) expect([part.key, part.value]).toEqual([part.key, printed.get(part.key)]);
    checkCell(traced, formula);
  }
  return checked;
}

function checkCell({ key, value, rows, parts }: TracedFigure, formula: CellFormula): void {
  if (formula.op === 'count') {
    expect([key, rows.reduce((sum, { amount }) => sum + amount, 0)]).toEqual([key, value]);
    return;
  }
  if (value === null || value === 'X') {
    expect([key, typeof formula.why]).toEqual([key, 'string']);
    return;
  }
  if (formula.op === 'average') {
    expect(rows.length).toBeGreaterThan(0);
    return;
  }
  const values = new Map(parts.map((part) => [part.key, part.value]));
  const worked = workOut(formula, values);
  if (worked !== null) expect([key, Math.abs(worked - Number(value)) < 0.00501]).toEqual([key, true]);
}

/** The number a formula comes to; `null` where it holds a count or a limit that no key names. */
function workOut(formula: CellFormula, values: ReadonlyMap<string, Figure['value']>): number | null {
  const terms = (formula.of ?? []).map((part) => {
    if (typeof part !== 'string') return workOut(part, values);
    const value = values.get(part);
    // What is not known adds nothing.
    return value === undefined ? NaN : value === null ? 0 : Number(value);
  });
  if (terms.length === 0 || terms.includes(null)) return null;
  const [first = NaN, second = NaN] = terms as number[];
  if (formula.op === 'sum') return (terms as number[]).reduce((sum, term) => sum + term, 0);
  if (formula.op === 'difference' || formula.op === 'points') return first - second;
  return formula.op === 'percent' ? (first / second) * 100 : null;
}
