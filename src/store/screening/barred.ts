import type { Db } from '../open-database.ts';
import type { ScreenedDay } from './screened-day.ts';

/** SQL of whether the time a record names holds a day; a date without a day holds all its days. */
export function holdsDay(record: string, day: string): string {
  const ends = `coalesce(${record}.details ->> '$.returnedOn', ${record}.until_date)`;
  return `(${record}.on_date IS NULL OR ${record}.on_date <= ${day})
    AND (${ends} IS NULL OR ${ends} >= substr(${day}, 1, length(${ends})))`;
}

/** SQL of whether an exit stood on the day: made by then, and not restored or admitted again since. `e` is the event. */
export const EXIT_STANDS = `e.kind IN ('khai-tru', 'xoa-ten', 'xin-ra') AND e.period <= @period
  AND coalesce(e.on_date, e.decision_date, '') <= @asOf
  AND NOT EXISTS (SELECT 1 FROM member_event b WHERE b.member_id = e.member_id AND b.kind = 'admitted'
    AND b.on_date > coalesce(e.on_date, e.decision_date))
  AND NOT EXISTS (SELECT 1 FROM member_record b WHERE b.member_id = e.member_id AND b.kind = 'restored'
    AND b.on_date >= coalesce(e.on_date, e.decision_date) AND b.on_date <= @asOf)`;

/**
 * Fills the temporary table `barred`: of whom nothing may be found on the day, and why: `died`, `left`, `suspended`, `exempt`
 * (the first of these that holds). Whoever either the year's list or a paper says it of is barred.
 */
export function fillBarred(db: Db, day: ScreenedDay): void {
  db.exec(`DROP TABLE IF EXISTS temp.barred;
    CREATE TEMP TABLE barred (member_id INTEGER PRIMARY KEY, why TEXT NOT NULL)`);
  const fill = (why: string, sql: string): void => {
    db.prepare(`INSERT OR IGNORE INTO temp.barred SELECT DISTINCT member_id, '${why}' FROM (${sql})`).run(
      day,
    );
  };
  fill(
    'died',
    `SELECT member_id FROM member_year WHERE period <= @period AND status = 'died'
     UNION ALL SELECT member_id FROM member_event WHERE kind = 'died' AND coalesce(on_date, period) <= @asOf`,
  );
  fill(
    'left',
    `SELECT member_id FROM member_year WHERE period = @period AND status = 'left'
     UNION ALL SELECT e.member_id FROM member_event e WHERE ${EXIT_STANDS}`,
  );
  for (const [why, kind, column] of [
    ['suspended', 'suspension', 'suspended'],
    ['exempt', 'exemption', 'exempt'],
  ] as const)
    fill(
      why,
      `SELECT member_id FROM member_year WHERE period = @period AND (status = '${why}' OR ${column} = 1)
       UNION ALL SELECT r.member_id FROM member_record r WHERE r.kind = '${kind}' AND ${holdsDay('r', '@asOf')}`,
    );
}
