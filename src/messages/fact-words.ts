import type { Language } from './language.ts';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Effects of rules, as people read them; `{grade}` is the grade of the effect. */
export const EFFECT_WORDS: Words = {
  vi: {
    exclude: 'không thuộc diện xếp loại',
    force: 'xếp {grade}',
    max: 'cao nhất là {grade}',
    cap: 'giới hạn tỷ lệ hoàn thành xuất sắc nhiệm vụ',
    warn: 'lưu ý',
    route: 'nơi kiểm điểm, xếp loại',
    file: 'thiếu hồ sơ',
    'needs-people': 'cần cấp có thẩm quyền xem xét',
    screen: 'nêu để cấp có thẩm quyền xem xét',
  },
  en: {
    exclude: 'not to be graded',
    force: 'grade {grade}',
    max: 'at most {grade}',
    cap: 'limits the share of HTXSNV',
    warn: 'note',
    route: 'where to review and grade',
    file: 'file incomplete',
    'needs-people': 'the competent body has to look',
    screen: 'a question to the competent body',
  },
};

/** What a finding of the screening is. */
export const LEVEL_WORDS: Words = {
  vi: {
    data: 'sửa số liệu',
    check: 'đối chiếu',
    due: 'đến hạn',
    late: 'quá hạn',
    review: 'xem xét',
    info: 'để biết',
  },
  en: {
    data: 'mend the data',
    check: 'check',
    due: 'due',
    late: 'late',
    review: 'look at',
    info: 'notice',
  },
};

/** What a rule comes to. */
export const OUTCOME_WORDS: Words = {
  vi: { met: 'khớp quy tắc', unknown: 'chưa đủ dữ kiện', 'not-met': 'không khớp' },
  en: { met: 'matches', unknown: 'facts missing', 'not-met': 'no match' },
};

/** How well the provision behind a rule is known. */
export const CONFIDENCE_WORDS: Words = {
  vi: { read: 'đã đọc điều khoản', secondary: 'theo nguồn thứ cấp', inferred: 'suy ra từ văn bản' },
  en: { read: 'provision read', secondary: 'from a secondary source', inferred: 'inferred from the texts' },
};

/** States of a subject in a run. */
export const STATE_WORDS: Words = {
  vi: {
    graded: 'đã xếp loại',
    excluded: 'không xếp loại',
    insufficient: 'chưa đủ căn cứ',
    'needs-decision': 'cần quyết định',
  },
  en: {
    graded: 'graded',
    excluded: 'not graded',
    insufficient: 'facts missing',
    'needs-decision': 'needs a decision',
  },
};

/** Why somebody has no grade. */
export const REASON_WORDS: Words = {
  vi: {
    exempt: 'được miễn công tác và sinh hoạt đảng',
    suspended: 'bị đình chỉ sinh hoạt đảng',
    newMember: 'mới kết nạp dưới 6 tháng',
    newlyFounded: 'mới thành lập',
    notReviewed: 'chưa kiểm điểm',
    noDecision: 'chưa có quyết định xếp loại',
    other: 'lý do khác',
  },
  en: {
    exempt: 'exempt from Party work and activities',
    suspended: 'suspended from Party activities',
    newMember: 'admitted less than six months ago',
    newlyFounded: 'newly founded',
    notReviewed: 'not reviewed yet',
    noDecision: 'no decision on the grade yet',
    other: 'another reason',
  },
};

/** What a body may decide. */
export const RULING_WORDS: Words = {
  vi: {
    grade: 'Xếp loại',
    regrade: 'Xếp loại lại',
    exclusion: 'Không xếp loại',
    'cap-exception': 'Tỷ lệ xuất sắc cao hơn',
  },
  en: {
    grade: 'Grade',
    regrade: 'Graded again',
    exclusion: 'Not graded',
    'cap-exception': 'Larger share of HTXSNV',
  },
};

/** Why a published grade was given again. */
export const GROUND_WORDS: Words = {
  vi: {
    undisclosed: 'có khuyết điểm chưa bộc lộ khi xếp loại',
    conditions: 'không đủ điều kiện của mức đã xếp',
    dishonest: 'kiểm điểm không trung thực',
    reports: 'có phản ánh, dư luận xấu được xác minh',
    violation: 'vi phạm trong năm đó, nay mới bị kỷ luật',
  },
  en: {
    undisclosed: 'a shortcoming that was not known then',
    conditions: 'the conditions of the grade were not met',
    dishonest: 'the self-review was not honest',
    reports: 'adverse reports that proved true',
    violation: 'a violation of that year, disciplined only now',
  },
};

/** The best grade that rules allow. */
export const ALLOWED_WORDS: Words = {
  vi: { excluded: 'không xếp loại' },
  en: { excluded: 'not graded' },
};

/** How a subject stands in a period, where it is not by a grade. */
export const STANDING_WORDS: Words = {
  vi: { notGraded: 'chưa/không XL', absent: 'không có' },
  en: { notGraded: 'not graded', absent: 'not there' },
};

/** Why a subject came to the lists, went from them, or what became of an organization. */
export const COMING_WORDS: Words = {
  vi: {
    admitted: 'kết nạp',
    'khai-tru': 'khai trừ',
    'xoa-ten': 'xoá tên',
    'xin-ra': 'xin ra khỏi Đảng',
    transferred: 'chuyển sinh hoạt',
    left: 'ra khỏi Đảng',
    died: 'từ trần',
    merged: 'sáp nhập',
    split: 'chia tách',
    renamed: 'đổi tên',
    moved: 'chuyển về cấp trên khác',
    dissolved: 'giải thể',
    founded: 'thành lập',
    ended: 'kết thúc hoạt động',
    'transfer-in': 'chuyển đến',
    'transfer-out': 'chuyển đi',
    restored: 'phục hồi đảng tịch',
    kind: 'đổi loại hình',
    notListedBefore: 'không có trong danh sách kỳ trước, chưa rõ vì sao',
    notListedAfter: 'không có trong danh sách kỳ sau, chưa rõ vì sao',
  },
  en: {
    admitted: 'admitted',
    'khai-tru': 'expelled',
    'xoa-ten': 'name deleted',
    'xin-ra': 'left on request',
    transferred: 'transferred',
    left: 'left the Party',
    died: 'died',
    merged: 'merged',
    split: 'split',
    renamed: 'renamed',
    moved: 'moved below another organization',
    dissolved: 'dissolved',
    founded: 'founded',
    ended: 'ended',
    'transfer-in': 'transferred in',
    'transfer-out': 'transferred out',
    restored: 'restored',
    kind: 'changed kind',
    notListedBefore: 'not on the lists of the earlier period, reason not recorded',
    notListedAfter: 'not on the lists of the later period, reason not recorded',
  },
};
