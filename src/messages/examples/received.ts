import type { RECEIVED_CODES } from '../../diagnostics/codes/received.ts';
import { importOf, memberWith, type CodeExample } from './example.ts';

const HEAD = 'Họ và tên,Ngày sinh,Mã chi bộ';
const ORDINARY = 'Nguyễn Văn An,05/09/1984,T.01.01.1';
const OLD_LETTERS = importOf('Hä vµ tªn,Ngµy sinh,M· chi bé', 'NguyÔn V¨n ChiÕn,05/09/1984,T.01.01.1');

/** The smallest file or list that brings each message about a received file, sheet, column or total about. */
export const RECEIVED_EXAMPLES: Partial<Record<keyof typeof RECEIVED_CODES, CodeExample>> = {
  'import.folder.empty': { files: { 'bang-tinh/thu.docx': 'x' }, run: ['import bang-tinh/'] },
  'import.file.unreadable': { ...importOf(HEAD, ORDINARY), run: ['import ds.csv --mapping khong-co.yaml'] },
  'import.file.format': { files: { 'ds.xlsx': '%PDF-1.4' }, run: ['import ds.xlsx'] },
  'import.file.damaged': importOf(HEAD, '"Nguyễn Văn An,05/09/1984,T.01.01.1'),
  'import.file.limit': {
    files: { 'ds.csv': `${HEAD}\n${ORDINARY}\n`, 'review.yaml': 'limits: { columns: 2 }\n' },
    run: ['import ds.csv'],
  },
  'import.file.empty': { files: { 'ds.csv': '' }, run: ['import ds.csv'] },
  'import.letters.unconfirmed': OLD_LETTERS,
  'import.letters.decoded': { ...OLD_LETTERS, run: ['import ds.csv --yes'] },
  'import.letters.titled': {
    ...importOf('Hä vµ tªn,Ngµy sinh,M· chi bé', 'nguyÔn v¨n chiÕn,05/09/1984,T.01.01.1'),
    run: ['import ds.csv --yes'],
  },
  'import.letters.repaired': importOf(
    'Họ và tên,Ngày sinh,Mã chi bộ',
    'Nguyá»…n VÄƒn An,05/09/1984,T.01.01.1',
  ),
  'import.sheet.unrecognised': importOf('a,b', '1,2'),
  'import.sheet.unsupported': importOf(
    'TT,Họ tên,Ngày đi,Ngày về,Nơi đến',
    '1,Nguyễn Văn An,03/02/2025,05/02/2025,',
  ),
  'import.unit.from-title': importOf(
    'CHI BỘ MỘT',
    'STT,Họ và tên,Ngày sinh,Ngày vào Đảng',
    '1,Nguyễn Văn An,05/09/1984,03/02/2010',
  ),
  'import.total.differs': importOf(HEAD, ORDINARY, 'Tổng số: 3 đảng viên'),
  'import.percent.differs': importOf(
    'STT,Họ và tên,Ngày sinh,Mã chi bộ,HTXSNV,HTTNV,HTNV,KHTNV',
    '1,Nguyễn Văn An,05/09/1984,T.01.01.1,x,,,',
    '2,Trần Thị Bình,06/09/1984,T.01.01.1,,x,,',
    ',Tổng cộng,,,1,1,0,0',
    ',Tỷ lệ (%),,,60,40,0,0',
  ),
  'import.share.exceeded': importOf(
    `${HEAD},Xếp loại`,
    ...['An', 'Bình', 'Chi', 'Dung', 'Giang'].map((name) => `Nguyễn Văn ${name},05/09/1984,T.01.01.1,HTXSNV`),
  ),
  'import.period.mismatch': importOf('DANH SÁCH ĐẢNG VIÊN NĂM 2023', HEAD, ORDINARY),
  'import.mapping.invalid': {
    files: { 'ds.csv': `${HEAD}\n${ORDINARY}\n`, 'm.yaml': 'kind: member\n' },
    run: ['import ds.csv --mapping m.yaml'],
  },
  'import.column.unknown': memberWith('Sở trường', 'Hát'),
  'import.column.duplicate': memberWith('Ngày sinh', '06/09/1984'),
  'import.file.unchanged': { ...importOf(HEAD, ORDINARY), run: ['import ds.csv', 'import ds.csv'] },
  'import.file.other-period': {
    ...importOf(HEAD, ORDINARY),
    run: ['import ds.csv', 'period open 2026', 'import ds.csv'],
  },
};
