import type { Db } from './open-database.ts';
import { insertRecordedByPeople, type RecordedByPeople } from './recorded-by-people.ts';
import { CASE_FORMAT } from './submissions.ts';

/** The numbers of a vote as they are stored, under the names of their columns' fields. */
const VOTE_COLUMNS = {
  ballot: 'ballot',
  summoned: 'summoned',
  temporaryAway: 'temporary_away',
  exemptAbsent: 'exempt_absent',
  suspended: 'suspended',
  prosecuted: 'prosecuted',
  excused: 'excused',
  members: 'members',
  exempt: 'exempt',
  agreed: 'agreed',
} as const;

export type VoteRow = Readonly<
  Record<Exclude<keyof typeof VOTE_COLUMNS, 'ballot' | 'agreed'>, number | null>
> & { readonly ballot: 'secret' | 'raised' | null; readonly agreed: number };

export interface CaseStepInput {
  readonly step: string;
  readonly onDate: string;
  readonly body: string | null;
  readonly document: string | null;
  readonly words: string | null;
  readonly refused: boolean;
  readonly vote: VoteRow | null;
}

export interface CaseStepRow extends CaseStepInput {
  readonly caseId: number;
  readonly submission: number;
}

/** What is recorded of cases. */
export type CaseRecord = RecordedByPeople;

function insertRecord(db: Db, record: CaseRecord): { submission: number; sheetId: number } {
  return insertRecordedByPeople(db, record, { format: CASE_FORMAT, kind: 'case', row: 'created' });
}

/** Records a step of a case and gives its submission. */
export function insertCaseStep(db: Db, caseId: number, input: CaseStepInput, record: CaseRecord): number {
  const { submission, sheetId } = insertRecord(db, record);
  const { vote, refused, ...step } = input;
  const stepId = Number(
    db
      .prepare(
        `INSERT INTO case_step (case_id, sheet_id, step, on_date, body, document, words, refused)
         VALUES (@caseId, @sheetId, @step, @onDate, @body, @document, @words, @refused)`,
      )
      .run({ ...step, refused: refused ? 1 : 0, caseId, sheetId }).lastInsertRowid,
  );
  if (vote === null) return submission;
  const fields = Object.keys(VOTE_COLUMNS);
  db.prepare(
    `INSERT INTO case_vote (step_id, sheet_id, ${Object.values(VOTE_COLUMNS).join(', ')})
     VALUES (@stepId, @sheetId, ${fields.map((field) => `@${field}`).join(', ')})`,
  ).run({ ...vote, stepId, sheetId });
  return submission;
}

export interface ClosingInput {
  readonly outcome: string;
  readonly onDate: string;
  readonly body: string;
  readonly number: string | null;
  readonly words: string | null;
}

export interface ClosingRow extends ClosingInput {
  readonly caseId: number;
  readonly submission: number;
}

/** Records how a case was closed and gives the submission. */
export function insertClosing(db: Db, caseId: number, input: ClosingInput, record: CaseRecord): number {
  const { submission, sheetId } = insertRecord(db, record);
  db.prepare(
    `INSERT INTO case_closing (case_id, sheet_id, outcome, on_date, body, number, words)
     VALUES (@caseId, @sheetId, @outcome, @onDate, @body, @number, @words)`,
  ).run({ ...input, caseId, sheetId });
  return submission;
}

type StoredStep = Omit<CaseStepRow, 'vote' | 'refused'> & {
  readonly refused: number;
  readonly vote: string | null;
};

/** The steps recorded of some cases, by case, in the order of their days. */
export function listCaseSteps(db: Db, caseIds: readonly number[]): Map<number, CaseStepRow[]> {
  const vote = Object.entries(VOTE_COLUMNS)
    .map(([field, column]) => `'${field}', v.${column}`)
    .join(', ');
  const rows = db
    .prepare<[string], StoredStep>(
      `SELECT s.case_id AS caseId, s.step, s.on_date AS onDate, s.body, s.document, s.words, s.refused,
              h.submission_id AS submission, CASE WHEN v.step_id IS NOT NULL THEN json_object(${vote}) END AS vote
         FROM case_step s JOIN sheet h ON h.id = s.sheet_id LEFT JOIN case_vote v ON v.step_id = s.id
        WHERE s.case_id IN (SELECT value FROM json_each(?)) ORDER BY s.on_date, s.id`,
    )
    .all(JSON.stringify(caseIds));
  const steps = new Map<number, CaseStepRow[]>(caseIds.map((id) => [id, []]));
  for (const row of rows)
    steps.get(row.caseId)?.push({
      ...row,
      refused: row.refused === 1,
      vote: row.vote === null ? null : (JSON.parse(row.vote) as VoteRow),
    });
  return steps;
}

/** How some cases were closed, by case. */
export function listClosings(db: Db, caseIds: readonly number[]): Map<number, ClosingRow> {
  const rows = db
    .prepare<[string], ClosingRow>(
      `SELECT z.case_id AS caseId, z.outcome, z.on_date AS onDate, z.body, z.number, z.words, h.submission_id AS submission
         FROM case_closing z JOIN sheet h ON h.id = z.sheet_id WHERE z.case_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(caseIds));
  return new Map(rows.map((row) => [row.caseId, row]));
}
