import type { CASE_CODES } from '../../diagnostics/codes/case.ts';
import { type CodeExample } from './example.ts';

/** A cell with too few official members: a screening opens a case on it. */
const inCase = (...run: string[]): CodeExample => ({
  files: {
    'ds.csv':
      'Họ và tên,Ngày sinh,Mã chi bộ,Ngày vào đảng,Ngày chính thức\nNguyễn Văn An,05/09/1984,T.01.01.1,03/02/2010,03/02/2011\n',
  },
  run: ['import ds.csv', 'screen', ...run],
});

/** The smallest example of each message about a case. */
export const CASE_EXAMPLES: Partial<Record<keyof typeof CASE_CODES, CodeExample>> = {
  'case.unknown': { run: ['case show 9'] },
  'case.step.unknown': inCase('case step 1 looked --on 05/01/2026'),
  'case.step.missing': inCase('case step 1 looked-at --no-input'),
  'case.step.unfit': inCase('case step 1 looked-at --on 05/01/2026 --agree 5'),
  'case.step.recorded': inCase(
    'case step 1 looked-at --on 05/01/2026',
    'case step 1 looked-at --on 05/01/2026',
  ),
  'case.step.done': inCase('case step 1 looked-at --on 04/01/2026', 'case step 1 looked-at --on 05/01/2026'),
  'case.date.invalid': inCase('case step 1 looked-at --on 31/02/2026'),
  'case.date.future': inCase('case step 1 looked-at --on 05/01/2099'),
  'case.outcome.unknown': inCase('case close 1 xong'),
  'case.close.step': inCase('case close 1 done --date 05/01/2026 --by "Chi bộ Một"'),
  'case.closed': inCase(
    'case close 1 explained --date 05/01/2026 --by "Chi bộ Một"',
    'case close 1 unfounded --date 05/01/2026 --by "Chi bộ Một"',
  ),
};
