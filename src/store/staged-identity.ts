import type { AskedPerson, Candidate } from './identity-questions.ts';
import type { Db } from './open-database.ts';

const NUMBERS = [
  ['citizenId', 'citizen_id', 'citizen'],
  ['card12', 'card12', 'card12'],
  ['card8', 'card8', 'card8'],
] as const;

/** SQL of the numbers by which a staged row is told again. */
const ROW_NUMBERS = NUMBERS.map(([, column]) => `coalesce(s.${column}, '')`).join(` || '/' || `);

/** The rows that somebody has answered for: the same person as one on record, or another. */
export function applyIdentityAnswers(db: Db): void {
  if (!isAnyAnswered(db)) return;
  db.exec(`UPDATE temp.stage AS s SET answered = 1, subject_id = coalesce(a.member_id, s.subject_id),
      is_new = a.member_id IS NULL, result = a.member_id IS NULL
    FROM identity_answer a
    WHERE s.result <> 3 AND a.name_key = s.name_key AND a.birth = coalesce(s.birth, '')
      AND a.numbers = ${ROW_NUMBERS} AND a.organization_id = s.organization_id`);
}

function isAnyAnswered(db: Db): boolean {
  return db.prepare('SELECT 1 FROM identity_answer LIMIT 1').get() !== undefined;
}

/** Ties answers that a row means another person to the member who was made of the row. */
export function settleIdentityAnswers(db: Db): void {
  if (!isAnyAnswered(db)) return;
  db.exec(`UPDATE identity_answer AS a SET member_id = s.subject_id FROM temp.stage s
    WHERE s.answered = 1 AND s.is_new = 1 AND s.result <> 3 AND a.member_id IS NULL AND a.name_key = s.name_key
      AND a.birth = coalesce(s.birth, '') AND a.numbers = ${ROW_NUMBERS} AND a.organization_id = s.organization_id`);
}

interface PairRow {
  row: number;
  fullName: string;
  nameKey: string;
  birth: string | null;
  admittedOn: string | null;
  numbers: string;
  organizationId: number | null;
  memberId: number;
  knownName: string;
  knownKey: string;
  knownBirth: string | null;
  knownAdmitted: string | null;
  knownNumbers: string;
  knownOrganization: number | null;
  organization: string | null;
}

/**
 * Queues staged rows that were refused because nobody can tell whom they mean, each with the people on record it may
 * mean, what agrees and what differs. Rows without any such person are no questions.
 *
 * @param rows numbers of the refused rows.
 */
export function queueIdentityQuestions(db: Db, sheetId: number, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const byNumber = NUMBERS.map(
    ([, column, kind]) =>
      `UNION SELECT s.row_number, i.member_id FROM asked JOIN temp.stage s ON s.row_number = asked.value
         JOIN identifier i ON i.kind = '${kind}' AND i.scope = 0 AND i.value = s.${column}`,
  ).join(' ');
  const known = NUMBERS.map(
    ([, , kind]) =>
      `coalesce((SELECT max(value) FROM identifier i WHERE i.member_id = m.id AND i.kind = '${kind}'), '')`,
  ).join(` || '/' || `);
  const pairs = db
    .prepare<[string], PairRow>(
      `WITH asked AS (SELECT value FROM json_each(?)),
       pair (row_number, member_id) AS (
         SELECT s.row_number, m.id FROM asked JOIN temp.stage s ON s.row_number = asked.value
           JOIN member m ON m.name_key = s.name_key AND m.birth = s.birth ${byNumber})
       SELECT s.row_number AS row, s.full_name AS fullName, s.name_key AS nameKey, s.birth, s.admitted_on AS admittedOn,
              ${ROW_NUMBERS} AS numbers, s.organization_id AS organizationId, m.id AS memberId,
              m.full_name AS knownName, m.name_key AS knownKey, m.birth AS knownBirth, m.admitted_on AS knownAdmitted,
              ${known} AS knownNumbers, p.organization_id AS knownOrganization,
              (SELECT name FROM organization_version v WHERE v.organization_id = p.organization_id ORDER BY id DESC LIMIT 1) AS organization
         FROM pair JOIN temp.stage s ON s.row_number = pair.row_number JOIN member m ON m.id = pair.member_id
         LEFT JOIN membership p ON p.member_id = m.id AND p.to_date IS NULL
        ORDER BY s.row_number, m.id`,
    )
    .all(JSON.stringify(rows));
  const insert = db.prepare(
    'INSERT INTO identity_question (sheet_id, row_number, person, candidates) VALUES (?, ?, ?, ?)',
  );
  const grouped = new Map<number, PairRow[]>();
  for (const pair of pairs) grouped.set(pair.row, [...(grouped.get(pair.row) ?? []), pair]);
  for (const [row, group] of grouped) {
    const [first] = group;
    if (first?.organizationId == null) continue;
    const person: AskedPerson = {
      nameKey: first.nameKey,
      birth: first.birth ?? '',
      numbers: first.numbers,
      organizationId: first.organizationId,
      fullName: first.fullName,
      admittedOn: first.admittedOn,
    };
    insert.run(sheetId, row, JSON.stringify(person), JSON.stringify(group.map(describeCandidate)));
  }
}

function describeCandidate(pair: PairRow): Candidate {
  const agrees: string[] = [];
  const differs: string[] = [];
  const compare = (field: string, left: string | number | null, right: string | number | null): void => {
    if (left === null || left === '' || right === null || right === '') return;
    (left === right ? agrees : differs).push(field);
  };
  compare('fullName', pair.nameKey, pair.knownKey);
  compare('birth', pair.birth, pair.knownBirth);
  compare('admittedOn', pair.admittedOn, pair.knownAdmitted);
  const [own, known] = [pair.numbers.split('/'), pair.knownNumbers.split('/')];
  for (const [index, [field]] of NUMBERS.entries()) compare(field, own[index] ?? '', known[index] ?? '');
  compare('unitName', pair.organizationId, pair.knownOrganization);
  return {
    memberId: pair.memberId,
    fullName: pair.knownName,
    birth: pair.knownBirth,
    admittedOn: pair.knownAdmitted,
    organization: pair.organization,
    agrees,
    differs,
  };
}
