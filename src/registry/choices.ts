import type { FieldId } from './fields.ts';
import { GRADES } from './grades.ts';
import { RECORD_FIELDS } from './records/record-fields.ts';

const FLAG = ['Có', 'Không'] as const;

/**
 * What a blank sheet offers for a field, in the order of its codes: words that the readers of cells take (a test holds
 * them to it). None has a comma, which would part a list in a workbook.
 */
export const FIELD_CHOICES: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  sex: ['Nam', 'Nữ'],
  status: [
    'Đang sinh hoạt Đảng',
    'Miễn công tác và sinh hoạt đảng',
    'Đình chỉ sinh hoạt đảng',
    'Gián đoạn sinh hoạt',
    'Đã chuyển sinh hoạt',
    'Đã ra khỏi Đảng',
    'Từ trần',
  ],
  memberKind: ['Lãnh đạo quản lý', 'Không giữ chức vụ', 'Ngoài hệ thống chính trị'],
  selfReviewDone: FLAG,
  disciplineDutyRelated: FLAG,
  disciplineSelfRemedied: FLAG,
  disciplineForm: ['Không', 'Khiển trách', 'Cảnh cáo', 'Cách chức', 'Khai trừ', 'Giải tán'],
  civilServiceGrade: GRADES,
  gradeSelf: GRADES,
  gradeCommittee: GRADES,
  gradeCell: GRADES,
  gradeDecided: GRADES,
  notGradedReason: [
    'Được miễn công tác và sinh hoạt đảng',
    'Đình chỉ sinh hoạt đảng',
    'Mới kết nạp chưa đủ 6 tháng',
    'Mới thành lập chưa đủ 6 tháng',
    'Chưa kiểm điểm',
    'Chờ quyết định',
  ],
  removalKind: ['Khai trừ', 'Xoá tên', 'Xin ra khỏi Đảng', 'Từ trần'],
  organizationKind: [
    'Đảng bộ cấp trên trực tiếp cơ sở',
    'Đảng bộ cơ sở',
    'Chi bộ cơ sở',
    'Đảng bộ bộ phận',
    'Chi bộ trực thuộc',
  ],
  ...Object.fromEntries(
    Object.entries(RECORD_FIELDS).flatMap(([field, { type }]) => (type === 'flag' ? [[field, FLAG]] : [])),
  ),
  residenceComment: FLAG,
  residenceCommentExempt: FLAG,
  attendanceMark: ['x', '0', 'P', 'KP', 'Miễn', 'Không họp'],
  meetingMark: ['x', '0'],
  recordKind: [
    'Miễn công tác và sinh hoạt đảng',
    'Đình chỉ sinh hoạt đảng',
    'Đối chiếu danh sách với hồ sơ',
    'Kiểm tra giấy giới thiệu',
    'Kiểm tra thẻ đảng viên',
    'Gửi kế hoạch rà soát',
  ],
  exemptionGround: [
    'Tuổi cao',
    'Sức khoẻ',
    'Điều trị bệnh',
    'Ở nước ngoài',
    'Làm việc lưu động',
    'Chờ nghỉ hưu',
    'Thai sản',
    'Khác',
  ],
  decidingLevel: ['Chi bộ', 'Đảng uỷ cơ sở', 'Cấp trên trực tiếp', 'Trung ương'],
  complaintLevel: ['Chi bộ', 'Đảng uỷ cơ sở', 'Cấp trên trực tiếp', 'Trung ương'],
  direction: ['Đi', 'Đến'],
  manner: ['Chính thức', 'Tạm thời'],
  transferReason: [
    'Chuyển công tác',
    'Đi học',
    'Ra nước ngoài',
    'Hợp đồng lao động',
    'Nghỉ hưu',
    'Đổi nơi ở',
    'Khác',
  ],
  educationBasis: ['Nghị quyết chi bộ', 'Hướng dẫn 02'],
  conclusionKind: [
    'Vi phạm tư cách đảng viên',
    'Tiêu chuẩn chính trị',
    'Suy thoái',
    'Những điều đảng viên không được làm',
    'Nêu gương',
    'Uy tín thấp',
    'Vi phạm khác',
  ],
  cardEvent: ['Trả thẻ', 'Huỷ thẻ', 'Mất thẻ'],
  penalty: [
    'Cảnh cáo',
    'Phạt tiền',
    'Cải tạo không giam giữ',
    'Án treo',
    'Tù giam',
    'Tù chung thân',
    'Tử hình',
  ],
  meetingGrade: ['Tốt', 'Khá', 'Trung bình', 'Kém'],
  changeKind: ['Sáp nhập', 'Chia tách', 'Đổi tên', 'Chuyển trực thuộc', 'Giải thể'],
};
