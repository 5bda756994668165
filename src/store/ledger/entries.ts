import { FINAL_KINDS, INCOMING_KINDS } from '../../registry/movements.ts';
import type { Db } from '../open-database.ts';

const quoted = (kinds: readonly string[]): string => `(${kinds.map((kind) => `'${kind}'`).join(', ')})`;

/** The last day that a stored date can mean; `ends` where there is none. */
const lastDay = (date: string, ends: string): string => `CASE length(${date})
  WHEN 10 THEN ${date} WHEN 7 THEN date(${date} || '-01', '+1 month', '-1 day') WHEN 4 THEN ${date} || '-12-31' ELSE ${ends} END`;

/**
 * Fills the temporary table `entry` with those who came (`sign` 1) and went (-1): the lines of the journal that were not
 * reversed, and those whom a list shows as deceased or transferred without any paper (`from_list` 1, negative numbers).
 * A date without a day is booked on the last day it can mean (`exact` 0). `mark` is the day up to which a list of the same
 * time is overruled by the entry. `fillLists` comes first.
 *
 * @param before moment before which a line must have been posted; undefined: as known now.
 */
export function fillEntries(db: Db, before: string | undefined): void {
  db.exec(`DROP TABLE IF EXISTS temp.entry;
    CREATE TEMP TABLE entry (id INTEGER PRIMARY KEY, member_id INTEGER, kind TEXT, sign INTEGER, day TEXT, exact INTEGER, mark TEXT, period TEXT,
      organization_id INTEGER, other TEXT, other_id INTEGER, partner_id INTEGER, from_list INTEGER, sheet_id INTEGER, row_number INTEGER)`);
  const until = (line: string): string => (before === undefined ? '' : `AND ${line}.posted_at < @before`);
  db.prepare(
    `INSERT INTO temp.entry (id, member_id, kind, sign, day, exact, period, organization_id, other, from_list, sheet_id, row_number)
     SELECT m.id, m.member_id, m.kind, CASE WHEN m.kind IN ${quoted(INCOMING_KINDS)} THEN 1 ELSE -1 END,
            ${lastDay('m.on_date', 'p.ends')}, coalesce(length(m.on_date) = 10, 0), m.period, m.organization_id,
            nullif(trim(m.other_organization), ''), 0, m.sheet_id, m.row_number
       FROM movement m JOIN period p ON p.code = m.period
      WHERE m.reverses IS NULL ${until('m')}
        AND NOT EXISTS (SELECT 1 FROM movement back WHERE back.reverses = m.id ${until('back')})
      ORDER BY m.id`,
  ).run(before === undefined ? {} : { before });
  db.exec('CREATE INDEX temp.entry_member ON entry (member_id, day)');
  fillExitsOfLists(db);
  // A paper that names no organization speaks of the one that lists the person.
  db.exec(`UPDATE temp.entry SET organization_id = coalesce(
      (SELECT s.organization_id FROM temp.sighting s WHERE s.member_id = entry.member_id AND s.day <= entry.day ORDER BY s.day DESC LIMIT 1),
      (SELECT s.organization_id FROM temp.sighting s WHERE s.member_id = entry.member_id ORDER BY s.day LIMIT 1))
    WHERE organization_id IS NULL`);
}

/** Somebody a list shows as deceased or transferred, after one that had them on the books, went by the day of that list. */
function fillExitsOfLists(db: Db): void {
  db.exec(`INSERT INTO temp.entry (id, member_id, kind, sign, day, exact, period, organization_id, from_list, sheet_id, row_number)
    SELECT -row_number() OVER (ORDER BY day, member_id), member_id, CASE status WHEN 'died' THEN 'died' ELSE 'transfer-out' END, -1,
           day, 0, period, organization_id, 1, sheet_id, row_number
      FROM (SELECT *, lag(listed) OVER (PARTITION BY member_id ORDER BY day, period) AS listed_before FROM temp.sighting
             WHERE member_id IN (SELECT member_id FROM temp.sighting WHERE status IN ('died', 'transferred'))) s
     WHERE status IN ('died', 'transferred') AND listed_before = 1
       AND coalesce((SELECT e.sign FROM temp.entry e WHERE e.member_id = s.member_id AND e.day <= s.day
             ORDER BY e.day DESC, e.sign DESC LIMIT 1), 1) = 1`);
}

/** The other sides that transfers name, in their own words. */
export function listOtherSides(db: Db): string[] {
  return db
    .prepare<[], { other: string }>(
      'SELECT DISTINCT other FROM temp.entry WHERE other IS NOT NULL ORDER BY other',
    )
    .all()
    .map(({ other }) => other);
}

/** Days within which the two papers of one transfer lie, with and without a side that is named, and if they were dated crosswise. */
const NAMED_WINDOW = 365;
const UNNAMED_WINDOW = 180;
const CROSSED_WINDOW = 60;

/**
 * Settles the transfers: whose other side is which organization, and which departure belongs to which arrival of the same
 * person (`partner_id` of both). A departure dated after its arrival is taken for the day of the arrival. What takes
 * somebody off the books who died or was removed before, and did not come back, is put aside (`second_exit`). Last, lists that
 * still name somebody whom a paper took off the books are marked (`listed` 0, status `gone`), and `mark` is set.
 *
 * @param places organization of each text that means one.
 */
export function settleEntries(db: Db, places: ReadonlyMap<string, number>): void {
  const place = db.prepare('UPDATE temp.entry SET other_id = ? WHERE other = ?');
  for (const [text, id] of places) place.run(id, text);
  // Somebody who names a place outside went to or came from outside.
  const belong = `(o.other_id IS NOT NULL OR i.other_id IS NOT NULL OR (o.other IS NULL AND i.other IS NULL))
    AND julianday(i.day) - julianday(o.day) BETWEEN -${String(CROSSED_WINDOW)}
      AND CASE WHEN o.other_id IS NULL AND i.other_id IS NULL THEN ${String(UNNAMED_WINDOW)} ELSE ${String(NAMED_WINDOW)} END`;
  const nearest = (
    of: 'o' | 'i',
    other: 'o' | 'i',
    kind: string,
  ): string => `(SELECT ${other}.id FROM temp.entry ${other}
    WHERE ${other}.member_id = ${of}.member_id AND ${other}.kind = '${kind}' AND ${belong}
    ORDER BY abs(julianday(i.day) - julianday(o.day)), ${other}.id LIMIT 1)`;
  db.exec(`DROP TABLE IF EXISTS temp.pair;
    CREATE TEMP TABLE pair AS SELECT o.id AS out_id, ${nearest('o', 'i', 'transfer-in')} AS in_id
      FROM temp.entry o WHERE o.kind = 'transfer-out';
    DELETE FROM temp.pair WHERE in_id IS NULL
      OR out_id IS NOT (SELECT ${nearest('i', 'o', 'transfer-out')} FROM temp.entry i WHERE i.id = pair.in_id);
    UPDATE temp.entry SET partner_id = (SELECT in_id FROM temp.pair WHERE out_id = entry.id)
      WHERE id IN (SELECT out_id FROM temp.pair);
    UPDATE temp.entry SET partner_id = (SELECT out_id FROM temp.pair WHERE in_id = entry.id)
      WHERE id IN (SELECT in_id FROM temp.pair);
    UPDATE temp.entry SET day = min(day, (SELECT p.day FROM temp.entry p WHERE p.id = entry.partner_id))
      WHERE kind = 'transfer-out' AND partner_id IS NOT NULL;
    DROP TABLE IF EXISTS temp.second_exit;
    CREATE TEMP TABLE second_exit AS SELECT * FROM (SELECT *, lag(kind) OVER (PARTITION BY member_id ORDER BY day, sign DESC, id) AS after
      FROM temp.entry) WHERE sign = -1 AND after IN ${quoted(FINAL_KINDS)};
    DELETE FROM temp.entry WHERE id IN (SELECT id FROM temp.second_exit);
    UPDATE temp.entry SET mark = coalesce(
      (SELECT max(l.day) FROM temp.list_day l WHERE l.starts <= entry.day AND l.day >= entry.day), day);
    UPDATE temp.sighting SET listed = 0, status = 'gone'
      WHERE listed = 1 AND member_id IN (SELECT member_id FROM temp.entry WHERE kind IN ${quoted(FINAL_KINDS)})
        AND (SELECT e.kind FROM temp.entry e WHERE e.member_id = sighting.member_id AND e.day <= sighting.day
              ORDER BY e.day DESC, e.sign DESC, e.id DESC LIMIT 1) IN ${quoted(FINAL_KINDS)}`);
}

/** The kinds of entry there are up to a day. */
export function listEntryKinds(db: Db, to: string): string[] {
  return db
    .prepare<[string], { kind: string }>('SELECT DISTINCT kind FROM temp.entry WHERE day <= ? ORDER BY kind')
    .all(to)
    .map(({ kind }) => kind);
}

/** What a reader should know of the entries of a span: how many have no exact day, and whether there is any. */
export function countEntries(
  db: Db,
  span: { readonly from: string; readonly to: string },
): { readonly all: number; readonly inexact: number } {
  return (
    db
      .prepare<[string, string], { all: number; inexact: number }>(
        `SELECT count(*) AS "all", coalesce(sum(exact = 0), 0) AS inexact FROM temp.entry WHERE day BETWEEN ? AND ?`,
      )
      .get(span.from, span.to) ?? { all: 0, inexact: 0 }
  );
}
