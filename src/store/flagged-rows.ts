import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Db } from './open-database.ts';

/** What was said of one row of a received sheet. */
export interface FlaggedRow {
  readonly sheet: string;
  readonly row: number;
  readonly refused: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The rows of a submission that something was said of, by sheet and row. */
export function listFlaggedRows(db: Db, submission: number): FlaggedRow[] {
  return db
    .prepare<[number], { sheet: string; row: number; refused: number; diagnostics: string }>(
      `SELECT h.name AS sheet, f.row_number AS row, f.refused, f.diagnostics
         FROM flagged_row f JOIN sheet h ON h.id = f.sheet_id WHERE h.submission_id = ?
        ORDER BY h.id, f.row_number, f.id`,
    )
    .all(submission)
    .map(({ diagnostics, refused, ...row }) => ({
      ...row,
      refused: refused === 1,
      diagnostics: JSON.parse(diagnostics) as Diagnostic[],
    }));
}

/** Keeps what is to be said of a sheet as a whole. */
export function keepRemarks(db: Db, sheetId: number, diagnostics: readonly Diagnostic[]): void {
  const insert = db.prepare('INSERT INTO sheet_remark (sheet_id, diagnostic) VALUES (?, ?)');
  for (const diagnostic of diagnostics) insert.run(sheetId, JSON.stringify(diagnostic));
}

/** What was said of the sheets of a submission as a whole. */
export function listRemarks(db: Db, submission: number): Diagnostic[] {
  return db
    .prepare<[number], { diagnostic: string }>(
      `SELECT r.diagnostic FROM sheet_remark r JOIN sheet h ON h.id = r.sheet_id WHERE h.submission_id = ? ORDER BY r.id`,
    )
    .all(submission)
    .map(({ diagnostic }) => JSON.parse(diagnostic) as Diagnostic);
}
