import { columnOf } from './columns.ts';
import { NUMBERS } from './match-members.ts';
import type { Db } from './open-database.ts';

/**
 * Keeps the numbers of the staged rows that are not known yet. A number that a known person did not have so far is
 * something new, told in `change` like a changed field, beside another number of its kind if the person has one.
 */
export function insertIdentifiers(db: Db, sheetId: number, present: ReadonlySet<string>): void {
  for (const number of NUMBERS) {
    if (!present.has(number.field)) continue;
    const column = columnOf(number.field);
    const added = `s.is_new = 0 AND s.result <> 3 AND s.${column} IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM identifier i WHERE i.kind = '${number.kind}' AND i.scope = ${number.scope} AND i.value = s.${column})`;
    db.prepare(
      `INSERT INTO change (sheet_id, row_number, entity, entity_id, field, before, after)
       SELECT ?, s.row_number, 'identifier', s.subject_id, ?,
              (SELECT max(value) FROM identifier i WHERE i.member_id = s.subject_id AND i.kind = '${number.kind}' AND i.scope = ${number.scope}),
              s.${column} FROM temp.stage s WHERE ${added} ORDER BY s.row_number`,
    ).run(sheetId, number.field);
    db.exec(`UPDATE temp.stage AS s SET result = 2 WHERE s.result = 0 AND ${added}`);
    db.exec(`INSERT INTO identifier (kind, scope, value, member_id, sheet_id)
      SELECT '${number.kind}', ${number.scope}, s.${column}, s.subject_id, ${String(sheetId)} FROM temp.stage s
       WHERE s.result <> 3 AND s.${column} IS NOT NULL ORDER BY ${number.scope === '0' ? '' : '2, '}3
      ON CONFLICT DO NOTHING`);
  }
}
