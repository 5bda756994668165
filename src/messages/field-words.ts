import { FACTS, type FactCode } from '../registry/facts.ts';
import type { FieldId, ImportKind } from '../registry/fields.ts';
import { RECORD_FIELDS, type RecordFieldId } from '../registry/records/record-fields.ts';
import type { Language } from './language.ts';

type Word = Readonly<Record<Language, string>>;

/** What a list of each kind is called. */
const KIND_WORDS: Readonly<Record<ImportKind, Word>> = {
  organizations: { vi: 'tổ chức đảng', en: 'organizations' },
  members: { vi: 'đảng viên', en: 'members' },
  grades: { vi: 'xếp loại đảng viên', en: 'grades of members' },
  'organization-grades': { vi: 'xếp loại tổ chức đảng', en: 'grades of organizations' },
  'collective-grades': { vi: 'xếp loại tập thể lãnh đạo', en: 'grades of leadership collectives' },
  admissions: { vi: 'kết nạp', en: 'admissions' },
  removals: { vi: 'đưa ra khỏi Đảng', en: 'removals' },
  targets: { vi: 'chỉ tiêu kết nạp', en: 'targets' },
  fees: { vi: 'đóng đảng phí', en: 'fees' },
  attendance: { vi: 'dự sinh hoạt chi bộ', en: 'attendance' },
  exemptions: { vi: 'miễn, đình chỉ sinh hoạt', en: 'exemptions and suspensions' },
  transfers: { vi: 'chuyển sinh hoạt đảng', en: 'transfers' },
  discipline: { vi: 'kỷ luật đảng viên', en: 'discipline' },
  restorations: { vi: 'khôi phục đảng tịch', en: 'restorations' },
  education: { vi: 'giáo dục, giúp đỡ', en: 'education and help' },
  'residence-comments': { vi: 'nhận xét nơi cư trú', en: 'residence comments' },
  'record-updates': { vi: 'bổ sung hồ sơ hằng năm', en: 'yearly record updates' },
  commitments: { vi: 'cam kết, kế hoạch cá nhân', en: 'commitments and plans' },
  conclusions: { vi: 'kết luận về đảng viên', en: 'conclusions' },
  'card-events': { vi: 'trả, huỷ, mất thẻ', en: 'events of cards' },
  badges: { vi: 'Huy hiệu Đảng', en: 'badges' },
  'confidence-votes': { vi: 'phiếu tín nhiệm', en: 'confidence votes' },
  'admission-steps': { vi: 'các bước kết nạp', en: 'steps of admission' },
  'exit-papers': { vi: 'hồ sơ ra khỏi Đảng', en: 'papers of exits' },
  judgments: { vi: 'bản án', en: 'judgments' },
  'cell-meetings': { vi: 'kỳ sinh hoạt chi bộ', en: 'meetings of cells' },
  'meeting-quality': { vi: 'chất lượng sinh hoạt chi bộ', en: 'quality of cell meetings' },
  'four-good': { vi: 'chi bộ, đảng bộ "4 tốt"', en: '"four good"' },
  'unit-checks': { vi: 'đối chiếu, kiểm tra hồ sơ, thẻ', en: 'checks of dossiers, slips and cards' },
};

/** Fields as lists head their columns. Facts of the rules bring their own words unless lists call them otherwise. */
const FIELD_WORDS: Readonly<
  Record<Exclude<FieldId, FactCode | RecordFieldId>, Word> & Partial<Record<FactCode | RecordFieldId, Word>>
> = {
  ...RECORD_FIELDS,
  fullName: { vi: 'họ và tên', en: 'full name' },
  nameKey: { vi: 'họ và tên', en: 'full name' },
  sex: { vi: 'giới tính', en: 'sex' },
  citizenId: { vi: 'số định danh cá nhân', en: 'citizen number' },
  card12: { vi: 'số thẻ đảng viên (12 số)', en: 'card number (12 digits)' },
  card8: { vi: 'số thẻ đảng viên (8 số)', en: 'card number (8 digits)' },
  ownCode: { vi: 'mã đảng viên', en: 'member code' },
  unitCode: { vi: 'mã tổ chức đảng', en: 'code of the organization' },
  unitName: { vi: 'tên tổ chức đảng', en: 'name of the organization' },
  collectiveName: { vi: 'tên tập thể lãnh đạo', en: 'name of the leadership collective' },
  headOfCode: { vi: 'mã tổ chức mà đảng viên đứng đầu', en: 'code of the organization the member heads' },
  parentCode: { vi: 'mã tổ chức đảng cấp trên', en: 'code of the organization above' },
  parentName: { vi: 'tổ chức đảng cấp trên', en: 'organization above' },
  organizationKind: { vi: 'loại hình tổ chức đảng', en: 'kind of organization' },
  sector: { vi: 'loại hình cơ sở', en: 'sector' },
  endedOn: { vi: 'ngày kết thúc hoạt động', en: 'date of ending' },
  successorCode: { vi: 'mã tổ chức đảng tiếp nhận', en: 'code of the successor' },
  changeKind: { vi: 'hình thức thay đổi', en: 'kind of change' },
  admittedOn: { vi: 'ngày vào Đảng', en: 'date of admission' },
  officialOn: { vi: 'ngày chính thức', en: 'date of becoming official' },
  status: { vi: 'tình trạng sinh hoạt', en: 'status' },
  gradeSelf: { vi: 'tự nhận mức xếp loại', en: 'grade by self-assessment' },
  gradeCommittee: { vi: 'chi uỷ đánh giá, xếp loại', en: 'grade by the cell committee' },
  gradeCell: { vi: 'chi bộ đề nghị xếp loại', en: 'grade proposed by the cell' },
  gradeDecided: { vi: 'mức xếp loại được quyết định', en: 'grade decided' },
  votesCalled: { vi: 'số triệu tập', en: 'called to the vote' },
  votesPresent: { vi: 'số có mặt', en: 'present at the vote' },
  ballotsCast: { vi: 'số phiếu thu về', en: 'ballots cast' },
  votesExcellent: { vi: 'phiếu hoàn thành xuất sắc nhiệm vụ', en: 'ballots for HTXSNV' },
  votesGood: { vi: 'phiếu hoàn thành tốt nhiệm vụ', en: 'ballots for HTTNV' },
  votesFair: { vi: 'phiếu hoàn thành nhiệm vụ', en: 'ballots for HTNV' },
  votesPoor: { vi: 'phiếu không hoàn thành nhiệm vụ', en: 'ballots for KHTNV' },
  capGroup: { vi: 'nhóm đối tượng tương đồng', en: 'comparable group' },
  notGradedReason: { vi: 'lý do chưa xếp loại', en: 'reason for no grade' },
  removalKind: { vi: 'hình thức đưa ra khỏi Đảng', en: 'way out of the Party' },
  removedOn: { vi: 'ngày ra khỏi Đảng', en: 'date of leaving the Party' },
  reason: { vi: 'lý do', en: 'reason' },
  decisionNumber: { vi: 'số quyết định', en: 'number of the decision' },
  decisionDate: { vi: 'ngày quyết định', en: 'date of the decision' },
  decisionBody: { vi: 'cấp quyết định', en: 'deciding body' },
  admissionTarget: { vi: 'chỉ tiêu kết nạp', en: 'admission target' },
  feesKnown: { vi: 'các tháng có ghi đảng phí', en: 'months with a record of the fee' },
  feeDue: { vi: 'các tháng phải đóng đảng phí', en: 'months with a fee due' },
  feePaid: { vi: 'các tháng đã đóng đảng phí', en: 'months paid' },
  feeLate: { vi: 'các tháng đóng chậm', en: 'months paid late' },
  feeExcused: { vi: 'các tháng chưa đóng có lý do', en: 'months unpaid with a reason' },
  feeUnexcused: { vi: 'các tháng chưa đóng không có lý do', en: 'months unpaid without a reason' },
  attendanceKnown: { vi: 'các tháng có điểm danh', en: 'months with a record of attendance' },
  met: { vi: 'các tháng chi bộ sinh hoạt', en: 'months the cell met' },
  absent: { vi: 'các tháng vắng', en: 'months absent' },
  absenceExcused: { vi: 'các tháng vắng có lý do', en: 'months absent with a reason' },
  absenceUnexcused: { vi: 'các tháng vắng không có lý do', en: 'months absent without a reason' },
  recorded: { vi: 'các tháng có biên bản', en: 'months with minutes' },
};

/** The name of a field inside a sentence; an id without words stays as it is. */
export function wordField(field: string, language: Language): string {
  const own = Object.hasOwn(FIELD_WORDS, field) ? FIELD_WORDS[field as FieldId] : undefined;
  if (own !== undefined) return own[language];
  return Object.hasOwn(FACTS, field) ? FACTS[field as FactCode][language] : field;
}

/** A name where a line begins with it. */
export function startLine(name: string): string {
  return name.slice(0, 1).toLocaleUpperCase('vi') + name.slice(1);
}

/** The name of a kind of list inside a sentence. */
export function wordKind(kind: ImportKind, language: Language): string {
  return KIND_WORDS[kind][language];
}
