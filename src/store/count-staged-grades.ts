import type { Db } from './open-database.ts';

/** How many rows of a list have each of the two best grades, per grassroots organization and text of the column of groups. */
export interface StagedGrades {
  readonly baseId: number | null;
  readonly group: string | null;
  readonly excellent: number;
  readonly good: number;
}

/** Counts the decided grades of the staged rows that were taken; the kind of list must have them. */
export function countStagedGrades(db: Db): StagedGrades[] {
  return db
    .prepare<[], StagedGrades>(
      `SELECT base_id AS baseId, cap_group AS "group", sum(grade_decided = 'HTXSNV') AS excellent, sum(grade_decided = 'HTTNV') AS good
         FROM temp.stage WHERE grade_decided IN ('HTXSNV', 'HTTNV') AND result <> 3 GROUP BY 1, 2 ORDER BY min(row_number)`,
    )
    .all();
}
