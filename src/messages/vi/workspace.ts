import type { WORKSPACE_CODES } from '../../diagnostics/codes/workspace.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const workspace: AreaCatalogue<typeof WORKSPACE_CODES> = {
  'workspace.missing': {
    message: 'Không tìm thấy thư mục làm việc (tệp review.db).',
    hint: 'Tạo thư mục làm việc bằng review init, chuyển vào thư mục đó, hoặc chỉ ra bằng -w <thư mục>.',
  },
  'workspace.exists': {
    message: 'Ở đây đã có thư mục làm việc.',
    hint: 'Dùng luôn thư mục này, hoặc chọn thư mục khác cho review init.',
  },
  'workspace.foreign': {
    message: 'Tệp này không phải là dữ liệu của review.',
    hint: 'Chọn đúng thư mục làm việc; tệp chưa bị động đến.',
  },
  'workspace.newer': {
    message: 'Dữ liệu do một phiên bản review mới hơn tạo ra.',
    hint: 'Cập nhật chương trình rồi mở lại; tệp chưa bị động đến.',
  },
  'workspace.damaged': {
    message: 'Không đọc được dữ liệu của thư mục làm việc: {detail}.',
    hint: 'Kiểm tra đĩa và quyền truy cập; nếu tệp hỏng, khôi phục từ bản sao lưu gần nhất.',
  },
  'workspace.busy': {
    message: 'Một lệnh khác đang ghi vào thư mục làm việc này.',
    hint: 'Đợi lệnh kia kết thúc rồi chạy lại.',
  },
  'workspace.settings.invalid': {
    message: 'Thiết lập {key}: không dùng được "{value}".',
    hint: 'Ở đây cần: {expected}. Gần nhất là {nearest}. Xem README, mục "Settings".',
  },
  'workspace.period.missing': {
    message: 'Chưa biết kỳ nào.',
    hint: 'Thêm --period, ví dụ --period 2025.',
  },
  'workspace.period.unknown': {
    message: 'Thư mục làm việc chưa mở kỳ {period}.',
    hint: 'Các kỳ đã mở: {known}. Nếu đúng là kỳ này thì mở trước bằng review period open {period}.',
  },
  'workspace.period.locked': {
    message: 'Kỳ {period} đã khoá từ {since}; không nhận thay đổi.',
    hint: 'Nếu thật sự cần sửa, người có trách nhiệm mở khoá bằng review period unlock {period}.',
  },
  'workspace.unit.unknown': {
    message: 'Không có tổ chức nào mang mã hoặc tên "{value}".',
    hint: 'Gần nhất là "{nearest}". Xem danh sách bằng review status.',
  },
  'workspace.subject.unknown': {
    message: 'Không tìm thấy đảng viên hay tổ chức "{value}" trong kỳ {period}.',
    hint: 'Ghi số thẻ, số định danh, mã tổ chức, hoặc đúng họ và tên.',
  },
  'workspace.subject.ambiguous': {
    message: 'Có {count} trường hợp khớp với "{value}".',
    hint: 'Ghi số thẻ hoặc số định danh, hoặc giới hạn bằng --unit: {candidates}.',
  },
  'workspace.run.missing': {
    message: 'Kỳ {period} chưa được chạy xếp loại.',
    hint: 'Chạy review classify --period {period} trước.',
  },
  'workspace.submission.unknown': {
    message: 'Không có lần nhận số {value}.',
    hint: 'Xem số các lần nhận bằng review submissions.',
  },
  'workspace.submission.undone': {
    message: 'Lần nhận số {value} đã được rút lại ngày {date}.',
    hint: 'Không cần làm gì thêm; muốn nhận lại thì nhập lại tệp.',
  },
  'workspace.submission.file': {
    message:
      'Tệp của lần nhận số {value} quá lớn nên không giữ bản sao, và tệp gốc không còn ở chỗ cũ hoặc đã thay đổi.',
    hint: 'Đặt lại đúng tệp đã nhận vào chỗ cũ rồi chạy lại.',
  },
  'workspace.submission.needed': {
    message: 'Chưa rút được lần nhận số {value}: các lần nhận sau còn dựa vào nó: {submissions}.',
    hint: 'Rút các lần nhận sau trước (số lớn trước), hoặc gửi tệp đã sửa thay vì rút.',
  },
  'workspace.submission.counted': {
    message: 'Không rút được lần nhận số {value}: lần chạy {runs} đã tính các tổ chức đảng do nó đưa vào.',
    hint: 'Kết quả đã chạy được giữ nguyên; gửi danh sách tổ chức đã sửa thay vì rút.',
  },
  'workspace.run.stale': {
    message: 'Sau lần chạy xếp loại {run} đã nhận thêm dữ liệu của kỳ này.',
    hint: 'Chạy lại review classify để có kết quả mới.',
  },
  'workspace.run.outdated': {
    message: 'Kết quả chạy xếp loại {run} dựa trên dữ liệu vừa rút.',
    hint: 'Chạy lại review classify.',
  },
  'workspace.question.unknown': {
    message: 'Không có câu hỏi số {value} trong kỳ này.',
    hint: 'Xem các câu hỏi bằng review identity list, câu đã trả lời bằng review identity list --answered.',
  },
  'workspace.question.person': {
    message: 'Câu hỏi {question} có {people} người: cần ghi là người thứ mấy (đã ghi: {value}).',
    hint: 'Ghi số thứ tự trong danh sách, ví dụ: review identity same {question} 1.',
  },
};
