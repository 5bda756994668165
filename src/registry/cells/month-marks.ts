import {
  ATTENDANCE_MARKS,
  FEE_MARKS,
  MEETING_MARKS,
  type AttendanceMark,
  type FeeMark,
  type MeetingMark,
} from '../records/record-codes.ts';
import { textKey, wordKey } from '../text-key.ts';
import { isNothing, makeReader, quoteCell, uncoverText, type CellReader } from './cell-reader.ts';
import { isMark } from './mark.ts';
import { listWords, type WordList } from './words.ts';

const FEE_WORDS = listWords(FEE_MARKS, {
  paid: ['đã nộp', 'đã đóng', 'nộp', 'đóng', 'đủ', 'đã thu', 'đã nộp đủ', 'nộp đủ', 'có', 'rồi', 'paid'],
  late: [
    'nộp chậm',
    'chậm',
    'nộp muộn',
    'muộn',
    'nộp trễ',
    'trễ',
    'nộp bù',
    'truy nộp',
    'đã truy nộp',
    'truy thu',
    'late',
  ],
  unpaid: ['chưa nộp', 'chưa đóng', 'chưa thu', 'chưa', 'không nộp', 'không đóng', 'nợ', 'còn nợ', 'unpaid'],
  excused: ['p', 'cp', 'phép', 'có phép', 'có lý do', 'chưa nộp có lý do', 'chưa nộp có phép', 'excused'],
  unexcused: [
    'kp',
    'k p',
    'k phép',
    'ko phép',
    'không phép',
    'không lý do',
    'không có lý do',
    'không có lý do chính đáng',
    'chưa nộp không lý do',
    'không nộp không lý do',
    'chưa nộp không phép',
    'unexcused',
  ],
  'not-due': [
    'miễn',
    'được miễn',
    'miễn nộp',
    'miễn đóng',
    'miễn đảng phí',
    'không phải nộp',
    'không phải đóng',
    'nộp nơi khác',
    'đóng nơi khác',
    'nộp nơi tạm thời',
    'not due',
  ],
} satisfies Record<FeeMark, readonly string[]>);

const ATTENDANCE_WORDS = listWords(ATTENDANCE_MARKS, {
  present: ['có mặt', 'có', 'dự', 'có dự', 'tham gia', 'đủ', 'cm', 'present'],
  // A reason somebody wrote down is not yet one that the cell accepted.
  absent: [
    'vắng',
    'vắng mặt',
    'nghỉ',
    'không dự',
    'ốm',
    'nghỉ ốm',
    'công tác',
    'đi công tác',
    'bận',
    'thai sản',
    'absent',
  ],
  excused: [
    'p',
    'cp',
    'phép',
    'có phép',
    'vắng có phép',
    'vắng p',
    'vp',
    'có lý do',
    'vắng có lý do',
    'nghỉ có phép',
    'nghỉ phép',
    'excused',
  ],
  unexcused: [
    'kp',
    'k p',
    'k phép',
    'ko phép',
    'không phép',
    'vắng không phép',
    'vắng kp',
    'vkp',
    'không lý do',
    'không có lý do',
    'vắng không lý do',
    'vắng không có lý do',
    'nghỉ không phép',
    'unexcused',
  ],
  'not-called': [
    'miễn',
    'được miễn',
    'miễn sinh hoạt',
    'miễn shđ',
    'đình chỉ',
    'đình chỉ sinh hoạt',
    'tạm thời nơi khác',
    'sinh hoạt nơi khác',
    'sinh hoạt tạm thời nơi khác',
    'chưa kết nạp',
    'chưa chuyển đến',
    'đã chuyển',
    'đã chuyển đi',
    'chuyển đi',
    'not called',
  ],
  'no-meeting': ['không họp', 'không sinh hoạt', 'chi bộ không họp', 'chi bộ không sinh hoạt', 'no meeting'],
} satisfies Record<AttendanceMark, readonly string[]>);

const MEETING_WORDS = listWords(MEETING_MARKS, {
  held: ['có', 'đã họp', 'họp', 'có họp', 'đã sinh hoạt', 'sinh hoạt', 'held'],
  'not-held': ['không', 'không họp', 'không sinh hoạt', 'chưa họp', 'not held'],
} satisfies Record<MeetingMark, readonly string[]>);

/** Sums of money as books hold them: `45.000`, `45,000 đ`, `45000`, `12,5`. */
const MONEY = /^\d[\d., ]*(?:đ|đồng|vnđ|vnd)?$/;
/** Meetings attended of those held in the month: `1/1`, `0/2`. */
const OUT_OF = /^(\d{1,2})\s*\/\s*(\d{1,2})$/;
/** A day on which something was done: `15/3`, `15/03/2025`, `2025-03-15`. */
const DAY = /^(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d{2}-\d{2})$/;

/**
 * Reads what one month of a fee book says: a sum paid or a tick, `0` and `chưa nộp` unpaid without a reason, `P` unpaid
 * with a reason the cell accepted, `KP` without one, `miễn` nothing due. Blanks and dashes say nothing. Other words give
 * `import.value.unknown`.
 */
export const readFeeMark: CellReader = markReader(FEE_WORDS, (key, text) => {
  if (MONEY.test(key)) return /[1-9]/.test(key) ? 'paid' : 'unpaid';
  if (DAY.test(key)) return 'paid';
  return key === 'v' || isMark(text) ? 'paid' : undefined;
});

/** A sum or a share of nothing: `0`, `0 đ`, `0%`, `0,00`. */
const NIL = /^0[0., ]*(?:đ|đồng|vnđ|vnd|%)?$/;

/**
 * Whether a cell about what is due says that nothing is: `miễn`, no money, or a dash, which means the same in a column of
 * money. A blank says nothing.
 */
export function saysNothingDue(text: string): boolean {
  const own = uncoverText(text);
  if (isNothing(own)) return own !== '';
  return NIL.test(textKey(own)) || FEE_WORDS.words.get(wordKey(own)) === 'not-due';
}

/**
 * Reads what one month of an attendance book says: `x`, a count of meetings or `1/1` present, `0` and `vắng` absent without
 * a reason, `P` absent with a reason the cell accepted, `KP` without one. Blanks and dashes say nothing. `V` is a tick to
 * some and `vắng` to others, so it is `import.value.unknown` until somebody says which.
 */
export const readAttendanceMark: CellReader = markReader(ATTENDANCE_WORDS, (key, text) => {
  const share = OUT_OF.exec(key);
  if (share !== null) {
    if (Number(share[2]) === 0) return 'no-meeting';
    return Number(share[1]) > 0 ? 'present' : 'absent';
  }
  if (/^\d{1,2}$/.test(key)) return Number(key) > 0 ? 'present' : 'absent';
  return key !== 'v' && isMark(text) ? 'present' : undefined;
});

/** Reads whether a cell met in a month: a tick, a count or the day of the meeting, `0` for none. */
export const readMeetingMark: CellReader = markReader(MEETING_WORDS, (key, text) => {
  if (/^\d{1,2}$/.test(key)) return Number(key) > 0 ? 'held' : 'not-held';
  return DAY.test(key) || key === 'v' || isMark(text) ? 'held' : undefined;
});

function markReader(
  { words }: WordList<string>,
  readForm: (key: string, text: string) => string | undefined,
): CellReader {
  return makeReader((text) => {
    const own = uncoverText(text);
    if (isNothing(own)) return { value: null };
    const key = textKey(own);
    const mark = words.get(wordKey(own)) ?? readForm(key, own);
    if (mark !== undefined) return { value: mark };
    return { value: null, code: 'import.value.unknown', params: { value: quoteCell(text) } };
  });
}
