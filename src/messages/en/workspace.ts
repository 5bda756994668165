import type { WORKSPACE_CODES } from '../../diagnostics/codes/workspace.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const workspace: AreaCatalogue<typeof WORKSPACE_CODES> = {
  'workspace.missing': {
    message: 'No workspace was found (a file review.db).',
    hint: 'Make one with review init, change into its folder, or name it with -w <folder>.',
  },
  'workspace.exists': {
    message: 'There is a workspace here already.',
    hint: 'Use it, or choose another folder for review init.',
  },
  'workspace.foreign': {
    message: 'This file does not hold data of review.',
    hint: 'Choose the right workspace folder; the file was not touched.',
  },
  'workspace.newer': {
    message: 'The data were made by a newer version of review.',
    hint: 'Update the program, then open it again; the file was not touched.',
  },
  'workspace.damaged': {
    message: "The workspace's data cannot be read: {detail}.",
    hint: 'Check the disk and the permissions; if the file is damaged, restore the latest backup.',
  },
  'workspace.busy': {
    message: 'Another command is writing to this workspace.',
    hint: 'Wait until it has ended, then run again.',
  },
  'workspace.settings.invalid': {
    message: 'The setting {key}: "{value}" cannot be used.',
    hint: 'What may stand here: {expected}. The nearest is {nearest}. See the README, section "Settings".',
  },
  'workspace.period.missing': {
    message: 'It is not known which period is meant.',
    hint: 'Add --period, for example --period 2025.',
  },
  'workspace.period.unknown': {
    message: 'The workspace has not opened the period {period}.',
    hint: 'Periods that are open: {known}. If this is the right one, open it first with review period open {period}.',
  },
  'workspace.period.locked': {
    message: 'Period {period} has been locked since {since} and takes no changes.',
    hint: 'If it must be mended, the person responsible unlocks it with review period unlock {period}.',
  },
  'workspace.unit.unknown': {
    message: 'No organization has the code or name "{value}".',
    hint: 'The nearest is "{nearest}". review status lists them.',
  },
  'workspace.subject.unknown': {
    message: 'No member or organization "{value}" was found in period {period}.',
    hint: 'Give a card number, citizen number, organization code, or the exact full name.',
  },
  'workspace.subject.ambiguous': {
    message: '{count} subjects fit "{value}".',
    hint: 'Give a card or citizen number, or narrow it with --unit: {candidates}.',
  },
  'workspace.run.missing': {
    message: 'Period {period} has not been classified yet.',
    hint: 'Run review classify --period {period} first.',
  },
  'workspace.submission.unknown': {
    message: 'There is no submission {value}.',
    hint: 'See the numbers with review submissions.',
  },
  'workspace.submission.undone': {
    message: 'Submission {value} was taken back on {date} already.',
    hint: 'Nothing more is to be done; to take the file again, import it again.',
  },
  'workspace.submission.file': {
    message:
      'The file of submission {value} was too large to be kept, and the original is gone or has changed.',
    hint: 'Put the very file that was received back in its place and run again.',
  },
  'workspace.submission.needed': {
    message: 'Submission {value} cannot be taken back yet: later ones rest on it: {submissions}.',
    hint: 'Take the later submissions back first (highest number first), or import a corrected file instead.',
  },
  'workspace.submission.counted': {
    message: 'Submission {value} cannot be taken back: run {runs} counted organizations it brought.',
    hint: 'What was run is kept; import a corrected list of organizations instead.',
  },
  'workspace.run.stale': {
    message: 'Data of this period came in after run {run}.',
    hint: 'Run review classify again for new results.',
  },
  'workspace.run.outdated': {
    message: 'Classification run {run} rests on the data just taken back.',
    hint: 'Run review classify again.',
  },
  'workspace.question.unknown': {
    message: 'There is no question {value} in this period.',
    hint: 'See the questions with review identity list, answered ones with review identity list --answered.',
  },
  'workspace.question.person': {
    message: 'Question {question} has {people} people: say which of them (given: {value}).',
    hint: 'Give the place in the list, for example: review identity same {question} 1.',
  },
};
