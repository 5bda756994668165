import { placeFound, type FigureRow } from './counted-rows.ts';
import type { Db } from './open-database.ts';
import { placementJoin } from './placement.ts';
import { KNOWN_AS } from './subjects.ts';

/** The admissions or removals of one kind in a period. `placement` must be filled. */
export function listCountedEvents(
  db: Db,
  period: string,
  kind: string,
  unit: number | null,
  within?: number,
): FigureRow[] {
  return db
    .prepare<unknown[], FigureRow>(
      placeFound(`SELECT ${KNOWN_AS} AS known, m.full_name AS name, p.name AS unit, 1 AS amount, p.code AS sorted, NULL AS value, NULL AS field,
          e.sheet_id, e.row_number
        FROM member_event e JOIN member m ON m.id = e.member_id
        ${placementJoin(within)} temp.placement p ON p.organization_id = e.organization_id
       WHERE e.period = @period AND e.kind = @kind AND (@unit IS NULL OR p.unit_id = @unit)`),
    )
    .all({ period, kind, unit });
}

/** The targets set for these organizations in a period. `placement` must be filled. */
export function listCountedTargets(db: Db, period: string, organizations: readonly number[]): FigureRow[] {
  return db
    .prepare<unknown[], FigureRow>(
      placeFound(`SELECT p.code AS known, p.name, NULL AS unit, t.admission_target AS amount, p.code AS sorted,
          CAST(t.admission_target AS TEXT) AS value, 'admissionTarget' AS field, t.sheet_id, t.row_number
        FROM target t LEFT JOIN temp.placement p ON p.organization_id = t.organization_id
       WHERE t.period = @period AND t.organization_id IN (SELECT value FROM json_each(@organizations))`),
    )
    .all({ period, organizations: JSON.stringify(organizations) });
}

/** The grassroots organizations that existed on a day, under the names they had. */
export function listGrassrootsOn(db: Db, on: string): FigureRow[] {
  return db
    .prepare<unknown[], FigureRow>(
      placeFound(`SELECT v.code AS known, v.name, NULL AS unit, 1 AS amount, v.code AS sorted, NULL AS value, NULL AS field, g.sheet_id, g.row_number
        FROM organization_version v JOIN organization g ON g.id = v.organization_id
       WHERE v.kind IN ('base-committee', 'base-cell') AND (v.from_date IS NULL OR v.from_date <= @on) AND (v.to_date IS NULL OR v.to_date > @on)
       GROUP BY v.organization_id`),
    )
    .all({ on });
}

/** The groups of a run whose share of HTXSNV is limited. `placement` must be filled. */
export function listCountedCaps(db: Db, run: number, exceeded: 0 | 1 | null, within?: number): FigureRow[] {
  return db
    .prepare<unknown[], FigureRow>(
      placeFound(`SELECT NULL AS known, c.label AS name, p.name AS unit, 1 AS amount, c.subject_kind AS sorted, NULL AS value, NULL AS field,
          NULL AS sheet_id, NULL AS row_number
        FROM cap_group c ${placementJoin(within)} temp.placement p ON p.organization_id = c.organization_id
       WHERE c.run_id = @run AND (@exceeded IS NULL OR c.exceeded = @exceeded)`),
    )
    .all({ run, exceeded });
}
