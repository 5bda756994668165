import type { CASE_CODES } from '../../diagnostics/codes/case.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const cases: AreaCatalogue<typeof CASE_CODES> = {
  'case.unknown': {
    message: 'Không có vụ việc số {value}.',
    hint: 'Xem các vụ việc bằng review case list --state all.',
  },
  'case.closed': {
    message: 'Vụ việc số {case} đã kết thúc ngày {date}.',
    hint: 'Nếu ghi nhầm, rút lại bằng review undo {submission} rồi ghi lại.',
  },
  'case.settled': {
    message: 'Vụ việc số {case} không còn căn cứ: lần rà soát sau không thấy dấu hiệu này nữa.',
    hint: 'Nếu số liệu sai, sửa số liệu rồi chạy lại review screen.',
  },
  'case.step.unknown': {
    message: 'Quy trình của vụ việc này không có bước "{value}".',
    hint: 'Các bước: {steps}. Gần nhất: {nearest}.',
  },
  'case.step.missing': {
    message: 'Chưa có {part} của bước này.',
    hint: 'Thêm {flag}.',
  },
  'case.step.early': {
    message: 'Chưa đến bước "{step}".',
    hint: 'Phải có trước: {before}.',
  },
  'case.step.done': {
    message: 'Bước "{step}" đã được ghi ngày {date}.',
    hint: 'Nếu ghi nhầm, rút lại bằng review undo {submission} rồi ghi lại.',
  },
  'case.step.unfit': {
    message: 'Bước "{step}" không có {flag}.',
    hint: 'Bỏ {flag}, hoặc chọn đúng bước bằng review case show {case}.',
  },
  'case.step.recorded': {
    message: 'Bước này đã được ghi đúng như vậy (lần nhận {submission}).',
    hint: '',
  },
  'case.date.invalid': {
    message: '"{value}" không phải ngày có thật.',
    hint: 'Ghi đủ ngày, tháng, năm, ví dụ 05/03/2026.',
  },
  'case.date.future': {
    message: 'Ngày {date} chưa đến.',
    hint: 'Chỉ ghi việc đã làm; kiểm tra lại ngày trong biên bản.',
  },
  'case.number.invalid': {
    message: '"{value}" không phải số người.',
    hint: 'Sau {flag} ghi một số nguyên từ 0, như trong biên bản.',
  },
  'case.vote.impossible': {
    message: 'Số phiếu không khớp: {agreed} người đồng ý trên {base} người được tính.',
    hint: 'Kiểm tra lại biên bản: số người được tính là số phải có trừ những người không tính.',
  },
  'case.vote.ballot': {
    message: 'Bước "{step}" phải bỏ phiếu kín.',
    hint: 'Thêm --ballot secret nếu đã bỏ phiếu kín; nếu chưa, phải bỏ phiếu lại.',
  },
  'case.vote.failed': {
    message: 'Không đủ số phiếu: {agreed} đồng ý, cần {needed} trên {base} người được tính.',
    hint: 'Kết quả đã được ghi; bước này chưa hoàn thành.',
  },
  'case.vote.listed': {
    message: 'Danh sách kỳ {period} có {official} đảng viên chính thức; biên bản ghi {stated}.',
    hint: 'Kiểm tra lại biên bản và danh sách; kết quả được tính theo biên bản.',
  },
  'case.complaint.late': {
    message: 'Khiếu nại ngày {date} đã quá thời hạn ({due}).',
    hint: 'Khiếu nại quá hạn thì không được giải quyết; kiểm tra ngày đảng viên nhận quyết định.',
  },
  'case.outcome.unknown': {
    message: 'Vụ việc này không kết thúc bằng "{value}".',
    hint: 'Có thể ghi: {outcomes}. Gần nhất: {nearest}.',
  },
  'case.close.step': {
    message: 'Chưa ghi bước: {steps}.',
    hint: 'Ghi bằng review case step {case} {step} khi đã làm; bên thực hiện: {by}.',
  },
  'case.close.vote': {
    message: 'Bước "{step}" không đủ số phiếu: {agreed} đồng ý, cần {needed} trên {base} người được tính.',
    hint: 'Không thể ghi kết quả này khi chưa đủ số phiếu.',
  },
  'case.close.unknown': {
    message: 'Căn cứ của vụ việc còn chưa rõ: số liệu chưa đủ để nói là có.',
    hint: 'Ghi bổ sung điều còn thiếu (xem review case show {case}) rồi chạy lại review screen.',
  },
  'case.close.early': {
    message: 'Ngày {date} trước ngày của bước cuối cùng đã ghi ({last}).',
    hint: 'Kiểm tra lại ngày của quyết định và của các bước.',
  },
  'case.finding.gone': {
    message: 'Lần rà soát {run} không còn thấy dấu hiệu đã mở vụ việc số {case}.',
    hint: 'Kiểm tra số liệu; nếu không còn căn cứ, kết thúc bằng review case close {case} unfounded.',
  },
  'case.similar': {
    message: 'Có {count} vụ việc cùng căn cứ đã kết thúc theo cách khác: số {cases}.',
    hint: 'Xem từng vụ bằng review case show <số>; cùng căn cứ mà kết thúc khác nhau thì nên có lý do.',
  },
};
