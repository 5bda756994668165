import { countedOf } from './definition.ts';

/** Facts the screening derives from papers: one transfer, one exemption, one discipline. */
export const PAPER_FACTS = {
  ...countedOf(['transfer'], {
    effectiveOn: ['date', 'ngày thay đổi công tác, nơi ở', 'date of the change of work or residence'],
    procedureOn: ['date', 'ngày làm thủ tục', 'date the procedure was started'],
    introducedOn: ['date', 'ngày giới thiệu chuyển sinh hoạt', 'date of the introduction'],
    presentedOn: ['date', 'ngày nộp giấy giới thiệu', 'date the introduction was presented'],
    reasonAccepted: ['flag', 'lý do được chấp nhận', 'reason accepted'],
    underInspection: ['flag', 'đang bị kiểm tra', 'under inspection'],
    openComplaint: [
      'flag',
      'khiếu nại, tố cáo chưa giải quyết xong',
      'complaint or denunciation not settled',
    ],
    graduatedOn: ['date', 'ngày tốt nghiệp', 'date of graduation'],
  }),
  ...countedOf(['temporary'], {
    temporaryFrom: ['date', 'ngày bắt đầu sinh hoạt tạm thời', 'start of the temporary activity'],
    temporaryUntil: ['date', 'ngày hết hạn sinh hoạt tạm thời', 'end of the temporary activity'],
    isStudy: ['flag', 'chuyển tạm thời do đi học', 'temporary transfer for study'],
  }),
  ...countedOf(['transfer', 'temporary'], {
    isAbroad: ['flag', 'chuyển sinh hoạt ra nước ngoài', 'transfer abroad'],
    leftCountryOn: ['date', 'ngày ra nước ngoài', 'date of leaving the country'],
    slipHandedOn: ['date', 'ngày nộp phiếu ở nước ngoài', 'date the slip was handed in abroad'],
    contractMonths: ['count', 'số tháng hợp đồng', 'months of the contract'],
  }),
  ...countedOf(['temporary', 'exemption'], {
    resumedOn: ['date', 'ngày sinh hoạt trở lại', 'date activities were resumed'],
    renewed: ['flag', 'đã được gia hạn', 'it was renewed'],
  }),
  ...countedOf(['exemption'], {
    exemptFrom: ['date', 'ngày bắt đầu được miễn', 'start of the exemption'],
    exemptUntil: ['date', 'ngày hết hạn miễn', 'end of the exemption'],
    groundIsAgeOrHealth: ['flag', 'miễn vì tuổi cao, sức yếu', 'exempt for age or health'],
    appliedOn: ['date', 'ngày làm đơn', 'date of the application'],
    decidedByCell: ['flag', 'chi bộ quyết định', 'the cell decided'],
    medicalPaper: ['flag', 'có giấy của cơ sở y tế', 'paper of a medical facility'],
    gradedWhileExempt: ['flag', 'được xếp loại trong năm đang được miễn', 'graded in a year spent exempt'],
  }),
  ...countedOf(['discipline'], {
    formDecided: ['form', 'hình thức kỷ luật', 'form of discipline'],
    disciplinedOn: ['date', 'ngày kỷ luật', 'date of the discipline'],
    holdsOffice: ['flag', 'đang giữ chức vụ', 'holds an office'],
    actOn: ['date', 'ngày xảy ra vi phạm', 'day of the violation'],
    heardOn: ['date', 'ngày nghe đảng viên trình bày', 'date the member was heard'],
    stateSanctionOn: ['date', 'ngày kỷ luật về chính quyền', 'date of the state sanction'],
    notifiedOn: ['date', 'ngày thông báo cho tổ chức đảng', 'date the Party organization was told'],
    servedUntil: ['date', 'ngày hết thời hạn kỷ luật', 'end of the discipline'],
    newBreachOn: ['date', 'ngày kết luận vi phạm mới', 'date of a new concluded breach'],
    badgeRoundOn: ['date', 'đợt trao Huy hiệu tới', 'the next badge round'],
  }),
  ...countedOf(['discipline', 'judgment'], {
    isProbationary: ['flag', 'là đảng viên dự bị', 'is a probationary member'],
  }),
  ...countedOf(['discipline', 'exit'], {
    decisionReceivedByMemberOn: [
      'date',
      'ngày đảng viên nhận quyết định',
      'date the member received the decision',
    ],
    complainedOn: ['date', 'ngày khiếu nại', 'date of the complaint'],
    complaintSettledOn: ['date', 'ngày giải quyết xong khiếu nại', 'date the complaint was settled'],
    complaintToCentral: ['flag', 'khiếu nại lên cấp Trung ương', 'complaint to the central level'],
  }),
  ...countedOf(['education'], {
    byResolution: [
      'flag',
      'giáo dục, giúp đỡ theo nghị quyết của chi bộ',
      'education by resolution of the cell',
    ],
    educationFrom: ['date', 'ngày bắt đầu giáo dục, giúp đỡ', 'start of education and help'],
    educationConcludedOn: ['date', 'ngày chi bộ kết luận', 'date of the cell’s conclusion'],
    madeProgress: ['flag', 'có tiến bộ', 'made progress'],
    officialCount: ['count', 'số đảng viên chính thức', 'official members'],
    exemptCount: ['count', 'số đảng viên được miễn', 'exempt members'],
    votesFor: ['count', 'số phiếu đồng ý', 'votes in favour'],
  }),
  ...countedOf(['conclusion'], {
    concludesBreach: [
      'flag',
      'kết luận vi phạm tư cách đảng viên',
      'conclusion of a breach of member standards',
    ],
    breachYearBefore: [
      'flag',
      'năm liền trước cũng có kết luận vi phạm tư cách đảng viên',
      'a breach of member standards is concluded for the year before too',
    ],
    concludesPoliticalStandard: [
      'flag',
      'kết luận về tiêu chuẩn chính trị',
      'conclusion on the political standard',
    ],
    concludesListGround: [
      'flag',
      'kết luận thuộc tiêu chí đưa vào danh sách giáo dục, giúp đỡ',
      'conclusion that is a criterion of the education-and-help list',
    ],
    onEducationList: ['flag', 'đã vào danh sách giáo dục, giúp đỡ', 'is on the education-and-help list'],
    conclusionOn: ['date', 'ngày kết luận', 'date of the conclusion'],
  }),
  ...countedOf(['card'], {
    cardEventOn: ['date', 'ngày xảy ra việc về thẻ', 'date of the event with the card'],
    cardGivenUp: ['flag', 'tự trả hoặc tự huỷ thẻ', 'returned or destroyed the card on own initiative'],
    cardMinutes: ['flag', 'có biên bản', 'there are minutes'],
  }),
  ...countedOf(['judgment'], {
    judgedOn: ['date', 'ngày án có hiệu lực', 'day the judgment took effect'],
    penaltyFromReform: [
      'flag',
      'hình phạt từ cải tạo không giam giữ trở lên',
      'penalty of non-custodial reform or heavier',
    ],
  }),
  ...countedOf(['judgment', 'exit'], {
    isExpelled: ['flag', 'đã khai trừ', 'was expelled'],
    isDeleted: ['flag', 'đã xoá tên', 'was deleted'],
  }),
  ...countedOf(['exit'], {
    exitOn: ['date', 'ngày ra khỏi Đảng', 'date of leaving the Party'],
    isOwnWish: ['flag', 'xin ra khỏi Đảng', 'left on own application'],
    exitPapers: ['flag', 'đã ghi giấy tờ khi ra khỏi Đảng', 'papers of the exit are recorded'],
    exitSlipOn: ['date', 'ngày lập phiếu báo', 'date the exit slip was made'],
    dossierSentOn: ['date', 'ngày chuyển hồ sơ', 'date the dossier was sent'],
    cardCollectedOn: ['date', 'ngày thu thẻ', 'date the card was collected'],
    applicationOn: ['date', 'ngày làm đơn xin ra', 'date of the application to leave'],
    openViolation: ['flag', 'đang có vi phạm', 'in open breach of standards'],
  }),
};
