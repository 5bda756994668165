import type { IMPORT_CODES } from '../../diagnostics/codes/import.ts';
import { importOf, memberWith, type CodeExample } from './example.ts';

const HEAD = 'Họ và tên,Ngày sinh,Mã chi bộ';
const ORDINARY = 'Nguyễn Văn An,05/09/1984,T.01.01.1';
const ORGANIZATIONS = 'Mã tổ chức đảng,Tên tổ chức đảng,Loại hình,Mã cấp trên';

/** The smallest list that brings each message about a row or cell about. */
export const IMPORT_EXAMPLES: Partial<Record<keyof typeof IMPORT_CODES, CodeExample>> = {
  'import.required.missing': importOf(HEAD, ',05/09/1984,T.01.01.1'),
  'import.conclusion.incomplete': memberWith('Kết luận suy thoái', 'có'),
  'import.date.invalid': importOf(HEAD, 'Nguyễn Văn An,31/02/1984,T.01.01.1'),
  'import.date.year-guessed': importOf(HEAD, 'Nguyễn Văn An,05/09/84,T.01.01.1'),
  'import.date.year-only': memberWith('Ngày vào Đảng', '00/00/2010'),
  'import.date.order': memberWith('Ngày vào Đảng,Ngày chính thức', '03/02/2010,02/02/2010'),
  'import.date.future': memberWith('Ngày vào Đảng', '03/02/2099'),
  'import.age.range': importOf(HEAD, 'Nguyễn Văn An,05/09/1884,T.01.01.1'),
  'import.admission.under-age': memberWith('Ngày vào Đảng', '03/02/2000'),
  'import.admission.over-age': importOf(
    `${HEAD},Ngày vào Đảng`,
    'Nguyễn Văn An,05/09/1940,T.01.01.1,03/02/2010',
  ),
  'import.official.early': memberWith('Ngày vào Đảng,Ngày chính thức', '03/02/2010,03/05/2010'),
  'import.official.missing': memberWith('Ngày vào Đảng,Ngày chính thức', '03/02/2010,'),
  'import.card.probationary': memberWith(
    'Ngày vào Đảng,Số thẻ đảng viên,Loại đảng viên',
    '03/02/2025,99000001,Dự bị',
  ),
  'import.cell.two-people': importOf(HEAD, '"Nguyễn Văn An\nTrần Thị Bình",05/09/1984,T.01.01.1'),
  'import.number.invalid': memberWith('Xếp loại,Tổng điểm', 'HTTNV,tám mươi'),
  'import.number.ambiguous': memberWith('Xếp loại,Tỷ lệ tín nhiệm thấp', 'HTTNV,1.234'),
  'import.value.unknown': memberWith('Trạng thái', 'Nghỉ phép dài'),
  'import.value.range': memberWith('Xếp loại,Tổng điểm', 'HTTNV,120'),
  'import.grade.unknown': memberWith('Xếp loại', 'Rất tốt'),
  'import.grade.old-label': memberWith('Xếp loại', 'Đủ tư cách hoàn thành nhiệm vụ'),
  'import.grade.two-marks': memberWith('HTXSNV,HTTNV,HTNV,KHTNV', 'x,x,,'),
  'import.grade.missing': memberWith('Xếp loại,Lý do chưa xếp loại', ','),
  'import.grade.not-expected': memberWith('Xếp loại,Trạng thái', 'HTTNV,Đình chỉ sinh hoạt đảng'),
  'import.grade.disciplined': memberWith('Xếp loại,Kỷ luật', 'HTXSNV,Cảnh cáo'),
  'import.identifier.length': memberWith('Số CCCD', '0990840'),
  'import.identifier.lost-digits': memberWith('Số CCCD', '9.9084E+10'),
  'import.identifier.zeros-restored': memberWith('Số thẻ đảng viên', '9900001'),
  'import.identifier.mismatch': memberWith('Số CCCD', '099190000001'),
  'import.identity.conflict': importOf(
    `${HEAD},Số CCCD`,
    'Nguyễn Văn An,05/09/1984,T.01.01.1,099084000001',
    'Trần Văn Bình,06/10/1985,T.01.01.1,099084000001',
  ),
  'import.identity.ambiguous': {
    files: {
      'ds.csv': `${HEAD}\n${ORDINARY}\n`,
      'ds-2.csv': `${HEAD}\nNguyễn Văn An,05/09/1984,T.01.02\n`,
    },
    run: ['import ds.csv', 'import ds-2.csv'],
  },
  'import.member.unknown': importOf(
    'Họ và tên,Mã chi bộ,Hình thức đưa ra khỏi Đảng,Ngày ra khỏi Đảng',
    'Nguyễn Văn An,T.01.01.1,Khai trừ,03/02/2025',
  ),
  'import.member.differs': {
    files: {
      'ds.csv': `${HEAD},Số thẻ đảng viên\n${ORDINARY},99000001\n`,
      'ds-2.csv': `${HEAD},Số thẻ đảng viên\nNguyễn Văn An,06/09/1984,T.01.01.1,99000001\n`,
    },
    run: ['import ds.csv', 'import ds-2.csv'],
  },
  'import.row.duplicate': importOf(
    `${HEAD},Số thẻ đảng viên`,
    `${ORDINARY},99000001`,
    `${ORDINARY},99000001`,
  ),
  'import.row.probable-duplicate': importOf(
    `${HEAD},Số thẻ đảng viên`,
    `${ORDINARY},99000001`,
    `${ORDINARY},99000002`,
  ),
  'import.organization.unknown': importOf(HEAD, 'Nguyễn Văn An,05/09/1984,T.99'),
  'import.organization.ambiguous': {
    files: {
      'tc.csv': `${ORGANIZATIONS}\nT.01.03,Đảng bộ chợ,Đảng bộ cơ sở,T.01\nT.01.03.1,Chi bộ Một,Chi bộ trực thuộc,T.01.03\n`,
      'ds.csv': 'Họ và tên,Ngày sinh,Chi bộ\nNguyễn Văn An,05/09/1984,Chi bộ Một\n',
    },
    run: ['import tc.csv', 'import ds.csv'],
  },
  'import.organization.cycle': importOf(
    ORGANIZATIONS,
    'T.05,Đảng bộ Năm,Đảng bộ cơ sở,T.06',
    'T.06,Đảng bộ Sáu,Đảng bộ cơ sở,T.05',
  ),
  'import.member.moved': {
    files: {
      'ds.csv': `${HEAD},Số thẻ đảng viên\n${ORDINARY},99000001\n`,
      'ds-2.csv': `${HEAD},Số thẻ đảng viên\nNguyễn Văn An,05/09/1984,T.01.02,99000001\n`,
    },
    run: ['import ds.csv', 'import ds-2.csv'],
  },
  'import.member.left': {
    files: {
      'ds.csv': `${HEAD},Số thẻ đảng viên,Trạng thái\n${ORDINARY},99000001,Đang sinh hoạt\n`,
      'ds-2.csv': `${HEAD},Số thẻ đảng viên,Trạng thái\nNguyễn Văn An,05/09/1984,T.01.02,99000001,Đã chuyển sinh hoạt\n`,
    },
    run: ['import ds.csv', 'import ds-2.csv'],
  },
  'import.member.vanished': {
    files: {
      'ds.csv': `${HEAD}\n${ORDINARY}\nTrần Thị Bình,06/10/1985,T.01.01.1\n`,
      '2/ds.csv': `${HEAD}\n${ORDINARY}\n`,
    },
    run: ['import ds.csv', 'import 2/ds.csv'],
  },
  'import.organization.newer': {
    files: {
      'tc-2025.csv': `${ORGANIZATIONS}\nT.01.01.1,Chi bộ Ban Mai,Chi bộ trực thuộc,T.01.01\n`,
      'tc-2024.csv': `${ORGANIZATIONS}\nT.01.01.1,Chi bộ Một,Chi bộ trực thuộc,T.01.01\n`,
    },
    run: ['import tc-2025.csv', 'period open 2024', 'import tc-2024.csv --period 2024'],
  },
  'import.organization.closed': {
    files: {
      'tc.csv': `${ORGANIZATIONS},Ngày kết thúc hoạt động\nT.01.01.1,Chi bộ Một,Chi bộ trực thuộc,T.01.01,01/03/2024\n`,
      'ds.csv': `${HEAD}\n${ORDINARY}\n`,
    },
    run: ['import tc.csv', 'import ds.csv'],
  },
  'import.votes.exceed': memberWith('Xếp loại,Số phiếu thu về,Phiếu HTTNV', 'HTTNV,5,6'),
  'import.value.two-marks': {
    files: {
      'ds.csv': `${HEAD}\n${ORDINARY}\n`,
      'kl.csv':
        'Họ và tên,Mã chi bộ,Nội dung vi phạm,Hình thức kỷ luật,,Ngày kỷ luật\n,,,Khiển trách,Cảnh cáo,\nNguyễn Văn An,T.01.01.1,,x,x,03/02/2025\n',
    },
    run: ['import ds.csv', 'import kl.csv'],
  },
  'import.month.future': {
    files: {
      'ds.csv': `${HEAD}\n${ORDINARY}\n`,
      'dp.csv': 'Họ và tên,Mã chi bộ,Mức đóng,Tháng 1\nNguyễn Văn An,T.01.01.1,45000,0\n',
    },
    run: ['import ds.csv', 'period open 2099', 'import dp.csv'],
  },
  'import.grade.decided': {
    files: { 'ds.csv': `${HEAD}\n${ORDINARY}\n`, 'xl.csv': `${HEAD},Xếp loại\n${ORDINARY},HTXSNV\n` },
    run: [
      'import ds.csv',
      'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ/ĐU --date 20/12/2025 --by "Đảng uỷ xã An Bình"',
      'import xl.csv',
    ],
  },
};
