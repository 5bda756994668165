import type { USAGE_CODES } from '../../diagnostics/codes/usage.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const usage: AreaCatalogue<typeof USAGE_CODES> = {
  'usage.argument.invalid': {
    message: 'Giá trị "{value}" của {name} không dùng được.',
    hint: 'Các giá trị dùng được: {allowed}.',
  },
  'usage.command.unknown': {
    message: 'Không có lệnh "{value}".',
    hint: 'Có phải là "{nearest}"? Gõ review --help để xem các lệnh.',
  },
  'usage.option.unknown': {
    message: 'Không hiểu "{value}" trong câu lệnh.',
    hint: 'Có phải là "{nearest}"? Thêm --help vào sau lệnh để xem các tham số và ví dụ.',
  },
  'usage.option.missing': {
    message: 'Thiếu {name}.',
    hint: 'Thêm --help vào sau lệnh để xem các tham số và ví dụ.',
  },
  'usage.period.invalid': {
    message: '"{value}" không phải là một kỳ.',
    hint: 'Ghi năm (2025), sáu tháng (2025-H1) hoặc quý (2025-Q2).',
  },
  'usage.path.missing': {
    message: 'Không có tệp hay thư mục này.',
    hint: 'Kiểm tra lại đường dẫn; đặt trong dấu nháy nếu tên có dấu cách.',
  },
  'usage.output.failed': {
    message: 'Không ghi được kết quả: {reason}.',
    hint: 'Kiểm tra quyền ghi và chỗ trống trên đĩa rồi chạy lại; chưa có gì bị thay đổi dở dang.',
  },
  'usage.question.unanswered': {
    message: 'Cần trả lời cho câu hỏi về {name} nhưng không có ai để hỏi.',
    hint: 'Trả lời trước bằng tham số {flag}.',
  },
  'usage.declined': {
    message: 'Đã huỷ theo trả lời; chưa thay đổi gì.',
    hint: 'Chạy lại khi muốn làm.',
  },
  'usage.interrupted': {
    message: 'Đã dừng theo yêu cầu.',
    hint: 'Dữ liệu còn nguyên như sau bước hoàn chỉnh cuối cùng; chạy lại lệnh để làm tiếp.',
  },
  'usage.bug': {
    message: 'Chương trình gặp lỗi ngoài dự kiến: {detail}.',
    hint: 'Đây là lỗi của chương trình. Chạy lại với --debug để xem chi tiết và gửi cho người bảo trì; đừng gửi kèm dữ liệu cá nhân.',
  },
  'usage.diagnostics.more': {
    message: 'Còn {more} thông báo {code} không liệt kê.',
    hint: 'Sửa các lỗi đã liệt kê trước rồi chạy lại.',
  },
};
