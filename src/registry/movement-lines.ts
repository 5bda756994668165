import type { MovementCounts, MovementSums } from './movements.ts';
import { textKey } from './text-key.ts';

/** A line of Biểu số 1-BTCTW that states a number. */
export type FormLine = keyof MovementSums | keyof MovementCounts;

/** What the lines of the form say, in the order in which they are tried; words of the forms of 2012 and 2021. */
const LINES: readonly (readonly [words: RegExp, line: FormLine])[] = [
  [/(?:cuối|có mặt).*(?:kỳ|năm) trước/, 'opening'],
  [/danh sách cuối kỳ|có đến cuối kỳ|cuối kỳ báo cáo/, 'closing'],
  [/đảng viên tăng|tổng số tăng/, 'increase'],
  [/đảng viên giảm|tổng số giảm/, 'decrease'],
  [/tỉnh khác chuyển đến|chuyển đến từ tỉnh khác/, 'inElsewhere'],
  [/trong tỉnh chuyển đến|chuyển đến từ .*trong tỉnh/, 'inProvince'],
  [/chuyển đến/, 'transferredIn'],
  [/chuyển đi tỉnh khác/, 'outElsewhere'],
  [/chuyển đi .*trong tỉnh/, 'outProvince'],
  [/chuyển đi/, 'transferredOut'],
  [/phục hồi/, 'restored'],
  [/kết nạp/, 'admitted'],
  [/từ trần/, 'died'],
  [/khai trừ/, 'expelled'],
  [/dự bị/, 'deletedProbationary'],
  [/xoá tên/, 'deleted'],
  [/xin ra/, 'left'],
];

/** The line of the form that a cell names; `undefined` when it is none. */
export function readFormLine(text: string): FormLine | undefined {
  const key = textKey(text);
  return LINES.find(([words]) => words.test(key))?.[1];
}

/** The lines of the form that are sums of others of its lines, with their parts; a minus goes before what is taken away. */
export const FORM_SUMS: Readonly<
  Partial<Record<FormLine, readonly (readonly [line: FormLine, sign: 1 | -1])[]>>
> = {
  increase: [
    ['admitted', 1],
    ['transferredIn', 1],
    ['restored', 1],
  ],
  transferredIn: [
    ['inElsewhere', 1],
    ['inProvince', 1],
  ],
  decrease: [
    ['died', 1],
    ['expelled', 1],
    ['deleted', 1],
    ['left', 1],
    ['transferredOut', 1],
  ],
  transferredOut: [
    ['outElsewhere', 1],
    ['outProvince', 1],
  ],
  closing: [
    ['opening', 1],
    ['increase', 1],
    ['decrease', -1],
  ],
};
