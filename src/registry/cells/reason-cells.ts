import type { NotGradedReason } from '../not-graded-reason.ts';
import { wordKey } from '../text-key.ts';
import { makeReader, type CellReader } from './cell-reader.ts';

/** Words of remarks, most specific reason first. `tạm miễn` and suspension from a committee are other things. */
const REASONS: readonly (readonly [words: RegExp, reason: NotGradedReason])[] = [
  [
    /(?<!tạm )(?<!không )(?:được )?miễn (?:đánh giá|xếp loại|công tác|sinh hoạt|ct|sh|shđ|kiểm điểm)|^(?:được )?miễn$/,
    'exempt',
  ],
  [/đình chỉ(?! sinh hoạt cấp uỷ)/, 'suspended'],
  [
    /mới (?:được )?kết nạp|kết nạp (?:đảng )?(?:chưa đủ|chưa được|dưới) 0?6 tháng|^(?:chưa đủ|chưa được|dưới) 0?6 tháng$|(?:đảng viên|đv) mới(?! chuyển)/,
    'newMember',
  ],
  [/mới (?:được )?thành lập|thành lập (?:chưa đủ|chưa được|dưới) 0?6 tháng/, 'newlyFounded'],
  [/(?:chưa|không) (?:được |tham gia )?kiểm điểm|vắng(?: mặt)?(?: .*)?kiểm điểm/, 'notReviewed'],
  [
    /(?:chưa|chờ|đợi) (?:có |được )?(?:quyết định|qđ|kết luận|thẩm định|cấp có thẩm quyền|cấp uỷ)|đang (?:thẩm định|xem xét|thẩm tra|xác minh)/,
    'noDecision',
  ],
];

/** Reads why somebody has no grade from a column kept for it: known words give their reason, all others `other`. */
export const readReason: CellReader = makeReader((text) => ({ value: findReason(text) ?? 'other' }));

/** Reads the same from remarks, where only known words count. */
export const readReasonInRemark: CellReader = makeReader((text) => ({ value: findReason(text) ?? null }));

function findReason(text: string): NotGradedReason | undefined {
  const key = wordKey(text);
  return REASONS.find(([words]) => words.test(key))?.[1];
}
