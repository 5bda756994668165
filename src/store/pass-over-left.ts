import { columnOf, MEMBER_YEAR_FIELDS } from './columns.ts';
import type { Db } from './open-database.ts';

/** A row of an old list about somebody whom another organization lists in the same period. */
export interface LeftRow {
  readonly rowNumber: number;
  readonly organizationId: number;
}

/**
 * Passes over what a row says of the year when it says that the person has moved away and another organization lists them
 * in the same period: it was left in the old list. Such a row moves nobody back and changes nothing of their year; what it
 * says of the person beyond the year is taken.
 *
 * @param present the fields the sheet has.
 */
export function passOverLeft(db: Db, period: string, present: ReadonlySet<string>): LeftRow[] {
  if (!present.has('status')) return [];
  const left = db
    .prepare<[string], LeftRow>(
      `SELECT s.row_number AS rowNumber, t.organization_id AS organizationId
         FROM temp.stage s JOIN member_year t ON t.member_id = s.subject_id AND t.period = ?
        WHERE s.is_new = 0 AND s.result <> 3 AND s.status = 'transferred'
          AND t.organization_id <> s.organization_id AND t.status IS NOT 'transferred' ORDER BY s.row_number`,
    )
    .all(period);
  const cleared = MEMBER_YEAR_FIELDS.filter((field) => present.has(field)).map(
    (field) => `, ${columnOf(field)} = NULL`,
  );
  const clear = db.prepare(
    `UPDATE temp.stage SET organization_id = ?${cleared.join('')} WHERE row_number = ?`,
  );
  for (const { rowNumber, organizationId } of left) clear.run(organizationId, rowNumber);
  return left;
}
