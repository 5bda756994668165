/** Explanations of results, also of old ones. */
export const EXPLAIN_CODES = {
  'explain.pack.changed': 'warning',
  'explain.facts.changed': 'notice',
  'explain.facts.uncertain': 'warning',
  'explain.notice.open': 'warning',
  'explain.notice.undecided': 'error',
} as const;
