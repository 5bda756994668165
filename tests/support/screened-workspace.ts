import { LATER } from './case-commands.ts';
import { decidedRow, gradeRows } from './grade-rows.ts';
import { memberRows } from './member-rows.ts';
import {
  addOrganizations,
  addPeriod,
  copyWorkspace,
  makeWorkspace,
  type WorkspaceFolder,
} from './workspace-folder.ts';

/** Who comes to be followed up on which ground, by card. */
export const SCREENED = {
  'DEL-MEET-3M': '99000001',
  'DEL-FEE-3M': '99000002',
  'DEL-MEET-UNK': '99000003',
  'DEL-CARD': '99000004',
  'LEAVE-VOL': '99000005',
  'CRIM-EXPEL': '99000006',
  'CRIM-PROB': '99000007',
  'PROB-30WD': '99000008',
  'SCR-KHT-2Y': '99000009',
  'DEL-EDU-OPEN': '99000010',
  'TRANS-PRESENT-30WD': '99000011',
} as const;
export type ScreenedRule = keyof typeof SCREENED;

let made: WorkspaceFolder | undefined;

/** The workspace of `fillScreened`, made once and copied for each test. */
export async function makeScreened(): Promise<WorkspaceFolder> {
  made ??= await fillScreened();
  return copyWorkspace(made);
}

/** Number of the case on a ground. */
export function caseOn(workspace: WorkspaceFolder, rule: ScreenedRule): number {
  const [found] = workspace.query<{ id: number }>('SELECT id FROM screening_case WHERE rule = ?', rule);
  if (found === undefined) throw new Error(`no case on ${rule}`);
  return found.id;
}

/**
 * A workspace whose lists and books, as units send them, make each member of `SCREENED` be found on one ground, screened as of
 * the end of 2025.
 */
async function fillScreened(): Promise<WorkspaceFolder> {
  const workspace = await makeWorkspace();
  await addOrganizations(workspace);
  await addPeriod(workspace, '2024');
  const cards = Object.values(SCREENED);
  const probationary = new Set<string>([SCREENED['CRIM-PROB'], SCREENED['PROB-30WD']]);
  const nameOf = (card: string): string =>
    `Lò Văn ${String.fromCharCode(65 + cards.findIndex((each) => each === card))}`;
  const rows = memberRows(
    cards.map((card) => ({
      name: nameOf(card),
      card,
      cell: card === SCREENED['DEL-CARD'] ? 'T.01.02' : 'T.01.01.1',
      ...(probationary.has(card) ? { admitted: '01/10/2024', official: '' } : {}),
    })),
  );
  const take = async (period: string, name: string, content: string[][]): Promise<void> => {
    const { exit, out } = await workspace.importFiles(
      workspace.csv(name, content),
      '--period',
      period,
      '--yes',
    );
    if (exit > 1) throw new Error(`${name}: ${out}`);
  };
  /** A list with a title, of one member, with further columns. */
  const listOf = (
    title: string,
    rule: ScreenedRule,
    columns: Readonly<Record<string, string>>,
  ): string[][] => [
    [title],
    ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ', 'Mã chi bộ', ...Object.keys(columns)],
    [
      '1',
      nameOf(SCREENED[rule]),
      '05/09/1984',
      SCREENED[rule],
      rule === 'DEL-CARD' ? 'T.01.02' : 'T.01.01.1',
      ...Object.values(columns),
    ],
  ];
  await take('2025', 'dv.csv', rows);
  const attendance = 'SỔ THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ NĂM 2025';
  await take(
    '2025',
    'sinh-hoat-1.csv',
    listOf(attendance, 'DEL-MEET-3M', { 'Tháng 8': 'KP', 'Tháng 9': 'KP', 'Tháng 10': 'KP' }),
  );
  await take(
    '2025',
    'sinh-hoat-2.csv',
    listOf(attendance, 'DEL-MEET-UNK', { 'Tháng 8': '0', 'Tháng 9': '0', 'Tháng 10': '0' }),
  );
  await take(
    '2025',
    'dang-phi.csv',
    listOf('SỔ THU, NỘP ĐẢNG PHÍ NĂM 2025', 'DEL-FEE-3M', {
      'Tháng 8': 'KP',
      'Tháng 9': 'KP',
      'Tháng 10': 'KP',
    }),
  );
  await take(
    '2025',
    'the.csv',
    listOf('DANH SÁCH ĐẢNG VIÊN TRẢ THẺ', 'DEL-CARD', {
      'Việc về thẻ': 'Tự trả thẻ',
      'Ngày trả thẻ': '03/07/2025',
      'Số biên bản': '4-BB/CB',
    }),
  );
  for (const rule of ['CRIM-EXPEL', 'CRIM-PROB'] as const)
    await take(
      '2025',
      `an-${rule}.csv`,
      listOf('DANH SÁCH ĐẢNG VIÊN BỊ TOÀ ÁN KẾT ÁN', rule, {
        'Số bản án': '5/2025/HS-ST',
        'Hình phạt': 'Phạt tù cho hưởng án treo',
        'Ngày bản án có hiệu lực': '03/08/2025',
      }),
    );
  await take(
    '2025',
    'ket-nap.csv',
    listOf('THEO DÕI CÁC BƯỚC KẾT NẠP ĐẢNG VIÊN', 'PROB-30WD', {
      'Ngày nghị quyết chi bộ': '05/08/2024',
      'Số quyết định': '2-QĐ/ĐU',
      'Ngày quyết định': '16/09/2024',
      'Ngày nhận quyết định': '20/09/2024',
      'Ngày lễ kết nạp': '01/10/2024',
    }),
  );
  await take(
    '2025',
    'giao-duc.csv',
    listOf('DANH SÁCH ĐẢNG VIÊN CẦN GIÁO DỤC, GIÚP ĐỠ', 'DEL-EDU-OPEN', {
      'Căn cứ': 'Nghị quyết chi bộ',
      'Từ ngày': '02/10/2024',
      'Số nghị quyết': '1-NQ/CB',
    }),
  );
  await take(
    '2025',
    'ra-khoi-dang.csv',
    listOf('DANH SÁCH ĐẢNG VIÊN RA KHỎI ĐẢNG', 'LEAVE-VOL', {
      'Hình thức': 'Xin ra khỏi Đảng',
      'Ngày ra khỏi Đảng': '03/11/2025',
    }),
  );
  await take(
    '2025',
    'giay-to-ra.csv',
    listOf('THEO DÕI HỒ SƠ ĐẢNG VIÊN RA KHỎI ĐẢNG', 'LEAVE-VOL', {
      'Ngày ra khỏi Đảng': '03/11/2025',
      'Hình thức': 'Xin ra khỏi Đảng',
      'Ngày làm đơn xin ra': '01/10/2025',
      'Đang có vi phạm': 'có',
    }),
  );
  await take('2025', 'chuyen.csv', [
    ['SỔ GIỚI THIỆU SINH HOẠT ĐẢNG'],
    [
      'TT',
      'Họ và tên',
      'Ngày sinh',
      'Số thẻ',
      'Chuyển đi/đến',
      'Chính thức/Tạm thời',
      'Từ tổ chức đảng',
      'Đến tổ chức đảng',
      'Số giấy GTSHĐ',
      'Ngày',
    ],
    [
      '1',
      nameOf(SCREENED['TRANS-PRESENT-30WD']),
      '05/09/1984',
      SCREENED['TRANS-PRESENT-30WD'],
      'Đi',
      'Chính thức',
      'Chi bộ Một',
      'Đảng bộ tỉnh Xa',
      '07-GT',
      '03/10/2025',
    ],
  ]);
  for (const period of ['2024', '2025'])
    await take(
      period,
      `xep-loai-${period}.csv`,
      gradeRows([
        {
          'Họ và tên': nameOf(SCREENED['SCR-KHT-2Y']),
          'Số thẻ đảng viên': SCREENED['SCR-KHT-2Y'],
          ...decidedRow('KHTNV'),
        },
      ]),
    );
  const { exit, out } = await workspace.run(['screen', '--json'], { now: LATER });
  if (exit > 1) throw new Error(out);
  return workspace;
}
