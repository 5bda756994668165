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
  'report.public.none': {
    message: 'The report "{value}" has no edition for outside.',
    hint: 'These have one: {allowed}.',
  },
  'report.public.part': {
    message:
      'The edition for outside is made for the whole only, not for a unit: one edition taken from another would tell what is hidden.',
    hint: 'Leave out --unit and --by; the figures by unit stand in the edition for outside.',
  },
  'report.unit.failed': {
    message:
      'The reports of unit {unit} were not made because of a fault of the program ({detail}); other units are not affected.',
    hint: 'Run the command again with --jobs 1: only what is missing is made. If it fails again, report it to whoever maintains the program.',
  },
  'report.pdf.program-missing': {
    message: 'LibreOffice, which lays out the PDF, was not found.',
    hint: 'Install LibreOffice (with Writer), or write docx and save it as PDF in Word.',
  },
  'report.pdf.failed': {
    message: 'LibreOffice could not lay out the PDF.',
    hint: 'See whether LibreOffice Writer is installed too; or write docx and save it as PDF in Word.',
  },
  'report.figure.unknown': {
    message: 'The report of {period} has no figure "{key}".',
    hint: 'Nearest: {nearest}. All figures with their keys: review trace {report} --period {period}.',
  },
  'report.figure.unprinted': {
    message: 'No .json report in {folder} prints the figure "{key}".',
    hint: 'Write the reports with the format json into that folder, or see the keys there are: review trace.',
  },
  'report.figure.differs': {
    message: '{count} reports print another value than the workspace has now.',
    hint: 'Write them again, or see where the present value comes from: review trace {key}.',
  },
  'report.cap.exceeded': {
    message: 'Group "{group}": {excellent} graded HTXSNV, more than the {allowed} allowed.',
    hint: 'The competent body considers it; the tool moves nobody.',
  },
  'report.cap.exception-missing': {
    message:
      'Group "{group}": {excellent} HTXSNV exceed the {allowed} allowed; only a decision of the competent body on the larger share would allow them, and none is recorded.',
    hint: 'If there is one: review decide cap-exception "{group}" --number … --date … --by …; if not, see review cap.',
  },
  'report.cap.quota-zero': {
    message: '{count} of {total} groups are so small that 0 HTXSNV are allowed.',
    hint: 'The competent body pools comparable groups; then write the column "Nhóm đối tượng" anew.',
  },
  'report.cap.unsolved': {
    message:
      '{count} groups cross in too many ways; the fewest changes were not found within the limit: {groups}.',
    hint: 'The competent body looks at each group; the limit of each stands in the table above.',
  },
  'report.cap.ungrouped': {
    message:
      '{count} subjects graded HTXSNV name no comparable group, so the limit of {rule} cannot be held against them.',
    hint: 'Add the column "Nhóm đối tượng" with the groups the competent level named, and import again.',
  },
  'report.compare.other-rules': {
    message:
      'Period {before} was graded under {rulesBefore} and period {after} under {rulesAfter}, or under other settings of the cap: the figures are not strictly comparable.',
    hint: 'To see what the change of rules alone would do: review simulate --period {before} --rules {rulesAfter}.',
  },
  'report.subjects.need-decision': {
    message:
      '{count} subjects need a decision of the competent body ({members} members, {organizations} organizations, {collectives} leadership collectives).',
    hint: 'List them with review classify --list; review explain gives the reasons of each.',
  },
  'report.subjects.insufficient': {
    message:
      '{count} subjects lack what a grade rests on ({members} members, {organizations} organizations, {collectives} leadership collectives).',
    hint: 'Add the grade, or the reason why there is none, to the lists and import them again.',
  },
};
