import type { SpecialRole } from '../column-role.ts';

/** Headings that are no single field. `foreign` ones stand only in lists the importer does not take. */
export const SPECIAL_SYNONYMS: readonly (readonly [role: SpecialRole, headings: readonly string[]])[] = [
  ['row-number', ['STT', 'TT', 'Số TT', 'S.TT', 'STT (*)', 'Số thứ tự', '#', 'No']],
  ['card', ['Số thẻ đảng viên', 'Số thẻ Đảng', 'Số thẻ ĐV', 'Số thẻ', 'STĐV', 'Số TĐV', 'Thẻ đảng', 'Thẻ đảng viên', 'Số thẻ đảng viên/Số lý lịch', 'Số thẻ, số lý lịch', 'Số thẻ đảng viên, số lý lịch']],
  ['old-or-citizen', ['CMND/CCCD', 'CCCD/CMND', 'Số CMND/CCCD', 'Số CCCD/CMND', 'CMND, CCCD', 'CMTND/CCCD', 'Số CMND hoặc CCCD', 'CCCD hoặc CMND']],
  ['family-name', ['Họ và tên đệm', 'Họ đệm', 'Họ và đệm', 'Họ, tên đệm', 'Họ và chữ đệm', 'Họ, chữ đệm', 'Họ']],
  ['given-name', ['Tên']],
  ['admission-pair', ['Ngày vào Đảng, ngày chính thức', 'Ngày vào Đảng/Ngày chính thức', 'Ngày vào Đảng, chính thức', 'Ngày kết nạp, ngày chính thức', 'Ngày kết nạp/Ngày chính thức', 'Ngày kết nạp, chính thức', 'Ngày vào Đảng - chính thức']],
  ['decision', ['Số, ngày quyết định', 'Số, ngày QĐ', 'Số, ngày Quyết định kết nạp', 'Số, ngày QĐ kết nạp', 'Quyết định số, ngày', 'Quyết định', 'QĐ', 'Số, ngày, tháng, năm quyết định', 'Quyết định (số, ngày)', 'Quyết định kết nạp', 'QĐ kết nạp', 'Số, ngày quyết định đưa ra khỏi Đảng', 'Số, ngày QĐ xoá tên', 'Số và ngày quyết định']],
  ['form', ['Hình thức']],
  ['reason', ['Lý do', 'Nguyên nhân']],
  ['note', ['Ghi chú', 'GC', 'Chú thích', 'Ghi chú khác']],
  ['code', ['Mã', 'Mã số']],
  ['not-reviewed', ['Chưa kiểm điểm', 'Không kiểm điểm', 'Chưa được kiểm điểm']],
  ['not-graded', ['Chưa xếp loại', 'Chưa đánh giá, xếp loại', 'Không xếp loại', 'Chưa đánh giá', 'Chưa được xếp loại', 'Chưa XL']],
  ['foreign', [
    'Nội dung vi phạm', 'Xử lý chính quyền, hình sự', 'Chuyển đi/đến', 'Chuyển đi, đến', 'Chính thức/Tạm thời', 'Từ tổ chức đảng', 'Đến tổ chức đảng', 'Chuyển từ', 'Chuyển đến',
    'Nơi chuyển đi', 'Nơi chuyển đến', 'Số giấy GTSHĐ', 'Ngày chuyển SHĐ', 'Ngày chuyển sinh hoạt', 'Hết hạn dự bị', 'Số, ngày QĐ công nhận', 'Số, ngày quyết định công nhận',
    'Số QĐ công nhận', 'Tiền lương làm căn cứ', 'Mức đóng/Tỷ lệ', 'Mức đóng', 'Ký nộp', 'Số tiền', 'Đảng phí', 'Tháng 1', 'Tháng 01', 'Ngày đi', 'Ngày về', 'Nơi đến', 'Nội dung đi',
    'Nhân thân ở nước ngoài', 'Mã số chỉ tiêu', 'Ngày từ trần', 'Số phiếu thu',
  ]],
  ['ignored', [
    'Tên gọi khác', 'Họ và tên đang dùng', 'Bí danh', 'Số CMND cũ', 'Số CMND cũ (nếu có)', 'Số CMND', 'CMND', 'CMT', 'CMTND', 'Nơi cấp thẻ Đảng', 'Ngày cấp thẻ Đảng', 'Ngày cấp thẻ',
    'Nơi cấp thẻ', 'Nơi cấp CCCD', 'Ngày cấp CCCD', 'Số lý lịch đảng viên', 'Số lý lịch', 'Số LL', 'SLL', 'Ngày vào Đảng lần 2', 'Ngày vào Đảng lần đầu', 'Kết nạp lại', 'Loại đảng viên', 'Loại', 'Chính thức/Dự bị',
    'Chính thức', 'Dự bị', 'Là đảng viên dự bị', 'ĐVDB', 'ĐVCT', 'DB', 'CT/DB', 'Chi bộ nơi cư trú', 'Nơi cư trú', 'Đơn vị công tác', 'Cơ quan, đơn vị', 'Cơ quan', 'Nơi công tác', 'Đơn vị/Bộ phận',
    'Phòng ban', 'Chức vụ', 'Chức vụ hiện nay', 'Chức vụ đảng, chính quyền, đoàn thể', 'Chức vụ Đảng', 'Chức vụ chính quyền', 'Chức danh', 'CV', 'Chức vụ, đơn vị công tác', 'Chức vụ, đơn vị',
    'Dân tộc', 'DT', 'DTTS', 'Dân tộc thiểu số', 'Tôn giáo', 'TG', 'Quê quán', 'Nguyên quán', 'Thường trú', 'Nơi thường trú', 'HKTT', 'Hộ khẩu thường trú', 'Chỗ ở hiện nay', 'Tạm trú',
    'Nơi ở hiện nay', 'Địa chỉ', 'Nơi đăng ký khai sinh', 'Nơi sinh', 'Quốc gia', 'Tỉnh', 'Địa chỉ chi tiết', 'Số điện thoại', 'Điện thoại', 'SĐT', 'Email',
    'Trình độ học vấn', 'Văn hoá', 'Trình độ GDPT', 'GDPT', 'TĐVH', 'Trình độ văn hoá', 'Trình độ chuyên môn', 'CMNV', 'CM', 'Trình độ CM', 'Trình độ', 'Chuyên môn', 'Trình độ LLCT', 'LLCT',
    'Lý luận chính trị', 'Trình độ lý luận chính trị', 'Ngoại ngữ', 'Tin học', 'Văn bằng chứng chỉ', 'Nghề nghiệp', 'Nghề nghiệp, đơn vị', 'Đoàn viên',
    'Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng', 'Ngày rời/mất/miễn SH', 'Đề nghị xóa', 'Đề nghị xóa (có / bỏ qua)', 'Kết quả kiểm tra', 'Chi tiết lỗi', 'Huy hiệu Đảng', 'Tuổi Đảng', 'Năm tuổi Đảng', 'HHĐ', 'Tuổi',
    'Điểm tự chấm', 'Điểm tự đánh giá', 'KPI', 'Số phiếu', 'Tỷ lệ phiếu', 'Tỷ lệ', 'Tỷ lệ %', 'Đồng ý', 'Không đồng ý', 'Phiếu XS', 'Phiếu T', 'Phiếu HT', 'Phiếu KHT', 'Khen thưởng', 'HĐLĐ', 'Tặng Huy hiệu Đảng',
    'Quá trình công tác', 'Quá trình tham gia cấp uỷ', 'Bổ sung hằng năm', 'Quan hệ nước ngoài', 'ĐV đi nước ngoài', 'ĐV có người thân ở nước ngoài', 'Đảng viên giới thiệu', 'Đảng viên giúp đỡ',
    'Đảng viên giới thiệu/giúp đỡ', 'Người giới thiệu', 'Số đảng viên', 'Tổng số đảng viên', 'Bí thư', 'Phó bí thư', 'Số chi bộ trực thuộc', 'Ký tên', 'Chữ ký', 'Ý kiến tham gia của các chủ thể', 'Xếp loại năm trước',
    'Kết quả xếp loại năm trước',
  ]],
];

/** Parents whose children mean nothing here, whatever they are called. */
export const IGNORED_PARENTS: readonly string[] = [
  'Nơi đăng ký khai sinh', 'Nơi sinh', 'Quê quán', 'Thường trú', 'Nơi thường trú', 'Tạm trú', 'Trình độ', 'Trình độ học vấn', 'Trình độ chuyên môn', 'Trình độ CM', 'Trình độ LLCT', 'LLCT', 'Lý luận chính trị',
  'Chức vụ', 'Chức vụ hiện nay', 'Quan hệ nước ngoài', 'Số phiếu', 'Tỷ lệ phiếu', 'Kết quả bỏ phiếu', 'Số đảng viên', 'Tổng số đảng viên', 'Ý kiến tham gia của các chủ thể', 'Nhân thân ở nước ngoài', 'Nội dung đi', 'Dân tộc',
  'Tôn giáo', 'Năm trước', 'Loại đảng viên', 'KPI',
];
