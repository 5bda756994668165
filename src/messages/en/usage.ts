import type { USAGE_CODES } from '../../diagnostics/codes/usage.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const usage: AreaCatalogue<typeof USAGE_CODES> = {
  'usage.argument.invalid': {
    message: '"{value}" cannot be used for {name}.',
    hint: 'It takes: {allowed}.',
  },
  'usage.command.unknown': {
    message: 'There is no command "{value}".',
    hint: 'Did you mean "{nearest}"? Type review --help for the commands.',
  },
  'usage.option.unknown': {
    message: '"{value}" has no place in this command line.',
    hint: 'Did you mean "{nearest}"? Add --help after the command for its options and examples.',
  },
  'usage.option.missing': {
    message: '{name} is missing.',
    hint: 'Add --help after the command for its options and examples.',
  },
  'usage.period.invalid': {
    message: '"{value}" is not a period.',
    hint: 'Give a year (2025), a half-year (2025-H1) or a quarter (2025-Q2).',
  },
  'usage.path.missing': {
    message: 'There is no such file or folder.',
    hint: 'Check the path; put it in quotes if the name has spaces.',
  },
  'usage.output.failed': {
    message: 'The result could not be written: {reason}.',
    hint: 'Check write permission and free space, then run again; nothing was left half done.',
  },
  'usage.question.unanswered': {
    message: 'The question about {name} needs an answer, and there is nobody to ask.',
    hint: 'Answer it beforehand with {flag}.',
  },
  'usage.declined': {
    message: 'Cancelled as you answered; nothing was changed.',
    hint: 'Run it again when you want it done.',
  },
  'usage.interrupted': {
    message: 'Stopped as asked.',
    hint: 'The data are as after the last complete step; run the command again to go on.',
  },
  'usage.bug': {
    message: 'The program met an unexpected error: {detail}.',
    hint: 'This is a fault of the program. Run again with --debug for details to send to its maintainers; send no personal data along.',
  },
  'usage.diagnostics.more': {
    message: '{more} more messages {code} are not listed.',
    hint: 'Mend the listed ones first, then run again.',
  },
};
