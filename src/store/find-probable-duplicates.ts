import { spellWithI, spellWithY } from '../registry/spelling-variants.ts';
import type { Db } from './open-database.ts';

/** A staged row about a new person who may be somebody that is listed already. */
export interface ProbableDuplicate {
  readonly rowNumber: number;
  /** The row above it in the same sheet; null when it is somebody in the workspace. */
  readonly otherRow: number | null;
  /** The organization that lists the other one; null when none does. */
  readonly organizationId: number | null;
}

/** Syllables that `spellWithI` may change end so; asking costs a tenth of calling it. */
const OPEN = `[hklmstvu][yỳýỷỹỵiìíỉĩị]`;
const SPELT_WITH_I = `CASE WHEN name_key GLOB '*${OPEN}' OR name_key GLOB '*${OPEN} *' THEN spell_with_i(name_key) ELSE name_key END`;

/**
 * Finds the new people of the staged rows who share name and birthday with a row above or with a known member, while
 * numbers, cell or admission kept them apart; `y` and `i` count as one letter (`Lý`/`Lí`). Nothing is changed. To be
 * called when the rows have their subjects and the new members are not inserted yet.
 */
export function findProbableDuplicates(db: Db): ProbableDuplicate[] {
  db.function('spell_with_i', { deterministic: true }, (key) => spellWithI(String(key)));
  db.function('spell_with_y', { deterministic: true }, (key) => spellWithY(String(key)));
  const fresh = 'is_new = 1 AND result <> 3 AND length(birth) = 10';
  const inSheet = db
    .prepare<[], ProbableDuplicate>(
      // Grouping sorts once; a window over all rows takes twice the time. The organization is the one of the first row.
      `SELECT value AS rowNumber, otherRow, organizationId FROM (
         SELECT min(row_number) AS otherRow, organization_id AS organizationId, json_group_array(row_number) AS alike
           FROM temp.stage WHERE ${fresh} GROUP BY birth, ${SPELT_WITH_I} HAVING count(*) > 1), json_each(alike)
        WHERE value > otherRow ORDER BY value`,
    )
    .all();
  if (db.prepare('SELECT 1 FROM member LIMIT 1').get() === undefined) return inSheet;
  const known = db
    .prepare<[], ProbableDuplicate>(
      `SELECT rowNumber, NULL AS otherRow,
              (SELECT organization_id FROM membership WHERE member_id = memberId AND to_date IS NULL) AS organizationId
         FROM (SELECT row_number AS rowNumber,
                 (SELECT min(m.id) FROM member m WHERE m.birth = s.birth
                     AND m.name_key IN (s.name_key, spell_with_i(s.name_key), spell_with_y(s.name_key))) AS memberId
                 FROM temp.stage s WHERE ${fresh})
        WHERE memberId IS NOT NULL`,
    )
    .all();
  const told = new Set(inSheet.map(({ rowNumber }) => rowNumber));
  return [...inSheet, ...known.filter(({ rowNumber }) => !told.has(rowNumber))].sort(
    (left, right) => left.rowNumber - right.rowNumber,
  );
}
