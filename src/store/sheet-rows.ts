import { IMPORT_FIELDS } from '../registry/fields.ts';
import type { Db } from './open-database.ts';

/** Kinds of list whose rows are about organizations; the others are about members. */
export const OF_ORGANIZATIONS: ReadonlySet<string> = new Set(
  Object.entries(IMPORT_FIELDS).flatMap(([kind, fields]) =>
    (fields as readonly string[]).includes('fullName') ? [] : [kind],
  ),
);

/** Whether the rows of a kind are about organizations. */
export function isOfOrganizations(kind: string): boolean {
  return OF_ORGANIZATIONS.has(kind);
}

/** Keeps which staged row spoke of which subject; refused rows spoke of none. */
export function recordSubjects(db: Db, sheetId: number): void {
  db.prepare(
    `INSERT INTO sheet_row (sheet_id, row_number, subject_id)
     SELECT ?, row_number, subject_id FROM temp.stage WHERE result <> 3 AND subject_id IS NOT NULL ORDER BY row_number`,
  ).run(sheetId);
}

/** As `recordSubjects` for rows that were not staged. */
export function subjectWriter(db: Db, sheetId: number): (rowNumber: number, subjectId: number) => void {
  const insert = db.prepare('INSERT INTO sheet_row (sheet_id, row_number, subject_id) VALUES (?, ?, ?)');
  return (rowNumber, subjectId) => {
    insert.run(sheetId, rowNumber, subjectId);
  };
}

/** The organizations that the staged rows are about or place people in. */
export function listStagedOrganizations(db: Db): number[] {
  return db
    .prepare<[], { id: number }>(
      `SELECT DISTINCT organization_id AS id FROM temp.stage WHERE organization_id IS NOT NULL AND result <> 3 ORDER BY 1`,
    )
    .all()
    .map(({ id }) => id);
}

/** The subjects that the rows of a sheet spoke of. */
export function listSubjectsOf(db: Db, sheetId: number): number[] {
  return db
    .prepare<[number], { id: number }>(
      'SELECT DISTINCT subject_id AS id FROM sheet_row WHERE sheet_id = ? ORDER BY 1',
    )
    .all(sheetId)
    .map(({ id }) => id);
}
