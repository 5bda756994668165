import type { Period } from '../calendar/period.ts';
import { addMovements, MOVEMENT_FIGURES, type MovementCounts } from '../registry/movements.ts';
import type { FigureRow } from '../store/counted-rows.ts';
import { fillMoved, type Span } from '../store/ledger/counts.ts';
import { listEntryKinds } from '../store/ledger/entries.ts';
import { fillBaseScope, fillScope } from '../store/ledger/scope.ts';
import { eachMoved, eachProbationary, eachStanding } from '../store/ledger/trace.ts';
import type { Db } from '../store/open-database.ts';
import { recordMark } from '../store/record-mark.ts';
import { fillLedger, listDays } from './fill-ledger.ts';
import { countScopeMovements, countUnitMovements } from './movement-rows.ts';
import type { Workspace } from './workspace.ts';

/** Who came and went in one place, for a report. */
export interface PlaceMovements {
  readonly counts: MovementCounts;
  /** Whether any list of members was there before the period: without one the opening is only what came out later. */
  readonly hasOpening: boolean;
  /** Kinds of movement of which the workspace has any record by the end of the period. */
  readonly recorded: ReadonlySet<string>;
}

interface PeriodMovements extends Omit<PlaceMovements, 'counts'> {
  readonly span: Span;
  readonly mark: string;
  /** Every committee below the root and every grassroots organization, by number. */
  readonly places: ReadonlyMap<number, MovementCounts>;
  readonly whole: MovementCounts;
}

/** The counts of the periods of a workspace, as long as nothing is recorded in between: reports by unit ask for hundreds. */
const counted = new WeakMap<Db, Map<string, PeriodMovements>>();

/** Counts who came and went in a whole period, in all or in the organization the workspace is limited to. */
export function countPlaceMovements(workspace: Workspace, period: Period): PlaceMovements {
  const { db, within } = workspace;
  const known = counted.get(db) ?? new Map<string, PeriodMovements>();
  counted.set(db, known);
  const mark = recordMark(db);
  const last = known.get(period.code);
  const all = last?.mark === mark ? last : countPeriodMovements(workspace, period, mark);
  known.set(period.code, all);
  const { hasOpening, recorded } = all;
  const counts =
    within === undefined ? all.whole : (all.places.get(within) ?? countOther(workspace, period, within));
  return { counts, hasOpening, recorded };
}

function countPeriodMovements(workspace: Workspace, period: Period, mark: string): PeriodMovements {
  const { db } = workspace;
  const span = fillLedger(workspace, { from: period.start, to: period.end, knownOn: undefined });
  fillBaseScope(db);
  const bases = countScopeMovements(db, span, false);
  fillScope(db, undefined, false);
  const units = countScopeMovements(db, span, true);
  return {
    span,
    mark,
    places: new Map(
      [...bases, ...units].flatMap(({ id, unit }) => (id === null ? [] : [[id, unit] as const])),
    ),
    whole: addMovements(units.map(({ unit }) => unit)),
    hasOpening: listDays(workspace).some(({ day }) => day < period.start),
    recorded: new Set(listEntryKinds(db, period.end)),
  };
}

/** A place that is neither a committee below the root nor grassroots. */
function countOther(workspace: Workspace, period: Period, within: number): MovementCounts {
  const span = fillLedger(workspace, { from: period.start, to: period.end, knownOn: undefined });
  return countUnitMovements(workspace.db, span, within);
}

/** The rows of those counts, each told apart by the figure it counts for. */
export function listPlaceMovements(
  workspace: Workspace,
  period: Period,
): (FigureRow & { readonly figure: string })[] {
  const { db, within } = workspace;
  const span = fillLedger(workspace, { from: period.start, to: period.end, knownOn: undefined });
  const everywhere = within === undefined;
  fillScope(db, within, true);
  fillMoved(db, span, everywhere);
  const rows = [
    ...eachStanding(db, 'opening', everywhere),
    ...eachMoved(db, MOVEMENT_FIGURES),
    ...eachProbationary(db),
    ...eachStanding(db, 'closing', everywhere),
  ];
  const nothing = { columns: null, value: null, field: null };
  return rows.map(({ knownAs, name, figure, organization, file, sheet, row }) => ({
    knownAs,
    name,
    figure,
    unit: organization,
    amount: 1,
    file,
    sheet,
    row,
    ...nothing,
  }));
}
