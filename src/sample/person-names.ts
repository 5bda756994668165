import { splitNames } from './split-names.ts';

/** Name parts the sample people are put together from; entries are repeated where the name is frequent. */
export const FAMILY_NAMES = splitNames(
  'Nguyễn, Nguyễn, Nguyễn, Nguyễn, Nguyễn, Nguyễn, Nguyễn, Nguyễn',
  'Trần, Trần, Trần, Lê, Lê, Lê, Phạm, Phạm, Huỳnh, Huỳnh, Võ, Võ, Phan, Phan',
  'Trương, Bùi, Đặng, Đỗ, Hồ, Ngô, Dương, Đinh, Lý, Mai, Đoàn, Lâm, Trịnh, Cao',
  'Thái, Tạ, Châu, Quách, Lưu, Hà, Tô, Kiều, La, Vương, Đào, Văn, Thạch, Hứa',
);

export const MALE_MIDDLES = splitNames(
  'Văn, Văn, Văn, Văn, Đức, Hữu, Minh, Quang, Thanh, Công, Xuân, Ngọc, Quốc, Đình',
  'Anh, Hoàng, Trọng, Duy, Bá, Thành, Tấn, Viết, Thế, Chí, ',
);

export const MALE_GIVEN = splitNames(
  'An, Anh, Bảo, Bình, Cường, Chiến, Dũng, Duy, Đạt, Đông, Đức, Giang, Hải, Hậu',
  'Hiếu, Hoà, Hoàng, Hùng, Huy, Hưng, Khánh, Khoa, Kiên, Lâm, Linh, Long, Lộc, Mạnh',
  'Minh, Nam, Nghĩa, Ngọc, Nhân, Phong, Phú, Phúc, Phương, Quân, Quang, Quý, Sơn, Tài',
  'Tâm, Tân, Thái, Thành, Thắng, Thịnh, Thuận, Tiến, Toàn, Trí, Trung, Tuấn, Tùng, Vinh',
);

export const FEMALE_MIDDLES = splitNames(
  'Thị, Thị, Thị, Thị, Thị, Thị, Ngọc, Thanh, Thu, Kim, Mỹ, Bích, Hồng, Thuỳ',
  'Thị Thu, Thị Thanh, Thị Kim, Thị Ngọc, Thị Hồng, Thị Mỹ, Phương, Hoài, Diệu, Quỳnh',
);

export const FEMALE_GIVEN = splitNames(
  'An, Anh, Bình, Cúc, Chi, Diễm, Dung, Duyên, Đào, Giang, Hà, Hạnh, Hằng, Hiền',
  'Hoa, Hoà, Hồng, Huệ, Huyền, Hương, Hường, Lan, Lệ, Liên, Linh, Loan, Ly, Mai',
  'Minh, My, Nga, Ngân, Ngọc, Nguyệt, Nhung, Oanh, Phương, Phượng, Quyên, Sương, Tâm, Thảo',
  'Thắm, Thu, Thuỷ, Thuý, Thư, Trang, Trinh, Tuyết, Uyên, Vân, Xuân, Yến, Yên, Quý',
);

/** Names of the highland peoples keep their own order: a lineage first, or `Y` and `H` before the given name. */
export const LINEAGES_FIRST = splitNames('Katơr, Chamaléa, Pinăng, Patâu Axá, Taing, Pupur, Đạo, Thập');
export const LINEAGE_GIVEN = splitNames('Linh, Hương, Dương, Bông, Hiếu, Tâm, Khoa, Điệp, Nhiên, Thuỷ');
export const LINEAGES_LAST = splitNames('Niê, Êban, Mlô, Kbuôr, Ayŭn, Byă, Ksơr, Kpă');
export const HIGHLAND_MALE = splitNames('Blăk, Khing, Thông, Duăl, Rin, Phôn, Lêm, Siu');
export const HIGHLAND_FEMALE = splitNames('Lan, Bia, Nuôn, Rơm, Yiêng, Duyên, Plêt, Mai');
