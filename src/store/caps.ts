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

/** The group of a subject, by its place `p` in the tree and the text of its column of groups. */
const GROUPED: Readonly<Record<CapGrouping, { readonly organization: string; readonly text: string }>> = {
  'base-organization': { organization: 'p.base_id', text: `''` },
  'named-group': { organization: 'p.unit_id', text: 'cap_group' },
};

/**
 * Counts HTXSNV and HTTNV per grassroots organization, or per subordinate committee and text of the column of groups
 * (`capGroup`). Subjects that name no group are in none. `placement` and `grade_count` must be filled.
 */
export function countCapGroups(db: Db, grouping: CapGrouping): GroupCount[] {
  const { organization, text } = GROUPED[grouping];
  const [label, where] =
    grouping === 'base-organization'
      ? [`(SELECT name FROM temp.placement b WHERE b.organization_id = p.base_id)`, 'p.base_id IS NOT NULL']
      : [text, 'cap_group IS NOT NULL'];
  return db
    .prepare<[], GroupCount>(
      `SELECT ${organization} AS organizationId, ${label} AS label, sum(excellent) AS excellent, sum(good) AS good
         FROM temp.grade_count c JOIN temp.placement p ON p.organization_id = c.organization_id
        WHERE ${where} GROUP BY 1, 2 ORDER BY min(p.code), 2`,
    )
    .all();
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
}

/** Records a group of a run and gives its number. */
export function insertCap(db: Db, runId: number, kind: SubjectKind, cap: CapInput): number {
  return Number(
    db
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
      ).lastInsertRowid,
  );
}

/** A group over its limit: its number in the run, and the texts of the column of groups that name it. */
export interface ExceededCap {
  readonly id: number;
  readonly organizationId: number | null;
  /** `null`: the group is the grassroots organization. */
  readonly texts: readonly string[] | null;
}

/**
 * Records who the HTXSNV of the exceeded groups are. Every one of them needs a decision: the tool lists them all and moves
 * nobody. All groups at once, for a run is long and the groups of a province are many.
 */
export function insertCapMembers(
  db: Db,
  runId: number,
  period: string,
  kind: SubjectKind,
  grouping: CapGrouping,
  exceeded: readonly ExceededCap[],
): void {
  if (exceeded.length === 0) return;
  db.exec(`DROP TABLE IF EXISTS temp.exceeded_group;
    CREATE TEMP TABLE exceeded_group (organization_id INTEGER, text TEXT, cap_id INTEGER);
    CREATE INDEX temp.exceeded_group_text ON exceeded_group (organization_id, text)`);
  const insert = db.prepare('INSERT INTO temp.exceeded_group VALUES (?, ?, ?)');
  for (const { id, organizationId, texts } of exceeded)
    for (const text of texts ?? ['']) insert.run(organizationId, text, id);
  const { table, key } = YEAR_TABLES[kind];
  const { organization, text } = GROUPED[grouping];
  db.prepare(
    `INSERT INTO cap_member (cap_id, subject_id)
     SELECT g.cap_id, o.subject_id FROM outcome o JOIN temp.placement p ON p.organization_id = o.organization_id
       JOIN ${table} y ON y.period = @period AND y.${key} = o.subject_id
       JOIN temp.exceeded_group g ON g.organization_id IS ${organization} AND g.text = ${text}
      WHERE o.run_id = @run AND o.subject_kind = @kind AND o.grade = 'HTXSNV'`,
  ).run({ run: runId, kind, period });
  askPeople(db, runId, kind);
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
