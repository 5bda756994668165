import {
  CARD_EVENTS,
  CONCLUSION_KINDS,
  DECIDING_LEVELS,
  EDUCATION_BASES,
  EXEMPTION_GROUNDS,
  MEETING_GRADES,
  PENALTIES,
  TRANSFER_DIRECTIONS,
  TRANSFER_MANNERS,
  TRANSFER_REASONS,
} from '../records/record-codes.ts';
import { listWords } from './words.ts';

/** Kinds of record where one list holds several. */
export const RECORD_KIND_WORDS = listWords(
  ['exemption', 'suspension', 'reconciliation', 'slip-check', 'card-check', 'plan-sent'],
  {
    exemption: ['miễn', 'tạm miễn', 'miễn shđ', 'miễn sh', 'miễn ct shđ', 'miễn ct và shđ'],
    // Suspension from a committee's work alone is another thing, so `đình chỉ sinh hoạt` counts only as a whole text.
    suspension: ['đình chỉ', 'đình chỉ sinh hoạt', 'đình chỉ sh', 'đình chỉ shđ'],
    reconciliation: ['đối chiếu', 'đối chiếu danh sách', 'đối chiếu danh sách với hồ sơ', 'đối chiếu hồ sơ'],
    'slip-check': ['kiểm tra giấy giới thiệu', 'rà soát giấy giới thiệu', 'kiểm tra phiếu báo'],
    'card-check': ['kiểm tra thẻ', 'kiểm tra thẻ đảng', 'kiểm tra thẻ đảng viên'],
    'plan-sent': ['gửi kế hoạch', 'gửi kế hoạch rà soát', 'báo cáo kế hoạch'],
  },
  [
    ['miễn công tác', 'exemption'],
    ['miễn sinh hoạt', 'exemption'],
    ['đình chỉ sinh hoạt đảng', 'suspension'],
  ],
);

export const EXEMPTION_GROUND_WORDS = listWords(
  EXEMPTION_GROUNDS,
  {
    age: ['tuổi cao', 'già yếu', 'cao tuổi', 'tuổi già', 'do tuổi cao', 'tuổi cao sức yếu'],
    health: ['sức khoẻ', 'sức khoẻ yếu', 'sức yếu', 'ốm đau', 'bệnh', 'bệnh tật', 'do sức khoẻ', 'ốm'],
    treatment: ['điều trị bệnh', 'điều trị dài ngày', 'chữa bệnh', 'đi điều trị', 'điều trị'],
    abroad: ['ở nước ngoài', 'ra nước ngoài', 'đi nước ngoài', 'nước ngoài'],
    'mobile-work': [
      'làm việc lưu động',
      'đi làm ăn xa',
      'lao động lưu động',
      'đi làm xa',
      'việc làm lưu động',
    ],
    'awaiting-retirement': ['chờ nghỉ hưu', 'nghỉ chờ hưu', 'chờ hưu', 'chờ sổ hưu'],
    maternity: ['thai sản', 'nghỉ thai sản', 'sinh con', 'nghỉ sinh'],
    other: ['khác', 'lý do khác'],
  },
  [
    ['tuổi cao', 'age'],
    ['già yếu', 'age'],
    ['thai sản', 'maternity'],
    ['nước ngoài', 'abroad'],
    ['lưu động', 'mobile-work'],
    ['chờ nghỉ hưu', 'awaiting-retirement'],
    ['điều trị', 'treatment'],
    ['sức khoẻ', 'health'],
  ],
);

export const DECIDING_LEVEL_WORDS = listWords(
  DECIDING_LEVELS,
  {
    cell: ['chi bộ', 'cb', 'chi bộ trực thuộc'],
    base: ['đảng uỷ cơ sở', 'cấp uỷ cơ sở', 'chi uỷ cơ sở', 'đucs', 'cơ sở', 'chi bộ cơ sở'],
    'above-base': [
      'cấp trên trực tiếp',
      'cấp tỉnh',
      'tỉnh uỷ',
      'ban thường vụ',
      'cấp uỷ cấp trên',
      'huyện uỷ',
    ],
    central: ['trung ương', 'ban bí thư', 'uỷ ban kiểm tra trung ương'],
  },
  [
    ['đảng uỷ cơ sở', 'base'],
    ['cấp uỷ cơ sở', 'base'],
  ],
);

export const DIRECTION_WORDS = listWords(
  TRANSFER_DIRECTIONS,
  { out: ['đi', 'chuyển đi'], in: ['đến', 'chuyển đến', 'tiếp nhận'] },
  [
    ['chuyển đi', 'out'],
    ['chuyển đến', 'in'],
  ],
);

export const MANNER_WORDS = listWords(
  TRANSFER_MANNERS,
  { official: ['chính thức', 'ct'], temporary: ['tạm thời', 'tt'] },
  [
    ['chính thức', 'official'],
    ['tạm thời', 'temporary'],
  ],
);

export const TRANSFER_REASON_WORDS = listWords(
  TRANSFER_REASONS,
  {
    work: ['chuyển công tác', 'công tác', 'điều động', 'đổi công tác', 'chuyển công việc', 'biệt phái'],
    study: ['đi học', 'học tập', 'học', 'đào tạo', 'học tập trung'],
    abroad: ['ra nước ngoài', 'đi nước ngoài', 'nước ngoài'],
    contract: ['hợp đồng', 'hợp đồng lao động', 'làm hợp đồng'],
    retirement: ['nghỉ hưu', 'nghỉ chế độ', 'về hưu', 'hưu trí', 'nghỉ việc', 'xuất ngũ'],
    residence: ['đổi nơi ở', 'chuyển nơi ở', 'thay đổi nơi cư trú', 'chuyển cư trú', 'chuyển hộ khẩu'],
    other: ['khác', 'lý do khác'],
  },
  [
    ['công tác', 'work'],
    ['nghỉ hưu', 'retirement'],
    ['nước ngoài', 'abroad'],
    ['nơi cư trú', 'residence'],
    ['nơi ở', 'residence'],
  ],
);

export const EDUCATION_BASIS_WORDS = listWords(
  EDUCATION_BASES,
  {
    resolution: ['nghị quyết', 'nghị quyết chi bộ', 'nghị quyết của chi bộ', 'điều 8', 'điều 8 điều lệ'],
    list: [
      'danh sách',
      'hướng dẫn 02',
      'hd 02',
      '02 hd btctw',
      'hd 02 hd btctw',
      'danh sách giáo dục giúp đỡ',
    ],
  },
  [
    ['nghị quyết', 'resolution'],
    ['hướng dẫn 02', 'list'],
    ['02 hd btctw', 'list'],
  ],
);

export const CONCLUSION_WORDS = listWords(
  CONCLUSION_KINDS,
  {
    'standards-breach': ['vi phạm tư cách', 'vi phạm tư cách đảng viên', 'tư cách đảng viên'],
    'political-standard': ['tiêu chuẩn chính trị', 'không bảo đảm tiêu chuẩn chính trị', 'tccct'],
    degradation: ['suy thoái', 'suy thoái tư tưởng chính trị', 'suy thoái đạo đức lối sống'],
    'forbidden-acts': ['những điều đảng viên không được làm', 'điều đảng viên không được làm'],
    'exemplary-conduct': ['nêu gương', 'trách nhiệm nêu gương', 'vi phạm trách nhiệm nêu gương'],
    'low-prestige': ['uy tín thấp', 'giảm sút uy tín'],
    'other-breach': ['vi phạm khác', 'vi phạm', 'khác'],
  },
  [
    ['tư cách đảng viên', 'standards-breach'],
    ['tiêu chuẩn chính trị', 'political-standard'],
    ['suy thoái', 'degradation'],
    ['đảng viên không được làm', 'forbidden-acts'],
    ['nêu gương', 'exemplary-conduct'],
    ['uy tín', 'low-prestige'],
  ],
);

export const CARD_EVENT_WORDS = listWords(
  CARD_EVENTS,
  {
    returned: ['trả thẻ', 'tự trả thẻ', 'trả lại thẻ', 'trả'],
    destroyed: ['huỷ thẻ', 'tự huỷ thẻ', 'huỷ', 'tự huỷ'],
    lost: ['mất thẻ', 'làm mất', 'mất', 'làm mất thẻ'],
  },
  [
    ['trả thẻ', 'returned'],
    ['huỷ thẻ', 'destroyed'],
    ['mất thẻ', 'lost'],
  ],
);

export const PENALTY_WORDS = listWords(
  PENALTIES,
  {
    warning: ['cảnh cáo'],
    fine: ['phạt tiền'],
    'non-custodial-reform': ['cải tạo không giam giữ'],
    'suspended-imprisonment': ['án treo', 'tù treo', 'tù cho hưởng án treo', 'phạt tù cho hưởng án treo'],
    imprisonment: ['tù', 'tù giam', 'phạt tù', 'tù có thời hạn'],
    'life-imprisonment': ['tù chung thân', 'chung thân'],
    death: ['tử hình'],
  },
  [
    ['án treo', 'suspended-imprisonment'],
    ['cải tạo không giam giữ', 'non-custodial-reform'],
    ['chung thân', 'life-imprisonment'],
    ['tử hình', 'death'],
    ['tù giam', 'imprisonment'],
  ],
);

export const MEETING_GRADE_WORDS = listWords(MEETING_GRADES, {
  good: ['tốt', 't', 'loại tốt'],
  fair: ['khá', 'k', 'loại khá'],
  average: ['trung bình', 'tb', 'loại trung bình'],
  poor: ['kém', 'yếu', 'loại kém'],
});
