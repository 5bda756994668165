import type { SCREENING_CODES } from '../../diagnostics/codes/screening.ts';
import { type CodeExample, withList } from './example.ts';

/** The smallest example of each message about a screening. */
export const SCREENING_EXAMPLES: Partial<Record<keyof typeof SCREENING_CODES, CodeExample>> = {
  'screening.day.invalid': withList('import ds.csv', 'screen --as-of 31/02/2025'),
  'screening.day.outside': withList('import ds.csv', 'screen --as-of 31/12/2024'),
  'screening.months.missing': withList('import ds.csv', 'screen'),
};
