import { columnOf } from './columns.ts';
import type { NumberKind, StageRefusal } from './match-members.ts';
import type { Db } from './open-database.ts';

/**
 * Looks every number of the staged rows about known people up once, and fills the temporary table `stray_number` with those
 * that are not kept as that person's: each with its row, its kind and whose it is (`owner_id`; NULL: nobody's yet). Most
 * lists have few, so that what asks about them reads no list again.
 */
export function fillStrayNumbers(db: Db, numbers: readonly NumberKind[]): void {
  db.exec(`DROP TABLE IF EXISTS temp.stray_number;
    CREATE TEMP TABLE stray_number (kind TEXT, row_number INTEGER, owner_id INTEGER, PRIMARY KEY (kind, row_number)) WITHOUT ROWID`);
  for (const { field, kind, scope } of numbers)
    db.exec(`INSERT INTO temp.stray_number SELECT '${kind}', s.row_number, i.member_id FROM temp.stage s
        LEFT JOIN identifier i ON i.kind = '${kind}' AND i.scope = ${scope} AND i.value = s.${columnOf(field)}
       WHERE s.is_new = 0 AND s.result <> 3 AND s.${columnOf(field)} IS NOT NULL AND i.member_id IS NOT s.subject_id`);
}

/** The numbers of one row lead to different people. `stray_number` must be filled. */
export function findNumberConflicts(db: Db, numbers: readonly NumberKind[]): StageRefusal[] {
  return numbers.flatMap((number) => refuseStrays(db, number, 'n.owner_id IS NOT NULL'));
}

/**
 * A known person comes with another number of a kind that is given once: somebody mistyped, or it is somebody else.
 * `stray_number` must be filled.
 */
export function findSecondNumber(db: Db, number: NumberKind): StageRefusal[] {
  if (number.kind === 'own') return [];
  return refuseStrays(
    db,
    number,
    `n.owner_id IS NULL
      AND EXISTS (SELECT 1 FROM identifier i WHERE i.member_id = s.subject_id AND i.kind = '${number.kind}')`,
  );
}

/** What somebody has answered for stands. */
function refuseStrays(db: Db, { field, kind }: NumberKind, condition: string): StageRefusal[] {
  return db
    .prepare<[string], { rowNumber: number }>(
      `SELECT s.row_number AS rowNumber FROM temp.stray_number n JOIN temp.stage s ON s.row_number = n.row_number
        WHERE n.kind = ? AND s.result <> 3 AND s.answered = 0 AND ${condition} ORDER BY s.row_number`,
    )
    .all(kind)
    .map(({ rowNumber }) => ({
      rowNumber,
      code: 'import.identity.conflict',
      field,
      params: { differs: field },
    }));
}
