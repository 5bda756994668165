import type { SubjectKind } from '../registry/facts.ts';
import { columnOf } from './columns.ts';
import type { Db } from './open-database.ts';
import type { DecisionNamed } from './submissions.ts';

/** What a competent body decided of one subject, or of one group under a cap. */
export const RULING_KINDS = ['grade', 'regrade', 'exclusion', 'cap-exception'] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

export interface RulingInput {
  readonly sheetId: number;
  readonly period: string;
  readonly kind: RulingKind;
  readonly subjectKind: SubjectKind;
  /** `null` for a group. */
  readonly subjectId: number | null;
  /** The unit of a group; `null` for single subjects and for groups of the whole workspace. */
  readonly organizationId: number | null;
  readonly capGroup: string | null;
  readonly grade: string | null;
  readonly reason: string | null;
  readonly supersedes: number | null;
}

export interface RulingRow extends Omit<RulingInput, 'sheetId'>, DecisionNamed {
  readonly id: number;
  readonly submission: number;
  readonly recordedAt: string;
  /** Whether a later ruling took its place. */
  readonly superseded: number;
}

/** Records a ruling and gives its number. */
export function insertRuling(db: Db, input: RulingInput): number {
  return Number(
    db
      .prepare(
        `INSERT INTO ruling (sheet_id, period, kind, subject_kind, subject_id, organization_id, cap_group, grade, reason, supersedes)
         VALUES (@sheetId, @period, @kind, @subjectKind, @subjectId, @organizationId, @capGroup, @grade, @reason, @supersedes)`,
      )
      .run(input).lastInsertRowid,
  );
}

const RULING = `SELECT r.id, r.period, r.kind, r.subject_kind AS subjectKind, r.subject_id AS subjectId,
    r.organization_id AS organizationId, r.cap_group AS capGroup, r.grade, r.reason, r.supersedes,
    h.submission_id AS submission, s.received_at AS recordedAt, d.number, d.decided_on AS decidedOn, d.body,
    EXISTS (SELECT 1 FROM ruling later WHERE later.supersedes = r.id) AS superseded
  FROM ruling r JOIN sheet h ON h.id = r.sheet_id JOIN submission s ON s.id = h.submission_id
  JOIN decision d ON d.id = h.decision_id`;

/** The rulings of a period, in the order they were recorded. */
export function listRulings(db: Db, period: string): RulingRow[] {
  return db.prepare<[string], RulingRow>(`${RULING} WHERE r.period = ? ORDER BY r.id`).all(period);
}

/** The ruling that holds for a subject in a period: the one no other supersedes. */
export function findRuling(
  db: Db,
  period: string,
  subjectKind: SubjectKind,
  subjectId: number,
): RulingRow | undefined {
  return db
    .prepare<[string, string, number], RulingRow>(
      `${RULING} WHERE r.period = ? AND r.subject_kind = ? AND r.subject_id = ? ORDER BY r.id DESC LIMIT 1`,
    )
    .get(period, subjectKind, subjectId);
}

/** The groups of a period for which the larger share was decided. */
export function listCapExceptions(
  db: Db,
  period: string,
  subjectKind: SubjectKind,
): { readonly organizationId: number | null; readonly label: string }[] {
  return db
    .prepare<[string, string], { organizationId: number | null; label: string }>(
      `SELECT organization_id AS organizationId, cap_group AS label FROM ruling
        WHERE period = ? AND subject_kind = ? AND kind = 'cap-exception' ORDER BY id`,
    )
    .all(period, subjectKind);
}

const YEARS: Readonly<Record<SubjectKind, { table: string; key: string }>> = {
  member: { table: 'member_year', key: 'member_id' },
  organization: { table: 'organization_year', key: 'organization_id' },
};

/** What a ruling may set. */
export type RuledField = 'gradeDecided' | 'notGradedReason';

/** What stands in a subject's year: the decided grade, the reason for none, and the decision behind the grade if a list or ruling named one. */
export interface RecordedYear {
  readonly grade: string | null;
  readonly reason: string | null;
}

/** `undefined` when the subject has no record in the period. */
export function findYear(
  db: Db,
  period: string,
  kind: SubjectKind,
  subjectId: number,
): RecordedYear | undefined {
  const { table, key } = YEARS[kind];
  return db
    .prepare<[string, number], RecordedYear>(
      `SELECT grade_decided AS grade, not_graded_reason AS reason FROM ${table} WHERE period = ? AND ${key} = ?`,
    )
    .get(period, subjectId);
}

/** Makes the year's record of an organization that no list spoke of yet. */
export function addOrganizationYear(db: Db, period: string, organizationId: number, sheetId: number): void {
  db.prepare(
    'INSERT INTO organization_year (period, organization_id, sheet_id, row_number) VALUES (?, ?, ?, 1)',
  ).run(period, organizationId, sheetId);
}

/** Gives a field of a subject's year its ruled value; the value before stays in `change`. */
export function setRuledField(
  db: Db,
  sheetId: number,
  period: string,
  kind: SubjectKind,
  subjectId: number,
  field: RuledField,
  value: string | null,
): void {
  const { table, key } = YEARS[kind];
  const column = columnOf(field);
  const changed = db
    .prepare(
      `INSERT INTO change (sheet_id, row_number, entity, entity_id, period, field, before, after)
       SELECT @sheetId, 1, '${table}', ${key}, period, @field, ${column}, @value FROM ${table}
        WHERE period = @period AND ${key} = @subjectId AND ${column} IS NOT @value`,
    )
    .run({ sheetId, field, value, period, subjectId }).changes;
  if (changed === 0) return;
  db.prepare(`UPDATE ${table} SET ${column} = ? WHERE period = ? AND ${key} = ?`).run(
    value,
    period,
    subjectId,
  );
}

/** Records that a sheet of one row spoke of a subject, so that the submission is not taken back behind a later one. */
export function linkSubject(db: Db, sheetId: number, subjectId: number): void {
  db.prepare('INSERT INTO sheet_row (sheet_id, row_number, subject_id) VALUES (?, 1, ?)').run(
    sheetId,
    subjectId,
  );
}
