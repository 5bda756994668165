import { splitNames } from './split-names.ts';
import type { SampleSender } from './plan.ts';

/** Two digits no province has. */
export const PROVINCE_CODE = '99';
export const PROVINCE_NAME = 'Đảng bộ tỉnh Sơn Hà';

const every = (layout: SampleSender['layouts'][2021]): SampleSender['layouts'] => ({
  2021: layout,
  2022: layout,
  2023: layout,
});

/** What a sender's tree is made of. */
export interface SenderData extends Omit<SampleSender, 'code'> {
  readonly kind: 'district' | 'upper-committee';
  /** How its units say where they are: `huyện Đông Sơn`. */
  readonly place: string;
  readonly profile: 'district' | 'agencies' | 'army' | 'police' | 'border';
  /** Names of communes, wards and towns, in the order of their codes; districts only. */
  readonly communes: readonly string[];
  /** Grassroots committees and cells on the first day of the term. */
  readonly committees: number;
  readonly cells: number;
  /** Target of admissions of 2021, 2022, 2023; the sums are the province's. */
  readonly targets: readonly [number, number, number];
  /** Admitted above (or below) the target. */
  readonly surplus: readonly [number, number, number];
  /** Thousandths of the members who bear a name of the highland peoples. */
  readonly highland: number;
}

export const SENDERS: readonly SenderData[] = [
  {
    name: 'Đảng bộ thành phố Hà An',
    slug: 'thanh-pho-ha-an',
    letterhead: 'THÀNH UỶ HÀ AN',
    issuer: 'ThU',
    identifiers: 'citizen',
    layouts: every('marks'),
    kind: 'district',
    place: 'thành phố Hà An',
    profile: 'district',
    communes: splitNames(
      'phường Trần Phú, phường Bến Nghè, phường Đông Hải, phường Hoà Bình, phường Vĩnh Phước',
      'phường Tân Tiến, phường Phú Hà, phường Mỹ An, phường Văn Sơn, xã Thành Khê, xã An Lạc',
    ),
    committees: 16,
    cells: 46,
    targets: [124, 123, 121],
    surplus: [3, 4, 2],
    highland: 10,
  },
  {
    name: 'Đảng bộ huyện Đông Sơn',
    slug: 'huyen-dong-son',
    letterhead: 'HUYỆN UỶ ĐÔNG SƠN',
    issuer: 'HU',
    identifiers: 'both',
    layouts: every('export'),
    kind: 'district',
    place: 'huyện Đông Sơn',
    profile: 'district',
    communes: splitNames(
      'thị trấn Đông Sơn, xã Đông Phú, xã Đông Thịnh, xã Tân Lập, xã Đồng Sim, xã Xuân Quang',
      'xã Xuân Hoà, xã Nhơn Thọ, xã Bình Khê, xã Hoà Lộc, xã Sơn Thành, xã Đồng Mít',
    ),
    committees: 17,
    cells: 34,
    targets: [97, 96, 95],
    surplus: [2, 3, -1],
    highland: 40,
  },
  {
    name: 'Đảng bộ huyện Tây Lĩnh',
    slug: 'huyen-tay-linh',
    letterhead: 'HUYỆN UỶ TÂY LĨNH',
    issuer: 'HU',
    identifiers: 'citizen',
    layouts: every('plain'),
    kind: 'district',
    place: 'huyện Tây Lĩnh',
    profile: 'district',
    communes: splitNames(
      'thị trấn Tây Lĩnh, xã Lĩnh Thượng, xã Lĩnh Hạ, xã Phước Tân, xã Vĩnh Sơn, xã An Nghĩa',
      'xã Bình Tường, xã Ia Rơm, xã Hoà Sơn, xã Tây Phú',
    ),
    committees: 15,
    cells: 30,
    targets: [87, 86, 85],
    surplus: [1, 2, 2],
    highland: 150,
  },
  {
    name: 'Đảng bộ huyện Nam Khê',
    slug: 'huyen-nam-khe',
    letterhead: 'HUYỆN UỶ NAM KHÊ',
    issuer: 'HU',
    identifiers: 'card',
    layouts: every('semicolon'),
    kind: 'district',
    place: 'huyện Nam Khê',
    profile: 'district',
    communes: splitNames(
      'thị trấn Nam Khê, xã Nam Thái, xã Nam Lộc, xã Cát Tân, xã Cát Hưng, xã Mỹ Thọ, xã Mỹ Đức',
      'xã Phú Xuân, xã Long Thạnh, xã Lộc Khê, xã Công Chánh',
    ),
    committees: 16,
    cells: 32,
    targets: [93, 92, 90],
    surplus: [-1, 2, 1],
    highland: 20,
  },
  {
    name: 'Đảng bộ huyện Bắc Lâm',
    slug: 'huyen-bac-lam',
    letterhead: 'HUYỆN UỶ BẮC LÂM',
    issuer: 'HU',
    identifiers: 'card',
    layouts: every('chain'),
    kind: 'district',
    place: 'huyện Bắc Lâm',
    profile: 'district',
    communes: splitNames(
      'thị trấn Bắc Lâm, xã Lâm Hải, xã Lâm Tiến, xã Bắc Phong, xã Bắc Sơn Hạ, xã Khe Trầu',
      'xã Đá Bàn, xã Suối Đá, xã Tân Hải, xã Vĩnh Thuận',
    ),
    committees: 15,
    cells: 28,
    targets: [84, 83, 81],
    surplus: [1, 1, 3],
    highland: 120,
  },
  {
    name: 'Đảng bộ huyện Thượng Đăk',
    slug: 'huyen-thuong-dak',
    letterhead: 'HUYỆN UỶ THƯỢNG ĐĂK',
    issuer: 'HU',
    identifiers: 'card',
    layouts: every('marks'),
    kind: 'district',
    place: 'huyện Thượng Đăk',
    profile: 'district',
    communes: splitNames(
      'thị trấn Thượng Đăk, xã Đăk Nông Hạ, xã Đăk Hà Thượng, xã Ma Ruông, xã Tà Loan, xã Chư Mây',
      'xã Ea Siu, xã Krông Rin, xã Ya Hội',
    ),
    committees: 14,
    cells: 24,
    targets: [75, 75, 73],
    surplus: [2, 1, 1],
    highland: 550,
  },
  {
    name: 'Đảng bộ huyện Hải Bình',
    slug: 'huyen-hai-binh',
    letterhead: 'HUYỆN UỶ HẢI BÌNH',
    issuer: 'HU',
    identifiers: 'citizen',
    // The district changes its form in 2023.
    layouts: { 2021: 'semicolon', 2022: 'semicolon', 2023: 'plain' },
    kind: 'district',
    place: 'huyện Hải Bình',
    profile: 'district',
    communes: splitNames(
      'thị trấn Hải Bình, xã Hải Đông, xã Hải Tân, xã Gành Son, xã Đầm Sen, xã Lạch Vọng',
      'xã Mũi Nhạn, xã Rạch Dừa, xã Bãi Ngà, xã Bình Châu',
    ),
    committees: 15,
    cells: 30,
    targets: [88, 88, 86],
    surplus: [0, 2, 1],
    highland: 30,
  },
  {
    name: 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh',
    slug: 'khoi-co-quan-doanh-nghiep',
    letterhead: 'ĐẢNG UỶ KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH',
    issuer: 'ĐUK',
    identifiers: 'both',
    layouts: every('export'),
    kind: 'upper-committee',
    place: 'tỉnh Sơn Hà',
    profile: 'agencies',
    communes: [],
    committees: 20,
    cells: 42,
    targets: [104, 104, 102],
    surplus: [1, 3, 1],
    highland: 30,
  },
  {
    name: 'Đảng bộ Quân sự tỉnh',
    slug: 'quan-su-tinh',
    letterhead: 'ĐẢNG UỶ QUÂN SỰ TỈNH',
    issuer: 'ĐUQS',
    identifiers: 'citizen',
    layouts: every('plain'),
    kind: 'upper-committee',
    place: 'Bộ Chỉ huy Quân sự tỉnh',
    profile: 'army',
    communes: [],
    committees: 7,
    cells: 6,
    targets: [28, 28, 27],
    surplus: [0, 0, 1],
    highland: 40,
  },
  {
    name: 'Đảng bộ Công an tỉnh',
    slug: 'cong-an-tinh',
    letterhead: 'ĐẢNG UỶ CÔNG AN TỈNH',
    issuer: 'ĐUCA',
    identifiers: 'citizen',
    layouts: every('chain'),
    kind: 'upper-committee',
    place: 'Công an tỉnh',
    profile: 'police',
    communes: [],
    committees: 5,
    cells: 8,
    targets: [24, 24, 24],
    surplus: [1, 0, 0],
    highland: 40,
  },
  {
    name: 'Đảng bộ Bộ đội Biên phòng tỉnh',
    slug: 'bo-doi-bien-phong-tinh',
    letterhead: 'ĐẢNG UỶ BỘ ĐỘI BIÊN PHÒNG TỈNH',
    issuer: 'ĐUBP',
    identifiers: 'card',
    layouts: every('semicolon'),
    kind: 'upper-committee',
    place: 'Bộ đội Biên phòng tỉnh',
    profile: 'border',
    communes: [],
    committees: 4,
    cells: 4,
    targets: [16, 16, 16],
    surplus: [0, 1, 0],
    highland: 60,
  },
];

/** A grassroots organization founded in the term; `sender` counts from 0. */
export interface Founding {
  readonly sender: number;
  readonly kind: 'base-committee' | 'base-cell';
  readonly on: string;
}

export const FOUNDINGS: readonly Founding[] = [
  { sender: 0, kind: 'base-cell', on: '2020-11-16' },
  { sender: 7, kind: 'base-committee', on: '2020-12-01' },
  { sender: 2, kind: 'base-cell', on: '2021-01-18' },
  { sender: 4, kind: 'base-cell', on: '2021-02-22' },
  { sender: 0, kind: 'base-cell', on: '2021-03-15' },
  { sender: 6, kind: 'base-cell', on: '2021-04-12' },
  { sender: 9, kind: 'base-cell', on: '2021-05-10' },
  { sender: 1, kind: 'base-cell', on: '2021-06-07' },
  { sender: 3, kind: 'base-cell', on: '2021-08-09' },
  { sender: 7, kind: 'base-cell', on: '2021-09-20' },
  { sender: 5, kind: 'base-cell', on: '2021-10-11' },
  { sender: 0, kind: 'base-cell', on: '2021-11-15' },
  { sender: 1, kind: 'base-cell', on: '2022-07-25' },
  { sender: 2, kind: 'base-cell', on: '2022-08-15' },
  { sender: 6, kind: 'base-cell', on: '2022-09-05' },
  { sender: 7, kind: 'base-cell', on: '2022-09-26' },
  { sender: 0, kind: 'base-cell', on: '2022-10-17' },
  { sender: 3, kind: 'base-cell', on: '2022-11-21' },
  { sender: 0, kind: 'base-committee', on: '2023-07-17' },
  { sender: 4, kind: 'base-cell', on: '2023-08-07' },
  { sender: 7, kind: 'base-cell', on: '2023-08-28' },
  { sender: 1, kind: 'base-cell', on: '2023-09-18' },
  { sender: 6, kind: 'base-cell', on: '2023-10-09' },
  { sender: 5, kind: 'base-cell', on: '2023-10-30' },
  { sender: 2, kind: 'base-cell', on: '2023-11-20' },
];

/** A grassroots cell that ended in the term; `cell` and `successor` count the sender's first cells from 0. */
export interface Ending {
  readonly sender: number;
  readonly cell: number;
  readonly successor: number;
  readonly on: string;
  readonly change: 'merged' | 'dissolved';
}

export const ENDINGS: readonly Ending[] = [
  { sender: 7, cell: 30, successor: 31, on: '2021-03-31', change: 'merged' },
  { sender: 3, cell: 20, successor: 21, on: '2021-06-30', change: 'merged' },
  { sender: 0, cell: 41, successor: 12, on: '2021-09-30', change: 'dissolved' },
  { sender: 1, cell: 24, successor: 25, on: '2022-02-28', change: 'merged' },
  { sender: 4, cell: 22, successor: 5, on: '2022-04-29', change: 'merged' },
  { sender: 7, cell: 36, successor: 35, on: '2022-07-29', change: 'dissolved' },
  { sender: 2, cell: 19, successor: 20, on: '2022-10-31', change: 'merged' },
  { sender: 6, cell: 23, successor: 24, on: '2023-03-31', change: 'merged' },
  { sender: 0, cell: 29, successor: 30, on: '2023-05-31', change: 'merged' },
  { sender: 5, cell: 18, successor: 6, on: '2023-06-30', change: 'dissolved' },
  { sender: 9, cell: 6, successor: 5, on: '2023-09-29', change: 'merged' },
];
