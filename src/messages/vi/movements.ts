import type { MOVEMENTS_CODES } from '../../diagnostics/codes/movements.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const movements: AreaCatalogue<typeof MOVEMENTS_CODES> = {
  'movements.difference': {
    message:
      'Số cuối kỳ theo danh sách là {closing}, tính theo giấy tờ là {computed}: {appeared} người có thêm, {vanished} người không còn, {found} lượt ở đơn vị khác mà không có giấy tờ nào ghi lại; {twice} lượt hai giấy tờ cùng ghi.',
    hint: 'Xem từng người bằng review movements --trace difference, rồi bổ sung danh sách kết nạp, ra khỏi Đảng, chuyển sinh hoạt, từ trần.',
  },
  'movements.form.unknown': {
    message: 'Không thấy dòng nào của biểu tăng, giảm đảng viên trong tệp này.',
    hint: 'Đưa tệp có các dòng như "Đảng viên tăng trong kỳ", "Kết nạp", "Chuyển đến", số kỳ này ở ô ngay sau.',
  },
  'movements.stated.sum': {
    message: '{line}: biểu ghi {value}, cộng các dòng của chính biểu được {computed} (chênh {difference}).',
    hint: 'Hỏi lại đơn vị lập biểu con số nào đúng.',
  },
  'movements.stated': {
    message: '{line}: biểu ghi {value}, đếm được {computed} (chênh {difference}).',
    hint: 'Xem từng hàng bằng review movements --trace {figure}.',
  },
  'movements.transfer.one-sided': {
    message:
      '{count} lượt chuyển sinh hoạt chỉ có ở một phía: {sent} lượt nơi nhận trong tỉnh chưa ghi, {received} lượt nơi đi trong tỉnh chưa ghi.',
    hint: 'Xem từng lượt bằng review movements transfers và hỏi phía còn thiếu.',
  },
  'movements.transfer.elsewhere': {
    message: '{count} lượt chuyển sinh hoạt được tiếp nhận ở nơi khác nơi ghi trên giấy giới thiệu.',
    hint: 'Xem từng lượt bằng review movements transfers và sửa nơi đến ở danh sách chuyển đi.',
  },
  'movements.exit.twice': {
    message:
      '{count} giấy tờ ghi giảm người đã từ trần hoặc đã ra khỏi Đảng mà chưa trở lại: chỉ tính quyết định đầu.',
    hint: 'Xem bằng review movements --trace twice; kiểm tra lại danh sách ra khỏi Đảng, giữ một quyết định đúng.',
  },
  'movements.exit.unlisted': {
    message:
      '{count} người bị khai trừ theo danh sách kỷ luật nhưng không có trong danh sách ra khỏi Đảng của kỳ.',
    hint: 'Bổ sung vào danh sách ra khỏi Đảng, hoặc sửa danh sách kỷ luật.',
  },
  'movements.list.gone': {
    message: 'Danh sách cuối kỳ vẫn còn {count} người đã từ trần hoặc đã có quyết định ra khỏi Đảng.',
    hint: 'Những người này không tính vào số cuối kỳ; xem bằng review movements --trace gone và sửa danh sách.',
  },
  'movements.list.silent': {
    message:
      '{count} chi bộ chưa có danh sách của kỳ {period} ({units}): số của họ lấy theo danh sách gần nhất.',
    hint: '',
  },
  'movements.opening.inferred': {
    message:
      'Trước ngày {since} chưa có danh sách của {count} người: họ được tính vào số đầu kỳ vì danh sách hoặc giấy tờ về sau cho thấy đã có mặt.',
    hint: '',
  },
  'movements.day.inexact': {
    message: '{count} lượt không ghi đủ ngày: tính vào ngày cuối cùng có thể hiểu được.',
    hint: '',
  },
  'movements.day.outside': {
    message:
      '{count} lượt trong danh sách gửi cho kỳ {period} có ngày ngoài kỳ: tính vào kỳ của ngày ấy; xem bằng review movements --trace outside.',
    hint: '',
  },
  'movements.known.undone': {
    message:
      'Các lần nhận {submissions} khi đó còn hiệu lực, sau này đã rút: danh sách đảng viên của các lần ấy không còn để đếm.',
    hint: '',
  },
};
