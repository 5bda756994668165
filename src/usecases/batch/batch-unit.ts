import type { Period } from '../../calendar/period.ts';
import { listReportedUnits } from '../../store/placement.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { Workspace } from '../workspace.ts';
import { nameFolders } from './name-folders.ts';

/** One unit that gets its own reports. */
export interface BatchUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** Name of its folder below the batch's. */
  readonly folder: string;
}

/**
 * The units of a batch in the order of their codes: the committees directly below the root and every grassroots
 * organization that exists on the cut-off day; for a workspace limited to one unit that unit and those below it.
 */
export function listBatchUnits(workspace: Workspace, period: Period): BatchUnit[] {
  placeOrganizations(workspace, period);
  const units = listReportedUnits(workspace.db, workspace.within);
  const folders = nameFolders(units);
  return units.map(({ id, code, name, kind }) => ({
    id,
    code: code ?? '',
    name,
    kind,
    folder: folders.get(id) ?? String(id),
  }));
}
