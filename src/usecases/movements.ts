import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { parsePeriod, type Period } from '../calendar/period.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { percentHundredths, percentText } from '../documents/percent.ts';
import {
  addMovements,
  NO_MOVEMENTS,
  sumMovements,
  type MovementCounts,
  type MovementSums,
} from '../registry/movements.ts';
import {
  countInferred,
  countStillListed,
  listUndoneSince,
  matchTransfers,
  type TransferMatch,
} from '../store/ledger/checks.ts';
import { countFigures, fillMoved, fillUnexplained, type Span } from '../store/ledger/counts.ts';
import { countRemovedTwice } from '../store/ledger/exits.ts';
import { countEntries } from '../store/ledger/entries.ts';
import { listedPeriods, listSilentUnits } from '../store/ledger/lists.ts';
import { fillScope, listScope, type ScopeUnit } from '../store/ledger/scope.ts';
import type { Db } from '../store/open-database.ts';
import { endOfDay, fillLedger, spanOf, type LedgerRequest } from './fill-ledger.ts';
import { cutoffOf, type Workspace } from './workspace.ts';

/** Figures of one reporting unit with the sums of the form. */
export interface MovementRow extends MovementCounts, MovementSums {}

export interface UnitMovements extends MovementRow {
  readonly code: string | null;
  /** Null: entries of no known organization. */
  readonly name: string | null;
  readonly kind: string | null;
}

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
 * `movements.opening.inferred`, `movements.day.inexact`, `movements.known.undone`.
 *
 * @throws UserError `workspace.period.missing`, `workspace.unit.unknown`.
 */
export function countMovements(workspace: Workspace, request: LedgerRequest): MovementsResult {
  const { db } = workspace;
  const { period, to, unit } = spanOf(workspace, request);
  // The year before comes first, so that the tables in use afterwards are those of the period.
  const yearBefore = countYearBefore(workspace, period, to, unit, request.knownOn);
  const span = fillLedger(workspace, { from: period.start, to, knownOn: request.knownOn });
  const whole = unit === undefined ? undefined : countTotal(db, span, unit);
  fillScope(db, unit, false);
  fillFigures(db, span, unit === undefined);
  const byUnit = shapeUnits(db, unit === undefined);
  const total = whole ?? shapeRow(addMovements(byUnit));
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
    diagnostics: tell(workspace, request, period, span, total, transfers),
  };
}

function countYearBefore(
  workspace: Workspace,
  period: Period,
  to: PlainDate,
  unit: number | undefined,
  knownOn: PlainDate | undefined,
): MovementRow | null {
  const { db, settings } = workspace;
  const before = parsePeriod(period.code.replace(/^\d{4}/, String(period.year - 1)));
  if (before === undefined) return null;
  const last = to === period.end ? before.end : addMonths(to, -12);
  const span = fillLedger(workspace, { from: before.start, to: last, knownOn });
  const listed = listedPeriods(db).some(({ code }) => {
    const own = parsePeriod(code);
    const day = own === undefined ? '' : cutoffOf(own, settings);
    return day >= span.from && day <= span.to;
  });
  if (!listed && countEntries(db, span).all === 0) return null;
  if (unit !== undefined) return countTotal(db, span, unit);
  fillScope(db, undefined, false);
  fillFigures(db, span, true);
  return shapeRow(addMovements(shapeUnits(db, true)));
}

/** A unit as one: what moves inside of it is no movement. */
function countTotal(db: Db, span: Span, unit: number): MovementRow {
  fillScope(db, unit, true);
  fillFigures(db, span, false);
  return shapeRow(addMovements(shapeUnits(db, false)));
}

function fillFigures(db: Db, span: Span, everywhere: boolean): void {
  fillMoved(db, span, everywhere);
  fillUnexplained(db, everywhere);
}

function shapeUnits(db: Db, everywhere: boolean): UnitMovements[] {
  const counts = countFigures(db, everywhere);
  const nowhere = counts.some(({ unitId }) => unitId === null);
  const units: readonly (ScopeUnit | undefined)[] = [...listScope(db), ...(nowhere ? [undefined] : [])];
  return units.map((unit) => {
    const own = counts.filter(({ unitId }) => unitId === (unit?.id ?? null));
    const figures = Object.fromEntries(own.map(({ figure, count }) => [figure, count]));
    return {
      code: unit?.code ?? null,
      name: unit?.name ?? null,
      kind: unit?.kind ?? null,
      ...shapeRow({ ...NO_MOVEMENTS, ...figures }),
    };
  });
}

function shapeRow(counts: MovementCounts): MovementRow {
  const own = addMovements([counts]);
  return { ...own, ...sumMovements(own) };
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

/** Units named in a message. */
const SHOWN_UNITS = 3;

function tell(
  workspace: Workspace,
  { knownOn, unit }: LedgerRequest,
  period: Period,
  span: Span,
  total: MovementRow,
  transfers: TransferMatch,
): Diagnostic[] {
  const { db, settings } = workspace;
  const found = total.foundHere + total.foundElsewhere;
  const twice = total.cameTwice + total.wentTwice;
  const unexplained = total.appeared + total.vanished + found + twice;
  const everywhere = unit === undefined;
  const stillListed = countStillListed(db, span.to, everywhere);
  const silent = listSilentUnits(db, cutoffOf(period, settings));
  const inferred = countInferred(db, everywhere);
  const { inexact } = countEntries(db, span);
  const undone = knownOn === undefined ? [] : listUndoneSince(db, endOfDay(knownOn));
  const second = countRemovedTwice(db, span, everywhere);
  const oneSided = transfers.notReceived + transfers.notSent;
  return [
    ...(unexplained === 0
      ? []
      : [
          diagnose(
            'movements.difference',
            {},
            {
              computed: total.computed,
              closing: total.closing,
              appeared: total.appeared,
              vanished: total.vanished,
              found,
              twice,
            },
          ),
        ]),
    ...(oneSided === 0
      ? []
      : [
          diagnose(
            'movements.transfer.one-sided',
            {},
            { count: oneSided, sent: transfers.notReceived, received: transfers.notSent },
          ),
        ]),
    ...(transfers.elsewhere === 0
      ? []
      : [diagnose('movements.transfer.elsewhere', {}, { count: transfers.elsewhere })]),
    ...(second === 0 ? [] : [diagnose('movements.exit.twice', {}, { count: second })]),
    ...(stillListed === 0 ? [] : [diagnose('movements.list.gone', {}, { count: stillListed })]),
    ...(silent.length === 0
      ? []
      : [
          diagnose(
            'movements.list.silent',
            {},
            {
              count: silent.length,
              period: period.code,
              units: [
                ...silent.slice(0, SHOWN_UNITS).map(({ code, name }) => code ?? name),
                ...(silent.length > SHOWN_UNITS ? ['…'] : []),
              ].join(', '),
            },
          ),
        ]),
    ...(inferred === 0
      ? []
      : [diagnose('movements.opening.inferred', {}, { count: inferred, since: span.from })]),
    ...(inexact === 0 ? [] : [diagnose('movements.day.inexact', {}, { count: inexact })]),
    ...(undone.length === 0
      ? []
      : [diagnose('movements.known.undone', {}, { submissions: undone.join(', ') })]),
  ];
}
