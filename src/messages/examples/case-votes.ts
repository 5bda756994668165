import type { CASE_CODES } from '../../diagnostics/codes/case.ts';
import { LIST, type CodeExample } from './example.ts';

/** Months without attending: KP for no reason, 0 for an unknown one, x is present. */
const book = (months: string, ...names: string[]): string =>
  [
    'SỔ THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ NĂM 2025',
    'Họ và tên,Ngày sinh,Mã chi bộ,Tháng 8,Tháng 9,Tháng 10',
    ...['Nguyễn Văn An', ...names].map((name) => `${name},05/09/1984,T.01.01.1,${months}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
/** A screening opens case 1, on deleting the name of a member who stayed away. */
const absent = (...run: string[]): CodeExample => ({
  files: { 'ds.csv': LIST, 'sh.csv': book('KP,KP,KP') },
  run: ['import ds.csv sh.csv', 'screen', ...run],
});
/** The same, and another book that changes what is known. */
const thenBook = (months: string, ...run: string[]): CodeExample => ({
  files: { 'ds.csv': LIST, 'sh.csv': book('KP,KP,KP'), 'sh-2.csv': book(months) },
  run: ['import ds.csv sh.csv', 'screen', ...run],
});
const VOTE = 'case step 1 cell-vote --on 05/01/2026';
const CLOSED = '--number 15-QĐ/ĐU --date 20/01/2026 --by "Đảng uỷ xã An Bình"';

/** The smallest example of each message about the votes and the end of a case. */
export const CASE_VOTE_EXAMPLES: Partial<Record<keyof typeof CASE_CODES, CodeExample>> = {
  'case.number.invalid': absent(`${VOTE} --summoned chín --agree 6`),
  'case.vote.impossible': absent(`${VOTE} --summoned 9 --excused 2 --agree 8`),
  'case.vote.failed': absent(`${VOTE} --summoned 9 --agree 5`),
  'case.vote.listed': {
    files: {
      'ds.csv':
        'Họ và tên,Ngày sinh,Mã chi bộ,Ngày vào đảng,Ngày chính thức\nNguyễn Văn An,05/09/1984,T.01.01.1,03/02/2010,03/02/2011\n',
      'sh.csv': book('KP,KP,KP'),
    },
    run: ['import ds.csv sh.csv', 'screen', 'case step 2 cell-vote --on 05/01/2026 --summoned 9 --agree 8'],
  },
  'case.step.early': absent('case step 1 received --on 05/01/2026'),
  'case.close.vote': absent(`${VOTE} --summoned 9 --agree 5`, `case close 1 deleted ${CLOSED}`),
  'case.close.early': absent('case step 1 verify --on 21/01/2026', `case close 1 kept ${CLOSED}`),
  'case.vote.ballot': {
    files: {
      'xl.csv': `Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại\nNguyễn Văn An,05/09/1984,T.01.01.1,KHTNV\n`,
    },
    run: [
      'period open 2024',
      'import xl.csv --period 2024',
      'period open 2025',
      'import xl.csv --period 2025',
      'screen',
      'case step 1 list-vote --on 05/01/2026 --summoned 9 --agree 8',
    ],
  },
  'case.settled': thenBook('x,x,x', 'import sh-2.csv', 'screen', 'case step 1 verify --on 05/01/2026'),
  'case.finding.gone': thenBook(
    'x,x,x',
    'case step 1 verify --on 05/01/2026',
    'import sh-2.csv',
    'screen',
    'case step 1 statement --on 08/01/2026 --refused',
  ),
  'case.close.unknown': thenBook(
    '0,0,0',
    'case step 1 verify --on 05/01/2026',
    'import sh-2.csv',
    'screen',
    `case close 1 deleted ${CLOSED}`,
  ),
  'case.similar': {
    files: {
      'ds.csv': `${LIST}Trần Văn Bình,05/09/1984,T.01.01.1\n`,
      'sh.csv': book('KP,KP,KP', 'Trần Văn Bình'),
    },
    run: [
      'import ds.csv sh.csv',
      'screen',
      `case close 1 kept ${CLOSED}`,
      `case close 2 unfounded ${CLOSED}`,
    ],
  },
  'case.complaint.late': absent(
    'case step 1 statement --on 05/01/2026 --refused',
    `${VOTE} --summoned 9 --agree 8`,
    'case step 1 base-vote --on 08/01/2026 --members 9 --agree 8',
    'case step 1 standing-vote --on 12/01/2026 --members 9 --agree 8',
    `case close 1 deleted ${CLOSED}`,
    'case step 1 received --on 22/01/2026',
    'case step 1 complaint --on 20/03/2026',
  ),
};
