import { splitNames } from './split-names.ts';

/** A unit's name without `Đảng bộ`/`Chi bộ`, and its words for `Loại hình cơ sở`. */
export interface NamedUnit {
  readonly name: string;
  readonly sector: string;
}

const agency = 'Cơ quan Nhà nước';
const party = 'Cơ quan Đảng, MTTQ, đoàn thể CT-XH';
const publicUnit = 'Đơn vị sự nghiệp công lập';
const privateUnit = 'Đơn vị sự nghiệp ngoài công lập';
const company = 'Doanh nghiệp';
const other = 'Khác';

const named = (sector: string, names: string): NamedUnit[] =>
  splitNames(names).map((name) => ({ name, sector }));

/** District-level grassroots committees besides the communes'; the district's name is put behind. */
export const DISTRICT_COMMITTEES: readonly NamedUnit[] = [
  ...named(party, 'Cơ quan Đảng, đoàn thể'),
  ...named(agency, 'Cơ quan chính quyền'),
  ...named('Quân đội', 'Quân sự'),
  ...named('Công an', 'Công an'),
  ...named(publicUnit, 'Trung tâm Y tế, Trường THPT số 1'),
];

/** Grassroots cells of a district, most usual first. */
export const DISTRICT_CELLS: readonly NamedUnit[] = [
  ...named(agency, 'Toà án nhân dân, Viện Kiểm sát nhân dân, Chi cục Thi hành án dân sự, Chi cục Thuế'),
  ...named(agency, 'Kho bạc Nhà nước, Chi cục Thống kê, Hạt Kiểm lâm, Đội Quản lý thị trường'),
  ...named(publicUnit, 'Bảo hiểm xã hội, Trường THPT số 2, Trường THPT số 3, Trường THPT Dân tộc nội trú'),
  ...named(publicUnit, 'Trung tâm Giáo dục nghề nghiệp, Trung tâm Văn hoá - Thể thao, Đài Truyền thanh'),
  ...named(publicUnit, 'Ban Quản lý rừng phòng hộ, Ban Quản lý dự án, Trạm Khuyến nông, Trạm Thú y'),
  ...named(company, 'Ngân hàng Chính sách xã hội, Ngân hàng Nông nghiệp, Điện lực, Bưu điện, Viễn thông'),
  ...named(company, 'Công ty Thuỷ nông, Công ty cổ phần Cấp nước, Hợp tác xã Nông nghiệp số 1'),
  ...named(company, 'Công ty cổ phần Xây dựng số 5, Công ty TNHH May Hoa Sen, Công ty cổ phần Đá Xanh'),
  ...named(other, 'Hội Người cao tuổi, Hội Chữ thập đỏ, Quỹ Tín dụng nhân dân, Hợp tác xã Vận tải'),
  ...named(
    company,
    'Công ty cổ phần Môi trường đô thị, Công ty TNHH Chế biến gỗ Sao Mai, Công ty cổ phần Chợ',
  ),
  ...named(
    publicUnit,
    'Trung tâm Dân số, Trung tâm Chính trị, Bệnh viện Y học cổ truyền, Trường Mầm non số 1',
  ),
  ...named(privateUnit, 'Trường Mầm non tư thục Hoa Mai, Phòng khám đa khoa Tâm Đức'),
  ...named(company, 'Công ty TNHH Thuỷ sản Biển Bạc, Công ty cổ phần Muối, Công ty cổ phần Du lịch Cát Vàng'),
  ...named(
    agency,
    'Ban Tiếp công dân, Đội Quản lý trật tự đô thị, Văn phòng Đăng ký đất đai, Phòng Công chứng',
  ),
];

/** Grassroots committees of the provincial agencies and enterprises. */
export const AGENCY_COMMITTEES: readonly NamedUnit[] = [
  ...named(party, 'Văn phòng Tỉnh uỷ, Cơ quan Mặt trận Tổ quốc tỉnh'),
  ...named(agency, 'Văn phòng UBND tỉnh, Sở Tài chính, Sở Xây dựng, Sở Giao thông vận tải, Sở Y tế'),
  ...named(agency, 'Sở Nông nghiệp, Cục Thuế tỉnh, Toà án nhân dân tỉnh, Viện Kiểm sát nhân dân tỉnh'),
  ...named(publicUnit, 'Bệnh viện Đa khoa tỉnh, Trường Cao đẳng Sơn Hà, Trường Chính trị tỉnh'),
  ...named(company, 'Công ty Điện lực Sơn Hà, Công ty Thuỷ lợi Sơn Hà, Ngân hàng Nông nghiệp tỉnh'),
  ...named(company, 'Công ty cổ phần Cảng Sơn Hà, Viễn thông Sơn Hà, Công ty cổ phần Đường Sơn Hà'),
  ...named(publicUnit, 'Trung tâm Kiểm soát bệnh tật tỉnh'),
];

export const AGENCY_CELLS: readonly NamedUnit[] = [
  ...named(party, 'Tỉnh đoàn, Hội Nông dân tỉnh, Hội Phụ nữ tỉnh, Hội Cựu chiến binh tỉnh'),
  ...named(party, 'Liên đoàn Lao động tỉnh, Báo Sơn Hà, Ban Bảo vệ sức khoẻ cán bộ tỉnh'),
  ...named(agency, 'Sở Nội vụ, Sở Tư pháp, Sở Công Thương, Sở Ngoại vụ, Thanh tra tỉnh, Sở Khoa học'),
  ...named(agency, 'Sở Thông tin và Truyền thông, Sở Văn hoá, Ban Dân tộc tỉnh, Cục Thống kê tỉnh'),
  ...named(agency, 'Kho bạc Nhà nước tỉnh, Cục Hải quan Sơn Hà, Cục Thi hành án dân sự tỉnh'),
  ...named(
    publicUnit,
    'Bảo hiểm xã hội tỉnh, Đài Phát thanh - Truyền hình tỉnh, Thư viện tỉnh, Bảo tàng tỉnh',
  ),
  ...named(publicUnit, 'Vườn Quốc gia Sơn Hà, Bệnh viện Mắt tỉnh, Trung tâm Giám định y khoa, Nhà hát tỉnh'),
  ...named(company, 'Công ty cổ phần In Sơn Hà, Công ty Xổ số Sơn Hà, Công ty cổ phần Sách Sơn Hà'),
  ...named(company, 'Công ty cổ phần Xe khách Sơn Hà, Công ty Lâm nghiệp Sơn Hà, Bảo hiểm Sơn Hà'),
  ...named(company, 'Công ty cổ phần Dược Sơn Hà, Công ty cổ phần Gạch Sơn Hà, Ngân hàng Công thương tỉnh'),
  ...named(
    company,
    'Công ty TNHH Năng lượng Gió Lành, Công ty cổ phần Yến sào Sơn Hà, Công ty Xăng dầu Sơn Hà',
  ),
  ...named(other, 'Hội Nhà báo tỉnh, Hội Luật gia tỉnh, Liên minh Hợp tác xã tỉnh, Đoàn Luật sư tỉnh'),
  ...named(company, 'Công ty cổ phần Cơ khí Sơn Hà, Công ty TNHH Nước khoáng Suối Mơ'),
];

/** Names of the armed services' organizations; their service is put behind. */
export const SERVICE_COMMITTEES: Readonly<Record<'army' | 'police' | 'border', readonly string[]>> = {
  army: [
    'Phòng Tham mưu',
    'Phòng Chính trị',
    'Phòng Hậu cần',
    'Trung đoàn 799',
    'Trường Quân sự',
    'Tiểu đoàn 98',
    'Cụm kho 97',
  ],
  police: [
    'Phòng Cảnh sát giao thông',
    'Phòng Cảnh sát cơ động',
    'Trại tạm giam',
    'Phòng Hậu cần',
    'Phòng Cảnh sát hình sự',
  ],
  border: ['Phòng Tham mưu', 'Đồn Biên phòng Hải Đông', 'Đồn Biên phòng Gành Son', 'Hải đội 9'],
};

export const SERVICE_CELLS: Readonly<Record<'army' | 'police' | 'border', readonly string[]>> = {
  army: [
    'Phòng Kỹ thuật',
    'Bệnh xá',
    'Ban Tài chính',
    'Đại đội Trinh sát',
    'Đại đội Thông tin',
    'Xưởng sửa chữa',
  ],
  police: splitNames(
    'Văn phòng, Thanh tra, Phòng Hồ sơ nghiệp vụ, Phòng Kỹ thuật hình sự, Phòng Quản lý xuất nhập cảnh',
    'Bệnh xá, Đội Tin học, Phòng Viễn thông, Phòng Cảnh sát môi trường',
  ),
  border: ['Văn phòng', 'Ban Tài chính', 'Bệnh xá', 'Đại đội Cơ động'],
};

/** Cells every commune has besides its hamlets; other committees number their cells or name them by office. */
export const COMMUNE_OFFICES = ['Cơ quan', 'Trường Tiểu học', 'Trường THCS', 'Quân sự - Công an'] as const;
export const OFFICE_CELLS = [
  'Văn phòng',
  'Tổ chức - Hành chính',
  'Kế hoạch - Tài chính',
  'Nghiệp vụ',
  'Cơ sở 2',
] as const;
