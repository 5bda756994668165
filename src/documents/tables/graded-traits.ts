import type { Tally } from '../figures/tally.ts';
import type { BaseType } from '../../registry/base-types.ts';
import type { Grade } from '../../registry/grades.ts';

/** What the tables of grades tell apart of a member, an organization or a collective. */
export interface GradedTraits {
  /** Kind of the organization the subject is, or stands in. */
  readonly kind: string | null;
  /** Type of its grassroots organization. */
  readonly type: BaseType;
  readonly grade: string | null;
  /** Why there is no grade; `null` where there is one. */
  readonly reason: string | null;
  /** 1: a form of discipline is recorded for the year. */
  readonly disciplined: number;
  /** 1, 0 as recorded; `null`: nobody recorded whether the self-review was made. */
  readonly reviewed: number | null;
}
export type Subjects = Tally<GradedTraits>;
export type GradedTest = (traits: GradedTraits) => boolean;

export const isGraded: GradedTest = ({ grade }) => grade !== null;

export function hasGrade(wanted: Grade): GradedTest {
  return ({ grade }) => grade === wanted;
}

/** Without a grade for one of some reasons; without reasons: whatever it is. */
export function isNotGraded(...reasons: readonly string[]): GradedTest {
  return ({ grade, reason }) =>
    grade === null && (reasons.length === 0 || reasons.includes(reason ?? 'noDecision'));
}
