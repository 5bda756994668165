/**
 * SQL: which organization (`today`) each one that was merged, or dissolved into another, by a day went to in the end.
 *
 * @param day the name of the parameter that holds the day.
 */
export function successorsSql(day: string): string {
  return `WITH RECURSIVE step (id, next) AS (
       SELECT organization_id, successor_id FROM organization_change
        WHERE kind IN ('merged', 'dissolved') AND successor_id IS NOT NULL AND on_date <= ${day}),
     line (id, today, depth) AS (
       SELECT id, next, 1 FROM step
       UNION ALL SELECT line.id, step.next, depth + 1 FROM line JOIN step ON step.id = line.today WHERE depth < 20)
     SELECT id, today FROM (SELECT id, today, max(depth) FROM line GROUP BY id)`;
}
