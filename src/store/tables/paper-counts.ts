import type { Period } from '../../calendar/period.ts';
import { memberRow, tallyRows, type StoredTally } from '../counted-rows.ts';
import type { Db } from '../open-database.ts';
import { placementJoin } from '../placement.ts';

/** Kinds of record the table of members' papers counts. */
const KINDS = ['badge', 'transfer-in', 'transfer-out', 'temporary-in', 'temporary-out'] as const;

/** What the table tells apart of papers; `years` of a badge. */
export interface PaperTraits {
  readonly kind: (typeof KINDS)[number];
  readonly years: number | null;
}

/** The papers dated in a period, each record once. `placement` must be filled. */
export function tallyPapers(db: Db, { start, end }: Period, within?: number): StoredTally<PaperTraits> {
  return tallyRows<PaperTraits>(
    db,
    {
      traits: {
        kind: 'r.kind',
        years: `CASE r.kind WHEN 'badge' THEN CAST(json_extract(r.details, '$.badgeYears') AS INTEGER) END`,
      },
      from: `member_record r
        LEFT JOIN membership home ON r.organization_id IS NULL AND home.id = (SELECT max(id) FROM membership s
          WHERE s.member_id = r.member_id)
        ${placementJoin(within)} temp.placement p ON p.organization_id = coalesce(r.organization_id, home.organization_id)`,
      where: `r.kind IN (SELECT value FROM json_each(@kinds)) AND coalesce(r.on_date, r.decision_date) BETWEEN @start AND @end`,
      joins: 'JOIN member m ON m.id = r.member_id',
      row: memberRow('r'),
    },
    { kinds: JSON.stringify(KINDS), start, end },
  );
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
