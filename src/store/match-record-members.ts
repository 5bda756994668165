import { columnOf } from './columns.ts';
import { applyIdentityAnswers } from './staged-identity.ts';
import { matchInCell } from './match-in-cell.ts';
import {
  findAmbiguous,
  findDifferentPeople,
  findUnidentified,
  matchByName,
  matchByNumber,
  NUMBERS,
  type NumberKind,
  type StageRefusal,
} from './match-members.ts';
import type { Db } from './open-database.ts';
import { fillStrayNumbers, findNumberConflicts, findSecondNumber } from './stray-numbers.ts';

/**
 * Finds out whom the staged rows of a list of records or months are about: as `matchMembers` does, and besides by the name
 * alone within the cell that the row names. Several rows may be about one person. Such lists bring nobody new, except of
 * those who came from elsewhere: then rows with one number, or one name and birth date, are one new person.
 *
 * @param year the year of the list.
 * @param bringsPeople whether unknown people are new ones; else their rows are refused.
 * @returns the rows refused here (`import.identity.conflict`, `import.identity.ambiguous`, `import.member.unknown`); they
 *   are marked in the staging table.
 */
export function matchRecordMembers(
  db: Db,
  present: ReadonlySet<string>,
  year: number,
  bringsPeople: boolean,
): StageRefusal[] {
  const numbers = NUMBERS.filter((number) => present.has(number.field));
  const refusals: StageRefusal[] = [];
  const refuse = (rows: readonly StageRefusal[]): void => {
    markRefused(db, rows);
    refusals.push(...rows);
  };
  applyIdentityAnswers(db);
  for (const number of numbers) matchByNumber(db, number);
  if (present.has('birth'))
    matchByName(db, numbers, 'm.admitted_on = s.admitted_on', present.has('admittedOn'));
  refuse(matchInCell(db, numbers, year));
  if (present.has('birth')) refuse(findAmbiguous(db, numbers));
  fillStrayNumbers(db, numbers);
  refuse(findNumberConflicts(db, numbers));
  refuse(numbers.flatMap((number) => findSecondNumber(db, number)));
  refuse(findDifferentPeople(db, present));
  if (bringsPeople) {
    joinRepeated(db, numbers, present);
    fillStrayNumbers(db, numbers);
  }
  refuse(bringsPeople ? findUnidentified(db, numbers) : findUnknown(db));
  return refusals;
}

/** Marks rows in the staging table as refused. */
export function markRefused(db: Db, rows: readonly StageRefusal[]): void {
  const mark = db.prepare('UPDATE temp.stage SET result = 3 WHERE row_number = ?');
  for (const row of rows) mark.run(row.rowNumber);
}

function findUnknown(db: Db): StageRefusal[] {
  return db
    .prepare<[], { rowNumber: number }>(
      'SELECT row_number AS rowNumber FROM temp.stage WHERE is_new = 1 AND result <> 3 ORDER BY row_number',
    )
    .all()
    .map(({ rowNumber }) => ({ rowNumber, code: 'import.member.unknown', field: 'fullName', params: {} }));
}

/** Of several rows about one new person, the first makes the person. */
function joinRepeated(db: Db, numbers: readonly NumberKind[], present: ReadonlySet<string>): void {
  const join = (columns: readonly string[]): void => {
    const list = columns.join(', ');
    const same = columns.map((column) => `s.${column} = f.${column}`).join(' AND ');
    db.exec(`UPDATE temp.stage AS s SET subject_id = f.first, is_new = 0, result = 0
      FROM (SELECT ${list}, min(subject_id) AS first FROM temp.stage WHERE is_new = 1 AND result <> 3
             GROUP BY ${list} HAVING count(*) > 1) f
      WHERE s.is_new = 1 AND s.result <> 3 AND s.subject_id > f.first AND ${same}`);
  };
  for (const { field, kind } of numbers) join([columnOf(field), ...(kind === 'own' ? ['base_id'] : [])]);
  if (present.has('birth')) join(['name_key', 'birth', 'organization_id']);
}
