import type { Db } from './open-database.ts';
import { KNOWN_AS } from './subjects.ts';

/** One row that a figure counts, as it stands in a sheet. */
export interface FigureRow {
  readonly knownAs: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  /** How much the row adds: 1, or the number a target sets. */
  readonly amount: number;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  /** JSON of the sheet's columns, as the importer described them. */
  readonly columns: string | null;
  /** The value that makes the row count, where it is a recorded one, and the field it is recorded in. */
  readonly value: string | null;
  readonly field: string | null;
}

/** Names the sheet of `found`: known, name, unit, amount, sheet_id, row_number, value, field, sorted. */
const placed = (found: string): string =>
  `SELECT found.known AS knownAs, found.name, found.unit, found.amount, s.file, h.name AS sheet, found.row_number AS row,
      h.columns, found.value, found.field
    FROM (${found}) found LEFT JOIN sheet h ON h.id = found.sheet_id LEFT JOIN submission s ON s.id = h.submission_id
    ORDER BY found.sorted, found.name, found.known, found.row_number`;

/** Which outcomes of a run are wanted; `null`: whatever it is. */
export interface OutcomeFilter {
  readonly run: number;
  readonly period: string;
  /** A committee directly below the root. */
  readonly unit: number | null;
  readonly graded: 0 | 1 | null;
  readonly grade: string | null;
  readonly reason: string | null;
  readonly state: string | null;
  /** JSON list of kinds of organization. */
  readonly kinds: string | null;
}

const WANTED = `(@unit IS NULL OR p.unit_id = @unit) AND (@graded IS NULL OR (o.grade IS NOT NULL) = @graded)
  AND (@grade IS NULL OR o.grade = @grade) AND (@reason IS NULL OR (o.grade IS NULL AND o.reason = @reason))
  AND (@state IS NULL OR o.state = @state) AND (@kinds IS NULL OR p.kind IN (SELECT value FROM json_each(@kinds)))`;

/** The sheet or the row of the latest change of the decided grade, else that of the record. */
const origin = (table: string, subject: string, column: string): string =>
  `coalesce(CASE WHEN o.grade IS NOT NULL THEN (SELECT c.${column} FROM change c WHERE c.entity = '${table}' AND c.entity_id = ${subject}
     AND c.field = 'gradeDecided' AND c.period = @period ORDER BY c.id DESC LIMIT 1) END, y.${column})`;

/** The members a figure counts, by unit and name, each with the row that shows its grade, or that it is on the list. `placement` must be filled. */
export function listCountedMembers(db: Db, filter: OutcomeFilter): FigureRow[] {
  return db
    .prepare<[OutcomeFilter], FigureRow>(
      placed(`SELECT ${KNOWN_AS} AS known, m.full_name AS name, p.name AS unit, 1 AS amount, p.code AS sorted, o.grade AS value,
          CASE WHEN o.grade IS NOT NULL THEN 'gradeDecided' END AS field,
          ${origin('member_year', 'm.id', 'sheet_id')} AS sheet_id, ${origin('member_year', 'm.id', 'row_number')} AS row_number
        FROM outcome o JOIN member m ON m.id = o.subject_id
        LEFT JOIN temp.placement p ON p.organization_id = o.organization_id
        LEFT JOIN member_year y ON y.period = @period AND y.member_id = o.subject_id
       WHERE o.run_id = @run AND o.subject_kind = 'member' AND ${WANTED}`),
    )
    .all(filter);
}

/** The organizations a figure counts, in the same way; one that nobody graded is shown by the list that names it. */
export function listCountedOrganizations(db: Db, filter: OutcomeFilter): FigureRow[] {
  return db
    .prepare<[OutcomeFilter], FigureRow>(
      placed(`SELECT p.code AS known, p.name, above.name AS unit, 1 AS amount, p.code AS sorted, o.grade AS value,
          CASE WHEN o.grade IS NOT NULL THEN 'gradeDecided' END AS field,
          coalesce(${origin('organization_year', 'g.id', 'sheet_id')}, g.sheet_id) AS sheet_id,
          coalesce(${origin('organization_year', 'g.id', 'row_number')}, g.row_number) AS row_number
        FROM outcome o JOIN organization g ON g.id = o.subject_id
        JOIN temp.placement p ON p.organization_id = o.organization_id
        LEFT JOIN temp.placement above ON above.organization_id = p.parent_id
        LEFT JOIN organization_year y ON y.period = @period AND y.organization_id = o.subject_id
       WHERE o.run_id = @run AND o.subject_kind = 'organization' AND ${WANTED}`),
    )
    .all(filter);
}

/** The admissions or removals of one kind in a period. `placement` must be filled. */
export function listCountedEvents(db: Db, period: string, kind: string, unit: number | null): FigureRow[] {
  return db
    .prepare<unknown[], FigureRow>(
      placed(`SELECT ${KNOWN_AS} AS known, m.full_name AS name, p.name AS unit, 1 AS amount, p.code AS sorted, NULL AS value, NULL AS field,
          e.sheet_id, e.row_number
        FROM member_event e JOIN member m ON m.id = e.member_id
        LEFT JOIN temp.placement p ON p.organization_id = e.organization_id
       WHERE e.period = @period AND e.kind = @kind AND (@unit IS NULL OR p.unit_id = @unit)`),
    )
    .all({ period, kind, unit });
}

/** The targets set for these organizations in a period. `placement` must be filled. */
export function listCountedTargets(db: Db, period: string, organizations: readonly number[]): FigureRow[] {
  return db
    .prepare<unknown[], FigureRow>(
      placed(`SELECT p.code AS known, p.name, NULL AS unit, t.admission_target AS amount, p.code AS sorted,
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
      placed(`SELECT v.code AS known, v.name, NULL AS unit, 1 AS amount, v.code AS sorted, NULL AS value, NULL AS field, g.sheet_id, g.row_number
        FROM organization_version v JOIN organization g ON g.id = v.organization_id
       WHERE v.kind IN ('base-committee', 'base-cell') AND (v.from_date IS NULL OR v.from_date <= @on) AND (v.to_date IS NULL OR v.to_date > @on)
       GROUP BY v.organization_id`),
    )
    .all({ on });
}

/** The groups of a run whose share of HTXSNV is limited. `placement` must be filled. */
export function listCountedCaps(db: Db, run: number, exceeded: 0 | 1 | null): FigureRow[] {
  return db
    .prepare<unknown[], FigureRow>(
      placed(`SELECT NULL AS known, c.label AS name, p.name AS unit, 1 AS amount, c.subject_kind AS sorted, NULL AS value, NULL AS field,
          NULL AS sheet_id, NULL AS row_number
        FROM cap_group c LEFT JOIN temp.placement p ON p.organization_id = c.organization_id
       WHERE c.run_id = @run AND (@exceeded IS NULL OR c.exceeded = @exceeded)`),
    )
    .all({ run, exceeded });
}
