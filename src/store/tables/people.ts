import type { Db } from '../open-database.ts';
import { placementJoin } from '../placement.ts';

/** A member of a run as the lists of names give one. */
export interface ListedPerson {
  readonly name: string;
  readonly nameKey: string;
  readonly birth: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly admittedOn: string | null;
  /** The cell, and its code to sort by. */
  readonly cell: string | null;
  readonly cellCode: string | null;
  /** The grassroots organization, where it is another one. */
  readonly base: string | null;
  readonly grade: string | null;
  readonly reason: string | null;
  readonly reviewed: number | null;
}

/**
 * The members of a run, graded ones or those without a grade, by cell and name key. `placement` must be filled; `within`:
 * only those in its tree.
 */
export function listPeople(
  db: Db,
  run: { readonly id: number; readonly period: string },
  graded: boolean,
  within?: number,
): ListedPerson[] {
  return db
    .prepare<[string, number], ListedPerson>(
      `SELECT m.full_name AS name, m.name_key AS nameKey, m.birth, m.sex, m.admitted_on AS admittedOn, p.name AS cell,
              p.code AS cellCode, CASE WHEN base.organization_id <> p.organization_id THEN base.name END AS base, o.grade,
              CASE WHEN o.grade IS NULL THEN coalesce(o.reason, 'noDecision') END AS reason, y.self_review_done AS reviewed
         FROM outcome o JOIN member m ON m.id = o.subject_id
         LEFT JOIN member_year y ON y.period = ? AND y.member_id = o.subject_id
         ${placementJoin(within)} temp.placement p ON p.organization_id = o.organization_id
         LEFT JOIN temp.placement base ON base.organization_id = p.base_id
        WHERE o.run_id = ? AND o.subject_kind = 'member' AND o.grade IS ${graded ? 'NOT NULL' : 'NULL'}
        ORDER BY p.code, p.organization_id, m.name_key, m.birth, m.id`,
    )
    .all(run.period, run.id);
}
