import { countedOf } from './definition.ts';

/** Facts of months that stand in the books of attendance; the others of an activity stand in those of fees. */
export const ATTENDANCE_FACTS: ReadonlySet<string> = new Set([
  'monthsAbsentUnexcused',
  'monthsAbsentOpen',
  'openAbsencesExcused',
  'firstAbsentOn',
  'monthsAbsentOverNewYear',
  'monthsAbsentLastYear',
]);

/** Facts the screening derives from months, lists and counts. */
export const MATTER_FACTS = {
  ...countedOf(['activity'], {
    monthsAbsentUnexcused: [
      'count',
      'số tháng bỏ sinh hoạt không có lý do chính đáng',
      'months absent without good reason',
    ],
    monthsAbsentOpen: [
      'count',
      'số tháng vắng sinh hoạt chưa ghi lý do',
      'months absent with no reason recorded',
    ],
    openAbsencesExcused: [
      'flag',
      'lý do chính đáng của các tháng vắng sinh hoạt chưa ghi lý do',
      'a good reason for the months absent without a recorded one',
    ],
    firstAbsentOn: [
      'date',
      'đầu tháng vắng sinh hoạt thứ nhất trong năm',
      'start of the first month absent in the year',
    ],
    monthsUnpaidUnexcused: [
      'count',
      'số tháng không đóng đảng phí không có lý do chính đáng',
      'months unpaid without good reason',
    ],
    monthsUnpaidOpen: [
      'count',
      'số tháng chưa đóng đảng phí chưa ghi lý do',
      'months unpaid with no reason recorded',
    ],
    openUnpaidExcused: [
      'flag',
      'lý do chính đáng của các tháng chưa đóng đảng phí chưa ghi lý do',
      'a good reason for the months unpaid without a recorded one',
    ],
    firstUnpaidOn: [
      'date',
      'đầu tháng chưa đóng đảng phí thứ nhất trong năm',
      'start of the first month unpaid in the year',
    ],
    monthsAbsentOverNewYear: [
      'count',
      'số tháng vắng liền nhau qua năm mới',
      'consecutive months absent across New Year',
    ],
    monthsUnpaidOverNewYear: [
      'count',
      'số tháng chưa đóng đảng phí liền nhau qua năm mới',
      'consecutive months unpaid across New Year',
    ],
    monthsAbsentLastYear: [
      'count',
      'số tháng vắng sinh hoạt của năm trước',
      'months absent in the year before',
    ],
    monthsUnpaidLastYear: [
      'count',
      'số tháng chưa đóng đảng phí của năm trước',
      'months unpaid in the year before',
    ],
    spanFrom: ['date', 'đầu tháng thứ nhất của quãng liền nhau', 'start of the first month of the span'],
    firstDueAfter50On: [
      'date',
      'đầu tháng thứ nhất ghi phải đóng đảng phí khi đã đủ 50 năm tuổi Đảng',
      'start of the first month with a fee due after 50 years of Party age',
    ],
    lastDueAfter50On: [
      'date',
      'đầu tháng cuối ghi phải đóng đảng phí khi đã đủ 50 năm tuổi Đảng',
      'start of the last month with a fee due after 50 years of Party age',
    ],
    monthsDueAfter50Years: [
      'count',
      'số tháng ghi phải đóng đảng phí khi đã đủ 50 năm tuổi Đảng',
      'months with a fee due after 50 years of Party age',
    ],
  }),
  ...countedOf(['membership', 'discipline'], {
    partyYears: [
      'count',
      'số năm tuổi Đảng tính đến đợt trao Huy hiệu tới',
      'years of Party age by the next badge round',
    ],
    partyYearsBefore: [
      'count',
      'số năm tuổi Đảng tính đến đợt trao Huy hiệu trước',
      'years of Party age by the badge round before',
    ],
  }),
  ...countedOf(['membership'], {
    gradeLatest: ['grade', 'mức xếp loại năm gần nhất', 'grade of the latest year'],
    gradeBefore: ['grade', 'mức xếp loại năm liền trước', 'grade of the year before'],
    gradedYearEnd: ['date', 'ngày cuối năm được xếp loại gần nhất', 'last day of the latest year graded'],
    recordUpdated: [
      'flag',
      'đã có phiếu bổ sung hồ sơ (mẫu 3-HSĐV) của năm',
      'the yearly record update (form 3-HSĐV) is there',
    ],
    recordYearEnd: [
      'date',
      'ngày cuối năm của phiếu bổ sung hồ sơ',
      'last day of the year of the record update',
    ],
    commentedAtResidence: [
      'flag',
      'đã có nhận xét của chi uỷ nơi cư trú của năm',
      'the year’s comment of the residence is there',
    ],
    excusedFromComment: [
      'flag',
      'không phải lấy nhận xét nơi cư trú của năm',
      'no comment of the residence is needed for the year',
    ],
    cardDiffersFromCitizen: [
      'flag',
      'số thẻ đảng viên khác số định danh cá nhân',
      'card number differs from the citizen number',
    ],
    badgeRecorded: [
      'flag',
      'đã ghi Huy hiệu của mốc tuổi Đảng này',
      'the badge of this Party age is recorded',
    ],
  }),
  ...countedOf(['admission'], {
    ageMonths: ['count', 'tuổi khi chi bộ xét (tháng)', 'age in months when the cell considered it'],
    consideredOn: ['date', 'ngày chi bộ xét kết nạp', 'date the cell considered the admission'],
    introducerMonths: [
      'count',
      'số tháng người giới thiệu cùng công tác',
      'months the introducer was in the same unit',
    ],
    fileOn: ['date', 'ngày của hồ sơ xin vào Đảng', 'date of the admission file'],
    certificateOn: ['date', 'ngày cấp giấy chứng nhận bồi dưỡng', 'date of the course certificate'],
    decidedOn: ['date', 'ngày quyết định kết nạp', 'date of the decision on admission'],
    decisionExtended: ['flag', 'được gia hạn quyết định', 'the decision was given more time'],
    decisionReceivedOn: ['date', 'ngày chi bộ nhận quyết định', 'date the cell received the decision'],
    ceremonyOn: ['date', 'ngày lễ kết nạp', 'date of the admission ceremony'],
    ceremonyConsent: ['flag', 'cấp trên đồng ý tổ chức lễ muộn', 'the superior agreed to a later ceremony'],
    declaredOn: ['date', 'ngày khai lý lịch', 'date the curriculum vitae was declared'],
    officialConsideredOn: [
      'date',
      'ngày chi bộ xét công nhận chính thức',
      'date the cell considered official status',
    ],
    officialDecidedOn: [
      'date',
      'ngày quyết định công nhận chính thức',
      'date of the decision on official status',
    ],
    officialFrom: ['date', 'ngày chính thức', 'day official status begins'],
    leftOn: ['date', 'ngày ra khỏi Đảng trước đây', 'date of leaving the Party before'],
  }),
  ...countedOf(['confidence'], {
    votedOn: ['date', 'ngày lấy phiếu tín nhiệm', 'date of the confidence vote'],
    ballotsCounted: ['count', 'số phiếu thu về', 'ballots returned'],
    lowBallots: ['count', 'số phiếu tín nhiệm thấp', 'ballots for low confidence'],
  }),
  ...countedOf(['unit'], {
    isPartyCell: ['flag', 'là chi bộ', 'is a party cell'],
    monthsWithoutMeeting: ['count', 'số tháng không sinh hoạt chi bộ', 'months without a cell meeting'],
    firstMissedOn: [
      'date',
      'đầu tháng không sinh hoạt thứ nhất',
      'start of the first month without a meeting',
    ],
    officialMembersNow: ['count', 'số đảng viên chính thức đang sinh hoạt', 'official members in activity'],
    reconciledOn: [
      'date',
      'ngày đối chiếu danh sách với hồ sơ gần nhất',
      'latest day the list was held against the dossiers',
    ],
    listedPeople: ['count', 'số người trong danh sách', 'people on the list'],
    dossiersHeld: ['count', 'số hồ sơ', 'dossiers'],
    slipsCheckedOn: [
      'date',
      'ngày kiểm tra phiếu chuyển sinh hoạt gần nhất',
      'latest day the transfer slips were checked',
    ],
    cardsCheckedOn: ['date', 'ngày kiểm tra thẻ gần nhất', 'latest day the cards were checked'],
    planSentOn: ['date', 'ngày gửi kế hoạch rà soát gần nhất', 'latest day the screening plan was sent'],
    yearBegan: ['date', 'ngày đầu năm rà soát', 'first day of the year screened'],
  }),
};
