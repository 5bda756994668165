import type { FieldId, FieldValue } from '../fields.ts';
import type { MonthListId, RecordListId } from '../records.ts';

/** Kinds of list whose headings mean something only in them. */
export type OwnListId = RecordListId | MonthListId | 'confidence-votes';

/** How one kind of list is told and what its own headings mean; all other headings mean what they mean anywhere. */
export interface ListHeadings {
  /** Titles that name such a list; they count where a column of the list's own stands below. */
  readonly title: RegExp;
  /** Headings that no other list has. */
  readonly signs: readonly string[];
  readonly headings: Readonly<Partial<Record<FieldId, readonly string[]>>>;
  /** Columns that say how much is due each month, or that nothing is. */
  readonly dues?: readonly string[];
  /** Columns that are known and not read. */
  readonly ignored?: readonly string[];
  /** What a title says of every row, unless the row says it itself. */
  readonly given?: readonly { readonly title: RegExp; readonly field: FieldId; readonly value: FieldValue }[];
  /** Columns that take an X for one value of a field. */
  readonly marks?: readonly {
    readonly field: FieldId;
    readonly value: FieldValue;
    readonly headings: readonly string[];
  }[];
}

const COMPLAINT = {
  receivedOn: [
    'ngày nhận quyết định',
    'ngày đảng viên nhận quyết định',
    'ngày nhận qđ',
    'ngày giao quyết định',
  ],
  complaintOn: ['ngày khiếu nại', 'ngày gửi khiếu nại'],
  complaintLevel: ['cấp giải quyết khiếu nại', 'cấp giải quyết'],
  resolvedOn: ['ngày giải quyết khiếu nại', 'ngày giải quyết xong', 'ngày giải quyết'],
} as const;
const YEAR = ['năm', 'năm bổ sung', 'năm đăng ký', 'năm nhận xét'] as const;

/** The lists with headings of their own, in the order in which they are looked for. */
export const LIST_HEADINGS: Readonly<Record<OwnListId, ListHeadings>> = {
  fees: {
    title: /đảng phí|(?:^|\n )\s*(?:mẫu(?: số)?:? ?)?s\d\d[a-z]?\/đp/,
    signs: [
      'tiền lương làm căn cứ',
      'mức đóng',
      'mức đóng/tỷ lệ %',
      'mức đóng/tỷ lệ',
      'mức đóng đảng phí',
      'ký nộp',
      'tình hình đóng đảng phí',
      'đã nộp đảng phí',
      'chưa nộp đảng phí',
    ],
    headings: {
      month: ['tháng', 'tháng nộp'],
      feeMark: [
        'đã nộp',
        'số tiền',
        'số tiền nộp',
        'số tiền đã nộp',
        'số tiền đã đóng',
        'đảng phí',
        'tình hình đóng đảng phí',
        'tình trạng đóng',
        'tình trạng nộp',
        'kết quả nộp',
      ],
    },
    marks: [
      { field: 'feeMark', value: 'paid', headings: ['đã nộp đảng phí', 'đã đóng đảng phí'] },
      { field: 'feeMark', value: 'unpaid', headings: ['chưa nộp đảng phí', 'chưa nộp', 'chưa đóng'] },
      { field: 'feeMark', value: 'late', headings: ['nộp chậm', 'nộp muộn'] },
      { field: 'feeMark', value: 'excused', headings: ['chưa nộp có lý do'] },
      { field: 'feeMark', value: 'unexcused', headings: ['chưa nộp không có lý do', 'chưa nộp không lý do'] },
    ],
    dues: [
      'đối tượng',
      'đối tượng đóng đảng phí',
      'mức đóng',
      'mức đóng/tỷ lệ %',
      'mức đóng/tỷ lệ',
      'mức đóng đảng phí',
      'phải nộp',
      'số tiền phải nộp',
    ],
    ignored: [
      'tiền lương làm căn cứ',
      'tiền lương',
      'mức lương',
      'hệ số lương',
      'tỷ lệ',
      'tỷ lệ %',
      'cộng',
      'tổng cộng',
      'tổng',
      'cả năm',
      'ký nộp',
      'ký tên',
      'ký nhận',
      'ngày nộp',
    ],
  },
  attendance: {
    title:
      /điểm danh|chuyên cần|(?:dự|tham gia|tham dự) (?:họp|sinh hoạt)|theo dõi (?:đảng viên )?(?:dự |tham gia )?sinh hoạt/,
    signs: [
      'vắng có lý do',
      'vắng không lý do',
      'vắng không có lý do',
      'vắng có phép',
      'vắng không phép',
      'tình hình dự sinh hoạt',
    ],
    headings: {
      month: ['tháng', 'tháng sinh hoạt'],
      attendanceMark: ['tình hình dự sinh hoạt', 'dự sinh hoạt', 'dự họp', 'kết quả điểm danh', 'điểm danh'],
    },
    marks: [
      { field: 'attendanceMark', value: 'present', headings: ['có mặt', 'dự', 'có dự'] },
      {
        field: 'attendanceMark',
        value: 'excused',
        headings: ['vắng có lý do', 'vắng có phép', 'có phép', 'có lý do', 'vắng p'],
      },
      {
        field: 'attendanceMark',
        value: 'unexcused',
        headings: [
          'vắng không lý do',
          'vắng không có lý do',
          'vắng không phép',
          'không phép',
          'không lý do',
          'không có lý do',
          'vắng kp',
        ],
      },
      { field: 'attendanceMark', value: 'absent', headings: ['vắng', 'vắng mặt'] },
    ],
    ignored: [
      'cộng',
      'tổng cộng',
      'tổng',
      'tổng số buổi',
      'số buổi dự',
      'số buổi vắng',
      'tổng số buổi dự',
      'tổng số buổi vắng',
      'tỷ lệ',
      'tỷ lệ %',
      'ký tên',
      'lý do',
      'lý do vắng',
    ],
  },
  'confidence-votes': {
    title: /phiếu tín nhiệm/,
    signs: ['tín nhiệm cao', 'phiếu tín nhiệm cao', 'số phiếu tín nhiệm cao'],
    headings: {
      onDate: ['ngày lấy phiếu', 'ngày bỏ phiếu', 'ngày họp', 'ngày'],
      voteHigh: ['tín nhiệm cao', 'phiếu tín nhiệm cao', 'số phiếu tín nhiệm cao'],
      voteMedium: ['tín nhiệm', 'phiếu tín nhiệm', 'số phiếu tín nhiệm'],
      voteLow: ['tín nhiệm thấp', 'phiếu tín nhiệm thấp', 'số phiếu tín nhiệm thấp'],
      votesCalled: ['số triệu tập', 'triệu tập', 'số người được triệu tập', 'số phiếu phát ra'],
      ballotsCast: ['số phiếu thu về', 'phiếu thu về', 'tổng số phiếu', 'số phiếu hợp lệ'],
    },
    ignored: ['tỷ lệ', 'tỷ lệ %'],
  },
  'residence-comments': {
    title: /nơi cư trú|213-qđ/,
    signs: ['ngày nhận xét nơi cư trú', 'ngày nơi cư trú nhận xét', 'ngày giới thiệu về nơi cư trú'],
    headings: {
      recordYear: YEAR,
      onDate: ['ngày nhận xét nơi cư trú', 'ngày nơi cư trú nhận xét', 'ngày nhận xét', 'ngày có nhận xét'],
      introducedOn: ['ngày giới thiệu về nơi cư trú', 'ngày giới thiệu'],
      residenceComment: ['có nhận xét', 'đã nhận xét', 'nhận xét'],
    },
  },
  transfers: {
    title: /chuyển (?:sinh hoạt|shđ|đi|đến)|giới thiệu sinh hoạt/,
    signs: [
      'chuyển đi',
      'chuyển đến',
      'chuyển đi/đến',
      'chính thức/tạm thời',
      'từ tổ chức đảng',
      'đến tổ chức đảng',
      'số giấy gtshđ',
      'số giấy giới thiệu sinh hoạt đảng',
    ],
    headings: {
      direction: ['chuyển đi/đến', 'đi/đến', 'chiều chuyển', 'chuyển đi hay đến'],
      manner: ['chính thức/tạm thời', 'hình thức chuyển', 'loại chuyển', 'hình thức'],
      fromUnit: ['từ tổ chức đảng', 'nơi đi', 'tổ chức đảng nơi đi', 'chuyển từ', 'nơi chuyển đi'],
      toUnit: [
        'đến tổ chức đảng',
        'nơi đến',
        'tổ chức đảng nơi đến',
        'chuyển đến tổ chức đảng',
        'nơi chuyển đến',
      ],
      decisionNumber: [
        'số giấy gtshđ',
        'số giấy giới thiệu',
        'số gtshđ',
        'số giấy giới thiệu sinh hoạt đảng',
        'số giấy',
      ],
      onDate: [
        'ngày',
        'ngày giới thiệu',
        'ngày giấy giới thiệu',
        'ngày chuyển',
        'ngày chuyển đi',
        'ngày chuyển đến',
        'ngày gtshđ',
      ],
      untilDate: ['đến ngày', 'thời hạn đến', 'thời hạn', 'hết hạn'],
      transferReason: ['lý do', 'lý do chuyển'],
      effectiveOn: [
        'ngày thay đổi công tác',
        'ngày thay đổi công tác nơi ở',
        'ngày quyết định có hiệu lực',
        'ngày thay đổi nơi cư trú',
      ],
      procedureOn: ['ngày làm thủ tục', 'ngày bắt đầu làm thủ tục'],
      presentedOn: ['ngày nộp giấy', 'ngày nộp giấy giới thiệu', 'ngày tiếp nhận', 'ngày nộp hồ sơ'],
      reasonAccepted: ['lý do được chấp nhận', 'lý do chậm được chấp nhận', 'có lý do chính đáng'],
      underInspection: ['đang bị kiểm tra', 'đang kiểm tra'],
      openComplaint: ['khiếu nại tố cáo chưa giải quyết', 'khiếu nại tố cáo chưa giải quyết xong'],
      leftCountryOn: ['ngày ra nước ngoài', 'ngày xuất cảnh'],
      slipHandedOn: ['ngày nộp phiếu', 'ngày nộp phiếu cho cơ quan đại diện'],
      contractMonths: ['số tháng hợp đồng', 'thời hạn hợp đồng'],
      graduatedOn: ['ngày tốt nghiệp'],
      returnedOn: ['ngày trở về', 'ngày về', 'ngày trở lại'],
    },
    marks: [
      { field: 'direction', value: 'out', headings: ['chuyển đi'] },
      { field: 'direction', value: 'in', headings: ['chuyển đến'] },
      { field: 'manner', value: 'official', headings: ['chính thức'] },
      { field: 'manner', value: 'temporary', headings: ['tạm thời'] },
    ],
    given: [
      {
        title:
          /chuyển (?:sinh hoạt đảng |sinh hoạt |shđ )?(?:chính thức |tạm thời )?đến(?! )|chuyển (?:sinh hoạt đảng |sinh hoạt |shđ )?(?:chính thức |tạm thời )?đến (?!tổ chức)/,
        field: 'direction',
        value: 'in',
      },
      {
        title: /chuyển (?:sinh hoạt đảng |sinh hoạt |shđ )?(?:chính thức |tạm thời )?đi(?!\p{L})/u,
        field: 'direction',
        value: 'out',
      },
      { title: /tạm thời/, field: 'manner', value: 'temporary' },
      { title: /chính thức/, field: 'manner', value: 'official' },
    ],
  },
  discipline: {
    title: /kỷ luật|kỉ luật/,
    signs: ['nội dung vi phạm', 'xử lý chính quyền hình sự'],
    headings: {
      disciplineForm: ['hình thức kỷ luật', 'hình thức', 'kỷ luật', 'hình thức kỷ luật đảng', 'mức kỷ luật'],
      onDate: ['ngày kỷ luật', 'ngày bị kỷ luật', 'ngày có hiệu lực', 'ngày hiệu lực', 'ngày công bố'],
      untilDate: ['chấp hành đến ngày', 'hết thời gian chấp hành', 'ngày hết hiệu lực'],
      holdsOffice: ['giữ chức vụ', 'đang giữ chức vụ', 'có chức vụ'],
      hearingOn: ['ngày nghe đảng viên trình bày', 'ngày làm việc với đảng viên', 'ngày trình bày ý kiến'],
      stateSanctionOn: ['ngày kỷ luật chính quyền', 'ngày kỷ luật về chính quyền'],
      notifiedOn: ['ngày thông báo cho tổ chức đảng', 'ngày báo tổ chức đảng'],
      consideredLater: ['tạm hoãn xem xét', 'chưa xem xét kỷ luật'],
      ...COMPLAINT,
    },
    ignored: ['nội dung vi phạm', 'xử lý chính quyền hình sự', 'lý do', 'lý do kỷ luật'],
  },
  exemptions: {
    title: /miễn (?:công tác|sinh hoạt|ct)|đình chỉ sinh hoạt/,
    signs: ['lý do miễn', 'ngày miễn', 'miễn từ ngày', 'ngày đình chỉ', 'đình chỉ từ ngày'],
    headings: {
      recordKind: ['hình thức', 'loại việc', 'miễn/đình chỉ', 'diện', 'nội dung'],
      onDate: [
        'từ ngày',
        'ngày miễn',
        'miễn từ ngày',
        'ngày đình chỉ',
        'đình chỉ từ ngày',
        'ngày bắt đầu',
        'từ',
      ],
      untilDate: ['đến ngày', 'miễn đến ngày', 'đình chỉ đến ngày', 'ngày hết hạn', 'đến'],
      exemptionGround: ['lý do', 'lý do miễn'],
      appliedOn: ['ngày làm đơn', 'ngày đơn', 'ngày đề nghị', 'ngày viết đơn'],
      medicalPaper: ['giấy của cơ sở y tế', 'giấy y tế', 'hồ sơ bệnh án'],
      decidingLevel: ['cấp xét', 'cấp xét miễn', 'cấp cho miễn', 'cấp quyết định miễn'],
      returnedOn: ['ngày sinh hoạt trở lại', 'ngày trở lại sinh hoạt', 'trở lại ngày'],
    },
    given: [
      { title: /đình chỉ sinh hoạt(?! cấp uỷ)/, field: 'recordKind', value: 'suspension' },
      { title: /miễn (?:công tác|sinh hoạt|ct)/, field: 'recordKind', value: 'exemption' },
    ],
  },
  restorations: {
    title: /khôi phục|phục hồi (?:đảng tịch|quyền)/,
    signs: ['ngày khôi phục', 'ngày phục hồi'],
    headings: {
      onDate: ['ngày khôi phục', 'ngày phục hồi', 'ngày được khôi phục', 'ngày'],
      removalKind: ['hình thức', 'hình thức đã bị', 'hình thức ra khỏi đảng trước đây'],
    },
  },
  education: {
    title: /giáo dục,? giúp đỡ|cần giáo dục|giúp đỡ/,
    signs: ['căn cứ giáo dục giúp đỡ', 'ngày chi bộ kết luận'],
    headings: {
      educationBasis: ['căn cứ', 'căn cứ giáo dục giúp đỡ', 'diện'],
      onDate: ['từ ngày', 'ngày đưa vào danh sách', 'ngày nghị quyết', 'ngày bắt đầu'],
      untilDate: ['đến ngày', 'thời hạn', 'ngày hết hạn'],
      decisionNumber: ['số nghị quyết', 'nghị quyết số'],
      helperAssigned: ['đã phân công người giúp đỡ', 'phân công giúp đỡ', 'đã phân công'],
      concludedOn: ['ngày chi bộ kết luận', 'ngày kết luận', 'ngày nhận xét'],
      progress: ['tiến bộ', 'có tiến bộ', 'kết luận tiến bộ'],
      officialMembers: ['số đảng viên chính thức', 'tổng số đảng viên chính thức'],
      exemptMembers: ['số đảng viên được miễn', 'số đảng viên miễn'],
      votesInFavour: ['số phiếu đồng ý', 'đồng ý', 'phiếu đồng ý'],
    },
    ignored: ['người giúp đỡ', 'nội dung', 'biện pháp'],
  },
  'record-updates': {
    title: /bổ sung (?:hồ sơ|lý lịch)|3-hsđv/,
    signs: ['ngày nộp phiếu bổ sung', 'phiếu bổ sung hồ sơ'],
    headings: {
      recordYear: YEAR,
      onDate: ['ngày nộp phiếu bổ sung', 'ngày nộp phiếu', 'ngày nộp', 'ngày bổ sung', 'phiếu bổ sung hồ sơ'],
      recordComplete: ['đầy đủ', 'hồ sơ đầy đủ', 'đủ hồ sơ'],
    },
  },
  commitments: {
    title: /cam kết|kế hoạch (?:hành động|phấn đấu|tu dưỡng)/,
    signs: ['ngày ký cam kết', 'ngày nộp cam kết', 'ngày đăng ký phấn đấu'],
    headings: {
      recordYear: YEAR,
      onDate: [
        'ngày ký cam kết',
        'ngày nộp cam kết',
        'ngày cam kết',
        'ngày ký',
        'ngày nộp',
        'ngày đăng ký phấn đấu',
      ],
    },
  },
  conclusions: {
    title: /kết luận (?:của|về|vi phạm)|danh sách kết luận/,
    signs: ['nội dung kết luận', 'số kết luận'],
    headings: {
      conclusionKind: ['nội dung kết luận', 'kết luận về', 'nội dung'],
      decisionNumber: ['số kết luận', 'kết luận số', 'số văn bản'],
      decisionDate: ['ngày kết luận', 'ngày văn bản', 'ngày'],
      decisionBody: ['cấp kết luận', 'cơ quan kết luận', 'cơ quan ban hành', 'cấp ban hành'],
      recordYear: ['năm', 'năm vi phạm'],
    },
  },
  'card-events': {
    title: /trả thẻ|huỷ thẻ|mất thẻ/,
    signs: ['việc về thẻ', 'ngày trả thẻ', 'ngày huỷ thẻ'],
    headings: {
      cardEvent: ['việc về thẻ', 'sự việc', 'hình thức', 'nội dung'],
      onDate: ['ngày', 'ngày trả thẻ', 'ngày huỷ thẻ', 'ngày xảy ra'],
      decisionNumber: ['số biên bản', 'biên bản số'],
      decisionDate: ['ngày biên bản'],
      decisionBody: ['nơi lập biên bản', 'chi bộ lập biên bản'],
    },
  },
  badges: {
    title: /huy hiệu/,
    signs: [],
    headings: {
      badgeYears: [
        'loại huy hiệu',
        'huy hiệu',
        'năm huy hiệu',
        'huy hiệu đảng',
        'loại huy hiệu năm',
        'huy hiệu năm tuổi đảng',
      ],
      badgeNumber: ['số huy hiệu', 'số huy hiệu đảng'],
      onDate: ['ngày tặng', 'ngày trao', 'đợt', 'đợt trao', 'ngày trao tặng', 'ngày truy tặng'],
    },
    ignored: ['tuổi đảng', 'năm tuổi đảng'],
  },
  'admission-steps': {
    title: /(?:theo dõi|tiến độ|các bước|thủ tục).*(?:kết nạp|đảng viên dự bị|chính thức)/,
    signs: ['ngày chi bộ xét công nhận chính thức'],
    headings: {
      onDate: ['ngày nghị quyết chi bộ', 'ngày chi bộ ra nghị quyết'],
      consideredOn: ['ngày chi bộ xét kết nạp', 'ngày chi bộ xét', 'ngày xét kết nạp'],
      fileOn: ['ngày hồ sơ', 'ngày lập hồ sơ', 'ngày hoàn thành hồ sơ'],
      certificateOn: [
        'ngày cấp giấy chứng nhận',
        'ngày giấy chứng nhận',
        'ngày cấp giấy chứng nhận bồi dưỡng',
      ],
      introducerMonths: ['số tháng người giới thiệu cùng công tác', 'số tháng cùng công tác'],
      decisionExtended: ['được gia hạn', 'gia hạn quyết định'],
      decisionReceivedOn: ['ngày nhận quyết định', 'ngày chi bộ nhận quyết định', 'ngày nhận qđ'],
      ceremonyOn: ['ngày lễ kết nạp', 'ngày tổ chức lễ', 'ngày tổ chức lễ kết nạp'],
      ceremonyConsent: ['cấp trên đồng ý lễ muộn', 'cấp trên đồng ý tổ chức lễ muộn'],
      declaredOn: ['ngày khai lý lịch', 'ngày khai lý lịch đảng viên'],
      officialConsideredOn: [
        'ngày chi bộ xét công nhận chính thức',
        'ngày xét chính thức',
        'ngày chi bộ xét chính thức',
      ],
      officialDecidedOn: ['ngày quyết định công nhận chính thức', 'ngày qđ công nhận chính thức'],
      admissionGroups: ['nhóm đối tượng kết nạp', 'nhóm kết nạp', 'thành phần'],
    },
  },
  'exit-papers': {
    title: /(?:hồ sơ|phiếu báo|giấy tờ).*ra khỏi đảng/,
    signs: [],
    headings: {
      onDate: ['ngày ra khỏi đảng', 'ngày đưa ra khỏi đảng', 'ngày ra đảng'],
      removalKind: ['hình thức', 'hình thức ra khỏi đảng'],
      applicationOn: ['ngày làm đơn xin ra', 'ngày đơn xin ra', 'ngày làm đơn'],
      openViolation: ['đang có vi phạm', 'có vi phạm chưa xử lý'],
      slipOn: ['ngày lập phiếu báo', 'ngày phiếu báo'],
      dossierSentOn: ['ngày chuyển hồ sơ', 'ngày gửi hồ sơ', 'ngày nộp hồ sơ'],
      cardCollectedOn: ['ngày thu thẻ', 'ngày thu hồi thẻ'],
      ...COMPLAINT,
    },
    ignored: ['lý do'],
  },
  judgments: {
    title: /bản án|bị kết án|hình sự/,
    signs: ['hình phạt', 'ngày bản án có hiệu lực'],
    headings: {
      penalty: ['hình phạt', 'mức án', 'mức hình phạt'],
      onDate: ['ngày bản án có hiệu lực', 'ngày có hiệu lực', 'ngày bản án', 'ngày hiệu lực'],
      decisionNumber: ['số bản án', 'bản án số'],
      decisionDate: ['ngày tuyên án'],
      decisionBody: ['toà án', 'cơ quan xét xử'],
    },
    ignored: ['tội danh'],
  },
  'cell-meetings': {
    title: /(?:sinh hoạt|họp) (?:chi bộ|định kỳ|thường kỳ|hằng tháng|hàng tháng)/,
    signs: ['có sinh hoạt trong tháng', 'sinh hoạt trong tháng'],
    headings: {
      month: ['tháng'],
      meetingMark: ['có sinh hoạt trong tháng', 'sinh hoạt trong tháng', 'có họp'],
    },
    ignored: ['cộng', 'tổng cộng', 'tổng số kỳ', 'số kỳ sinh hoạt', 'tổng'],
  },
  'meeting-quality': {
    title: /chất lượng sinh hoạt|chấm điểm.*sinh hoạt|xếp loại buổi sinh hoạt/,
    signs: [
      'điểm buổi sinh hoạt',
      'xếp loại buổi sinh hoạt',
      'thời lượng sinh hoạt',
      'thời lượng sinh hoạt phút',
    ],
    headings: {
      onDate: ['ngày sinh hoạt', 'ngày họp', 'ngày'],
      meetingMinutes: ['thời lượng sinh hoạt', 'thời lượng', 'số phút', 'thời lượng sinh hoạt phút'],
      membersCalled: ['số đảng viên được triệu tập', 'triệu tập', 'số triệu tập', 'tổng số đảng viên'],
      membersPresent: [
        'số đảng viên dự',
        'có mặt',
        'số có mặt',
        'số đảng viên dự sinh hoạt',
        'số đảng viên có mặt',
      ],
      meetingScore: ['điểm', 'điểm buổi sinh hoạt', 'tổng điểm'],
      meetingGrade: ['xếp loại', 'xếp loại buổi sinh hoạt', 'mức xếp loại'],
    },
    ignored: ['tỷ lệ', 'tỷ lệ %'],
  },
  'four-good': {
    title: /4 tốt|bốn tốt/,
    signs: ['đạt 4 tốt', 'kết quả 4 tốt', 'chi bộ 4 tốt', 'đạt bốn tốt'],
    headings: {
      recordYear: ['năm'],
      fourGood: ['đạt 4 tốt', 'kết quả 4 tốt', 'chi bộ 4 tốt', 'đạt bốn tốt', 'đạt'],
      onDate: ['ngày công nhận', 'ngày quyết định'],
    },
  },
  'unit-checks': {
    title: /đối chiếu|kiểm tra (?:thẻ|giấy giới thiệu)|rà soát giấy/,
    signs: ['việc kiểm tra', 'số hồ sơ', 'số người trong danh sách'],
    headings: {
      recordKind: ['việc kiểm tra', 'nội dung kiểm tra', 'nội dung', 'loại việc'],
      onDate: ['ngày kiểm tra', 'ngày thực hiện', 'ngày đối chiếu', 'ngày'],
      listCount: ['số người trong danh sách', 'số trong danh sách', 'danh sách'],
      dossierCount: ['số hồ sơ', 'hồ sơ'],
    },
    given: [
      { title: /đối chiếu/, field: 'recordKind', value: 'reconciliation' },
      { title: /kiểm tra thẻ/, field: 'recordKind', value: 'card-check' },
      { title: /giấy giới thiệu|phiếu báo/, field: 'recordKind', value: 'slip-check' },
    ],
  },
};
