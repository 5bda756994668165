import type { MOVEMENTS_CODES } from '../../diagnostics/codes/movements.ts';
import { type CodeExample, LIST, withList } from './example.ts';

const REMOVALS = 'Họ và tên,Ngày sinh,Mã chi bộ,Hình thức đưa ra khỏi Đảng,Ngày quyết định\n';
/** A book of transfers with one paper in it. */
const transfer = (way: string): string =>
  [
    'SỔ GIỚI THIỆU SINH HOẠT ĐẢNG',
    'TT,Họ và tên,Số thẻ,Chuyển đi/đến,Chính thức/Tạm thời,Từ tổ chức đảng,Đến tổ chức đảng,Số giấy GTSHĐ,Ngày',
    way,
  ]
    .map((line) => `${line}\n`)
    .join('');
/** The lines of a filled-in form. */
const form = (...lines: string[]): string =>
  ['Tiêu chí,Kỳ này', ...lines].map((line) => `${line}\n`).join('');

/** The smallest example of each message about the register of who came and went. */
export const MOVEMENTS_EXAMPLES: Partial<Record<keyof typeof MOVEMENTS_CODES, CodeExample>> = {
  'movements.form.unknown': withList('movements --stated ds.csv'),
  'movements.opening.inferred': withList('import ds.csv', 'movements'),
  'movements.exit.twice': {
    files: {
      'ds.csv': LIST,
      'ra.csv': `${REMOVALS}Nguyễn Văn An,05/09/1984,T.01.01.1,Xoá tên,10/03/2025\n`,
      'ra-2.csv': `${REMOVALS}Nguyễn Văn An,05/09/1984,T.01.01.1,Khai trừ,10/04/2025\n`,
    },
    run: ['import ds.csv ra.csv ra-2.csv', 'movements'],
  },
  'movements.day.inexact': {
    files: { 'ds.csv': LIST, 'ra.csv': `${REMOVALS}Nguyễn Văn An,05/09/1984,T.01.01.1,Xoá tên,03/2025\n` },
    run: ['import ds.csv ra.csv', 'movements'],
  },
  'movements.difference': {
    files: { 'ds.csv': LIST, 'ds-2024.csv': `${LIST}Trần Thị Bé,06/10/1990,T.01.01.1\n` },
    run: ['period open 2024', 'import ds-2024.csv', 'period open 2025', 'import ds.csv', 'movements'],
  },
  'movements.list.gone': {
    files: { 'ds.csv': LIST, 'ra.csv': `${REMOVALS}Nguyễn Văn An,05/09/1984,T.01.01.1,Xoá tên,10/03/2025\n` },
    run: ['import ds.csv ra.csv', 'movements'],
  },
  'movements.day.outside': {
    files: { 'ra.csv': `${REMOVALS}Nguyễn Văn An,05/09/1984,T.01.01.1,Xoá tên,30/12/2024\n` },
    run: ['import ra.csv', 'movements'],
  },
  'movements.stated': {
    files: { 'ds.csv': LIST, 'bieu.csv': form('B- Đảng viên tăng trong kỳ,2') },
    run: ['import ds.csv', 'movements --stated bieu.csv'],
  },
  'movements.stated.sum': {
    files: {
      'ds.csv': LIST,
      'bieu.csv': form(
        'A- Tổng số đảng viên cuối kỳ trước chuyển sang,1',
        'B- Đảng viên tăng trong kỳ,0',
        'C- Đảng viên giảm trong kỳ,0',
        'D- Đảng viên trong danh sách cuối kỳ báo cáo,2',
      ),
    },
    run: ['import ds.csv', 'movements --stated bieu.csv'],
  },
  'movements.transfer.one-sided': {
    files: {
      'ds.csv':
        'Họ và tên,Ngày sinh,Số thẻ đảng viên,Mã chi bộ\nNguyễn Văn An,05/09/1984,99000001,T.01.01.1\n',
      'di.csv': transfer(
        '1,Nguyễn Văn An,99000001,Chuyển đi,Chính thức,Chi bộ Một,Chi bộ quân sự,07-GT,03/02/2025',
      ),
    },
    run: ['import ds.csv di.csv', 'movements'],
  },
  'movements.transfer.elsewhere': {
    files: {
      'ds.csv': 'Họ và tên,Ngày sinh,Số thẻ đảng viên,Mã chi bộ\nNguyễn Văn An,05/09/1984,99000001,T.01.02\n',
      'di.csv': transfer(
        '1,Nguyễn Văn An,99000001,Chuyển đi,Chính thức,Chi bộ Một,Chi bộ Hai,07-GT,03/02/2025',
      ),
      'den.csv': transfer(
        '1,Nguyễn Văn An,99000001,Chuyển đến,Chính thức,Chi bộ Một,Chi bộ quân sự,07-GT,05/02/2025',
      ),
    },
    run: ['import ds.csv di.csv den.csv', 'movements'],
  },
  'movements.exit.unlisted': {
    files: {
      'ds.csv': LIST,
      'kl.csv':
        'DANH SÁCH ĐẢNG VIÊN BỊ KỶ LUẬT\nHọ và tên,Ngày sinh,Mã chi bộ,Hình thức kỷ luật,Ngày kỷ luật\nNguyễn Văn An,05/09/1984,T.01.01.1,Khai trừ,03/02/2025\n',
    },
    run: ['import ds.csv kl.csv', 'movements exits'],
  },
  'movements.list.silent': {
    files: { 'ds.csv': LIST, 'ds-2.csv': 'Họ và tên,Ngày sinh,Mã chi bộ\nTrần Thị Bé,06/10/1990,T.01.02\n' },
    run: ['period open 2024', 'import ds.csv', 'period open 2025', 'import ds-2.csv', 'movements'],
  },
};
