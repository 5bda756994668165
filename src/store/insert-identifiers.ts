import { columnOf } from './columns.ts';
import { NUMBERS, type NumberKind } from './match-members.ts';
import type { Db } from './open-database.ts';

/**
 * Keeps the numbers of the staged rows that are not known yet. A number that a known person did not have so far is
 * something new, told in `change` like a changed field, beside another number of its kind if the person has one.
 * `stray_number` must be filled.
 */
export function insertIdentifiers(db: Db, sheetId: number, present: ReadonlySet<string>): void {
  for (const number of NUMBERS) {
    if (!present.has(number.field)) continue;
    const { field, kind, scope } = number;
    const value = `s.${columnOf(field)}`;
    const added = `FROM temp.stray_number n JOIN temp.stage s ON s.row_number = n.row_number
      WHERE n.kind = '${kind}' AND n.owner_id IS NULL AND s.result <> 3`;
    db.prepare(
      `INSERT INTO change (sheet_id, row_number, entity, entity_id, field, before, after)
       SELECT ?, s.row_number, 'identifier', s.subject_id, ?,
              (SELECT max(value) FROM identifier i WHERE i.member_id = s.subject_id AND i.kind = '${kind}' AND i.scope = ${scope}),
              ${value} ${added} ORDER BY s.row_number`,
    ).run(sheetId, field);
    insertNumbers(db, number, sheetId, added);
    insertNumbers(
      db,
      number,
      sheetId,
      `FROM temp.stage s WHERE s.is_new = 1 AND s.result <> 3 AND ${value} IS NOT NULL`,
    );
    db.exec(`DROP INDEX IF EXISTS temp.stage_${columnOf(field)}`);
    db.exec(
      `UPDATE temp.stage AS s SET result = 2 WHERE s.result = 0 AND s.row_number IN (SELECT n.row_number ${added})`,
    );
  }
}

/** In the order of the numbers, which costs a first load no sorting. */
function insertNumbers(db: Db, { field, kind, scope }: NumberKind, sheetId: number, from: string): void {
  const value = `s.${columnOf(field)}`;
  db.exec(`INSERT INTO identifier (kind, scope, value, member_id, sheet_id)
    SELECT '${kind}', ${scope}, ${value}, s.subject_id, ${String(sheetId)} ${from}
     ORDER BY ${scope === '0' ? '' : `${scope}, `}${value} ON CONFLICT DO NOTHING`);
}
