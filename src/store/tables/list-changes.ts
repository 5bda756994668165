import type { Db } from '../open-database.ts';
import { placementJoin } from '../placement.ts';

/**
 * People of two lists: on the later and not on the earlier, without an admission of the later period, and the reverse
 * without a removal. Lists are the members of two runs. `placement` must be filled for the later period.
 */
export function countListChanges(
  db: Db,
  later: { readonly id: number; readonly period: string },
  earlier: { readonly id: number },
  within?: number,
): { readonly appeared: number; readonly vanished: number } {
  const only = (kinds: string): string =>
    `SELECT count(*) AS count FROM outcome o
       ${placementJoin(within)} temp.placement p ON p.organization_id = o.organization_id
      WHERE o.run_id = @this AND o.subject_kind = 'member'
        AND NOT EXISTS (SELECT 1 FROM outcome other WHERE other.run_id = @other AND other.subject_kind = 'member'
          AND other.subject_id = o.subject_id ${within === undefined ? '' : 'AND other.organization_id IN (SELECT organization_id FROM temp.placement)'})
        AND NOT EXISTS (SELECT 1 FROM member_event e WHERE e.member_id = o.subject_id AND e.period = @period AND e.kind ${kinds})`;
  const count = (sql: string, own: number, other: number): number =>
    db
      .prepare<[{ this: number; other: number; period: string }], { count: number }>(sql)
      .get({ this: own, other, period: later.period })?.count ?? 0;
  return {
    appeared: count(only(`= 'admitted'`), later.id, earlier.id),
    vanished: count(only(`<> 'admitted'`), earlier.id, later.id),
  };
}

/** Members of a run whose organization is in the tree. `placement` must be filled. */
export function countListed(db: Db, runId: number, within?: number): number {
  return (
    db
      .prepare<[number], { count: number }>(
        `SELECT count(*) AS count FROM outcome o
           ${placementJoin(within)} temp.placement p ON p.organization_id = o.organization_id
          WHERE o.run_id = ? AND o.subject_kind = 'member'`,
      )
      .get(runId)?.count ?? 0
  );
}
