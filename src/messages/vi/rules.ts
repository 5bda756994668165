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
    message: 'Quy định riêng này dành cho gói "{value}", không phải {pack}.',
    hint: 'Ghi lays-over bằng mã của một gói trong review rules list.',
  },
  'rules.overlay.missing': {
    message: 'Không đọc được tệp quy định riêng.',
    hint: 'Kiểm tra đường dẫn ở mục overlays của review.yaml (tính từ thư mục làm việc).',
  },
  'rules.condition.invalid': {
    message: 'Điều kiện không đọc được ở "{found}".',
    hint: 'Chỉ dùng so sánh, phép tính, && || ! và các hàm nêu trong README.',
  },
  'rules.condition.type': {
    message: 'Điều kiện so sánh hai thứ khác loại: {left} và {right}.',
    hint: 'So số với số, ngày với ngày, mức với mức.',
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
  'rules.rule.duplicate': {
    message: 'Mã "{id}" được dùng hai lần.',
    hint: 'Mỗi quy tắc, tham số, văn bản có một mã riêng.',
  },
  'rules.rule.unknown': {
    message: 'Không có quy tắc "{value}".',
    hint: 'Gần nhất là "{nearest}". Xem review rules list.',
  },
};
