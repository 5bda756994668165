import { counted, OF } from './definition.ts';

/** Facts that the store derives from other records. */
export const COUNTED_FACTS = {
  isCell: counted('flag', OF.organization, 'là chi bộ', 'is a party cell'),
  unitsGraded: counted(
    'count',
    OF.organization,
    'số tổ chức trực thuộc đã xếp loại',
    'subordinate organizations graded',
  ),
  unitsAtLeastHTNV: counted(
    'count',
    OF.organization,
    'số tổ chức trực thuộc từ hoàn thành nhiệm vụ trở lên',
    'subordinate organizations at HTNV or better',
  ),
  unitsAtLeastHTTNV: counted(
    'count',
    OF.organization,
    'số tổ chức trực thuộc từ hoàn thành tốt nhiệm vụ trở lên',
    'subordinate organizations at HTTNV or better',
  ),
  unitsExisting: counted('count', OF.organization, 'số tổ chức trực thuộc', 'subordinate organizations'),
  membersGraded: counted('count', OF.organization, 'số đảng viên đã xếp loại', 'members graded'),
  membersAtLeastHTNV: counted(
    'count',
    OF.organization,
    'số đảng viên từ hoàn thành nhiệm vụ trở lên',
    'members at HTNV or better',
  ),
  membersAtLeastHTTNV: counted(
    'count',
    OF.organization,
    'số đảng viên từ hoàn thành tốt nhiệm vụ trở lên',
    'members at HTTNV or better',
  ),
  organizationGrade: counted(
    'grade',
    OF.collective,
    'mức xếp loại của tổ chức mà tập thể lãnh đạo',
    'grade of the organization it leads',
    true,
  ),
  collectiveGrade: counted(
    'grade',
    OF.member,
    'mức xếp loại của tập thể mà đảng viên đứng đầu',
    'grade of the collective the member heads',
    true,
  ),
  collectiveDecidedOn: counted(
    'date',
    ['member', 'organization'],
    'ngày quyết định xếp loại tập thể lãnh đạo',
    'day the leadership collective was graded',
    true,
  ),
  lastDecidedBelow: counted(
    'date',
    OF.organization,
    'ngày quyết định xếp loại muộn nhất trong số tổ chức trực thuộc và đảng viên',
    'latest day on which a subordinate organization or member was graded',
    true,
  ),
  yearsKHTNV: counted(
    'count',
    OF.member,
    'số năm liên tiếp không hoàn thành nhiệm vụ',
    'consecutive years KHTNV',
    true,
  ),
  yearsHTXSNV: counted(
    'count',
    OF.member,
    'số năm liên tiếp hoàn thành xuất sắc nhiệm vụ',
    'consecutive years HTXSNV',
    true,
  ),
};
