import type { Language, Worded } from '../language.ts';

/** Words for the types of grassroots organizations, and of tables divided by them. */
export interface TypeWords {
  readonly byType: string;
  readonly types: Readonly<
    Record<
      | 'commune'
      | 'ward'
      | 'town'
      | 'party-agency'
      | 'state-agency'
      | 'unit'
      | 'public-unit'
      | 'private-unit'
      | 'army'
      | 'police'
      | 'business'
      | 'state-capital'
      | 'private-capital'
      | 'cooperative'
      | 'abroad'
      | 'other'
      | 'unknown',
      string
    >
  >;
  readonly all: string;
  readonly ofWhich: string;
  readonly notes: {
    /** {count} of {kind} without a readable type. */
    readonly unknown: string;
    readonly business: string;
    readonly businessPart: string;
  };
}

const WORDS: Readonly<Record<Language, TypeWords>> = {
  vi: {
    byType: 'Chia theo các loại hình tổ chức cơ sở đảng',
    types: {
      commune: 'Xã',
      ward: 'Phường',
      town: 'Thị trấn',
      'party-agency': 'Cơ quan Đảng, MTTQ, đoàn thể CT-XH',
      'state-agency': 'Cơ quan Nhà nước',
      unit: 'Đơn vị sự nghiệp',
      'public-unit': 'Công lập',
      'private-unit': 'Ngoài công lập',
      army: 'Quân đội',
      police: 'Công an',
      business: 'Doanh nghiệp và HTX',
      'state-capital': 'Doanh nghiệp có vốn Nhà nước',
      'private-capital': 'Doanh nghiệp ngoài Nhà nước',
      cooperative: 'Hợp tác xã',
      abroad: 'TCCSĐ ở ngoài nước',
      other: 'Loại hình khác',
      unknown: 'Chưa ghi loại hình',
    },
    all: 'Tổng số',
    ofWhich: 'Trong đó có vốn Nhà nước',
    notes: {
      unknown:
        'Chưa ghi loại hình: danh sách tổ chức để trống cột “Loại hình cơ sở”, hoặc ghi chữ không có trong mẫu biểu.',
      business: 'Có {count} tổ chức cơ sở đảng chỉ ghi “doanh nghiệp”, chưa ghi loại vốn.',
      businessPart: 'Cột “Trong đó có vốn Nhà nước” nằm trong cột trước nó, không cộng vào tổng số.',
    },
  },
  en: {
    byType: 'By type of grassroots organization',
    types: {
      commune: 'Commune',
      ward: 'Ward',
      town: 'Town',
      'party-agency': 'Party agencies, Front, mass organizations',
      'state-agency': 'State agencies',
      unit: 'Service units',
      'public-unit': 'Public',
      'private-unit': 'Non-public',
      army: 'Army',
      police: 'Police',
      business: 'Businesses and cooperatives',
      'state-capital': 'Businesses with State capital',
      'private-capital': 'Businesses without State capital',
      cooperative: 'Cooperatives',
      abroad: 'Grassroots organizations abroad',
      other: 'Other types',
      unknown: 'Type not recorded',
    },
    all: 'Total',
    ofWhich: 'Of which with State capital',
    notes: {
      unknown:
        'Type not recorded: the list of organizations leaves the type empty, or says what no form knows.',
      business: 'Grassroots organizations that say “business” and not whose capital: {count}.',
      businessPart:
        'The column “of which with State capital” is part of the one before it and no addend of the total.',
    },
  },
};

/** The words of the types in a language. */
export function typeWords({ language }: Worded): TypeWords {
  return WORDS[language];
}
