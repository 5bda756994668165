import type { WORKSPACE_CODES } from '../../diagnostics/codes/workspace.ts';
import { type CodeExample, LIST, typed, withList } from './example.ts';

/** The smallest example of each message about the workspace. */
export const WORKSPACE_EXAMPLES: Partial<Record<keyof typeof WORKSPACE_CODES, CodeExample>> = {
  'workspace.exists': typed('init . --name "Tỉnh uỷ"'),
  'workspace.missing': typed('status -w khong-co'),
  'workspace.settings.invalid': { files: { 'review.yaml': 'level: county\n' }, run: ['status'] },
  'workspace.period.unknown': withList('import ds.csv --period 2019'),
  'workspace.period.missing': typed('period lock 2019'),
  'workspace.period.locked': withList('period lock 2025', 'import ds.csv'),
  'workspace.unit.unknown': withList('import ds.csv --unit T.99'),
  'workspace.subject.unknown': typed('classify', 'explain 99000009'),
  'workspace.run.missing': typed('report province'),
  'workspace.submission.unknown': typed('return 9 -o tra-lai/'),
  'workspace.submission.undone': withList('import ds.csv', 'undo 2 --yes', 'return 2 -o tra-lai/'),
  'workspace.submission.needed': withList('import ds.csv', 'undo 1 --yes'),
  'workspace.question.unknown': typed('identity new 9'),
  'workspace.question.person': {
    files: {
      'ds.csv': `Họ và tên,Ngày sinh,Số thẻ đảng viên,Mã chi bộ\nNguyễn Văn An,05/09/1984,99000001,T.01.01.1\nNguyễn Văn An,05/09/1984,99000002,T.01.01.2\n`,
      'xl.csv': 'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại\nNguyễn Văn An,05/09/1984,T.01.02,HTTNV\n',
    },
    run: ['import ds.csv xl.csv', 'identity same 1'],
  },
  'workspace.submission.counted': withList('import ds.csv', 'classify', 'undo 1 --yes'),
  'workspace.subject.ambiguous': {
    files: { 'ds.csv': `${LIST}Nguyễn Văn An,06/10/1990,T.01.01.2\n` },
    run: ['import ds.csv', 'classify', 'explain "Nguyễn Văn An"'],
  },
  'workspace.run.outdated': withList('import ds.csv', 'classify', 'undo 2 --yes'),
  'workspace.foreign': { files: { 'khac/review.db': 'x' }, run: ['status -w khac'] },
  'workspace.run.stale': {
    files: {
      'xl.csv': 'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại\nNguyễn Văn An,05/09/1984,T.01.01.1,HTTNV\n',
      'ds.csv': LIST,
    },
    run: ['import ds.csv', 'classify', 'import xl.csv', 'cap'],
  },
};
