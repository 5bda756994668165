/** What was typed, and what the program itself has to say. */
export const USAGE_CODES = {
  'usage.argument.invalid': 'error',
  'usage.command.unknown': 'error',
  'usage.option.unknown': 'error',
  'usage.option.missing': 'error',
  'usage.period.invalid': 'error',
  'usage.path.missing': 'error',
  'usage.output.failed': 'error',
  'usage.question.unanswered': 'error',
  'usage.declined': 'error',
  'usage.interrupted': 'error',
  'usage.bug': 'error',
  'usage.diagnostics.more': 'notice',
} as const;
