import { findClosingGaps, lastStepDay } from '../../assessment/cases/closing-gaps.ts';
import type { Period } from '../../calendar/period.ts';
import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import type { Language } from '../../messages/language.ts';
import { cleanText } from '../../registry/text-key.ts';
import type { ProcedureOutcome } from '../../regulations/procedure.ts';
import { insertClosing } from '../../store/case-steps.ts';
import { listSimilarCases } from '../../store/cases.ts';
import { requireUnlocked } from '../../store/periods.ts';
import { inTransaction } from '../../store/workspace-store.ts';
import { readDecision, type TypedDecision } from '../read-decision.ts';
import { choosePeriod, type Workspace } from '../workspace.ts';
import { readCaseFile, type CaseFile } from './case-file.ts';
import { readingOf } from './reading.ts';
import { nearestOf, refuseEnded, tellGone } from './record-step.ts';

export interface CloseRequest extends TypedDecision {
  /** Number of the case and id of the outcome, as typed. */
  readonly case: string;
  readonly outcome: string;
  readonly words: string | undefined;
  /** The period it is recorded in: not always that of the case. */
  readonly period: Period | undefined;
  readonly now: string;
  readonly language: Language;
  readonly dryRun: boolean;
}

export interface CloseResult {
  readonly period: string;
  readonly case: number;
  readonly outcome: string;
  readonly on: string;
  readonly by: string;
  readonly number: string | null;
  /** Its submission, to be taken back with `review undo`; `null` in a dry run. */
  readonly submission: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Codes that say that something is missing: the person can go on with more. */
const REFUSED: ReadonlySet<string> = new Set([
  'decision.data.missing',
  'case.close.step',
  'case.close.vote',
  'case.close.unknown',
]);

/**
 * Closes a case as people decided. Being expelled, deleted, left, recognized or disciplined takes a decision with number,
 * day and body, a ground that is known, and the steps and votes of the procedure then in force; other outcomes take a day
 * and a body. Nothing but the case changes: membership follows the register of removals.
 *
 * @throws UserError `case.*`, `decision.*`, every problem at once; with exit 3 for everything that is missing, for a case
 *   that has ended and for a locked period. Nothing is written then.
 */
export async function closeCase(workspace: Workspace, request: CloseRequest): Promise<CloseResult> {
  const { db } = workspace;
  const period = choosePeriod(workspace, request.period);
  requireUnlocked(db, period.code);
  const file = readCaseFile(db, request.case, readingOf(workspace, request.now));
  refuseEnded(file);
  const outcome = findOutcome(file, request.outcome);
  const read = readDecision(request, period, request.now, outcome.decided);
  const problems = [
    ...('problems' in read ? read.problems : checkOrder(file, read.decision.decidedOn as PlainDate)),
    ...listGaps(file, outcome, request.language),
  ];
  if (problems.length > 0 || 'problems' in read)
    throw new UserError(problems, problems.some(({ code }) => REFUSED.has(code)) ? 3 : 2);
  const { decidedOn, body, number } = read.decision;
  const words = cleanText(request.words ?? '');
  const input = {
    outcome: outcome.id,
    onDate: decidedOn,
    body,
    number: number === '' ? null : number,
    words: words === '' ? null : words,
  };
  const diagnostics = [...tellSimilar(workspace, file, outcome.id), ...tellGone(file)];
  return inTransaction(db, () => {
    const submission = insertClosing(db, file.row.id, input, {
      period: period.code,
      label: `Vụ việc số ${String(file.row.id)}: kết thúc (${decidedOn})`,
      content: JSON.stringify({ case: file.row.id, ...input }),
      decision: number === '' ? undefined : read.decision,
      receivedAt: request.now,
    });
    return Promise.resolve({
      result: {
        period: period.code,
        case: file.row.id,
        outcome: outcome.id,
        on: decidedOn,
        by: body,
        number: input.number,
        submission: request.dryRun ? null : submission,
        diagnostics,
      },
      keep: !request.dryRun,
    });
  });
}

function findOutcome({ procedure }: CaseFile, typed: string): ProcedureOutcome {
  const found = procedure.outcomes.find(({ id }) => id === typed.trim());
  if (found !== undefined) return found;
  const ids = procedure.outcomes.map(({ id }) => id);
  throw new UserError([
    diagnose(
      'case.outcome.unknown',
      {},
      { value: typed, outcomes: ids.join(', '), ...nearestOf(typed, ids) },
    ),
  ]);
}

/** Everything an outcome still needs. */
function listGaps(file: CaseFile, outcome: ProcedureOutcome, language: Language): Diagnostic[] {
  const { row, assessed } = file;
  const gaps = findClosingGaps(outcome, assessed).map(({ steps }) => {
    const failed = steps.find(({ state }) => state === 'failed');
    const result = failed?.votes.at(-1);
    if (failed !== undefined && result !== undefined) {
      const { agreed, needed, base } = result;
      return diagnose('case.close.vote', {}, { step: failed.step.title[language], agreed, needed, base });
    }
    const [first] = steps;
    return diagnose(
      'case.close.step',
      {},
      {
        steps: steps.map(({ step }) => step.title[language]).join(' | '),
        step: first?.step.id ?? '',
        by: first?.step.by[language] ?? '',
        case: row.id,
      },
    );
  });
  const unknown = outcome.decided && row.outcome === 'unknown';
  return [...gaps, ...(unknown ? [diagnose('case.close.unknown', {}, { case: row.id })] : [])];
}

function checkOrder({ assessed }: CaseFile, decidedOn: PlainDate): Diagnostic[] {
  const last = lastStepDay(assessed);
  return last !== null && decidedOn < last
    ? [diagnose('case.close.early', {}, { date: formatDate(decidedOn), last: formatDate(last) })]
    : [];
}

/** Closed cases on the same ground that ended otherwise: for consistency, not as a precedent. */
function tellSimilar({ db }: Workspace, { row }: CaseFile, outcome: string): Diagnostic[] {
  const similar = listSimilarCases(db, row, outcome);
  if (similar.length === 0) return [];
  const cases = similar.slice(0, 5).map(({ id }) => String(id));
  return [diagnose('case.similar', {}, { count: similar.length, cases: cases.join(', ') })];
}
