import type { Period } from '../../calendar/period.ts';
import { memberRow, tallyRows, type StoredTally } from '../counted-rows.ts';
import type { Db } from '../open-database.ts';
import { placementJoin } from '../placement.ts';

/**
 * SQL of the events of a period: those of lists sent for it, and for a part of a year also those of any list of that year
 * whose day falls into it. `e` is the event.
 */
export const IN_PERIOD = `(e.period = @code OR
  (length(@code) > 4 AND substr(e.period, 1, 4) = substr(@code, 1, 4) AND e.on_date BETWEEN @start AND @end))`;

/** The parameters of `IN_PERIOD`. */
export function periodParameters({ code, start, end }: Period): {
  readonly code: string;
  readonly start: string;
  readonly end: string;
} {
  return { code, start, end };
}

/** What the tables tell apart of members who came or left. */
export interface EventTraits {
  readonly kind: 'admitted' | 'khai-tru' | 'xoa-ten' | 'xin-ra';
  /** 1: deleted while probationary, by the recorded day of recognition. */
  readonly probationary: number;
}

/** Admissions and removals of a period, each member once for each kind. `placement` must be filled. */
export function tallyEvents(db: Db, period: Period, within?: number): StoredTally<EventTraits> {
  return tallyRows<EventTraits>(
    db,
    {
      traits: {
        kind: 'e.kind',
        probationary: `CASE e.kind WHEN 'xoa-ten' THEN first.probationary ELSE 0 END`,
      },
      from: `(SELECT min(e.id) AS id, coalesce(max(m.official_on > e.on_date), 0) AS probationary
          FROM member_event e JOIN member m ON m.id = e.member_id
          ${placementJoin(within)} temp.placement p ON p.organization_id = e.organization_id
         WHERE ${IN_PERIOD} GROUP BY e.kind, e.member_id) first JOIN member_event e ON e.id = first.id`,
      joins: `JOIN member m ON m.id = e.member_id
        LEFT JOIN temp.placement p ON p.organization_id = e.organization_id`,
      row: memberRow('e'),
    },
    periodParameters(period),
  );
}

/** Members by the heaviest form of discipline recorded in a period, expelled ones left out. `placement` must be filled. */
export function tallyDiscipline(
  db: Db,
  period: Period,
  within?: number,
): StoredTally<{ readonly form: number }> {
  return tallyRows<{ form: number }>(
    db,
    {
      traits: { form: 'f.form' },
      from: `(SELECT member_id, organization_id, sheet_id, row_number, max(form) AS form FROM (
            SELECT member_id, organization_id, sheet_id, row_number, discipline_form AS form FROM member_year
             WHERE period = @code AND discipline_form > 0
            UNION ALL
            SELECT member_id, organization_id, sheet_id, row_number, json_extract(details, '$.disciplineForm')
              FROM member_record WHERE kind = 'discipline' AND on_date BETWEEN @start AND @end)
          GROUP BY member_id) f
        ${placementJoin(within)} temp.placement p ON p.organization_id = f.organization_id`,
      where: `f.form BETWEEN 1 AND 3 AND NOT EXISTS (SELECT 1 FROM member_event e
        WHERE e.member_id = f.member_id AND e.kind = 'khai-tru' AND ${IN_PERIOD})`,
      joins: 'JOIN member m ON m.id = f.member_id',
      row: memberRow('f'),
    },
    periodParameters(period),
  );
}

/** Admissions and removals of a year without a day. `placement` must be filled. */
export function countUndated(db: Db, year: string, within?: number): number {
  return (
    db
      .prepare<[string], { count: number }>(
        `SELECT count(*) AS count FROM member_event e
           ${placementJoin(within)} temp.placement p ON p.organization_id = e.organization_id
          WHERE e.period = ? AND coalesce(length(e.on_date), 0) < 10`,
      )
      .get(year)?.count ?? 0
  );
}
