import type { Period } from '../../calendar/period.ts';
import { monthsBetween } from '../../registry/month-sets.ts';
import type { Db } from '../open-database.ts';
import { placementJoin } from '../placement.ts';

/** Members of whom the fee books say something, of those who owe for a month, and members in no book. */
export interface FeeCounts {
  readonly recorded: number;
  readonly owing: number;
  readonly unrecorded: number;
}

/** What the fee books say of the months of a period, of each member whom a list of the year has. `placement` must be filled. */
export function countFees(db: Db, { year, start, end }: Period, within?: number): FeeCounts {
  const months = monthsBetween(Number(start.slice(5, 7)), Number(end.slice(5, 7)));
  const row = db
    .prepare<
      [Record<string, string | number>],
      { members: number; recorded: number | null; owing: number | null }
    >(
      `SELECT count(*) AS members, sum(recorded) AS recorded, sum(recorded AND owed <> 0) AS owing
         FROM (SELECT coalesce(f.fees_known & @months, 0) <> 0 AS recorded,
                      coalesce(f.fee_due & ~coalesce(f.fee_paid, 0) & @months, 0) AS owed
                 FROM member_year y
                 ${placementJoin(within)} temp.placement p ON p.organization_id = y.organization_id
                 LEFT JOIN member_months f ON f.year = @year AND f.member_id = y.member_id
                WHERE y.period LIKE @periods
                GROUP BY y.member_id)`,
    )
    // A whole year and its parts are periods of their own.
    .get({ year, months, periods: `${String(year)}%` });
  const { members = 0, recorded, owing } = row ?? {};
  return { recorded: recorded ?? 0, owing: owing ?? 0, unrecorded: members - (recorded ?? 0) };
}
