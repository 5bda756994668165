import type { Db } from './open-database.ts';
import { placementJoin } from './placement.ts';

/**
 * Counts of one unit, as rows of small integers; the caller shapes them. `unitId` is null for what belongs to no unit
 * below the root. `within`: the organization the tree of `placement` begins at.
 */
export interface OutcomeCount {
  readonly unitId: number | null;
  readonly grade: string | null;
  readonly reason: string | null;
  readonly count: number;
}

/** Members of a run by subordinate committee, decided grade and reason for having none. `placement` must be filled. */
export function countMembersByUnit(db: Db, runId: number, within?: number): OutcomeCount[] {
  return db
    .prepare<[number], OutcomeCount>(
      `SELECT p.unit_id AS unitId, o.grade, CASE WHEN o.grade IS NULL THEN o.reason END AS reason, count(*) AS count
         FROM outcome o ${placementJoin(within)} temp.placement p ON p.organization_id = o.organization_id
        WHERE o.run_id = ? AND o.subject_kind = 'member' GROUP BY 1, 2, 3`,
    )
    .all(runId);
}

/** Grassroots organizations of a run in the same way; cells below them are not counted. */
export function countGrassrootsByUnit(db: Db, runId: number): (OutcomeCount & { readonly kind: string })[] {
  return db
    .prepare<[number], OutcomeCount & { kind: string }>(
      `SELECT p.unit_id AS unitId, p.kind, o.grade, CASE WHEN o.grade IS NULL THEN o.reason END AS reason, count(*) AS count
         FROM outcome o JOIN temp.placement p ON p.organization_id = o.organization_id
        WHERE o.run_id = ? AND o.subject_kind = 'organization' AND p.kind IN ('base-committee', 'base-cell')
        GROUP BY 1, 2, 3, 4`,
    )
    .all(runId);
}

export interface EventCount {
  readonly unitId: number | null;
  readonly kind: string;
  readonly count: number;
}

/** Admissions and removals of a period by subordinate committee and kind. `placement` must be filled. */
export function countEventsByUnit(db: Db, period: string, within?: number): EventCount[] {
  return db
    .prepare<[string], EventCount>(
      `SELECT p.unit_id AS unitId, e.kind, count(*) AS count FROM member_event e
         ${placementJoin(within)} temp.placement p ON p.organization_id = e.organization_id
        WHERE e.period = ? GROUP BY 1, 2`,
    )
    .all(period);
}

export interface TargetRow {
  readonly organizationId: number;
  readonly unitId: number | null;
  readonly isUnit: number;
  readonly isRoot: number;
  readonly target: number;
}

/** Admission targets of a period with the level of the organization they were set for. `placement` must be filled. */
export function listTargets(db: Db, period: string, within?: number): TargetRow[] {
  return db
    .prepare<[string], TargetRow>(
      `SELECT t.organization_id AS organizationId, p.unit_id AS unitId, coalesce(p.unit_id = p.organization_id, 0) AS isUnit, coalesce(p.parent_id IS NULL, 0) AS isRoot,
              t.admission_target AS target
         FROM target t ${placementJoin(within)} temp.placement p ON p.organization_id = t.organization_id
        WHERE t.period = ? ORDER BY t.organization_id`,
    )
    .all(period);
}

export interface UnitRow {
  readonly id: number;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
}

/** The committees directly below the root, by code. `placement` must be filled. */
export function listUnits(db: Db): UnitRow[] {
  return db
    .prepare<[], UnitRow>(
      `SELECT organization_id AS id, code, name, kind FROM temp.placement
        WHERE unit_id = organization_id ORDER BY code, organization_id`,
    )
    .all();
}

/** Periods up to and including one that have a closed run, newest first, years only. */
export function periodsWithRuns(db: Db, upTo: string): string[] {
  return db
    .prepare<[string], { code: string }>(
      `SELECT code FROM period WHERE length(code) = 4 AND code <= ?
         AND EXISTS (SELECT 1 FROM run WHERE run.period = period.code AND run.kind = 'classification' AND closed_at IS NOT NULL) ORDER BY code DESC`,
    )
    .all(upTo)
    .map((row) => row.code);
}
