import type { Db } from './open-database.ts';

/** The names of members by their ids; ids of nobody are left out. */
export function nameMembers(db: Db, ids: readonly number[]): Map<number, string> {
  return new Map(
    db
      .prepare<[string], { id: number; name: string }>(
        'SELECT id, full_name AS name FROM member WHERE id IN (SELECT value FROM json_each(?))',
      )
      .all(JSON.stringify(ids))
      .map(({ id, name }) => [id, name]),
  );
}
