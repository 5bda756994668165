import type { TEMPLATE_CODES } from '../../diagnostics/codes/template.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const template: AreaCatalogue<typeof TEMPLATE_CODES> = {
  'template.file.invalid': {
    message: 'Tệp mẫu không phải tệp .docx hay .xlsx đọc được.',
    hint: 'Mở tệp trong Word hoặc Excel rồi lưu lại thành .docx hay .xlsx; mẫu có sẵn: review template export province.',
  },
  'template.file.macros': {
    message: 'Tệp mẫu có macro; mẫu không được chứa chương trình.',
    hint: 'Lưu lại thành .docx hay .xlsx không có macro.',
  },
  'template.format.other': {
    message: 'Mẫu này viết ra {format}, không viết ra định dạng được yêu cầu.',
    hint: 'Bỏ --format, hoặc dùng --format {format}.',
  },
  'template.tag.unknown': {
    message: 'Mẫu có thẻ {tag} mà báo cáo không có: "{near}".',
    hint: 'Thẻ gần nhất: {nearest}. Xem mọi thẻ: review template check <tệp> --json.',
  },
  'template.tag.group': {
    message: 'Thẻ {tag} là cả một nhóm số liệu, không in ra được: "{near}".',
    hint: 'Chọn một số trong nhóm, ví dụ {nearest}; một danh sách thì đặt giữa hai thẻ mở và đóng.',
  },
  'template.tag.no-list': {
    message: 'Thẻ {tag} mở phần lặp lại, nhưng đó không phải một danh sách: "{near}".',
    hint: 'Các danh sách: {lists}.',
  },
  'template.tag.unpaired': {
    message: 'Thẻ {tag} thiếu thẻ mở hoặc thẻ đóng đi cùng: "{near}".',
    hint: 'Phần lặp lại mở bằng dấu # và đóng bằng dấu / với cùng một tên, trong cùng một bảng hoặc một trang.',
  },
  'template.formula.moved': {
    message: 'Trang tính có hàng lặp lại và có công thức ở ô {cell}; công thức không tự dời theo hàng.',
    hint: 'Thay công thức bằng thẻ của con số đó: báo cáo đã tính sẵn tổng và tỷ lệ.',
  },
  'template.basis.missing': {
    message: 'Mẫu không in cơ sở của số liệu: {tags}.',
    hint: 'Thêm các thẻ này vào chân trang, để ai cầm bản in cũng biết số liệu của kỳ nào, lần xếp loại nào, theo quy định nào.',
  },
};
