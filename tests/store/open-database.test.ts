import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { createDatabase, openDatabase } from '../../src/store/open-database.ts';
import { applyMigrations, MIGRATIONS } from '../../src/store/migrate.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const folder = makeTemporaryFolder();

function refusal(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics.map(({ code }) => code);
    throw error;
  }
  return [];
}

describe('the database of a workspace', () => {
  it('is readable by its owner only and marked as a workspace of review', () => {
    const file = join(folder, 'new.db');
    createDatabase(file).close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file).toString('latin1', 68, 72)).toBe('RVEW');
  });

  it('keeps the schema that every workspace has', async () => {
    const db = createDatabase(join(folder, 'schema.db'));
    const schema = db
      .prepare<[], { sql: string }>(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name`)
      .all()
      .map(({ sql }) => sql)
      .join(';\n\n');
    db.close();
    await expect(`${schema};\n`).toMatchFileSnapshot('./golden/schema.sql');
  });

  it('has only strict tables, and foreign keys that hold', () => {
    const db = createDatabase(join(folder, 'strict.db'));
    const loose = db
      .prepare(
        `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND schema = 'main'`,
      )
      .all();
    expect(loose).toEqual([]);
    expect(() =>
      db
        .prepare(
          `INSERT INTO submission (period, file, sha256, bytes, received_at) VALUES ('2099', 'a', 'b', 1, 'c')`,
        )
        .run(),
    ).toThrow(/FOREIGN KEY/);
    db.close();
  });

  it('writes through to the disk on every opening', () => {
    const file = join(folder, 'sync.db');
    createDatabase(file).close();
    const db = openDatabase(file);
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
  });

  it('refuses a file that is not there, of another program, newer, or edited, and leaves its bytes alone', () => {
    expect(refusal(() => openDatabase(join(folder, 'nowhere.db')))).toEqual(['workspace.missing']);

    const text = join(folder, 'text.db');
    writeFileSync(text, 'not a database at all');
    expect(refusal(() => openDatabase(text))).toEqual(['workspace.foreign']);
    expect(readFileSync(text, 'utf8')).toBe('not a database at all');

    const other = join(folder, 'other.db');
    const db = new Database(other);
    db.exec('CREATE TABLE a (b)');
    db.close();
    const before = readFileSync(other);
    expect(refusal(() => openDatabase(other))).toEqual(['workspace.foreign']);
    expect(readFileSync(other).equals(before)).toBe(true);

    const newer = join(folder, 'newer.db');
    const ours = createDatabase(newer);
    ours.prepare(`INSERT INTO migration (id, name, checksum) VALUES (99, 'later', 'x')`).run();
    ours.close();
    expect(refusal(() => openDatabase(newer))).toEqual(['workspace.newer']);

    const edited = join(folder, 'edited.db');
    const changed = createDatabase(edited);
    changed.exec(`UPDATE migration SET checksum = 'x' WHERE id = 1`);
    changed.close();
    expect(refusal(() => openDatabase(edited))).toEqual(['workspace.damaged']);
  });

  it('does not overwrite a workspace', () => {
    const file = join(folder, 'twice.db');
    createDatabase(file).close();
    expect(refusal(() => createDatabase(file))).toEqual(['workspace.exists']);
  });

  it('of an older version is copied beside itself before it is brought up, with what it held', () => {
    const file = join(folder, 'older.db');
    const older = new Database(file);
    older.pragma(`application_id = ${String(0x52564557)}`);
    applyMigrations(older, MIGRATIONS.slice(0, 1));
    older.exec(`INSERT INTO period (code, year, starts, ends) VALUES ('2023', 2023, '2023-01-01', '2023-12-31');
      INSERT INTO submission (id, period, file, sha256, bytes, received_at) VALUES (1, '2023', 'a.csv', 'x', 1, 't');
      INSERT INTO sheet VALUES (1, 1, '', 'members', 1, '[]', NULL, 2, 1, 0, 0, 1);
      INSERT INTO refused_row VALUES (1, 3, '[{"code":"import.date.invalid"}]')`);
    older.close();
    const db = openDatabase(file);
    expect(db.prepare('SELECT sheet_id, row_number, refused, diagnostics FROM flagged_row').all()).toEqual([
      { sheet_id: 1, row_number: 3, refused: 1, diagnostics: '[{"code":"import.date.invalid"}]' },
    ]);
    db.close();
    const copy = new Database(`${file}.before-2`, { readonly: true });
    expect(copy.prepare('SELECT count(*) AS n FROM refused_row').get()).toEqual({ n: 1 });
    copy.close();
    expect(statSync(`${file}.before-2`).mode & 0o777).toBe(0o600);
  });

  it('keeps a closed run as it is', () => {
    const db = createDatabase(join(folder, 'run.db'));
    db.exec(`INSERT INTO period (code, year, starts, ends) VALUES ('2023', 2023, '2023-01-01', '2023-12-31');
      INSERT INTO run (id, kind, period, as_of, pack_id, pack_hash, data_hash, settings, made_at, closed_at)
        VALUES (1, 'classification', '2023', '2023-12-31', 'p', 'h', 'd', '{}', 't', 't')`);
    expect(() => db.exec(`UPDATE run SET pack_id = 'q'`)).toThrow(/not changed/);
    expect(() => db.exec('DELETE FROM run')).toThrow(/not deleted/);
    db.close();
  });
});
