import type { Db } from '../open-database.ts';

/**
 * Fills the temporary table `opening` or `closing` with the people on the books at the end of a day and the organization
 * that has them, each with the row that says so. Whoever has evidence up to that day stands as the latest of it says; a
 * later list that could not be silent on their organization and leaves them out takes them off. Of whom nothing is
 * recorded up to that day, what comes first afterwards is taken: a list or a departure shows that they were there
 * (`inferred` 1), unless an earlier list of their organization or their day of admission says otherwise.
 *
 * `fillLists`, `fillEntries` and `settleEntries` come first.
 */
export function fillStanding(db: Db, side: 'opening' | 'closing', day: string): void {
  db.exec(`DROP TABLE IF EXISTS temp.${side};
    CREATE TEMP TABLE ${side} (member_id INTEGER PRIMARY KEY, organization_id INTEGER, sheet_id INTEGER, row_number INTEGER,
      entry_id INTEGER, inferred INTEGER NOT NULL)`);
  const evidence = `SELECT member_id, organization_id, 1 AS there, 1 AS there_before, day, day AS mark, '0' AS rank, '2' AS turn,
      0 AS id, NULL AS entry_id, sheet_id, row_number FROM temp.sighting WHERE listed = 1
    UNION ALL SELECT member_id, organization_id, sign > 0, sign < 0, day, mark, '1', CASE WHEN sign > 0 THEN '1' ELSE '0' END,
      id, id, sheet_id, row_number FROM temp.entry`;
  db.prepare(
    `INSERT INTO temp.${side}
     SELECT member_id, organization_id, sheet_id, row_number, entry_id, 0
       FROM (SELECT *, max(mark || rank || day || turn || printf('%012d', id)) FROM (${evidence})
              WHERE day <= @day GROUP BY member_id) last
      WHERE there = 1 AND NOT EXISTS (SELECT 1 FROM temp.covered c
        WHERE c.organization_id = last.organization_id AND c.day > last.mark AND c.day <= @day)`,
  ).run({ day });
  db.prepare(
    `INSERT INTO temp.${side}
     SELECT first.member_id, organization_id, first.sheet_id, first.row_number, entry_id, 1
       FROM (SELECT *, min(day || turn || printf('%012d', id)) FROM (${evidence}) GROUP BY member_id) first
       LEFT JOIN member m ON m.id = first.member_id
      WHERE first.day > @day AND there_before = 1 AND (m.admitted_on IS NULL OR m.admitted_on <= @day)
        AND NOT EXISTS (SELECT 1 FROM temp.covered c WHERE c.organization_id = first.organization_id AND c.day <= @day)`,
  ).run({ day });
}
