import type { FieldId } from './fields.ts';
import { GRADES } from './grades.ts';

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
  changeKind: ['Sáp nhập', 'Chia tách', 'Đổi tên', 'Chuyển trực thuộc', 'Giải thể'],
};
