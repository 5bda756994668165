import type { Language } from './language.ts';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** States of a case. */
export const CASE_STATE_WORDS: Words = {
  vi: { open: 'đang theo dõi', settled: 'không còn dấu hiệu', closed: 'đã kết thúc' },
  en: { open: 'open', settled: 'settled', closed: 'closed' },
};

/** How a case ended. */
export const CASE_OUTCOME_WORDS: Words = {
  vi: {
    deleted: 'xoá tên trong danh sách đảng viên',
    expelled: 'khai trừ',
    left: 'cho ra khỏi Đảng theo đơn',
    disciplined: 'kỷ luật bằng hình thức khác',
    'not-disciplined': 'không kỷ luật',
    kept: 'tiếp tục là đảng viên',
    recognized: 'công nhận đảng viên chính thức',
    listed: 'đưa vào danh sách giáo dục, giúp đỡ',
    'not-listed': 'không đưa vào danh sách giáo dục, giúp đỡ',
    progress: 'có tiến bộ',
    'no-progress': 'không tiến bộ',
    handled: 'cấp có thẩm quyền đã xử lý',
    withdrawn: 'đảng viên rút đơn',
    explained: 'lý do được chấp nhận',
    unfounded: 'không có căn cứ',
    done: 'đã làm xong',
  },
  en: {
    deleted: 'name deleted from the list of members',
    expelled: 'expelled',
    left: 'left on application',
    disciplined: 'disciplined in another form',
    'not-disciplined': 'not disciplined',
    kept: 'stays a member',
    recognized: 'recognized as an official member',
    listed: 'put on the education-and-help list',
    'not-listed': 'not put on the education-and-help list',
    progress: 'progress',
    'no-progress': 'no progress',
    handled: 'dealt with by the competent committee',
    withdrawn: 'application withdrawn',
    explained: 'reasons accepted',
    unfounded: 'no ground',
    done: 'done',
  },
};

/** How a step stands. */
export const STEP_STATE_WORDS: Words = {
  vi: {
    done: 'đã làm',
    failed: 'không đủ số phiếu',
    open: 'chưa làm',
    later: 'chưa đến',
    past: 'không cần nữa',
  },
  en: {
    done: 'done',
    failed: 'majority not reached',
    open: 'to do',
    later: 'not yet',
    past: 'no longer needed',
  },
};

/** The numbers of a vote; what is taken off is introduced by a minus. */
export const VOTE_WORDS: Words = {
  vi: {
    summoned: 'đảng viên chính thức được triệu tập',
    members: 'thành viên đương nhiệm',
    temporaryAway: 'đã giới thiệu sinh hoạt tạm thời nơi khác',
    exemptAbsent: 'được miễn sinh hoạt, vắng mặt',
    suspended: 'bị đình chỉ sinh hoạt',
    prosecuted: 'bị khởi tố, truy tố, tạm giam',
    excused: 'vắng cả buổi có lý do được chấp nhận',
    exempt: 'được miễn sinh hoạt',
  },
  en: {
    summoned: 'official members summoned',
    members: 'current members',
    temporaryAway: 'introduced to temporary activity elsewhere',
    exemptAbsent: 'exempt and absent',
    suspended: 'suspended',
    prosecuted: 'prosecuted or detained',
    excused: 'absent throughout with an accepted reason',
    exempt: 'exempt',
  },
};

/** Majorities, and of whom. */
export const MAJORITY_WORDS: Words = {
  vi: {
    'two-thirds': 'ít nhất 2/3',
    'over-half': 'quá nửa',
    summoned: 'số đảng viên chính thức được triệu tập, trừ những người không tính',
    members: 'tổng số thành viên đương nhiệm',
    'not-exempt': 'đảng viên chính thức, không tính người được miễn sinh hoạt',
  },
  en: {
    'two-thirds': 'at least 2/3',
    'over-half': 'more than half',
    summoned: 'of the official members summoned, less those who do not count',
    members: 'of the current members',
    'not-exempt': 'of the official members who are not exempt',
  },
};
