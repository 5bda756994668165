import type { Db } from './open-database.ts';

/** The rules that anybody met in a run. */
export function listRulesMet(db: Db, runId: number): ReadonlySet<string> {
  const sets = db
    .prepare<[number], { met: string }>(
      `SELECT DISTINCT met FROM verdict v JOIN run_part p ON p.id = v.part_id WHERE p.run_id = ?`,
    )
    .all(runId);
  return new Set(sets.flatMap(({ met }) => met.split(' ')));
}
