import type { Db } from '../open-database.ts';
import type { Span } from './counts.ts';

/** How many organizations of a kind stood, came and went. */
export interface OrganizationKindCount {
  readonly kind: string;
  /** At the start of the term; null when it is not set. */
  readonly termStart: number | null;
  readonly opening: number;
  readonly founded: number;
  readonly merged: number;
  readonly split: number;
  readonly dissolved: number;
  /** Ended without a recorded change. */
  readonly ended: number;
  readonly becameThis: number;
  readonly becameOther: number;
  readonly closing: number;
}

/** SQL of the kind of an organization on a day; NULL where it did not stand. `id` is its number. */
const kindOn = (
  day: string,
): string => `(SELECT v.kind FROM organization_version v WHERE v.organization_id = o.id
  AND (v.from_date IS NULL OR v.from_date <= ${day}) AND (v.to_date IS NULL OR v.to_date > ${day}) ORDER BY v.id DESC LIMIT 1)`;

/**
 * Fills the temporary table `organization_move`: the kind of every organization of the scope at the start of the term, before
 * the first day and at the end of the last, and what became of those that are gone (`how`).
 */
export function fillOrganizationMoves(
  db: Db,
  { from, to }: Span,
  before: string,
  termStart: string | undefined,
): void {
  db.exec('DROP TABLE IF EXISTS temp.organization_move');
  db.prepare(
    `CREATE TEMP TABLE organization_move AS
     SELECT id, kind_term, kind_before, kind_after, CASE
         WHEN kind_before IS NULL AND kind_after IS NOT NULL THEN 'founded'
         WHEN kind_before IS NOT NULL AND kind_after IS NULL THEN coalesce(
           (SELECT c.kind FROM organization_change c WHERE c.organization_id = moves.id AND c.kind IN ('merged', 'split', 'dissolved')
             AND c.on_date >= substr(@from, 1, length(c.on_date)) AND c.on_date <= @to ORDER BY c.on_date DESC, c.id DESC LIMIT 1), 'ended')
         WHEN kind_before <> kind_after THEN 'kind' END AS how
       FROM (SELECT o.id, ${termStart === undefined ? 'NULL' : kindOn('@termStart')} AS kind_term, ${kindOn('@before')} AS kind_before, ${kindOn('@to')} AS kind_after
               FROM organization o WHERE o.id IN (SELECT organization_id FROM temp.scope)) moves`,
  ).run({ from, to, before, ...(termStart === undefined ? {} : { termStart }) });
}

/** Counts the filled moves by kind of organization; kinds that never stood are left out. */
export function countOrganizationKinds(db: Db, hasTerm: boolean): OrganizationKindCount[] {
  return db
    .prepare<[], OrganizationKindCount>(
      `SELECT kind, ${hasTerm ? 'sum(term)' : 'NULL'} AS termStart, sum(opening) AS opening, sum(founded) AS founded, sum(merged) AS merged,
              sum(split) AS split, sum(dissolved) AS dissolved, sum(ended) AS ended, sum(became_this) AS becameThis,
              sum(became_other) AS becameOther, sum(closing) AS closing
         FROM (SELECT kind_term AS kind, 1 AS term, 0 AS opening, 0 AS founded, 0 AS merged, 0 AS split, 0 AS dissolved, 0 AS ended,
                      0 AS became_this, 0 AS became_other, 0 AS closing FROM temp.organization_move WHERE kind_term IS NOT NULL
               UNION ALL SELECT kind_before, 0, 1, 0, how IS 'merged', how IS 'split', how IS 'dissolved', how IS 'ended', 0, how IS 'kind', 0
                 FROM temp.organization_move WHERE kind_before IS NOT NULL
               UNION ALL SELECT kind_after, 0, 0, how IS 'founded', 0, 0, 0, 0, how IS 'kind', 0, 1
                 FROM temp.organization_move WHERE kind_after IS NOT NULL)
        GROUP BY kind ORDER BY kind`,
    )
    .all();
}

/** What became of one organization, with the row that says it. */
export interface OrganizationChangeRow {
  readonly how: string;
  readonly on: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
  readonly successor: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
}

/** The organizations of the scope that came, went, were renamed or moved in a span, by day. */
export function listOrganizationChanges(db: Db, { from, to }: Span): OrganizationChangeRow[] {
  const source = (alias: string): string =>
    `LEFT JOIN sheet h ON h.id = ${alias}.sheet_id LEFT JOIN submission s ON s.id = h.submission_id`;
  const last = (id: string): string =>
    `(SELECT v.name FROM organization_version v WHERE v.organization_id = ${id} ORDER BY v.id DESC LIMIT 1)`;
  return db
    .prepare<{ from: string; to: string }, OrganizationChangeRow>(
      `SELECT m.how, (SELECT min(v.from_date) FROM organization_version v WHERE v.organization_id = m.id) AS "on", p.code, p.name,
              m.kind_after AS kind, NULL AS successor, s.file, h.name AS sheet, o.row_number AS row
         FROM temp.organization_move m JOIN organization o ON o.id = m.id JOIN temp.placement p ON p.organization_id = m.id ${source('o')}
        WHERE m.how = 'founded'
       UNION ALL
       SELECT c.kind, c.on_date, p.code, p.name, p.kind, ${last('c.successor_id')}, s.file, h.name, c.row_number
         FROM organization_change c JOIN temp.placement p ON p.organization_id = c.organization_id ${source('c')}
        WHERE c.organization_id IN (SELECT organization_id FROM temp.scope)
          AND c.on_date >= substr(@from, 1, length(c.on_date)) AND c.on_date <= @to
       UNION ALL
       SELECT m.how, (SELECT max(v.to_date) FROM organization_version v WHERE v.organization_id = m.id), p.code, p.name, m.kind_before,
              NULL, s.file, h.name, o.row_number
         FROM temp.organization_move m JOIN organization o ON o.id = m.id JOIN temp.placement p ON p.organization_id = m.id ${source('o')}
        WHERE m.how IN ('ended', 'kind')
       ORDER BY 2, 3, 4`,
    )
    .all({ from, to });
}

/** Members of a unit as it is today: those of organizations that were merged into it since are its own. */
export interface RestatedUnit {
  readonly unitId: number;
  readonly opening: number;
  readonly restated: number;
  readonly closing: number;
}

/** Members of each unit of the scope before the span, the same on today's map, and after. */
export function countRestated(db: Db): RestatedUnit[] {
  return db
    .prepare<[], RestatedUnit>(
      `SELECT unit_id AS unitId, sum(opening) AS opening, sum(restated) AS restated, sum(closing) AS closing FROM (
         SELECT s.unit_id, 1 AS opening, 0 AS restated, 0 AS closing FROM temp.opening o JOIN temp.scope s ON s.organization_id = o.organization_id
         UNION ALL
         SELECT s.unit_id, 0, 1, 0 FROM temp.opening o LEFT JOIN temp.successor t ON t.organization_id = o.organization_id
           JOIN temp.scope s ON s.organization_id = coalesce(t.today_id, o.organization_id)
         UNION ALL
         SELECT s.unit_id, 0, 0, 1 FROM temp.closing c JOIN temp.scope s ON s.organization_id = c.organization_id)
       GROUP BY unit_id`,
    )
    .all();
}
