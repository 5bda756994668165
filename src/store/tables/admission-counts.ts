import type { Period } from '../../calendar/period.ts';
import type { Db } from '../open-database.ts';
import { placementJoin } from '../placement.ts';
import { IN_PERIOD, periodParameters } from './event-counts.ts';

/** New members of a period who are alike in what Biểu số 2-BTCTW tells apart. */
export interface AdmittedCount {
  readonly sex: 'male' | 'female' | null;
  /** Year of admission less year of birth; `null` where the birth is not recorded. */
  readonly age: number | null;
  /** 1: had left the Party before. */
  readonly readmitted: number;
  readonly count: number;
}

/** New members of a period, each once. `placement` must be filled. */
export function countAdmitted(db: Db, period: Period, within?: number): AdmittedCount[] {
  return db
    .prepare<[ReturnType<typeof periodParameters>], AdmittedCount>(
      `SELECT m.sex, substr(coalesce(e.on_date, e.period), 1, 4) - substr(m.birth, 1, 4) AS age,
              EXISTS (SELECT 1 FROM member_event gone WHERE gone.member_id = e.member_id AND gone.kind <> 'admitted'
                AND gone.on_date < e.on_date) AS readmitted, count(DISTINCT e.member_id) AS count
         FROM member_event e JOIN member m ON m.id = e.member_id
         ${placementJoin(within)} temp.placement p ON p.organization_id = e.organization_id
        WHERE e.kind = 'admitted' AND ${IN_PERIOD} GROUP BY 1, 2, 3`,
    )
    .all(periodParameters(period));
}

/** Grassroots organizations of one kind on the cut-off day, and those of them that admitted somebody in the period. */
export interface AdmittingCount {
  readonly kind: 'base-committee' | 'base-cell';
  readonly existing: number;
  readonly admitting: number;
}

/** Counts grassroots organizations by kind. `placement` must be filled. */
export function countAdmitting(db: Db, period: Period): AdmittingCount[] {
  return db
    .prepare<[ReturnType<typeof periodParameters>], AdmittingCount>(
      `SELECT b.kind, count(*) AS existing, count(a.base_id) AS admitting FROM temp.placement b
         LEFT JOIN (SELECT DISTINCT p.base_id FROM member_event e JOIN temp.placement p ON p.organization_id = e.organization_id
           WHERE e.kind = 'admitted' AND ${IN_PERIOD}) a ON a.base_id = b.organization_id
        WHERE b.existing = 1 AND b.kind IN ('base-committee', 'base-cell') GROUP BY b.kind`,
    )
    .all(periodParameters(period));
}

/** New members of a period by those of the named groups their papers give; empty where no paper gives any of them. `placement` must be filled. */
export function countGroups(
  db: Db,
  period: Period,
  names: readonly string[],
  within?: number,
): { readonly name: string; readonly count: number }[] {
  return db
    .prepare<[ReturnType<typeof periodParameters> & { groups: string }], { name: string; count: number }>(
      `SELECT g.value AS name, count(DISTINCT e.member_id) AS count
         FROM member_event e JOIN member_record r ON r.member_id = e.member_id AND r.kind = 'admission'
         JOIN json_each(@groups) g ON ' ' || json_extract(r.details, '$.admissionGroups') || ' ' LIKE '% ' || g.value || ' %'
         ${placementJoin(within)} temp.placement p ON p.organization_id = e.organization_id
        WHERE e.kind = 'admitted' AND ${IN_PERIOD} GROUP BY 1`,
    )
    .all({ ...periodParameters(period), groups: JSON.stringify(names) });
}
