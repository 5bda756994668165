import type { Db } from '../open-database.ts';

/** SQL of whether a later list could not be silent on an organization and leaves somebody out whose evidence is of `mark`. */
const leftOut = (evidence: string, mark: string): string => `EXISTS (SELECT 1 FROM temp.covered c
  WHERE c.organization_id = ${evidence}.organization_id AND c.day > ${mark} AND c.day <= @day)`;

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
  const lastEntry = `SELECT *, max(mark || day || (sign > 0) || printf('%012d', id)) FROM temp.entry WHERE day <= @day GROUP BY member_id`;
  const lastListed = `(SELECT max(g.day) FROM temp.sighting g WHERE g.member_id = e.member_id AND g.listed = 1 AND g.day <= @day)`;
  // A paper overrules the list of its own time.
  db.prepare(
    `INSERT INTO temp.${side}
     WITH e AS MATERIALIZED (${lastEntry})
     SELECT s.member_id, s.organization_id, s.sheet_id, s.row_number, NULL, 0
       FROM (SELECT member_id, organization_id, sheet_id, row_number, max(day) AS day FROM temp.sighting
              WHERE listed = 1 AND day <= @day GROUP BY member_id) s
       LEFT JOIN e ON e.member_id = s.member_id
      WHERE (e.member_id IS NULL OR e.mark < s.day) AND NOT ${leftOut('s', 's.day')}`,
  ).run({ day });
  db.prepare(
    `INSERT INTO temp.${side}
     SELECT e.member_id, e.organization_id, e.sheet_id, e.row_number, e.id, 0 FROM (${lastEntry}) e
      WHERE e.sign = 1 AND coalesce(${lastListed} <= e.mark, 1) AND NOT ${leftOut('e', 'e.mark')}`,
  ).run({ day });
  inferStanding(db, side, day);
}

/** Those of whom the first thing recorded comes after the day. */
function inferStanding(db: Db, side: 'opening' | 'closing', day: string): void {
  const later = `SELECT member_id, organization_id, 1 AS there, day, '2' AS turn, NULL AS entry_id, sheet_id, row_number
      FROM temp.sighting WHERE listed = 1 AND day > @day
    UNION ALL SELECT member_id, organization_id, sign < 0, day, CASE WHEN sign > 0 THEN '1' ELSE '0' END, id, sheet_id, row_number
      FROM temp.entry WHERE day > @day`;
  db.prepare(
    `INSERT INTO temp.${side}
     SELECT first.member_id, first.organization_id, first.sheet_id, first.row_number, first.entry_id, 1
       FROM (SELECT *, min(day || turn) FROM (${later}) GROUP BY member_id) first
       LEFT JOIN member m ON m.id = first.member_id
      WHERE first.there = 1 AND (m.admitted_on IS NULL OR m.admitted_on <= @day)
        AND NOT EXISTS (SELECT 1 FROM temp.sighting s WHERE s.member_id = first.member_id AND s.listed = 1 AND s.day <= @day)
        AND NOT EXISTS (SELECT 1 FROM temp.entry e WHERE e.member_id = first.member_id AND e.day <= @day)
        AND NOT ${leftOut('first', `''`)}`,
  ).run({ day });
}
