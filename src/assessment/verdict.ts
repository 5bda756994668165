import type { Grade } from '../registry/grades.ts';

/** Grades recorded by people on the way to the decision; `null`: not recorded. */
export interface GradeChain {
  readonly self: Grade | null;
  readonly committee: Grade | null;
  readonly cell: Grade | null;
  readonly decided: Grade | null;
}

export type VerdictState = 'graded' | 'excluded' | 'insufficient' | 'needs-decision';

/** What the rules say about one subject. Nothing here assigns a grade: `grade` is what people decided. */
export interface Verdict {
  readonly state: VerdictState;
  /**
   * Why there is no grade: the exclusion met, else the reason people recorded, else `noDecision`; `null` when a grade is
   * decided.
   */
  readonly reason: string | null;
  /** The latest grade proposed: by the cell, else by its committee, else by the subject itself. */
  readonly proposed: Grade | null;
  /** The forced grade, else the lowest upper limit, of the rules met; `null` when none limits. */
  readonly ceiling: Grade | null;
  /** The grade decided by the competent body. */
  readonly grade: Grade | null;
  /** Indexes into `pack.rules` of the rules met, ascending. */
  readonly met: readonly number[];
  /** Indexes into `pack.rules` of the rules whose condition is unknown for want of facts, ascending. */
  readonly unknown: readonly number[];
}
