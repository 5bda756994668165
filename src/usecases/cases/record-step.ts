import { isTimely } from '../../assessment/cases/assess-steps.ts';
import { countVote, type VoteResult } from '../../assessment/cases/count-vote.ts';
import type { Period } from '../../calendar/period.ts';
import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { findNearest } from '../../regulations/find-nearest.ts';
import type { ProcedureStep } from '../../regulations/procedure.ts';
import { insertCaseStep, type CaseStepInput } from '../../store/case-steps.ts';
import { hashContent } from '../../store/recorded-by-people.ts';
import { countVoters } from '../../store/cases.ts';
import { requireUnlocked } from '../../store/periods.ts';
import { findSameBytes } from '../../store/submissions.ts';
import { inTransaction } from '../../store/workspace-store.ts';
import { choosePeriod, type Workspace } from '../workspace.ts';
import { readCaseFile, type CaseFile } from './case-file.ts';
import { readStep, type TypedStep } from './read-step.ts';
import { readingOf } from './reading.ts';

export interface StepRequest extends TypedStep {
  /** Number of the case and id of the step, as typed. */
  readonly case: string;
  readonly step: string;
  /** The period it is recorded in: not always that of the case, which may go on for longer. */
  readonly period: Period | undefined;
  readonly now: string;
  readonly dryRun: boolean;
}

export interface StepResult {
  readonly period: string;
  readonly case: number;
  readonly step: string;
  readonly on: string;
  /** What a vote came to. */
  readonly vote: VoteResult | null;
  /** Its submission, to be taken back with `review undo`; `null` when nothing was recorded. */
  readonly submission: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Records a step of a case that people took. Requests and votes may be recorded several times, everything else once.
 *
 * @throws UserError `case.*`, with every problem of what was typed; with exit 3 where something is missing, comes too early
 *   or too late (`case.step.missing|early|done`, `case.vote.ballot`, `case.closed`, `case.settled`), and for a locked
 *   period. Nothing is written then.
 */
export async function recordStep(workspace: Workspace, request: StepRequest): Promise<StepResult> {
  const { db } = workspace;
  const period = choosePeriod(workspace, request.period).code;
  requireUnlocked(db, period);
  const reading = readingOf(workspace, request.now);
  const file = readCaseFile(db, request.case, reading);
  const step = findStep(file, request.step);
  const read = readStep(step, request, file.row.id, reading.today);
  if ('problems' in read) throw refuse(read.problems);
  const input = read.value;
  const vote =
    step.majority === undefined || input.vote === null ? null : countVote(step.majority, input.vote);
  const result = { period, case: file.row.id, step: step.id, on: input.onDate, vote };
  const content = JSON.stringify({ case: file.row.id, ...input });
  const [same] = findSameBytes(db, hashContent(content));
  if (same !== undefined)
    return {
      ...result,
      submission: null,
      diagnostics: [diagnose('case.step.recorded', {}, { submission: same.id })],
    };
  refuseUntimely(file, step);
  const diagnostics = [
    ...(vote === null ? [] : tellVote(workspace, period, file, input, vote)),
    ...tellLate(file, step, input),
    ...tellGone(file),
  ];
  return inTransaction(db, () => {
    const submission = insertCaseStep(db, file.row.id, input, {
      period,
      label: `Vụ việc số ${String(file.row.id)}: ${step.title.vi} (${input.onDate})`,
      content,
      decision: undefined,
      receivedAt: request.now,
    });
    return Promise.resolve({
      result: { ...result, submission: request.dryRun ? null : submission, diagnostics },
      keep: !request.dryRun,
    });
  });
}

/** The finding that opened a case no longer stands: people look and close it. */
export function tellGone({ row }: CaseFile): Diagnostic[] {
  return row.goneRun !== null ? [diagnose('case.finding.gone', {}, { run: row.goneRun, case: row.id })] : [];
}

/** Closed and settled cases take no more of what comes before closing. @throws UserError with exit 3. */
export function refuseEnded({ row, closing }: CaseFile): void {
  if (closing !== null) {
    const { onDate, submission } = closing;
    const params = { case: row.id, date: formatDate(onDate as PlainDate), submission };
    throw new UserError([diagnose('case.closed', {}, params)], 3);
  }
  if (row.state === 'settled') throw new UserError([diagnose('case.settled', {}, { case: row.id })], 3);
}

function findStep({ steps }: CaseFile, typed: string): ProcedureStep {
  const known = steps.filter(({ kind }) => kind !== 'decision');
  const found = known.find(({ id }) => id === typed.trim());
  if (found !== undefined) return found;
  const ids = known.map(({ id }) => id);
  throw new UserError([
    diagnose('case.step.unknown', {}, { value: typed, steps: ids.join(', '), ...nearestOf(typed, ids) }),
  ]);
}

/** The parameter with the nearest of the words allowed, where one is near. */
export function nearestOf(typed: string, words: readonly string[]): { readonly nearest?: string } {
  const nearest = findNearest(typed, words);
  return nearest === '' ? {} : { nearest };
}

const REFUSED: ReadonlySet<string> = new Set(['case.step.missing', 'case.vote.ballot']);

/** Where something is only missing, the person can go on with more words: exit 3. */
function refuse(problems: readonly Diagnostic[]): UserError {
  return new UserError(problems, problems.every(({ code }) => REFUSED.has(code)) ? 3 : 2);
}

function refuseUntimely(file: CaseFile, step: ProcedureStep): void {
  if (step.after === null) refuseEnded(file);
  const assessed = file.assessed.find((each) => each.step.id === step.id);
  const [first] = assessed?.recorded ?? [];
  if (first !== undefined && step.kind !== 'vote' && step.kind !== 'request') {
    const params = { step: step.id, date: formatDate(first.on), submission: first.submission };
    throw new UserError([diagnose('case.step.done', {}, params)], 3);
  }
  const before = listMissing(file, step);
  if (before.length > 0)
    throw new UserError([diagnose('case.step.early', {}, { step: step.id, before: before.join(', ') })], 3);
}

/** What must be recorded before a step. */
function listMissing({ steps, closing, recorded, row }: CaseFile, step: ProcedureStep): string[] {
  const clock = { findingStarted: null, findingDue: null, closing: null, recorded };
  const closed = step.after === null || (closing !== null && step.after.includes(closing.outcome));
  const { needsStep, needsFailed } = step;
  return [
    ...(closed ? [] : [`review case close ${String(row.id)} ${(step.after ?? []).join(' | ')}`]),
    ...(isTimely(steps, step, clock)
      ? []
      : [needsStep ?? `${needsFailed?.step ?? ''} × ${String(needsFailed?.times ?? 0)}`]),
  ];
}

function tellVote(
  { db }: Workspace,
  period: string,
  { row }: CaseFile,
  { vote, onDate }: CaseStepInput,
  { agreed, needed, base, reached }: VoteResult,
): Diagnostic[] {
  const stated = vote?.summoned ?? null;
  const { official } = countVoters(db, period, row.organizationId, onDate);
  return [
    ...(reached ? [] : [diagnose('case.vote.failed', {}, { agreed, needed, base })]),
    ...(stated !== null && official > 0 && official !== stated
      ? [diagnose('case.vote.listed', {}, { period, official, stated })]
      : []),
  ];
}

function tellLate({ assessed }: CaseFile, step: ProcedureStep, { onDate }: CaseStepInput): Diagnostic[] {
  if (step.kind !== 'complaint') return [];
  const due = assessed.find((each) => each.step.id === step.id)?.dueOn ?? null;
  return due !== null && onDate > due
    ? [diagnose('case.complaint.late', {}, { date: formatDate(onDate as PlainDate), due: formatDate(due) })]
    : [];
}
