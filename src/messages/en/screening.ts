import type { SCREENING_CODES } from '../../diagnostics/codes/screening.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const screening: AreaCatalogue<typeof SCREENING_CODES> = {
  'screening.day.invalid': {
    message: '"{value}" is not a real day.',
    hint: 'Give the day of the screening as 31/12/2025 or 2025-12-31.',
  },
  'screening.day.outside': {
    message: 'The day of the screening, {day}, lies before the period {period}, which begins on {starts}.',
    hint: 'Choose a day from {starts} on, or another period with --period.',
  },
  'screening.months.missing': {
    message:
      'Of {members} members in activity, {attendance} have no meetings and {fees} no fees recorded for {year}. Nothing is said of them where nothing is recorded.',
    hint: 'Import the books of attendance and fees of the cells that are missing.',
  },
};
