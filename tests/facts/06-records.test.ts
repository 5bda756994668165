import { beforeEach, describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';
import { makeCells, recordsOf } from '../support/months.ts';
import type { WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeCells();
});

/** A list of one member of `Chi bộ Một` with a title and further columns. */
function listOf(title: string, columns: Readonly<Record<string, string>>): string[][] {
  return [
    [title],
    ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ', ...Object.keys(columns)],
    ['1', 'Đ/c LÒ VĂN THỬ', '05/09/1984', 'Chi bộ Một', ...Object.values(columns)],
  ];
}

describe('records of members, as units keep them', () => {
  it.each([
    [
      'exemptions',
      'DANH SÁCH ĐẢNG VIÊN ĐƯỢC MIỄN CÔNG TÁC VÀ SINH HOẠT ĐẢNG',
      {
        'Từ ngày': '01/03/2025',
        'Đến ngày': '',
        'Lý do': 'Tuổi cao, sức yếu',
        'Ngày làm đơn': '15/02/2025',
        'Giấy của cơ sở y tế': 'có',
        'Cấp xét': 'Chi bộ',
      },
      {
        kind: 'exemption',
        on: '2025-03-01',
        until: null,
        details: { exemptionGround: 'age', appliedOn: '2025-02-15', medicalPaper: 1, decidingLevel: 'cell' },
      },
    ],
    [
      'exemptions',
      'DANH SÁCH ĐẢNG VIÊN TẠM MIỄN SINH HOẠT ĐẢNG, ĐÌNH CHỈ SINH HOẠT',
      {
        'Hình thức': 'Đình chỉ sinh hoạt đảng',
        'Từ ngày': '01/03/2025',
        'Đến ngày': '01/06/2025',
        'Số quyết định': '3-QĐ/UBKT',
        'Ngày quyết định': '28/02/2025',
      },
      {
        kind: 'suspension',
        on: '2025-03-01',
        until: '2025-06-01',
        decision: '3-QĐ/UBKT, 2025-02-28, ',
        details: {},
      },
    ],
    [
      'restorations',
      'DANH SÁCH ĐẢNG VIÊN ĐƯỢC KHÔI PHỤC ĐẢNG TỊCH',
      { 'Ngày khôi phục': '10/05/2025', 'Số quyết định': '9-QĐ/TU' },
      { kind: 'restored', on: '2025-05-10', details: {} },
    ],
    [
      'education',
      'DANH SÁCH ĐẢNG VIÊN CẦN GIÁO DỤC, GIÚP ĐỠ',
      {
        'Căn cứ': 'Nghị quyết chi bộ',
        'Từ ngày': '02/01/2025',
        'Số nghị quyết': '1-NQ/CB',
        'Đã phân công người giúp đỡ': 'có',
        'Số đảng viên chính thức': '12',
        'Số đảng viên được miễn': '2',
        'Số phiếu đồng ý': '9',
      },
      {
        kind: 'education',
        on: '2025-01-02',
        decision: '1-NQ/CB, , ',
        details: {
          educationBasis: 'resolution',
          helperAssigned: 1,
          officialMembers: 12,
          exemptMembers: 2,
          votesInFavour: 9,
        },
      },
    ],
    [
      'education',
      'DANH SÁCH ĐẢNG VIÊN CẦN GIÁO DỤC, GIÚP ĐỠ',
      {
        'Căn cứ': 'Hướng dẫn 02-HD/BTCTW',
        'Ngày đưa vào danh sách': '02/01/2025',
        'Ngày chi bộ kết luận': '05/11/2025',
        'Có tiến bộ': 'không',
      },
      { kind: 'education', details: { educationBasis: 'list', concludedOn: '2025-11-05', progress: 0 } },
    ],
    [
      'residence-comments',
      'NHẬN XÉT CỦA NƠI CƯ TRÚ ĐỐI VỚI ĐẢNG VIÊN (213-QĐ/TW)',
      {
        'Ngày giới thiệu về nơi cư trú': '03/02/2020',
        'Ngày nhận xét': '10/11/2025',
        'Nhận xét nơi cư trú': 'có',
      },
      {
        kind: 'residence-comment',
        on: '2025-11-10',
        details: { recordYear: 2025, introducedOn: '2020-02-03', residenceComment: 1 },
      },
    ],
    [
      'record-updates',
      'DANH SÁCH NỘP PHIẾU BỔ SUNG HỒ SƠ ĐẢNG VIÊN (MẪU 3-HSĐV)',
      { 'Ngày nộp phiếu': '20/01/2025', 'Đầy đủ': 'x' },
      { kind: 'record-update', on: '2025-01-20', details: { recordYear: 2025, recordComplete: 1 } },
    ],
    [
      'commitments',
      'DANH SÁCH ĐẢNG VIÊN KÝ CAM KẾT TU DƯỠNG, RÈN LUYỆN',
      { 'Ngày ký': '15/01/2025' },
      { kind: 'commitment', on: '2025-01-15', details: { recordYear: 2025 } },
    ],
    [
      'conclusions',
      'DANH SÁCH KẾT LUẬN VỀ ĐẢNG VIÊN',
      {
        'Nội dung kết luận': 'Vi phạm tư cách đảng viên',
        'Số kết luận': '7-KL/UBKT',
        'Ngày kết luận': '03/06/2025',
        'Cấp kết luận': 'UBKT Tỉnh uỷ',
      },
      {
        kind: 'conclusion',
        on: '2025-06-03',
        decision: '7-KL/UBKT, 2025-06-03, UBKT Tỉnh uỷ',
        details: { conclusionKind: 'standards-breach', recordYear: 2025 },
      },
    ],
    [
      'card-events',
      'DANH SÁCH ĐẢNG VIÊN TRẢ THẺ',
      { 'Việc về thẻ': 'Tự trả thẻ', 'Ngày trả thẻ': '03/07/2025', 'Số biên bản': '4-BB/CB' },
      { kind: 'card-event', on: '2025-07-03', decision: '4-BB/CB, , ', details: { cardEvent: 'returned' } },
    ],
    [
      'badges',
      'DANH SÁCH TẶNG HUY HIỆU ĐẢNG ĐỢT 02/9/2025',
      {
        'Loại Huy hiệu': '30',
        'Số Huy hiệu': '99000123',
        'Ngày trao': '02/09/2025',
        'Số quyết định': '11-QĐ/TU',
      },
      { kind: 'badge', on: '2025-09-02', details: { badgeYears: 30, badgeNumber: '99000123' } },
    ],
    [
      'admission-steps',
      'THEO DÕI CÁC BƯỚC KẾT NẠP ĐẢNG VIÊN',
      {
        'Ngày nghị quyết chi bộ': '05/01/2025',
        'Số quyết định': '2-QĐ/ĐU',
        'Ngày quyết định': '20/02/2025',
        'Ngày nhận quyết định': '24/02/2025',
        'Ngày lễ kết nạp': '03/03/2025',
        'Nhóm đối tượng kết nạp': 'Công nhân; Thanh niên',
      },
      {
        kind: 'admission',
        on: '2025-01-05',
        details: {
          decisionReceivedOn: '2025-02-24',
          ceremonyOn: '2025-03-03',
          admissionGroups: 'worker young',
        },
      },
    ],
    [
      'exit-papers',
      'THEO DÕI HỒ SƠ ĐẢNG VIÊN RA KHỎI ĐẢNG',
      {
        'Ngày ra khỏi Đảng': '03/04/2025',
        'Hình thức': 'Xin ra khỏi Đảng',
        'Ngày làm đơn xin ra': '01/03/2025',
        'Đang có vi phạm': 'không',
        'Ngày lập phiếu báo': '10/04/2025',
        'Ngày chuyển hồ sơ': '12/05/2025',
        'Ngày thu thẻ': '03/04/2025',
      },
      {
        kind: 'exit-paper',
        on: '2025-04-03',
        details: {
          removalKind: 'xin-ra',
          applicationOn: '2025-03-01',
          openViolation: 0,
          slipOn: '2025-04-10',
          dossierSentOn: '2025-05-12',
          cardCollectedOn: '2025-04-03',
        },
      },
    ],
    [
      'judgments',
      'DANH SÁCH ĐẢNG VIÊN BỊ TOÀ ÁN KẾT ÁN: BẢN ÁN CÓ HIỆU LỰC',
      {
        'Số bản án': '5/2025/HS-ST',
        'Hình phạt': 'Phạt tù cho hưởng án treo',
        'Ngày bản án có hiệu lực': '03/08/2025',
      },
      { kind: 'judgment', on: '2025-08-03', details: { penalty: 'suspended-imprisonment' } },
    ],
  ])('%s: %s', async (kind, title, columns, record) => {
    const { said, json } = await importRows(listOf(title, columns), {
      workspace,
    });
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind, rows: 1, created: 1, refused: 0 }]);
    const [only, ...others] = recordsOf(workspace);
    expect(only).toMatchObject({ card: '99000001', unit: 'Chi bộ Một', ...record });
    expect(only?.details).toEqual(record.details);
    expect(others).toEqual([]);
    const again = await importRows([['Gửi lại'], ...listOf(title, columns)], { workspace });
    expect(again.json.data.files).toMatchObject([{ kind, unchanged: 1 }]);
  });

  it.each([
    [
      'DANH SÁCH ĐẢNG VIÊN ĐƯỢC MIỄN CÔNG TÁC',
      { 'Từ ngày': '01/03/2025', 'Đến ngày': '01/02/2025' },
      'F3 date.order error',
    ],
    [
      'DANH SÁCH ĐẢNG VIÊN ĐƯỢC MIỄN CÔNG TÁC',
      { 'Từ ngày': '', 'Lý do': 'tuổi cao' },
      'E3 required.missing error',
    ],
    [
      'DANH SÁCH ĐẢNG VIÊN ĐƯỢC MIỄN CÔNG TÁC',
      { 'Từ ngày': '01/03/2025', 'Lý do': 'bận việc nhà' },
      'F3 value.unknown error',
    ],
    ['DANH SÁCH GIÁO DỤC, GIÚP ĐỠ', { 'Từ ngày': '02/01/2025' }, 'required.missing error'],
    [
      'DANH SÁCH KẾT LUẬN VỀ ĐẢNG VIÊN',
      { 'Nội dung kết luận': 'suy thoái', 'Số kết luận': '7-KL/UBKT', 'Ngày kết luận': '03/06/2025' },
      'required.missing error',
    ],
    ['DANH SÁCH TẶNG HUY HIỆU ĐẢNG', { 'Loại Huy hiệu': 'ba mươi' }, 'E3 number.invalid error'],
    ['DANH SÁCH BẢN ÁN', { 'Hình phạt': 'không rõ', 'Ngày bản án': '03/08/2025' }, 'E3 value.unknown error'],
    ['DANH SÁCH NỘP PHIẾU BỔ SUNG HỒ SƠ', { 'Ngày nộp phiếu': '20/01/2099' }, 'E3 date.future error'],
  ])('wrong input: %s %j', async (title, columns, problem) => {
    const { said, json } = await importRows(listOf(title, columns), {
      workspace,
    });
    expect(said).toEqual([problem]);
    expect(json.data.files).toMatchObject([{ rows: 1, refused: 1 }]);
    expect(recordsOf(workspace)).toEqual([]);
  });

  it('suspension from a committee alone is no suspension from activities', async () => {
    const { said } = await importRows(
      listOf('DANH SÁCH ĐÌNH CHỈ SINH HOẠT', {
        'Hình thức': 'Đình chỉ sinh hoạt cấp uỷ',
        'Từ ngày': '01/03/2025',
      }),
      { workspace },
    );
    expect(said).toEqual(['E3 value.unknown error']);
  });
});

describe('votes of confidence', () => {
  const rows = (low: string) => [
    ['KẾT QUẢ LẤY PHIẾU TÍN NHIỆM'],
    [
      'STT',
      'Họ và tên',
      'Mã chi bộ',
      'Ngày lấy phiếu',
      'Số phiếu phát ra',
      'Số phiếu thu về',
      'Tín nhiệm cao',
      'Tín nhiệm',
      'Tín nhiệm thấp',
    ],
    ['1', 'Lò Văn Thử', 'T.01.01.1', '03/06/2025', '20', '19', '10', '4', low],
  ];

  it('are kept as counts, apart from the grade', async () => {
    const { said, json } = await importRows(rows('05'), { workspace });
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'confidence-votes', created: 1 }]);
    expect(
      workspace.query('SELECT on_date, called, ballots, high, medium, low FROM confidence_vote'),
    ).toEqual([{ on_date: '2025-06-03', called: 20, ballots: 19, high: 10, medium: 4, low: 5 }]);
    const again = await importRows(rows('4'), { workspace });
    expect(again.json.data.files).toMatchObject([{ changed: 1, created: 0 }]);
    expect((await workspace.run(['undo', '4', '--yes', '--json'])).exit).toBe(0);
    expect(workspace.query('SELECT low FROM confidence_vote')).toEqual([{ low: 5 }]);
  });

  it('more ballots than were cast are told', async () => {
    const { said } = await importRows(rows('6'), { workspace });
    expect(said).toEqual(['G3 votes.exceed warning']);
  });
});

describe('records of organizations', () => {
  const records = () =>
    workspace
      .query<{ kind: string; on: string; details: string }>(
        'SELECT kind, on_date AS "on", details FROM organization_record ORDER BY id',
      )
      .map(({ details, ...row }) => ({ ...row, details: JSON.parse(details) as object }));

  it.each([
    [
      'meeting-quality',
      'CHẤM ĐIỂM CHẤT LƯỢNG SINH HOẠT CHI BỘ THÁNG 3',
      {
        'Ngày sinh hoạt': '05/03/2025',
        'Thời lượng (phút)': '95',
        'Triệu tập': '20',
        'Có mặt': '18',
        Điểm: '87,5',
        'Xếp loại': 'Khá',
      },
      {
        kind: 'meeting-quality',
        on: '2025-03-05',
        details: {
          meetingMinutes: 95,
          membersCalled: 20,
          membersPresent: 18,
          meetingScore: 8750,
          meetingGrade: 'fair',
        },
      },
    ],
    [
      'four-good',
      'KẾT QUẢ XÂY DỰNG CHI BỘ 4 TỐT',
      { 'Đạt 4 tốt': 'có' },
      { kind: 'four-good', on: null, details: { recordYear: 2025, fourGood: 1 } },
    ],
    [
      'unit-checks',
      'ĐỐI CHIẾU DANH SÁCH VỚI HỒ SƠ',
      { 'Ngày thực hiện': '30/06/2025', 'Số trong danh sách': '20', 'Số hồ sơ': '19' },
      { kind: 'reconciliation', on: '2025-06-30', details: { listCount: 20, dossierCount: 19 } },
    ],
    [
      'unit-checks',
      'CÁC VIỆC KIỂM TRA',
      { 'Việc kiểm tra': 'Kiểm tra thẻ đảng viên', 'Ngày kiểm tra': '30/06/2025' },
      { kind: 'card-check', on: '2025-06-30', details: {} },
    ],
  ])('%s: %s', async (kind, title, columns, record) => {
    const rows = [
      [title],
      ['STT', 'Tên tổ chức đảng', 'Mã tổ chức đảng', ...Object.keys(columns)],
      ['1', 'Chi bộ Một', 'T.01.01.1', ...Object.values(columns)],
    ];
    const { said, json } = await importRows(rows, { workspace });
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind, created: 1 }]);
    expect(records()).toEqual([record]);
    const submission = json.data.files.length === 1 ? '3' : '';
    expect((await workspace.run(['undo', submission, '--yes', '--json'])).exit).toBe(0);
    expect(records()).toEqual([]);
  });
});
