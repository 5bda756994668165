import { MONTH_SETS } from '../../registry/month-bits.ts';
import type { MatterKind } from '../../registry/facts.ts';
import type { Db } from '../open-database.ts';

/** The row of a file that a matter was read from. */
export interface MatterOrigin {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** Where the row of a matter stands: by its number, or by the year and the member; `undefined` for what no single row says. */
const TABLES: Readonly<Partial<Record<MatterKind, string>>> = {
  membership: 'member_year t WHERE t.period = @period AND t.member_id = @subject',
  exit: 'member_event t WHERE t.id = @matter',
  confidence: 'confidence_vote t WHERE t.id = @matter',
  unit: 'organization_months t WHERE t.year = @year AND t.organization_id = @subject',
};
/** Months of attendance and of fees come in lists of their own: the one that last said these months, else the first. */
const MONTHS = `SELECT coalesce(c.sheet_id, t.sheet_id) AS sheet_id, coalesce(c.row_number, t.row_number) AS row
  FROM member_months t LEFT JOIN change c ON c.id = (SELECT max(id) FROM change WHERE entity = 'member_months'
    AND entity_id = t.member_id AND period = CAST(t.year AS TEXT) AND field IN (SELECT value FROM json_each(@fields)))
  WHERE t.year = @matter AND t.member_id = @subject`;
const PAPERS = 'member_record t WHERE t.id = @matter';

/**
 * The row a matter was read from; `undefined` when it was taken back since, or no single row says it.
 *
 * @param list which months an `activity` is about.
 */
export function findMatterOrigin(
  db: Db,
  kind: MatterKind,
  keys: { readonly matter: number; readonly subject: number; readonly period: string; readonly year: number },
  list: 'attendance' | 'fees',
): MatterOrigin | undefined {
  const { known, sets } = MONTH_SETS[list];
  const found =
    kind === 'activity' ? MONTHS : `SELECT t.sheet_id, t.row_number AS row FROM ${TABLES[kind] ?? PAPERS}`;
  return db
    .prepare<[typeof keys & { readonly fields: string }], MatterOrigin>(
      `SELECT s.file, h.name AS sheet, o.row FROM (${found}) o
         JOIN sheet h ON h.id = o.sheet_id JOIN submission s ON s.id = h.submission_id`,
    )
    .get({ ...keys, fields: JSON.stringify([known, ...sets]) });
}
