import { chmodSync, closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { applyMigrations, MIGRATIONS, pendingMigrations } from './migrate.ts';

/** Marks a file as a `review` workspace: the letters `RVEW`. */
const APPLICATION_ID = 0x52564557;
const PAGE_SIZE = 8192;
const CACHE_KIB = 16 * 1024;
const BUSY_MILLISECONDS = 10_000;

export type Db = Database.Database;

/** The 16 bytes every SQLite file begins with, and the application id at its offset. */
function checkHeader(file: string): void {
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    const read = readSync(handle, header, 0, 100, 0);
    if (
      read < 100 ||
      header.toString('latin1', 0, 15) !== 'SQLite format 3' ||
      header.readUInt32BE(68) !== APPLICATION_ID
    ) {
      throw new UserError([diagnose('workspace.foreign', { file })]);
    }
  } finally {
    closeSync(handle);
  }
}

function setPragmas(db: Db): void {
  db.pragma(`busy_timeout = ${String(BUSY_MILLISECONDS)}`);
  // Set on every open: a re-opened WAL database would fall back to NORMAL.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('secure_delete = ON');
  db.pragma(`cache_size = -${String(CACHE_KIB)}`);
  // The staging table of a sheet is read over and over; with the 2 MiB it has by itself most of that goes through a file.
  db.pragma(`temp.page_size = ${String(PAGE_SIZE)}`);
  // Files of temporary tables have no name and end with the connection: wiping what leaves them guards nothing.
  db.pragma('temp.secure_delete = OFF');
  db.pragma(`temp.cache_size = -${String(CACHE_KIB)}`);
}

/**
 * Creates the database file of a new workspace, readable by its owner only.
 *
 * @throws UserError `workspace.exists` when the file is there already.
 */
export function createDatabase(file: string): Db {
  if (existsSync(file)) throw new UserError([diagnose('workspace.exists', { file })]);
  closeSync(openSync(file, 'wx', 0o600));
  const db = new Database(file);
  chmodSync(file, 0o600);
  db.pragma(`page_size = ${String(PAGE_SIZE)}`);
  db.pragma(`application_id = ${String(APPLICATION_ID)}`);
  db.pragma('journal_mode = WAL');
  setPragmas(db);
  applyMigrations(db, MIGRATIONS);
  return db;
}

/**
 * Opens the database file of a workspace; a file of another program, of a newer version or a damaged one is refused
 * before anything in it is touched. One of an older version is first copied beside itself (`review.db.before-2`).
 *
 * @throws UserError `workspace.missing`, `workspace.foreign`, `workspace.newer`, `workspace.damaged`, `workspace.busy`.
 */
export function openDatabase(file: string): Db {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UserError([diagnose('workspace.missing', { file })]);
  checkHeader(file);
  let db: Db | undefined;
  try {
    db = new Database(file, { fileMustExist: true });
    setPragmas(db);
    const pending = pendingMigrations(db, file);
    if (pending.length > 0) {
      backUp(db, `${file}.before-${String(pending[0]?.id ?? 0)}`);
      applyMigrations(db, pending);
    }
    return db;
  } catch (error) {
    db?.close();
    throw asUserError(error, file);
  }
}

/** Copies the database as it is before a step changes it, readable by its owner only; an older copy of the same step is replaced. */
function backUp(db: Db, copy: string): void {
  rmSync(copy, { force: true });
  closeSync(openSync(copy, 'wx', 0o600));
  db.prepare('VACUUM INTO ?').run(copy);
}

/** Turns what SQLite says about a file that is busy, unreadable or damaged into words for people. */
export function asUserError(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  if (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED')) {
    return new UserError([diagnose('workspace.busy', { file })]);
  }
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN|READONLY|FULL|PERM)/.test(error.code)) {
    return new UserError([diagnose('workspace.damaged', { file }, { detail: error.message })]);
  }
  return error;
}
