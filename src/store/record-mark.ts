import type { Db } from './open-database.ts';

/** A text that changes with everything that is received, corrected or taken back. */
export function recordMark(db: Db): string {
  return (
    db
      .prepare<[], { mark: string }>(
        `SELECT coalesce((SELECT max(id) FROM submission), 0) || ' ' || coalesce((SELECT max(id) FROM sheet), 0) || ' ' ||
                coalesce((SELECT max(id) FROM change), 0) || ' ' || coalesce((SELECT max(id) FROM movement), 0) || ' ' ||
                (SELECT count(*) FROM submission WHERE undone_at IS NOT NULL) AS mark`,
      )
      .get()?.mark ?? ''
  );
}
