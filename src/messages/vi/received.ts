import type { RECEIVED_CODES } from '../../diagnostics/codes/received.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const received: AreaCatalogue<typeof RECEIVED_CODES> = {
  'import.folder.empty': {
    message: 'Không có bảng tính nào trong thư mục này.',
    hint: 'Kiểm tra lại đường dẫn; trong thư mục chỉ đọc các tệp có đuôi {endings}.',
  },
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
    message: 'Tệp vượt giới hạn về {limit}.',
    hint: 'Chia nhỏ tệp. Giới hạn đang dùng là {max}, nâng được trong mục limits của thiết lập nếu tệp thật sự cần lớn như vậy.',
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
  'import.letters.unconfirmed': {
    message: 'Tệp dùng chữ {letters} kiểu cũ ({cells} ô). Đọc thử: {examples}.',
    hint: 'Nếu đọc như vậy là đúng, chạy lại với --yes hoặc --encoding {letters}; nếu sai, xin lại tệp lưu bằng Unicode.',
  },
  'import.letters.decoded': {
    message: '{cells} ô dùng chữ {letters} kiểu cũ đã được đọc sang Unicode, ví dụ {after}.',
    hint: 'Xem lại vài tên; tệp gửi sau nên dùng phông Unicode.',
  },
  'import.letters.titled': {
    message:
      '{cells} ô chỉ có chữ thường (phông chữ hoa kiểu cũ hiện thành chữ hoa) đã được viết hoa đầu mỗi từ, ví dụ {after}.',
    hint: 'Xem lại chữ hoa của vài tên.',
  },
  'import.letters.repaired': {
    message: '{cells} ô bị đọc sai mã (UTF-8 thành Windows-1252) đã được khôi phục chính xác, ví dụ {after}.',
    hint: 'Không cần làm gì; tệp gửi sau nên lưu dạng CSV UTF-8.',
  },
  'import.return.changed-elsewhere': {
    message: 'Ô này không được tô màu nhưng đã bị sửa: trước là "{before}", nay là "{after}".',
    hint: 'Hỏi lại đơn vị vì sao sửa; giá trị mới đã được nhận như các ô khác.',
  },
  'import.return.unmended': {
    message: 'Còn {cells} ô tô màu chưa được sửa.',
    hint: 'Gửi lại phiếu cho đơn vị nếu các hàng đó vẫn bị từ chối.',
  },
  'import.return.foreign': {
    message:
      'Phiếu trả lại số {value} trong tệp không phải của thư mục làm việc này; tệp được nhận như mọi tệp khác.',
    hint: 'Không đối chiếu được ô nào đã sửa. Nếu tệp thuộc nơi khác (năm khác, đơn vị khác) thì rút lại bằng review undo và nhận ở nơi đã trả.',
  },
  'import.sheet.unrecognised': {
    message: 'Không nhận ra bảng nào trong trang tính: không đủ tiêu đề cột quen thuộc.',
    hint: 'Cần ít nhất ba tiêu đề cột đã biết trên một hàng, ví dụ "Họ và tên", "Ngày sinh", "Chi bộ".',
  },
  'import.sheet.hidden': {
    message: 'Trang tính ẩn, không nhập.',
    hint: 'Nếu cần, bỏ ẩn trang tính rồi nhập lại.',
  },
  'import.row.hidden': {
    message: '{count} hàng đang ẩn (hàng {rows}) vẫn được nhập như các hàng khác.',
    hint: 'Bỏ lọc và xem lại các hàng ẩn; nếu không thuộc danh sách thì xoá khỏi tệp rồi nhập lại.',
  },
  'import.colour.unread': {
    message: '{count} hàng được tô màu khác các hàng còn lại (hàng {rows}); chương trình không đọc màu.',
    hint: 'Nếu màu có nghĩa (ví dụ vàng là thiếu hồ sơ, đỏ là đã ra khỏi Đảng) thì ghi điều đó bằng chữ vào một cột rồi nhập lại.',
  },
  'import.unit.from-title': {
    message: 'Các hàng không ghi tổ chức đảng; lấy "{unit}" theo "{value}".',
    hint: 'Nếu không đúng, ghi tổ chức đảng vào một cột hoặc chạy lại với --unit.',
  },
  'import.total.differs': {
    message: 'Ghi {stated}, nhưng đếm trong danh sách được {counted}.',
    hint: 'Tìm hàng thiếu, hàng thừa hoặc sửa số cộng; các hàng vẫn được nhận.',
  },
  'import.percent.differs': {
    message: 'Ghi tỷ lệ {stated}, nhưng tính lại là {counted}%.',
    hint: 'Tính lại tỷ lệ theo số cộng của danh sách.',
  },
  'import.share.exceeded': {
    message:
      '{unit}: danh sách có {excellent} hoàn thành xuất sắc, {good} hoàn thành tốt nhiệm vụ; tối đa là {limit} hoàn thành xuất sắc (quy tắc {rule}).',
    hint: 'Danh sách vẫn được nhận. Tỷ lệ tính theo nhóm do cấp có thẩm quyền xác định: sau khi xếp loại xem review cap, căn cứ xem review rules show {rule}.',
  },
  'import.period.mismatch': {
    message: 'Tiêu đề ghi năm {found}, nhưng đang nhập cho kỳ {period}.',
    hint: 'Kiểm tra có nhầm tệp của năm khác không; nếu đúng, bỏ qua cảnh báo này.',
  },
  'import.mapping.invalid': {
    message: 'Tệp ánh xạ không đúng ở {key}: "{value}" không rõ nghĩa.',
    hint: 'Sửa dòng được nêu; gần nhất là "{nearest}". Các tên dùng được có trong README, mục Ánh xạ.',
  },
  'import.column.unknown': {
    message: 'Cột "{header}" không có trong từ điển, không nhập.',
    hint: 'Nếu cột này cần thiết, đổi tiêu đề cho giống mẫu hoặc nêu nó trong tệp --mapping.',
  },
  'import.column.duplicate': {
    message: 'Hai cột cùng chỉ "{header}".',
    hint: 'Giữ một cột, đổi tên hoặc xoá cột kia.',
  },
  'import.sheet.unsupported': {
    message: 'Đây là danh sách {list}; chương trình chưa nhận loại này, không nhập gì từ trang tính.',
    hint: 'Không cần sửa tệp; giữ lại để theo dõi, hoặc gửi danh sách thuộc loại chương trình nhận.',
  },
};
