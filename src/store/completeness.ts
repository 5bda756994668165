import { ON_THE_LIST } from './on-the-list.ts';
import type { Db } from './open-database.ts';

/** How much of a period is recorded. */
export interface RecordedCounts {
  readonly organizations: number;
  readonly members: number;
  readonly memberGrades: number;
  readonly admissions: number;
  readonly removals: number;
}

/** Counts what a period holds. `placement` must be filled. */
export function countRecorded(db: Db, period: string): RecordedCounts {
  const row = db
    .prepare<[{ period: string }], RecordedCounts>(
      `SELECT (SELECT count(*) FROM temp.placement WHERE existing = 1 AND kind IN ('base-committee', 'base-cell')) AS organizations,
              (SELECT count(*) FROM member_year y WHERE y.period = @period AND ${ON_THE_LIST}) AS members,
              (SELECT count(*) FROM member_year y WHERE y.period = @period AND y.grade_decided IS NOT NULL AND ${ON_THE_LIST}) AS memberGrades,
              (SELECT count(*) FROM member_event WHERE period = @period AND kind = 'admitted') AS admissions,
              (SELECT count(*) FROM member_event WHERE period = @period AND kind IN ('khai-tru', 'xoa-ten', 'xin-ra')) AS removals`,
    )
    .get({ period });
  if (row === undefined) throw new Error('a count gave no row');
  return row;
}

/** What one committee below the root has on record for a period. */
export interface UnitReceipt {
  readonly id: number;
  readonly code: string | null;
  readonly name: string;
  readonly organizations: number;
  readonly organizationGrades: number;
  readonly members: number;
  readonly memberGrades: number;
}

/** One row per committee directly below the root, by code: zeros show who has not sent. `placement` must be filled. */
export function listUnitReceipts(db: Db, period: string): UnitReceipt[] {
  return db
    .prepare<[{ period: string }], UnitReceipt>(
      `WITH members AS (
         SELECT p.unit_id, count(*) AS members, count(y.grade_decided) AS graded FROM member_year y
           JOIN temp.placement p ON p.organization_id = y.organization_id
          WHERE y.period = @period AND ${ON_THE_LIST} GROUP BY p.unit_id),
       organizations AS (
         SELECT p.unit_id, count(*) AS existing, count(y.grade_decided) AS graded FROM temp.placement p
           LEFT JOIN organization_year y ON y.period = @period AND y.organization_id = p.organization_id
          WHERE p.existing = 1 AND p.kind IN ('base-committee', 'base-cell') GROUP BY p.unit_id)
       SELECT u.organization_id AS id, u.code, u.name, coalesce(o.existing, 0) AS organizations, coalesce(o.graded, 0) AS organizationGrades,
              coalesce(m.members, 0) AS members, coalesce(m.graded, 0) AS memberGrades
         FROM temp.placement u
         LEFT JOIN members m ON m.unit_id = u.organization_id
         LEFT JOIN organizations o ON o.unit_id = u.organization_id
        WHERE u.unit_id = u.organization_id ORDER BY u.code, u.organization_id`,
    )
    .all({ period });
}

/** Which committee directly below the root each organization belongs to, itself where it is one. `placement` must be filled. */
export function listUnitsAbove(db: Db): Map<number, number> {
  const rows = db
    .prepare<[], { id: number; unitId: number }>(
      'SELECT organization_id AS id, unit_id AS unitId FROM temp.placement WHERE unit_id IS NOT NULL',
    )
    .all();
  return new Map(rows.map(({ id, unitId }) => [id, unitId]));
}
