import type { Db } from '../open-database.ts';

/** The lists of one period and the day they speak of. */
export interface ListDay {
  readonly period: string;
  readonly starts: string;
  readonly day: string;
}

/** Words of `status` with which a row says that somebody is on the books; an empty one says so too. */
const LISTED = `('active', 'exempt', 'suspended', 'interrupted')`;

/**
 * Fills the temporary tables of what the yearly lists say: `list_day`; `sighting` with one row for each member and list
 * (`listed` 1: on the books); `covered` with the organizations of which a list could not be silent on that day: it has
 * rows of theirs, or they did not stand then and it has rows of the successor or of the same committee. `placement`
 * must hold every organization there ever was.
 *
 * @param before moment before which a list must have been received and not corrected; undefined: as known now.
 */
export function fillLists(db: Db, days: readonly ListDay[], before: string | undefined): void {
  db.exec(`DROP TABLE IF EXISTS temp.list_day; DROP TABLE IF EXISTS temp.sighting;
    CREATE TEMP TABLE list_day (period TEXT PRIMARY KEY, starts TEXT NOT NULL, day TEXT NOT NULL);
    CREATE TEMP TABLE sighting (member_id INTEGER, day TEXT, period TEXT, organization_id INTEGER, status TEXT,
      listed INTEGER, sheet_id INTEGER, row_number INTEGER, PRIMARY KEY (member_id, day, period)) WITHOUT ROWID`);
  const insert = db.prepare('INSERT INTO temp.list_day VALUES (?, ?, ?)');
  for (const { period, starts, day } of days) insert.run(period, starts, day);
  const known = before === undefined ? NOW : KNOWN;
  db.prepare(
    `INSERT INTO temp.sighting
     SELECT member_id, day, period, organization_id, status, status IN ${LISTED}, sheet_id, row_number
       FROM (${known}) ORDER BY member_id, day, period`,
  ).run(before === undefined ? {} : { before });
  fillCovered(db);
}

const NOW = `SELECT y.member_id, l.day, l.period, y.organization_id, coalesce(y.status, 'active') AS status, y.sheet_id, y.row_number
  FROM temp.list_day l JOIN member_year y ON y.period = l.period`;

/** A field as it was before the first correction that came too late. */
function rewound(field: string, column: string): string {
  const first = `FROM change c JOIN sheet ch ON ch.id = c.sheet_id JOIN submission cs ON cs.id = ch.submission_id
    WHERE c.entity = 'member_year' AND c.entity_id = y.member_id AND c.period = y.period AND c.field = '${field}'
      AND cs.received_at >= @before`;
  return `CASE WHEN EXISTS (SELECT 1 ${first}) THEN (SELECT c.before ${first} ORDER BY c.id LIMIT 1) ELSE y.${column} END`;
}

const KNOWN = `SELECT y.member_id, l.day, l.period, ${rewound('organizationId', 'organization_id')} AS organization_id,
    coalesce(${rewound('status', 'status')}, 'active') AS status, y.sheet_id, y.row_number
  FROM temp.list_day l JOIN member_year y ON y.period = l.period
  JOIN sheet h ON h.id = y.sheet_id JOIN submission s ON s.id = h.submission_id AND s.received_at < @before`;

function fillCovered(db: Db): void {
  db.exec(`DROP TABLE IF EXISTS temp.covered; DROP TABLE IF EXISTS temp.listed_unit;
    CREATE TEMP TABLE covered (organization_id INTEGER, day TEXT, PRIMARY KEY (organization_id, day)) WITHOUT ROWID;
    CREATE TEMP TABLE listed_unit (unit_id INTEGER, day TEXT, PRIMARY KEY (unit_id, day)) WITHOUT ROWID;
    INSERT INTO temp.covered SELECT DISTINCT organization_id, day FROM temp.sighting;
    INSERT INTO temp.listed_unit SELECT DISTINCT coalesce(p.unit_id, p.organization_id), c.day
      FROM temp.covered c JOIN temp.placement p ON p.organization_id = c.organization_id;
    INSERT OR IGNORE INTO temp.covered
    SELECT p.organization_id, l.day FROM temp.list_day l JOIN temp.placement p
     WHERE NOT EXISTS (SELECT 1 FROM organization_version v WHERE v.organization_id = p.organization_id
           AND (v.from_date IS NULL OR v.from_date <= l.day) AND (v.to_date IS NULL OR v.to_date > l.day))
       AND (EXISTS (SELECT 1 FROM organization_change c JOIN temp.covered s ON s.organization_id = c.successor_id AND s.day = l.day
             WHERE c.organization_id = p.organization_id AND c.kind IN ('merged', 'dissolved') AND c.on_date <= l.day)
         OR EXISTS (SELECT 1 FROM temp.listed_unit u WHERE u.unit_id = coalesce(p.unit_id, p.organization_id) AND u.day = l.day))`);
}

/** The lists of members that a workspace has: every period that lists anybody. */
export function listedPeriods(db: Db): { readonly code: string; readonly starts: string }[] {
  return db
    .prepare<[], { code: string; starts: string }>(
      `SELECT code, starts FROM period WHERE EXISTS (SELECT 1 FROM member_year y WHERE y.period = period.code) ORDER BY ends, code`,
    )
    .all();
}

/** Organizations of the scope that have members at the closing and no row in the lists of a day, by code. */
export function listSilentUnits(
  db: Db,
  day: string,
): { readonly code: string | null; readonly name: string }[] {
  return db
    .prepare<{ day: string }, { code: string | null; name: string }>(
      `SELECT p.code, p.name FROM temp.placement p
        WHERE EXISTS (SELECT 1 FROM temp.list_day WHERE day = @day)
          AND p.organization_id IN (SELECT organization_id FROM temp.scope)
          AND p.organization_id IN (SELECT organization_id FROM temp.closing)
          AND p.organization_id NOT IN (SELECT organization_id FROM temp.covered WHERE day = @day)
        ORDER BY p.code, p.name`,
    )
    .all({ day });
}
