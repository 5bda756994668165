import type { REPORT_CODES } from '../../diagnostics/codes/report.ts';
import { type CodeExample, LIST, typed, withList } from './example.ts';

/** A group of five with more HTXSNV than a fifth. */
const GROUP = groupOf(5, 0);

/** A list of a group with this many HTXSNV and HTTNV. */
function groupOf(excellent: number, good: number): string {
  const people = ['An', 'Bình', 'Chi', 'Dung', 'Giang'].slice(0, excellent + good);
  return `Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,Nhóm đối tượng\n${people
    .map(
      (name, at) =>
        `Nguyễn Văn ${name},05/09/1984,T.01.01.1,${at < excellent ? 'HTXSNV' : 'HTTNV'},Giáo viên\n`,
    )
    .join('')}`;
}

/** The smallest example of each message about reports and their figures. */
export const REPORT_EXAMPLES: Partial<Record<keyof typeof REPORT_CODES, CodeExample>> = {
  'report.cap.ungrouped': {
    files: {
      'ds.csv': 'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại\nNguyễn Văn An,05/09/1984,T.01.01.1,HTXSNV\n',
    },
    run: ['import ds.csv', 'classify'],
  },
  'report.cap.exceeded': { files: { 'ds.csv': GROUP }, run: ['import ds.csv', 'classify'] },
  'report.subjects.need-decision': { files: { 'ds.csv': GROUP }, run: ['import ds.csv', 'classify'] },
  'report.cap.quota-zero': {
    files: {
      'ds.csv':
        'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,Nhóm đối tượng\nNguyễn Văn An,05/09/1984,T.01.01.1,HTTNV,Nhóm A\n',
    },
    run: ['import ds.csv', 'classify'],
  },
  'report.figure.unknown': withList('import ds.csv', 'classify', 'trace t1[Z].count'),
  'report.unknown': typed('report tinh'),
  'report.public.none': withList('import ds.csv', 'classify', 'report t4 --public'),
  'report.public.part': withList('import ds.csv', 'classify', 'report province --public --unit T.01'),
  'report.format.unknown': typed('report province --format odt'),
  'report.subjects.insufficient': withList('import ds.csv', 'classify'),
  'report.cap.exception-missing': { files: { 'ds.csv': groupOf(1, 4) }, run: ['import ds.csv', 'classify'] },
  'report.compare.other-rules': {
    files: { 'ds.csv': LIST },
    run: [
      'period open 2024',
      'import ds.csv --period 2024',
      'classify --period 2024',
      'period open 2025',
      'import ds.csv',
      'classify',
      'compare 2024 2025',
    ],
  },
  'report.figure.unprinted': withList('import ds.csv', 'classify', 'where members.existing .'),
  'report.figure.differs': {
    files: { 'ds.csv': LIST, 'ds-2.csv': LIST.replace('An,', 'Bình,') },
    run: [
      'import ds.csv',
      'classify',
      'report province --format json -o bao-cao/',
      'import ds-2.csv',
      'classify',
      'where members.existing bao-cao/',
    ],
  },
};
