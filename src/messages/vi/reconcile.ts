import type { RECONCILE_CODES } from '../../diagnostics/codes/reconcile.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const reconcile: AreaCatalogue<typeof RECONCILE_CODES> = {
  'reconcile.contradiction': {
    message: 'Dòng {line}: "{statement}" ghi {published}, tính lại là {recomputed}.',
    hint: 'Đối chiếu với số gốc rồi sửa số sai.',
  },
  'reconcile.missing': {
    message: 'Dòng {line}: "{statement}" chưa ghi tỷ lệ, trong khi các năm khác có.',
    hint: 'Tính từ các số trong văn bản là {recomputed}.',
  },
  'reconcile.figure.differs': {
    message: 'Dòng {line}: "{statement}" ghi {published}, số liệu của mình là {ours}.',
    hint: 'Xem số của mình từ đâu ra: review trace "{key}".',
  },
  'reconcile.text.empty': {
    message: 'Văn bản không có số liệu nào để đối chiếu.',
    hint: 'Đưa vào một đoạn văn bản có số liệu (tệp .txt, hoặc - để đọc từ đầu vào chuẩn).',
  },
};
