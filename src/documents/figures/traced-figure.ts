import type { CellFormula } from './cell-formula.ts';
import type { Formula } from './formula.ts';
import type { Figure } from './list-figures.ts';
import type { CountedRow } from './tally.ts';

/** Where a printed number comes from. */
export interface TracedFigure extends Figure {
  /** Where it is printed, in the words of the table; absent for a figure that stands in no table. */
  readonly printed?: { readonly table: string; readonly row: string; readonly column: string };
  readonly formula: Formula | CellFormula;
  /** The figures it is worked out of; empty for a count. */
  readonly parts: readonly Figure[];
  /** The rows a count counts; their amounts add up to it. Empty for a figure worked out of others. */
  readonly rows: readonly CountedRow[];
  readonly period: string;
  readonly asOf: string;
  /** `null`, as `rules`, for a figure without grades. */
  readonly run: number | null;
  readonly rules: { readonly id: string; readonly hash: string } | null;
  readonly dataHash: string;
}
