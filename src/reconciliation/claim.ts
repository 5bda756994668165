import type { Decimal } from './decimal.ts';

/** Whose grades a figure is about. */
export type ClaimSubject = 'upper' | 'grassroots' | 'cells' | 'collectives' | 'leaders' | 'members';

/** Why somebody was not graded or not reviewed. */
export type ClaimReason = 'exempt' | 'suspended' | 'newMember' | 'newlyFounded';

/** What a figure counts. Measures of one kind of subject need to know which one. */
export type Measure =
  | 'existing'
  | 'committees'
  | 'cells'
  | 'termStart'
  | 'graded'
  | 'HTXSNV'
  | 'HTTNV'
  | 'HTNV'
  | 'KHTNV'
  | 'goodOrBetter'
  | 'notGraded'
  | `notGraded.${ClaimReason}`
  | 'reviewable'
  | 'reviewed'
  | 'notReviewed'
  | `notReviewed.${ClaimReason}`
  | 'admitted'
  | 'target'
  | 'removed'
  | 'expelled'
  | 'deleted'
  | 'left'
  | 'disciplined'
  | 'reprimanded'
  | 'warned'
  | 'dismissed'
  | 'opening'
  | 'closing';

/** What a text says a figure is. */
export interface Claim {
  readonly measure: Measure;
  readonly subject: ClaimSubject | null;
  /** `points`: the change of a share on the year before. */
  readonly role: 'count' | 'percent' | 'points';
  /** The years the figure is of; several where it adds them up. */
  readonly years: readonly number[];
}

/** Why nobody can say what a figure is: its words, its year, or because it is an estimate. */
export type Unclear = 'words' | 'year' | 'estimate';

/** A figure of a text with what the text says it is. */
export interface ClaimedFigure {
  /** As printed, without percent sign. */
  readonly text: string;
  /** With the sign of a change. */
  readonly value: Decimal;
  readonly offset: number;
  readonly line: number;
  /** The words around it as printed. */
  readonly statement: string;
  readonly claim: Claim | Unclear;
}
