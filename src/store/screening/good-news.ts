import type { Db } from '../open-database.ts';
import { KNOWN_AS } from '../subjects.ts';
import type { ScreenedDay } from './screened-day.ts';

/** Somebody as reports name a person. */
export interface NamedMember {
  /** What `review explain` finds the person by. */
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
}

/** Members graded HTXSNV in five years in a row up to the year of the period. `barred` and `placement` must be filled. */
export function listFiveYears(db: Db, day: ScreenedDay): NamedMember[] {
  const years = JSON.stringify([0, 1, 2, 3, 4].map((back) => String(Number(day.period.slice(0, 4)) - back)));
  return db
    .prepare<[Record<string, string>], NamedMember>(
      `SELECT ${KNOWN_AS} AS id, m.full_name AS name, p.name AS unit
         FROM member_year y JOIN member m ON m.id = y.member_id
         LEFT JOIN temp.placement p ON p.organization_id = y.organization_id
         LEFT JOIN temp.barred x ON x.member_id = y.member_id
        WHERE y.period = @year AND y.grade_decided = 'HTXSNV' AND x.member_id IS NULL
          AND (SELECT count(*) FROM member_year e WHERE e.member_id = y.member_id AND e.grade_decided = 'HTXSNV'
                AND e.period IN (SELECT value FROM json_each(@years))) = 5
        ORDER BY p.code, m.name_key, id`,
    )
    .all({ year: day.period.slice(0, 4), years });
}

/** Members who reach a badge by the next round and are not on hold, as a run found them. `placement` must be filled. */
export function listBadgesDue(db: Db, runId: number): (NamedMember & { readonly years: number })[] {
  return db
    .prepare<[number], NamedMember & { years: number }>(
      `SELECT ${KNOWN_AS} AS id, m.full_name AS name, p.name AS unit, f.facts ->> '$.used.partyYears' AS years
         FROM screen_finding f JOIN member m ON m.id = f.subject_id
         LEFT JOIN temp.placement p ON p.organization_id = f.organization_id
        WHERE f.run_id = ? AND f.rule = 'BADGE-DUE' AND f.outcome = 'met'
          AND NOT EXISTS (SELECT 1 FROM screen_finding h WHERE h.run_id = f.run_id AND h.rule = 'BADGE-HOLD'
            AND h.subject_kind = 'member' AND h.subject_id = f.subject_id AND h.outcome = 'met')
        ORDER BY p.code, m.name_key, id`,
    )
    .all(runId);
}

/**
 * Cells whose screening is complete: they have members in activity, meetings and fees of the year are recorded of all of them,
 * and nothing of theirs is left unknown. `barred` and `placement` must be filled.
 */
export function listCompleteCells(
  db: Db,
  runId: number,
  day: ScreenedDay,
): { readonly code: string | null; readonly name: string }[] {
  return db
    .prepare<[Record<string, string | number>], { code: string | null; name: string }>(
      `WITH open_cell (id) AS MATERIALIZED (
         SELECT DISTINCT organization_id FROM screen_finding WHERE run_id = @runId AND outcome = 'unknown'),
       cell (id, members, known) AS MATERIALIZED (
         SELECT y.organization_id, count(*), sum(m.attendance_known IS NOT NULL AND m.fees_known IS NOT NULL)
           FROM member_year y LEFT JOIN member_months m ON m.year = @year AND m.member_id = y.member_id
           LEFT JOIN temp.barred x ON x.member_id = y.member_id
          WHERE y.period = @period AND x.member_id IS NULL AND coalesce(y.status, 'active') IN ('active', 'interrupted')
          GROUP BY y.organization_id)
       SELECT p.code, p.name FROM temp.placement p JOIN cell ON cell.id = p.organization_id AND cell.known = cell.members
        WHERE p.existing = 1 AND p.organization_id NOT IN (SELECT id FROM open_cell) ORDER BY p.code, p.name`,
    )
    .all({ year: day.year, period: day.period, runId });
}
