/** The words of the narrative reports in Vietnamese; `{name}` stands for a value. */
export const VI_NARRATIVE_WORDS = {
  yearly: {
    title:
      'Kết quả kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý {period}',
    opening: 'Thực hiện {bases}, {name} báo cáo kết quả như sau:',
    base: '{kind} số {number}, ngày {date} của {issuer}',
    plan: 'Ghi thêm vào phần căn cứ: kế hoạch, hướng dẫn của cấp uỷ cấp mình (số, ngày, tháng, năm).',
  },
  kinds: { regulation: 'Quy định', guidance: 'Hướng dẫn' },
  issuers: { politburo: 'Bộ Chính trị', organizing: 'Ban Tổ chức Trung ương' },
  sections: {
    leadership: 'I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
    review: 'II- KẾT QUẢ KIỂM ĐIỂM',
    reviewCollectives: '1. Tập thể',
    reviewMembers: '2. Cá nhân',
    reviewSuggested: '3. Gợi ý kiểm điểm',
    grades: 'III- KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI',
    gradesOrganizations: '1. Tổ chức đảng',
    upper: 'a) Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
    grassroots: 'b) Tổ chức cơ sở đảng',
    cells: 'c) Chi bộ trực thuộc đảng uỷ cơ sở',
    gradesCollectives: '2. Tập thể lãnh đạo, quản lý',
    gradesLeaders: '3. Cá nhân cán bộ lãnh đạo, quản lý',
    gradesMembers: '4. Đảng viên',
    years: '5. So sánh với các năm trước',
    screening: 'IV- RÀ SOÁT, SÀNG LỌC ĐẢNG VIÊN; KỶ LUẬT; KẾT NẠP ĐẢNG VIÊN',
    movement: '1. Tăng, giảm đảng viên',
    removals: '2. Rà soát, sàng lọc, đưa ra khỏi Đảng',
    discipline: '3. Kỷ luật đảng viên',
    admissions: '4. Kết nạp đảng viên',
    assessment: 'V- ĐÁNH GIÁ CHUNG',
    strengths: '1. Ưu điểm',
    weaknesses: '2. Hạn chế, khuyết điểm',
    causes: '3. Nguyên nhân',
    lessons: '4. Kinh nghiệm',
    tasks: 'VI- NHIỆM VỤ, GIẢI PHÁP',
    proposals: 'VII- ĐỀ XUẤT, KIẾN NGHỊ',
  },
  fill: {
    leadership:
      'Nêu các văn bản lãnh đạo, chỉ đạo đã ban hành; việc quán triệt, tập huấn; tổ công tác dự, chỉ đạo kiểm điểm; việc gợi ý kiểm điểm.',
    suggested: 'Nêu số tập thể, cá nhân được gợi ý kiểm điểm và kết quả; dữ liệu các đơn vị gửi chưa ghi.',
    reviewNotes: 'Nêu việc chuẩn bị, cách tiến hành, chất lượng kiểm điểm; lý do những nơi chưa kiểm điểm.',
    screening:
      'Nêu việc rà soát, sàng lọc đảng viên: số chi bộ đã rà soát, số đảng viên được giáo dục, giúp đỡ.',
    strengths: 'Nêu những mặt làm được, kèm số liệu và đơn vị tiêu biểu.',
    weaknesses: 'Nêu hạn chế, khuyết điểm, kèm đơn vị cụ thể.',
    causes: 'Nêu nguyên nhân khách quan và nguyên nhân chủ quan.',
    lessons: 'Nêu kinh nghiệm rút ra.',
    tasks: 'Nêu nhiệm vụ, giải pháp của năm tới, người chịu trách nhiệm và thời hạn.',
    proposals: 'Nêu đề xuất, kiến nghị với cấp uỷ cấp trên, hoặc ghi không có.',
    noGrades:
      'Dữ liệu các đơn vị gửi chưa ghi kết quả đánh giá, xếp loại của đối tượng này; nêu kết quả nếu có.',
  },
  subjects: {
    upper: 'đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
    grassroots: 'tổ chức cơ sở đảng (TCCSĐ)',
    cells: 'chi bộ trực thuộc đảng uỷ cơ sở',
    collectives: 'tập thể lãnh đạo, quản lý',
    leaders: 'cán bộ lãnh đạo, quản lý là đảng viên',
    members: 'đảng viên',
  },
  gradeNames: {
    HTXSNV: 'hoàn thành xuất sắc nhiệm vụ',
    HTTNV: 'hoàn thành tốt nhiệm vụ',
    HTNV: 'hoàn thành nhiệm vụ',
    KHTNV: 'không hoàn thành nhiệm vụ',
  },
  reasons: {
    exempt: 'được miễn công tác và sinh hoạt đảng',
    suspended: 'bị đình chỉ sinh hoạt đảng',
    newMember: 'mới kết nạp',
    newlyFounded: 'mới thành lập',
    notReviewed: 'chưa kiểm điểm',
    noDecision: 'chưa có quyết định xếp loại',
    other: 'lý do khác',
  },
  grading: {
    total: 'Tổng số {subject}: {existing}.',
    totalGrassroots: 'Tổng số {subject}: {existing}, gồm {committees} đảng bộ cơ sở và {cells} chi bộ cơ sở.',
    graded: 'Số được đánh giá, xếp loại: {graded}/{existing}, đạt {percent}.',
    grades: 'Trong đó: {list}.',
    grade: '{name} {count}, chiếm {percent}{change}',
    goodOrBetter: 'Hoàn thành tốt nhiệm vụ trở lên: {count}/{graded}, đạt {percent}{change}.',
    notGraded: 'Chưa đánh giá, xếp loại {count} ({list}).',
    reason: '{name} {count}',
    up: ' (tăng {points} điểm % so với {before})',
    down: ' (giảm {points} điểm % so với {before})',
    same: ' (bằng {before})',
  },
  review: {
    reviewed:
      'Số {subject} thuộc đối tượng phải kiểm điểm: {existing}. Đã kiểm điểm {reviewed}/{existingPlain}, đạt {percent}.',
    notReviewed: 'Chưa kiểm điểm {count} ({list}).',
    reasons: {
      newlyFounded: 'thành lập mới {count}',
      newMember: 'mới kết nạp dưới 6 tháng {count}',
      exempt: 'được miễn công tác và sinh hoạt đảng {count}',
      suspended: 'bị đình chỉ sinh hoạt đảng {count}',
      other: 'lý do khác hoặc chưa ghi {count}',
    },
    noCollectives: 'Dữ liệu các đơn vị gửi chưa có danh sách tập thể; nêu kết quả kiểm điểm tập thể.',
  },
  years: {
    organizations: '{parts}.',
    firstOrganizations: '{period} có {count}/{graded} TCCSĐ hoàn thành tốt nhiệm vụ trở lên, đạt {percent}',
    nextOrganizations: '{period} có {count}/{graded} TCCSĐ, đạt {percent}',
    firstMembers: '{period} có {count}/{graded} đảng viên hoàn thành tốt nhiệm vụ trở lên, đạt {percent}',
    nextMembers: '{period} có {count}/{graded} đảng viên, đạt {percent}',
    otherRules:
      'Các năm áp dụng những quy định khác nhau ({list}), nên kết quả giữa các năm không hoàn toàn so sánh được.',
    termUp:
      'Hiện có {existing} TCCSĐ, tăng {difference} tổ chức so với đầu nhiệm kỳ ({start} TCCSĐ, ngày {date}).',
    termDown:
      'Hiện có {existing} TCCSĐ, giảm {difference} tổ chức so với đầu nhiệm kỳ ({start} TCCSĐ, ngày {date}).',
    termSame: 'Số TCCSĐ hiện nay bằng số đầu nhiệm kỳ (ngày {date}): {existing}.',
  },
  movement: {
    openingClosing: 'Đầu kỳ có {opening} đảng viên; trong danh sách cuối kỳ có {closing} đảng viên.',
    closing: 'Trong danh sách cuối kỳ có {closing} đảng viên.',
  },
  removals: {
    year: 'Trong kỳ đưa ra khỏi Đảng {total} đảng viên, gồm khai trừ {expelled}, xoá tên {deleted}, xin ra khỏi Đảng {left}.',
    none: 'Trong kỳ không có đảng viên bị đưa ra khỏi Đảng.',
    share: 'Số đưa ra khỏi Đảng so với số đảng viên đầu kỳ: {count}/{members}, bằng {percent}.',
    years:
      'Từ {first} đến {last} đưa ra khỏi Đảng {total} đảng viên, gồm khai trừ {expelled}, xoá tên {deleted}, xin ra khỏi Đảng {left}.',
  },
  discipline: {
    year: 'Trong kỳ thi hành kỷ luật {total} đảng viên, gồm khiển trách {reprimanded}, cảnh cáo {warned}, cách chức {dismissed}, khai trừ {expelled}.',
    none: 'Dữ liệu các đơn vị gửi không ghi đảng viên nào bị thi hành kỷ luật trong kỳ.',
  },
  admissions: {
    withTarget: '{period} kết nạp {actual} đảng viên, đạt {percent} chỉ tiêu ({target})',
    withoutTarget: '{period} kết nạp {actual} đảng viên (chưa có chỉ tiêu)',
    total: '; tổng cộng {actual} đảng viên',
    rate: 'Số kết nạp {lastPeriod} so với số đảng viên đầu kỳ: {count}/{members}, bằng {percent}.',
  },
  annexes: 'Kèm theo các biểu sau báo cáo.',
  annex: 'Biểu {number}. {title}',
} as const;

type WordsLike<Words> = Words extends string
  ? string
  : { readonly [Key in keyof Words]: WordsLike<Words[Key]> };

/** The words of the narrative reports in one language: a text that one language lacks does not compile. */
export type NarrativeWords = WordsLike<typeof VI_NARRATIVE_WORDS>;
