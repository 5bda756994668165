/** How a value of a record is read and kept: dates and codes as texts, counts, points (hundredths) and flags as numbers. */
export type RecordType = 'date' | 'flag' | 'count' | 'points' | 'code' | 'text' | 'year';

export interface RecordField {
  readonly type: RecordType;
  readonly vi: string;
  readonly en: string;
}

function date(vi: string, en: string): RecordField {
  return { type: 'date', vi, en };
}

function flag(vi: string, en: string): RecordField {
  return { type: 'flag', vi, en };
}

function count(vi: string, en: string): RecordField {
  return { type: 'count', vi, en };
}

function code(vi: string, en: string): RecordField {
  return { type: 'code', vi, en };
}

function text(vi: string, en: string): RecordField {
  return { type: 'text', vi, en };
}

/** What records hold beside the fields that other lists have too. A field that stands in `details` has this key there. */
export const RECORD_FIELDS = {
  recordKind: code('loại việc', 'kind of record'),
  onDate: date('ngày', 'date'),
  untilDate: date('đến ngày', 'end date'),
  otherOrganization: text('tổ chức đảng nơi đi hoặc nơi đến', 'the other organization'),
  recordYear: { type: 'year', vi: 'năm', en: 'year' },

  exemptionGround: code('lý do miễn', 'ground of the exemption'),
  appliedOn: date('ngày làm đơn', 'date of the application'),
  medicalPaper: flag('giấy của cơ sở y tế', 'paper of a medical facility'),
  decidingLevel: code('cấp xét', 'deciding level'),
  returnedOn: date('ngày sinh hoạt trở lại', 'date of return to activities'),

  direction: code('chuyển đi hay đến', 'direction of the transfer'),
  manner: code('chính thức hay tạm thời', 'official or temporary'),
  fromUnit: text('tổ chức đảng nơi đi', 'organization transferred from'),
  toUnit: text('tổ chức đảng nơi đến', 'organization transferred to'),
  transferReason: code('lý do chuyển', 'reason of the transfer'),
  effectiveOn: date('ngày thay đổi công tác, nơi ở', 'date of the change of work or residence'),
  procedureOn: date('ngày làm thủ tục', 'date the procedure was started'),
  presentedOn: date('ngày nộp giấy giới thiệu', 'date the introduction was presented'),
  reasonAccepted: flag('lý do được chấp nhận', 'reason accepted'),
  underInspection: flag('đang bị kiểm tra', 'under inspection'),
  openComplaint: flag('khiếu nại, tố cáo chưa giải quyết xong', 'complaint or denunciation not settled'),
  leftCountryOn: date('ngày ra nước ngoài', 'date of leaving the country'),
  slipHandedOn: date('ngày nộp phiếu ở nước ngoài', 'date the slip was handed in abroad'),
  contractMonths: count('số tháng hợp đồng', 'months of the contract'),
  graduatedOn: date('ngày tốt nghiệp', 'date of graduation'),

  holdsOffice: flag('đang giữ chức vụ', 'holds an office'),
  hearingOn: date('ngày nghe đảng viên trình bày', 'date the member was heard'),
  receivedOn: date('ngày nhận quyết định', 'date the decision was received'),
  complaintOn: date('ngày khiếu nại', 'date of the complaint'),
  complaintLevel: code('cấp giải quyết khiếu nại', 'level that settles the complaint'),
  resolvedOn: date('ngày giải quyết xong khiếu nại', 'date the complaint was settled'),
  stateSanctionOn: date('ngày kỷ luật về chính quyền', 'date of the state sanction'),
  notifiedOn: date('ngày thông báo cho tổ chức đảng', 'date the Party organization was told'),
  consideredLater: flag('đang tạm hoãn xem xét kỷ luật', 'discipline put off'),

  educationBasis: code('căn cứ giáo dục, giúp đỡ', 'basis of education and help'),
  helperAssigned: flag('đã phân công người giúp đỡ', 'a helper was assigned'),
  concludedOn: date('ngày chi bộ kết luận', 'date of the cell’s conclusion'),
  progress: flag('có tiến bộ', 'progress'),
  officialMembers: count('số đảng viên chính thức', 'official members'),
  exemptMembers: count('số đảng viên được miễn', 'exempt members'),
  votesInFavour: count('số phiếu đồng ý', 'votes in favour'),

  introducedOn: date('ngày giới thiệu về nơi cư trú', 'date of introduction to the residence'),
  recordComplete: flag('hồ sơ đầy đủ', 'the file is complete'),

  conclusionKind: code('nội dung kết luận', 'what the conclusion is on'),
  cardEvent: code('việc về thẻ', 'what happened to the card'),
  penalty: code('hình phạt', 'penalty'),
  badgeYears: count('loại Huy hiệu (năm)', 'years of the badge'),
  badgeNumber: text('số Huy hiệu', 'number of the badge'),

  consideredOn: date('ngày chi bộ xét kết nạp', 'date the cell considered the admission'),
  fileOn: date('ngày của hồ sơ xin vào Đảng', 'date of the admission file'),
  certificateOn: date('ngày cấp giấy chứng nhận bồi dưỡng', 'date of the course certificate'),
  introducerMonths: count(
    'số tháng người giới thiệu cùng công tác',
    'months the introducer was in the same unit',
  ),
  decisionExtended: flag('được gia hạn quyết định', 'the decision was given more time'),
  decisionReceivedOn: date('ngày chi bộ nhận quyết định', 'date the cell received the decision'),
  ceremonyOn: date('ngày lễ kết nạp', 'date of the admission ceremony'),
  ceremonyConsent: flag('cấp trên đồng ý tổ chức lễ muộn', 'the superior agreed to a later ceremony'),
  declaredOn: date('ngày khai lý lịch', 'date the curriculum vitae was declared'),
  officialConsideredOn: date(
    'ngày chi bộ xét công nhận chính thức',
    'date the cell considered official status',
  ),
  officialDecidedOn: date('ngày quyết định công nhận chính thức', 'date of the decision on official status'),
  admissionGroups: code('nhóm đối tượng kết nạp', 'groups of the admission'),

  applicationOn: date('ngày làm đơn xin ra', 'date of the application to leave'),
  openViolation: flag('đang có vi phạm', 'in open breach of standards'),
  slipOn: date('ngày lập phiếu báo', 'date the exit slip was made'),
  dossierSentOn: date('ngày chuyển hồ sơ', 'date the dossier was sent'),
  cardCollectedOn: date('ngày thu thẻ', 'date the card was collected'),

  meetingMinutes: count('thời lượng sinh hoạt (phút)', 'length of the meeting in minutes'),
  membersCalled: count('số đảng viên được triệu tập', 'members called to the meeting'),
  membersPresent: count('số đảng viên dự sinh hoạt', 'members at the meeting'),
  meetingScore: { type: 'points', vi: 'điểm buổi sinh hoạt', en: 'points of the meeting' },
  meetingGrade: code('xếp loại buổi sinh hoạt', 'grade of the meeting'),
  fourGood: flag('đạt "4 tốt"', 'reaches "four good"'),
  listCount: count('số người trong danh sách', 'people on the list'),
  dossierCount: count('số hồ sơ', 'dossiers'),

  voteHigh: count('phiếu tín nhiệm cao', 'ballots for high confidence'),
  voteMedium: count('phiếu tín nhiệm', 'ballots for confidence'),
  voteLow: count('phiếu tín nhiệm thấp', 'ballots for low confidence'),

  month: count('tháng', 'month'),
  feeMark: code('tình hình đóng đảng phí', 'payment of the fee'),
  attendanceMark: code('tình hình dự sinh hoạt', 'attendance'),
  meetingMark: code('sinh hoạt trong tháng', 'meeting of the month'),
} as const satisfies Readonly<Record<string, RecordField>>;
export type RecordFieldId = keyof typeof RECORD_FIELDS;
