import type { USAGE_CODES } from '../../diagnostics/codes/usage.ts';
import { type CodeExample, typed, withList } from './example.ts';

/** The smallest example of each message about what was typed. */
export const USAGE_EXAMPLES: Partial<Record<keyof typeof USAGE_CODES, CodeExample>> = {
  'usage.argument.invalid': typed('import ds.csv --kind people'),
  'usage.command.unknown': typed('imprt ds.csv'),
  'usage.option.unknown': typed('status --perod 2025'),
  'usage.option.missing': typed('return 1'),
  'usage.period.invalid': typed('status --period 25'),
  'usage.path.missing': typed('import khong-co.csv'),
  'usage.output.failed': withList('import ds.csv', 'classify', 'report province -o ds.csv/bao-cao/'),
  'usage.question.unanswered': withList('import ds.csv', 'undo 2 --no-input'),
};
