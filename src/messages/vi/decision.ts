import type { DECISION_CODES } from '../../diagnostics/codes/decision.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const decision: AreaCatalogue<typeof DECISION_CODES> = {
  'decision.data.missing': {
    message: 'Chưa có {part} của quyết định.',
    hint: 'Thêm {flag}: chương trình chỉ ghi nhận quyết định có số, ngày và cơ quan ban hành.',
  },
  'decision.number.invalid': {
    message: '"{value}" không phải số hiệu của một quyết định.',
    hint: 'Ghi số hiệu như trên văn bản, ví dụ 12-QĐ/ĐU.',
  },
  'decision.date.invalid': {
    message: '"{value}" không phải ngày có thật.',
    hint: 'Ghi đủ ngày, tháng, năm, ví dụ 20/12/2025.',
  },
  'decision.date.future': {
    message: 'Ngày quyết định {date} chưa đến.',
    hint: 'Kiểm tra lại ngày ký trên văn bản.',
  },
  'decision.date.early': {
    message: 'Ngày quyết định {date} trước khi kỳ {period} bắt đầu.',
    hint: 'Kiểm tra lại ngày ký, hoặc chọn đúng kỳ bằng --period.',
  },
  'decision.older': {
    message: 'Đã có Quyết định số {number} ngày {date}, mới hơn quyết định đang ghi.',
    hint: 'Quyết định sau thay quyết định trước; xem các quyết định bằng review decide list.',
  },
  'decision.grade.unknown': {
    message: '"{value}" không phải mức xếp loại.',
    hint: 'Các mức: HTXSNV, HTTNV, HTNV, KHTNV. Gần nhất: {nearest}.',
  },
  'decision.grade.none': {
    message: '{name} chưa có mức xếp loại trong kỳ {period}, nên không có gì để xếp loại lại.',
    hint: 'Ghi quyết định xếp loại lần đầu bằng review decide grade.',
  },
  'decision.subject.unlisted': {
    message: '{name} không có trong danh sách của kỳ {period}.',
    hint: 'Nhập danh sách của kỳ này trước, hoặc chọn kỳ khác bằng --period.',
  },
  'decision.group.unknown': {
    message: 'Không có nhóm "{value}" trong kỳ {period}.',
    hint: 'Các nhóm đã ghi: {groups}. Nhóm cùng tên ở nhiều nơi thì thêm --unit.',
  },
  'decision.exception.none': {
    message: 'Quy định của năm {year} không có trường hợp được quyết định tỷ lệ cao hơn.',
    hint: 'Xem các quy tắc của kỳ bằng review rules list --period {year}.',
  },
  'decision.recorded': {
    message: 'Quyết định số {number} ngày {date} đã được ghi nhận với nội dung này (lần nhận {submission}).',
    hint: '',
  },
  'decision.body.unknown': {
    message: 'Không tìm thấy "{body}" trong các tổ chức cấp trên, nên chưa kiểm tra được thẩm quyền.',
    hint: 'Thẩm quyền theo {citation}: {competent}.',
  },
  'decision.body.level': {
    message: '"{body}" không phải cấp có thẩm quyền xếp loại: theo {citation} là {competent}.',
    hint: 'Kiểm tra lại cơ quan ban hành; quyết định vẫn được ghi nhận.',
  },
  'decision.rules': {
    message: 'Mức {grade} khác với điều các quy tắc {rules} cho phép (tối đa {ceiling}).',
    hint: 'Quyết định vẫn được ghi nhận; xem căn cứ bằng review explain.',
  },
};
