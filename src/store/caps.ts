import type { SubjectKind } from '../registry/facts.ts';
import type { Db } from './open-database.ts';

/** How a rule draws the groups in which the best grade is limited. */
export type CapGrouping = 'base-organization' | 'named-group';

export interface GroupCount {
  readonly organizationId: number | null;
  readonly label: string;
  readonly excellent: number;
  readonly good: number;
}

const YEAR_TABLES: Readonly<Record<SubjectKind, { table: string; key: string }>> = {
  member: { table: 'member_year', key: 'member_id' },
  organization: { table: 'organization_year', key: 'organization_id' },
};

/**
 * Counts HTXSNV and HTTNV of a run per group: per grassroots organization, or per group that the sheets name
 * (`capGroup`) within one subordinate committee. Subjects that name no group are in none. `placement` must be filled.
 */
export function countCapGroups(
  db: Db,
  runId: number,
  period: string,
  kind: SubjectKind,
  grouping: CapGrouping,
): GroupCount[] {
  const { table, key } = YEAR_TABLES[kind];
  const [organization, label, where] =
    grouping === 'base-organization'
      ? [
          'p.base_id',
          `(SELECT name FROM temp.placement b WHERE b.organization_id = p.base_id)`,
          'p.base_id IS NOT NULL',
        ]
      : ['p.unit_id', 'y.cap_group', 'y.cap_group IS NOT NULL'];
  return db
    .prepare<unknown[], GroupCount>(
      `SELECT ${organization} AS organizationId, ${label} AS label,
              sum(o.grade = 'HTXSNV') AS excellent, sum(o.grade = 'HTTNV') AS good
         FROM outcome o JOIN temp.placement p ON p.organization_id = o.organization_id
         JOIN ${table} y ON y.period = ? AND y.${key} = o.subject_id
        WHERE o.run_id = ? AND o.subject_kind = ? AND o.grade IN ('HTXSNV', 'HTTNV') AND ${where}
        GROUP BY 1, 2 ORDER BY min(p.code), 2`,
    )
    .all(period, runId, kind);
}

/** How many subjects of a run are HTXSNV without naming a group: the cap cannot be held against them. */
export function countUngrouped(db: Db, runId: number, period: string, kind: SubjectKind): number {
  const { table, key } = YEAR_TABLES[kind];
  return (
    db
      .prepare<unknown[], { count: number }>(
        `SELECT count(*) AS count FROM outcome o JOIN ${table} y ON y.period = ? AND y.${key} = o.subject_id
          WHERE o.run_id = ? AND o.subject_kind = ? AND o.grade = 'HTXSNV' AND y.cap_group IS NULL`,
      )
      .get(period, runId, kind)?.count ?? 0
  );
}

export interface CapInput extends GroupCount {
  readonly rule: string;
  /** JSON: base → rounding → limit. */
  readonly limits: string;
  readonly allowed: number;
  readonly exceeded: boolean;
}

/**
 * Records a group of a run. Where the limit is exceeded, every HTXSNV of the group needs a decision: the tool lists
 * them all and moves nobody.
 */
export function insertCap(
  db: Db,
  runId: number,
  period: string,
  kind: SubjectKind,
  grouping: CapGrouping,
  cap: CapInput,
): void {
  const id = db
    .prepare(
      `INSERT INTO cap_group (run_id, subject_kind, organization_id, label, rule, excellent, good, limits, allowed, exceeded)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      runId,
      kind,
      cap.organizationId,
      cap.label,
      cap.rule,
      cap.excellent,
      cap.good,
      cap.limits,
      cap.allowed,
      cap.exceeded ? 1 : 0,
    ).lastInsertRowid;
  if (!cap.exceeded) return;
  const { table, key } = YEAR_TABLES[kind];
  const inGroup =
    grouping === 'base-organization'
      ? 'p.base_id = @organization'
      : 'p.unit_id = @organization AND y.cap_group = @label';
  db.prepare(
    `UPDATE outcome AS o SET state = 'needs-decision', cap_id = @id FROM temp.placement p, ${table} y
      WHERE o.run_id = @run AND o.subject_kind = @kind AND o.grade = 'HTXSNV' AND p.organization_id = o.organization_id
        AND y.period = @period AND y.${key} = o.subject_id AND ${inGroup}`,
  ).run({
    id,
    run: runId,
    kind,
    period,
    organization: cap.organizationId,
    ...(grouping === 'named-group' ? { label: cap.label } : {}),
  });
}

export interface CapRow {
  readonly id: number;
  readonly subjectKind: SubjectKind;
  readonly unit: string | null;
  readonly label: string;
  readonly rule: string;
  readonly excellent: number;
  readonly good: number;
  readonly limits: string;
  readonly allowed: number;
  readonly exceeded: number;
}

/** The groups of a run, members first, in the order they were counted. `placement` must be filled. */
export function listCaps(db: Db, runId: number): CapRow[] {
  return db
    .prepare<[number], CapRow>(
      `SELECT c.id, subject_kind AS subjectKind, p.name AS unit, label, rule, excellent, good, limits, allowed, exceeded
         FROM cap_group c LEFT JOIN temp.placement p ON p.organization_id = c.organization_id
        WHERE run_id = ? ORDER BY subject_kind, c.id`,
    )
    .all(runId);
}
