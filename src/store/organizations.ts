import type { OrganizationKind } from '../registry/fields.ts';
import type { Db } from './open-database.ts';

/** An organization as it is (or was last) in a year: one version of it. */
export interface OrganizationVersion {
  readonly versionId: number;
  readonly id: number;
  readonly fromDate: string | null;
  readonly toDate: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly nameKey: string;
  readonly kind: OrganizationKind;
  readonly parentId: number | null;
  readonly sector: string | null;
}

const COLUMNS = `id AS versionId, organization_id AS id, from_date AS fromDate, to_date AS toDate, code, name,
  name_key AS nameKey, kind, parent_id AS parentId, sector`;

/**
 * The organizations that existed at any time up to the end of a year and had not ended before it began, each in its
 * last version of that time, ordered by code.
 *
 * @param starts first day of the period, `2023-01-01`.
 * @param ends last day of the period, `2023-12-31`.
 */
export function organizationsOf(db: Db, starts: string, ends: string): OrganizationVersion[] {
  return db
    .prepare<[string, string, string], OrganizationVersion>(
      `SELECT ${COLUMNS} FROM organization_version v
        WHERE (from_date IS NULL OR from_date <= ?) AND (to_date IS NULL OR to_date >= substr(?, 1, length(to_date)))
          AND NOT EXISTS (SELECT 1 FROM organization_version later
            WHERE later.organization_id = v.organization_id AND later.id > v.id
              AND (later.from_date IS NULL OR later.from_date <= ?))
        ORDER BY code, id`,
    )
    .all(ends, starts, ends);
}

/** Every organization in its last version, whenever it existed. */
export function allOrganizations(db: Db): OrganizationVersion[] {
  return db
    .prepare<[], OrganizationVersion>(
      `SELECT ${COLUMNS} FROM organization_version v
        WHERE NOT EXISTS (SELECT 1 FROM organization_version later
          WHERE later.organization_id = v.organization_id AND later.id > v.id)
        ORDER BY code, id`,
    )
    .all();
}

export interface VersionInput {
  readonly fromDate: string | null;
  readonly toDate: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly nameKey: string;
  readonly kind: OrganizationKind;
  readonly parentId: number | null;
  readonly sector: string | null;
}

/** The statements an import of organizations needs, prepared once. */
export function organizationWriter(db: Db, sheetId: number, period: string) {
  const insert = db.prepare('INSERT INTO organization (sheet_id, row_number) VALUES (?, ?)');
  const insertVersion = db.prepare(
    `INSERT INTO organization_version (organization_id, from_date, to_date, code, name, name_key, kind, parent_id, sector, sheet_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.prepare(
    `UPDATE organization_version SET from_date = ?, to_date = ?, code = ?, name = ?, name_key = ?, kind = ?, parent_id = ?, sector = ?
      WHERE id = ?`,
  );
  const close = db.prepare('UPDATE organization_version SET to_date = ? WHERE id = ?');
  const setParent = db.prepare('UPDATE organization_version SET parent_id = ? WHERE id = ?');
  const change = db.prepare(
    `INSERT INTO change (sheet_id, row_number, entity, entity_id, period, field, before, after)
     VALUES (?, ?, 'organization', ?, ?, ?, ?, ?)`,
  );
  const keep = db.prepare(
    `INSERT INTO earlier_row (sheet_id, entity, entity_id, content)
     SELECT ?, 'organization_version', id, json_object('from_date', from_date, 'to_date', to_date, 'code', code,
       'name', name, 'name_key', name_key, 'kind', kind, 'parent_id', parent_id, 'sector', sector)
       FROM organization_version WHERE id = ? AND sheet_id IS NOT ?`,
  );
  const record = db.prepare(
    `INSERT INTO organization_change (kind, on_date, organization_id, successor_id, sheet_id, row_number)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const values = (v: VersionInput) =>
    [v.fromDate, v.toDate, v.code, v.name, v.nameKey, v.kind, v.parentId, v.sector] as const;
  return {
    /** A new organization with its first version. Gives the ids of both. */
    insert(rowNumber: number, version: VersionInput): { id: number; versionId: number } {
      const id = Number(insert.run(sheetId, rowNumber).lastInsertRowid);
      return { id, versionId: Number(insertVersion.run(id, ...values(version), sheetId).lastInsertRowid) };
    },
    /** Corrects a version in place. */
    correct(versionId: number, version: VersionInput): void {
      keep.run(sheetId, versionId, sheetId);
      update.run(...values(version), versionId);
    },
    /** Ends a version at `until` and begins the next one. */
    supersede(id: number, versionId: number, until: string, version: VersionInput): number {
      keep.run(sheetId, versionId, sheetId);
      close.run(until, versionId);
      return Number(insertVersion.run(id, ...values(version), sheetId).lastInsertRowid);
    },
    setParent(versionId: number, parentId: number): void {
      keep.run(sheetId, versionId, sheetId);
      setParent.run(parentId, versionId);
    },
    recordField(
      rowNumber: number,
      id: number,
      field: string,
      before: string | number | null,
      after: string | number | null,
    ): void {
      change.run(sheetId, rowNumber, id, period, field, before, after);
    },
    /** What became of an organization: merged into another, split, renamed, moved or dissolved. */
    recordChange(
      rowNumber: number,
      kind: string,
      onDate: string,
      id: number,
      successorId: number | null,
    ): void {
      record.run(kind, onDate, id, successorId, sheetId, rowNumber);
    },
  };
}

/** The period of the newest submission that wrote or changed an organization. */
export function lastPeriodOf(db: Db, organizationId: number): string | undefined {
  return db
    .prepare<[number, number], { period: string }>(
      `SELECT max(period) AS period FROM (
         SELECT s.period FROM organization o JOIN sheet h ON h.id = o.sheet_id JOIN submission s ON s.id = h.submission_id WHERE o.id = ?
         UNION ALL
         SELECT period FROM change WHERE entity = 'organization' AND entity_id = ?)`,
    )
    .get(organizationId, organizationId)?.period;
}

/** The last period after another one for which a list of organizations speaks of each; those that none speaks of are left out. */
export function latestListsOf(db: Db, after: string): Map<number, string> {
  return new Map(
    db
      .prepare<[string], { id: number; period: string }>(
        `SELECT r.subject_id AS id, max(s.period) AS period
           FROM submission s JOIN sheet h ON h.submission_id = s.id JOIN sheet_row r ON r.sheet_id = h.id
          WHERE s.period > ? AND s.undone_at IS NULL AND h.kind = 'organizations' GROUP BY 1`,
      )
      .all(after)
      .map(({ id, period }) => [id, period]),
  );
}

/** The latest names of organizations, by id. */
export function nameOrganizations(db: Db, ids: readonly number[]): Map<number, string> {
  if (ids.length === 0) return new Map();
  const rows = db
    .prepare<[string], { id: number; name: string }>(
      `SELECT organization_id AS id, name FROM organization_version
        WHERE organization_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .all(JSON.stringify([...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
