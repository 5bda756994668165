import {
  addMovements,
  NO_MOVEMENTS,
  sumMovements,
  type MovementCounts,
  type MovementSums,
} from '../registry/movements.ts';
import { countFigures, fillMoved, fillUnexplained, type Span } from '../store/ledger/counts.ts';
import { fillScope, listScope, type ScopeUnit } from '../store/ledger/scope.ts';
import type { Db } from '../store/open-database.ts';

/** Figures of one reporting unit with the sums of the form. */
export interface MovementRow extends MovementCounts, MovementSums {}

export interface UnitMovements extends MovementRow {
  readonly code: string | null;
  /** Null: entries of no known organization. */
  readonly name: string | null;
  readonly kind: string | null;
}

/** The figures of a unit with its number; null as its name. */
export interface NumberedMovements {
  readonly id: number | null;
  readonly unit: UnitMovements;
}

/** A unit as one: what moves inside of it is no movement. */
export function countUnitMovements(db: Db, span: Span, unit: number): MovementRow {
  fillScope(db, unit, true);
  return shapeMovements(addMovements(countScopeMovements(db, span, false).map((row) => row.unit)));
}

/**
 * Counts each unit of the filled scope.
 *
 * @param everywhere whether entries of no known organization are of the scope; they make a unit without a name.
 */
export function countScopeMovements(db: Db, span: Span, everywhere: boolean): NumberedMovements[] {
  fillMoved(db, span, everywhere);
  fillUnexplained(db, everywhere);
  const counts = countFigures(db, everywhere);
  const nowhere = counts.some(({ unitId }) => unitId === null);
  const units: readonly (ScopeUnit | undefined)[] = [...listScope(db), ...(nowhere ? [undefined] : [])];
  return units.map((unit) => {
    const own = counts.filter(({ unitId }) => unitId === (unit?.id ?? null));
    const figures = Object.fromEntries(own.map(({ figure, count }) => [figure, count]));
    return {
      id: unit?.id ?? null,
      unit: {
        code: unit?.code ?? null,
        name: unit?.name ?? null,
        kind: unit?.kind ?? null,
        ...shapeMovements({ ...NO_MOVEMENTS, ...figures }),
      },
    };
  });
}

/** The figures of a unit, or of several added, with the sums of the form. */
export function shapeMovements(counts: MovementCounts): MovementRow {
  const own = addMovements([counts]);
  return { ...own, ...sumMovements(own) };
}
