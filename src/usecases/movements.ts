import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { parsePeriod, type Period } from '../calendar/period.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { percentHundredths, percentText } from '../documents/percent.ts';
import { addMovements } from '../registry/movements.ts';
import { matchTransfers, type TransferMatch } from '../store/ledger/checks.ts';
import { countEntries } from '../store/ledger/entries.ts';
import { fillScope, listScope } from '../store/ledger/scope.ts';
import { fillLedger, listDays, spanOf, type LedgerRequest } from './fill-ledger.ts';
import {
  countScopeMovements,
  countUnitMovements,
  shapeMovements,
  type MovementRow,
  type UnitMovements,
} from './movement-rows.ts';
import { tellMovements } from './tell-movements.ts';
import type { Workspace } from './workspace.ts';

/** Biểu số 1-BTCTW with everything behind it. */
export interface Movements {
  readonly period: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly knownOn: PlainDate | null;
  readonly unit: { readonly code: string | null; readonly name: string } | null;
  readonly total: MovementRow;
  /** The same period of the year before; null where nothing is recorded of it. */
  readonly yearBefore: MovementRow | null;
  /** Each figure of the period in percent of the year before, null where that is 0; null without a year before. */
  readonly percentOfYearBefore: Readonly<Record<string, string | null>> | null;
  readonly byUnit: readonly UnitMovements[];
  readonly transfers: TransferMatch;
}

export interface MovementsResult {
  readonly movements: Movements;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Counts who came and went in a period by the official form, in all and by unit, any day as known on any other. The
 * closing is who is on the books by the latest evidence; what no paper accounts for is the difference, never made to fit.
 *
 * Diagnostics: `movements.difference`, `movements.exit.twice`, `movements.transfer.one-sided|elsewhere`, `movements.list.gone|silent`,
 * `movements.opening.inferred`, `movements.day.inexact|outside`, `movements.known.undone`.
 *
 * @throws UserError `workspace.period.missing`, `workspace.unit.unknown`.
 */
export function countMovements(workspace: Workspace, request: LedgerRequest): MovementsResult {
  const { db } = workspace;
  const { period, to, unit } = spanOf(workspace, request);
  // The year before comes first, so that the tables in use afterwards are those of the period.
  const yearBefore = countYearBefore(workspace, period, to, unit, request.knownOn);
  const span = fillLedger(workspace, { from: period.start, to, knownOn: request.knownOn });
  const whole = unit === undefined ? undefined : countUnitMovements(db, span, unit);
  fillScope(db, unit, false);
  const byUnit = countScopeMovements(db, span, unit === undefined).map((row) => row.unit);
  const total = whole ?? shapeMovements(addMovements(byUnit));
  const place = listScope(db).find(({ id }) => id === unit);
  const transfers = matchTransfers(db, span, unit === undefined);
  return {
    movements: {
      period: period.code,
      from: period.start,
      to,
      knownOn: request.knownOn ?? null,
      unit: place === undefined ? null : { code: place.code, name: place.name },
      total,
      yearBefore,
      percentOfYearBefore: yearBefore === null ? null : compareRows(total, yearBefore),
      byUnit: byUnit.filter(hasFigures),
      transfers,
    },
    diagnostics: tellMovements(workspace, request, period, span, total, transfers),
  };
}

function countYearBefore(
  workspace: Workspace,
  period: Period,
  to: PlainDate,
  unit: number | undefined,
  knownOn: PlainDate | undefined,
): MovementRow | null {
  const { db } = workspace;
  const before = parsePeriod(period.code.replace(/^\d{4}/, String(period.year - 1)));
  if (before === undefined) return null;
  const last = to === period.end ? before.end : addMonths(to, -12);
  const span = fillLedger(workspace, { from: before.start, to: last, knownOn });
  const listed = listDays(workspace).some(({ day }) => day >= span.from && day <= span.to);
  if (!listed && countEntries(db, span).all === 0) return null;
  if (unit !== undefined) return countUnitMovements(db, span, unit);
  fillScope(db, undefined, false);
  return shapeMovements(addMovements(countScopeMovements(db, span, true).map((row) => row.unit)));
}

function compareRows(now: MovementRow, before: MovementRow): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(now).map(([figure, count]: [string, number]) => [
      figure,
      percentText(percentOf(count, before[figure as keyof MovementRow])),
    ]),
  );
}

/** Differences may be negative: there is no share of those. */
function percentOf(count: number, base: number): number | null {
  return count < 0 || base < 0 ? null : percentHundredths(count, base);
}

/** Units without anybody then and now are left out. */
function hasFigures(unit: UnitMovements): boolean {
  return Object.values(addMovements([unit]) as unknown as Record<string, number>).some(
    (count) => count !== 0,
  );
}
