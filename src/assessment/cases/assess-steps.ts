import { addMonths, type PlainDate } from '../../calendar/plain-date.ts';
import { isInForce, type Deadline, type Procedure, type ProcedureStep } from '../../regulations/procedure.ts';
import { countVote, type Vote, type VoteResult } from './count-vote.ts';

/** A step as people recorded it. */
export interface RecordedStep {
  readonly step: string;
  readonly on: PlainDate;
  readonly body: string | null;
  /** Number of the paper it rests on. */
  readonly document: string | null;
  readonly words: string | null;
  /** Whether a statement was refused. */
  readonly refused: boolean;
  readonly vote: Vote | null;
  readonly submission: number;
}

/** What the clocks of a case run from. */
export interface CaseClock {
  /** When the clock of the finding itself started, and when it is due. */
  readonly findingStarted: PlainDate | null;
  readonly findingDue: PlainDate | null;
  readonly closing: { readonly outcome: string; readonly on: PlainDate } | null;
  /** In the order of their days. */
  readonly recorded: readonly RecordedStep[];
}

/** The last day for a step under one of its deadlines, and what it is counted from. */
export interface DueDay {
  readonly deadline: Deadline;
  readonly from: PlainDate;
  readonly date: PlainDate;
}

/**
 * - `done`: taken; a vote: its majority was reached.
 * - `failed`: the last vote did not reach its majority.
 * - `open`: may be taken now.
 * - `later`: its time has not come.
 * - `past`: not taken, and no longer to be: another step or the closing stands for it, or a period is over.
 */
export type StepState = 'done' | 'failed' | 'open' | 'later' | 'past';

export interface AssessedStep {
  readonly step: ProcedureStep;
  /** The day whose texts it is taken by. */
  readonly lawDay: PlainDate;
  readonly state: StepState;
  readonly recorded: readonly RecordedStep[];
  /** What each recorded vote came to, in the same order. */
  readonly votes: readonly VoteResult[];
  /** Every deadline whose beginning is known, also of steps that were taken. */
  readonly due: readonly DueDay[];
  /** The last day of all of them. */
  readonly dueOn: PlainDate | null;
  /** Past `dueOn`. The end of a period for a complaint is never late. */
  readonly late: boolean;
  /** The step whose day is not recorded, so that the clock cannot be told. */
  readonly waitsFor: string | null;
}

/** The day a number of working days after another; `undefined` outside the years of the holiday file. */
export type CountWorkingDays = (from: PlainDate, days: number) => PlainDate | undefined;

/** A step by the texts of the day on which its clock started. */
export interface ChosenStep {
  readonly step: ProcedureStep;
  readonly lawDay: PlainDate;
}

/**
 * The steps of a case, each by the texts in force when its own clock started: the day its deadline is counted from, else for
 * what follows a decision the day of the decision, else the day the case was opened. Steps that the kind of organization does
 * not have are left out.
 */
export function chooseSteps(
  procedure: Procedure,
  clock: CaseClock,
  openedOn: PlainDate,
  organizationKind: string,
): ChosenStep[] {
  return procedure.steps.flatMap((step) => {
    if (step.notIn.includes(organizationKind)) return [];
    const [deadline] = procedure.steps.filter(({ id }) => id === step.id).flatMap(({ due }) => due);
    const counted = deadline === undefined ? null : findStart(clock, deadline);
    const decided = step.after === null ? null : (clock.closing?.on ?? null);
    const lawDay = counted ?? decided ?? openedOn;
    return isInForce(step, lawDay) ? [{ step, lawDay }] : [];
  });
}

function findStart(clock: CaseClock, deadline: Deadline): PlainDate | null {
  return deadline.from === 'finding' ? clock.findingStarted : findAnchor(clock, deadline);
}

/** How each step of a case stands on a day. */
export function assessSteps(
  chosen: readonly ChosenStep[],
  clock: CaseClock,
  today: PlainDate,
  addWorkingDays: CountWorkingDays,
): AssessedStep[] {
  const steps = chosen.map(({ step }) => step);
  return chosen.map(({ step, lawDay }) => {
    const recorded = recordedAs(clock, step.id);
    const votes = recorded.flatMap(({ vote }) =>
      step.majority === undefined || vote === null ? [] : [countVote(step.majority, vote)],
    );
    const anchors = step.due.map((deadline) => ({ deadline, from: findAnchor(clock, deadline) }));
    const due = anchors.flatMap(({ deadline, from }) => {
      const date = from === null ? undefined : findDay(deadline, from, addWorkingDays);
      return from === null || date === undefined ? [] : [{ deadline, from, date }];
    });
    const dueOn = due.reduce<PlainDate | null>(
      (latest, { date }) => (latest === null || date > latest ? date : latest),
      null,
    );
    const over = dueOn !== null && today > dueOn;
    const state = findState(steps, step, clock, votes, step.kind === 'complaint' && over);
    const waiting = state === 'open' || state === 'failed';
    const silent = anchors.find(({ from, deadline }) => from === null && deadline.from !== 'finding');
    return {
      step,
      lawDay,
      state,
      recorded,
      votes,
      due,
      dueOn,
      late: waiting && over,
      waitsFor: waiting ? (silent?.deadline.from ?? null) : null,
    };
  });
}

function findState(
  steps: readonly ProcedureStep[],
  step: ProcedureStep,
  clock: CaseClock,
  votes: readonly VoteResult[],
  periodOver: boolean,
): StepState {
  const recorded = recordedAs(clock, step.id);
  if (step.kind === 'decision' && clock.closing !== null) return 'done';
  if (step.kind === 'request' && recorded.length >= (step.times ?? 1)) return 'done';
  if (step.kind === 'vote' && votes.at(-1)?.reached === true) return 'done';
  if (step.kind !== 'vote' && step.kind !== 'request' && recorded.length > 0) return 'done';
  const { closing } = clock;
  if (step.after === null && closing !== null) return 'past';
  if (step.after !== null && closing === null) return 'later';
  if (step.after !== null && closing !== null && !step.after.includes(closing.outcome)) return 'past';
  if (periodOver) return 'past';
  if (step.kind === 'request' && recordedAs(clock, 'statement').length > 0) return 'past';
  if (!isTimely(steps, step, clock)) return 'later';
  return votes.length > 0 ? 'failed' : 'open';
}

/** Whether what must come before a step has come. */
export function isTimely(
  steps: readonly ProcedureStep[],
  { needsStep, needsFailed }: ProcedureStep,
  clock: CaseClock,
): boolean {
  if (needsStep !== undefined && recordedAs(clock, needsStep).length === 0) return false;
  if (needsFailed === undefined) return true;
  const majority = steps.find(({ id }) => id === needsFailed.step)?.majority;
  const failed = recordedAs(clock, needsFailed.step).filter(
    ({ vote }) => majority !== undefined && vote !== null && !countVote(majority, vote).reached,
  );
  return failed.length >= needsFailed.times;
}

function recordedAs({ recorded }: CaseClock, id: string): RecordedStep[] {
  return recorded.filter(({ step }) => step === id);
}

function findAnchor(clock: CaseClock, { from }: Deadline): PlainDate | null {
  if (from === 'finding') return clock.findingDue;
  if (from === 'decision') return clock.closing?.on ?? null;
  return recordedAs(clock, from).at(-1)?.on ?? null;
}

function findDay(
  { workingDays, months }: Deadline,
  from: PlainDate,
  addWorkingDays: CountWorkingDays,
): PlainDate | undefined {
  if (workingDays !== undefined) return addWorkingDays(from, workingDays);
  return months === undefined ? from : addMonths(from, months);
}
