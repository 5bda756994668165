import type { FieldValue } from '../registry/fields.ts';
import { columnOf } from './columns.ts';
import type { Db } from './open-database.ts';

/** A table whose rows are filled field by field from the staging table. */
export interface MergeTarget {
  /** Name of the table, and of the entity in `change`. */
  readonly table:
    | 'member'
    | 'member_year'
    | 'organization_year'
    | 'collective_year'
    | 'target'
    | 'member_event'
    | 'member_months'
    | 'organization_months'
    | 'member_record'
    | 'organization_record'
    | 'confidence_vote';
  /** Column by which a row of the staging table finds its row of this one; its value is recorded with each change. */
  readonly key: string;
  /** Column of the staging table that holds that value; the subject's id where none is named. */
  readonly stagedKey?: 'subject_id' | 'record_id';
  /** SQL that narrows the table to the rows this import may touch, for example `t.period = '2023'`; `1` for all. */
  readonly where: string;
  /** Period recorded with each change; null for what holds over the years. */
  readonly period: string | null;
  /** SQL of what tells apart several records of one subject and period; recorded with each change. */
  readonly part?: string;
  /** Fields to compare; only those the sheet has. */
  readonly fields: readonly string[];
}

/**
 * Two stored values agree when they are equal or when the new one is only less precise: a list that gives the birth
 * year does not contradict a known birthday.
 */
function differs(field: string): string {
  const column = columnOf(field);
  const old = `t.${column}`;
  const fresh = `s.${column}`;
  const lessPrecise = DATE_FIELDS.has(field)
    ? ` AND substr(coalesce(${old}, ''), 1, length(${fresh})) <> ${fresh}`
    : '';
  return `(${fresh} IS NOT NULL AND ${old} IS NOT ${fresh}${lessPrecise})`;
}

const DATE_FIELDS: ReadonlySet<string> = new Set([
  'birth',
  'admittedOn',
  'officialOn',
  'onDate',
  'untilDate',
  'decisionDate',
  'violationOn',
  'transferredOn',
  'civilServiceDecidedOn',
  'gradeDecidedOn',
]);

/**
 * Fills and corrects the rows of a table from the staging table: empty cells never erase. Each changed field leaves a
 * row in `change` with the sheet and row it came from, the value before and the value after. Rows are marked in the
 * staging table (`result` 2 unless already created).
 *
 * @returns how many fields changed.
 */
export function mergeFields(db: Db, sheetId: number, target: MergeTarget): number {
  if (target.fields.length === 0) return 0;
  const id = `s.${target.stagedKey ?? 'subject_id'}`;
  const joined = `temp.stage s JOIN ${target.table} t ON t.${target.key} = ${id} AND ${target.where}`;
  const any = target.fields.map(differs).join(' OR ');
  const marked = db
    .prepare(
      `UPDATE temp.stage SET differs = 1 WHERE row_number IN
         (SELECT s.row_number FROM ${joined} WHERE s.is_new = 0 AND s.result <> 3 AND (${any}))`,
    )
    .run().changes;
  if (marked === 0) return 0;
  let changed = 0;
  const written: string[] = [];
  for (const field of target.fields) {
    const rows = db
      .prepare(
        `INSERT INTO change (sheet_id, row_number, entity, entity_id, period, part, field, before, after)
         SELECT ?, s.row_number, '${target.table}', ${id}, ?, ${target.part ?? 'NULL'}, ?, t.${columnOf(field)}, s.${columnOf(field)}
           FROM ${joined} WHERE s.differs = 1 AND ${differs(field)} ORDER BY s.row_number`,
      )
      .run(sheetId, target.period, field).changes;
    if (rows === 0) continue;
    changed += rows;
    written.push(field);
  }
  // All fields of a row at once: some may only change together.
  const set = written.map((field) => {
    const column = columnOf(field);
    return `${column} = CASE WHEN ${differs(field)} THEN s.${column} ELSE t.${column} END`;
  });
  db.exec(
    `UPDATE ${target.table} AS t SET ${set.join(', ')} FROM temp.stage s
      WHERE t.${target.key} = ${id} AND ${target.where} AND s.differs = 1`,
  );
  db.exec('UPDATE temp.stage SET result = 2 WHERE differs = 1 AND result = 0');
  db.exec('UPDATE temp.stage SET differs = 0 WHERE differs = 1');
  return changed;
}

export interface ChangeRow {
  readonly rowNumber: number;
  readonly entityId: number;
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** Changes a sheet made to values that were known before, in row order; values that were empty before are left out. */
export function overwrittenBy(
  db: Db,
  sheetId: number,
  entity: string,
  fields: readonly string[],
): ChangeRow[] {
  return db
    .prepare<[number, string, string], ChangeRow>(
      `SELECT row_number AS rowNumber, entity_id AS entityId, field, before, after FROM change
        WHERE sheet_id = ? AND entity = ? AND before IS NOT NULL AND field IN (SELECT value FROM json_each(?))
        ORDER BY row_number, id`,
    )
    .all(sheetId, entity, JSON.stringify(fields));
}
