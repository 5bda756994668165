import { RECORD_LISTS, type RecordList, type RecordListId } from '../registry/records.ts';
import { insertMembers } from './apply-members.ts';
import { columnOf } from './columns.ts';
import { findProbableDuplicates, type ProbableDuplicate } from './find-probable-duplicates.ts';
import { insertIdentifiers } from './insert-identifiers.ts';
import { findRepeated, type StageRefusal } from './match-members.ts';
import { markRefused, matchRecordMembers } from './match-record-members.ts';
import { mergeFields } from './merge-fields.ts';
import type { Db } from './open-database.ts';

export interface AppliedRecords {
  readonly refusals: readonly StageRefusal[];
  /** New people who may be somebody that is listed already. */
  readonly probable: readonly ProbableDuplicate[];
}

/** Columns of a record that a sheet may fill or correct; the rest is one object, `details`. */
const MEMBER_COLUMNS = [
  'onDate',
  'untilDate',
  'organizationId',
  'otherOrganization',
  'decisionNumber',
  'decisionDate',
  'decisionBody',
  'details',
] as const;
const UNIT_COLUMNS = ['onDate', 'untilDate', 'details'] as const;

/**
 * Takes the staged rows of a list of records. A row is about a known record when it names the same decision, or says the
 * same of everything that tells two records of one subject and kind apart; else it is a new one.
 *
 * @param period a checked period code such as `2023`.
 */
export function applyRecords(
  db: Db,
  sheetId: number,
  kind: RecordListId,
  period: string,
  present: ReadonlySet<string>,
): AppliedRecords {
  const list: RecordList = RECORD_LISTS[kind];
  const ofUnits = list.of === 'organization';
  const brings = list.bringsPeople === true;
  const refusals = ofUnits ? [] : matchRecordMembers(db, present, Number(period.slice(0, 4)), brings);
  const probable = brings ? findProbableDuplicates(db) : [];
  if (brings) {
    insertMembers(db, sheetId, present);
    insertIdentifiers(db, sheetId, present);
  }
  composeRecords(db, list, present, period);
  const table = ofUnits ? 'organization_record' : 'member_record';
  const subject = ofUnits ? 'organization_id' : 'member_id';
  db.exec(`UPDATE temp.stage AS s SET record_id = (SELECT min(t.id) FROM ${table} t
      WHERE t.${subject} = s.subject_id AND t.kind = s.record_kind AND ${sameRecord(list)}) WHERE s.result <> 3`);
  const named = ofUnits ? 'unitName' : 'fullName';
  const repeated = [
    ...findRepeated(db, 'record_id', 'record_id IS NOT NULL', named),
    ...findRepeated(db, partitionOf(list), 'record_id IS NULL', named),
  ];
  markRefused(db, repeated);
  db.exec(`UPDATE temp.stage AS s SET details = json_patch(t.details, s.details) FROM ${table} t
    WHERE t.id = s.record_id AND s.result <> 3`);
  const fields: readonly string[] = ofUnits
    ? UNIT_COLUMNS
    : MEMBER_COLUMNS.filter((field) => field !== 'otherOrganization' || kind === 'transfers');
  mergeFields(db, sheetId, { table, key: 'id', stagedKey: 'record_id', where: '1', period: null, fields });
  const columns = fields.filter((field) => field !== 'organizationId').map(columnOf);
  const place = ofUnits ? '' : ', organization_id';
  db.prepare(
    `INSERT INTO ${table} (${subject}, kind${place}, ${columns.join(', ')}, sheet_id, row_number)
     SELECT subject_id, record_kind${place}, ${columns.join(', ')}, ?, row_number FROM temp.stage
      WHERE record_id IS NULL AND result <> 3 ORDER BY row_number`,
  ).run(sheetId);
  db.exec('UPDATE temp.stage SET result = 1 WHERE record_id IS NULL AND result <> 3');
  return { refusals: [...refusals, ...repeated], probable };
}

/** Adds to each staged row the object of its details, and where the member belonged when the sheet does not say it. */
function composeRecords(db: Db, list: RecordList, present: ReadonlySet<string>, period: string): void {
  db.exec('ALTER TABLE temp.stage ADD COLUMN record_id INTEGER');
  db.exec('ALTER TABLE temp.stage ADD COLUMN details TEXT');
  // Numbers are bound as floating ones, which JSON would show as `1.0`. A patch leaves out what is NULL.
  const whole = (column: string): string =>
    `CASE typeof(${column}) WHEN 'real' THEN CAST(${column} AS INTEGER) ELSE ${column} END`;
  const pairs = list.details
    .filter((field) => present.has(field))
    .map((field) => `'${field}', ${whole(columnOf(field))}`);
  db.exec(`UPDATE temp.stage SET details = json_patch('{}', json_object(${pairs.join(', ')}))`);
  if (list.of === 'organization') return;
  db.prepare(
    `UPDATE temp.stage AS s SET organization_id = coalesce(
        (SELECT y.organization_id FROM member_year y WHERE y.period = ? AND y.member_id = s.subject_id),
        (SELECT p.organization_id FROM membership p WHERE p.member_id = s.subject_id AND p.to_date IS NULL))
      WHERE s.organization_id IS NULL AND s.result <> 3`,
  ).run(period);
}

function keyOf(list: RecordList): { readonly stored: string; readonly staged: string }[] {
  return list.key.map((field) => ({
    stored: field === 'onDate' ? 't.on_date' : `json_extract(t.details, '$.${field}')`,
    staged: columnOf(field),
  }));
}

/** SQL that tells whether a stored record `t` is the one a staged row `s` is about. */
function sameRecord(list: RecordList): string {
  const equal = keyOf(list)
    .map(({ stored, staged }) => `${stored} IS s.${staged}`)
    .concat('1')
    .join(' AND ');
  if (list.of === 'organization' || !list.key.includes('onDate')) return equal;
  const oneDecision = 't.decision_number = s.decision_number';
  return `((${oneDecision} AND t.decision_date IS s.decision_date)
    OR (${equal} AND coalesce(${oneDecision}, 1)))`;
}

function partitionOf(list: RecordList): string {
  const key = keyOf(list).map(({ staged }) => staged);
  const decision = list.of === 'member' && list.key.includes('onDate') ? ['decision_number'] : [];
  return ['subject_id', 'record_kind', ...key, ...decision].join(', ');
}
