import { FACTS, type FactCode } from '../registry/facts.ts';
import type { FieldId, ImportKind } from '../registry/fields.ts';
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
};

/** Fields as lists head their columns. Facts of the rules bring their own words unless lists call them otherwise. */
const FIELD_WORDS: Readonly<Record<Exclude<FieldId, FactCode>, Word> & Partial<Record<FactCode, Word>>> = {
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
