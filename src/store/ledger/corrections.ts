import type { Db } from '../open-database.ts';
import { KNOWN_AS } from '../subjects.ts';

/** A line of the journal that was taken back, with what took its place. */
export interface CorrectionRow {
  readonly knownAs: string | null;
  readonly name: string | null;
  readonly kind: string;
  /** Moment at which the line was taken back. */
  readonly postedAt: string;
  readonly organization: string | null;
  readonly dayBefore: string | null;
  /** Null on all of these: the line was taken back with its submission, or the row now says something else. */
  readonly kindAfter: string | null;
  readonly organizationAfter: string | null;
  readonly dayAfter: string | null;
  readonly submission: number;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
}

/**
 * The corrections of movements that count up to a day, newest last: each reversal with the line that the same submission
 * posted of the same person instead.
 *
 * @param before moment before which they must have been posted; undefined: all.
 */
export function listCorrections(
  db: Db,
  to: string,
  before: string | undefined,
  everywhere: boolean,
): CorrectionRow[] {
  const until = before === undefined ? '' : 'AND back.posted_at < @before';
  return db
    .prepare<Record<string, string>, CorrectionRow>(
      `SELECT ${KNOWN_AS} AS knownAs, m.full_name AS name, back.kind, back.posted_at AS postedAt,
              p.name AS organization, back.on_date AS dayBefore,
              fresh.kind AS kindAfter, f.name AS organizationAfter, fresh.on_date AS dayAfter,
              back.submission_id AS submission, s.file, h.name AS sheet, coalesce(fresh.row_number, back.row_number) AS row
         FROM movement back
         LEFT JOIN movement fresh ON fresh.id = (SELECT n.id FROM movement n WHERE n.submission_id = back.submission_id
           AND n.posted_at = back.posted_at AND n.member_id = back.member_id AND n.reverses IS NULL
           ORDER BY n.kind = back.kind DESC, n.id LIMIT 1)
         LEFT JOIN member m ON m.id = back.member_id
         LEFT JOIN temp.placement p ON p.organization_id = back.organization_id
         LEFT JOIN temp.placement f ON f.organization_id = fresh.organization_id
         LEFT JOIN sheet h ON h.id = coalesce(fresh.sheet_id, back.sheet_id)
         LEFT JOIN submission s ON s.id = h.submission_id
        WHERE back.reverses IS NOT NULL ${until} AND coalesce(back.on_date, '') <= @to
          AND ${everywhere ? '1' : 'back.organization_id IN (SELECT organization_id FROM temp.scope)'}
        ORDER BY back.id`,
    )
    .all(before === undefined ? { to } : { to, before });
}
