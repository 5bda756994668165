import type { Db } from '../open-database.ts';
import { successorsSql } from '../successors.ts';
import { fillPlacement } from '../placement.ts';

/** A day after every other. */
const END_OF_TIME = '9999-12-31';

/** Fills `placement` with every organization of all times at its last place. */
export function fillAllPlaces(db: Db): void {
  fillPlacement(db, '', END_OF_TIME);
}

/**
 * The same with those that stood by the end of a day at their place of then; those founded later keep their last one (not
 * existing), so that whoever is first seen there has a unit.
 */
export function fillPlacesOn(db: Db, day: string): void {
  fillAllPlaces(db);
  db.exec(`DROP TABLE IF EXISTS temp.later_place; ALTER TABLE temp.placement RENAME TO later_place`);
  fillPlacement(db, '', day);
  db.exec(`UPDATE temp.later_place SET existing = 0;
    INSERT OR IGNORE INTO temp.placement SELECT * FROM temp.later_place`);
}

/**
 * Fills the temporary table `scope` with the reporting unit of each organization. Of the whole tree these are the
 * committees directly below the root; of a unit its own children, and the unit itself for what stands at no child.
 * With `whole` everything below the unit counts as the unit. `placement` must be filled.
 */
export function fillScope(db: Db, unit: number | undefined, whole: boolean): void {
  db.exec(`DROP TABLE IF EXISTS temp.scope;
    CREATE TEMP TABLE scope (organization_id INTEGER PRIMARY KEY, unit_id INTEGER NOT NULL)`);
  if (unit === undefined) {
    db.exec(
      'INSERT INTO temp.scope SELECT organization_id, coalesce(unit_id, organization_id) FROM temp.placement',
    );
    return;
  }
  db.prepare(
    `INSERT INTO temp.scope
     WITH RECURSIVE below (id, child) AS (
       SELECT @unit, @unit
       UNION SELECT p.organization_id, CASE WHEN @whole = 1 OR below.id <> @unit THEN below.child ELSE p.organization_id END
         FROM below JOIN temp.placement p ON p.parent_id = below.id)
     SELECT id, max(child) FROM below GROUP BY id`,
  ).run({ unit, whole: whole ? 1 : 0 });
}

/** The same with each grassroots organization as a reporting unit of its own. */
export function fillBaseScope(db: Db): void {
  db.exec(`DROP TABLE IF EXISTS temp.scope;
    CREATE TEMP TABLE scope (organization_id INTEGER PRIMARY KEY, unit_id INTEGER NOT NULL);
    INSERT INTO temp.scope SELECT organization_id, base_id FROM temp.placement WHERE base_id IS NOT NULL`);
}

/** A reporting unit of the scope. */
export interface ScopeUnit {
  readonly id: number;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
  /** Whether it stands on the last day. */
  readonly existing: number;
}

/** The reporting units of the scope, by code. */
export function listScope(db: Db): ScopeUnit[] {
  return db
    .prepare<[], ScopeUnit>(
      `SELECT organization_id AS id, code, name, kind, existing FROM temp.placement
        WHERE organization_id IN (SELECT unit_id FROM temp.scope) ORDER BY code, name, organization_id`,
    )
    .all();
}

/**
 * Fills the temporary table `successor`: which organization each one that was merged, or dissolved into another, by a day
 * went to in the end.
 */
export function fillSuccessors(db: Db, day: string): void {
  db.exec(`DROP TABLE IF EXISTS temp.successor;
    CREATE TEMP TABLE successor (organization_id INTEGER PRIMARY KEY, today_id INTEGER NOT NULL)`);
  db.prepare(`INSERT INTO temp.successor ${successorsSql('@day')}`).run({ day });
}
