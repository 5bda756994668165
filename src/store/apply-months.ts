import { MONTH_SETS } from '../registry/month-bits.ts';
import type { MonthListId } from '../registry/records.ts';
import { columnOf } from './columns.ts';
import { findRepeated, type StageRefusal } from './match-members.ts';
import { markRefused, matchRecordMembers } from './match-record-members.ts';
import { mergeFields } from './merge-fields.ts';
import type { Db } from './open-database.ts';

/**
 * Takes the staged rows of a list that says something of each month: the sets of months of each member, or of each
 * organization. Months the sheet says nothing of stay as they were; of those it speaks of, it says all.
 *
 * @param year the year of the months.
 */
export function applyMonths(
  db: Db,
  sheetId: number,
  kind: MonthListId,
  year: number,
  present: ReadonlySet<string>,
): StageRefusal[] {
  const ofUnits = kind === 'cell-meetings';
  const [table, key] = ofUnits
    ? (['organization_months', 'organization_id'] as const)
    : (['member_months', 'member_id'] as const);
  const refusals = ofUnits ? [] : matchRecordMembers(db, present, year, false);
  const repeated = findRepeated(db, 'subject_id', '1', ofUnits ? 'unitName' : 'fullName');
  markRefused(db, repeated);
  const known = columnOf(MONTH_SETS[kind].known);
  const sets = MONTH_SETS[kind].sets.map(columnOf);
  const same = `t.${key} = s.subject_id AND t.year = ${String(year)}`;
  db.exec(`UPDATE temp.stage AS s SET result = 1 WHERE s.result <> 3 AND s.${known} IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM ${table} t WHERE ${same} AND t.${known} IS NOT NULL)`);
  const kept = sets.map((set) => `${set} = s.${set} | (coalesce(t.${set}, 0) & ~s.${known})`);
  db.exec(`UPDATE temp.stage AS s SET ${known} = s.${known} | coalesce(t.${known}, 0), ${kept.join(', ')}
    FROM ${table} t WHERE ${same} AND s.${known} IS NOT NULL AND s.result <> 3`);
  mergeFields(db, sheetId, {
    table,
    key,
    where: `t.year = ${String(year)}`,
    period: String(year),
    fields: [MONTH_SETS[kind].known, ...MONTH_SETS[kind].sets],
  });
  const columns = [known, ...sets].join(', ');
  db.prepare(
    `INSERT INTO ${table} (year, ${key}, ${columns}, sheet_id, row_number)
     SELECT ?, subject_id, ${columns}, ?, row_number FROM temp.stage s
      WHERE result = 1 AND NOT EXISTS (SELECT 1 FROM ${table} t WHERE ${same}) ORDER BY subject_id`,
  ).run(year, sheetId);
  return [...refusals, ...repeated];
}
