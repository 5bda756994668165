import { dayBefore, type PlainDate } from '../calendar/plain-date.ts';
import { parsePeriod, type Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { fillEntries, listOtherSides, settleEntries } from '../store/ledger/entries.ts';
import { fillLists, listedPeriods, type ListDay } from '../store/ledger/lists.ts';
import { fillAllPlaces, fillPlacesOn, fillSuccessors } from '../store/ledger/scope.ts';
import { fillStanding } from '../store/ledger/standing.ts';
import type { Span } from '../store/ledger/counts.ts';
import type { Db } from '../store/open-database.ts';
import { allOrganizations } from '../store/organizations.ts';
import { recordMark } from '../store/record-mark.ts';
import { findUnit } from './list-subjects.ts';
import { createUnitResolver, indexUnits } from './unit-resolver.ts';
import { choosePeriod, cutoffOf, type Workspace } from './workspace.ts';

/** First and last day of what is counted, and the day on which it is taken as known. */
export interface LedgerDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Undefined: as known now. */
  readonly knownOn: PlainDate | undefined;
}

/** The moment, as stored, at which a day of the Vietnamese clock is over. */
export function endOfDay(day: PlainDate): string {
  return `${day}T17:00:00`;
}

/**
 * Fills the temporary tables of the ledger: organizations of all times at their last place, lists, entries, and who was on
 * the books before the first day and at the end of the last.
 */
export function fillLedger(workspace: Workspace, { from, to, knownOn }: LedgerDays): Span {
  const { db } = workspace;
  fillEvidence(workspace, knownOn === undefined ? undefined : endOfDay(knownOn));
  fillPlacesOn(db, to);
  fillStanding(db, 'opening', dayBefore(from));
  fillStanding(db, 'closing', to);
  fillSuccessors(db, to);
  return { from, to };
}

/** For which moment the evidence stands in the temporary tables of a connection, and what was recorded when it was taken. */
const filled = new WeakMap<Db, string>();

/** Fills the lists and entries, which are the same for every span, unless they are there and nothing was recorded since. */
function fillEvidence(workspace: Workspace, before: string | undefined): void {
  const { db } = workspace;
  const mark = `${before ?? ''} ${recordMark(db)}`;
  if (filled.get(db) === mark) return;
  fillAllPlaces(db);
  fillLists(db, listDays(workspace), before);
  fillEntries(db, before);
  settleEntries(db, placeOtherSides(workspace));
  filled.set(db, mark);
}

/** What a register is asked for. */
export interface LedgerRequest {
  readonly period: Period | undefined;
  /** Code or name of the organization that reports; undefined: the whole workspace. */
  readonly unit: string | undefined;
  /** Last day that is counted; undefined: the last of the period that is not to come. */
  readonly asOf: PlainDate | undefined;
  /** Day on which it is taken as known; undefined: now. */
  readonly knownOn: PlainDate | undefined;
  readonly today: PlainDate;
}

/** What a register counts: the days, and the organization it is of. */
export interface LedgerSpan {
  readonly period: Period;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Undefined: the whole workspace. */
  readonly unit: number | undefined;
}

/** Reads what is asked for. @throws UserError `usage.argument.invalid` for a day before the period, `workspace.period.missing`, `workspace.unit.unknown`. */
export function spanOf(workspace: Workspace, { unit, asOf, today, ...request }: LedgerRequest): LedgerSpan {
  const period = choosePeriod(workspace, request.period);
  if (asOf !== undefined && asOf < period.start)
    throw new UserError([
      diagnose('usage.argument.invalid', {}, { name: '--as-of', value: asOf, allowed: `≥ ${period.start}` }),
    ]);
  const running = today < period.end && today >= period.start;
  return {
    period,
    from: period.start,
    to: asOf ?? (running ? today : period.end),
    unit: unit === undefined ? undefined : findUnit(workspace, period, unit),
  };
}

/** The lists of members a workspace has, each with the day it speaks of. */
export function listDays({ db, settings }: Workspace): ListDay[] {
  return listedPeriods(db).flatMap(({ code, starts }) => {
    const period = parsePeriod(code);
    return period === undefined ? [] : [{ period: code, starts, day: cutoffOf(period, settings) }];
  });
}

/** The organizations that transfers name as their other side, by code or by a name that only one has. */
function placeOtherSides({ db }: Workspace): Map<string, number> {
  const resolve = createUnitResolver(indexUnits(allOrganizations(db)));
  const places = new Map<string, number>();
  for (const text of listOtherSides(db)) {
    const byCode = resolve({ code: text, name: null, parent: null });
    const found = 'id' in byCode ? byCode : resolve({ code: null, name: text, parent: null });
    if ('id' in found) places.set(text, found.id);
  }
  return places;
}
