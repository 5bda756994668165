import type { DECISION_CODES } from '../../diagnostics/codes/decision.ts';
import { type CodeExample, DECISION, typed, withList } from './example.ts';

/** The smallest example of each message about a decision. */
export const DECISION_EXAMPLES: Partial<Record<keyof typeof DECISION_CODES, CodeExample>> = {
  'decision.data.missing': withList('import ds.csv', 'decide grade "Nguyễn Văn An" HTTNV --no-input'),
  'decision.grade.unknown': withList('import ds.csv', `decide grade "Nguyễn Văn An" Giỏi ${DECISION}`),
  'decision.date.invalid': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ/ĐU --date 31/02/2025 --by "Đảng uỷ xã An Bình"',
  ),
  'decision.date.future': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ/ĐU --date 20/12/2099 --by "Đảng uỷ xã An Bình"',
  ),
  'decision.recorded': withList(
    'import ds.csv',
    `decide grade "Nguyễn Văn An" HTTNV ${DECISION}`,
    `decide grade "Nguyễn Văn An" HTTNV ${DECISION}`,
  ),
  'decision.number.invalid': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number ? --date 20/12/2025 --by "Đảng uỷ xã An Bình"',
  ),
  'decision.date.early': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ/ĐU --date 20/12/2020 --by "Đảng uỷ xã An Bình"',
  ),
  'decision.grade.none': withList(
    'import ds.csv',
    `decide regrade "Nguyễn Văn An" HTNV --ground conditions ${DECISION}`,
  ),
  'decision.body.level': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ/CB --date 20/12/2025 --by "Chi bộ Một"',
  ),
  'decision.body.unknown': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ --date 20/12/2025 --by "Ban Lạ"',
  ),
  'decision.group.unknown': typed(`decide cap-exception "Nhóm lạ" --subjects members ${DECISION}`),
  'decision.older': withList(
    'import ds.csv',
    `decide grade "Nguyễn Văn An" HTTNV ${DECISION}`,
    'decide grade "Nguyễn Văn An" HTNV --number 9-QĐ/ĐU --date 01/12/2025 --by "Đảng uỷ xã An Bình"',
  ),
  'decision.exception.none': {
    files: {
      'ds.csv':
        'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,Nhóm đối tượng\nNguyễn Văn An,05/09/1984,T.01.01.1,HTXSNV,Giáo viên\n',
    },
    run: [
      'period open 2023',
      'import ds.csv',
      'decide cap-exception "Giáo viên" --subjects members --number 12-QĐ/ĐU --date 20/12/2023 --by "Đảng uỷ xã An Bình"',
    ],
  },
  'decision.rules': {
    files: {
      'ds.csv':
        'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,Tổng điểm\nNguyễn Văn An,05/09/1984,T.01.01.1,HTTNV,75\n',
    },
    run: ['import ds.csv', `decide grade "Nguyễn Văn An" HTXSNV ${DECISION}`],
  },
  'decision.subject.unlisted': {
    files: {
      'ds.csv':
        'Họ và tên,Ngày sinh,Số thẻ đảng viên,Mã chi bộ\nNguyễn Văn An,05/09/1984,99000001,T.01.01.1\n',
    },
    run: [
      'import ds.csv',
      'period open 2026',
      'decide grade 99000001 HTTNV --number 12-QĐ/ĐU --date 20/04/2026 --by "Đảng uỷ xã An Bình"',
    ],
  },
};
