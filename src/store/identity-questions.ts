import type { Db } from './open-database.ts';
import { isOfOrganizations } from './sheet-rows.ts';

/** What a refused row says of a person; the first four tell the row again when it comes in a later import. */
export interface AskedPerson {
  readonly nameKey: string;
  readonly birth: string;
  /** Citizen number, card of 12 and of 8 digits, joined by slashes. */
  readonly numbers: string;
  readonly organizationId: number;
  readonly fullName: string;
  readonly admittedOn: string | null;
}

/** Somebody on record whom a refused row may mean. */
export interface Candidate {
  readonly memberId: number;
  readonly fullName: string;
  readonly birth: string | null;
  readonly admittedOn: string | null;
  readonly organization: string | null;
  /** Fields that are the same, and fields that contradict each other; those that only one side gives are in neither. */
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
}

export interface IdentityQuestion {
  readonly id: number;
  readonly submission: number;
  readonly period: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly person: AskedPerson;
  readonly candidates: readonly Candidate[];
  /** What somebody has answered; null: nobody yet. */
  readonly answer: GivenAnswer | null;
}

/** Whom a row means, as somebody has said. */
export interface GivenAnswer {
  /** The person on record, or the one made of the row; null: another person, of whom no row was taken yet. */
  readonly memberId: number | null;
  readonly at: string;
}

/** That the answer `a` is one to the question `q`. */
const ANSWERS = `a.name_key = q.person ->> 'nameKey' AND a.birth = q.person ->> 'birth'
  AND a.numbers = q.person ->> 'numbers' AND a.organization_id = q.person ->> 'organizationId'`;

/** Forgets the questions of sheets that are taken back; answered ones stay, for their answers go on and may be changed. */
export function forgetOpenQuestions(db: Db, submission: number): void {
  db.prepare(
    `DELETE FROM identity_question AS q WHERE sheet_id IN (SELECT id FROM sheet WHERE submission_id = ?)
        AND NOT EXISTS (SELECT 1 FROM identity_answer a WHERE ${ANSWERS})`,
  ).run(submission);
}

interface QuestionRow extends Omit<IdentityQuestion, 'person' | 'candidates' | 'answer'> {
  person: string;
  candidates: string;
  memberId: number | null;
  answeredAt: string | null;
}

/**
 * The questions of a period, answered ones too, the newest for each person, in the order they came. Candidates whose list
 * was taken back since are left out.
 */
export function listIdentityQuestions(db: Db, period: string): IdentityQuestion[] {
  // The number of somebody who is gone may have become another person's.
  const onRecord = db.prepare<[number, string, string | null], 1>(
    'SELECT 1 FROM member WHERE id = ? AND (full_name = ? OR birth = ?)',
  );
  return db
    .prepare<[string], QuestionRow>(
      `SELECT max(q.id) AS id, s.id AS submission, s.period, s.file, h.name AS sheet, q.row_number AS row, q.person, q.candidates,
              a.member_id AS memberId, a.answered_at AS answeredAt
         FROM identity_question q JOIN sheet h ON h.id = q.sheet_id JOIN submission s ON s.id = h.submission_id
         LEFT JOIN identity_answer a ON ${ANSWERS}
        WHERE s.period = ? AND (s.undone_at IS NULL OR a.answered_at IS NOT NULL)
        GROUP BY q.person ->> 'nameKey', q.person ->> 'birth', q.person ->> 'numbers', q.person ->> 'organizationId'
        ORDER BY 1`,
    )
    .all(period)
    .map(({ person, candidates, memberId, answeredAt, ...row }) => ({
      ...row,
      person: JSON.parse(person) as AskedPerson,
      candidates: (JSON.parse(candidates) as Candidate[]).filter(
        (each) => onRecord.get(each.memberId, each.fullName, each.birth) !== undefined,
      ),
      answer: answeredAt === null ? null : { memberId, at: answeredAt },
    }));
}

/** Submissions taken since a question was answered that have rows about the person whom the answer named, oldest first. */
export function listTakenSince(db: Db, { submission, answer }: IdentityQuestion): number[] {
  if (answer === null) return [];
  const sheets = db
    .prepare<[number, string, number | null], { submission: number; kind: string }>(
      `SELECT s.id AS submission, h.kind FROM submission s JOIN sheet h ON h.submission_id = s.id
        WHERE s.id > ? AND s.received_at >= ? AND s.undone_at IS NULL
          AND EXISTS (SELECT 1 FROM sheet_row r WHERE r.sheet_id = h.id AND r.subject_id = ?) ORDER BY s.id`,
    )
    .all(submission, answer.at, answer.memberId);
  const taken = sheets.flatMap(({ submission, kind }) => (isOfOrganizations(kind) ? [] : [submission]));
  return [...new Set(taken)];
}

/** Keeps an answer for every later import: the person is the member on record, or (`null`) another one. */
export function keepIdentityAnswer(
  db: Db,
  { nameKey, birth, numbers, organizationId }: AskedPerson,
  memberId: number | null,
  at: string,
): void {
  db.prepare(
    `INSERT INTO identity_answer (name_key, birth, numbers, organization_id, member_id, answered_at)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET member_id = excluded.member_id, answered_at = excluded.answered_at`,
  ).run(nameKey, birth, numbers, organizationId, memberId, at);
}
