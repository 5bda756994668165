import { contradicts, noOtherNumber, type NumberKind, type StageRefusal } from './match-members.ts';
import type { Db } from './open-database.ts';

/**
 * Finds people by their name alone within the organization that a staged row names, or below it, as it was in a year:
 * books of a cell often give no more. Whom a birth date or another number contradicts is not meant; of two people of one
 * name none is taken.
 *
 * @returns the rows that fit several people (`import.identity.ambiguous`); the caller marks them.
 */
export function matchInCell(db: Db, numbers: readonly NumberKind[], year: number): StageRefusal[] {
  const open = 's.is_new = 1 AND s.answered = 0 AND s.result <> 3';
  const any = db.prepare(
    `SELECT 1 FROM temp.stage s WHERE ${open} AND s.organization_id IS NOT NULL LIMIT 1`,
  );
  if (any.get() === undefined) return [];
  listNamesakes(db, open, String(year));
  const fitting = `temp.stage s JOIN temp.namesake m ON m.place_id = s.organization_id AND m.name_key = s.name_key
     WHERE ${open} AND NOT ${contradicts('birth', 's', 'm')} AND ${noOtherNumber(numbers)}`;
  db.exec(`UPDATE temp.stage AS u SET subject_id = f.id, is_new = 0, result = 0
    FROM (SELECT s.row_number, min(m.id) AS id FROM ${fitting} GROUP BY s.row_number HAVING count(*) = 1) f
    WHERE u.row_number = f.row_number`);
  const several = db
    .prepare<[], { rowNumber: number }>(
      `SELECT DISTINCT s.row_number AS rowNumber FROM ${fitting} ORDER BY s.row_number`,
    )
    .all();
  db.exec('DROP TABLE temp.namesake');
  return several.map(({ rowNumber }) => ({
    rowNumber,
    code: 'import.identity.ambiguous',
    field: 'fullName',
    params: {},
  }));
}

/** Everybody of a wanted name once, with the organizations that the sheet names and that he or she belonged to or below. */
function listNamesakes(db: Db, open: string, year: string): void {
  db.exec('DROP TABLE IF EXISTS temp.within');
  db.exec(`CREATE TEMP TABLE within AS
    WITH RECURSIVE below (place_id, organization_id) AS (
      SELECT DISTINCT s.organization_id, s.organization_id FROM temp.stage s WHERE ${open}
      UNION SELECT b.place_id, v.organization_id FROM below b JOIN organization_version v ON v.parent_id = b.organization_id)
    SELECT place_id, organization_id FROM below WHERE place_id IS NOT NULL`);
  db.exec('CREATE INDEX temp.within_organization ON within (organization_id)');
  db.exec('DROP TABLE IF EXISTS temp.namesake');
  db.exec('CREATE TEMP TABLE namesake (place_id INTEGER, name_key TEXT, id INTEGER, birth TEXT)');
  // CROSS JOIN: from the sheet's names to the people, each name once, however many rows have it.
  db.prepare(
    `INSERT INTO temp.namesake SELECT DISTINCT w.place_id, m.name_key, m.id, m.birth
       FROM (SELECT DISTINCT s.name_key FROM temp.stage s WHERE ${open}) n
       CROSS JOIN member m ON m.name_key = n.name_key
       CROSS JOIN membership p ON p.member_id = m.id
         AND (p.to_date IS NULL OR substr(p.to_date, 1, 4) >= @year) AND (p.from_date IS NULL OR substr(p.from_date, 1, 4) <= @year)
       CROSS JOIN temp.within w ON w.organization_id = p.organization_id`,
  ).run({ year });
  db.exec('CREATE INDEX temp.namesake_place ON namesake (place_id, name_key)');
  db.exec('DROP TABLE temp.within');
}
