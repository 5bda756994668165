/** Why a subject has no grade, most specific first. */
export const NOT_GRADED_REASONS = [
  'exempt',
  'suspended',
  'newMember',
  'newlyFounded',
  'notReviewed',
  'noDecision',
  'other',
] as const;
export type NotGradedReason = (typeof NOT_GRADED_REASONS)[number];
