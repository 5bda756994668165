import type { DECISION_CODES } from '../../diagnostics/codes/decision.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const decision: AreaCatalogue<typeof DECISION_CODES> = {
  'decision.data.missing': {
    message: 'The {part} of the decision is missing.',
    hint: 'Add {flag}: only a decision with number, day and issuing body is recorded.',
  },
  'decision.number.invalid': {
    message: '"{value}" is not the number of a decision.',
    hint: 'Give it as printed, for example 12-QĐ/ĐU.',
  },
  'decision.date.invalid': {
    message: '"{value}" is not a real day.',
    hint: 'Give day, month and year, for example 20/12/2025.',
  },
  'decision.date.future': {
    message: 'The day of the decision, {date}, has not come yet.',
    hint: 'Check the day on which it was signed.',
  },
  'decision.date.early': {
    message: 'The day of the decision, {date}, is before period {period} begins.',
    hint: 'Check the day, or choose the right period with --period.',
  },
  'decision.older': {
    message: 'Decision {number} of {date} is recorded, which is later than this one.',
    hint: 'A later decision takes the place of an earlier one; see review decide list.',
  },
  'decision.grade.unknown': {
    message: '"{value}" is not a grade.',
    hint: 'The grades: HTXSNV, HTTNV, HTNV, KHTNV. Nearest: {nearest}.',
  },
  'decision.grade.none': {
    message: '{name} has no grade in period {period}, so there is nothing to grade again.',
    hint: 'Record a first decision with review decide grade.',
  },
  'decision.subject.unlisted': {
    message: '{name} is not on the lists of period {period}.',
    hint: 'Import the list of this period first, or choose another with --period.',
  },
  'decision.group.unknown': {
    message: 'There is no group "{value}" in period {period}.',
    hint: 'Groups recorded: {groups}. Where several units have one of this name, add --unit.',
  },
  'decision.exception.none': {
    message: 'The regulations of {year} know no decision on a larger share.',
    hint: 'See the rules of the period with review rules list --period {year}.',
  },
  'decision.recorded': {
    message: 'Decision {number} of {date} is recorded with this content already (submission {submission}).',
    hint: '',
  },
  'decision.body.unknown': {
    message: '"{body}" is none of the organizations above, so whether it is competent was not checked.',
    hint: 'Competent by {citation}: {competent}.',
  },
  'decision.body.level': {
    message: '"{body}" is not the body that decides: by {citation} it is {competent}.',
    hint: 'Check the issuing body; the decision is recorded all the same.',
  },
  'decision.rules': {
    message: 'Grade {grade} differs from what rules {rules} allow (at most {ceiling}).',
    hint: 'The decision is recorded all the same; see the reasons with review explain.',
  },
};
