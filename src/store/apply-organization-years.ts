import { COLLECTIVE_YEAR_FIELDS, columnOf, ORGANIZATION_YEAR_FIELDS, YEAR_TABLES } from './columns.ts';
import { dateGrades } from './date-grades.ts';
import { mergeFields } from './merge-fields.ts';
import type { StageRefusal } from './match-members.ts';
import type { Db } from './open-database.ts';
import { keepRulings, type OverruledRow } from './rulings.ts';

/** Rows of one sheet that name the same organization twice: the later ones are refused. */
function refuseRepeated(db: Db): StageRefusal[] {
  const rows = db
    .prepare<[], { rowNumber: number; first: number }>(
      `SELECT rowNumber, first FROM (SELECT row_number AS rowNumber, min(row_number) OVER (PARTITION BY subject_id) AS first
         FROM temp.stage WHERE result <> 3) WHERE rowNumber > first ORDER BY rowNumber`,
    )
    .all();
  const mark = db.prepare('UPDATE temp.stage SET result = 3 WHERE row_number = ?');
  for (const row of rows) mark.run(row.rowNumber);
  return rows.map(({ rowNumber, first }) => ({
    rowNumber,
    code: 'import.row.duplicate',
    field: 'unitName',
    params: { first },
  }));
}

/**
 * Takes the staged rows of an `organization-grades` or `collective-grades` sheet: what the year says of each organization
 * or of its leadership collective. Grades that a ruling stands against are passed over.
 *
 * @param period a checked period code.
 */
export function applyOrganizationYears(
  db: Db,
  kind: 'organization' | 'collective',
  sheetId: number,
  period: string,
  present: ReadonlySet<string>,
): { readonly refusals: StageRefusal[]; readonly overruled: OverruledRow[] } {
  const overruled = keepRulings(db, kind, period, sheetId);
  dateGrades(db, sheetId, present);
  const fields = kind === 'organization' ? ORGANIZATION_YEAR_FIELDS : COLLECTIVE_YEAR_FIELDS;
  const refusals = applyYearTable(
    db,
    sheetId,
    period,
    YEAR_TABLES[kind].table,
    fields.filter((field) => present.has(field)),
  );
  return { refusals, overruled };
}

/** Takes the staged rows of a `targets` sheet: how many admissions each unit is to reach in the year. */
export function applyTargets(db: Db, sheetId: number, period: string): StageRefusal[] {
  return applyYearTable(db, sheetId, period, 'target', ['admissionTarget']);
}

function applyYearTable(
  db: Db,
  sheetId: number,
  period: string,
  table: 'organization_year' | 'collective_year' | 'target',
  fields: readonly string[],
): StageRefusal[] {
  const refusals = refuseRepeated(db);
  mergeFields(db, sheetId, {
    table,
    key: 'organization_id',
    where: `t.period = '${period}'`,
    period,
    fields,
  });
  const columns = fields.map((field) => `, ${columnOf(field)}`).join('');
  db.prepare(
    `INSERT INTO ${table} (period, organization_id${columns}, sheet_id, row_number)
     SELECT ?, subject_id${columns}, ?, row_number FROM temp.stage s
      WHERE result <> 3 AND NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.period = ? AND t.organization_id = s.subject_id)
      ORDER BY subject_id`,
  ).run(period, sheetId, period);
  db.prepare(
    `UPDATE temp.stage AS s SET result = 1 FROM ${table} t
      WHERE t.period = ? AND t.organization_id = s.subject_id AND t.sheet_id = ? AND t.row_number = s.row_number AND s.result <> 3`,
  ).run(period, sheetId);
  return refusals;
}
