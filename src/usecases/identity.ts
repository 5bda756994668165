import type { Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import {
  keepIdentityAnswer,
  listIdentityQuestions,
  listTakenSince,
  type Candidate,
  type IdentityQuestion,
} from '../store/identity-questions.ts';
import { requireUnlocked } from '../store/periods.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { choosePeriod, type Workspace } from './workspace.ts';

export type { IdentityQuestion } from '../store/identity-questions.ts';

/** The refused rows of a period of which somebody must say whom they mean, or has said it. */
export function showIdentityQuestions(
  workspace: Workspace,
  asked: Period | undefined,
  answered: boolean,
): IdentityQuestion[] {
  return listAll(workspace, asked).filter(({ answer }) => (answer !== null) === answered);
}

function listAll(workspace: Workspace, asked: Period | undefined): IdentityQuestion[] {
  return listIdentityQuestions(workspace.db, choosePeriod(workspace, asked).code);
}

/** An answer as typed: the number of the question, and whom the row means. */
export interface IdentityAnswer {
  readonly question: string;
  /** Place of the person in the question's list, from 1; undefined: the only one. `new`: somebody else. */
  readonly person: string | undefined;
  readonly now: string;
}

/** A question with its answer kept. */
export interface AnsweredQuestion {
  readonly question: IdentityQuestion;
  /** Submissions with rows that were taken for the person whom an earlier answer named; empty for a first answer. */
  readonly taken: readonly number[];
}

/**
 * Keeps whom a refused row means, in the place of an earlier answer if there is one. The row itself is taken when its file
 * is imported again; the answer holds for every later file that says the same of the person. What was taken by an earlier
 * answer stays until somebody takes it back.
 *
 * @throws UserError `workspace.question.unknown`, `workspace.question.person`; exit 3 `workspace.period.locked`.
 */
export async function answerIdentity(
  workspace: Workspace,
  asked: Period | undefined,
  answer: IdentityAnswer,
): Promise<AnsweredQuestion> {
  const { db } = workspace;
  const question = listAll(workspace, asked).find(({ id }) => String(id) === answer.question);
  if (question === undefined)
    throw new UserError([diagnose('workspace.question.unknown', {}, { value: answer.question })]);
  requireUnlocked(db, question.period);
  const member = answer.person === 'new' ? null : choosePerson(question, answer.person).memberId;
  if (isSameAnswer(question, member)) return { question, taken: [] };
  const taken = listTakenSince(db, question);
  await inTransaction(db, () => {
    keepIdentityAnswer(db, question.person, member, answer.now);
    return Promise.resolve({ result: undefined, keep: true });
  });
  return { question, taken };
}

/** Said again, nothing changes: another person of whom a row was taken by now is no candidate. */
function isSameAnswer({ answer, candidates }: IdentityQuestion, member: number | null): boolean {
  if (answer === null) return false;
  const isOther = !candidates.some(({ memberId }) => memberId === answer.memberId);
  return member === null ? isOther : member === answer.memberId;
}

function choosePerson({ id, candidates }: IdentityQuestion, typed: string | undefined): Candidate {
  const chosen =
    typed === undefined && candidates.length === 1 ? candidates[0] : candidates[Number(typed) - 1];
  if (chosen !== undefined) return chosen;
  const params = { value: typed ?? '–', question: id, people: candidates.length };
  throw new UserError([diagnose('workspace.question.person', {}, params)]);
}
