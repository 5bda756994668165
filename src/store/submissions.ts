import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Db } from './open-database.ts';

/** Bytes of a received file that are kept in the workspace; a larger file must stay where it was. */
export const KEPT_BYTES = 32 * 1024 * 1024;

/** Format of submissions that a step or the closing of a case was recorded with: nothing that is judged rests on them. */
export const CASE_FORMAT = 'case';

export interface SubmissionInput {
  readonly period: string;
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly receivedAt: string;
}

/** Submissions of the same bytes that were not taken back, oldest first. */
export function findSameBytes(db: Db, sha256: string): { id: number; period: string }[] {
  return db
    .prepare<[string], { id: number; period: string }>(
      'SELECT id, period FROM submission WHERE sha256 = ? AND undone_at IS NULL ORDER BY id',
    )
    .all(sha256);
}

/** Records a received file and gives its number. */
export function insertSubmission(db: Db, input: SubmissionInput): number {
  return Number(
    db
      .prepare(
        'INSERT INTO submission (period, file, format, sha256, bytes, received_at) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(input.period, input.file, input.format, input.sha256, input.bytes, input.receivedAt)
      .lastInsertRowid,
  );
}

/** Records which organization sent a submission. */
export function setSender(db: Db, submission: number, organization: number | null): void {
  db.prepare('UPDATE submission SET unit_id = ? WHERE id = ?').run(organization, submission);
}

/** Records, as JSON, by which answers of a clerk a submission was read; empty: by none. */
export function setAnswers(db: Db, submission: number, answers: string): void {
  db.prepare('UPDATE submission SET answers = ? WHERE id = ?').run(answers, submission);
}

/** Records that a submission brings back the mended file of another one. */
export function setReturned(db: Db, submission: number, returned: number): void {
  db.prepare('UPDATE submission SET returns = ? WHERE id = ?').run(returned, submission);
}

/** Keeps the bytes of a submission as they were received, so that it can be returned. */
export function keepBytes(db: Db, submission: number, content: Buffer): void {
  db.prepare('INSERT INTO submission_file (submission_id, content) VALUES (?, ?)').run(submission, content);
}

/** The kept bytes of a submission; `undefined` when the file was too large to be kept. */
export function receivedBytes(db: Db, submission: number): Buffer | undefined {
  return db
    .prepare<[number], { content: Buffer }>('SELECT content FROM submission_file WHERE submission_id = ?')
    .get(submission)?.content;
}

export interface DecisionNamed {
  readonly number: string;
  readonly decidedOn: string;
  readonly body: string;
}

export interface SheetInput {
  readonly submissionId: number;
  readonly name: string;
  readonly kind: string;
  readonly headerRow: number;
  /** JSON: field → column index, the way a stored value is traced to its cell. */
  readonly columns: string;
  /** The decision the sheet's title says it belongs to. */
  readonly decision: DecisionNamed | undefined;
}

/** Records a sheet before its rows are taken; the counts follow with `closeSheet`. */
export function insertSheet(db: Db, input: SheetInput): number {
  let decisionId: number | null = null;
  if (input.decision !== undefined) {
    const { number, decidedOn, body } = input.decision;
    db.prepare('INSERT INTO decision (number, decided_on, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
      number,
      decidedOn,
      body,
    );
    decisionId =
      db
        .prepare<string[], { id: number }>(
          'SELECT id FROM decision WHERE number = ? AND decided_on = ? AND body = ?',
        )
        .get(number, decidedOn, body)?.id ?? null;
  }
  return Number(
    db
      .prepare(
        `INSERT INTO sheet (submission_id, name, kind, header_row, columns, decision_id,
           rows_read, rows_created, rows_changed, rows_unchanged, rows_refused)
         VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)`,
      )
      .run(input.submissionId, input.name, input.kind, input.headerRow, input.columns, decisionId)
      .lastInsertRowid,
  );
}

/** How many rows of a sheet came to what: `rows` is the sum of the other four. */
export interface RowCounts {
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

export function closeSheet(db: Db, sheetId: number, counts: RowCounts): void {
  db.prepare(
    `UPDATE sheet SET rows_read = ?, rows_created = ?, rows_changed = ?, rows_unchanged = ?, rows_refused = ? WHERE id = ?`,
  ).run(counts.rows, counts.created, counts.changed, counts.unchanged, counts.refused, sheetId);
}

/** Keeps what was said of a row: what it was refused for, or what it was taken with. A row may be written several times. */
export function flaggedRowWriter(
  db: Db,
  sheetId: number,
): (rowNumber: number, refused: boolean, diagnostics: readonly Diagnostic[]) => void {
  const insert = db.prepare(
    'INSERT INTO flagged_row (sheet_id, row_number, refused, diagnostics) VALUES (?, ?, ?, ?)',
  );
  return (rowNumber, refused, diagnostics) => {
    insert.run(sheetId, rowNumber, refused ? 1 : 0, JSON.stringify(diagnostics));
  };
}

/** Keeps why a row that is no data row was passed over. */
export function skippedRowWriter(db: Db, sheetId: number): (rowNumber: number, reason: string) => void {
  const insert = db.prepare(
    'INSERT INTO skipped_row (sheet_id, row_number, reason) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  return (rowNumber, reason) => {
    insert.run(sheetId, rowNumber, reason);
  };
}

export interface SubmissionRow extends RowCounts {
  readonly id: number;
  readonly period: string;
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly receivedAt: string;
  /** Who sent it, as far as its rows tell. */
  readonly unitId: number | null;
  /** The submission whose returned sheets this one brings back. */
  readonly returns: number | null;
  readonly undoneAt: string | null;
}

const SUBMISSION = `SELECT s.id, s.period, s.file, s.format, s.sha256, s.bytes, s.received_at AS receivedAt,
    s.unit_id AS unitId, s.returns, s.undone_at AS undoneAt, coalesce(sum(rows_read), 0) AS rows,
    coalesce(sum(rows_created), 0) AS created, coalesce(sum(rows_changed), 0) AS changed,
    coalesce(sum(rows_unchanged), 0) AS unchanged, coalesce(sum(rows_refused), 0) AS refused
  FROM submission s LEFT JOIN sheet ON sheet.submission_id = s.id`;

/** Files taken for a period with their row counts, in the order they came; those taken back are among them. */
export function listSubmissions(db: Db, period: string): SubmissionRow[] {
  return db
    .prepare<[string], SubmissionRow>(`${SUBMISSION} WHERE s.period = ? GROUP BY s.id ORDER BY s.id`)
    .all(period);
}

/** One submission by its number. */
export function findSubmission(db: Db, id: number): SubmissionRow | undefined {
  return db.prepare<[number], SubmissionRow>(`${SUBMISSION} WHERE s.id = ? GROUP BY s.id`).get(id);
}
