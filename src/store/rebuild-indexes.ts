import type { Db } from './open-database.ts';

/**
 * Takes indexes away while `work` inserts and builds them anew afterwards: sorting all entries once is several times
 * faster than putting them in one by one, as long as few of them were there before. To be called in a transaction.
 */
export function withoutIndexes(db: Db, names: readonly string[], work: () => void): void {
  const find = db.prepare<[string], { sql: string }>(
    `SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?`,
  );
  const statements = names.flatMap((name) => find.get(name)?.sql ?? []);
  for (const name of names) db.exec(`DROP INDEX ${name}`);
  work();
  for (const statement of statements) db.exec(statement);
}
