import { IMPORT_FIELDS, type FieldValue, type ImportKind } from '../registry/fields.ts';
import { columnOf } from './columns.ts';
import type { Db } from './open-database.ts';
import { isOfOrganizations } from './sheet-rows.ts';

/** Rows per prepared insert: beyond fifty nothing is gained. */
const BATCH = 50;

/** Where the rows of one sheet wait until they are compared with what is known, as a whole. */
export interface Stage {
  /** Adds a row; `organizationId` and `baseId` are the unit it names and that unit's grassroots organization. */
  add(
    rowNumber: number,
    organizationId: number | null,
    baseId: number | null,
    values: readonly FieldValue[],
  ): void;
  /** Writes what is still waiting. Call once after the last row. */
  flush(): void;
}

/** Staged whether or not a column gives them: the store knows people by them. */
const KNOWN_BY: ReadonlySet<string> = new Set([
  'fullName',
  'nameKey',
  'birth',
  'admittedOn',
  'citizenId',
  'card12',
  'card8',
  'ownCode',
]);

/**
 * Makes an empty staging table for one sheet of a kind. Its columns are the row number, the unit, the subject the row
 * is about, what came of the row (`result`: 0 unchanged, 1 created, 2 changed, 3 refused), and the fields. A row of a
 * list of organizations is about its unit. Any other row is about a new member until a known one is found for it: a
 * first load finds nobody and so never writes its rows twice.
 *
 * @param present the fields the sheet has; binding the empty others would take half the time.
 */
export function createStage(db: Db, kind: ImportKind, present: ReadonlySet<string>): Stage {
  const fields: readonly string[] = IMPORT_FIELDS[kind];
  const ofOrganizations = isOfOrganizations(kind);
  const fresh = ofOrganizations ? 0 : 1;
  db.exec('DROP TABLE IF EXISTS temp.stage');
  db.exec(`CREATE TEMP TABLE stage (
    row_number INTEGER PRIMARY KEY, organization_id INTEGER, base_id INTEGER, subject_id INTEGER,
    is_new INTEGER NOT NULL DEFAULT ${String(fresh)}, differs INTEGER NOT NULL DEFAULT 0,
    result INTEGER NOT NULL DEFAULT ${String(fresh)}, answered INTEGER NOT NULL DEFAULT 0, ${fields.map(columnOf).join(', ')})`);
  // A first load knows nobody and most lists refuse hardly a row: what concerns these rows finds them without reading all.
  db.exec('CREATE INDEX temp.stage_known ON stage (is_new) WHERE is_new = 0');
  db.exec('CREATE INDEX temp.stage_refused ON stage (result) WHERE result = 3');
  const staged = fields.flatMap((field, index) =>
    present.has(field) || KNOWN_BY.has(field) ? [{ index, column: columnOf(field) }] : [],
  );
  const lastMember =
    db.prepare<[], { id: number }>('SELECT coalesce(max(id), 0) AS id FROM member').get()?.id ?? 0;
  const width = staged.length + 4;
  const tuple = `(${Array(width).fill('?').join(', ')})`;
  const columns = [
    'row_number',
    'organization_id',
    'base_id',
    'subject_id',
    ...staged.map(({ column }) => column),
  ];
  const into = `INSERT INTO temp.stage (${columns.join(', ')}) VALUES `;
  const one = db.prepare(into + tuple);
  const many = db.prepare(into + Array(BATCH).fill(tuple).join(', '));
  let waiting: FieldValue[] = [];
  return {
    add(rowNumber, organizationId, baseId, values) {
      waiting.push(
        rowNumber,
        organizationId,
        baseId,
        ofOrganizations ? organizationId : lastMember + rowNumber,
      );
      for (const { index } of staged) waiting.push(values[index] ?? null);
      if (waiting.length === BATCH * width) {
        many.run(...waiting);
        waiting = [];
      }
    },
    flush() {
      for (let start = 0; start < waiting.length; start += width)
        one.run(...waiting.slice(start, start + width));
      waiting = [];
    },
  };
}

/** Name keys of the first staged people whose rows were refused, as many as the limit. */
export function listRefusedNames(db: Db, limit: number): string[] {
  return db
    .prepare<[number], { name: string }>(
      'SELECT name_key AS name FROM temp.stage WHERE result = 3 AND name_key IS NOT NULL LIMIT ?',
    )
    .all(limit)
    .map(({ name }) => name);
}

/** Counts what came of the staged rows. */
export function countStage(db: Db): { created: number; changed: number; unchanged: number; refused: number } {
  const count = (where: string): number =>
    db.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM temp.stage WHERE ${where}`).get()?.rows ??
    0;
  const changed = count('is_new = 0 AND result = 2');
  const unchanged = count('is_new = 0 AND result = 0');
  const refused = count('result = 3');
  return { created: count('1') - changed - unchanged - refused, changed, unchanged, refused };
}
