import type { Db } from '../open-database.ts';

/** An admission target as it was set for an organization, with the plan that its list names. */
export interface PlannedTarget {
  readonly unitId: number;
  readonly organizationId: number;
  readonly target: number;
  readonly number: string | null;
  readonly decidedOn: string | null;
  readonly body: string | null;
  readonly file: string;
  readonly row: number;
}

/** The targets of a year in the filled scope. */
export function listPlannedTargets(db: Db, year: string): PlannedTarget[] {
  return db
    .prepare<[string], PlannedTarget>(
      `SELECT c.unit_id AS unitId, t.organization_id AS organizationId, t.admission_target AS target,
              d.number, d.decided_on AS decidedOn, d.body, s.file, t.row_number AS row
         FROM target t JOIN temp.scope c ON c.organization_id = t.organization_id
         JOIN sheet h ON h.id = t.sheet_id JOIN submission s ON s.id = h.submission_id
         LEFT JOIN decision d ON d.id = h.decision_id
        WHERE t.period = ? ORDER BY t.organization_id`,
    )
    .all(year);
}

/** How many of those admitted are recorded in each group; one person may be in several, and in none. */
export interface GroupCount {
  readonly group: string;
  readonly count: number;
}

const ADMITTED = `temp.moved v JOIN temp.entry e ON e.id = v.entry_id AND v.figure = 'admitted'`;
const GROUPS = `(SELECT r.details ->> 'admissionGroups' FROM member_record r WHERE r.member_id = e.member_id AND r.kind = 'admission'
  AND r.details ->> 'admissionGroups' IS NOT NULL ORDER BY r.id DESC LIMIT 1)`;

/** Counts those admitted, as `moved` has them, by the groups recorded of them. */
export function countAdmissionGroups(db: Db): {
  readonly groups: readonly GroupCount[];
  /** Of how many admitted the groups are recorded; `''` is a record that they are in none. */
  readonly recorded: number;
} {
  const rows = db
    .prepare<[], { groups: string | null; count: number }>(
      `SELECT ${GROUPS} AS groups, count(*) AS count FROM ${ADMITTED} GROUP BY 1`,
    )
    .all();
  const counts = new Map<string, number>();
  for (const { groups, count } of rows)
    for (const group of (groups ?? '').split(' ').filter((code) => code !== ''))
      counts.set(group, (counts.get(group) ?? 0) + count);
  return {
    groups: [...counts].map(([group, count]) => ({ group, count })),
    recorded: rows.reduce((sum, { groups, count }) => sum + (groups === null ? 0 : count), 0),
  };
}

/** Grassroots organizations and cells of the scope on the last day, and how many of them admitted or have nobody. */
export interface AdmittingOrganizations {
  readonly grassroots: number;
  /** Grassroots organizations that admitted somebody in the span, in themselves or in a cell. */
  readonly admitting: number;
  /** Cells, grassroots ones too. */
  readonly cells: number;
  readonly cellsWithoutMembers: number;
}

/** Counts the organizations that stand on the last day. `closing` and `moved` must be filled. */
export function countAdmittingOrganizations(db: Db): AdmittingOrganizations {
  return (
    db
      .prepare<[], AdmittingOrganizations>(
        `WITH standing AS (SELECT p.* FROM temp.placement p WHERE p.existing = 1 AND p.organization_id IN (SELECT organization_id FROM temp.scope)),
           admitting AS (SELECT DISTINCT p.base_id FROM ${ADMITTED} JOIN temp.placement p ON p.organization_id = e.organization_id),
           cell AS (SELECT * FROM standing WHERE kind IN ('cell', 'base-cell'))
         SELECT (SELECT count(*) FROM standing WHERE kind IN ('base-committee', 'base-cell')) AS grassroots,
                (SELECT count(*) FROM standing WHERE kind IN ('base-committee', 'base-cell') AND organization_id IN (SELECT base_id FROM admitting)) AS admitting,
                (SELECT count(*) FROM cell) AS cells,
                (SELECT count(*) FROM cell WHERE organization_id NOT IN (SELECT organization_id FROM temp.closing WHERE organization_id IS NOT NULL)) AS cellsWithoutMembers`,
      )
      .get() ?? { grassroots: 0, admitting: 0, cells: 0, cellsWithoutMembers: 0 }
  );
}

/** Those admitted in a span by unit of the scope. */
export function countAdmittedByUnit(db: Db): Map<number, number> {
  return new Map(
    db
      .prepare<[], { unitId: number; count: number }>(
        `SELECT unit_id AS unitId, count(*) AS count FROM temp.moved WHERE figure = 'admitted' AND unit_id IS NOT NULL GROUP BY 1`,
      )
      .all()
      .map(({ unitId, count }) => [unitId, count]),
  );
}

/** Members on the books before the span, in the scope. */
export function countOpening(db: Db): number {
  return (
    db
      .prepare<[], { count: number }>(
        'SELECT count(*) AS count FROM temp.opening WHERE organization_id IN (SELECT organization_id FROM temp.scope)',
      )
      .get()?.count ?? 0
  );
}
