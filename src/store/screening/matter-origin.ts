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
  activity: 'member_months t WHERE t.year = @matter AND t.member_id = @subject',
  membership: 'member_year t WHERE t.period = @period AND t.member_id = @subject',
  exit: 'member_event t WHERE t.id = @matter',
  confidence: 'confidence_vote t WHERE t.id = @matter',
  unit: 'organization_months t WHERE t.year = @year AND t.organization_id = @subject',
};
const PAPERS = 'member_record t WHERE t.id = @matter';

/** The row a matter was read from; `undefined` when it was taken back since, or no single row says it. */
export function findMatterOrigin(
  db: Db,
  kind: MatterKind,
  keys: { readonly matter: number; readonly subject: number; readonly period: string; readonly year: number },
): MatterOrigin | undefined {
  return db
    .prepare<[typeof keys], MatterOrigin>(
      `SELECT s.file, h.name AS sheet, o.row FROM
         (SELECT t.sheet_id, t.row_number AS row FROM ${TABLES[kind] ?? PAPERS}) o
         JOIN sheet h ON h.id = o.sheet_id JOIN submission s ON s.id = h.submission_id`,
    )
    .get(keys);
}
