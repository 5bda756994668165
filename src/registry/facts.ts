/**
 * The closed dictionary of facts a rule may rest on: countable or documented things only. There is none for belief,
 * opinion, speech or online activity, and none can be added by a rule pack.
 */
export type FactType = 'count' | 'points' | 'flag' | 'date' | 'grade' | 'level' | 'form' | 'memberKind';

export type SubjectKind = 'member' | 'organization';

export interface FactDefinition {
  readonly type: FactType;
  readonly subjects: readonly SubjectKind[];
  /** `recorded`: read from a cell and kept with its address; `counted`: derived from other records by the store. */
  readonly origin: 'recorded' | 'counted';
  readonly vi: string;
  readonly en: string;
}

/** Levels of one criterion's rating under the regulations of 2018–2024, best first; stored as 1–4. */
export const RATING_LEVELS = ['xuat-sac', 'tot', 'trung-binh', 'kem'] as const;

/** Forms of discipline, lightest first. `giai-tan` is for organizations only. */
export const DISCIPLINE_FORMS = ['khien-trach', 'canh-cao', 'cach-chuc', 'khai-tru', 'giai-tan'] as const;

/** Kinds of member the regulation of 2025 tells apart. */
export const MEMBER_KINDS = ['no-post', 'leader', 'outside'] as const;

const both = ['member', 'organization'] as const;
const member = ['member'] as const;
const organization = ['organization'] as const;

export const FACTS = {
  memberKind: {
    type: 'memberKind',
    subjects: member,
    origin: 'recorded',
    vi: 'đối tượng đảng viên',
    en: 'kind of member',
  },
  birth: { type: 'date', subjects: member, origin: 'recorded', vi: 'ngày sinh', en: 'birth date' },
  admittedOn: {
    type: 'date',
    subjects: member,
    origin: 'recorded',
    vi: 'ngày kết nạp',
    en: 'date of admission',
  },
  officialOn: {
    type: 'date',
    subjects: member,
    origin: 'recorded',
    vi: 'ngày công nhận chính thức',
    en: 'date of recognition as official member',
  },
  exempt: {
    type: 'flag',
    subjects: member,
    origin: 'recorded',
    vi: 'được miễn công tác và sinh hoạt đảng',
    en: 'exempt from Party work and activities',
  },
  suspended: {
    type: 'flag',
    subjects: member,
    origin: 'recorded',
    vi: 'bị đình chỉ sinh hoạt đảng',
    en: 'suspended from Party activities',
  },
  selfReviewDone: {
    type: 'flag',
    subjects: both,
    origin: 'recorded',
    vi: 'đã kiểm điểm',
    en: 'self-review done',
  },
  scoreGeneral: {
    type: 'points',
    subjects: both,
    origin: 'recorded',
    vi: 'điểm tiêu chí chung',
    en: 'points for general criteria',
  },
  scoreResults: {
    type: 'points',
    subjects: both,
    origin: 'recorded',
    vi: 'điểm kết quả thực hiện nhiệm vụ',
    en: 'points for results',
  },
  scoreTotal: { type: 'points', subjects: both, origin: 'recorded', vi: 'tổng điểm', en: 'total points' },
  tasksAssigned: {
    type: 'count',
    subjects: both,
    origin: 'recorded',
    vi: 'số nhiệm vụ được giao',
    en: 'tasks assigned',
  },
  tasksCompleted: {
    type: 'count',
    subjects: both,
    origin: 'recorded',
    vi: 'số nhiệm vụ hoàn thành',
    en: 'tasks completed',
  },
  tasksOnTime: {
    type: 'count',
    subjects: both,
    origin: 'recorded',
    vi: 'số nhiệm vụ hoàn thành đúng hạn',
    en: 'tasks completed on time',
  },
  tasksExceeded: {
    type: 'count',
    subjects: both,
    origin: 'recorded',
    vi: 'số nhiệm vụ vượt mức',
    en: 'tasks exceeded',
  },
  shortcomingsNamed: {
    type: 'count',
    subjects: both,
    origin: 'recorded',
    vi: 'số hạn chế, khuyết điểm được chỉ ra kỳ trước',
    en: 'shortcomings named at the previous review',
  },
  shortcomingsRemedied: {
    type: 'count',
    subjects: both,
    origin: 'recorded',
    vi: 'số hạn chế, khuyết điểm đã khắc phục',
    en: 'shortcomings remedied',
  },
  ratingResults: {
    type: 'level',
    subjects: both,
    origin: 'recorded',
    vi: 'cấp độ thấp nhất của tiêu chí kết quả',
    en: 'lowest level among results criteria',
  },
  ratingOther: {
    type: 'level',
    subjects: both,
    origin: 'recorded',
    vi: 'cấp độ thấp nhất của các tiêu chí khác',
    en: 'lowest level among the other criteria',
  },
  disciplineForm: {
    type: 'form',
    subjects: both,
    origin: 'recorded',
    vi: 'hình thức kỷ luật trong năm',
    en: 'form of discipline in the year',
  },
  disciplineDutyRelated: {
    type: 'flag',
    subjects: member,
    origin: 'recorded',
    vi: 'vi phạm gắn với chức trách, công vụ',
    en: 'violation connected with duties',
  },
  disciplineSelfRemedied: {
    type: 'flag',
    subjects: both,
    origin: 'recorded',
    vi: 'tự phát hiện và đã khắc phục',
    en: 'self-detected and remedied',
  },
  civilServiceGrade: {
    type: 'grade',
    subjects: member,
    origin: 'recorded',
    vi: 'mức xếp loại công chức, viên chức',
    en: 'civil-service grade',
  },
  sickMonths: {
    type: 'count',
    subjects: member,
    origin: 'recorded',
    vi: 'số tháng nghỉ ốm trong năm',
    en: 'months of sick leave in the year',
  },
  unitsDisciplined: {
    type: 'count',
    subjects: organization,
    origin: 'recorded',
    vi: 'số tổ chức trực thuộc bị kỷ luật',
    en: 'subordinate units disciplined',
  },
  leadersDisciplined: {
    type: 'count',
    subjects: organization,
    origin: 'recorded',
    vi: 'số thành viên tập thể lãnh đạo bị kỷ luật',
    en: 'members of the leadership collective disciplined',
  },
  foundedOn: {
    type: 'date',
    subjects: organization,
    origin: 'recorded',
    vi: 'ngày thành lập',
    en: 'date of founding',
  },
  isCell: { type: 'flag', subjects: organization, origin: 'counted', vi: 'là chi bộ', en: 'is a party cell' },
  unitsGraded: {
    type: 'count',
    subjects: organization,
    origin: 'counted',
    vi: 'số tổ chức trực thuộc đã xếp loại',
    en: 'subordinate organizations graded',
  },
  unitsAtLeastHTNV: {
    type: 'count',
    subjects: organization,
    origin: 'counted',
    vi: 'số tổ chức trực thuộc từ hoàn thành nhiệm vụ trở lên',
    en: 'subordinate organizations at HTNV or better',
  },
  unitsAtLeastHTTNV: {
    type: 'count',
    subjects: organization,
    origin: 'counted',
    vi: 'số tổ chức trực thuộc từ hoàn thành tốt nhiệm vụ trở lên',
    en: 'subordinate organizations at HTTNV or better',
  },
  unitsExisting: {
    type: 'count',
    subjects: organization,
    origin: 'counted',
    vi: 'số tổ chức trực thuộc',
    en: 'subordinate organizations',
  },
  membersGraded: {
    type: 'count',
    subjects: organization,
    origin: 'counted',
    vi: 'số đảng viên đã xếp loại',
    en: 'members graded',
  },
  membersAtLeastHTNV: {
    type: 'count',
    subjects: organization,
    origin: 'counted',
    vi: 'số đảng viên từ hoàn thành nhiệm vụ trở lên',
    en: 'members at HTNV or better',
  },
  membersAtLeastHTTNV: {
    type: 'count',
    subjects: organization,
    origin: 'counted',
    vi: 'số đảng viên từ hoàn thành tốt nhiệm vụ trở lên',
    en: 'members at HTTNV or better',
  },
} as const satisfies Record<string, FactDefinition>;

export type FactCode = keyof typeof FACTS;

/** The definition of one fact. */
export function factDefinition(code: FactCode): FactDefinition {
  return FACTS[code];
}

/**
 * A fact's value as the rules see it: a number (counts, points with up to two decimals, 0/1 for flags, 1–4 for levels,
 * 1–5 for forms of discipline in the order of `DISCIPLINE_FORMS`, 0 for "none recorded as such"), a text (dates in stored
 * form, grades and member kinds as codes), or `null` when nobody recorded it.
 */
export type FactValue = number | string | null;
