import { createHash } from 'node:crypto';
import type { Db } from './open-database.ts';
import { closeSheet, insertSheet, insertSubmission, keepBytes, type DecisionNamed } from './submissions.ts';

/** What people recorded by a command: one submission with one sheet of one row, so that it is listed, traced and taken back like a file. */
export interface RecordedByPeople {
  readonly period: string;
  /** What the list of submissions calls it. */
  readonly label: string;
  /** JSON: the bytes that are kept. */
  readonly content: string;
  readonly decision: DecisionNamed | undefined;
  readonly receivedAt: string;
}

/** The hash by which what was recorded is known. */
export function hashContent(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Records the submission and its sheet; gives both.
 *
 * @param as the format of the submission, the kind of the sheet, and whether its one row is new or changes a record.
 */
export function insertRecordedByPeople(
  db: Db,
  record: RecordedByPeople,
  as: { readonly format: string; readonly kind: string; readonly row: 'created' | 'changed' },
): { submission: number; sheetId: number } {
  const submission = insertSubmission(db, {
    period: record.period,
    file: record.label,
    format: as.format,
    sha256: hashContent(record.content),
    bytes: Buffer.byteLength(record.content),
    receivedAt: record.receivedAt,
  });
  keepBytes(db, submission, Buffer.from(record.content));
  const sheetId = insertSheet(db, {
    submissionId: submission,
    name: '',
    kind: as.kind,
    headerRow: 1,
    columns: '[]',
    decision: record.decision,
  });
  const none = { rows: 1, created: 0, changed: 0, unchanged: 0, refused: 0 };
  closeSheet(db, sheetId, { ...none, [as.row]: 1 });
  return { submission, sheetId };
}
