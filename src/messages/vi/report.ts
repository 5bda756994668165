import type { REPORT_CODES } from '../../diagnostics/codes/report.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const report: AreaCatalogue<typeof REPORT_CODES> = {
  'report.unknown': {
    message: 'Không có báo cáo "{value}".',
    hint: 'Các báo cáo hiện có: {allowed}.',
  },
  'report.format.unknown': {
    message: 'Không có định dạng "{value}".',
    hint: 'Các định dạng: {allowed}.',
  },
  'report.public.none': {
    message: 'Báo cáo "{value}" không có bản công khai.',
    hint: 'Có bản công khai: {allowed}.',
  },
  'report.public.part': {
    message:
      'Bản công khai chỉ lập cho toàn đảng bộ, không lập riêng cho từng đơn vị: lấy bản này trừ bản kia sẽ lộ ra số đã ẩn.',
    hint: 'Bỏ --unit và --by; bảng theo đơn vị có sẵn trong bản công khai.',
  },
  'report.unit.failed': {
    message:
      'Chưa lập được báo cáo của đơn vị {unit} vì lỗi của chương trình ({detail}); các đơn vị khác không bị ảnh hưởng.',
    hint: 'Chạy lại lệnh với --jobs 1: chỉ phần còn thiếu được làm. Nếu vẫn lỗi, báo cho người phụ trách chương trình.',
  },
  'report.pdf.program-missing': {
    message: 'Không tìm thấy LibreOffice, chương trình dàn trang PDF.',
    hint: 'Cài LibreOffice (có Writer), hoặc viết ra docx rồi lưu thành PDF trong Word.',
  },
  'report.pdf.failed': {
    message: 'LibreOffice không dàn được trang PDF.',
    hint: 'Kiểm tra đã cài cả LibreOffice Writer; hoặc viết ra docx rồi lưu thành PDF trong Word.',
  },
  'report.figure.unknown': {
    message: 'Báo cáo kỳ {period} không có con số nào mang mã "{key}".',
    hint: 'Mã gần nhất: {nearest}. Xem mọi con số và mã của chúng: review trace {report} --period {period}.',
  },
  'report.figure.unprinted': {
    message: 'Trong {folder} không có báo cáo .json nào ghi con số "{key}".',
    hint: 'Ghi báo cáo kèm định dạng json vào thư mục đó, hoặc xem mã các con số: review trace.',
  },
  'report.figure.differs': {
    message: '{count} báo cáo đã ghi giá trị khác với số liệu hiện nay.',
    hint: 'Ghi lại báo cáo, hoặc tìm nguồn của giá trị hiện nay: review trace {key}.',
  },
  'report.cap.exceeded': {
    message: 'Nhóm "{group}": {excellent} hoàn thành xuất sắc nhiệm vụ, vượt mức tối đa {allowed}.',
    hint: 'Cấp có thẩm quyền xem xét; chương trình không tự hạ mức của ai.',
  },
  'report.cap.exception-missing': {
    message:
      'Nhóm "{group}": {excellent} hoàn thành xuất sắc nhiệm vụ, vượt mức tối đa {allowed}; chỉ được phép khi cấp có thẩm quyền quyết định tỷ lệ cao hơn, mà chưa ghi nhận quyết định nào.',
    hint: 'Nếu đã có quyết định: review decide cap-exception "{group}" --number … --date … --by …; nếu chưa, xem review cap.',
  },
  'report.cap.quota-zero': {
    message: '{count} trên {total} nhóm quá ít người: mức tối đa là 0 hoàn thành xuất sắc nhiệm vụ.',
    hint: 'Cấp có thẩm quyền gộp các nhóm tương đồng rồi ghi lại cột "Nhóm đối tượng".',
  },
  'report.cap.unsolved': {
    message:
      '{count} nhóm đan xen quá nhiều, không tìm được số thay đổi ít nhất trong giới hạn tính toán: {groups}.',
    hint: 'Cấp có thẩm quyền xem xét từng nhóm; mức tối đa của mỗi nhóm vẫn ghi ở bảng trên.',
  },
  'report.cap.ungrouped': {
    message:
      '{count} trường hợp hoàn thành xuất sắc nhiệm vụ không ghi nhóm đối tượng, nên không kiểm soát được tỷ lệ theo {rule}.',
    hint: 'Thêm cột "Nhóm đối tượng" do cấp có thẩm quyền xác định rồi nhập lại.',
  },
  'report.compare.other-rules': {
    message:
      'Kỳ {before} xếp loại theo {rulesBefore}, kỳ {after} theo {rulesAfter}, hoặc theo cách tính tỷ lệ khác: số liệu hai kỳ không hoàn toàn so sánh được.',
    hint: 'Muốn biết phần nào do quy định thay đổi: review simulate --period {before} --rules {rulesAfter}.',
  },
  'report.subjects.need-decision': {
    message:
      '{count} trường hợp cần cấp có thẩm quyền xem xét, quyết định ({members} đảng viên, {organizations} tổ chức, {collectives} tập thể lãnh đạo).',
    hint: 'Xem danh sách bằng review classify --list; lý do từng trường hợp bằng review explain.',
  },
  'report.subjects.insufficient': {
    message:
      '{count} trường hợp chưa đủ căn cứ để xếp loại ({members} đảng viên, {organizations} tổ chức, {collectives} tập thể lãnh đạo).',
    hint: 'Bổ sung mức xếp loại hoặc lý do chưa xếp loại vào danh sách rồi nhập lại.',
  },
};
