/** Screening of members and records. */
export const SCREENING_CODES = {
  'screening.day.invalid': 'error',
  'screening.day.outside': 'error',
  'screening.months.missing': 'notice',
} as const;
