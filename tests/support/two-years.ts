import type { ImportData, WorkspaceFolder } from './workspace-folder.ts';
import { makeWorkspace } from './workspace-folder.ts';

/** One line of a list of grades of the invented committee. */
export interface GradedPerson {
  readonly name: string;
  readonly card: string;
  readonly cell: string;
  readonly grade?: string;
  readonly status?: string;
  readonly discipline?: string;
  readonly admitted?: string;
  readonly kind?: string;
}

const HEADINGS = [
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Số thẻ đảng viên',
  'Mã chi bộ',
  'Ngày vào Đảng',
  'Tình trạng sinh hoạt',
  'Đối tượng',
  'Kỷ luật',
  'Xếp loại',
];

/** Six members of 2023; Chín leaves in 2024. */
export const PEOPLE_2023: readonly GradedPerson[] = [
  { name: 'Nguyễn Văn Một', card: '99000001', cell: 'T.01.01.1', grade: 'HTXSNV' },
  { name: 'Trần Thị Hai', card: '99000002', cell: 'T.01.01.1', grade: 'HTTNV' },
  { name: 'Lê Văn Ba', card: '99000003', cell: 'T.01.01.2', grade: 'HTTNV' },
  { name: 'Phạm Thị Tư', card: '99000004', cell: 'T.01.02', grade: 'HTNV' },
  { name: 'Hoàng Văn Năm', card: '99000005', cell: 'T.02.01', grade: 'HTTNV' },
  { name: 'Đỗ Văn Chín', card: '99000009', cell: 'T.02.02', grade: 'HTTNV' },
];

/** Eight members of 2024: Chín is gone, Sáu admitted, Một a leader, Bảy and Tám appear without a paper, Hai is exempt. */
export const PEOPLE_2024: readonly GradedPerson[] = [
  { name: 'Nguyễn Văn Một', card: '99000001', cell: 'T.01.01.1', grade: 'HTXSNV', kind: 'Lãnh đạo, quản lý' },
  { name: 'Trần Thị Hai', card: '99000002', cell: 'T.01.01.1', status: 'Miễn sinh hoạt đảng' },
  { name: 'Lê Văn Ba', card: '99000003', cell: 'T.01.01.2', grade: 'HTTNV' },
  { name: 'Phạm Thị Tư', card: '99000004', cell: 'T.01.02', grade: 'KHTNV', discipline: 'Cảnh cáo' },
  { name: 'Hoàng Văn Năm', card: '99000005', cell: 'T.02.01', grade: 'HTTNV' },
  { name: 'Vũ Thị Sáu', card: '99000006', cell: 'T.01.01.1', admitted: '03/09/2024' },
  { name: 'Bùi Văn Bảy', card: '99000007', cell: 'T.02.02', grade: 'HTTNV' },
  { name: 'Ngô Thị Tám', card: '99000008', cell: 'T.02.02', grade: 'HTNV' },
];

function personRow(person: GradedPerson): string[] {
  const { name, card, cell, grade = '', status = 'Đang sinh hoạt', discipline = 'Không' } = person;
  const sex = name.includes('Thị') ? 'Nữ' : 'Nam';
  const birth = `05/09/19${String(70 + Number(card.slice(-1)))}`;
  return [
    name,
    sex,
    birth,
    card,
    cell,
    person.admitted ?? '03/02/2010',
    status,
    person.kind ?? '',
    discipline,
    grade,
  ];
}

const ORGANIZATIONS = [
  ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên', 'Loại hình cơ sở'],
  ['T', 'Tỉnh uỷ Thử Nghiệm', 'Tỉnh uỷ', '', ''],
  ['T.01', 'Đảng bộ huyện An Bình', 'Đảng bộ huyện', 'T', ''],
  ['T.01.01', 'Đảng bộ trường Hoa Sen', 'Đảng bộ cơ sở', 'T.01', 'Đơn vị sự nghiệp công lập'],
  ['T.01.01.1', 'Chi bộ Một', 'Chi bộ trực thuộc', 'T.01.01', ''],
  ['T.01.01.2', 'Chi bộ Hai', 'Chi bộ trực thuộc', 'T.01.01', ''],
  ['T.01.02', 'Chi bộ Quân sự', 'Chi bộ cơ sở', 'T.01', 'Quân đội'],
  ['T.02', 'Đảng bộ Khối các cơ quan tỉnh', 'Đảng uỷ khối', 'T', ''],
  ['T.02.01', 'Chi bộ Công ty Sao Mai', 'Chi bộ cơ sở', 'T.02', 'Công ty TNHH'],
  ['T.02.02', 'Chi bộ Hội Làng', 'Chi bộ cơ sở', 'T.02', 'Kiểu gì đó'],
];

function nameOf(code: string): string {
  return ORGANIZATIONS.find((row) => row[0] === code)?.[1] ?? code;
}

const UNIT_GRADES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '2023': [
    ['T.01.01', 'HTTNV'],
    ['T.01.01.1', 'HTXSNV'],
    ['T.01.01.2', 'HTTNV'],
    ['T.01.02', 'HTTNV'],
    ['T.02.01', 'HTTNV'],
    ['T.02.02', 'HTNV'],
  ],
  '2024': [
    ['T.01.01', 'HTXSNV'],
    ['T.01.01.1', 'HTTNV'],
    ['T.01.01.2', 'HTTNV'],
    ['T.01.02', 'KHTNV'],
    ['T.02.01', 'HTTNV'],
  ],
};

const CHANGES_2024: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[] = [
  [
    'ket-nap',
    [
      [
        'Họ và tên',
        'Giới tính',
        'Ngày sinh',
        'Số thẻ đảng viên',
        'Mã chi bộ',
        'Ngày kết nạp',
        'Số quyết định',
      ],
      ['Vũ Thị Sáu', 'Nữ', '05/09/1976', '99000006', 'T.01.01.1', '03/09/2024', '12-QĐ/HU'],
    ],
  ],
  [
    'dua-ra',
    [
      [
        'Họ và tên',
        'Ngày sinh',
        'Số thẻ đảng viên',
        'Mã chi bộ',
        'Hình thức đưa ra khỏi Đảng',
        'Ngày quyết định',
      ],
      ['Đỗ Văn Chín', '05/09/1979', '99000009', 'T.02.02', 'Khai trừ', '10/05/2024'],
    ],
  ],
  [
    'chi-tieu',
    [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Chỉ tiêu kết nạp'],
      ['T.01', 'Đảng bộ huyện An Bình', '2'],
    ],
  ],
];

/**
 * An invented committee with the lists of 2023 and 2024, classified in both years: admissions (one, of a target of two) and
 * removals (one expelled) in 2024.
 */
export async function makeTwoYears(): Promise<WorkspaceFolder> {
  const workspace = await makeWorkspace('2024');
  await workspace.run(['period', 'open', '2023']);
  for (const [period, people, changes] of [
    ['2023', PEOPLE_2023, []],
    ['2024', PEOPLE_2024, CHANGES_2024],
  ] as const) {
    const lists = [
      ['to-chuc', ORGANIZATIONS],
      ...changes,
      ['xep-loai', [HEADINGS, ...people.map(personRow)]],
      [
        'xep-loai-to-chuc',
        [
          ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Xếp loại'],
          ...(UNIT_GRADES[period] ?? []).map(([code, grade]) => [code, nameOf(code), grade]),
        ],
      ],
    ] as const;
    const paths = lists.map(([name, rows]) => workspace.csv(`${period}/${name}.csv`, rows));
    const { json, out } = await workspace.run<ImportData>(['import', ...paths, '--period', period, '--json']);
    const files = json.data?.files ?? [];
    if (files.length < lists.length || files.some(({ refused }) => refused > 0)) throw new Error(out);
    await workspace.run(['classify', '--period', period]);
  }
  await workspace.run(['period', 'open', '2024']);
  return workspace;
}
