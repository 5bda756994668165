import type { Period } from '../calendar/period.ts';
import { organizationsOf } from '../store/organizations.ts';
import type { FormUnit } from './export-form.ts';
import { findUnit } from './list-subjects.ts';
import type { Workspace } from './workspace.ts';

/**
 * The unit a form is made for, with the organizations at and below it in the period.
 *
 * @throws UserError `workspace.unit.unknown`.
 */
export function findFormUnit(workspace: Workspace, period: Period, typed: string): FormUnit {
  const id = findUnit(workspace, period, typed);
  const all = organizationsOf(workspace.db, period.start, period.end);
  const byId = new Map(all.map((organization) => [organization.id, organization]));
  const unit = byId.get(id);
  const isBelow = (start: number): boolean => {
    let at = byId.get(start);
    for (let steps = 0; at !== undefined && steps < 20; steps += 1) {
      if (at.id === id) return true;
      at = byId.get(at.parentId ?? -1);
    }
    return false;
  };
  return {
    code: unit?.code ?? null,
    name: unit?.name ?? typed,
    parent: byId.get(unit?.parentId ?? -1)?.name ?? null,
    below: all.flatMap(({ id: each, code, name }) =>
      code !== null && isBelow(each) ? [{ code, name }] : [],
    ),
  };
}
