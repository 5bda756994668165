import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { VanishedOnSlip } from '../documents/return-slip.ts';
import { nameMembers } from '../store/name-members.ts';
import type { Db } from '../store/open-database.ts';
import { nameOrganizations } from '../store/organizations.ts';
import { isOfOrganizations } from '../store/sheet-rows.ts';

/** Whether a remark tells of somebody whom an earlier list had (`tellVanished`). */
export function isVanished({ code }: Diagnostic): boolean {
  return code === 'import.member.vanished';
}

/** Who vanished, by name: messages name nobody, but a slip is for the unit that sent the earlier list itself. */
export function nameVanished(db: Db, remarks: readonly Diagnostic[]): VanishedOnSlip[] {
  const vanished = remarks.map(({ params = {} }) => ({
    ofUnits: isOfOrganizations(String(params['kind'])),
    id: Number(params['subject']),
    before: String(params['before']),
  }));
  const idsOf = (ofUnits: boolean): number[] =>
    vanished.filter((each) => each.ofUnits === ofUnits).map(({ id }) => id);
  const [people, units] = [nameMembers(db, idsOf(false)), nameOrganizations(db, idsOf(true))];
  return vanished.map(({ ofUnits, id, before }) => ({
    name: (ofUnits ? units : people).get(id) ?? '',
    before,
  }));
}
