import {
  countVote,
  isPossible,
  VOTE_NUMBERS,
  type Vote,
  type VoteCounts,
} from '../../assessment/cases/count-vote.ts';
import { formatDate, precisionOf, type PlainDate } from '../../calendar/plain-date.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { parseDate } from '../../registry/cells/parse-date.ts';
import { cleanText } from '../../registry/text-key.ts';
import type { ProcedureStep } from '../../regulations/procedure.ts';
import type { CaseStepInput } from '../../store/case-steps.ts';

/** The numbers of a vote as typed, and how it was taken. */
export type TypedVote = Readonly<Partial<Record<keyof VoteCounts | 'agreed' | 'ballot', string>>>;

/** A step as typed; what was left out is `undefined`. */
export interface TypedStep {
  readonly on: string | undefined;
  readonly by: string | undefined;
  readonly document: string | undefined;
  readonly words: string | undefined;
  readonly refused: boolean;
  readonly vote: TypedVote;
}

/** The flag that gives each number of a vote. */
export const VOTE_FLAGS = {
  summoned: '--summoned',
  temporaryAway: '--temporary-away',
  exemptAbsent: '--exempt-absent',
  suspended: '--suspended',
  prosecuted: '--prosecuted',
  excused: '--excused',
  members: '--members',
  exempt: '--exempt',
  agreed: '--agree',
  ballot: '--ballot',
} as const satisfies Record<keyof Required<TypedVote>, string>;

/** What stays unsaid of a vote, and is no number to be asked for. */
const NO_COUNTS: VoteCounts = {
  summoned: null,
  members: null,
  exempt: null,
  temporaryAway: null,
  exemptAbsent: null,
  suspended: null,
  prosecuted: null,
  excused: null,
};

type Read<T> = { readonly value: T } | { readonly problems: readonly Diagnostic[] };

/**
 * Reads what was typed of a step. A statement needs its words, the number of its paper, or that it was refused; a vote its
 * numbers.
 *
 * @param today a later day has not come.
 * @returns the step, or every problem: `case.date.*`, `case.step.missing`, `case.step.unfit`, `case.number.invalid`,
 *   `case.vote.impossible`, `case.vote.ballot`.
 */
export function readStep(
  step: ProcedureStep,
  typed: TypedStep,
  caseId: number,
  today: PlainDate,
): Read<CaseStepInput> {
  const text = (value: string | undefined): string | null => {
    const cleaned = cleanText(value ?? '');
    return cleaned === '' ? null : cleaned;
  };
  const on = readCaseDay(typed.on, '--on', today);
  const vote = readVote(step, typed.vote, caseId);
  const unfit = typed.refused && step.kind !== 'statement' ? [tellUnfit(step, '--refused', caseId)] : [];
  const [words, document] = [text(typed.words), text(typed.document)];
  const silent = step.kind === 'statement' && !typed.refused && words === null && document === null;
  const problems = [
    ...('problems' in on ? on.problems : []),
    ...('problems' in vote ? vote.problems : []),
    ...unfit,
    ...(silent
      ? [diagnose('case.step.missing', {}, { part: 'statement', flag: '--text | --document | --refused' })]
      : []),
  ];
  if (problems.length > 0 || 'problems' in on || 'problems' in vote) return { problems };
  const { refused } = typed;
  return {
    value: {
      step: step.id,
      onDate: on.value,
      body: text(typed.by),
      document,
      words,
      refused,
      vote: vote.value,
    },
  };
}

/** Reads the day of something done. Problems: `case.step.missing`, `case.date.invalid`, `case.date.future`. */
function readCaseDay(typed: string | undefined, flag: string, today: PlainDate): Read<PlainDate> {
  const value = cleanText(typed ?? '');
  if (value === '') return { problems: [diagnose('case.step.missing', {}, { part: 'on', flag })] };
  const date = parseDate(value, 'event')?.date;
  if (date === undefined || precisionOf(date) !== 'day')
    return { problems: [diagnose('case.date.invalid', {}, { value })] };
  if (date > today) return { problems: [diagnose('case.date.future', {}, { date: formatDate(date) })] };
  return { value: date };
}

function readVote(step: ProcedureStep, typed: TypedVote, caseId: number): Read<Vote | null> {
  const given = Object.keys(typed).filter((name) => typed[name as keyof TypedVote] !== undefined);
  const { majority } = step;
  const asked: readonly string[] =
    majority === undefined ? [] : [...VOTE_NUMBERS[majority.of], 'agreed', 'ballot'];
  const problems = given
    .filter((name) => !asked.includes(name))
    .map((name) => tellUnfit(step, VOTE_FLAGS[name as keyof TypedVote], caseId));
  if (majority === undefined) return problems.length > 0 ? { problems } : { value: null };
  const [total = 'summoned', ...off] = VOTE_NUMBERS[majority.of];
  const counts: Record<string, number | null> = { ...NO_COUNTS };
  for (const name of [total, ...off, 'agreed'] as const) {
    const value = typed[name]?.trim();
    const flag = VOTE_FLAGS[name];
    if (value === undefined && (name === total || name === 'agreed'))
      problems.push(diagnose('case.step.missing', {}, { part: name, flag }));
    else if (value !== undefined && !/^\d{1,6}$/.test(value))
      problems.push(diagnose('case.number.invalid', {}, { value, flag }));
    else counts[name] = value === undefined ? 0 : Number(value);
  }
  const ballot = readBallot(step, typed.ballot);
  if ('problems' in ballot) problems.push(...ballot.problems);
  if (problems.length > 0 || 'problems' in ballot) return { problems };
  const vote = { ...counts, ballot: ballot.value } as Vote;
  if (isPossible(majority, vote)) return { value: vote };
  const { agreed, base } = countVote(majority, vote);
  return { problems: [diagnose('case.vote.impossible', {}, { agreed, base })] };
}

function readBallot(step: ProcedureStep, typed: string | undefined): Read<Vote['ballot']> {
  if (typed !== undefined && typed !== 'secret' && typed !== 'raised') {
    const params = { name: '--ballot', value: typed, allowed: 'secret, raised' };
    return { problems: [diagnose('usage.argument.invalid', {}, params)] };
  }
  if (step.ballot === 'secret' && typed !== 'secret')
    return { problems: [diagnose('case.vote.ballot', {}, { step: step.id })] };
  return { value: typed ?? null };
}

function tellUnfit(step: ProcedureStep, flag: string, caseId: number): Diagnostic {
  return diagnose('case.step.unfit', {}, { step: step.id, flag, case: caseId });
}
