import type { FieldValue } from '../registry/fields.ts';
import { columnOf } from './columns.ts';
import type { Db } from './open-database.ts';

/** Where a stored value came from. */
export interface Origin {
  readonly submission: number;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** JSON of the sheet's columns, as the importer described them. */
  readonly columns: string;
  readonly value: FieldValue;
  /** The decision that the sheet's title names. */
  readonly decision: { readonly number: string; readonly decidedOn: string; readonly body: string } | null;
}

interface OriginRow {
  submission: number;
  file: string;
  sheet: string;
  row: number;
  columns: string;
  number: string | null;
  decidedOn: string | null;
  body: string | null;
}

const SHEET = `h.submission_id AS submission, s.file, h.name AS sheet, h.columns,
  d.number, d.decided_on AS decidedOn, d.body
  FROM sheet h JOIN submission s ON s.id = h.submission_id LEFT JOIN decision d ON d.id = h.decision_id`;

/** Tables whose values are traced, with the column of their subject. */
const KEYS = {
  member: 'id',
  member_year: 'member_id',
  organization_year: 'organization_id',
  collective_year: 'organization_id',
} as const;
export type TracedTable = keyof typeof KEYS;

/**
 * Finds the row that a stored value came from: the latest change of that field, else the row that made the record.
 * `undefined` when nothing is stored.
 *
 * @param period the record's period; null for what holds over the years.
 */
export function findOrigin(
  db: Db,
  table: TracedTable,
  id: number,
  period: string | null,
  field: string,
): Origin | undefined {
  const where = `${KEYS[table]} = ?${period === null ? '' : ' AND period = ?'}`;
  const keys = period === null ? [id] : [id, period];
  const stored = db
    .prepare<unknown[], { value: FieldValue; sheetId: number; row: number }>(
      `SELECT ${columnOf(field)} AS value, sheet_id AS sheetId, row_number AS row FROM ${table} WHERE ${where}`,
    )
    .get(...keys);
  if (stored === undefined || stored.value === null) return undefined;
  const change = db
    .prepare<unknown[], { sheetId: number; row: number }>(
      `SELECT sheet_id AS sheetId, row_number AS row FROM change
        WHERE entity = ? AND entity_id = ? AND field = ? AND period IS ? ORDER BY id DESC LIMIT 1`,
    )
    .get(table, id, field, period);
  const { sheetId, row } = change ?? stored;
  const origin = db
    .prepare<[number, number], OriginRow>(`SELECT ? AS row, ${SHEET} WHERE h.id = ?`)
    .get(row, sheetId);
  if (origin === undefined) return undefined;
  const { number, decidedOn, body, ...place } = origin;
  const decision =
    number === null || decidedOn === null || body === null ? null : { number, decidedOn, body };
  return { ...place, value: stored.value, decision };
}

/** A change of one field as a sheet brought it. */
export interface FieldChange {
  readonly row: number;
  readonly entity: string;
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** The first `limit` changes that a sheet made to known records, in row order. */
export function listFieldChanges(db: Db, sheetId: number, limit: number): FieldChange[] {
  return db
    .prepare<[number, number], FieldChange>(
      `SELECT row_number AS row, entity, field, before, after FROM change
        WHERE sheet_id = ? AND field <> 'nameKey' ORDER BY row_number, id LIMIT ?`,
    )
    .all(sheetId, limit);
}

/** A change of one field of a subject, with the submission that brought it. */
export interface SubjectChange extends Omit<FieldChange, 'entity'> {
  readonly submission: number;
  readonly file: string;
  readonly receivedAt: string;
}

/**
 * The changes of what is recorded of a subject, oldest first; what made the record first is none.
 *
 * @param period the record's period; null for what holds over the years.
 */
export function listSubjectChanges(
  db: Db,
  table: TracedTable,
  id: number,
  period: string | null,
): SubjectChange[] {
  return db
    .prepare<[string, number, string | null], SubjectChange>(
      `SELECT c.row_number AS row, c.field, c.before, c.after, h.submission_id AS submission, s.file, s.received_at AS receivedAt
         FROM change c JOIN sheet h ON h.id = c.sheet_id JOIN submission s ON s.id = h.submission_id
        WHERE c.entity = ? AND c.entity_id = ? AND c.period IS ? AND c.field <> 'nameKey' ORDER BY c.id`,
    )
    .all(table, id, period);
}
