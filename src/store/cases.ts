import type { Db } from './open-database.ts';

/** Who or what a case is about. */
export type CaseSubject = 'member' | 'organization';

/** What a run did to the cases. */
export interface RefreshedCases {
  readonly opened: number;
  /** Open cases whose finding still stands. */
  readonly refreshed: number;
  /** Cases whose finding is gone and that nobody had begun to work on. */
  readonly settled: number;
  /** Cases whose finding is gone, with steps of people: they close them. */
  readonly gone: number;
}

/** SQL: open cases that no run of a later day looked at. */
const REFRESHABLE = `NOT EXISTS (SELECT 1 FROM case_closing z WHERE z.case_id = screening_case.id)
  AND (SELECT as_of FROM run WHERE id = last_run_id) <= (SELECT as_of FROM run WHERE id = @run)`;

/**
 * Opens a case for each finding met of a rule that has a procedure, refreshes the open ones, and marks those of the run's
 * period whose finding it no longer made. The same rule, subject and start of the clock never open a second one, also after
 * closing; a run of an earlier day changes nothing in them. Call it inside the transaction of the run.
 *
 * @param procedures the id of the procedure by rule.
 */
export function refreshCases(
  db: Db,
  run: number,
  procedures: Readonly<Record<string, string>>,
): RefreshedCases {
  const found = `FROM screen_finding f WHERE f.run_id = @run AND f.rule = screening_case.rule
    AND f.subject_kind = screening_case.subject_kind AND f.subject_id = screening_case.subject_id
    AND coalesce(f.started_on, f.matter) = coalesce(screening_case.started_on, screening_case.matter)`;
  const opened = db
    .prepare<[{ run: number; procedures: string }]>(
      `INSERT INTO screening_case (rule, subject_kind, subject_id, started_on, matter, organization_id, period, procedure, opened_run_id, last_run_id)
       SELECT f.rule, f.subject_kind, f.subject_id, f.started_on, f.matter, f.organization_id, r.period, p.value, r.id, r.id
         FROM run r JOIN json_each(@procedures) p CROSS JOIN screen_finding f ON f.run_id = r.id AND f.rule = p.key
        WHERE r.id = @run AND f.outcome = 'met'
        ORDER BY f.rule, f.subject_kind, f.subject_id, f.matter
       ON CONFLICT DO NOTHING`,
    )
    .run({ run, procedures: JSON.stringify(procedures) }).changes;
  const refreshed = db
    .prepare<[{ run: number }]>(
      `UPDATE screening_case SET last_run_id = @run, gone_run_id = NULL, matter = (SELECT min(f.matter) ${found})
        WHERE (last_run_id <> @run OR gone_run_id IS NOT NULL) AND ${REFRESHABLE} AND EXISTS (SELECT 1 ${found})`,
    )
    .run({ run }).changes;
  const gone = db
    .prepare<[{ run: number }], { begun: number }>(
      `UPDATE screening_case SET gone_run_id = @run
        WHERE gone_run_id IS NULL AND ${REFRESHABLE} AND NOT EXISTS (SELECT 1 ${found})
          AND period = (SELECT period FROM run WHERE id = @run)
       RETURNING EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = screening_case.id) AS begun`,
    )
    .all({ run });
  const begun = gone.filter((row) => row.begun === 1).length;
  return { opened, refreshed, settled: gone.length - begun, gone: begun };
}

export interface CaseRow {
  readonly id: number;
  readonly rule: string;
  readonly procedure: string;
  readonly period: string;
  readonly subjectKind: CaseSubject;
  readonly subjectId: number;
  /** Name of the member or organization. */
  readonly subject: string;
  readonly organizationId: number;
  readonly unit: string;
  readonly unitCode: string | null;
  /** Kind of the organization, for the steps that only some kinds have. */
  readonly unitKind: string;
  /** What the finding is about: the year, or the id of the record; 0 where there is only one thing. */
  readonly matter: number;
  /** The day the clock started, as precise as it is known. */
  readonly startedOn: string | null;
  readonly openedOn: string;
  readonly state: 'open' | 'settled' | 'closed';
  /** The run of its period that no longer made the finding. */
  readonly goneRun: number | null;
  readonly run: number;
  readonly outcome: 'met' | 'unknown';
  readonly dueOn: string | null;
  /** JSON. */
  readonly facts: string;
  readonly closedAs: string | null;
}

/** Which cases are asked for. */
export interface CaseFilter {
  readonly ids?: readonly number[];
  readonly states?: readonly CaseRow['state'][];
  readonly rule?: string;
  /** Only in these organizations. */
  readonly within?: readonly number[];
}

/** Cases by unit, rule and number, with what the last run that still made the finding said. */
export function listCases(db: Db, { ids, states, rule, within }: CaseFilter): CaseRow[] {
  return db
    .prepare<unknown[], CaseRow>(
      `WITH named AS (SELECT organization_id, code, name, kind, max(id) FROM organization_version GROUP BY organization_id)
       SELECT c.id, c.rule, c.procedure, c.period, c.subject_kind AS subjectKind, c.subject_id AS subjectId,
              CASE c.subject_kind WHEN 'member' THEN m.full_name ELSE o.name END AS subject,
              c.organization_id AS organizationId, o.name AS unit, o.code AS unitCode, o.kind AS unitKind,
              c.matter, c.started_on AS startedOn, opened.as_of AS openedOn,
              CASE WHEN z.case_id IS NOT NULL THEN 'closed'
                WHEN c.gone_run_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM case_step s WHERE s.case_id = c.id) THEN 'settled'
                ELSE 'open' END AS state,
              c.gone_run_id AS goneRun, c.last_run_id AS run, f.outcome, f.due_on AS dueOn, f.facts, z.outcome AS closedAs
         FROM screening_case c JOIN run opened ON opened.id = c.opened_run_id
         JOIN screen_finding f ON f.run_id = c.last_run_id AND f.rule = c.rule AND f.subject_kind = c.subject_kind
           AND f.subject_id = c.subject_id AND f.matter = c.matter
         JOIN named o ON o.organization_id = c.organization_id
         LEFT JOIN member m ON c.subject_kind = 'member' AND m.id = c.subject_id
         LEFT JOIN case_closing z ON z.case_id = c.id
        WHERE (@ids IS NULL OR c.id IN (SELECT value FROM json_each(@ids)))
          AND (@states IS NULL OR state IN (SELECT value FROM json_each(@states)))
          AND (@rule IS NULL OR c.rule = @rule)
          AND (@within IS NULL OR c.organization_id IN (SELECT value FROM json_each(@within)))
        ORDER BY o.code, o.name, c.rule, c.id`,
    )
    .all({
      ids: ids === undefined ? null : JSON.stringify(ids),
      states: states === undefined ? null : JSON.stringify(states),
      rule: rule ?? null,
      within: within === undefined ? null : JSON.stringify(within),
    });
}

/** A case that ended otherwise than another on the same ground. */
export interface SimilarCase {
  readonly id: number;
  readonly outcome: string;
  readonly closedOn: string;
}

/** Closed cases of the same rule with another outcome, latest first; without an outcome, all closed ones. */
export function listSimilarCases(
  db: Db,
  { id, rule }: Pick<CaseRow, 'id' | 'rule'>,
  outcome: string | null,
): SimilarCase[] {
  return db
    .prepare<[string, number, string | null], SimilarCase>(
      `SELECT c.id, z.outcome, z.on_date AS closedOn FROM screening_case c JOIN case_closing z ON z.case_id = c.id
        WHERE c.rule = ? AND c.id <> ? AND z.outcome IS NOT ? ORDER BY z.on_date DESC, c.id DESC`,
    )
    .all(rule, id, outcome);
}

/** Official members of a cell on its list of a period, and who of them may not count. */
export interface ListedVoters {
  readonly official: number;
  readonly exempt: number;
  readonly suspended: number;
  readonly temporaryAway: number;
}

/** Counts who may vote in an organization by the list of a period; all zero where there is none. */
export function countVoters(db: Db, period: string, organizationId: number, on: string): ListedVoters {
  const row = db
    .prepare<[string, number, string], ListedVoters>(
      `SELECT count(*) AS official, coalesce(sum(y.exempt = 1 OR y.status = 'exempt'), 0) AS exempt,
              coalesce(sum(y.suspended = 1 OR y.status = 'suspended'), 0) AS suspended,
              coalesce(sum(y.temporary_activity = 1), 0) AS temporaryAway
         FROM member_year y JOIN member m ON m.id = y.member_id
        WHERE y.period = ? AND y.organization_id = ? AND m.official_on <= ?
          AND coalesce(y.status, 'active') IN ('active', 'exempt', 'suspended')`,
    )
    .get(period, organizationId, on);
  return row ?? { official: 0, exempt: 0, suspended: 0, temporaryAway: 0 };
}
