import type { Db } from './open-database.ts';

/**
 * Fills the temporary table `placement` with the tree of organizations of a period: for each organization that existed
 * at any time in it, whether it exists on the cut-off day, its grassroots organization (`base_id`, itself where it is
 * one) and the committee directly below the root it belongs to (`unit_id`, itself where it is one). An organization
 * whose parent is not known then counts as a root of its own. With `top` the tree begins at that organization: it is the
 * only root, and the table is empty when it did not exist in the period.
 *
 * @param starts first day of the period.
 * @param asOf cut-off day.
 */
export function fillPlacement(db: Db, starts: string, asOf: string, top?: number): void {
  db.exec('DROP TABLE IF EXISTS temp.placement');
  db.exec(`CREATE TEMP TABLE placement (
    organization_id INTEGER PRIMARY KEY, code TEXT, name TEXT, kind TEXT, parent_id INTEGER, from_date TEXT,
    existing INTEGER, base_id INTEGER, unit_id INTEGER, sector TEXT)`);
  db.prepare(
    `INSERT INTO temp.placement
     WITH RECURSIVE live AS MATERIALIZED (
       SELECT organization_id AS id, code, name, kind, parent_id, from_date, sector, (to_date IS NULL OR to_date > @asOf) AS existing
         FROM organization_version v
        WHERE (from_date IS NULL OR from_date <= @asOf)
          AND (to_date IS NULL OR to_date >= substr(@starts, 1, length(to_date)))
          AND NOT EXISTS (SELECT 1 FROM organization_version later
            WHERE later.organization_id = v.organization_id AND later.id > v.id
              AND (later.from_date IS NULL OR later.from_date <= @asOf))),
     tree (id, base_id, unit_id, depth) AS (
       SELECT id, CASE WHEN kind IN ('base-committee', 'base-cell') THEN id END, NULL, 0
         FROM live WHERE CASE WHEN @top IS NULL THEN parent_id IS NULL OR parent_id NOT IN (SELECT id FROM live)
                              ELSE id = @top END
       UNION ALL
       SELECT child.id,
              coalesce(tree.base_id, CASE WHEN child.kind IN ('base-committee', 'base-cell') THEN child.id END),
              coalesce(tree.unit_id, child.id), depth + 1
         FROM tree JOIN live child ON child.parent_id = tree.id
        WHERE depth < 20)
     SELECT live.id, code, name, kind, nullif(parent_id, CASE WHEN live.id = @top THEN parent_id END), from_date, existing, tree.base_id, tree.unit_id, sector
       FROM live JOIN tree ON tree.id = live.id
      GROUP BY live.id`,
  ).run({ starts, asOf, top: top ?? null });
}

/** The root of the tree; the first one where there are several, none where the tree is empty. `placement` must be filled. */
export function findRoot(db: Db): PlacedOrganization | undefined {
  return db
    .prepare<[], PlacedOrganization>(
      `SELECT organization_id AS id, code, name, kind FROM temp.placement WHERE parent_id IS NULL ORDER BY organization_id LIMIT 1`,
    )
    .get();
}

/**
 * Those of the tree that get reports of their own, by code: the committees directly below the root and every
 * grassroots organization existing on the cut-off day; within one unit also that unit itself. `placement` must be filled.
 */
export function listReportedUnits(db: Db, within: number | undefined): PlacedOrganization[] {
  return db
    .prepare<[number | null], PlacedOrganization>(
      `SELECT organization_id AS id, code, name, kind FROM temp.placement
        WHERE existing = 1 AND (organization_id = ? OR (organization_id IN (unit_id, base_id) AND kind <> 'cell'))
        ORDER BY code, organization_id`,
    )
    .all(within ?? null);
}

/**
 * How rows of a count are joined to `placement`: within one unit only those in its tree count; in the whole also those
 * whose organization has no place.
 */
export function placementJoin(within: number | undefined): 'JOIN' | 'LEFT JOIN' {
  return within === undefined ? 'LEFT JOIN' : 'JOIN';
}

/** How many grassroots organizations existed on a day. */
export function countGrassroots(db: Db, on: string): number {
  return (
    db
      .prepare<[string, string], { count: number }>(
        `SELECT count(DISTINCT organization_id) AS count FROM organization_version
          WHERE kind IN ('base-committee', 'base-cell') AND (from_date IS NULL OR from_date <= ?) AND (to_date IS NULL OR to_date > ?)`,
      )
      .get(on, on)?.count ?? 0
  );
}

/** An organization and everything below it. `placement` must be filled. */
export function listBelow(db: Db, organizationId: number): number[] {
  return db
    .prepare<[number], { id: number }>(
      `WITH RECURSIVE below (id) AS (
         SELECT ? UNION SELECT p.organization_id FROM below JOIN temp.placement p ON p.parent_id = below.id)
       SELECT id FROM below`,
    )
    .all(organizationId)
    .map(({ id }) => id);
}

/** An organization at its place in the tree. */
export interface PlacedOrganization {
  readonly id: number;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
}

/** An organization and those above it, lowest first. `placement` must be filled. */
export function listLine(db: Db, organizationId: number): PlacedOrganization[] {
  return db
    .prepare<[number], PlacedOrganization>(
      `WITH RECURSIVE line (id, depth) AS (
         SELECT ?, 0 UNION ALL
         SELECT p.parent_id, depth + 1 FROM line JOIN temp.placement p ON p.organization_id = line.id
          WHERE p.parent_id IS NOT NULL AND depth < 20)
       SELECT p.organization_id AS id, p.code, p.name, p.kind FROM line JOIN temp.placement p ON p.organization_id = line.id
        ORDER BY depth`,
    )
    .all(organizationId);
}
