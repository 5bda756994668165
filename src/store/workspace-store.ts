import { rmSync } from 'node:fs';
import { asUserError, createDatabase, openDatabase, type Db } from './open-database.ts';

/** Opens the workspace's database for one command and closes it afterwards, whatever happens. */
export async function withDatabase<Result>(
  file: string,
  work: (db: Db) => Result | Promise<Result>,
): Promise<Result> {
  const db = openDatabase(file);
  try {
    return await work(db);
  } catch (error) {
    throw asUserError(error, file);
  } finally {
    db.close();
  }
}

/** From now on the connection reads the state of this moment, until it is closed. It must not write. */
export function holdSnapshot(db: Db): void {
  db.exec('BEGIN');
  db.prepare('SELECT count(*) FROM run').get();
}

/** Makes an empty database; what was made is taken away again when it cannot be completed. */
export function createEmptyDatabase(file: string): void {
  try {
    createDatabase(file).close();
  } catch (error) {
    if ((error as { code?: unknown }).code === 'SQLITE_FULL') rmSync(file, { force: true });
    throw asUserError(error, file);
  }
}

/**
 * Runs `work` in one write transaction. With `keep` false everything is done and then rolled back: the way a dry run
 * learns what would happen through the very same code. Inside another transaction it is a step of that one. Work may await; nothing else uses the connection meanwhile.
 */
export async function inTransaction<Result>(
  db: Db,
  work: () => Promise<{ readonly result: Result; readonly keep: boolean }>,
): Promise<Result> {
  const within = db.inTransaction;
  const undo = within ? 'ROLLBACK TO step; RELEASE step' : 'ROLLBACK';
  db.exec(within ? 'SAVEPOINT step' : 'BEGIN IMMEDIATE');
  try {
    const { result, keep } = await work();
    if (keep) db.exec(within ? 'RELEASE step' : 'COMMIT');
    else db.exec(undo);
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec(undo);
    throw error;
  }
}
