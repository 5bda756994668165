import type { PlainDate } from '../calendar/plain-date.ts';
import type { Bilingual, Citation } from './rule-pack.ts';

/** Which votes a share is taken of. */
export const VOTE_BASES = ['summoned', 'members', 'not-exempt'] as const;
export type VoteBase = (typeof VOTE_BASES)[number];

/** Agreement that a vote needs: at least two thirds, or more than half. */
export interface Majority {
  readonly share: 'two-thirds' | 'over-half';
  readonly of: VoteBase;
}

/**
 * When something is due: a number of working days or months after another step, after the day the case's clock started or
 * its decision; with neither number, on the due day of the finding itself.
 */
export interface Deadline {
  /** `finding`, `decision`, or the id of a step. */
  readonly from: string;
  readonly workingDays?: number;
  readonly months?: number;
}

/** Only steps of the kinds `request` and `vote` may be recorded several times. */
export const STEP_KINDS = ['act', 'request', 'statement', 'vote', 'decision', 'complaint'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface ProcedureStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: Bilingual;
  /** Who takes it. */
  readonly by: Bilingual;
  /** How often a request has to be made before its silence counts. */
  readonly times?: number;
  readonly majority?: Majority;
  /** The only form of ballot allowed. */
  readonly ballot?: 'secret';
  readonly optional: boolean;
  /** Kinds of organization in which the step does not exist. */
  readonly notIn: readonly string[];
  /** Outcomes after whose closing the step is taken; `null`: before closing. */
  readonly after: readonly string[] | null;
  /** A step without which this one is not taken. */
  readonly needsStep?: string;
  /** A vote that must have failed this often before. */
  readonly needsFailed?: { readonly step: string; readonly times: number };
  /** All are shown; late is what is past the last of them. */
  readonly due: readonly Deadline[];
  /** Days whose law has the step so. */
  readonly inForce: { readonly from?: PlainDate; readonly to?: PlainDate };
  /** Our reading where the texts are silent. */
  readonly inferred: boolean;
  readonly cites: readonly Citation[];
}

/** A way to close a case. */
export interface ProcedureOutcome {
  readonly id: string;
  /** Whether it takes a decision with number, day and body, and a finding that stands. */
  readonly decided: boolean;
  /** Steps that must be done before; of each inner list one is enough. */
  readonly needs: readonly (readonly string[])[];
}

export interface Procedure {
  readonly id: string;
  readonly title: Bilingual;
  /** Rules whose findings open a case of it. */
  readonly openedBy: readonly string[];
  /** In the order in which they are taken. A step may stand there twice, by the law of different days. */
  readonly steps: readonly ProcedureStep[];
  readonly outcomes: readonly ProcedureOutcome[];
}

/** Whether a step is as it was on a day. */
export function isInForce({ inForce: { from, to } }: ProcedureStep, day: PlainDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
