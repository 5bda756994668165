import type { Language } from './language.ts';

/** The words of the slip that goes back with a unit's file; `{name}` stands for a value. */
export interface SlipWords {
  readonly sheet: string;
  readonly fileName: string;
  readonly title: string;
  readonly file: string;
  readonly received: string;
  readonly counts: string;
  readonly deadline: string;
  readonly instructions: readonly string[];
  readonly errors: string;
  readonly warnings: string;
  readonly remarks: string;
  readonly vanished: string;
  readonly aboutVanished: string;
  readonly problem: string;
  readonly count: string;
  readonly cells: string;
  readonly mend: string;
  readonly more: string;
  readonly morePeople: string;
  /** Stands before the number by which the file is known when it comes back. */
  readonly marker: string;
}

const WORDS: Readonly<Record<Language, SlipWords>> = {
  vi: {
    sheet: 'Phiếu trả lại',
    fileName: 'trả lại',
    title: 'PHIẾU TRẢ LẠI BẢNG TÍNH ĐỂ SỬA',
    file: 'Tệp: {file} (kỳ {period})',
    received: 'Nhận lúc {time} ngày {day}, lần nhận số {number}',
    counts: 'Đã đọc {rows} hàng: nhận {taken}, từ chối {refused}.',
    deadline: 'Đề nghị sửa và gửi lại trước hết ngày {day}.',
    instructions: [
      'Cách làm: mở từng trang tính phía sau, sửa các ô tô màu (rê chuột vào ô để đọc ghi chú), lưu lại và gửi chính tệp này.',
      'Ô đỏ: hàng chưa được nhận, phải sửa. Ô vàng: đã nhận, đề nghị kiểm tra lại.',
      'Không đổi tên cột, không sửa các ô khác, chỉ xoá hàng khi ghi chú bảo xoá; phần đã nhận được giữ nguyên.',
    ],
    errors: 'Phải sửa',
    warnings: 'Đề nghị kiểm tra',
    remarks: 'Nhận xét về trang tính',
    vanished: 'Có trong danh sách gửi trước, không có trong tệp này',
    aboutVanished:
      'Đề nghị cho biết từng người, từng tổ chức: chuyển đi, từ trần, ra khỏi Đảng, giải thể hay bị sót; nếu sót thì ghi thêm vào danh sách.',
    problem: 'Nội dung',
    count: 'Số ô',
    cells: 'Ô',
    mend: 'Cách sửa',
    more: 'và {n} ô khác',
    morePeople: '… và {n} tên khác',
    marker: 'Mã phiếu',
  },
  en: {
    sheet: 'Return slip',
    fileName: 'returned',
    title: 'SPREADSHEET RETURNED TO BE MENDED',
    file: 'File: {file} (period {period})',
    received: 'Received at {time} on {day}, submission {number}',
    counts: '{rows} rows were read: {taken} taken, {refused} refused.',
    deadline: 'Please mend it and send it back by {day}.',
    instructions: [
      'How: open each sheet behind this one, mend the coloured cells (rest the mouse on a cell to read the note), save, and send this very file back.',
      'Red: the row was not taken and must be mended. Yellow: taken; please check.',
      'Do not rename columns or change other cells, and delete a row only where a note says so; what was taken stays as it is.',
    ],
    errors: 'To be mended',
    warnings: 'Please check',
    remarks: 'Remarks on the sheets',
    vanished: 'In an earlier list, not in this file',
    aboutVanished:
      'Please say of each what happened: moved away, died, left the Party, dissolved, or forgotten; add to the list who was forgotten.',
    problem: 'What is wrong',
    count: 'Cells',
    cells: 'Where',
    mend: 'How to mend it',
    more: 'and {n} more',
    morePeople: '… and {n} more names',
    marker: 'Slip',
  },
};

/** The words of the slip in a language. */
export function slipWords(language: Language): SlipWords {
  return WORDS[language];
}

/** The sheet names a slip may have: by them it is known when the file comes back, whatever the language. */
export const SLIP_SHEETS: readonly string[] = Object.values(WORDS).map(({ sheet }) => sheet);

/** What stands before the slip's number, in every language. */
export const SLIP_MARKERS: readonly string[] = Object.values(WORDS).map(({ marker }) => marker);
