import type { Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { fillPlacement, findRoot, type PlacedOrganization } from '../store/placement.ts';
import { findUnit } from './list-subjects.ts';
import { cutoffOf, type Workspace } from './workspace.ts';

/**
 * Fills the table of placement with the tree of a period, from the unit the workspace is limited to downwards, and gives
 * its root; `undefined` when there was none in the period.
 */
export function placeOrganizations(workspace: Workspace, period: Period): PlacedOrganization | undefined {
  const { db, settings, within } = workspace;
  fillPlacement(db, period.start, cutoffOf(period, settings), within);
  return findRoot(db);
}

/**
 * The workspace limited to the unit a person names by code or name; the whole when none is named.
 *
 * @throws UserError `workspace.unit.unknown`, also for a unit that is not there on the cut-off day's map.
 */
export function limitToUnit(workspace: Workspace, period: Period, unit: string | undefined): Workspace {
  if (unit === undefined) return workspace;
  const limited = { ...workspace, within: findUnit(workspace, period, unit) };
  if (placeOrganizations(limited, period) !== undefined) return limited;
  throw new UserError([diagnose('workspace.unit.unknown', {}, { value: unit })]);
}
