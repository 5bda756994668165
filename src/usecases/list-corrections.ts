import type { PlainDate } from '../calendar/plain-date.ts';
import { readVietnamClock } from '../calendar/vietnam-clock.ts';
import { listCorrections, type CorrectionRow } from '../store/ledger/corrections.ts';
import { fillPlacesOn, fillScope } from '../store/ledger/scope.ts';
import { endOfDay, spanOf, type LedgerRequest } from './fill-ledger.ts';
import type { Workspace } from './workspace.ts';

export interface Corrections {
  readonly period: string;
  readonly to: PlainDate;
  readonly knownOn: PlainDate | null;
  readonly rows: readonly (Omit<CorrectionRow, 'postedAt'> & { readonly postedOn: PlainDate })[];
}

/**
 * The lines of the journal of movements, up to the last day that is counted, that were taken back: by a row that says
 * otherwise, which then stands beside them, or with their submission.
 *
 * @throws UserError `workspace.period.missing`, `workspace.unit.unknown`.
 */
export function listMovementCorrections(workspace: Workspace, request: LedgerRequest): Corrections {
  const { db } = workspace;
  const { period, to, unit } = spanOf(workspace, request);
  const before = request.knownOn === undefined ? undefined : endOfDay(request.knownOn);
  fillPlacesOn(db, to);
  fillScope(db, unit, true);
  return {
    period: period.code,
    to,
    knownOn: request.knownOn ?? null,
    rows: listCorrections(db, to, before, unit === undefined).map(({ postedAt, ...row }) => ({
      ...row,
      postedOn: readVietnamClock(postedAt).day,
    })),
  };
}
