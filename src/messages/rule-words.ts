import type { Language } from './language.ts';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Whom or what a rule is about. */
export const SUBJECT_WORDS: Words = {
  vi: {
    member: 'đảng viên',
    organization: 'tổ chức đảng',
    collective: 'tập thể lãnh đạo, quản lý',
    activity: 'sinh hoạt và đảng phí trong năm của đảng viên',
    membership: 'đảng viên đang sinh hoạt',
    transfer: 'việc chuyển sinh hoạt chính thức',
    temporary: 'việc chuyển sinh hoạt tạm thời',
    exemption: 'việc miễn công tác và sinh hoạt đảng',
    discipline: 'việc kỷ luật đảng viên',
    education: 'việc giáo dục, giúp đỡ đảng viên',
    conclusion: 'kết luận của cấp có thẩm quyền',
    card: 'việc về thẻ đảng viên',
    judgment: 'bản án đã có hiệu lực',
    admission: 'việc kết nạp, công nhận chính thức',
    exit: 'việc ra khỏi Đảng',
    confidence: 'kết quả lấy phiếu tín nhiệm',
    unit: 'chi bộ, tổ chức cơ sở đảng',
  },
  en: {
    member: 'members',
    organization: 'organizations',
    collective: 'leadership collectives',
    activity: 'a member’s meetings and fees of a year',
    membership: 'members in activity',
    transfer: 'permanent transfers',
    temporary: 'temporary transfers',
    exemption: 'exemptions from work and activities',
    discipline: 'disciplines',
    education: 'education and help',
    conclusion: 'conclusions of competent bodies',
    card: 'events with cards',
    judgment: 'judgments in force',
    admission: 'admissions and recognitions',
    exit: 'ways out of the Party',
    confidence: 'confidence votes',
    unit: 'cells and grassroots organizations',
  },
};
