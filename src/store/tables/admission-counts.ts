import type { Period } from '../../calendar/period.ts';
import { memberRow, tallyRows, type StoredTally } from '../counted-rows.ts';
import type { Db } from '../open-database.ts';
import { placementJoin } from '../placement.ts';
import { IN_PERIOD, periodParameters } from './event-counts.ts';

/** What Biểu số 2-BTCTW tells apart of new members. */
export interface AdmittedTraits {
  readonly sex: 'male' | 'female' | null;
  /** Year of admission less year of birth; `null` where the birth is not recorded. */
  readonly age: number | null;
  /** 1: had left the Party before. */
  readonly readmitted: number;
  /** Codes of groups their admission papers give, apart by spaces; `null`: none gives any. */
  readonly groups: string | null;
}

/** New members of a period, each once. `placement` must be filled. */
export function tallyAdmitted(db: Db, period: Period, within?: number): StoredTally<AdmittedTraits> {
  return tallyRows<AdmittedTraits>(
    db,
    {
      traits: {
        sex: 'm.sex',
        age: 'substr(coalesce(e.on_date, e.period), 1, 4) - substr(m.birth, 1, 4)',
        readmitted: `EXISTS (SELECT 1 FROM member_event gone WHERE gone.member_id = e.member_id AND gone.kind <> 'admitted'
          AND gone.on_date < e.on_date)`,
        groups: `(SELECT group_concat(r.details ->> 'admissionGroups', ' ') FROM member_record r
          WHERE r.member_id = e.member_id AND r.kind = 'admission')`,
      },
      from: `(SELECT min(e.id) AS id FROM member_event e
           ${placementJoin(within)} temp.placement p ON p.organization_id = e.organization_id
          WHERE e.kind = 'admitted' AND ${IN_PERIOD} GROUP BY e.member_id) first
        JOIN member_event e ON e.id = first.id JOIN member m ON m.id = e.member_id`,
      joins: 'LEFT JOIN temp.placement p ON p.organization_id = e.organization_id',
      row: memberRow('e'),
    },
    periodParameters(period),
  );
}

/** Grassroots organizations on the cut-off day, told apart by whether they admitted somebody in the period. */
export interface AdmittingTraits {
  readonly kind: 'base-committee' | 'base-cell';
  readonly admitting: number;
}

/** Grassroots organizations by kind. `placement` must be filled. */
export function tallyAdmitting(db: Db, period: Period): StoredTally<AdmittingTraits> {
  return tallyRows<AdmittingTraits>(
    db,
    {
      traits: { kind: 'b.kind', admitting: 'a.base_id IS NOT NULL' },
      from: `temp.placement b LEFT JOIN (SELECT DISTINCT p.base_id FROM member_event e
          JOIN temp.placement p ON p.organization_id = e.organization_id
         WHERE e.kind = 'admitted' AND ${IN_PERIOD}) a ON a.base_id = b.organization_id`,
      where: `b.existing = 1 AND b.kind IN ('base-committee', 'base-cell')`,
      joins: `JOIN organization g ON g.id = b.organization_id
        LEFT JOIN temp.placement above ON above.organization_id = b.parent_id`,
      row: {
        known: 'b.code',
        name: 'b.name',
        unit: 'above.name',
        sorted: 'b.code',
        sheet_id: 'g.sheet_id',
        row_number: 'g.row_number',
      },
    },
    periodParameters(period),
  );
}
