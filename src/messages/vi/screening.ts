import type { SCREENING_CODES } from '../../diagnostics/codes/screening.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const screening: AreaCatalogue<typeof SCREENING_CODES> = {
  'screening.day.invalid': {
    message: '"{value}" không phải là một ngày có thật.',
    hint: 'Ghi ngày rà soát dạng 31/12/2025 hoặc 2025-12-31.',
  },
  'screening.day.outside': {
    message: 'Ngày rà soát {day} trước kỳ {period}, bắt đầu từ {starts}.',
    hint: 'Chọn ngày từ {starts} trở đi, hoặc chọn kỳ khác bằng --period.',
  },
  'screening.months.missing': {
    message:
      'Trong {members} đảng viên đang sinh hoạt, {attendance} người chưa có số liệu sinh hoạt và {fees} người chưa có số liệu đảng phí của năm {year}. Chưa có số liệu thì chương trình không nêu điều gì về họ.',
    hint: 'Nhập sổ theo dõi sinh hoạt và sổ thu đảng phí của các chi bộ còn thiếu.',
  },
};
