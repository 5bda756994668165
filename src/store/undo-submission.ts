import { columnOf } from './columns.ts';
import { forgetOpenQuestions } from './identity-questions.ts';
import type { Db } from './open-database.ts';
import { OF_ORGANIZATIONS } from './sheet-rows.ts';

/** What stands in the way of taking a submission back. */
export interface Dependent {
  /** A later submission that speaks of what this one brought, or a run that counted an organization or opened a case of a person it brought. */
  readonly kind: 'submission' | 'run';
  readonly id: number;
}

/** The sheets of the submission. */
const MINE = '(SELECT id FROM sheet WHERE submission_id = @submission)';

/** Tables of records that name the sheet that made them, those that refer to others first. */
const MADE = [
  'confidence_vote',
  'member_record',
  'member_months',
  'organization_record',
  'organization_months',
  'case_vote',
  'case_step',
  'case_closing',
  'ruling',
  'member_event',
  'member_year',
  'identifier',
  'membership',
  'organization_change',
  'organization_year',
  'collective_year',
  'target',
  'organization_version',
  'member',
  'organization',
] as const;

/** Tables that refer to organizations, with the column that does. */
const PLACES = [
  ['member_year', 'organization_id'],
  ['member_event', 'organization_id'],
  ['membership', 'organization_id'],
  ['organization_year', 'organization_id'],
  ['collective_year', 'organization_id'],
  ['target', 'organization_id'],
  ['ruling', 'organization_id'],
  ['member_record', 'organization_id'],
  ['confidence_vote', 'organization_id'],
  ['organization_record', 'organization_id'],
  ['organization_months', 'organization_id'],
  ['organization_version', 'parent_id'],
] as const;

/** What people recorded of cases. */
const CASE_ROWS =
  'SELECT case_id, sheet_id FROM case_step UNION ALL SELECT case_id, sheet_id FROM case_closing';

/**
 * The sets of months and the records that the submission made or changed, as `change` names them. Other lists of the same
 * people leave them as they are: only one that changed them stands in the way.
 */
const TOUCHED = `
  SELECT 'member_months', CAST(year AS TEXT), member_id FROM member_months WHERE sheet_id IN mine
  UNION SELECT 'organization_months', CAST(year AS TEXT), organization_id FROM organization_months WHERE sheet_id IN mine
  UNION SELECT 'member_record', '', id FROM member_record WHERE sheet_id IN mine
  UNION SELECT 'organization_record', '', id FROM organization_record WHERE sheet_id IN mine
  UNION SELECT 'confidence_vote', '', id FROM confidence_vote WHERE sheet_id IN mine
  UNION SELECT entity, coalesce(period, ''), entity_id FROM change WHERE sheet_id IN mine
    AND entity IN ('member_months', 'organization_months', 'member_record', 'organization_record', 'confidence_vote')`;

/**
 * The later submissions that speak of a person or an organization which this one brought or changed, and the runs that
 * counted an organization it brought: while there are any, it is not taken back.
 */
export function findDependents(db: Db, submission: number): Dependent[] {
  const submissions = db
    .prepare<[{ submission: number; ofUnits: string }], { id: number }>(
      `WITH mine AS MATERIALIZED ${MINE},
       made AS MATERIALIZED (SELECT id FROM organization WHERE sheet_id IN mine),
       people AS MATERIALIZED (
         SELECT id FROM member WHERE sheet_id IN mine
         UNION SELECT member_id FROM member_year WHERE sheet_id IN mine
         UNION SELECT member_id FROM member_event WHERE sheet_id IN mine
         UNION SELECT member_id FROM membership WHERE sheet_id IN mine
         UNION SELECT member_id FROM identifier WHERE sheet_id IN mine
         UNION SELECT entity_id FROM change WHERE sheet_id IN mine AND entity IN ('member', 'member_year', 'member_event')),
       units AS MATERIALIZED (
         SELECT id FROM made
         UNION SELECT organization_id FROM organization_version WHERE sheet_id IN mine
         UNION SELECT organization_id FROM organization_year WHERE sheet_id IN mine
         UNION SELECT organization_id FROM collective_year WHERE sheet_id IN mine
         UNION SELECT organization_id FROM target WHERE sheet_id IN mine
         UNION SELECT entity_id FROM change WHERE sheet_id IN mine AND entity IN ('organization', 'organization_year', 'collective_year', 'target')),
       later AS MATERIALIZED (
         SELECT h.id, h.submission_id, h.kind IN (SELECT value FROM json_each(@ofUnits)) AS of_units
           FROM sheet h JOIN submission s ON s.id = h.submission_id
          WHERE s.id > @submission AND s.undone_at IS NULL)
       SELECT later.submission_id AS id FROM later JOIN sheet_row r ON r.sheet_id = later.id
        WHERE (of_units = 0 AND r.subject_id IN people) OR (of_units = 1 AND r.subject_id IN units)
       ${PLACES.map(
         ([table, column]) =>
           `UNION SELECT later.submission_id FROM later JOIN ${table} t ON t.sheet_id = later.id WHERE t.${column} IN made`,
       ).join(' ')}
       UNION SELECT later.submission_id FROM later JOIN change c ON c.sheet_id = later.id
        WHERE (c.entity, coalesce(c.period, ''), c.entity_id) IN (${TOUCHED})
       UNION SELECT s.id FROM submission s WHERE s.id > @submission AND s.undone_at IS NULL AND s.unit_id IN made
       UNION SELECT h.submission_id FROM (${CASE_ROWS}) later JOIN sheet h ON h.id = later.sheet_id
        WHERE h.submission_id > @submission
          AND later.case_id IN (SELECT case_id FROM (${CASE_ROWS}) WHERE sheet_id IN mine)
       ORDER BY id`,
    )
    .all({ submission, ofUnits: JSON.stringify([...OF_ORGANIZATIONS]) });
  const runs = db
    .prepare<[{ submission: number }], { id: number }>(
      `WITH made AS MATERIALIZED (SELECT id FROM organization WHERE sheet_id IN ${MINE})
       SELECT DISTINCT run_id AS id FROM outcome WHERE organization_id IN made
       UNION SELECT run_id FROM cap_group WHERE organization_id IN made
       UNION SELECT run_id FROM screen_finding WHERE organization_id IN made
       UNION SELECT opened_run_id FROM screening_case WHERE organization_id IN made
         OR (subject_kind = 'member' AND subject_id IN (SELECT id FROM member WHERE sheet_id IN ${MINE})) ORDER BY id`,
    )
    .all({ submission });
  return [
    ...submissions.map(({ id }) => ({ kind: 'submission' as const, id })),
    ...runs.map(({ id }) => ({ kind: 'run' as const, id })),
  ];
}

/** How many records and fields were put back. */
export interface Undone {
  readonly recordsRemoved: number;
  readonly fieldsRestored: number;
}

/**
 * Puts everything back as it was before a submission nothing depends on (`findDependents`): changed fields get their
 * former values, records it made go. The submission itself stays in the list, marked, with its file. Call it inside a
 * transaction begun by `withoutForeignKeys`.
 */
export function undoSubmission(db: Db, submission: number, at: string): Undone {
  const fieldsRestored = restoreFields(db, submission) + restoreRows(db, submission);
  db.prepare(
    `UPDATE submission SET unit_id = NULL WHERE id = @submission
      AND unit_id IN (SELECT id FROM organization WHERE sheet_id IN ${MINE})`,
  ).run({ submission });
  // Somebody who is gone is another person again; where the unit is gone too, nothing is left to say.
  db.prepare(
    `UPDATE identity_answer SET member_id = NULL WHERE member_id IN (SELECT id FROM member WHERE sheet_id IN ${MINE})`,
  ).run({ submission });
  db.prepare(
    `DELETE FROM identity_answer WHERE organization_id IN (SELECT id FROM organization WHERE sheet_id IN ${MINE})`,
  ).run({ submission });
  let recordsRemoved = 0;
  for (const table of MADE) {
    recordsRemoved += db
      .prepare(`DELETE FROM ${table} WHERE sheet_id IN ${MINE}`)
      .run({ submission }).changes;
  }
  for (const table of ['change', 'earlier_row', 'sheet_row']) {
    db.prepare(`DELETE FROM ${table} WHERE sheet_id IN ${MINE}`).run({ submission });
  }
  forgetOpenQuestions(db, submission);
  forgetDecisions(db, submission);
  db.prepare('UPDATE submission SET undone_at = ? WHERE id = ?').run(at, submission);
  return { recordsRemoved, fieldsRestored };
}

/** The decisions that the submission's titles named go with it, unless another sheet names them too. */
function forgetDecisions(db: Db, submission: number): void {
  const named = db
    .prepare<[{ submission: number }], { id: number }>(
      `SELECT DISTINCT decision_id AS id FROM sheet WHERE id IN ${MINE} AND decision_id IS NOT NULL`,
    )
    .all({ submission });
  db.prepare(`UPDATE sheet SET decision_id = NULL WHERE id IN ${MINE}`).run({ submission });
  const forget = db.prepare(
    'DELETE FROM decision WHERE id = @id AND NOT EXISTS (SELECT 1 FROM sheet WHERE decision_id = @id)',
  );
  for (const { id } of named) forget.run({ id });
}

/** How the record of a change is found again. */
const RECORDS: Readonly<Record<string, string>> = {
  member: 'id = @id',
  member_year: 'period = @period AND member_id = @id',
  member_event: 'period = @period AND member_id = @id AND kind = coalesce(@part, kind)',
  organization_year: 'period = @period AND organization_id = @id',
  collective_year: 'period = @period AND organization_id = @id',
  target: 'period = @period AND organization_id = @id',
  member_months: 'year = CAST(@period AS INTEGER) AND member_id = @id',
  organization_months: 'year = CAST(@period AS INTEGER) AND organization_id = @id',
  member_record: 'id = @id',
  organization_record: 'id = @id',
  confidence_vote: 'id = @id',
};

interface Change {
  readonly entity: string;
  readonly id: number;
  readonly period: string | null;
  readonly part: string | null;
  readonly field: string;
  readonly before: unknown;
}

/**
 * Gives changed fields the values they had before the submission, all fields of a record at once, because some may only
 * change together. Organizations are restored as whole rows.
 */
function restoreFields(db: Db, submission: number): number {
  const changes = db
    .prepare<[{ submission: number }], Change>(
      // A number that was added is a record of its own and goes as one.
      `SELECT entity, entity_id AS id, period, part, field, before FROM change
        WHERE sheet_id IN ${MINE} AND entity <> 'identifier' ORDER BY id DESC`,
    )
    .all({ submission });
  const records = new Map<string, { readonly of: Change; readonly before: Map<string, unknown> }>();
  for (const change of changes) {
    const { entity, id, period, part, field, before } = change;
    const key = JSON.stringify([entity, id, period, part]);
    const record = records.get(key) ?? { of: change, before: new Map<string, unknown>() };
    // Of several changes of one field the first one tells what stood there.
    record.before.set(columnOf(field), before);
    records.set(key, record);
  }
  for (const { of, before } of records.values()) {
    const where = RECORDS[of.entity];
    if (where === undefined) continue;
    const columns = [...before.keys()];
    const set = columns.map((column, index) => `${column} = @value${String(index)}`).join(', ');
    const values = Object.fromEntries(
      columns.map((column, index) => [`value${String(index)}`, before.get(column)]),
    );
    const { id, period, part } = of;
    db.prepare(`UPDATE ${of.entity} SET ${set} WHERE ${where}`).run({ id, period, part, ...values });
  }
  return changes.length;
}

function restoreRows(db: Db, submission: number): number {
  const rows = db
    .prepare<[{ submission: number }], { entity: string; id: number; content: string }>(
      `SELECT entity, entity_id AS id, content FROM earlier_row
        WHERE sheet_id IN ${MINE} AND entity IN ('membership', 'organization_version') ORDER BY id DESC`,
    )
    .all({ submission });
  for (const { entity, id, content } of rows) {
    const columns = Object.entries(JSON.parse(content) as Record<string, string | number | null>);
    const set = columns.map(([column]) => `${column} = ?`).join(', ');
    db.prepare(`UPDATE ${entity} SET ${set} WHERE id = ?`).run(...columns.map(([, value]) => value), id);
  }
  return rows.length;
}

/**
 * Runs work in one transaction whose foreign keys are checked once at its end: row by row, each deleted person would
 * cost a search through every table that may refer to people. With `keep` false everything is rolled back at the end.
 */
export function withoutForeignKeys<Result>(db: Db, keep: boolean, work: () => Result): Result {
  db.pragma('foreign_keys = OFF');
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    const broken = db.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error('a record is still referred to');
    db.exec(keep ? 'COMMIT' : 'ROLLBACK');
    return result;
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
    db.pragma('foreign_keys = ON');
  }
}
