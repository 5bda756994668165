import { IMPORT_FIELDS, PLACE, type FieldValue, type ImportKind } from '../registry/fields.ts';
import { numberAlike } from '../registry/spelling-variants.ts';
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

/**
 * Makes an empty staging table for one sheet of a kind. Its columns are the row number, the unit, the subject the row
 * is about, what came of the row (`result`: 0 unchanged, 1 created, 2 changed, 3 refused), a number that people of one
 * name and birthday share (`alike`), and the fields. A row of a
 * list of organizations is about its unit. Any other row is about a new member until a known one is found for it: a
 * first load finds nobody and so never writes its rows twice.
 *
 * @param present the fields the sheet has; binding the empty others would take half the time. How a row names its unit is
 *   not staged beside the unit itself.
 */
export function createStage(db: Db, kind: ImportKind, present: ReadonlySet<string>): Stage {
  const fields = (IMPORT_FIELDS[kind] as readonly string[]).map((field, index) => ({ field, index }));
  const staged = fields.filter(
    ({ field }) => present.has(field) && !(PLACE as readonly string[]).includes(field),
  );
  const empty = fields.filter((each) => !staged.includes(each));
  const indexOf = (name: string): number => fields.findIndex(({ field }) => field === name);
  const [nameKeyAt, birthAt] = [indexOf('nameKey'), present.has('birth') ? indexOf('birth') : -1];
  const ofOrganizations = isOfOrganizations(kind);
  const fresh = ofOrganizations ? 0 : 1;
  db.exec('DROP TABLE IF EXISTS temp.stage');
  // The fields that hold something come first: they are found without going past the empty ones.
  const columns = [...staged, ...empty].map(({ field }) => columnOf(field));
  db.exec(`CREATE TEMP TABLE stage (
    row_number INTEGER PRIMARY KEY, organization_id INTEGER, base_id INTEGER, subject_id INTEGER,
    is_new INTEGER NOT NULL DEFAULT ${String(fresh)}, differs INTEGER NOT NULL DEFAULT 0,
    result INTEGER NOT NULL DEFAULT ${String(fresh)}, answered INTEGER NOT NULL DEFAULT 0, alike INTEGER,
    ${columns.join(', ')})`);
  // A first load knows nobody and most lists refuse hardly a row: what concerns these rows finds them without reading all.
  db.exec('CREATE INDEX temp.stage_known ON stage (is_new) WHERE is_new = 0');
  db.exec('CREATE INDEX temp.stage_refused ON stage (result) WHERE result = 3');
  const lastMember =
    db.prepare<[], { id: number }>('SELECT coalesce(max(id), 0) AS id FROM member').get()?.id ?? 0;
  const width = staged.length + 5;
  const tuple = `(${Array(width).fill('?').join(', ')})`;
  const bound = columns.slice(0, staged.length).map((column) => `, ${column}`);
  const into = `INSERT INTO temp.stage (row_number, organization_id, base_id, subject_id, alike${bound.join('')}) VALUES `;
  const one = db.prepare(into + tuple);
  const many = db.prepare(into + Array(BATCH).fill(tuple).join(', '));
  const waiting = Array<FieldValue>(BATCH * width).fill(null);
  let filled = 0;
  return {
    add(rowNumber, organizationId, baseId, values) {
      waiting[filled] = rowNumber;
      waiting[filled + 1] = organizationId;
      waiting[filled + 2] = baseId;
      waiting[filled + 3] = ofOrganizations ? organizationId : lastMember + rowNumber;
      const [name, birth] = [values[nameKeyAt], values[birthAt]];
      waiting[filled + 4] =
        typeof name === 'string' && typeof birth === 'string' ? numberAlike(name, birth) : null;
      filled += 5;
      for (const { index } of staged) waiting[filled++] = values[index] ?? null;
      if (filled < waiting.length) return;
      many.run(...waiting);
      filled = 0;
    },
    flush() {
      for (let start = 0; start < filled; start += width) one.run(...waiting.slice(start, start + width));
      filled = 0;
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
