import type { Db } from '../open-database.ts';
import type { Span } from './counts.ts';

/** Narrows what is looked at to the filled scope; `everywhere` also takes what is of no known organization. */
const within = (everywhere: boolean): string =>
  everywhere ? '1' : 'organization_id IN (SELECT organization_id FROM temp.scope)';

/** People whom the latest list up to a day still names although a paper took them off the books before. */
export function countStillListed(db: Db, day: string, everywhere: boolean): number {
  return (
    db
      .prepare<{ day: string }, { count: number }>(
        `SELECT count(*) AS count FROM temp.sighting
          WHERE status = 'gone' AND ${within(everywhere)} AND day = (SELECT max(day) FROM temp.list_day WHERE day <= @day)`,
      )
      .get({ day })?.count ?? 0
  );
}

/** How many people of the opening are there by what was recorded later only. */
export function countInferred(db: Db, everywhere: boolean): number {
  return (
    db
      .prepare<[], { count: number }>(
        `SELECT count(*) AS count FROM temp.opening WHERE inferred = 1 AND ${within(everywhere)}`,
      )
      .get()?.count ?? 0
  );
}

/** Submissions received before a moment and taken back after it: what they said is no longer there to count. */
export function listUndoneSince(db: Db, before: string): number[] {
  return db
    .prepare<[string, string], { id: number }>(
      'SELECT id FROM submission WHERE received_at < ? AND undone_at >= ? ORDER BY id',
    )
    .all(before, before)
    .map(({ id }) => id);
}

/** SQL of whether an entry comes from a list sent for a period and its day lies outside of it. */
export const DATED_OUTSIDE = `period = @code AND day NOT BETWEEN @starts AND @ends`;

/** How many entries of the lists sent for a period are dated outside of it; they count in the period of their day. */
export function countDatedOutside(
  db: Db,
  period: { readonly code: string; readonly start: string; readonly end: string },
  everywhere: boolean,
): number {
  return (
    db
      .prepare<Record<string, string>, { count: number }>(
        `SELECT count(*) AS count FROM temp.entry WHERE ${DATED_OUTSIDE} AND ${within(everywhere)}`,
      )
      .get({ code: period.code, starts: period.start, ends: period.end })?.count ?? 0
  );
}

/** How the transfers within the province match. */
export interface TransferMatch {
  readonly matched: number;
  /** Sent to an organization here that has not recorded them. */
  readonly notReceived: number;
  /** Received from an organization here that has not recorded sending them. */
  readonly notSent: number;
  /** Received by another organization than the one they were sent to. */
  readonly elsewhere: number;
}

/** SQL of whether a matched departure names another unit than the one that received the person; `e` is the departure. */
export const RECEIVED_ELSEWHERE = `e.other_id IS NOT NULL AND p.organization_id IS NOT e.other_id
  AND NOT EXISTS (WITH RECURSIVE line (id, depth) AS (
      SELECT p.organization_id, 0 UNION ALL SELECT t.parent_id, depth + 1 FROM line JOIN temp.placement t ON t.organization_id = line.id
       WHERE t.parent_id IS NOT NULL AND depth < 20)
    SELECT 1 FROM line WHERE id = e.other_id)`;

/** Counts the transfers of a span by how their two sides match; of matched ones the departure counts. */
export function matchTransfers(db: Db, { from, to }: Span, everywhere: boolean): TransferMatch {
  return (
    db
      .prepare<[string, string], TransferMatch>(
        `SELECT coalesce(sum(e.kind = 'transfer-out' AND e.partner_id IS NOT NULL), 0) AS matched,
                coalesce(sum(e.kind = 'transfer-out' AND e.partner_id IS NULL AND e.other_id IS NOT NULL), 0) AS notReceived,
                coalesce(sum(e.kind = 'transfer-in' AND e.partner_id IS NULL AND e.other_id IS NOT NULL), 0) AS notSent,
                coalesce(sum(e.kind = 'transfer-out' AND e.partner_id IS NOT NULL AND ${RECEIVED_ELSEWHERE}), 0) AS elsewhere
           FROM temp.entry e LEFT JOIN temp.entry p ON p.id = e.partner_id WHERE e.day BETWEEN ? AND ? AND ${everywhere ? '1' : `e.${within(false)}`}`,
      )
      .get(from, to) ?? { matched: 0, notReceived: 0, notSent: 0, elsewhere: 0 }
  );
}
