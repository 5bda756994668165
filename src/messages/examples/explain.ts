import type { EXPLAIN_CODES } from '../../diagnostics/codes/explain.ts';
import { type CodeExample, LIST, withList } from './example.ts';

/** The smallest example of each message about an explanation. */
export const EXPLAIN_EXAMPLES: Partial<Record<keyof typeof EXPLAIN_CODES, CodeExample>> = {
  'explain.facts.changed': {
    files: {
      'xl.csv':
        'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,Tổng điểm\nNguyễn Văn An,05/09/1984,T.01.01.1,HTTNV,75\n',
      'xl-2.csv':
        'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,Tổng điểm\nNguyễn Văn An,05/09/1984,T.01.01.1,HTTNV,78\n',
    },
    run: ['import xl.csv', 'classify', 'import xl-2.csv', 'explain "Nguyễn Văn An"'],
  },
  'explain.facts.uncertain': {
    files: {
      'ds.csv': LIST,
      'xl.csv':
        'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,Tổng điểm\nNguyễn Văn An,05/09/1984,T.01.01.1,HTTNV,75\n',
    },
    run: ['import ds.csv', 'import xl.csv', 'classify', 'undo 3 --yes', 'explain "Nguyễn Văn An" --run 1'],
  },
  'explain.notice.undecided': withList(
    'import ds.csv',
    'classify',
    'explain "Nguyễn Văn An" --notice -o thong-bao.html',
  ),
  'explain.notice.open': {
    files: {
      'xl.csv':
        'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,Tổng điểm\nNguyễn Văn An,05/09/1984,T.01.01.1,HTTNV,40\n',
    },
    run: ['import xl.csv', 'classify', 'explain "Nguyễn Văn An" --notice -o thong-bao.html'],
  },
};
