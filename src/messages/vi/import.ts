import type { IMPORT_CODES } from '../../diagnostics/codes/import.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const importing: AreaCatalogue<typeof IMPORT_CODES> = {
  'import.file.unreadable': {
    message: 'Không đọc được tệp.',
    hint: 'Kiểm tra tệp có tồn tại và được phép đọc; chỉ nhận tệp thường, không nhận thư mục hay thiết bị.',
  },
  'import.file.format': {
    message: 'Không phải là bảng tính đọc được (XLSX, XLSM, XLS, XLSB, ODS, CSV hoặc bảng HTML).',
    hint: 'Mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx hoặc "CSV UTF-8".',
  },
  'import.file.damaged': {
    message: 'Tệp bị hỏng hoặc bị cắt cụt.',
    hint: 'Xin lại tệp gốc, hoặc mở bằng Excel và lưu lại.',
  },
  'import.file.encrypted': {
    message: 'Tệp có mật khẩu mở.',
    hint: 'Mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu lại.',
  },
  'import.file.limit': {
    message: 'Tệp vượt giới hạn {limit}.',
    hint: 'Chia nhỏ tệp; nếu tệp thật sự cần lớn như vậy, nâng giới hạn {limit} trong thiết lập.',
  },
  'import.file.empty': {
    message: 'Tệp rỗng.',
    hint: 'Xin lại tệp của đơn vị gửi.',
  },
  'import.file.unchanged': {
    message: 'Tệp này đã nhận trước đây và không có gì mới.',
    hint: '',
  },
  'import.file.other-period': {
    message: 'Đúng tệp này đã nhận cho kỳ {period} (lần nhận {submission}).',
    hint: 'Kiểm tra có nhầm tệp của năm khác không; nếu nhầm, dùng review undo để trả lại như trước.',
  },
  'import.member.vanished': {
    message: 'Có trong danh sách gửi trước ({before}), nay không còn; chương trình không xoá gì.',
    hint: 'Hỏi lại đơn vị: chuyển sinh hoạt, từ trần, ra khỏi Đảng hay bị sót.',
  },
  'import.letters.unconfirmed': {
    message: 'Tệp dùng chữ {letters} kiểu cũ ({cells} ô). Đọc thử: {examples}.',
    hint: 'Nếu đọc như vậy là đúng, chạy lại với --yes hoặc --encoding {letters}; nếu sai, xin lại tệp lưu bằng Unicode.',
  },
  'import.letters.decoded': {
    message: '{cells} ô dùng chữ {letters} kiểu cũ đã được đọc sang Unicode, ví dụ {after}.',
    hint: 'Xem lại vài tên; tệp gửi sau nên dùng phông Unicode.',
  },
  'import.letters.repaired': {
    message: '{cells} ô bị đọc sai mã (UTF-8 thành Windows-1252) đã được khôi phục chính xác, ví dụ {after}.',
    hint: 'Không cần làm gì; tệp gửi sau nên lưu dạng CSV UTF-8.',
  },
  'import.sheet.unrecognised': {
    message: 'Không nhận ra bảng nào trong trang tính: không đủ tiêu đề cột quen thuộc.',
    hint: 'Cần ít nhất ba tiêu đề cột đã biết trên một hàng, ví dụ "Họ và tên", "Ngày sinh", "Chi bộ".',
  },
  'import.sheet.hidden': {
    message: 'Trang tính ẩn, không nhập.',
    hint: 'Nếu cần, bỏ ẩn trang tính rồi nhập lại.',
  },
  'import.period.mismatch': {
    message: 'Tiêu đề ghi năm {found}, nhưng đang nhập cho kỳ {period}.',
    hint: 'Kiểm tra có nhầm tệp của năm khác không; nếu đúng, bỏ qua cảnh báo này.',
  },
  'import.column.unknown': {
    message: 'Cột "{header}" không có trong từ điển, không nhập.',
    hint: 'Nếu cột này cần thiết, đổi tiêu đề cho giống mẫu.',
  },
  'import.column.duplicate': {
    message: 'Hai cột cùng chỉ "{header}".',
    hint: 'Giữ một cột, đổi tên hoặc xoá cột kia.',
  },
  'import.required.missing': {
    message: 'Thiếu {field}.',
    hint: 'Điền ô này.',
  },
  'import.date.invalid': {
    message: '"{value}" không phải là ngày có thật.',
    hint: 'Sửa thành ngày/tháng/năm, ví dụ 28/02/1975; nếu chỉ biết năm thì ghi năm.',
  },
  'import.date.year-guessed': {
    message: 'Năm hai chữ số trong "{value}" được hiểu là {year}.',
    hint: 'Ghi đủ bốn chữ số của năm.',
  },
  'import.date.order': {
    message: 'Các ngày mâu thuẫn: {detail}.',
    hint: 'Đối chiếu với hồ sơ rồi sửa ngày sai.',
  },
  'import.number.invalid': {
    message: '"{value}" không phải là số dùng được ở cột này.',
    hint: 'Ghi số, ví dụ 12 hoặc 87,5.',
  },
  'import.value.unknown': {
    message: 'Không hiểu giá trị "{value}".',
    hint: 'Gần nhất là "{nearest}". Ghi một giá trị có trong hướng dẫn.',
  },
  'import.value.range': {
    message: 'Giá trị "{value}" nằm ngoài khoảng {min}–{max}.',
    hint: 'Kiểm tra lại số.',
  },
  'import.grade.unknown': {
    message: '"{value}" không phải là mức xếp loại.',
    hint: 'Gần nhất là "{nearest}". Các mức: HTXSNV, HTTNV, HTNV, KHTNV.',
  },
  'import.grade.old-label': {
    message: '"{value}" là mức xếp loại cũ (đến 2017), được hiểu là {grade}.',
    hint: 'Kiểm tra lại; từ 2018 dùng HTXSNV, HTTNV, HTNV, KHTNV.',
  },
  'import.grade.two-marks': {
    message: 'Một hàng có hai dấu X ở các cột xếp loại.',
    hint: 'Giữ một dấu X.',
  },
  'import.identifier.length': {
    message: 'Số có {length} chữ số, cần {expected}.',
    hint: 'Đối chiếu với thẻ đảng viên hoặc căn cước.',
  },
  'import.identifier.lost-digits': {
    message: 'Số đã mất chữ số vì Excel đổi sang dạng luỹ thừa.',
    hint: 'Định dạng cột là văn bản (Text) rồi nhập lại số.',
  },
  'import.identifier.zeros-restored': {
    message: 'Số bị mất {zeros} số 0 ở đầu, đã khôi phục.',
    hint: 'Định dạng cột là văn bản (Text) để giữ số 0.',
  },
  'import.identifier.mismatch': {
    message: 'Số định danh không khớp với giới tính hoặc năm sinh.',
    hint: 'Đối chiếu với căn cước; ngày sinh trong hồ sơ đảng có thể khác.',
  },
  'import.identity.conflict': {
    message: 'Các số và thông tin trong hàng thuộc về những người khác nhau.',
    hint: 'Đối chiếu số thẻ, số định danh, họ tên, ngày sinh với hồ sơ.',
  },
  'import.identity.ambiguous': {
    message: 'Có người cùng họ tên, ngày sinh ở nơi khác; chưa phân biệt được.',
    hint: 'Thêm số thẻ, số định danh hoặc ngày vào Đảng.',
  },
  'import.member.unknown': {
    message: 'Không biết đây là đảng viên nào.',
    hint: 'Thêm ngày sinh, số thẻ hoặc số định danh.',
  },
  'import.member.differs': {
    message: 'Trước đây ghi {before}, nay ghi {after}; đã lấy giá trị mới.',
    hint: 'Đối chiếu với hồ sơ gốc.',
  },
  'import.member.moved': {
    message: 'Trong cùng kỳ, người này có ở danh sách của {before} và của {after}; đã lấy nơi sau.',
    hint: 'Kiểm tra chuyển sinh hoạt; xoá ở danh sách nơi cũ.',
  },
  'import.row.duplicate': {
    message: 'Trùng với hàng {first}.',
    hint: 'Xoá một trong hai hàng.',
  },
  'import.organization.unknown': {
    message: 'Không có tổ chức đảng "{value}".',
    hint: 'Gần nhất là "{nearest}". Sửa tên, hoặc nhập danh sách tổ chức trước.',
  },
  'import.organization.ambiguous': {
    message: 'Có nhiều tổ chức tên "{value}": {candidates}.',
    hint: 'Thêm mã tổ chức đảng hoặc cột Đảng bộ.',
  },
  'import.organization.cycle': {
    message: 'Tổ chức này trực thuộc chính nó qua "{value}".',
    hint: 'Sửa cột Trực thuộc.',
  },
  'import.cell.error': {
    message: 'Ô chứa lỗi Excel {value}.',
    hint: 'Sửa công thức rồi lưu lại.',
  },
  'import.cell.formula': {
    message: 'Công thức trong ô chưa có kết quả.',
    hint: 'Mở bằng Excel, để Excel tính lại rồi lưu; không đọc là 0.',
  },
};
