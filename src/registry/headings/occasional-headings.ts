import type { OCCASIONAL_FACTS } from '../facts/occasional-facts.ts';

/** Headings of facts that few lists have a column for, and of what names a collective and its head. */
export const OCCASIONAL_HEADINGS: Readonly<
  Record<keyof typeof OCCASIONAL_FACTS | 'collectiveName' | 'headOfCode', readonly string[]>
> = {
  collectiveName: [
    'tập thể lãnh đạo quản lý',
    'tên tập thể lãnh đạo quản lý',
    'tập thể lãnh đạo',
    'tên tập thể lãnh đạo',
    'tên tập thể',
  ],
  headOfCode: ['đứng đầu tổ chức', 'mã tổ chức đứng đầu', 'người đứng đầu tổ chức'],
  unitTasksAssigned: ['nhiệm vụ được giao của đơn vị lãnh đạo', 'nhiệm vụ được giao của đơn vị phụ trách'],
  unitTasksCompleted: ['nhiệm vụ hoàn thành của đơn vị lãnh đạo', 'nhiệm vụ hoàn thành của đơn vị phụ trách'],
  unitTasksOnTime: ['nhiệm vụ đúng hạn của đơn vị lãnh đạo', 'nhiệm vụ đúng hạn của đơn vị phụ trách'],
  unitTasksExceeded: ['nhiệm vụ vượt mức của đơn vị lãnh đạo', 'nhiệm vụ vượt mức của đơn vị phụ trách'],
  unitsInCharge: ['số đơn vị phụ trách', 'số đơn vị phụ trách đã xếp loại'],
  failedUnitsInCharge: [
    'số đơn vị phụ trách không hoàn thành nhiệm vụ',
    'đơn vị phụ trách không hoàn thành nhiệm vụ',
  ],
  basicTargetsMissed: ['số chỉ tiêu cơ bản không đạt', 'số chỉ tiêu kinh tế xã hội cơ bản không đạt'],
  keyTargetsMissed: ['số chỉ tiêu chủ yếu không đạt', 'chỉ tiêu chủ yếu không đạt'],
  forceMajeure: ['bất khả kháng', 'do bất khả kháng', 'nguyên nhân bất khả kháng'],
  lowConfidencePercent: ['tỷ lệ tín nhiệm thấp', 'tín nhiệm thấp', 'tỷ lệ phiếu tín nhiệm thấp'],
  failedQuarters: ['số quý không hoàn thành nhiệm vụ', 'quý không hoàn thành nhiệm vụ'],
  conclusionDegradation: ['kết luận suy thoái', 'kết luận về suy thoái'],
  conclusionForbidden: [
    'kết luận những điều đảng viên không được làm',
    'kết luận vi phạm những điều đảng viên không được làm',
  ],
  conclusionExemplary: ['kết luận về nêu gương', 'kết luận vi phạm trách nhiệm nêu gương'],
  conclusionDisunity: ['kết luận mất đoàn kết', 'kết luận mất đoàn kết nội bộ'],
  conclusionCadreWork: ['kết luận về công tác cán bộ', 'kết luận sai phạm trong công tác cán bộ'],
  conclusionWrongGrade: ['kết luận xếp loại không đúng', 'kết luận về việc xếp loại không đúng'],
  corruptionCases: [
    'số vụ tham nhũng lãng phí tiêu cực dưới quyền',
    'tham nhũng lãng phí tiêu cực dưới quyền',
  ],
  corruptionRemedied: [
    'chủ động phát hiện xử lý vụ việc dưới quyền',
    'đã xử lý khắc phục vụ việc dưới quyền',
  ],
  leadersWarned: ['số thành viên bị cảnh cáo trở lên', 'số thành viên bị kỷ luật cảnh cáo trở lên'],
  leadersOnDuty: [
    'số thành viên bị kỷ luật vì vi phạm chức trách',
    'số thành viên bị kỷ luật do vi phạm chức trách',
  ],
  collectiveMembers: ['số thành viên tập thể lãnh đạo', 'số thành viên', 'số thành viên tập thể'],
  violationOn: ['ngày vi phạm', 'thời điểm vi phạm', 'ngày xảy ra vi phạm'],
  violationElsewhere: ['vi phạm ở đơn vị cũ', 'vi phạm tại đơn vị cũ', 'vi phạm ở nơi công tác cũ'],
  peerGrade: [
    'mức thấp nhất của chính quyền mặt trận đoàn thể',
    'xếp loại thấp nhất của chính quyền mặt trận đoàn thể cùng cấp',
  ],
  committeeSuspended: ['đình chỉ sinh hoạt cấp uỷ', 'bị đình chỉ sinh hoạt cấp uỷ'],
  maternity: ['nghỉ thai sản', 'thai sản'],
  temporaryActivity: ['sinh hoạt tạm thời', 'sinh hoạt đảng tạm thời', 'đang sinh hoạt tạm thời'],
  temporaryComment: ['nhận xét nơi sinh hoạt tạm thời', 'nhận xét của chi bộ nơi sinh hoạt tạm thời'],
  transferredOn: ['ngày chuyển sinh hoạt đến', 'ngày chuyển về chi bộ'],
  oldCellComment: ['nhận xét của chi bộ cũ', 'nhận xét của chi bộ nơi chuyển đi'],
  residenceComment: ['nhận xét nơi cư trú', 'nhận xét của nơi cư trú', 'nhận xét của chi uỷ nơi cư trú'],
  residenceCommentExempt: ['miễn nhận xét nơi cư trú', 'không phải lấy nhận xét nơi cư trú'],
  reviewForm: ['mẫu kiểm điểm', 'mẫu bản kiểm điểm', 'bản kiểm điểm theo mẫu'],
  civilServiceDecidedOn: ['ngày xếp loại công chức viên chức', 'ngày xếp loại cc vc'],
  gradeDecidedOn: ['ngày quyết định xếp loại', 'ngày xếp loại', 'ngày công nhận xếp loại'],
  laterDeadline: ['hoàn thành trước 15/01', 'hoàn thành trước 15/01 năm sau', 'thời hạn 15/01'],
};
