import type { Db } from './open-database.ts';

/** What a line of the journal says; two lines that agree in all of it are the same movement. */
const SAID = [
  'member_id',
  'kind',
  'period',
  'on_date',
  'organization_id',
  'other_organization',
  'decision_number',
  'decision_date',
  'decision_body',
] as const;
const COLUMNS = [...SAID, 'sheet_id', 'row_number'].join(', ');

/** Records of a person that say that somebody came or went; admissions and removals have a table of their own. */
const MOVING_RECORDS = `('transfer-in', 'restored', 'died', 'transfer-out')`;

/** Kinds of list that say who came or went; the rows of all others are not looked through. */
const MOVING_LISTS = `('admissions', 'removals', 'transfers', 'restorations')`;

/** What the record says of the people in `touched`, as lines of the journal. */
const RECORDED = `
  SELECT ${SAID.map((column) => (column === 'other_organization' ? 'NULL AS other_organization' : `e.${column}`)).join(', ')},
         e.sheet_id, e.row_number, 'member_event' AS entity, e.member_id AS entity_id
    FROM temp.touched t JOIN member_event e ON e.member_id = t.member_id
  UNION ALL
  SELECT r.member_id, r.kind, s.period, coalesce(r.on_date, r.decision_date), r.organization_id, r.other_organization,
         r.decision_number, r.decision_date, r.decision_body, r.sheet_id, r.row_number, 'member_record', r.id
    FROM temp.touched t JOIN member_record r ON r.member_id = t.member_id AND r.kind IN ${MOVING_RECORDS}
    JOIN sheet h ON h.id = r.sheet_id JOIN submission s ON s.id = h.submission_id`;

const SAME = SAID.map((column) => `m.${column} IS r.${column}`).join(' AND ');

/**
 * Notes the people of whom a submission says that they came or went, before it is taken back or after it was taken:
 * `postMovements` looks at no others.
 */
export function touchMovers(db: Db, submission: number): void {
  db.exec('DROP TABLE IF EXISTS temp.touched; CREATE TEMP TABLE touched (member_id INTEGER PRIMARY KEY)');
  db.prepare(
    `INSERT OR IGNORE INTO temp.touched SELECT r.subject_id FROM sheet h JOIN sheet_row r ON r.sheet_id = h.id
      WHERE h.submission_id = @submission AND h.kind IN ${MOVING_LISTS}`,
  ).run({ submission });
  db.prepare(
    'INSERT OR IGNORE INTO temp.touched SELECT member_id FROM movement WHERE submission_id = @submission',
  ).run({ submission });
}

/**
 * Brings the journal into line with what is recorded of the people that `touchMovers` noted: a line that no longer holds is
 * reversed, what is new is posted, both under the submission that brought it about. Call it in that submission's transaction.
 *
 * @param at the moment, as stored.
 */
export function postMovements(db: Db, submission: number, at: string): void {
  const { people } = db
    .prepare<[], { people: number }>('SELECT count(*) AS people FROM temp.touched')
    .get() ?? { people: 0 };
  if (people === 0) return;
  db.exec(`DROP TABLE IF EXISTS temp.recorded; CREATE TEMP TABLE recorded AS ${RECORDED};
    CREATE INDEX temp.recorded_member ON recorded (member_id)`);
  const open = `m.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM movement back WHERE back.reverses = m.id)`;
  db.prepare(
    `INSERT INTO movement (posted_at, submission_id, reverses, ${COLUMNS})
     SELECT @at, @submission, m.id, ${COLUMNS.split(', ')
       .map((column) => `m.${column}`)
       .join(', ')}
       FROM temp.touched t JOIN movement m ON m.member_id = t.member_id
      WHERE ${open} AND NOT EXISTS (SELECT 1 FROM temp.recorded r WHERE r.member_id = m.member_id AND ${SAME})
      ORDER BY m.id`,
  ).run({ at, submission });
  // The row that corrected a record says what is posted anew.
  const corrected = (column: string): string => `coalesce((SELECT c.${column} FROM change c
    JOIN sheet h ON h.id = c.sheet_id AND h.submission_id = @submission
    WHERE c.entity = r.entity AND c.entity_id = r.entity_id ORDER BY c.id DESC LIMIT 1), r.${column})`;
  db.prepare(
    `INSERT INTO movement (posted_at, submission_id, ${COLUMNS})
     SELECT @at, @submission, ${SAID.map((column) => `r.${column}`).join(', ')}, ${corrected('sheet_id')}, ${corrected('row_number')}
       FROM temp.recorded r
      WHERE NOT EXISTS (SELECT 1 FROM movement m WHERE m.member_id = r.member_id AND ${open} AND ${SAME})
      ORDER BY r.sheet_id, r.row_number`,
  ).run({ at, submission });
  db.exec('DROP TABLE temp.recorded; DROP TABLE temp.touched');
}
