import type { Db } from '../open-database.ts';

/** Removals of one year by kind. */
export interface ExitYear {
  readonly year: string;
  readonly expelled: number;
  readonly deleted: number;
  /** Of `deleted`: probationary members, as far as known. */
  readonly deletedProbationary: number;
  readonly left: number;
}

/**
 * Counts the removals of the scope year by year, up to a day. `entry` and `scope` must be filled.
 *
 * @param everywhere whether entries without a known organization are of the scope.
 */
export function countExitYears(db: Db, to: string, everywhere: boolean): ExitYear[] {
  return db
    .prepare<{ to: string }, ExitYear>(
      `SELECT substr(e.day, 1, 4) AS year, sum(e.kind = 'khai-tru') AS expelled, sum(e.kind = 'xoa-ten') AS deleted,
              sum(e.kind = 'xoa-ten' AND coalesce(m.official_on > e.day OR (m.official_on IS NULL AND m.admitted_on > date(e.day, '-12 months')), 0))
                AS deletedProbationary,
              sum(e.kind = 'xin-ra') AS "left"
         FROM temp.entry e
         LEFT JOIN member m ON m.id = e.member_id
        WHERE e.kind IN ('khai-tru', 'xoa-ten', 'xin-ra') AND e.day <= @to
          AND ${everywhere ? '1' : 'e.organization_id IN (SELECT organization_id FROM temp.scope)'}
        GROUP BY 1 ORDER BY 1`,
    )
    .all({ to });
}

/** Second papers that take somebody off the books who did not come back in between, in a span. */
export function countRemovedTwice(
  db: Db,
  span: { readonly from: string; readonly to: string },
  everywhere: boolean,
): number {
  return (
    db
      .prepare<{ from: string; to: string }, { count: number }>(
        `SELECT count(*) AS count FROM temp.second_exit WHERE day BETWEEN @from AND @to
            AND ${everywhere ? '1' : 'organization_id IN (SELECT organization_id FROM temp.scope)'}`,
      )
      .get({ from: span.from, to: span.to })?.count ?? 0
  );
}

/** Discipline of one year by form, 1 reprimand to 4 expulsion. */
export interface DisciplineCount {
  readonly form: number;
  readonly count: number;
  /** Of them, people whose expulsion is no removal on the books of that year. */
  readonly unmatched: number;
}

/** Counts the recorded discipline of members in a span by form. */
export function countDiscipline(
  db: Db,
  span: { readonly from: string; readonly to: string },
  everywhere: boolean,
): DisciplineCount[] {
  return db
    .prepare<{ from: string; to: string }, DisciplineCount>(
      `SELECT r.details ->> 'disciplineForm' AS form, count(*) AS count,
              sum(r.details ->> 'disciplineForm' = 4 AND NOT EXISTS (SELECT 1 FROM temp.entry e WHERE e.member_id = r.member_id
                AND e.kind = 'khai-tru' AND e.day BETWEEN @from AND @to)) AS unmatched
         FROM member_record r
        WHERE r.kind = 'discipline' AND r.details ->> 'disciplineForm' BETWEEN 1 AND 4
          AND coalesce(r.on_date, r.decision_date) BETWEEN @from AND @to
          AND ${everywhere ? '1' : 'r.organization_id IN (SELECT organization_id FROM temp.scope)'}
        GROUP BY 1 ORDER BY 1`,
    )
    .all({ from: span.from, to: span.to });
}
