import { findRepeated, type StageRefusal } from './match-members.ts';
import { markRefused, matchRecordMembers } from './match-record-members.ts';
import { mergeFields } from './merge-fields.ts';
import type { Db } from './open-database.ts';

/** Columns of `confidence_vote` and the staged fields they come from. */
const COLUMNS = [
  ['called', 'votes_called'],
  ['ballots', 'ballots_cast'],
  ['high', 'vote_high'],
  ['medium', 'vote_medium'],
  ['low', 'vote_low'],
] as const;

/**
 * Takes the staged rows of a list of votes of confidence: one result for a member, a body and a day. A row whose body
 * nobody knows is refused (`import.required.missing`).
 *
 * @param period a checked period code.
 */
export function applyConfidenceVotes(
  db: Db,
  sheetId: number,
  period: string,
  present: ReadonlySet<string>,
): StageRefusal[] {
  const refusals = matchRecordMembers(db, present, Number(period.slice(0, 4)), false);
  db.prepare(
    `UPDATE temp.stage AS s SET organization_id =
        (SELECT y.organization_id FROM member_year y WHERE y.period = ? AND y.member_id = s.subject_id)
      WHERE s.organization_id IS NULL AND s.result <> 3`,
  ).run(period);
  const placeless = db
    .prepare<[], { rowNumber: number }>(
      'SELECT row_number AS rowNumber FROM temp.stage WHERE organization_id IS NULL AND result <> 3 ORDER BY row_number',
    )
    .all()
    .map(({ rowNumber }) => ({
      rowNumber,
      code: 'import.required.missing' as const,
      field: 'unitName',
      params: { field: 'unitName' },
    }));
  markRefused(db, placeless);
  const repeated = findRepeated(db, 'subject_id, organization_id, on_date', '1', 'fullName');
  markRefused(db, repeated);
  db.exec('ALTER TABLE temp.stage ADD COLUMN record_id INTEGER');
  for (const [column, staged] of COLUMNS) {
    db.exec(`ALTER TABLE temp.stage ADD COLUMN ${column}`);
    db.exec(`UPDATE temp.stage SET ${column} = ${staged}`);
  }
  db.exec(`UPDATE temp.stage AS s SET record_id = t.id FROM confidence_vote t
    WHERE t.member_id = s.subject_id AND t.organization_id = s.organization_id AND t.on_date = s.on_date AND s.result <> 3`);
  const columns = COLUMNS.map(([column]) => column);
  mergeFields(db, sheetId, {
    table: 'confidence_vote',
    key: 'id',
    stagedKey: 'record_id',
    where: '1',
    period: null,
    fields: columns,
  });
  db.prepare(
    `INSERT INTO confidence_vote (member_id, organization_id, on_date, ${columns.join(', ')}, sheet_id, row_number)
     SELECT subject_id, organization_id, on_date, ${columns.join(', ')}, ?, row_number FROM temp.stage
      WHERE record_id IS NULL AND result <> 3 ORDER BY row_number`,
  ).run(sheetId);
  db.exec('UPDATE temp.stage SET result = 1 WHERE record_id IS NULL AND result <> 3');
  return [...refusals, ...placeless, ...repeated];
}
