import { isOfOrganizations } from './sheet-rows.ts';
import type { Db } from './open-database.ts';

/** A subject that an earlier list of the same kind had and the staged one has not. */
export interface Vanished {
  readonly subjectId: number;
  readonly submission: number;
  readonly file: string;
  readonly row: number;
}

/**
 * The subjects that earlier lists of the same kind and period had and the staged sheet has not. An earlier list is one
 * in a file of the same name and place; for people also any list that speaks of one of the cells in the staged sheet, as far as
 * those cells go. Subjects whose rows were refused this time are not counted: `refusedNames` are their name keys.
 */
export function findVanished(
  db: Db,
  sheet: { readonly id: number; readonly kind: string; readonly period: string; readonly file: string },
  refusedNames: readonly string[],
): Vanished[] {
  const earlier = db
    .prepare<[number, string, string], { id: number; file: string }>(
      `SELECT h.id, s.file FROM sheet h JOIN submission s ON s.id = h.submission_id
        WHERE h.id < ? AND h.kind = ? AND s.period = ? AND s.undone_at IS NULL`,
    )
    .all(sheet.id, sheet.kind, sheet.period);
  if (earlier.length === 0) return [];
  const sameFile = earlier.filter(({ file }) => file === sheet.file).map(({ id }) => id);
  const people = sheet.kind === 'members' || sheet.kind === 'grades';
  const named = isOfOrganizations(sheet.kind)
    ? ''
    : `AND NOT EXISTS (SELECT 1 FROM member m JOIN json_each(@names) n ON n.value = m.name_key WHERE m.id = r.subject_id)
       AND NOT EXISTS (SELECT 1 FROM temp.stage t JOIN member m ON m.name_key = t.name_key
             WHERE t.result = 3 AND m.id = r.subject_id)`;
  const sameCell = people
    ? `OR EXISTS (SELECT 1 FROM member_year y WHERE y.period = @period AND y.member_id = r.subject_id
             AND y.organization_id IN (SELECT organization_id FROM temp.stage WHERE result <> 3))`
    : '';
  return db
    .prepare<[Record<string, string | number>], Vanished>(
      `SELECT r.subject_id AS subjectId, h.submission_id AS submission, s.file, max(r.row_number) AS row
         FROM json_each(@earlier) e JOIN sheet h ON h.id = e.value JOIN submission s ON s.id = h.submission_id
         JOIN sheet_row r ON r.sheet_id = h.id
        WHERE r.subject_id NOT IN (SELECT subject_id FROM temp.stage WHERE subject_id IS NOT NULL AND result <> 3)
          AND (h.id IN (SELECT value FROM json_each(@sameFile)) ${sameCell}) ${named}
        GROUP BY r.subject_id ORDER BY h.submission_id, r.row_number`,
    )
    .all({
      period: sheet.period,
      earlier: JSON.stringify(earlier.map(({ id }) => id)),
      sameFile: JSON.stringify(sameFile),
      names: JSON.stringify(refusedNames),
    });
}
