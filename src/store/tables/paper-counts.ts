import type { Period } from '../../calendar/period.ts';
import type { Db } from '../open-database.ts';
import { placementJoin } from '../placement.ts';

/** Kinds of record the table of members' papers counts. */
const KINDS = ['badge', 'transfer-in', 'transfer-out', 'temporary-in', 'temporary-out'] as const;

/** Papers of one kind in a period; `years` of a badge. */
export interface PaperCount {
  readonly kind: (typeof KINDS)[number];
  readonly years: number | null;
  readonly count: number;
}

/** Counts the papers dated in a period, each record once. `placement` must be filled. */
export function countPapers(db: Db, { start, end }: Period, within?: number): PaperCount[] {
  return db
    .prepare<[string, string, string], PaperCount>(
      `SELECT r.kind, CASE r.kind WHEN 'badge' THEN CAST(json_extract(r.details, '$.badgeYears') AS INTEGER) END AS years,
              count(*) AS count
         FROM member_record r
         LEFT JOIN membership home ON r.organization_id IS NULL AND home.id = (SELECT max(id) FROM membership s
           WHERE s.member_id = r.member_id)
         ${placementJoin(within)} temp.placement p ON p.organization_id = coalesce(r.organization_id, home.organization_id)
        WHERE r.kind IN (SELECT value FROM json_each(?)) AND coalesce(r.on_date, r.decision_date) BETWEEN ? AND ? GROUP BY 1, 2`,
    )
    .all(JSON.stringify(KINDS), start, end);
}

/** How many members were recognised as official in a period, by the day the lists give. `placement` must be filled. */
export function countRecognised(db: Db, { code, start, end }: Period, within?: number): number {
  return (
    db
      .prepare<[string, string, string], { count: number }>(
        `SELECT count(DISTINCT m.id) AS count FROM member m
           JOIN member_year y ON y.member_id = m.id AND y.period LIKE ? || '%'
           ${placementJoin(within)} temp.placement p ON p.organization_id = y.organization_id
          WHERE m.official_on BETWEEN ? AND ?`,
      )
      .get(code.slice(0, 4), start, end)?.count ?? 0
  );
}
