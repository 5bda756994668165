import type { SubjectKind } from '../registry/facts.ts';
import { columnOf, YEAR_TABLES } from './columns.ts';
import type { Db } from './open-database.ts';
import { insertRecordedByPeople, type RecordedByPeople } from './recorded-by-people.ts';
import type { DecisionNamed } from './submissions.ts';

/** What a competent body decided of one subject, or of one group under a cap. */
export type RulingKind = 'grade' | 'regrade' | 'exclusion' | 'cap-exception';

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
  /** Ids of the rules that asked people to look, apart by blanks: this ruling is their answer. */
  readonly asked: string;
  readonly supersedes: number | null;
}

export interface RulingRow extends Omit<RulingInput, 'sheetId'>, DecisionNamed {
  readonly id: number;
  readonly submission: number;
  readonly recordedAt: string;
  /** Whether a later ruling took its place. */
  readonly superseded: number;
}

/** A decision as it is recorded, with the kind of list that would say the same. */
export interface DecisionInput extends RecordedByPeople {
  readonly kind: 'grades' | 'organization-grades' | 'collective-grades';
  readonly decision: DecisionNamed;
}

/** Format of submissions that a decision was recorded with. */
export const DECISION_FORMAT = 'decision';

/** Records the submission of a decision; gives it and its sheet. */
export function insertDecision(db: Db, input: DecisionInput): { submission: number; sheetId: number } {
  return insertRecordedByPeople(db, input, { format: DECISION_FORMAT, kind: input.kind, row: 'changed' });
}

/** Records a ruling and gives its number. */
export function insertRuling(db: Db, input: RulingInput): number {
  return Number(
    db
      .prepare(
        `INSERT INTO ruling (sheet_id, period, kind, subject_kind, subject_id, organization_id, cap_group, grade, reason, asked, supersedes)
         VALUES (@sheetId, @period, @kind, @subjectKind, @subjectId, @organizationId, @capGroup, @grade, @reason, @asked, @supersedes)`,
      )
      .run(input).lastInsertRowid,
  );
}

const RULING = `SELECT r.id, r.period, r.kind, r.subject_kind AS subjectKind, r.subject_id AS subjectId,
    r.organization_id AS organizationId, r.cap_group AS capGroup, r.grade, r.reason, r.asked, r.supersedes,
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

/** What a ruling may set. */
export type RuledField = 'gradeDecided' | 'notGradedReason' | 'gradeDecidedOn';

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
  const { table, key } = YEAR_TABLES[kind];
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
  const { table, key } = YEAR_TABLES[kind];
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

/** A row of a list whose grade was passed over because a decision stands. */
export interface OverruledRow {
  readonly rowNumber: number;
  readonly grade: string;
  readonly number: string;
  readonly decidedOn: string;
}

/**
 * Takes out of the staged rows the grades that would change what a ruling set, unless the sheet names a later decision;
 * the rest of the rows stays. Call it when the rows have found their subjects and before they are merged.
 */
export function keepRulings(db: Db, kind: SubjectKind, period: string, sheetId: number): OverruledRow[] {
  const { table, key } = YEAR_TABLES[kind];
  const rows = db
    .prepare<[{ period: string; kind: string; sheetId: number }], OverruledRow>(
      `SELECT s.row_number AS rowNumber, coalesce(s.grade_decided, s.not_graded_reason) AS grade, d.number, d.decided_on AS decidedOn
         FROM ruling r JOIN temp.stage s ON s.subject_id = r.subject_id
         JOIN ${table} y ON y.period = r.period AND y.${key} = r.subject_id
         JOIN sheet h ON h.id = r.sheet_id JOIN decision d ON d.id = h.decision_id
        WHERE r.period = @period AND r.subject_kind = @kind AND s.result <> 3
          AND NOT EXISTS (SELECT 1 FROM ruling later WHERE later.supersedes = r.id)
          AND (s.grade_decided IS NOT NULL AND s.grade_decided IS NOT y.grade_decided
            OR s.not_graded_reason IS NOT NULL AND s.not_graded_reason IS NOT y.not_graded_reason)
          AND NOT EXISTS (SELECT 1 FROM sheet own JOIN decision named ON named.id = own.decision_id
            WHERE own.id = @sheetId AND named.decided_on > d.decided_on)
        ORDER BY s.row_number`,
    )
    .all({ period, kind, sheetId });
  const clear = db.prepare(
    'UPDATE temp.stage SET grade_decided = NULL, not_graded_reason = NULL WHERE row_number = ?',
  );
  for (const { rowNumber } of rows) clear.run(rowNumber);
  return rows;
}

/** What the rulings of a period answered, by subject: the grade they gave, and the rules that had asked. */
export function listAnswered(
  db: Db,
  period: string,
  kind: SubjectKind,
): Map<number, { readonly grade: string; readonly asked: ReadonlySet<string> }> {
  const rows = db
    .prepare<[string, string], { id: number; grade: string; asked: string }>(
      `SELECT subject_id AS id, grade, asked FROM ruling
        WHERE period = ? AND subject_kind = ? AND grade IS NOT NULL AND asked <> '' ORDER BY id`,
    )
    .all(period, kind);
  return new Map(rows.map(({ id, grade, asked }) => [id, { grade, asked: new Set(asked.split(' ')) }]));
}

/** The organization a subject belongs to in a period; an organization is its own. `undefined`: not on the lists. */
export function organizationOf(
  db: Db,
  period: string,
  kind: SubjectKind,
  subjectId: number,
): number | undefined {
  if (kind !== 'member') return subjectId;
  return db
    .prepare<[string, number], { id: number }>(
      'SELECT organization_id AS id FROM member_year WHERE period = ? AND member_id = ?',
    )
    .get(period, subjectId)?.id;
}
