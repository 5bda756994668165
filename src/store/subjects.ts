import type { SubjectKind } from '../registry/facts.ts';
import type { Db } from './open-database.ts';
import type { StoredVerdict } from './outcomes.ts';

/** Somebody or something that a run judged. */
export interface SubjectRow {
  readonly kind: SubjectKind;
  readonly id: number;
  readonly name: string;
  /** Name of the cell (for members) or of the organization above. */
  readonly unit: string | null;
}

/** The member whose number (citizen, card or own code) is exactly this, as recorded. */
export function findMembersByNumber(db: Db, value: string): SubjectRow[] {
  return db
    .prepare<[string], SubjectRow>(
      `SELECT DISTINCT 'member' AS kind, m.id, m.full_name AS name,
              (SELECT v.name FROM membership p JOIN organization_version v ON v.organization_id = p.organization_id
                WHERE p.member_id = m.id ORDER BY p.to_date IS NULL DESC, v.id DESC LIMIT 1) AS unit
         FROM identifier i JOIN member m ON m.id = i.member_id WHERE i.value = ? ORDER BY m.id`,
    )
    .all(value);
}

/** Members on the lists of a period with this name key. `placement` must be filled. */
export function findMembersByName(
  db: Db,
  period: string,
  nameKey: string,
): (SubjectRow & { readonly organizationId: number })[] {
  return db
    .prepare<[string, string], SubjectRow & { organizationId: number }>(
      `SELECT 'member' AS kind, m.id, m.full_name AS name, p.name AS unit, y.organization_id AS organizationId
         FROM member m JOIN member_year y ON y.period = ? AND y.member_id = m.id
         LEFT JOIN temp.placement p ON p.organization_id = y.organization_id
        WHERE m.name_key = ? ORDER BY m.id`,
    )
    .all(period, nameKey);
}

/** Full names of members, by id. */
export function nameMembers(db: Db, ids: readonly number[]): Map<number, string> {
  const rows = db
    .prepare<[string], { id: number; name: string }>(
      'SELECT id, full_name AS name FROM member WHERE id IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What a collective is called where its list gives it no name of its own. */
export const COLLECTIVE_WORD = 'Tập thể lãnh đạo';

/** SQL of a collective's name: its own (`Ban Thường vụ …`), else after its organization. `cy` its year, `p` its placement. */
const COLLECTIVE_NAME = `coalesce(cy.collective_name, '${COLLECTIVE_WORD} ' || coalesce(p.code, p.name))`;

/** The leadership collectives on the lists of a period. `placement` must be filled. */
export function listCollectives(db: Db, period: string): SubjectRow[] {
  return db
    .prepare<[string], SubjectRow>(
      `SELECT 'collective' AS kind, cy.organization_id AS id, ${COLLECTIVE_NAME} AS name, p.name AS unit
         FROM collective_year cy JOIN temp.placement p ON p.organization_id = cy.organization_id
        WHERE cy.period = ? ORDER BY p.code, cy.organization_id`,
    )
    .all(period);
}

export interface OutcomeRow extends StoredVerdict {
  readonly subjectId: number;
  readonly organizationId: number;
}

const OUTCOME = `o.subject_id AS subjectId, o.organization_id AS organizationId, o.state, o.reason, o.proposed, o.ceiling, o.grade,
  o.met, o.unknown`;

export function getOutcome(
  db: Db,
  runId: number,
  kind: SubjectKind,
  subjectId: number,
): OutcomeRow | undefined {
  return db
    .prepare<[number, string, number], OutcomeRow>(
      `SELECT ${OUTCOME} FROM outcome o
        WHERE o.run_id = ? AND o.subject_kind = ? AND o.subject_id = ?`,
    )
    .get(runId, kind, subjectId);
}

/**
 * SQL of the number a member is best known by (card, citizen, own code), the full name where there is none. It does not
 * depend on the order in which rows came, as the row's own id does. `m` must be the member.
 */
export const KNOWN_AS = `coalesce((SELECT i.value FROM identifier i WHERE i.member_id = m.id
  ORDER BY CASE i.kind WHEN 'card12' THEN 0 WHEN 'card8' THEN 1 WHEN 'citizen' THEN 2 ELSE 3 END, i.value LIMIT 1), m.full_name)`;

/**
 * SQL of what a subject is known by, its name, and the unit it stands in. `m` is the member, `p` the placement of the
 * organization and `above` that above it, `cy` the year of the collective.
 */
export const SUBJECT_NAMES: Readonly<
  Record<SubjectKind, readonly [known: string, name: string, unit: string]>
> = {
  member: [KNOWN_AS, 'm.full_name', 'p.name'],
  organization: ['coalesce(p.code, p.name)', 'p.name', 'above.name'],
  collective: [COLLECTIVE_NAME, COLLECTIVE_NAME, 'p.name'],
};

export interface ListedOutcome extends OutcomeRow {
  /** What `review explain` finds the subject by. */
  readonly knownAs: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string | null;
  readonly unitCode: string | null;
}

/**
 * The outcomes of a run, organizations and their collectives first, by unit code, name and number: an order that does not depend on the order of
 * the rows. `placement` must be filled.
 *
 * @param states only these states; empty: all.
 * @param within only this organization and everything below it.
 */
export function listOutcomes(
  db: Db,
  runId: number,
  states: readonly string[],
  within: number | undefined,
): ListedOutcome[] {
  return db
    .prepare<unknown[], ListedOutcome>(
      `WITH RECURSIVE below (id) AS (
         SELECT ? UNION SELECT p.organization_id FROM below JOIN temp.placement p ON p.parent_id = below.id)
       SELECT o.subject_kind AS kind, ${OUTCOME},
              CASE o.subject_kind WHEN 'member' THEN ${KNOWN_AS} WHEN 'collective' THEN ${COLLECTIVE_NAME}
                ELSE coalesce(p.code, p.name) END AS knownAs,
              CASE o.subject_kind WHEN 'member' THEN m.full_name WHEN 'collective' THEN ${COLLECTIVE_NAME}
                ELSE p.name END AS name,
              CASE o.subject_kind WHEN 'member' THEN p.name ELSE above.name END AS unit, p.code AS unitCode
         FROM outcome o
         LEFT JOIN temp.placement p ON p.organization_id = o.organization_id
         LEFT JOIN temp.placement above ON above.organization_id = p.parent_id
         LEFT JOIN member m ON o.subject_kind = 'member' AND m.id = o.subject_id
         LEFT JOIN collective_year cy ON o.subject_kind = 'collective' AND cy.organization_id = o.subject_id
           AND cy.period = (SELECT period FROM run WHERE id = o.run_id)
        WHERE o.run_id = ? AND (json_array_length(?) = 0 OR o.state IN (SELECT value FROM json_each(?)))
          AND (? IS NULL OR o.organization_id IN (SELECT id FROM below))
        ORDER BY o.subject_kind = 'member', o.subject_kind DESC, p.code, m.name_key, knownAs, o.subject_id`,
    )
    .all(within ?? null, runId, JSON.stringify(states), JSON.stringify(states), within ?? null);
}
