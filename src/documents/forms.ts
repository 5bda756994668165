import { column, NUMBER, PERSON, UNIT, type Form } from './form.ts';
import { RECORD_FORMS } from './record-forms.ts';

const MEMBER = [
  ...PERSON,
  ...UNIT,
  column('Ngày vào Đảng', 'admittedOn', 'date'),
  column('Ngày chính thức', 'officialOn', 'date'),
  column('Tình trạng sinh hoạt', 'status', 'choice'),
  column('Đối tượng', 'memberKind', 'choice'),
];
const WORK = [
  column('Đã kiểm điểm', 'selfReviewDone', 'choice'),
  column('Điểm tiêu chí chung', 'scoreGeneral', 'points'),
  column('Điểm kết quả thực hiện nhiệm vụ', 'scoreResults', 'points'),
  column('Tổng điểm', 'scoreTotal', 'points'),
  column('Số nhiệm vụ được giao', 'tasksAssigned', 'count'),
  column('Số nhiệm vụ hoàn thành', 'tasksCompleted', 'count'),
  column('Đúng hạn', 'tasksOnTime', 'count'),
  column('Vượt mức', 'tasksExceeded', 'count'),
  column('Hình thức kỷ luật', 'disciplineForm', 'choice'),
  column('Tự phát hiện và khắc phục', 'disciplineSelfRemedied', 'choice'),
];
const GRADING = [
  column('Nhóm đối tượng', 'capGroup'),
  column('Lý do chưa xếp loại', 'notGradedReason', 'choice'),
];
const DECISION = [
  column('Số quyết định', 'decisionNumber'),
  column('Ngày quyết định', 'decisionDate', 'date'),
  column('Cấp quyết định', 'decisionBody'),
];

/** The forms, one per kind of list the importer takes. */
export const FORMS: readonly Form[] = [
  {
    kind: 'organizations',
    id: 'to-chuc-dang',
    title: 'Danh sách tổ chức đảng',
    columns: [
      NUMBER,
      column('Mã tổ chức đảng', 'unitCode', 'number-text'),
      column('Tên tổ chức đảng', 'unitName', 'text', true),
      column('Loại hình', 'organizationKind', 'choice', true),
      column('Mã đơn vị cấp trên', 'parentCode', 'number-text'),
      column('Trực thuộc', 'parentName'),
      column('Loại hình cơ sở', 'sector'),
      column('Ngày thành lập', 'foundedOn', 'date'),
      column('Ngày kết thúc hoạt động', 'endedOn', 'date'),
      column('Chuyển vào (mã)', 'successorCode', 'number-text'),
      column('Hình thức thay đổi', 'changeKind', 'choice'),
    ],
  },
  { kind: 'members', id: 'dang-vien', title: 'Danh sách đảng viên', columns: MEMBER },
  {
    kind: 'grades',
    id: 'xep-loai-dang-vien',
    title: 'Danh sách xếp loại chất lượng đảng viên',
    columns: [
      ...MEMBER,
      ...WORK,
      column('Vi phạm gắn với chức trách, công vụ', 'disciplineDutyRelated', 'choice'),
      column('Xếp loại công chức, viên chức', 'civilServiceGrade', 'choice'),
      column('Tự xếp loại', 'gradeSelf', 'choice'),
      column('Chi uỷ đánh giá, xếp loại', 'gradeCommittee', 'choice'),
      column('Chi bộ đề nghị xếp loại', 'gradeCell', 'choice'),
      column('Đảng uỷ xếp loại', 'gradeDecided', 'choice'),
      ...GRADING,
    ],
  },
  {
    kind: 'organization-grades',
    id: 'xep-loai-to-chuc-dang',
    title: 'Danh sách xếp loại tổ chức đảng',
    columns: [
      NUMBER,
      column('Mã tổ chức đảng', 'unitCode', 'number-text', true),
      column('Tên tổ chức đảng', 'unitName'),
      column('Đảng bộ', 'parentName'),
      ...WORK,
      column('Số tổ chức trực thuộc bị kỷ luật', 'unitsDisciplined', 'count'),
      column('Số lãnh đạo bị kỷ luật', 'leadersDisciplined', 'count'),
      column('Đơn vị tự xếp loại', 'gradeSelf', 'choice'),
      column('Cấp có thẩm quyền xếp loại', 'gradeDecided', 'choice'),
      ...GRADING,
    ],
  },
  {
    kind: 'admissions',
    id: 'ket-nap',
    title: 'Danh sách đảng viên mới kết nạp',
    columns: [...PERSON, ...UNIT, column('Ngày kết nạp', 'admittedOn', 'date', true), ...DECISION],
  },
  {
    kind: 'removals',
    id: 'dua-ra-khoi-dang',
    title: 'Danh sách đảng viên đưa ra khỏi Đảng',
    columns: [
      ...PERSON,
      ...UNIT,
      column('Ngày vào Đảng', 'admittedOn', 'date'),
      column('Hình thức đưa ra khỏi Đảng', 'removalKind', 'choice', true),
      column('Ngày ra khỏi Đảng', 'removedOn', 'date'),
      column('Lý do', 'reason'),
      ...DECISION,
    ],
  },
  {
    kind: 'targets',
    id: 'chi-tieu-ket-nap',
    title: 'Chỉ tiêu kết nạp đảng viên',
    columns: [
      NUMBER,
      column('Mã tổ chức đảng', 'unitCode', 'number-text', true),
      column('Tên tổ chức đảng', 'unitName'),
      column('Chỉ tiêu kết nạp', 'admissionTarget', 'count', true),
    ],
  },
  ...RECORD_FORMS,
];
