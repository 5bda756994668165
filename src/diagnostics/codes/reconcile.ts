/** Figures of a published text held against each other. */
export const RECONCILE_CODES = {
  'reconcile.contradiction': 'warning',
  'reconcile.missing': 'warning',
  'reconcile.figure.differs': 'warning',
  'reconcile.text.empty': 'error',
} as const;
