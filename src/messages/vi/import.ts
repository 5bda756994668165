import type { IMPORT_CODES } from '../../diagnostics/codes/import.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const importing: AreaCatalogue<typeof IMPORT_CODES> = {
  'import.member.vanished': {
    message: 'Có trong danh sách gửi trước ({before}), nay không còn; chương trình không xoá gì.',
    hint: 'Hỏi lại đơn vị: chuyển sinh hoạt, từ trần, ra khỏi Đảng hay bị sót.',
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
  'import.number.ambiguous': {
    message: '"{value}" có thể là {first} hoặc {second}; chưa nhận số này, coi như chưa có số liệu.',
    hint: 'Ghi rõ: dấu phẩy cho phần thập phân, tỷ lệ thì kèm dấu %, ví dụ 12,5%.',
  },
  'import.value.unknown': {
    message: 'Không hiểu giá trị "{value}".',
    hint: 'Gần nhất là "{nearest}". Ghi một giá trị có trong hướng dẫn.',
  },
  'import.value.range': {
    message: 'Giá trị "{value}" nằm ngoài khoảng {min}–{max}.',
    hint: 'Kiểm tra lại số.',
  },
  'import.value.two-marks': {
    message: 'Hàng này đánh dấu hai ô cho cùng một việc.',
    hint: 'Chỉ để một dấu.',
  },
  'import.points.differs': {
    message:
      'Điểm của nhóm ghi {stated}, các điểm thành phần cộng lại là {sum}; giữ điểm của nhóm như tệp ghi.',
    hint: 'Đối chiếu với bảng chấm điểm, sửa điểm thành phần hoặc điểm của nhóm.',
  },
  'import.points.part-missing': {
    message: 'Thiếu một điểm thành phần, nên chưa cộng được {field}.',
    hint: 'Điền đủ các điểm thành phần (không có điểm thì ghi 0), hoặc ghi điểm của cả nhóm.',
  },
  'import.month.future': {
    message: 'Tháng {month} chưa tới, ô này chưa được nhận.',
    hint: 'Nếu sổ ghi sẵn thì để trống đến khi có kết quả; nếu là sổ năm khác thì chọn đúng kỳ.',
  },
  'import.grade.decided': {
    message:
      'Danh sách ghi "{value}", nhưng Quyết định số {number} ngày {date} đã quyết định khác: giữ theo quyết định.',
    hint: 'Nếu có quyết định mới hơn, ghi bằng review decide, hoặc nêu số và ngày quyết định ở tiêu đề danh sách.',
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
    message: 'Các số và thông tin trong hàng thuộc về những người khác nhau; chỗ khác: {differs}.',
    hint: 'Số này đã có ở hàng {first}. Đối chiếu số thẻ, số định danh, họ tên, ngày sinh với hồ sơ.',
  },
  'import.identity.ambiguous': {
    message: 'Có người cùng họ tên, ngày sinh ở nơi khác; chưa phân biệt được.',
    hint: 'Thêm số thẻ, số định danh hoặc ngày vào Đảng rồi nhập lại; hoặc trả lời hàng này là ai: review identity list.',
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
  'import.member.left': {
    message:
      'Hàng này ghi đã chuyển sinh hoạt; trong cùng kỳ, {unit} có tên người này, nên vẫn tính ở {unit}.',
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
  'import.date.year-only': {
    message: '"{value}" được hiểu là chỉ biết {date}.',
    hint: 'Nếu đúng là ngày sinh ghi trong hồ sơ thì bỏ qua; nếu chỉ biết năm thì ghi năm, ví dụ 1952.',
  },
  'import.date.future': {
    message: 'Ngày {date} ở sau ngày nhập tệp ({today}).',
    hint: 'Kiểm tra lại năm, rồi đối chiếu với hồ sơ.',
  },
  'import.date.swapped': {
    message:
      'Cột lẫn {cells} ô ngày thật có ngày từ 12 trở xuống và {texts} ô chữ có ngày trên 12: có thể Excel đã đảo ngày và tháng ở các ô ngày.',
    hint: 'Đối chiếu vài ô ngày với hồ sơ, bắt đầu từ ô {first}; nếu bị đảo thì sửa lại cả cột, định dạng Text.',
  },
  'import.age.range': {
    message: 'Tính đến {day} người này {age} tuổi, ngoài khoảng {min}–{max}.',
    hint: 'Đối chiếu ngày sinh với hồ sơ.',
  },
  'import.admission.under-age': {
    message: 'Kết nạp ngày {admitted} khi chưa đủ 18 tuổi (sinh {birth}).',
    hint: 'Đối chiếu ngày sinh và ngày kết nạp với hồ sơ.',
  },
  'import.admission.over-age': {
    message: 'Kết nạp ngày {admitted} khi đã quá 60 tuổi (sinh {birth}).',
    hint: 'Đối chiếu với hồ sơ và quyết định kết nạp; nếu đúng thì bỏ qua.',
  },
  'import.official.early': {
    message: 'Công nhận chính thức ngày {official}, chưa đủ 12 tháng từ ngày kết nạp {admitted}.',
    hint: 'Đối chiếu hai ngày với hồ sơ; nếu đúng thì bỏ qua.',
  },
  'import.official.missing': {
    message:
      'Kết nạp ngày {admitted}, đã quá 12 tháng, nhưng không có ngày chính thức và không ghi là dự bị.',
    hint: 'Điền ngày chính thức, hoặc đánh dấu là đảng viên dự bị.',
  },
  'import.card.probationary': {
    message: 'Ghi là đảng viên dự bị nhưng đã có số thẻ đảng viên.',
    hint: 'Thẻ chỉ phát cho đảng viên chính thức; kiểm tra ngày chính thức hoặc số thẻ.',
  },
  'import.cell.two-people': {
    message: 'Ô họ tên chứa hai người.',
    hint: 'Tách thành hai hàng, mỗi hàng một người; nếu là tên khác của cùng một người thì ghi trong ngoặc đơn.',
  },
  'import.conclusion.incomplete': {
    message: 'Kết luận "{value}" thiếu số, ngày hoặc cơ quan ban hành.',
    hint: 'Ghi đủ ba phần, ví dụ "12-KL/UBKT, 03/05/2025, UBKT Tỉnh uỷ"; nếu không có kết luận thì ghi "không" hoặc để trống.',
  },
  'import.grade.missing': {
    message: 'Không có mức xếp loại và không ghi lý do.',
    hint: 'Điền mức xếp loại, hoặc ghi lý do ở cột Ghi chú (ví dụ "Miễn sinh hoạt", "Mới kết nạp").',
  },
  'import.grade.not-expected': {
    message: 'Xếp {grade} cho người {reason}.',
    hint: 'Người được miễn hoặc bị đình chỉ sinh hoạt không thuộc diện xếp loại; kiểm tra lại.',
  },
  'import.grade.disciplined': {
    message: 'Bị kỷ luật trong năm nhưng xếp {grade}, trên mức HTNV.',
    hint: 'Đối chiếu quyết định kỷ luật và hướng dẫn của năm.',
  },
  'import.row.probable-duplicate': {
    message:
      'Có thể là người đã có ở {other}: cùng họ tên và ngày sinh; hàng này được nhận là một người khác.',
    hint: 'Đối chiếu số thẻ, số định danh, chi bộ. Nếu là hai người thì để nguyên; nếu là một thì rút lần nhận này (review undo), ghi cùng một số thẻ hoặc số định danh rồi nhập lại.',
  },
  'import.organization.newer': {
    message:
      'Danh sách này ghi khác danh sách kỳ {period}, là danh sách mới hơn: đang ghi là "{name}"; giữ theo danh sách mới hơn.',
    hint: 'Nếu danh sách mới hơn ghi sai thì sửa danh sách đó rồi nhập lại.',
  },
  'import.organization.closed': {
    message: 'Tổ chức đảng "{value}" đã kết thúc hoạt động từ {date}, trước kỳ đang nhập.',
    hint: 'Ghi tổ chức hiện nay, hoặc sửa ngày kết thúc trong danh sách tổ chức.',
  },
  'import.votes.exceed': {
    message: '{count} nhiều hơn số có thể có là {most}.',
    hint: 'Đối chiếu với biên bản: số có mặt không hơn số triệu tập, số phiếu không hơn số có mặt, tổng phiếu các mức không hơn số phiếu thu về.',
  },
};
