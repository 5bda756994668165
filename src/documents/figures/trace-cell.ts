import { cellKey, type FigureTable } from './figure-table.ts';
import type { CellFigure, CellPlace } from './cell-figure.ts';
import { describeCell, findCount, listParts } from './cell-formula.ts';
import type { Figure } from './list-figures.ts';
import { percentText } from '../percent.ts';
import type { CountBasis, CountedRow } from './tally.ts';
import type { TracedFigure } from './traced-figure.ts';

/** The tables of one report, and what their keys end with. */
export interface KeyedTables {
  readonly tables: readonly FigureTable[];
  readonly period: string;
  /** Code or name of the unit reported on; absent: the whole. */
  readonly unit?: string;
  /** What figures without a count rest on. */
  readonly basis: CountBasis;
}

/** A cell of a table by its key. */
export interface KeyedCell extends Figure {
  readonly trace: () => TracedFigure;
}

/** Every figure of some tables in the order of the cells, each of which says where it comes from. */
export function listCells(keyed: KeyedTables): KeyedCell[] {
  return keyed.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.flatMap((figure, column) => {
        if (!('op' in figure) || figure.place === undefined) return [];
        const nameKey = (place: CellPlace): string => `${cellKey(table.id, place)}${endKey(keyed, place)}`;
        const named = nameFigure(figure, nameKey);
        const labels = row.cells.flatMap((cell) =>
          'type' in cell && cell.type === 'text' && cell.text !== '' ? [cell.text] : [],
        );
        const printed = {
          table: table.title,
          row: labels.join(' '),
          column: [...new Set(table.columns[column]?.header ?? [])].join(' – '),
        };
        return [
          { ...named, trace: () => ({ ...named, printed, ...traceFigure(figure, nameKey, keyed.basis) }) },
        ];
      }),
    ),
  );
}

/** What a key ends with: `@2025`, and `/99.001` in the report of a unit. */
export function endKey(
  { period, unit }: { readonly period: string; readonly unit?: string },
  place: Pick<CellPlace, 'period'> = {},
): string {
  return `@${place.period ?? period}${unit === undefined ? '' : `/${unit}`}`;
}

function traceFigure(
  figure: CellFigure,
  nameKey: (place: CellPlace) => string,
  whole: CountBasis,
): Omit<TracedFigure, 'key' | 'value' | 'printed'> {
  const { period, asOf, run, dataHash } = findCount(figure)?.basis ?? whole;
  return {
    formula: describeCell(figure, nameKey),
    parts: listParts(figure).map((part) => nameFigure(part, nameKey)),
    rows: figure.op === 'count' || figure.op === 'average' ? figure.list().map(pickRow) : [],
    period,
    asOf,
    run: run?.id ?? null,
    rules: run === null ? null : { id: run.rules, hash: run.rulesHash },
    dataHash,
  };
}

function nameFigure(figure: CellFigure, nameKey: (place: CellPlace) => string): Figure {
  const { op, place, value } = figure;
  const key = place === undefined ? '' : nameKey(place);
  if (op === 'not-applicable') return { key, value: 'X' };
  if (op !== 'percent' && op !== 'points' && op !== 'average') return { key, value };
  return { key, value: percentText(value), ...(op === 'percent' ? {} : { as: op }) };
}

function pickRow({ knownAs, name, unit, amount, file, sheet, cell }: CountedRow): CountedRow {
  return { knownAs, name, unit, amount, file, sheet, cell };
}
