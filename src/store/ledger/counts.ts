import type { Db } from '../open-database.ts';

/** First and last day that are counted. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * Fills the temporary table `moved` with the entries of the span that count for a reporting unit and as which figure;
 * a transfer within one unit is none. `unit_id` NULL: no organization is known. `scope`, `opening` and `closing` must be
 * filled.
 *
 * @param everywhere whether entries without a known organization are of the scope.
 */
export function fillMoved(db: Db, span: Span, everywhere: boolean): void {
  db.exec(`DROP TABLE IF EXISTS temp.moved;
    CREATE TEMP TABLE moved (entry_id INTEGER PRIMARY KEY, member_id INTEGER, sign INTEGER, unit_id INTEGER, figure TEXT, probationary INTEGER)`);
  const side = (way: 'in' | 'out'): string =>
    `CASE WHEN e.partner_id IS NOT NULL OR e.other_id IS NOT NULL THEN '${way}Province'
      WHEN e.other IS NOT NULL THEN '${way}Elsewhere' ELSE '${way}Unstated' END`;
  db.prepare(
    `INSERT INTO temp.moved
     SELECT e.id, e.member_id, e.sign, own.unit_id,
            CASE e.kind WHEN 'khai-tru' THEN 'expelled' WHEN 'xoa-ten' THEN 'deleted' WHEN 'xin-ra' THEN 'left'
              WHEN 'transfer-in' THEN ${side('in')} WHEN 'transfer-out' THEN ${side('out')} ELSE e.kind END,
            coalesce(m.official_on > e.day OR (m.official_on IS NULL AND m.admitted_on > date(e.day, '-12 months')), 0)
       FROM temp.entry e LEFT JOIN temp.scope own ON own.organization_id = e.organization_id
       LEFT JOIN temp.entry partner ON partner.id = e.partner_id
       LEFT JOIN temp.scope other ON other.organization_id = coalesce(partner.organization_id, e.other_id)
       LEFT JOIN member m ON m.id = e.member_id
      WHERE e.day BETWEEN @from AND @to ${everywhere ? '' : 'AND own.unit_id IS NOT NULL'}
        AND NOT (e.kind IN ('transfer-in', 'transfer-out') AND own.unit_id IS NOT NULL AND other.unit_id IS own.unit_id)
      ORDER BY e.id`,
  ).run({ ...span });
}

/**
 * Fills the temporary table `unexplained` with what the people of each unit changed by from opening to closing and no
 * entry accounts for (`by` 1 or -1): those whose organization went to another unit with them (`reorganizedIn`, `…Out`),
 * those found in another unit without any paper (`foundHere`, `foundElsewhere`), who else `appeared` or `vanished`, and
 * those whom two papers take on or off the books (`cameTwice`, `wentTwice`).
 * `moved` and `successor` must be filled.
 */
export function fillUnexplained(db: Db, everywhere: boolean): void {
  db.exec(`DROP TABLE IF EXISTS temp.unexplained;
    CREATE TEMP TABLE unexplained (member_id INTEGER, unit_id INTEGER, by INTEGER, why TEXT)`);
  const join = everywhere ? 'LEFT JOIN' : 'JOIN';
  db.exec(`INSERT INTO temp.unexplained (member_id, unit_id, by)
    SELECT member_id, unit_id, sum(n) FROM (
      SELECT c.member_id, s.unit_id, 1 AS n FROM temp.closing c ${join} temp.scope s ON s.organization_id = c.organization_id
      UNION ALL
      SELECT o.member_id, s.unit_id, -1 FROM temp.opening o ${join} temp.scope s ON s.organization_id = o.organization_id
      UNION ALL
      SELECT member_id, unit_id, -sign FROM temp.moved)
    GROUP BY member_id, unit_id HAVING sum(n) <> 0 ORDER BY member_id, unit_id`);
  db.exec('CREATE INDEX temp.unexplained_member ON unexplained (member_id)');
  const somewhere = (side: string): string =>
    `EXISTS (SELECT 1 FROM temp.${side} t WHERE t.member_id = unexplained.member_id)`;
  const here = (side: string): string =>
    `EXISTS (SELECT 1 FROM temp.${side} t LEFT JOIN temp.scope s ON s.organization_id = t.organization_id
      WHERE t.member_id = unexplained.member_id AND s.unit_id IS unexplained.unit_id)`;
  // Within a part of the tree, the other side may lie outside of it.
  db.exec(`UPDATE temp.unexplained SET why = CASE
    WHEN (SELECT o.organization_id IN (SELECT organization_id FROM temp.successor) FROM temp.opening o WHERE o.member_id = unexplained.member_id)
         AND (SELECT coalesce(c.organization_id = s.today_id, 0)
                OR coalesce((SELECT unit_id FROM temp.scope WHERE organization_id = c.organization_id)
                   = (SELECT unit_id FROM temp.scope WHERE organization_id = s.today_id), 0)
           FROM temp.opening o JOIN temp.successor s ON s.organization_id = o.organization_id
           JOIN temp.closing c ON c.member_id = o.member_id WHERE o.member_id = unexplained.member_id)
      THEN CASE WHEN by > 0 THEN 'reorganizedIn' ELSE 'reorganizedOut' END
    WHEN by > 0 THEN CASE WHEN NOT ${here('closing')} THEN 'wentTwice'
      WHEN NOT ${here('opening')} AND ${somewhere('opening')} THEN 'foundHere' ELSE 'appeared' END
    ELSE CASE WHEN NOT ${here('opening')} THEN 'cameTwice'
      WHEN NOT ${here('closing')} AND ${somewhere('closing')} THEN 'foundElsewhere' ELSE 'vanished' END END`);
}

/** One figure of one reporting unit. */
export interface FigureCount {
  readonly unitId: number | null;
  readonly figure: string;
  readonly count: number;
}

/** Counts all figures of the filled scope by unit. */
export function countFigures(db: Db, everywhere: boolean): FigureCount[] {
  const join = everywhere ? 'LEFT JOIN' : 'JOIN';
  return db
    .prepare<[], FigureCount>(
      `SELECT s.unit_id AS unitId, 'opening' AS figure, count(*) AS count
         FROM temp.opening o ${join} temp.scope s ON s.organization_id = o.organization_id GROUP BY 1
       UNION ALL SELECT s.unit_id, 'closing', count(*)
         FROM temp.closing c ${join} temp.scope s ON s.organization_id = c.organization_id GROUP BY 1
       UNION ALL SELECT unit_id, figure, count(*) FROM temp.moved GROUP BY 1, 2
       UNION ALL SELECT unit_id, 'deletedProbationary', count(*) FROM temp.moved WHERE figure = 'deleted' AND probationary = 1 GROUP BY 1
       UNION ALL SELECT unit_id, why, sum(abs(by)) FROM temp.unexplained GROUP BY 1, 2`,
    )
    .all();
}
