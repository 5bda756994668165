import type { Period } from '../../calendar/period.ts';
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

export interface EventTotals {
  readonly admitted: number;
  readonly expelled: number;
  readonly deleted: number;
  /** Deleted while probationary, by the recorded day of recognition. */
  readonly deletedProbationary: number;
  readonly left: number;
}

/** Admissions and removals of a period, each member once. `placement` must be filled. */
export function countEvents(db: Db, period: Period, within?: number): EventTotals {
  const count = (condition: string): string => `count(DISTINCT CASE WHEN ${condition} THEN e.member_id END)`;
  return db
    .prepare<[ReturnType<typeof periodParameters>], EventTotals>(
      `SELECT ${count(`e.kind = 'admitted'`)} AS admitted, ${count(`e.kind = 'khai-tru'`)} AS expelled,
              ${count(`e.kind = 'xoa-ten'`)} AS deleted,
              ${count(`e.kind = 'xoa-ten' AND m.official_on > e.on_date`)} AS deletedProbationary,
              ${count(`e.kind = 'xin-ra'`)} AS "left"
         FROM member_event e JOIN member m ON m.id = e.member_id
         ${placementJoin(within)} temp.placement p ON p.organization_id = e.organization_id
        WHERE ${IN_PERIOD}`,
    )
    .get(periodParameters(period)) as EventTotals;
}

/** Members by the heaviest form of discipline recorded in a period, expelled ones left out. `placement` must be filled. */
export function countDisciplineForms(
  db: Db,
  period: Period,
  within?: number,
): { readonly form: number; readonly count: number }[] {
  return db
    .prepare<[ReturnType<typeof periodParameters>], { form: number; count: number }>(
      `WITH form (member_id, organization_id, form) AS (
         SELECT member_id, organization_id, discipline_form FROM member_year WHERE period = @code AND discipline_form > 0
         UNION ALL
         SELECT member_id, organization_id, json_extract(details, '$.disciplineForm') FROM member_record
          WHERE kind = 'discipline' AND on_date BETWEEN @start AND @end),
       heaviest AS (SELECT member_id, organization_id, max(form) AS form FROM form GROUP BY member_id)
       SELECT f.form, count(*) AS count FROM heaviest f
         ${placementJoin(within)} temp.placement p ON p.organization_id = f.organization_id
        WHERE f.form BETWEEN 1 AND 3
          AND NOT EXISTS (SELECT 1 FROM member_event e WHERE e.member_id = f.member_id AND e.kind = 'khai-tru' AND ${IN_PERIOD})
        GROUP BY f.form`,
    )
    .all(periodParameters(period));
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
