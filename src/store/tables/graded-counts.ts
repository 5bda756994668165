import type { SubjectKind } from '../../registry/facts.ts';
import { YEAR_TABLES } from '../columns.ts';
import type { Db } from '../open-database.ts';
import { placementJoin } from '../placement.ts';

/** How many subjects of a run are alike in all that the tables of grades tell apart. */
export interface GradedCount {
  /** The committee directly below the root; `null`: none. */
  readonly unitId: number | null;
  /** Kind of the organization the subject is, or stands in. */
  readonly kind: string | null;
  /** What the list says of the type of its grassroots organization. */
  readonly sector: string | null;
  /** 1: a member with a leading or managing post. Always 0 for organizations and collectives. */
  readonly leader: number;
  readonly grade: string | null;
  /** Why there is no grade; `null` where there is one. */
  readonly reason: string | null;
  /** 1: a form of discipline is recorded for the year. */
  readonly disciplined: number;
  /** 1, 0 as recorded; `null`: nobody recorded whether the self-review was made. */
  readonly reviewed: number | null;
  /** 1: people have to look at the grade, or facts are missing. */
  readonly isOpen: number;
  readonly count: number;
}

/**
 * The subjects of one kind of a run, counted by everything the tables of grades tell apart. `placement` must be filled;
 * `within`: only those in its tree.
 */
export function countGraded(
  db: Db,
  runId: number,
  period: string,
  kind: SubjectKind,
  within?: number,
): GradedCount[] {
  const { table, key } = YEAR_TABLES[kind];
  const leader = kind === 'member' ? `coalesce(y.member_kind = 'leader', 0)` : '0';
  return db
    .prepare<[string, number, string], GradedCount>(
      `SELECT p.unit_id AS unitId, p.kind, base.sector, ${leader} AS leader, o.grade,
              CASE WHEN o.grade IS NULL THEN coalesce(o.reason, 'noDecision') END AS reason,
              coalesce(y.discipline_form > 0, 0) AS disciplined, y.self_review_done AS reviewed,
              o.state IN ('needs-decision', 'insufficient') AS isOpen, count(*) AS count
         FROM outcome o ${placementJoin(within)} temp.placement p ON p.organization_id = o.organization_id
         LEFT JOIN temp.placement base ON base.organization_id = p.base_id
         LEFT JOIN ${table} y ON y.period = ? AND y.${key} = o.subject_id
        WHERE o.run_id = ? AND o.subject_kind = ? GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`,
    )
    .all(period, runId, kind);
}

/**
 * Committees above the grassroots that exist on the cut-off day, by the grade their list records: runs do not judge them,
 * because no rule is about them. `placement` must be filled.
 */
export function countUpperCommittees(db: Db, period: string): GradedCount[] {
  return db
    .prepare<[string], GradedCount>(
      `SELECT p.unit_id AS unitId, p.kind, NULL AS sector, 0 AS leader, y.grade_decided AS grade,
              CASE WHEN y.grade_decided IS NULL THEN coalesce(y.not_graded_reason, 'noDecision') END AS reason,
              coalesce(y.discipline_form > 0, 0) AS disciplined, y.self_review_done AS reviewed, 0 AS isOpen, count(*) AS count
         FROM temp.placement p LEFT JOIN organization_year y ON y.period = ? AND y.organization_id = p.organization_id
        WHERE p.existing = 1 AND p.kind IN ('district', 'upper-committee') GROUP BY 1, 2, 5, 6, 7, 8`,
    )
    .all(period);
}

/** How many of a run have a grade, by grassroots organization or by unit and text of the column of groups. */
export interface GroupSize {
  readonly organizationId: number;
  /** `null`: all of the grassroots organization. */
  readonly text: string | null;
  readonly graded: number;
}

/** The graded subjects of one kind of a run, once by grassroots organization and once by text of the column of groups. */
export function countGroupSizes(db: Db, runId: number, period: string, kind: SubjectKind): GroupSize[] {
  const { table, key } = YEAR_TABLES[kind];
  const from = `FROM outcome o JOIN temp.placement p ON p.organization_id = o.organization_id
       JOIN ${table} y ON y.period = @period AND y.${key} = o.subject_id
      WHERE o.run_id = @run AND o.subject_kind = @kind AND o.grade IS NOT NULL`;
  return db
    .prepare<[{ run: number; period: string; kind: string }], GroupSize>(
      `SELECT p.base_id AS organizationId, NULL AS text, count(*) AS graded ${from} AND p.base_id IS NOT NULL GROUP BY 1
       UNION ALL
       SELECT p.unit_id, y.cap_group, count(*) ${from} AND y.cap_group IS NOT NULL AND p.unit_id IS NOT NULL GROUP BY 1, 2`,
    )
    .all({ run: runId, period, kind });
}
