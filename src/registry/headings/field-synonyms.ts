import type { FieldId } from '../fields.ts';

type Synonyms = readonly (readonly [field: FieldId, headings: readonly string[]])[];

/**
 * Headings that mean one field wherever they stand. The first of each is the plain name of the field, as the blank forms
 * print it. Written as headings are; the index makes keys of them.
 */
export const FIELD_SYNONYMS: Synonyms = [
  ['fullName', ['Họ và tên', 'Họ tên', 'Họ và tên khai sinh', 'Họ, tên', 'Họ tên khai sinh', 'Họ tên đảng viên', 'Họ và tên đảng viên', 'Họ, tên đảng viên', 'Tên đầy đủ', 'Tên đảng viên', 'Họ và tên người được kết nạp']],
  ['sex', ['Giới tính', 'Nam/nữ', 'Nam (Nữ)', 'Nam, nữ', 'GT', 'Phái']],
  ['birth', ['Ngày sinh', 'Sinh ngày', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Năm sinh', 'NS', 'NTNS', 'Sinh năm', 'Ngày, tháng sinh', 'Sinh ngày, tháng, năm']],
  ['citizenId', ['Số CCCD', 'CCCD', 'Số định danh cá nhân', 'Số định danh', 'Số ĐDCN', 'ĐDCN', 'Số căn cước', 'Căn cước', 'Số căn cước công dân', 'Căn cước công dân', 'Mã định danh', 'Mã định danh cá nhân', 'Số thẻ căn cước', 'Số CC', 'Số CCCD/ĐDCN']],
  ['card12', ['Số thẻ đảng viên 12 số', 'Số thẻ Đảng 12 số', 'Số thẻ đảng viên mới', 'Số thẻ Đảng mới']],
  ['card8', ['Số thẻ theo Đảng quyết định 85', 'Số thẻ Đảng theo QĐ 85', 'Số thẻ theo QĐ 85', 'Số thẻ Đảng theo quyết định 85', 'Số thẻ đảng viên cũ', 'Số thẻ Đảng cũ', 'Số thẻ đảng viên 8 số', 'Số thẻ Đảng 8 số', 'Số thẻ đảng viên theo QĐ 85']],
  ['ownCode', ['Mã đảng viên', 'Mã ĐV', 'Mã nhân viên', 'MSVC/MSSV', 'MSVC', 'MSSV', 'MSCB', 'Mã cán bộ', 'Mã số đảng viên', 'Mã số cán bộ', 'Mã NV', 'Mã CB']],
  ['unitCode', ['Mã tổ chức đảng', 'Mã TCĐ', 'Mã chi bộ', 'Mã đơn vị', 'Mã tổ chức', 'Mã số tổ chức đảng', 'Mã đảng bộ', 'Mã đảng bộ, chi bộ', 'Mã chi bộ, đảng bộ', 'Mã TCCSĐ']],
  ['unitName', ['Chi bộ', 'Chi bộ đang sinh hoạt', 'Chi bộ sinh hoạt', 'Tổ chức Đảng sinh hoạt', 'Tổ chức Đảng đang sinh hoạt', 'Sinh hoạt tại chi bộ', 'Nơi sinh hoạt', 'Nơi sinh hoạt Đảng', 'Tên tổ chức đảng', 'Tổ chức đảng', 'Tên TCĐ', 'Tên TCCSĐ', 'Tên chi bộ/đảng bộ', 'Tên chi bộ, đảng bộ', 'Tên đảng bộ, chi bộ', 'Tên đảng bộ/chi bộ', 'Chi bộ, đảng bộ', 'Chi bộ/đảng bộ', 'Đảng bộ, chi bộ', 'Tên chi bộ', 'Tên đảng bộ', 'Tên đơn vị', 'Tên tổ chức cơ sở đảng', 'Tổ chức cơ sở đảng', 'Tên tổ chức', 'Tên tổ chức đảng/tập thể lãnh đạo', 'Tên tổ chức đảng, tập thể lãnh đạo', 'Chi bộ nơi sinh hoạt', 'Tên đảng uỷ, chi bộ', 'Tên cấp uỷ, tổ chức đảng', 'Cấp uỷ, tổ chức đảng']],
  ['parentCode', ['Mã đơn vị cấp trên', 'Mã tổ chức đảng cấp trên', 'Mã cấp trên', 'Mã TCĐ cấp trên', 'Mã đảng bộ cấp trên', 'Mã trực thuộc']],
  ['parentName', ['Trực thuộc', 'Đảng bộ cấp trên', 'Đơn vị cấp trên', 'Tổ chức đảng cấp trên', 'Trực thuộc đảng bộ', 'Trực thuộc đảng uỷ', 'Đảng uỷ cấp trên', 'Cấp uỷ cấp trên', 'TCĐ cấp trên', 'Cấp trên trực tiếp', 'Đảng bộ trực thuộc']],
  ['organizationKind', ['Loại hình', 'Loại hình tổ chức đảng', 'Loại tổ chức đảng', 'Loại hình tổ chức', 'Loại TCĐ', 'Loại hình TCĐ', 'Cấp tổ chức']],
  ['sector', ['Loại hình cơ sở', 'Loại hình tổ chức cơ sở đảng', 'Loại hình TCCSĐ', 'Khối', 'Lĩnh vực']],
  ['foundedOn', ['Ngày thành lập', 'Ngày TL', 'Ngày, tháng, năm thành lập']],
  ['endedOn', ['Ngày kết thúc hoạt động', 'Ngày kết thúc', 'Ngày giải thể', 'Ngày chấm dứt hoạt động', 'Ngày sáp nhập']],
  ['successorCode', ['Chuyển vào (mã)', 'Mã chuyển vào', 'Mã tổ chức tiếp nhận', 'Mã đơn vị tiếp nhận', 'Mã tổ chức đảng tiếp nhận', 'Sáp nhập vào (mã)']],
  ['changeKind', ['Hình thức thay đổi', 'Loại thay đổi', 'Loại biến động', 'Hình thức biến động']],
  ['memberKind', ['Đối tượng', 'Đối tượng đảng viên', 'Loại đối tượng', 'Mẫu kiểm điểm']],
  ['admittedOn', ['Ngày kết nạp', 'Ngày vào Đảng', 'Ngày kết nạp Đảng', 'Ngày vào ĐCSVN', 'Ngày vào Đảng dự bị', 'Ngày KN', 'NVĐ', 'Ngày vào', 'Ngày kết nạp vào Đảng', 'Ngày, tháng, năm vào Đảng', 'Ngày, tháng, năm kết nạp', 'Ngày vào Đảng CSVN', 'Ngày kết nạp dự bị']],
  ['officialOn', ['Ngày chính thức', 'Ngày công nhận chính thức', 'Ngày vào Đảng chính thức', 'Ngày chuyển chính thức', 'Ngày CT', 'NCT', 'Ngày công nhận đảng viên chính thức', 'Ngày chuyển Đảng chính thức', 'Ngày tính chính thức', 'Ngày, tháng, năm chính thức', 'Ngày CNCT']],
  ['status', ['Trạng thái', 'Trạng thái hoạt động', 'Tình trạng', 'Tình trạng sinh hoạt', 'Tình trạng sinh hoạt đảng', 'Trạng thái sinh hoạt']],
  ['exempt', ['Miễn sinh hoạt', 'Miễn công tác và sinh hoạt', 'Miễn công tác và sinh hoạt đảng', 'Được miễn công tác và sinh hoạt đảng', 'Miễn sinh hoạt đảng', 'Miễn CT, SHĐ', 'Miễn SH', 'Được miễn sinh hoạt']],
  ['suspended', ['Đình chỉ sinh hoạt', 'Đình chỉ sinh hoạt đảng', 'Bị đình chỉ sinh hoạt đảng', 'Đình chỉ SH']],
  ['selfReviewDone', ['Đã kiểm điểm', 'Kiểm điểm', 'Đã kiểm điểm cuối năm', 'Đã thực hiện kiểm điểm']],
  ['scoreGeneral', ['Điểm tiêu chí chung', 'Tiêu chí chung', 'Điểm TCC', 'Điểm nhóm tiêu chí chung', 'Nhóm tiêu chí chung']],
  ['scoreResults', ['Điểm kết quả thực hiện nhiệm vụ', 'Điểm tiêu chí kết quả thực hiện nhiệm vụ', 'Tiêu chí kết quả thực hiện nhiệm vụ', 'Kết quả thực hiện nhiệm vụ', 'Điểm kết quả', 'Điểm kết quả nhiệm vụ', 'Điểm KQTHNV', 'Nhóm tiêu chí kết quả thực hiện nhiệm vụ', 'Điểm tiêu chí kết quả']],
  ['scoreTotal', ['Tổng điểm', 'Điểm', 'Điểm đánh giá', 'Điểm thẩm định', 'Điểm tổng', 'Tổng số điểm', 'Điểm tổng cộng', 'Điểm chấm', 'Tổng cộng điểm']],
  ['tasksAssigned', ['Số nhiệm vụ được giao', 'Nhiệm vụ được giao', 'Số NV được giao', 'Số chỉ tiêu, nhiệm vụ được giao', 'Tổng số nhiệm vụ được giao']],
  ['tasksCompleted', ['Số nhiệm vụ hoàn thành', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ đã hoàn thành', 'Số NV hoàn thành', 'Số chỉ tiêu, nhiệm vụ hoàn thành', 'Tổng số nhiệm vụ hoàn thành']],
  ['tasksOnTime', ['Đúng hạn', 'Số nhiệm vụ hoàn thành đúng hạn', 'Số nhiệm vụ đúng hạn', 'Nhiệm vụ đúng hạn', 'Hoàn thành đúng hạn', 'Đúng tiến độ', 'Số nhiệm vụ hoàn thành đúng tiến độ', 'Số nhiệm vụ đúng tiến độ']],
  ['tasksExceeded', ['Vượt mức', 'Số nhiệm vụ vượt mức', 'Số nhiệm vụ hoàn thành vượt mức', 'Nhiệm vụ vượt mức', 'Hoàn thành vượt mức']],
  ['shortcomingsNamed', ['Số hạn chế, khuyết điểm được chỉ ra kỳ trước', 'Số hạn chế, khuyết điểm', 'Số hạn chế, khuyết điểm được chỉ ra', 'Hạn chế, khuyết điểm được chỉ ra', 'Số khuyết điểm được chỉ ra', 'Số hạn chế được chỉ ra', 'Số hạn chế, khuyết điểm kỳ trước']],
  ['shortcomingsRemedied', ['Số hạn chế, khuyết điểm đã khắc phục', 'Hạn chế, khuyết điểm đã khắc phục', 'Đã khắc phục', 'Số khuyết điểm đã khắc phục', 'Số hạn chế đã khắc phục', 'Số đã khắc phục']],
  ['ratingResults', ['Cấp độ tiêu chí kết quả', 'Cấp độ thấp nhất của tiêu chí kết quả', 'Cấp độ kết quả', 'Cấp độ tiêu chí kết quả thực hiện nhiệm vụ', 'Cấp độ kết quả thực hiện nhiệm vụ']],
  ['ratingOther', ['Cấp độ tiêu chí khác', 'Cấp độ thấp nhất của các tiêu chí khác', 'Cấp độ các tiêu chí khác', 'Cấp độ khác']],
  ['disciplineForm', ['Hình thức kỷ luật', 'Kỷ luật', 'Kỷ luật trong năm', 'KL', 'Hình thức kỷ luật trong năm', 'Kỷ luật Đảng', 'Hình thức kỷ luật Đảng', 'Bị kỷ luật']],
  ['disciplineDutyRelated', ['Vi phạm gắn với chức trách, công vụ', 'Vi phạm gắn với chức trách, nhiệm vụ, công vụ', 'Liên quan chức trách', 'Liên quan đến chức trách, nhiệm vụ', 'Gắn với chức trách, nhiệm vụ', 'Vi phạm liên quan đến chức trách, nhiệm vụ']],
  ['disciplineSelfRemedied', ['Tự phát hiện và đã khắc phục', 'Tự phát hiện, khắc phục', 'Tự phát hiện và khắc phục', 'Tự phát hiện và khắc phục xong hậu quả', 'Tự phát hiện, đã khắc phục']],
  ['sickMonths', ['Số tháng nghỉ ốm', 'Số tháng nghỉ ốm trong năm', 'Nghỉ ốm (tháng)', 'Số tháng nghỉ ốm đau', 'Số tháng ốm']],
  ['unitsDisciplined', ['Số tổ chức trực thuộc bị kỷ luật', 'Số tổ chức đảng trực thuộc bị kỷ luật', 'Số TCĐ trực thuộc bị kỷ luật', 'Tổ chức trực thuộc bị kỷ luật']],
  ['leadersDisciplined', ['Số thành viên tập thể lãnh đạo bị kỷ luật', 'Số lãnh đạo bị kỷ luật', 'Số thành viên lãnh đạo, quản lý bị kỷ luật', 'Số thành viên ban lãnh đạo bị kỷ luật', 'Số cấp uỷ viên bị kỷ luật']],
  ['capGroup', ['Nhóm đối tượng', 'Nhóm', 'Nhóm đối tượng tương đồng', 'Nhóm tương đồng', 'Nhóm tính tỷ lệ', 'Nhóm xét tỷ lệ']],
  ['notGradedReason', ['Lý do chưa xếp loại', 'Lý do không xếp loại', 'Lý do chưa đánh giá, xếp loại', 'Lý do chưa được xếp loại', 'Lý do không đánh giá, xếp loại', 'Lý do chưa kiểm điểm', 'Lý do chưa kiểm điểm, xếp loại', 'Lý do chưa đánh giá']],
  ['decisionNumber', ['Số quyết định', 'Số QĐ', 'Quyết định số', 'QĐ số', 'Số quyết định kết nạp', 'Số QĐ kết nạp', 'Số quyết định đưa ra khỏi Đảng', 'Số QĐ đưa ra khỏi Đảng', 'Số quyết định xoá tên', 'Số QĐ xoá tên']],
  ['decisionDate', ['Ngày quyết định', 'Ngày QĐ', 'Ngày ra quyết định', 'Ngày ký quyết định', 'Ngày ban hành quyết định', 'Ngày quyết định kết nạp', 'Ngày QĐ kết nạp', 'Ngày ký']],
  ['decisionBody', ['Cấp quyết định', 'Cơ quan quyết định', 'Cơ quan ban hành', 'Cấp ra quyết định', 'Cơ quan ra quyết định', 'Cấp có thẩm quyền quyết định', 'Nơi ra quyết định', 'Cơ quan ban hành quyết định']],
  ['removalKind', ['Hình thức đưa ra khỏi Đảng', 'Hình thức ra khỏi Đảng', 'Hình thức ra Đảng', 'Hình thức xoá tên', 'Hình thức đưa ra']],
  ['removedOn', ['Ngày đưa ra khỏi Đảng', 'Ngày ra khỏi Đảng', 'Ngày ra Đảng', 'Ngày rời khỏi Đảng', 'Ngày xoá tên', 'Ngày đưa ra']],
  ['reason', ['Lý do đưa ra khỏi Đảng', 'Lý do ra khỏi Đảng', 'Lý do xoá tên', 'Lý do đưa ra']],
  ['admissionTarget', ['Chỉ tiêu kết nạp', 'Chỉ tiêu kết nạp đảng viên', 'Chỉ tiêu', 'Chỉ tiêu kết nạp đảng viên mới', 'Chỉ tiêu năm', 'Chỉ tiêu giao', 'Chỉ tiêu được giao', 'Chỉ tiêu phát triển đảng viên', 'Chỉ tiêu kết nạp trong năm']],
];

/** Headings that mean a field only when the sheet has no plainer column for it. */
export const WEAK_SYNONYMS: Synonyms = [
  ['fullName', ['Đảng viên']],
  ['ownCode', ['ID', 'ID (UUID)', 'Mã hệ thống']],
  ['unitName', ['Đơn vị', 'Đảng uỷ', 'Đơn vị, tổ chức đảng', 'Đơn vị/chi bộ']],
  ['parentName', ['Đảng bộ']],
];

/** The plain heading of a field, for messages that name a column a sheet does not have. */
export function plainHeading(field: FieldId): string {
  return FIELD_SYNONYMS.find(([id]) => id === field)?.[1][0] ?? field;
}
