import { basename } from 'node:path';
import type { Period } from '../calendar/period.ts';
import { formatDate } from '../calendar/plain-date.ts';
import { readVietnamClock } from '../calendar/vietnam-clock.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { nameOrganizations } from '../store/organizations.ts';
import { DECISION_FORMAT } from '../store/rulings.ts';
import { CASE_FORMAT, findSubmission, listSubmissions, type SubmissionRow } from '../store/submissions.ts';
import { choosePeriod, type Workspace } from './workspace.ts';

/** A received file as people speak of it. */
export interface Submission extends SubmissionRow {
  /** Name of the organization that sent it, as far as its rows tell. */
  readonly unit: string | null;
  /** `taken`: its rows count; `replaced`: a later file of the same name, or its mended return, came; `undone`. */
  readonly state: 'taken' | 'replaced' | 'undone';
}

/** Whether a submission is a decision or a step of a case recorded by hand, which no unit sent. */
export function isTyped({ format }: Pick<SubmissionRow, 'format'>): boolean {
  return format === DECISION_FORMAT || format === CASE_FORMAT;
}

/** Every file received for a period, in the order they came: who sent it, when, with which hash, and what came of it. */
export function showSubmissions(workspace: Workspace, asked: Period | undefined): Submission[] {
  const rows = listSubmissions(workspace.db, choosePeriod(workspace, asked).code);
  const names = nameOrganizations(
    workspace.db,
    rows.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])),
  );
  return rows.map((row) => ({
    ...row,
    unit: row.unitId === null ? null : (names.get(row.unitId) ?? null),
    state: stateOf(row, rows),
  }));
}

function stateOf(row: SubmissionRow, all: readonly SubmissionRow[]): Submission['state'] {
  if (row.undoneAt !== null) return 'undone';
  const replaced = all.some(
    (later) =>
      later.id > row.id &&
      later.undoneAt === null &&
      (later.returns === row.id ||
        (row.returns !== null && later.returns === row.returns) ||
        later.file === row.file ||
        isSentAgain(row, later)),
  );
  return replaced ? 'replaced' : 'taken';
}

/** Files of one name from one sender. */
function isSentAgain(row: SubmissionRow, later: SubmissionRow): boolean {
  return later.unitId === row.unitId && row.unitId !== null && basename(later.file) === basename(row.file);
}

/**
 * The submission a person names by its number, not taken back.
 *
 * @throws UserError `workspace.submission.unknown`, `workspace.submission.undone`.
 */
export function requireSubmission(workspace: Workspace, typed: string): SubmissionRow {
  const id = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
  const row = findSubmission(workspace.db, id);
  if (row === undefined)
    throw new UserError([diagnose('workspace.submission.unknown', {}, { value: typed })]);
  if (row.undoneAt !== null) {
    const params = { value: typed, date: formatDate(readVietnamClock(row.undoneAt).day) };
    throw new UserError([diagnose('workspace.submission.undone', { file: row.file }, params)]);
  }
  return row;
}
