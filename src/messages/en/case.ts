import type { CASE_CODES } from '../../diagnostics/codes/case.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const cases: AreaCatalogue<typeof CASE_CODES> = {
  'case.unknown': {
    message: 'There is no case {value}.',
    hint: 'See the cases with review case list --state all.',
  },
  'case.closed': {
    message: 'Case {case} was closed on {date}.',
    hint: 'If that was a mistake, take it back with review undo {submission} and record it again.',
  },
  'case.settled': {
    message: 'Case {case} is settled: a later screening no longer found what had opened it.',
    hint: 'If the data are wrong, mend them and run review screen again.',
  },
  'case.step.unknown': {
    message: 'The procedure of this case has no step "{value}".',
    hint: 'Its steps: {steps}. Nearest: {nearest}.',
  },
  'case.step.missing': {
    message: 'The {part} of this step is missing.',
    hint: 'Add {flag}.',
  },
  'case.step.early': {
    message: 'It is too early for step "{step}".',
    hint: 'Before it comes: {before}.',
  },
  'case.step.done': {
    message: 'Step "{step}" was recorded for {date}.',
    hint: 'If that was a mistake, take it back with review undo {submission} and record it again.',
  },
  'case.step.unfit': {
    message: 'Step "{step}" takes no {flag}.',
    hint: 'Leave {flag} out, or choose the right step with review case show {case}.',
  },
  'case.step.recorded': {
    message: 'This step is recorded exactly so already (submission {submission}).',
    hint: '',
  },
  'case.date.invalid': {
    message: '"{value}" is not a real day.',
    hint: 'Give day, month and year, for example 05/03/2026.',
  },
  'case.date.future': {
    message: 'The day {date} has not come yet.',
    hint: 'Only what was done is recorded; check the day in the minutes.',
  },
  'case.number.invalid': {
    message: '"{value}" is not a number of people.',
    hint: 'After {flag} give a whole number from 0, as the minutes do.',
  },
  'case.vote.impossible': {
    message: 'The numbers of the vote do not fit: {agreed} agreed of {base} who count.',
    hint: 'Check the minutes: who counts is who was to vote, less those who do not count.',
  },
  'case.vote.ballot': {
    message: 'Step "{step}" takes a secret ballot.',
    hint: 'Add --ballot secret if it was one; if not, the vote has to be taken again.',
  },
  'case.vote.failed': {
    message: 'The majority was not reached: {agreed} agreed, {needed} of {base} who count are needed.',
    hint: 'The result is recorded; the step is not done.',
  },
  'case.vote.listed': {
    message: 'The list of {period} has {official} official members; the minutes say {stated}.',
    hint: 'Check the minutes and the list; the result is counted by the minutes.',
  },
  'case.complaint.late': {
    message: 'The complaint of {date} came after the period ({due}).',
    hint: 'A late complaint is not dealt with; check the day on which the member received the decision.',
  },
  'case.outcome.unknown': {
    message: 'A case of this kind does not end with "{value}".',
    hint: 'It may be: {outcomes}. Nearest: {nearest}.',
  },
  'case.close.step': {
    message: 'Not recorded yet: {steps}.',
    hint: 'Record it with review case step {case} {step} when it is done; it is for: {by}.',
  },
  'case.close.vote': {
    message:
      'Step "{step}" did not reach its majority: {agreed} agreed, {needed} of {base} who count are needed.',
    hint: 'This outcome cannot be recorded without it.',
  },
  'case.close.unknown': {
    message: 'The ground of the case is not known yet: the record does not say enough.',
    hint: 'Record what is missing (see review case show {case}), then run review screen again.',
  },
  'case.close.early': {
    message: 'The day {date} is before that of the last step recorded ({last}).',
    hint: 'Check the day of the decision and those of the steps.',
  },
  'case.finding.gone': {
    message: 'Screening run {run} no longer finds what had opened case {case}.',
    hint: 'Check the data; where there is no ground, close it with review case close {case} unfounded.',
  },
  'case.similar': {
    message: '{count} closed cases on the same ground ended otherwise: No. {cases}.',
    hint: 'See each with review case show <number>; different ends on the same ground should have a reason.',
  },
};
