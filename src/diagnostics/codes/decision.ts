/** Decisions of competent bodies, as they are recorded one by one. */
export const DECISION_CODES = {
  'decision.data.missing': 'error',
  'decision.number.invalid': 'error',
  'decision.date.invalid': 'error',
  'decision.date.future': 'error',
  'decision.date.early': 'error',
  'decision.older': 'error',
  'decision.grade.unknown': 'error',
  'decision.grade.none': 'error',
  'decision.subject.unlisted': 'error',
  'decision.group.unknown': 'error',
  'decision.exception.none': 'error',
  'decision.recorded': 'notice',
  'decision.body.unknown': 'notice',
  'decision.body.level': 'warning',
  'decision.rules': 'warning',
} as const;
