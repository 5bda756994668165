/** The words of the province report in Vietnamese; `{name}` stands for a value. */
export const VI_REPORT_WORDS = {
  title: 'Kết quả đánh giá, xếp loại chất lượng tổ chức đảng và đảng viên {period}',
  summaryName: 'Tổng hợp',
  chartName: 'Biểu đồ {number}',
  period: {
    year: 'năm {year}',
    H1: '6 tháng đầu năm {year}',
    H2: '6 tháng cuối năm {year}',
    quarter: 'quý {quarter} năm {year}',
  },
  basis: {
    period: 'Kỳ báo cáo',
    asOf: 'Ngày chốt số liệu',
    run: 'Lần xếp loại',
    rules: 'Bộ quy định áp dụng',
    hash: 'Mã kiểm tra bộ quy định',
    dataHash: 'Mã kiểm tra dữ liệu',
    capSetting: 'Cách tính giới hạn hoàn thành xuất sắc',
  },
  grades: {
    HTXSNV: 'Hoàn thành xuất sắc nhiệm vụ (HTXSNV)',
    HTTNV: 'Hoàn thành tốt nhiệm vụ (HTTNV)',
    HTNV: 'Hoàn thành nhiệm vụ (HTNV)',
    KHTNV: 'Không hoàn thành nhiệm vụ (KHTNV)',
  },
  reasons: {
    exempt: 'Được miễn công tác và sinh hoạt đảng',
    suspended: 'Bị đình chỉ sinh hoạt đảng',
    newMember: 'Mới kết nạp, chưa đến kỳ xếp loại',
    newlyFounded: 'Tổ chức mới thành lập',
    notReviewed: 'Chưa kiểm điểm',
    noDecision: 'Chưa có quyết định xếp loại',
    other: 'Lý do khác',
  },
  sections: {
    summary: 'Tóm tắt',
    years: 'Kết quả qua các năm',
    grades: 'Kết quả xếp loại',
    units: 'Kết quả theo đảng bộ, chi bộ trực thuộc',
    caps: 'Giới hạn hoàn thành xuất sắc nhiệm vụ',
    notes: 'Ghi chú',
    received: 'Số liệu đã nhận của đảng bộ, chi bộ trực thuộc',
  },
  summary: {
    organizations:
      'Tổ chức cơ sở đảng: {existing} ({committees} đảng bộ cơ sở, {cells} chi bộ cơ sở); đã xếp loại {graded}; từ hoàn thành tốt nhiệm vụ trở lên {goodOrBetter}.',
    atTermStart: 'Đầu nhiệm kỳ (ngày {date}) có {existing} tổ chức cơ sở đảng.',
    members:
      'Đảng viên: {existing}; đã xếp loại {graded}; từ hoàn thành tốt nhiệm vụ trở lên {goodOrBetter}.',
    admissions: 'Kết nạp {actual} đảng viên, đạt {percent} chỉ tiêu ({target}).',
    admissionsNoTarget: 'Kết nạp {actual} đảng viên; chưa có chỉ tiêu trong dữ liệu.',
    admissionsZeroTarget: 'Kết nạp {actual} đảng viên; chỉ tiêu được giao là 0.',
    removals:
      'Đưa ra khỏi Đảng {total} đảng viên: khai trừ {expelled}, xoá tên {deleted}, xin ra khỏi Đảng {left}.',
    totals:
      'Từ {first} đến {last}: kết nạp {actual} đảng viên; đưa ra khỏi Đảng {total} đảng viên, gồm khai trừ {expelled}, xoá tên {deleted}, xin ra khỏi Đảng {left}.',
    caps: 'Giới hạn hoàn thành xuất sắc nhiệm vụ: {groups} nhóm đối tượng, trong đó {exceeded} nhóm vượt giới hạn.',
    share: '{count}/{base}, đạt {percent}',
    noShare: '{count}/{base}',
  },
  tables: {
    years: { name: 'Các năm', title: 'Số liệu xếp loại, kết nạp và đưa ra khỏi Đảng qua các năm' },
    grades: { name: 'Xếp loại', title: 'Kết quả xếp loại tổ chức cơ sở đảng và đảng viên {period}' },
    notGraded: { name: 'Chưa xếp loại', title: 'Chưa xếp loại, chia theo lý do' },
    unitOrganizations: {
      name: 'Tổ chức theo đơn vị',
      title: 'Xếp loại tổ chức cơ sở đảng theo đảng bộ, chi bộ trực thuộc',
    },
    unitMembers: {
      name: 'Đảng viên theo đơn vị',
      title: 'Xếp loại đảng viên theo đảng bộ, chi bộ trực thuộc',
    },
    unitMovement: {
      name: 'Kết nạp, đưa ra',
      title: 'Kết nạp đảng viên và đưa đảng viên ra khỏi Đảng theo đảng bộ, chi bộ trực thuộc',
    },
    caps: {
      name: 'Giới hạn xuất sắc',
      title: 'Các nhóm vượt giới hạn hoàn thành xuất sắc nhiệm vụ theo ít nhất một cách tính',
    },
    received: {
      name: 'Số liệu đã nhận',
      title: 'Số liệu đã nhận, chia theo đảng bộ, chi bộ trực thuộc',
    },
  },
  columns: {
    indicator: 'Chỉ tiêu',
    total: 'Tổng cộng',
    organizations: 'Tổ chức cơ sở đảng',
    members: 'Đảng viên',
    count: 'SL',
    percent: '%',
    reason: 'Lý do',
    unitCode: 'Mã',
    unitName: 'Đảng bộ, chi bộ trực thuộc',
    existing: 'Tổng số',
    graded: 'Đã xếp loại',
    goodOrBetter: 'HTTNV trở lên',
    admissions: 'Kết nạp',
    actual: 'Thực hiện',
    target: 'Chỉ tiêu',
    removals: 'Đưa ra khỏi Đảng',
    expelled: 'Khai trừ',
    deleted: 'Xoá tên',
    left: 'Xin ra',
    removed: 'Cộng',
    group: 'Nhóm đối tượng',
    subjects: 'Loại',
    limits: 'HTXSNV tối đa',
    limit: 'Đang áp dụng',
    verdict: 'Kết luận',
    state: 'Tình trạng',
    files: 'Số tệp',
    refusedRows: 'Dòng bị từ chối',
    recorded: 'Đã ghi mức xếp loại',
  },
  rows: {
    organizations: 'Tổ chức cơ sở đảng',
    committees: 'Trong đó: đảng bộ cơ sở',
    cells: 'Trong đó: chi bộ cơ sở',
    members: 'Đảng viên',
    admissions: 'Kết nạp đảng viên',
    removals: 'Đưa đảng viên ra khỏi Đảng',
    existing: 'Tổng số',
    graded: 'Đã xếp loại',
    gradedPercent: 'Tỷ lệ đã xếp loại (%)',
    notGraded: 'Chưa xếp loại',
    goodOrBetter: 'Từ hoàn thành tốt nhiệm vụ trở lên',
    goodOrBetterPercent: 'Tỷ lệ hoàn thành tốt nhiệm vụ trở lên (%)',
    actual: 'Số kết nạp',
    target: 'Chỉ tiêu',
    admissionPercent: 'Tỷ lệ đạt chỉ tiêu (%)',
    expelled: 'Khai trừ',
    deleted: 'Xoá tên',
    left: 'Xin ra khỏi Đảng',
    removed: 'Cộng số đưa ra khỏi Đảng',
    sum: 'Cộng',
  },
  subjects: { members: 'đảng viên', organizations: 'tổ chức', collectives: 'tập thể lãnh đạo' },
  caps: {
    goodOnly: 'trên số HTTNV',
    goodOrBetter: 'trên số HTTNV và HTXSNV',
    floor: 'làm tròn xuống',
    nearest: 'làm tròn gần nhất',
    setting: '{base}, {rounding}',
    exceeded: 'vượt',
    within: 'không vượt',
  },
  received: {
    states: { received: 'đã gửi', errors: 'còn dòng bị từ chối', missing: 'chưa gửi' },
    summary:
      'Đã nhận số liệu của {sent}/{units} đảng bộ, chi bộ trực thuộc, trong đó {errors} nơi còn dòng bị từ chối chưa sửa; {missing} nơi chưa gửi. Đã ghi mức xếp loại của {organizationGrades}/{organizations} tổ chức cơ sở đảng và {memberGrades}/{members} đảng viên.',
    shared:
      'Nơi đã gửi mà số tệp là 0: số liệu nằm trong tệp chung của nhiều đảng bộ, chi bộ. Ô trống: không có đối tượng nào trong danh sách để tính tỷ lệ.',
  },
  notes: {
    bases:
      'Tỷ lệ từng mức xếp loại và tỷ lệ hoàn thành tốt nhiệm vụ trở lên tính trên số đã xếp loại, không tính trên tổng số; tỷ lệ đã xếp loại tính trên tổng số tại ngày chốt số liệu; tỷ lệ kết nạp tính trên chỉ tiêu cả năm. Tỷ lệ làm tròn đến hai chữ số thập phân (từ 0,005 làm tròn lên), nên cộng các phần có thể lệch 100,00.',
    marks:
      'X: không áp dụng; ô trống: chưa có số liệu, hoặc không tính được tỷ lệ vì số làm mẫu bằng 0 hay chưa có.',
    removals: 'Số đưa ra khỏi Đảng không gồm đảng viên từ trần và đảng viên chuyển đi.',
    prepared:
      'Số liệu do phần mềm tổng hợp từ dữ liệu các đơn vị gửi; phần mềm không quyết định mức xếp loại.',
    awaits:
      'Chờ cấp uỷ có thẩm quyền xem xét, quyết định: {members} đảng viên và {organizations} tổ chức có mức xếp loại chưa phù hợp với quy định.',
    insufficient:
      'Chưa đủ dữ kiện để đối chiếu với quy định: {members} đảng viên và {organizations} tổ chức.',
    packs:
      'Các năm áp dụng những bộ quy định khác nhau ({list}), nên số liệu giữa các năm không hoàn toàn so sánh được với nhau.',
    setting: 'Cách tính đang áp dụng: {setting}.',
    capsListed:
      'Liệt kê {listed}/{groups} nhóm; các nhóm còn lại không vượt theo bất kỳ cách tính nào. {exceeded} nhóm vượt theo cách tính đang áp dụng.',
    sumDiffers:
      'Cộng theo đảng bộ, chi bộ trực thuộc khác số toàn đảng bộ ({list}): có số liệu không thuộc đảng bộ, chi bộ nào trong bảng.',
    sumItem: '{what}: {sum} so với {whole}',
  },
  charts: {
    trend: {
      title: 'Tỷ lệ hoàn thành tốt nhiệm vụ trở lên qua các năm (%)',
      summary:
        'Tỷ lệ hoàn thành tốt nhiệm vụ trở lên của tổ chức cơ sở đảng: {organizations}; của đảng viên: {members}.',
      part: '{period} {percent} ({count}/{base})',
      partNoShare: '{period} chưa có số liệu',
    },
    admissions: {
      title: 'Kết nạp đảng viên so với chỉ tiêu',
      summary: 'Kết nạp đảng viên so với chỉ tiêu: {parts}.',
      part: '{period} {actual}/{target}',
      partNoTarget: '{period} {actual} (chưa có chỉ tiêu)',
    },
    removals: {
      title: 'Đưa đảng viên ra khỏi Đảng, chia theo hình thức',
      summary: 'Đưa đảng viên ra khỏi Đảng: {parts}.',
      part: '{period} {total} (khai trừ {expelled}, xoá tên {deleted}, xin ra {left})',
    },
    units: {
      title: 'Xếp loại đảng viên theo đảng bộ, chi bộ trực thuộc (%)',
      titlePart: 'Xếp loại đảng viên theo đảng bộ, chi bộ trực thuộc (%), hàng {first} đến {last}',
      summary:
        'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên trong {units} đảng bộ, chi bộ: thấp nhất {lowest} ({lowestName}), cao nhất {highest} ({highestName}).',
      summaryNone: 'Chưa có nơi nào trong {units} đảng bộ, chi bộ có đảng viên được xếp loại.',
      summarySame:
        'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên trong {units} đảng bộ, chi bộ đều là {share}.',
    },
    received: {
      title: 'Đảng viên đã ghi mức xếp loại (%)',
      titlePart: 'Đảng viên đã ghi mức xếp loại (%), hàng {first} đến {last}',
      summary:
        'Tỷ lệ đảng viên đã ghi mức xếp loại trong {units} đảng bộ, chi bộ: thấp nhất {lowest} ({lowestName}), cao nhất {highest} ({highestName}).',
      summaryNone: 'Chưa có nơi nào trong {units} đảng bộ, chi bộ có danh sách đảng viên.',
      summarySame: 'Tỷ lệ đảng viên đã ghi mức xếp loại trong {units} đảng bộ, chi bộ đều là {share}.',
      series: 'Đã ghi mức xếp loại',
    },
    caps: {
      title: 'Số HTXSNV của từng nhóm so với giới hạn theo hai cách tính',
      summary:
        'Tính trên số HTTNV ({rounding}) có {goodOnly}/{groups} nhóm vượt giới hạn; tính trên số HTTNV và HTXSNV có {goodOrBetter}/{groups} nhóm. Vượt nhiều nhất: {name}, {excellent} HTXSNV so với tối đa {goodOnlyLimit} hoặc {goodOrBetterLimit}.',
      part: ' Biểu đồ gồm {shown} nhóm vượt nhiều nhất trong {listed} nhóm của bảng.',
      excellent: 'Số HTXSNV',
      goodOnly: 'Tối đa, tính trên số HTTNV',
      goodOrBetter: 'Tối đa, tính trên số HTTNV và HTXSNV',
    },
    data: 'Số liệu: bảng “{table}”.',
  },
} as const;

type WordsLike<Words> = Words extends string
  ? string
  : { readonly [Key in keyof Words]: WordsLike<Words[Key]> };

/** The words of the report in one language: a text that one language lacks does not compile. */
export type ReportWords = WordsLike<typeof VI_REPORT_WORDS>;
