import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { requireUnlocked } from '../store/periods.ts';
import type { Db } from '../store/open-database.ts';
import { postMovements, touchMovers } from '../store/post-movements.ts';
import { dataHash, lastRun } from '../store/runs.ts';
import {
  findDependents,
  undoSubmission,
  withoutForeignKeys,
  type Dependent,
  type Undone,
} from '../store/undo-submission.ts';
import { requireSubmission } from './submissions.ts';
import type { Workspace } from './workspace.ts';

export interface UndoRequest {
  /** The number as typed. */
  readonly submission: string;
  readonly dryRun: boolean;
  readonly now: string;
}

export interface UndoResult extends Undone {
  readonly submission: number;
  readonly file: string;
  readonly period: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes a submission back: the record is as it was before it came; the submission stays in the list, marked, with its
 * file. A run made since is named (`workspace.run.outdated`).
 *
 * @throws UserError `workspace.submission.unknown|undone`; with exit 3 `workspace.period.locked` and
 *   `workspace.submission.needed|counted`, which
 *   name what rests on it.
 */
export function undo(workspace: Workspace, request: UndoRequest): UndoResult {
  const { db } = workspace;
  const { id, file, period } = requireSubmission(workspace, request.submission);
  requireUnlocked(db, period);
  const result = withoutForeignKeys(db, !request.dryRun, () => {
    refuseIfNeeded(db, id, file);
    touchMovers(db, id);
    const undone = undoSubmission(db, id, request.now);
    postMovements(db, id, request.now);
    const run = lastRun(db, period);
    return { ...undone, outdated: run !== undefined && run.dataHash !== dataHash(db) ? run.id : undefined };
  });
  const { outdated, ...undone } = result;
  return {
    submission: id,
    file,
    period,
    ...undone,
    diagnostics: outdated === undefined ? [] : [diagnose('workspace.run.outdated', {}, { run: outdated })],
  };
}

function refuseIfNeeded(db: Db, id: number, file: string): void {
  const dependents = findDependents(db, id);
  const listed = (kind: Dependent['kind']): string =>
    dependents
      .filter((each) => each.kind === kind)
      .map((each) => String(each.id))
      .join(', ');
  const [submissions, runs] = [listed('submission'), listed('run')];
  const problems = [
    ...(submissions === ''
      ? []
      : [diagnose('workspace.submission.needed', { file }, { value: id, submissions })]),
    ...(runs === '' ? [] : [diagnose('workspace.submission.counted', { file }, { value: id, runs })]),
  ];
  if (problems.length > 0) throw new UserError(problems, 3);
}
