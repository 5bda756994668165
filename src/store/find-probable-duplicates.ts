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

/**
 * Finds the new people of the staged rows who share name and birthday with a row above or with a known member, while
 * numbers, cell or admission kept them apart; `y` and `i` count as one letter (`Lý`/`Lí`). Nothing is changed. To be
 * called when the rows have their subjects and the new members are not inserted yet.
 */
export function findProbableDuplicates(db: Db): ProbableDuplicate[] {
  const fresh = 'is_new = 1 AND result <> 3 AND length(birth) = 10';
  const inSheet = findAlikeInSheet(db, fresh);
  if (db.prepare('SELECT 1 FROM member LIMIT 1').get() === undefined) return inSheet;
  db.function('spell_with_i', { deterministic: true }, (key) => spellWithI(String(key)));
  db.function('spell_with_y', { deterministic: true }, (key) => spellWithY(String(key)));
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

interface AlikeRow {
  readonly rowNumber: number;
  readonly organizationId: number | null;
  readonly nameKey: string;
  readonly birth: string;
}

/** The rows that share name and birthday with one above them; the organization is the one of the first. */
function findAlikeInSheet(db: Db, fresh: string): ProbableDuplicate[] {
  const rows = db
    .prepare<[], AlikeRow>(
      `SELECT row_number AS rowNumber, organization_id AS organizationId, name_key AS nameKey, birth FROM temp.stage
        WHERE ${fresh} AND alike IN (SELECT alike FROM temp.stage WHERE ${fresh} GROUP BY alike HAVING count(*) > 1)
        ORDER BY row_number`,
    )
    .all();
  const firsts = new Map<string, AlikeRow>();
  const found: ProbableDuplicate[] = [];
  for (const row of rows) {
    const person = `${row.birth} ${spellWithI(row.nameKey)}`;
    const first = firsts.get(person);
    if (first === undefined) firsts.set(person, row);
    else
      found.push({
        rowNumber: row.rowNumber,
        otherRow: first.rowNumber,
        organizationId: first.organizationId,
      });
  }
  return found;
}
