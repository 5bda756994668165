import type { REPORT_CODES } from '../../diagnostics/codes/report.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const report: AreaCatalogue<typeof REPORT_CODES> = {
  'report.unknown': {
    message: 'There is no report "{value}".',
    hint: 'The reports are: {allowed}.',
  },
  'report.format.unknown': {
    message: 'There is no format "{value}".',
    hint: 'The formats are: {allowed}.',
  },
  'report.cap.exceeded': {
    message: 'Group "{group}": {excellent} graded HTXSNV, more than the {allowed} allowed.',
    hint: 'The competent body considers it; the tool moves nobody.',
  },
  'report.cap.ungrouped': {
    message:
      '{count} subjects graded HTXSNV name no comparable group, so the limit of {rule} cannot be held against them.',
    hint: 'Add the column "Nhóm đối tượng" with the groups the competent level named, and import again.',
  },
  'report.subjects.need-decision': {
    message:
      '{count} subjects need a decision of the competent body ({members} members, {organizations} organizations).',
    hint: 'List them with review classify --list; review explain gives the reasons of each.',
  },
  'report.subjects.insufficient': {
    message:
      '{count} subjects lack what a grade rests on ({members} members, {organizations} organizations).',
    hint: 'Add the grade, or the reason why there is none, to the lists and import them again.',
  },
};
