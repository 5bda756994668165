import type { ImportKind } from '../registry/fields.ts';
import { columnOf, MEMBER_COLUMNS, MEMBER_YEAR_FIELDS } from './columns.ts';
import { dateGrades } from './date-grades.ts';
import { findProbableDuplicates, type ProbableDuplicate } from './find-probable-duplicates.ts';
import { settleIdentityAnswers } from './staged-identity.ts';
import { insertIdentifiers } from './insert-identifiers.ts';
import { matchMembers, type StageRefusal } from './match-members.ts';
import { mergeFields, overwrittenBy, type ChangeRow } from './merge-fields.ts';
import type { Db } from './open-database.ts';
import { passOverLeft, type LeftRow } from './pass-over-left.ts';
import { withoutIndexes } from './rebuild-indexes.ts';
import { keepRulings, type OverruledRow } from './rulings.ts';

export interface AppliedMembers {
  readonly refusals: readonly StageRefusal[];
  /** New people who may be somebody that is listed already. */
  readonly probable: readonly ProbableDuplicate[];
  /** Rows that were left in the old list of people who have moved. */
  readonly left: readonly LeftRow[];
  /** Grades that were passed over because a ruling stands. */
  readonly overruled: readonly OverruledRow[];
  /** Known values of people that the sheet says otherwise, and members found in another cell: for people to look at. */
  readonly overwritten: readonly ChangeRow[];
}

/**
 * Takes the staged rows of a `members`, `grades`, `admissions` or `removals` sheet into the store: people, their
 * numbers, where they belong, what the year says of them, and events. Everything is done for the whole sheet at once.
 *
 * @param present the fields the sheet has.
 * @param period a checked period code such as `2023`.
 * @param refuseProbable whether rows that may repeat somebody are refused instead of taken.
 */
export function applyMembers(
  db: Db,
  sheetId: number,
  kind: Extract<ImportKind, 'members' | 'grades' | 'admissions' | 'removals'>,
  period: string,
  present: ReadonlySet<string>,
  refuseProbable: boolean,
): AppliedMembers {
  const refusals = matchMembers(db, present);
  const probable = findProbableDuplicates(db);
  if (refuseProbable) {
    const refuse = db.prepare('UPDATE temp.stage SET result = 3 WHERE row_number = ?');
    for (const { rowNumber } of probable) refuse.run(rowNumber);
  }
  insertPeople(db, () => {
    insertMembers(db, sheetId, present);
    insertIdentifiers(db, sheetId, present);
  });
  settleIdentityAnswers(db);
  mergeFields(db, sheetId, {
    table: 'member',
    key: 'id',
    where: '1',
    period: null,
    fields: [
      ...(present.has('fullName') ? ['nameKey'] : []),
      ...MEMBER_COLUMNS.filter((field) => present.has(field)),
    ],
  });
  renameMembers(db, sheetId);
  const overruled = kind === 'grades' ? keepRulings(db, 'member', period, sheetId) : [];
  const left = kind === 'members' || kind === 'grades' ? passOverLeft(db, period, present) : [];
  if (kind === 'members' || kind === 'grades') {
    applyMemberships(db, sheetId, period);
    dateGrades(db, sheetId, present);
    applyMemberYears(db, sheetId, period, present);
  } else {
    applyEvents(db, sheetId, kind, period);
  }
  return {
    refusals,
    probable,
    left,
    overruled,
    overwritten: [
      ...overwrittenBy(db, sheetId, 'member', ['nameKey', ...MEMBER_COLUMNS]),
      ...overwrittenBy(db, sheetId, 'member_year', ['organizationId']),
    ],
  };
}

/** With more new people than known ones, as in a first load, indexes are built when all are there. */
function insertPeople(db: Db, insert: () => void): void {
  const { fresh } = db
    .prepare<[], { fresh: number }>(
      'SELECT count(*) AS fresh FROM temp.stage WHERE is_new = 1 AND result <> 3',
    )
    .get() ?? { fresh: 0 };
  // Looks at no more known people than there are new ones.
  const more = db.prepare<[number], 1>('SELECT 1 FROM member LIMIT 1 OFFSET ?').get(fresh) !== undefined;
  if (!more) withoutIndexes(db, ['member_name', 'identifier_member'], insert);
  else insert();
}

/** A new spelling of the name comes with the new key; both stay in the history. */
function renameMembers(db: Db, sheetId: number): void {
  const renamed = `temp.stage s, change c
      WHERE m.id = s.subject_id AND m.full_name <> s.full_name AND c.sheet_id = ${String(sheetId)}
        AND c.row_number = s.row_number AND c.entity = 'member' AND c.field = 'nameKey'`;
  db.exec(`INSERT INTO change (sheet_id, row_number, entity, entity_id, field, before, after)
    SELECT c.sheet_id, c.row_number, 'member', m.id, 'fullName', m.full_name, s.full_name FROM member m, ${renamed}`);
  db.exec(`UPDATE member AS m SET full_name = s.full_name FROM ${renamed}`);
}

/** Makes the new people of the staged rows. */
export function insertMembers(db: Db, sheetId: number, present: ReadonlySet<string>): void {
  const fields = ['fullName', 'nameKey', ...MEMBER_COLUMNS.filter((field) => present.has(field))]
    .map(columnOf)
    .join(', ');
  db.prepare(
    `INSERT INTO member (id, ${fields}, sheet_id, row_number)
     SELECT subject_id, ${fields}, ?, row_number FROM temp.stage WHERE is_new = 1 AND result <> 3 ORDER BY row_number`,
  ).run(sheetId);
}

/** New people belong to the cell that lists them; a known one found in another cell leaves the old one that year. */
function applyMemberships(db: Db, sheetId: number, period: string): void {
  const year = period.slice(0, 4);
  const left = `WHERE p.member_id = s.subject_id AND p.to_date IS NULL AND s.result <> 3 AND s.is_new = 0
        AND p.organization_id <> s.organization_id`;
  // CROSS JOIN: from the sheet's rows to the memberships, however many there are.
  db.prepare(
    `INSERT INTO earlier_row (sheet_id, entity, entity_id, content)
     SELECT ?, 'membership', p.id, json_object('to_date', p.to_date)
       FROM temp.stage s CROSS JOIN membership p ${left} ORDER BY p.id`,
  ).run(sheetId);
  db.prepare(`UPDATE membership AS p SET to_date = ? FROM temp.stage s ${left}`).run(year);
  db.prepare(
    `INSERT INTO membership (member_id, organization_id, from_date, sheet_id)
     SELECT s.subject_id, s.organization_id,
            CASE WHEN s.is_new = 0 AND EXISTS (SELECT 1 FROM membership p WHERE p.member_id = s.subject_id) THEN ? END, ?
       FROM temp.stage s
      WHERE s.result <> 3
        AND (s.is_new = 1 OR NOT EXISTS (SELECT 1 FROM membership p WHERE p.member_id = s.subject_id AND p.to_date IS NULL))
      ORDER BY s.row_number`,
  ).run(year, sheetId);
}

function applyMemberYears(db: Db, sheetId: number, period: string, present: ReadonlySet<string>): void {
  const fields = MEMBER_YEAR_FIELDS.filter((field) => present.has(field));
  const columns = fields.map((field) => `, ${columnOf(field)}`).join('');
  mergeFields(db, sheetId, {
    table: 'member_year',
    key: 'member_id',
    // A period code is letters, digits and a dash only (parsePeriod), so it may stand in the statement.
    where: `t.period = '${period}'`,
    period,
    fields: ['organizationId', ...fields],
  });
  db.prepare(
    `UPDATE temp.stage AS s SET result = 1 WHERE result <> 3 AND is_new = 0
        AND NOT EXISTS (SELECT 1 FROM member_year t WHERE t.period = ? AND t.member_id = s.subject_id)`,
  ).run(period);
  // In the order of the key, which costs new people no sorting.
  for (const order of ['is_new = 0 ORDER BY subject_id', 'is_new = 1 ORDER BY row_number']) {
    db.prepare(
      `INSERT INTO member_year (period, member_id, organization_id${columns}, sheet_id, row_number)
       SELECT ?, subject_id, organization_id${columns}, ?, row_number FROM temp.stage WHERE result = 1 AND ${order}`,
    ).run(period, sheetId);
  }
}

/** Fields an event may have, as far as the kind of sheet gives them. */
const EVENT_FIELDS = [
  'onDate',
  'organizationId',
  'reason',
  'decisionNumber',
  'decisionDate',
  'decisionBody',
] as const;

function applyEvents(db: Db, sheetId: number, kind: 'admissions' | 'removals', period: string): void {
  db.exec('ALTER TABLE temp.stage ADD COLUMN event_kind');
  db.exec('ALTER TABLE temp.stage ADD COLUMN on_date');
  db.exec(
    kind === 'admissions'
      ? `UPDATE temp.stage SET event_kind = 'admitted', on_date = coalesce(admitted_on, decision_date)`
      : 'UPDATE temp.stage SET event_kind = removal_kind, on_date = coalesce(removed_on, decision_date)',
  );
  const fields = EVENT_FIELDS.filter((field) => field !== 'reason' || kind === 'removals');
  const sameEvent = `t.period = '${period}' AND t.kind = s.event_kind`;
  mergeFields(db, sheetId, {
    table: 'member_event',
    key: 'member_id',
    where: sameEvent,
    period,
    part: 't.kind',
    fields,
  });
  const columns = fields.map(columnOf).join(', ');
  db.prepare(
    `INSERT INTO member_event (member_id, period, kind, ${columns}, sheet_id, row_number)
     SELECT subject_id, ?, event_kind, ${columns}, ?, row_number FROM temp.stage s
      WHERE result <> 3 AND NOT EXISTS (SELECT 1 FROM member_event t WHERE t.member_id = s.subject_id AND ${sameEvent})
      ORDER BY row_number`,
  ).run(period, sheetId);
  db.prepare(
    `UPDATE temp.stage AS s SET result = 1 FROM member_event t
      WHERE t.member_id = s.subject_id AND ${sameEvent} AND t.sheet_id = ? AND t.row_number = s.row_number AND s.result <> 3`,
  ).run(sheetId);
}
