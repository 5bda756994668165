import type { RULES_CODES } from '../../diagnostics/codes/rules.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const rules: AreaCatalogue<typeof RULES_CODES> = {
  'rules.pack.invalid': {
    message: 'Bộ quy tắc sai ở {path}: {detail}.',
    hint: 'Sửa tệp theo mẫu của các bộ quy tắc có sẵn.',
  },
  'rules.pack.none': {
    message: 'Không có bộ quy tắc nào cho năm {year}.',
    hint: 'Các bộ có sẵn áp dụng từ năm 2019; xem review rules list.',
  },
  'rules.pack.unknown': {
    message: 'Không có bộ quy tắc "{value}".',
    hint: 'Gần nhất là "{nearest}". Ghi mã trong review rules list, hoặc đường dẫn một tệp .yaml.',
  },
  'rules.setting.unknown': {
    message: 'Không có thiết lập hay tham số "{value}".',
    hint: 'Gần nhất là "{nearest}". Có thể thử: {allowed}.',
  },
  'rules.holidays.invalid': {
    message: 'Tệp ngày nghỉ sai ở {path}: {detail}.',
    hint: 'Sửa tệp theo mẫu: mỗi dòng một ngày nghỉ hoặc ngày làm bù, dạng 2025-04-30, nằm trong các năm ghi ở đầu tệp.',
  },
  'rules.number.leading-zero': {
    message: 'Số {value} bắt đầu bằng 0 mà không đặt trong dấu nháy.',
    hint: 'Đặt trong dấu nháy nếu là mã, hoặc bỏ số 0.',
  },
  'rules.citation.unknown': {
    message: 'Trích dẫn văn bản "{name}" không có trong danh mục của bộ quy tắc.',
    hint: 'Gần nhất là "{nearest}". Thêm văn bản vào mục documents.',
  },
  'rules.citation.expired': {
    message:
      'Quy tắc {rule} dẫn văn bản số {number}, không còn (hoặc chưa có) hiệu lực khi kiểm điểm năm {year}.',
    hint: 'Dẫn văn bản đang có hiệu lực, hoặc giới hạn thời gian của quy tắc bằng in-force.',
  },
  'rules.overlay.pack': {
    message: 'lays-over ghi "{value}": không có gói nào mang mã ấy để đặt lên.',
    hint: 'Ghi lays-over bằng mã của một gói trong review rules list.',
  },
  'rules.overlay.missing': {
    message: 'Không đọc được tệp quy định riêng.',
    hint: 'Kiểm tra đường dẫn ở mục overlays của review.yaml (tính từ thư mục làm việc).',
  },
  'rules.overlay.none': {
    message: 'Tệp này là một gói đầy đủ, không phải quy định riêng đặt lên gói trung ương.',
    hint: 'Ghi lays-over bằng mã của gói trung ương và chỉ giữ phần bổ sung; xem mục "Own rules" trong README.',
  },
  'rules.overlay.taken': {
    message: 'Thư mục làm việc đã có "{value}".',
    hint: 'Sửa tệp đang có, hoặc đổi tên tệp mới rồi thêm lại.',
  },
  'rules.condition.invalid': {
    message: 'Điều kiện không đọc được ở "{found}".',
    hint: 'Chỉ dùng so sánh, phép tính, && || ! và các hàm nêu trong README.',
  },
  'rules.condition.type': {
    message: 'Điều kiện ghép hai thứ không đi với nhau: {left} và {right}.',
    hint: 'So số với số, ngày với ngày, mức với mức; cả điều kiện phải trả lời có hay không.',
  },
  'rules.fact.unknown': {
    message: 'Không có dữ kiện "{name}".',
    hint: 'Gần nhất là "{nearest}". Danh mục dữ kiện là danh mục đóng.',
  },
  'rules.fact.subject': {
    message: 'Quy tắc {rule} dùng dữ kiện "{name}" không có ở loại đối tượng {subject}.',
    hint: 'Đổi dữ kiện hoặc giới hạn đối tượng của quy tắc.',
  },
  'rules.value.unknown': {
    message: 'Không có giá trị "{value}".',
    hint: 'Gần nhất là "{nearest}".',
  },
  'rules.parameter.unknown': {
    message: 'Không có tham số "{name}".',
    hint: 'Gần nhất là "{nearest}". Thêm tham số vào mục parameters, kèm căn cứ.',
  },
  'rules.points.heading': {
    message:
      'Dòng điểm "{value}" không phân biệt được cột nào: trùng với dòng khác hoặc với cột đã có nghĩa.',
    hint: 'Đặt cho dòng một tên riêng, đúng như tiêu đề cột trong danh sách (phần trong ngoặc không tính).',
  },
  'rules.points.none': {
    message: 'Gói {pack} không chấm theo điểm, nên không chia điểm được.',
    hint: 'Bỏ mục points, hoặc đặt tệp lên trên gói chấm theo điểm (qd-366).',
  },
  'rules.points.sum': {
    message: 'Các dòng cộng lại là {sum} điểm; {field} có đúng {most} điểm.',
    hint: 'Chia lại để tổng các dòng đúng bằng {most}.',
  },
  'rules.rule.duplicate': {
    message: 'Mã "{id}" được dùng hai lần.',
    hint: 'Mỗi quy tắc, tham số, văn bản có một mã riêng.',
  },
  'rules.rule.unknown': {
    message: 'Không có quy tắc "{value}".',
    hint: 'Gần nhất là "{nearest}". Xem review rules list.',
  },
  'rules.cases.column': {
    message: 'Cột "{value}" không phải là dữ kiện nào.',
    hint: 'Gần nhất là "{nearest}". Tên cột là mã dữ kiện như trong điều kiện của quy tắc.',
  },
  'rules.cases.failed': {
    message: 'Trường hợp "{name}": {what} mong đợi {expected}, thực tế {found}.',
    hint: 'Sửa quy tắc, hoặc sửa điều mong đợi trong bảng.',
  },
  'rules.cases.missing': {
    message: 'Bảng trường hợp thiếu cột "{value}".',
    hint: 'Dòng đầu phải có name, year và các dữ kiện.',
  },
  'rules.cases.never-met': {
    message: 'Trong dữ liệu kỳ {period}, {count} quy tắc không gặp ai: {rules}.',
    hint: 'Có thể không có trường hợp nào, hoặc các bảng chưa có cột dữ kiện.',
  },
  'rules.cases.subject': {
    message: 'Tên tệp không cho biết bảng nói về đối tượng nào.',
    hint: 'Đặt tên tệp kết thúc bằng một trong các từ: {allowed}; ví dụ son-ha-member.csv.',
  },
  'rules.cases.uncovered': {
    message: 'Còn {count} trong {total} câu trả lời của các phép so sánh chưa có trường hợp nào.',
    hint: 'Xem danh sách đã in; thêm dòng vào bảng.',
  },
  'rules.cases.value': {
    message: 'Giá trị "{value}" không dùng được ở cột này.',
    hint: 'Ghi chẳng hạn: {allowed}.',
  },
  'rules.lint.gap': {
    message: 'Giữa quy tắc {rule} và {other} có khoảng trống: không quy tắc nào xét trường hợp {example}.',
    hint: 'Nối liền hai khung, hoặc thêm quy tắc needs-people cho khoảng trống.',
  },
  'rules.lint.overlap': {
    message: 'Quy tắc {rule} và {other} xếp hai mức khác nhau cho cùng một trường hợp: {example}.',
    hint: 'Thu hẹp điều kiện của một trong hai quy tắc.',
  },
  'rules.lint.shadowed': {
    message:
      'Quy tắc {rule} không thay đổi gì: ai gặp nó cũng gặp {other} với hệ quả như nhau hoặc nặng hơn, ví dụ {example}.',
    hint: 'Bỏ quy tắc thừa, hoặc sửa điều kiện.',
  },
  'rules.lint.unreachable': {
    message: 'Không tìm được trường hợp nào gặp quy tắc {rule}.',
    hint: 'Xem lại điều kiện: có lẽ hai vế loại trừ nhau, hoặc tham số chưa có giá trị.',
  },
  'rules.lint.unverified': {
    message: 'Quy tắc {rule} được đối chiếu lần cuối ngày {on}, đã quá một năm.',
    hint: 'Đọc lại điều khoản rồi ghi ngày và người đối chiếu vào verified.',
  },
};
