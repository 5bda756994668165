import type { ImportKind } from '../registry/fields.ts';
import type { Db } from './open-database.ts';
import { isOfOrganizations } from './sheet-rows.ts';

/**
 * Lets `work` begin transactions in which references are not held against their tables row by row and table by table: a
 * row of people makes many, nearly all to the same few records. `checkStagedReferences` and `checkVerdicts` hold them once. To be called
 * outside of a transaction.
 */
export async function holdingReferencesOnce<Result>(db: Db, work: () => Promise<Result>): Promise<Result> {
  db.pragma('foreign_keys = OFF');
  try {
    return await work();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

/**
 * Makes sure that the subjects and organizations of the staged rows are there, once they are applied.
 *
 * @throws Error when one is not, which is a fault of the program; the transaction must not be kept then.
 */
export function checkStagedReferences(db: Db, kind: ImportKind): void {
  const subjects = isOfOrganizations(kind) ? 'organization' : 'member';
  const missing = (column: string, table: string): string =>
    `${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.id = s.${column})`;
  const broken = db
    .prepare<[], { row: number }>(
      `SELECT row_number AS row FROM temp.stage s
        WHERE result <> 3 AND (${missing('subject_id', subjects)} OR ${missing('organization_id', 'organization')}) LIMIT 1`,
    )
    .get();
  if (broken !== undefined) throw new Error(`row ${String(broken.row)} refers to a record that is not there`);
}

/** Makes sure that what a part of a run says of its subjects is there. @throws Error as `checkStagedReferences` does. */
export function checkVerdicts(db: Db, partId: number): void {
  const broken = db
    .prepare<[number], { subject: number }>(
      `SELECT subject_id AS subject FROM subject_verdict WHERE part_id = ? AND verdict_id NOT IN (SELECT id FROM verdict) LIMIT 1`,
    )
    .get(partId);
  if (broken !== undefined)
    throw new Error(`subject ${String(broken.subject)} has a verdict that is not there`);
}
