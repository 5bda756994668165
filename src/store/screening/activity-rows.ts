import type { PlainDate } from '../../calendar/plain-date.ts';
import { monthsBetween, type MonthSet } from '../../registry/month-sets.ts';
import type { MonthsOfMember } from '../../registry/months-of-member.ts';
import type { Db } from '../open-database.ts';
import type { ScreenedDay } from './screened-day.ts';

const PAGE = 10_000;

/**
 * Fills the temporary table `covered`: by year and member the months in which somebody was exempt, suspended or in temporary
 * activity elsewhere by a paper. A month counts as covered when a day of it is.
 */
export function fillCovered(db: Db, day: ScreenedDay): void {
  db.exec(`DROP TABLE IF EXISTS temp.covered;
    CREATE TEMP TABLE covered (year INTEGER, member_id INTEGER, months INTEGER NOT NULL, PRIMARY KEY (year, member_id)) WITHOUT ROWID`);
  const month = (date: string, year: string, open: string): string =>
    `CASE WHEN ${date} IS NULL THEN ${open}
      WHEN CAST(substr(${date}, 1, 4) AS INTEGER) < ${year} THEN 0
      WHEN CAST(substr(${date}, 1, 4) AS INTEGER) > ${year} THEN 13
      WHEN length(${date}) < 7 THEN ${open} ELSE CAST(substr(${date}, 6, 2) AS INTEGER) END`;
  const bits = Array.from(
    { length: 12 },
    (_, place) =>
      `max(first <= ${String(place + 1)} AND last >= ${String(place + 1)}) * ${String(1 << place)}`,
  );
  db.prepare(
    `INSERT INTO temp.covered SELECT year, member_id, ${bits.join(' + ')} FROM (
       SELECT years.value AS year, r.member_id, ${month('r.on_date', 'years.value', '0')} AS first,
         ${month(`coalesce(r.details ->> '$.returnedOn', r.until_date)`, 'years.value', '13')} AS last
       FROM member_record r JOIN json_each(@years) years
       WHERE r.kind IN ('exemption', 'suspension', 'temporary-out', 'temporary-in'))
     WHERE last > 0 AND first <= 12 GROUP BY year, member_id`,
  ).run({ years: JSON.stringify([day.year - 2, day.year - 1, day.year]) });
}

/** Months in which a member was absent without an accepted reason. `m` is the months, `v` what a paper covers, `o` the cell's. */
const absent = (m: string, v: string, o: string): string =>
  `(coalesce(${m}.absent & ~coalesce(${m}.absence_excused, 0), 0) & ~coalesce(${v}.months, 0) & ~coalesce(${o}.recorded & ~${o}.met, 0))`;
const unpaid = (m: string, v: string): string =>
  `(coalesce(${m}.fee_due & ~coalesce(${m}.fee_paid, 0) & ~coalesce(${m}.fee_excused, 0), 0) & ~coalesce(${v}.months, 0))`;

/**
 * Hands over, page by page in the order of members, the months of a year of every member in activity who was absent or owed a
 * fee in any, or owed one at 50 years of Party age; the others have nothing to be asked. Months after the day do not count,
 * nor those in which the cell did not meet or a paper covers the member. `barred` and `covered` must be filled.
 */
export function eachMonthsPage(
  db: Db,
  day: ScreenedDay,
  year: number,
  take: (page: readonly MonthsOfMember[]) => void,
): void {
  const months = year < day.year ? 0xfff : monthsBetween(1, Number(day.asOf.slice(5, 7)));
  const page = db
    .prepare<[Record<string, string | number>]>(
      `SELECT m.member_id, y.organization_id,
         ${absent('m', 'v', 'o')} & @months AS missed, coalesce(m.absence_unexcused, 0) & @months,
         ${unpaid('m', 'v')} & @months AS owed, coalesce(m.fee_unexcused, 0) & @months,
         CASE WHEN b.attendance_known IS NOT NULL THEN ${absent('b', 'w', 'q')} END,
         CASE WHEN b.fees_known IS NOT NULL THEN ${unpaid('b', 'w')} END,
         CASE WHEN p.admitted_on <= @fiftyBefore THEN coalesce(m.fee_due, 0) & ~coalesce(v.months, 0) & @months ELSE 0 END AS old,
         p.admitted_on
       FROM member_months m
       JOIN member_year y ON y.period = @period AND y.member_id = m.member_id
       JOIN member p ON p.id = m.member_id
       LEFT JOIN temp.barred x ON x.member_id = m.member_id
       LEFT JOIN temp.covered v ON v.year = m.year AND v.member_id = m.member_id
       LEFT JOIN organization_months o ON o.year = m.year AND o.organization_id = y.organization_id
       LEFT JOIN member_months b ON b.year = m.year - 1 AND b.member_id = m.member_id
       LEFT JOIN temp.covered w ON w.year = m.year - 1 AND w.member_id = m.member_id
       LEFT JOIN organization_months q ON q.year = m.year - 1 AND q.organization_id = y.organization_id
       WHERE m.year = @year AND m.member_id > @after AND x.member_id IS NULL
         AND coalesce(y.status, 'active') IN ('active', 'interrupted')
         AND (missed <> 0 OR owed <> 0 OR old <> 0)
       ORDER BY m.member_id LIMIT ${String(PAGE)}`,
    )
    .raw();
  const parameters = { period: day.period, months, year, fiftyBefore: `${String(year - 50)}-12-31` };
  let after = 0;
  for (;;) {
    const rows = page.all({ ...parameters, after }) as RawMonths[];
    take(rows.map((row) => readMonths(row, year)));
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.[0] ?? after;
  }
}

type RawMonths = [
  number,
  number,
  MonthSet,
  MonthSet,
  MonthSet,
  MonthSet,
  MonthSet | null,
  MonthSet | null,
  MonthSet,
  string | null,
];

function readMonths(row: RawMonths, year: number): MonthsOfMember {
  const [
    memberId,
    organizationId,
    absent,
    noReason,
    unpaid,
    noFeeReason,
    absentBefore,
    unpaidBefore,
    owed,
    since,
  ] = row;
  return {
    memberId,
    organizationId,
    year,
    absent,
    absentUnexcused: absent & noReason,
    unpaid,
    unpaidUnexcused: unpaid & noFeeReason,
    absentLastYear: absentBefore,
    unpaidLastYear: unpaidBefore,
    dueWhenOld: owed,
    admittedOn: since as PlainDate | null,
  };
}

/** How many members in activity have nothing recorded of a year's meetings, and of its fees. `barred` must be filled. */
export function countWithoutMonths(
  db: Db,
  day: ScreenedDay,
): { readonly members: number; readonly attendance: number; readonly fees: number } {
  const row = db
    .prepare<
      [Record<string, string | number>],
      { members: number; attendance: number | null; fees: number | null }
    >(
      `SELECT count(*) AS members, sum(m.attendance_known IS NULL) AS attendance, sum(m.fees_known IS NULL) AS fees
         FROM member_year y LEFT JOIN member_months m ON m.year = @year AND m.member_id = y.member_id
         LEFT JOIN temp.barred x ON x.member_id = y.member_id
        WHERE y.period = @period AND x.member_id IS NULL AND coalesce(y.status, 'active') IN ('active', 'interrupted')`,
    )
    .get({ period: day.period, year: day.year });
  return { members: row?.members ?? 0, attendance: row?.attendance ?? 0, fees: row?.fees ?? 0 };
}
