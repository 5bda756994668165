/** Reports and their figures. */
export const REPORT_CODES = {
  'report.unknown': 'error',
  'report.format.unknown': 'error',
  'report.run.stale': 'warning',
  'report.cap.exceeded': 'warning',
  'report.subjects.need-decision': 'warning',
  'report.subjects.insufficient': 'warning',
} as const;
