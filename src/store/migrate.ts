import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { firstSchema } from './migrations/0001-first-schema.ts';
import { intake } from './migrations/0002-intake.ts';
import { decisions } from './migrations/0003-decisions.ts';
import { collectives } from './migrations/0004-collectives.ts';
import { records } from './migrations/0005-records.ts';
import { verdicts } from './migrations/0006-verdicts.ts';
import { movements } from './migrations/0007-movements.ts';
import { cases } from './migrations/0008-cases.ts';
import { membersOfOrganization } from './migrations/0009-members-of-organization.ts';
import { subjectsOfVerdict } from './migrations/0010-subjects-of-verdict.ts';

/** One step of the schema. Steps are never edited after a release: their checksum is kept in every workspace. */
export interface Migration {
  readonly id: number;
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  firstSchema,
  intake,
  decisions,
  collectives,
  records,
  verdicts,
  movements,
  cases,
  membersOfOrganization,
  subjectsOfVerdict,
];

function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}

/**
 * Checks the steps a workspace has against the ones this program knows, before anything is written.
 *
 * @throws UserError `workspace.newer` when the file has steps unknown here, `workspace.damaged` when a recorded step differs.
 */
export function pendingMigrations(db: Database.Database, file: string): readonly Migration[] {
  const hasTable = db
    .prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'`)
    .get();
  if (hasTable === undefined) return MIGRATIONS;
  const applied = db
    .prepare<[], { id: number; checksum: string }>('SELECT id, checksum FROM migration ORDER BY id')
    .all();
  if (applied.length > MIGRATIONS.length) throw new UserError([diagnose('workspace.newer', { file })]);
  for (const [index, step] of applied.entries()) {
    const known = MIGRATIONS[index];
    if (known === undefined || known.id !== step.id || checksum(known) !== step.checksum) {
      throw new UserError([
        diagnose('workspace.damaged', { file }, { detail: `migration ${String(step.id)}` }),
      ]);
    }
  }
  return MIGRATIONS.slice(applied.length);
}

/**
 * Applies the steps in order, each with its record in one transaction. A step may make a table anew that others refer to,
 * so references are held against their tables at the end of each step instead of row by row.
 */
export function applyMigrations(db: Database.Database, steps: readonly Migration[]): void {
  db.pragma('foreign_keys = OFF');
  db.exec(`CREATE TABLE IF NOT EXISTS migration (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT`);
  const record = db.prepare('INSERT INTO migration (id, name, checksum) VALUES (?, ?, ?)');
  for (const step of steps) {
    db.transaction(() => {
      db.exec(step.sql);
      if (db.prepare('PRAGMA foreign_key_check').get() !== undefined) {
        throw new Error(`step ${String(step.id)} leaves a reference without its record`);
      }
      record.run(step.id, step.name, checksum(step));
    })();
  }
  db.pragma('foreign_keys = ON');
}
