import type { SubjectKind } from '../registry/facts.ts';
import { YEAR_TABLES } from './columns.ts';
import type { Db } from './open-database.ts';
import { askPeople } from './outcomes.ts';
import { SUBJECT_NAMES } from './subjects.ts';

/** How a rule draws the groups in which the best grade is limited. */
export type CapGrouping = 'base-organization' | 'named-group';

/** What people wrote in one cell of the column of groups, or all members of one grassroots organization. */
export interface GroupCount {
  readonly organizationId: number | null;
  /** The cell's text, which may name several groups; the organization's name under `base-organization`. */
  readonly label: string;
  readonly excellent: number;
  readonly good: number;
}

/**
 * Counts HTXSNV and HTTNV of a run per grassroots organization, or per subordinate committee and text of the column of
 * groups (`capGroup`). Subjects that name no group are in none. `placement` must be filled.
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

/** Whether the larger share was decided for a group; `missing`: it would be enough, but nobody decided it. */
export type CapException = 'none' | 'missing' | 'decided';

export interface CapInput {
  readonly organizationId: number | null;
  readonly label: string;
  readonly excellent: number;
  readonly good: number;
  readonly rule: string;
  /** JSON: base → rounding → limit. */
  readonly limits: string;
  readonly allowed: number;
  readonly exceeded: boolean;
  readonly exception: CapException;
  /** The texts of the column of groups that name this group; `null`: the group is the grassroots organization. */
  readonly texts: readonly string[] | null;
}

/**
 * Records a group of a run. Where the limit is exceeded, every HTXSNV of the group needs a decision: the tool lists
 * them all and moves nobody.
 */
export function insertCap(db: Db, runId: number, period: string, kind: SubjectKind, cap: CapInput): void {
  const id = db
    .prepare(
      `INSERT INTO cap_group (run_id, subject_kind, organization_id, label, rule, excellent, good, limits, allowed, exceeded, exception)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      cap.exception,
    ).lastInsertRowid;
  if (!cap.exceeded) return;
  const { table, key } = YEAR_TABLES[kind];
  const inGroup =
    cap.texts === null
      ? 'p.base_id = @organization'
      : 'p.unit_id IS @organization AND y.cap_group IN (SELECT value FROM json_each(@texts))';
  db.prepare(
    `INSERT INTO cap_member (cap_id, subject_id)
     SELECT @id, o.subject_id FROM outcome o JOIN temp.placement p ON p.organization_id = o.organization_id
       JOIN ${table} y ON y.period = @period AND y.${key} = o.subject_id
      WHERE o.run_id = @run AND o.subject_kind = @kind AND o.grade = 'HTXSNV' AND ${inGroup}`,
  ).run({
    id,
    run: runId,
    kind,
    period,
    organization: cap.organizationId,
    ...(cap.texts === null ? {} : { texts: JSON.stringify(cap.texts) }),
  });
  askPeople(db, runId, kind, Number(id));
}

export interface CapRow {
  readonly id: number;
  readonly subjectKind: SubjectKind;
  readonly organizationId: number | null;
  readonly unit: string | null;
  readonly unitCode: string | null;
  readonly label: string;
  readonly rule: string;
  readonly excellent: number;
  readonly good: number;
  readonly limits: string;
  readonly allowed: number;
  readonly exceeded: number;
  readonly exception: CapException;
}

const CAP = `SELECT c.id, subject_kind AS subjectKind, c.organization_id AS organizationId, p.name AS unit, p.code AS unitCode, label, rule, excellent,
    good, limits, allowed, exceeded, exception
  FROM cap_group c LEFT JOIN temp.placement p ON p.organization_id = c.organization_id`;

/**
 * The groups of a run, members first, in the order they were counted. `placement` must be filled; `within`: only the
 * groups of organizations in it.
 */
export function listCaps(db: Db, runId: number, within?: number): CapRow[] {
  const placed = within === undefined ? '' : 'AND p.organization_id IS NOT NULL';
  return db
    .prepare<[number], CapRow>(`${CAP} WHERE run_id = ? ${placed} ORDER BY subject_kind, c.id`)
    .all(runId);
}

/** The exceeded groups of a run that a subject is one of the HTXSNV of. `placement` must be filled. */
export function listCapsOf(db: Db, runId: number, kind: SubjectKind, subjectId: number): CapRow[] {
  return db
    .prepare<[number, string, number], CapRow>(
      `${CAP} JOIN cap_member m ON m.cap_id = c.id WHERE run_id = ? AND subject_kind = ? AND m.subject_id = ? ORDER BY c.id`,
    )
    .all(runId, kind, subjectId);
}

/** One HTXSNV of an exceeded group, with what is recorded to rank by. */
export interface CapMemberRow {
  readonly capId: number;
  readonly subjectId: number;
  /** What `review explain` finds it by. */
  readonly knownAs: string;
  readonly name: string;
  readonly unit: string | null;
  /** Total points in hundredths. */
  readonly score: number | null;
  /** Ballots for HTXSNV in hundredths of a percent of those cast; null where either was not recorded. */
  readonly votes: number | null;
}

/** The HTXSNV of the exceeded groups of a run, by subject and group. `placement` must be filled. */
export function listCapMembers(db: Db, runId: number, period: string, kind: SubjectKind): CapMemberRow[] {
  const { table, key } = YEAR_TABLES[kind];
  const [known, name, unit] = SUBJECT_NAMES[kind];
  return db
    .prepare<unknown[], CapMemberRow>(
      `SELECT cm.cap_id AS capId, o.subject_id AS subjectId, ${known} AS knownAs, ${name} AS name, ${unit} AS unit, y.score_total AS score,
              CASE WHEN y.ballots_cast > 0 THEN y.votes_excellent * 10000 / y.ballots_cast END AS votes
         FROM cap_member cm JOIN cap_group c ON c.id = cm.cap_id
         JOIN outcome o ON o.run_id = c.run_id AND o.subject_kind = c.subject_kind AND o.subject_id = cm.subject_id
         JOIN ${table} y ON y.period = ? AND y.${key} = o.subject_id
         LEFT JOIN temp.placement p ON p.organization_id = o.organization_id
         LEFT JOIN temp.placement above ON above.organization_id = p.parent_id
         LEFT JOIN member m ON c.subject_kind = 'member' AND m.id = o.subject_id
         LEFT JOIN collective_year cy ON c.subject_kind = 'collective' AND cy.period = y.period AND cy.organization_id = o.subject_id
        WHERE c.run_id = ? AND c.subject_kind = ? ORDER BY o.subject_id, cm.cap_id`,
    )
    .all(period, runId, kind);
}

/** The texts of the column of groups in a period, with the committee below the root they belong to. `placement` must be filled. */
export function listNamedGroups(
  db: Db,
  period: string,
  kind: SubjectKind,
): { readonly organizationId: number | null; readonly unit: string | null; readonly label: string }[] {
  const { table } = YEAR_TABLES[kind];
  return db
    .prepare<[string], { organizationId: number | null; unit: string | null; label: string }>(
      `SELECT DISTINCT p.unit_id AS organizationId, u.name AS unit, y.cap_group AS label
         FROM ${table} y JOIN temp.placement p ON p.organization_id = y.organization_id
         LEFT JOIN temp.placement u ON u.organization_id = p.unit_id
        WHERE y.period = ? AND y.cap_group IS NOT NULL ORDER BY u.code, y.cap_group`,
    )
    .all(period);
}
