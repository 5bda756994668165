import type { EXPLAIN_CODES } from '../../diagnostics/codes/explain.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const explain: AreaCatalogue<typeof EXPLAIN_CODES> = {
  'explain.pack.changed': {
    message:
      'Bộ quy tắc {pack} đã thay đổi sau lần chạy {run}; bản cũ không còn, nên giải thích theo bản hiện nay.',
    hint: 'Chạy lại review classify để có kết quả theo bản hiện nay.',
  },
  'explain.facts.changed': {
    message: 'Sau lần chạy {run} đã sửa: {facts}. Dưới đây ghi theo số liệu lúc chạy.',
    hint: 'Chạy lại review classify để có kết quả theo số liệu hiện nay.',
  },
  'explain.facts.uncertain': {
    message:
      'Số liệu của lần chạy {run} không còn đủ (có lần nhận đã rút, hoặc số đếm đã đổi), nên dưới đây ghi theo số liệu hiện nay.',
    hint: 'Chạy lại review classify để có kết quả theo số liệu hiện nay.',
  },
  'explain.notice.open': {
    message: 'Kết quả này còn điểm cần cấp có thẩm quyền xem xét; thông báo chưa nên ký, gửi.',
    hint: 'Xem bằng review explain, ghi quyết định bằng review decide, rồi viết lại thông báo.',
  },
  'explain.notice.undecided': {
    message: 'Chưa có mức xếp loại được quyết định trong kỳ {period}, nên chưa có gì để thông báo.',
    hint: 'Nhận danh sách đã quyết định hoặc ghi bằng review decide grade, chạy lại review classify.',
  },
};
