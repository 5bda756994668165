import type { Db } from '../open-database.ts';
import { KNOWN_AS } from '../subjects.ts';
import { DATED_OUTSIDE, RECEIVED_ELSEWHERE } from './checks.ts';
import type { Span } from './counts.ts';

/** One row that a figure counts, as it stands in a sheet. */
export interface TracedRow {
  readonly knownAs: string | null;
  readonly name: string | null;
  /** The figure it counts for. */
  readonly figure: string;
  readonly organization: string | null;
  readonly organizationCode: string | null;
  /** The other side of a transfer, or where somebody stood before. */
  readonly other: string | null;
  /** Day of the entry, or of the list. */
  readonly day: string | null;
  readonly number: string | null;
  readonly decidedOn: string | null;
  readonly body: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
}

/** Names the rows of `found`: member_id, figure, organization_id, other, day, entry_id, sheet_id, row_number. */
function traced(found: string): string {
  return `SELECT ${KNOWN_AS} AS knownAs, m.full_name AS name, found.figure, p.name AS organization, p.code AS organizationCode, found.other,
      found.day, j.decision_number AS number, j.decision_date AS decidedOn, j.decision_body AS body,
      s.file, h.name AS sheet, found.row_number AS row
    FROM (${found}) found
    LEFT JOIN member m ON m.id = found.member_id
    LEFT JOIN temp.placement p ON p.organization_id = found.organization_id
    LEFT JOIN movement j ON j.id = found.entry_id
    LEFT JOIN sheet h ON h.id = found.sheet_id LEFT JOIN submission s ON s.id = h.submission_id
    ORDER BY p.code, found.figure, found.day, m.full_name, found.member_id`;
}

/** The day of the list that a row of a sheet is from. */
const LIST_DAY = `(SELECT g.day FROM temp.sighting g WHERE g.member_id = t.member_id AND g.sheet_id = t.sheet_id AND g.row_number = t.row_number)`;
const standing = (table: 'opening' | 'closing', figure: string): string =>
  `SELECT t.member_id, ${figure} AS figure, t.organization_id, NULL AS other,
      coalesce((SELECT e.day FROM temp.entry e WHERE e.id = t.entry_id), ${LIST_DAY}) AS day, t.entry_id, t.sheet_id, t.row_number
    FROM temp.${table} t`;

/** The people of the opening or the closing number. */
export function eachStanding(
  db: Db,
  side: 'opening' | 'closing',
  everywhere: boolean,
): IterableIterator<TracedRow> {
  return db
    .prepare<[], TracedRow>(
      traced(
        `${standing(side, `'${side}'`)} ${everywhere ? '' : 'WHERE t.organization_id IN (SELECT organization_id FROM temp.scope)'}`,
      ),
    )
    .iterate();
}

/** The entries that count as one of some figures. */
export function eachMoved(db: Db, figures: readonly string[]): IterableIterator<TracedRow> {
  return db
    .prepare<[string], TracedRow>(
      traced(`SELECT e.member_id, v.figure, e.organization_id, coalesce((SELECT o.name FROM temp.entry b JOIN temp.placement o
            ON o.organization_id = b.organization_id WHERE b.id = e.partner_id), e.other) AS other,
          e.day, e.id AS entry_id, e.sheet_id, e.row_number
        FROM temp.moved v JOIN temp.entry e ON e.id = v.entry_id
       WHERE v.figure IN (SELECT value FROM json_each(?))`),
    )
    .iterate(JSON.stringify(figures));
}

/** The removals by deletion of probationary members. */
export function eachProbationary(db: Db): IterableIterator<TracedRow> {
  return db
    .prepare<[], TracedRow>(
      traced(`SELECT e.member_id, 'deletedProbationary' AS figure, e.organization_id, NULL AS other, e.day, e.id AS entry_id, e.sheet_id, e.row_number
        FROM temp.moved v JOIN temp.entry e ON e.id = v.entry_id WHERE v.figure = 'deleted' AND v.probationary = 1`),
    )
    .iterate();
}

/** Those for whom no entry accounts, each with the row of the list that shows it: where they are now, else where they were. */
export function eachUnexplained(db: Db, figures: readonly string[]): IterableIterator<TracedRow> {
  return db
    .prepare<[string], TracedRow>(
      traced(`SELECT u.member_id, u.why AS figure, coalesce(t.organization_id, o.organization_id) AS organization_id,
          CASE WHEN t.member_id IS NOT NULL THEN (SELECT p.name FROM temp.placement p WHERE p.organization_id = o.organization_id) END AS other,
          NULL AS day, coalesce(t.entry_id, o.entry_id) AS entry_id, coalesce(t.sheet_id, o.sheet_id) AS sheet_id,
          coalesce(t.row_number, o.row_number) AS row_number
        FROM temp.unexplained u LEFT JOIN temp.opening o ON o.member_id = u.member_id LEFT JOIN temp.closing t ON t.member_id = u.member_id
       WHERE u.why IN (SELECT value FROM json_each(?))`),
    )
    .iterate(JSON.stringify(figures));
}

/** People whom the latest list up to a day still names although a paper took them off the books. */
export function eachStillListed(db: Db, day: string, everywhere: boolean): IterableIterator<TracedRow> {
  return db
    .prepare<{ day: string }, TracedRow>(
      traced(`SELECT member_id, 'gone' AS figure, organization_id, NULL AS other, day, NULL AS entry_id, sheet_id, row_number
        FROM temp.sighting WHERE status = 'gone' AND day = (SELECT max(day) FROM temp.list_day WHERE day <= @day)
         AND ${everywhere ? '1' : 'organization_id IN (SELECT organization_id FROM temp.scope)'}`),
    )
    .iterate({ day });
}

/** Second papers that take somebody off the books in a span. */
export function eachSecondExit(db: Db, { from, to }: Span, everywhere: boolean): IterableIterator<TracedRow> {
  return db
    .prepare<[string, string], TracedRow>(
      traced(`SELECT member_id, 'twice' AS figure, organization_id, NULL AS other, day, id AS entry_id, sheet_id, row_number
        FROM temp.second_exit WHERE day BETWEEN ? AND ? AND ${everywhere ? '1' : 'organization_id IN (SELECT organization_id FROM temp.scope)'}`),
    )
    .iterate(from, to);
}

/** Entries of the lists sent for a period that are dated outside of it. */
export function eachDatedOutside(
  db: Db,
  period: { readonly code: string; readonly start: string; readonly end: string },
  everywhere: boolean,
): IterableIterator<TracedRow> {
  return db
    .prepare<Record<string, string>, TracedRow>(
      traced(`SELECT member_id, 'outside' AS figure, organization_id, NULL AS other, day, id AS entry_id, sheet_id, row_number
        FROM temp.entry WHERE ${DATED_OUTSIDE} AND ${everywhere ? '1' : 'organization_id IN (SELECT organization_id FROM temp.scope)'}`),
    )
    .iterate({ code: period.code, starts: period.start, ends: period.end });
}

/** The transfers of a span that stand on one side only, or were received elsewhere; figure says which. */
export function eachUnmatched(db: Db, { from, to }: Span, everywhere: boolean): IterableIterator<TracedRow> {
  return db
    .prepare<[string, string], TracedRow>(
      traced(`SELECT e.member_id, CASE WHEN e.partner_id IS NOT NULL THEN 'elsewhere' WHEN e.kind = 'transfer-out' THEN 'notReceived' ELSE 'notSent' END AS figure,
          e.organization_id, coalesce((SELECT o.name FROM temp.placement o WHERE o.organization_id = p.organization_id), e.other) AS other,
          e.day, e.id AS entry_id, e.sheet_id, e.row_number
        FROM temp.entry e LEFT JOIN temp.entry p ON p.id = e.partner_id
       WHERE e.day BETWEEN ? AND ? AND e.other_id IS NOT NULL
         AND ((e.partner_id IS NULL AND e.kind IN ('transfer-in', 'transfer-out'))
           OR (e.kind = 'transfer-out' AND e.partner_id IS NOT NULL AND ${RECEIVED_ELSEWHERE}))
         AND ${everywhere ? '1' : 'e.organization_id IN (SELECT organization_id FROM temp.scope)'}`),
    )
    .iterate(from, to);
}
