import type { Language } from './language.ts';

/** The words of the notice to the person or organization graded; `{name}` stands for a value, dots for what the body writes in. */
export interface NoticeWords {
  readonly party: string;
  readonly number: string;
  readonly placeAndDay: string;
  readonly title: string;
  readonly summary: { readonly member: string; readonly organization: string; readonly collective: string };
  readonly toMember: string;
  readonly toMemberOf: string;
  readonly toOrganization: string;
  readonly result: string;
  readonly graded: string;
  readonly notGraded: string;
  readonly decision: string;
  readonly noDecision: string;
  readonly steps: string;
  readonly step: string;
  readonly met: string;
  readonly noRules: string;
  readonly unknown: string;
  readonly source: string;
  readonly cell: string;
  readonly missing: string;
  readonly reply: string;
  readonly notified: string;
  readonly mayReply: string;
  readonly replyTo: string;
  readonly replyBy: string;
  readonly recipients: string;
  readonly recipientList: readonly string[];
  readonly authority: string;
  readonly signature: string;
}

const BLANK = '………………………………';

const WORDS: Readonly<Record<Language, NoticeWords>> = {
  vi: {
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    number: 'Số ………-TB/………',
    placeAndDay: '……………, ngày …… tháng …… năm ………',
    title: 'THÔNG BÁO',
    summary: {
      member: 'kết quả đánh giá, xếp loại chất lượng đảng viên {period}',
      organization: 'kết quả đánh giá, xếp loại chất lượng tổ chức đảng {period}',
      collective: 'kết quả đánh giá, xếp loại chất lượng tập thể lãnh đạo, quản lý {period}',
    },
    toMember: 'Kính gửi: Đồng chí {name}',
    toMemberOf: 'Kính gửi: Đồng chí {name}, {unit}',
    toOrganization: 'Kính gửi: {name}',
    result: 'Kết quả',
    graded: 'Mức xếp loại: {grade}.',
    notGraded: 'Không xếp loại: {reason}.',
    decision: 'Quyết định: {decision}.',
    noDecision: `Quyết định số ${BLANK} ngày ……………… của ${BLANK}`,
    steps: 'Các bước đánh giá, xếp loại',
    step: '{who}: {grade}',
    met: 'Quy định đã áp dụng',
    noRules: 'Không quy tắc nào hạn chế mức này.',
    unknown: 'Quy định chưa đủ dữ kiện để áp dụng (không tính cho hay tính chống lại ai)',
    source: 'Căn cứ: {citation}.',
    cell: 'theo {place}',
    missing: 'Còn thiếu: {facts}.',
    reply: 'Ý kiến, khiếu nại',
    notified:
      'Nhận xét, đánh giá được thông báo đến người được đánh giá theo {citation}; đơn khiếu nại được lưu trong hồ sơ (Điều 17 Quy định này).',
    mayReply:
      'Nếu thấy số liệu hoặc kết quả trên chưa đúng, đề nghị có ý kiến bằng văn bản, kèm tài liệu chứng minh.',
    replyTo: `Nơi nhận ý kiến, khiếu nại: ${BLANK}`,
    replyBy: `Thời hạn (cấp ban hành ghi): ${BLANK}`,
    recipients: 'Nơi nhận:',
    recipientList: ['- Như trên;', '- ………………………;', '- Lưu hồ sơ.'],
    authority: `T/M ${BLANK}`,
    signature: '(ký, đóng dấu, ghi rõ họ tên)',
  },
  en: {
    party: 'COMMUNIST PARTY OF VIETNAM',
    number: 'No. ………-TB/………',
    placeAndDay: '……………, (day) …… (month) …… (year) ………',
    title: 'NOTICE',
    summary: {
      member: 'result of the assessment and quality classification of a member, {period}',
      organization: 'result of the assessment and quality classification of an organization, {period}',
      collective: 'result of the assessment and quality classification of a leadership collective, {period}',
    },
    toMember: 'To: {name}',
    toMemberOf: 'To: {name}, {unit}',
    toOrganization: 'To: {name}',
    result: 'Result',
    graded: 'Grade: {grade}.',
    notGraded: 'Not graded: {reason}.',
    decision: 'Decision: {decision}.',
    noDecision: `Decision No. ${BLANK} of ……………… by ${BLANK}`,
    steps: 'Steps of the assessment',
    step: '{who}: {grade}',
    met: 'Rules that applied',
    noRules: 'No rule limits this grade.',
    unknown: 'Rules for which facts are missing (counted neither for nor against anyone)',
    source: 'Source: {citation}.',
    cell: 'from {place}',
    missing: 'Missing: {facts}.',
    reply: 'Comments and complaints',
    notified:
      'Comments and assessment are notified to the person assessed under {citation}; complaints are kept in the file (Article 17 of the same regulation).',
    mayReply:
      'If a fact or the result above is not right, please say so in writing and add the documents that show it.',
    replyTo: `Send comments and complaints to: ${BLANK}`,
    replyBy: `Until (to be filled in by the issuing body): ${BLANK}`,
    recipients: 'Recipients:',
    recipientList: ['- as above;', '- ………………………;', '- file.'],
    authority: `On behalf of ${BLANK}`,
    signature: '(signature, seal, full name)',
  },
};

/** The words of the notice in a language. */
export function noticeWords(language: Language): NoticeWords {
  return WORDS[language];
}
