import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { columnOf } from './columns.ts';
import { applyIdentityAnswers } from './staged-identity.ts';
import type { Db } from './open-database.ts';
import { fillStrayNumbers, findNumberConflicts, findSecondNumber } from './stray-numbers.ts';

/** How a field of the sheet is kept as an identifier. Own codes mean something only inside one grassroots organization. */
export const NUMBERS = [
  { field: 'citizenId', kind: 'citizen', scope: '0' },
  { field: 'card12', kind: 'card12', scope: '0' },
  { field: 'card8', kind: 'card8', scope: '0' },
  { field: 'ownCode', kind: 'own', scope: 'coalesce(s.base_id, 0)' },
] as const;

/** A staged row that cannot be taken, the field that shows it, and what to say. */
export interface StageRefusal {
  readonly rowNumber: number;
  readonly code: DiagnosticCode;
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Finds out who the staged rows are about: as somebody has answered for them before, else by number (citizen, 12-digit card, 8-digit card, own code), else by name,
 * birth date and admission date, else by name and birth date within the same cell. Two people with one name stay two
 * people: a candidate with another number of the same kind is never taken. Rows that fit nobody become new people when
 * they give a birth date or a number.
 *
 * @param present the fields the sheet has.
 * @returns the rows refused here (`import.row.duplicate`, `import.identity.conflict`, `import.identity.ambiguous`,
 *   `import.member.unknown`); they are marked in the staging table.
 */
export function matchMembers(db: Db, present: ReadonlySet<string>): StageRefusal[] {
  const numbers = NUMBERS.filter((number) => present.has(number.field));
  const refusals: StageRefusal[] = [];
  const refuse = (rows: readonly StageRefusal[]): void => {
    const mark = db.prepare('UPDATE temp.stage SET result = 3 WHERE row_number = ?');
    for (const row of rows) mark.run(row.rowNumber);
    refusals.push(...rows);
  };

  const anyMember = db.prepare('SELECT 1 FROM member LIMIT 1').get() !== undefined;
  if (anyMember) {
    applyIdentityAnswers(db);
    for (const number of numbers) matchByNumber(db, number);
    if (present.has('birth')) {
      matchByName(db, numbers, 'm.admitted_on = s.admitted_on', present.has('admittedOn'));
      matchByName(
        db,
        numbers,
        `EXISTS (SELECT 1 FROM membership p WHERE p.member_id = m.id AND p.organization_id = s.organization_id AND p.to_date IS NULL)`,
        true,
      );
      refuse(findAmbiguous(db, numbers));
    }
  }
  fillStrayNumbers(db, numbers);
  refuse(findNumberConflicts(db, numbers));
  refuse(numbers.flatMap((number) => findSecondNumber(db, number)));
  refuse(findDifferentPeople(db, present));
  for (const number of numbers) {
    sortByNumber(db, number);
    refuse(findRepeatedNumbers(db, number, present));
  }
  refuse(findRepeatedPeople(db, numbers, present));
  refuse(findUnidentified(db, numbers));
  return refusals;
}

export type NumberKind = (typeof NUMBERS)[number];

export function matchByNumber(db: Db, number: NumberKind): void {
  const column = columnOf(number.field);
  db.exec(`UPDATE temp.stage AS s SET subject_id = i.member_id, is_new = 0, result = 0 FROM identifier i
    WHERE i.kind = '${number.kind}' AND i.scope = ${number.scope} AND i.value = s.${column}
      AND s.is_new = 1 AND s.answered = 0 AND s.result <> 3`);
}

/** No number of the candidate contradicts one that the row gives. */
export function noOtherNumber(numbers: readonly NumberKind[]): string {
  return numbers
    .map(
      ({ field, kind }) =>
        `NOT EXISTS (SELECT 1 FROM identifier i WHERE i.member_id = m.id AND i.kind = '${kind}' AND i.value <> s.${columnOf(field)})`,
    )
    .concat('1')
    .join(' AND ');
}

export function matchByName(
  db: Db,
  numbers: readonly NumberKind[],
  condition: string,
  possible: boolean,
): void {
  if (!possible) return;
  db.exec(`UPDATE temp.stage AS u SET subject_id = f.member_id, is_new = 0, result = 0
    FROM (SELECT s.row_number, min(m.id) AS member_id FROM temp.stage s
            JOIN member m ON m.name_key = s.name_key AND m.birth = s.birth
           WHERE s.is_new = 1 AND s.answered = 0 AND s.result <> 3 AND ${condition} AND ${noOtherNumber(numbers)}
           GROUP BY s.row_number HAVING count(*) = 1) f
    WHERE u.row_number = f.row_number`);
}

/** Two texts of one field that cannot mean the same: of dates, the shorter is no beginning of the longer. */
export function contradicts(field: string, left: string, right: string): string {
  const [one, two] = [`${left}.${columnOf(field)}`, `${right}.${columnOf(field)}`];
  return `(${one} IS NOT NULL AND ${two} IS NOT NULL AND ${one} <> ${two}
    AND substr(${two}, 1, length(${one})) <> ${one} AND substr(${one}, 1, length(${two})) <> ${two})`;
}

/** Same number, but at least two of name, birth date and admission date say it is somebody else. */
export function findDifferentPeople(db: Db, present: ReadonlySet<string>): StageRefusal[] {
  const other = (field: string): string => (present.has(field) ? contradicts(field, 's', 'm') : '0');
  return db
    .prepare<[], { rowNumber: number } & Differences>(
      `SELECT rowNumber, fullName, birth, admittedOn FROM (
         SELECT s.row_number AS rowNumber, ${other('nameKey')} AS fullName, ${other('birth')} AS birth,
                ${other('admittedOn')} AS admittedOn
           FROM temp.stage s JOIN member m ON m.id = s.subject_id WHERE s.result <> 3 AND s.is_new = 0 AND s.answered = 0)
        WHERE fullName + birth + admittedOn >= 2 ORDER BY rowNumber`,
    )
    .all()
    .map(({ rowNumber, ...differences }) => ({
      rowNumber,
      code: 'import.identity.conflict',
      field: 'fullName',
      params: { differs: nameDifferences(differences) },
    }));
}

type Differences = Readonly<Record<string, 0 | 1>>;

function nameDifferences(differences: Differences): string {
  return Object.keys(differences)
    .filter((field) => differences[field] === 1)
    .join(', ');
}

/** Somebody of the same name and birth date is known, and neither a number nor an admission date tells them apart. */
export function findAmbiguous(db: Db, numbers: readonly NumberKind[]): StageRefusal[] {
  const noNumber = numbers.map(({ field }) => `s.${columnOf(field)} IS NULL AND `).join('');
  return db
    .prepare<[], { rowNumber: number }>(
      `SELECT s.row_number AS rowNumber FROM temp.stage s
        WHERE s.is_new = 1 AND s.answered = 0 AND s.result <> 3 AND ${noNumber} s.birth IS NOT NULL AND s.admitted_on IS NULL
          AND EXISTS (SELECT 1 FROM member m WHERE m.name_key = s.name_key AND m.birth = s.birth) ORDER BY s.row_number`,
    )
    .all()
    .map(({ rowNumber }) => ({
      rowNumber,
      code: 'import.identity.ambiguous',
      field: 'fullName',
      params: {},
    }));
}

/** Whether there is any repetition: most sheets have none, and this takes a third of the time of naming them. */
function isRepeated(db: Db, partition: string, where: string): boolean {
  return (
    db
      .prepare(
        `SELECT 1 FROM temp.stage s WHERE result <> 3 AND ${where} GROUP BY ${partition} HAVING count(*) > 1 LIMIT 1`,
      )
      .get() !== undefined
  );
}

export function findRepeated(
  db: Db,
  partition: string,
  where: string,
  field: string,
  present: ReadonlySet<string> = NOTHING,
): StageRefusal[] {
  if (!isRepeated(db, partition, where)) return [];
  return db
    .prepare<[], { rowNumber: number; first: number }>(
      `SELECT rowNumber, first FROM (
         SELECT row_number AS rowNumber, ${rowThatStays(partition, present)} AS first
           FROM temp.stage s WHERE result <> 3 AND ${where})
        WHERE rowNumber <> first ORDER BY rowNumber`,
    )
    .all()
    .map(({ rowNumber, first }) => ({ rowNumber, code: 'import.row.duplicate', field, params: { first } }));
}

const NOTHING: ReadonlySet<string> = new Set();

/** Of rows about one person the first stays, but none that was left in the old list before the one of the new. */
function rowThatStays(partition: string, present: ReadonlySet<string>): string {
  const left = present.has('status') ? `status IS 'transferred', ` : '';
  return `first_value(row_number) OVER (PARTITION BY ${partition} ORDER BY ${left}row_number)`;
}

/**
 * Sorts the rows by a number once: to find those that stand twice, and to keep new ones in their order
 * (`insertIdentifiers`, which takes the index away again: every later mark on a row would be made in it too).
 */
function sortByNumber(db: Db, { field }: NumberKind): void {
  const column = columnOf(field);
  db.exec(`CREATE INDEX temp.stage_${column} ON stage (${column}, base_id, subject_id, is_new, result)
    WHERE ${column} IS NOT NULL`);
}

/** A number that stands twice: the same person again, or two people who cannot both have it. */
function findRepeatedNumbers(db: Db, number: NumberKind, present: ReadonlySet<string>): StageRefusal[] {
  const column = columnOf(number.field);
  const partition = number.kind === 'own' ? `${column}, ${number.scope}` : column;
  if (!isRepeated(db, partition, `${column} IS NOT NULL`)) return [];
  return db
    .prepare<[], { rowNumber: number; first: number; fullName: 0 | 1; birth: 0 | 1 }>(
      `SELECT r.row_number AS rowNumber, r.first, r.name_key <> f.name_key AS fullName, ${contradicts('birth', 'r', 'f')} AS birth
         FROM (SELECT row_number, name_key, birth, ${rowThatStays(partition, present)} AS first
                 FROM temp.stage s WHERE result <> 3 AND ${column} IS NOT NULL) r
         JOIN temp.stage f ON f.row_number = r.first
        WHERE r.row_number <> r.first ORDER BY r.row_number`,
    )
    .all()
    .map(({ rowNumber, first, ...differences }) => {
      const differs = nameDifferences(differences);
      return differs === ''
        ? { rowNumber, code: 'import.row.duplicate', field: number.field, params: { first } }
        : { rowNumber, code: 'import.identity.conflict', field: number.field, params: { differs, first } };
    });
}

function findRepeatedPeople(
  db: Db,
  numbers: readonly NumberKind[],
  present: ReadonlySet<string>,
): StageRefusal[] {
  const known = findRepeated(db, 'subject_id', 'is_new = 0', 'fullName', present);
  const refused = new Set(known.map((row) => row.rowNumber));
  const noNumber = numbers
    .map(({ field }) => `${columnOf(field)} IS NULL`)
    .concat('1')
    .join(' AND ');
  const fresh = findRepeated(
    db,
    `name_key, birth, ${present.has('admittedOn') ? 'admitted_on, ' : ''}organization_id`,
    `is_new = 1 AND birth IS NOT NULL AND ${noNumber}`,
    'fullName',
    present,
  );
  return [...known, ...fresh.filter((row) => !refused.has(row.rowNumber))];
}

/** Nobody fits, and the row gives neither a number nor a birth date to know the person by. */
export function findUnidentified(db: Db, numbers: readonly NumberKind[]): StageRefusal[] {
  const noNumber = numbers.map(({ field }) => `${columnOf(field)} IS NULL AND `).join('');
  return db
    .prepare<[], { rowNumber: number }>(
      `SELECT row_number AS rowNumber FROM temp.stage
        WHERE is_new = 1 AND result <> 3 AND ${noNumber} birth IS NULL ORDER BY row_number`,
    )
    .all()
    .map(({ rowNumber }) => ({ rowNumber, code: 'import.member.unknown', field: 'fullName', params: {} }));
}
