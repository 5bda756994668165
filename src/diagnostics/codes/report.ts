/** Reports and their figures. */
export const REPORT_CODES = {
  'report.unknown': 'error',
  'report.format.unknown': 'error',
  'report.unit.failed': 'error',
  'report.public.none': 'error',
  'report.public.part': 'error',
  'report.pdf.program-missing': 'error',
  'report.pdf.failed': 'error',
  'report.figure.unknown': 'error',
  'report.cap.exceeded': 'warning',
  'report.cap.exception-missing': 'warning',
  'report.cap.quota-zero': 'notice',
  'report.cap.unsolved': 'warning',
  'report.cap.ungrouped': 'notice',
  'report.compare.other-rules': 'notice',
  'report.subjects.need-decision': 'warning',
  'report.subjects.insufficient': 'warning',
} as const;
