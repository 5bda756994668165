import { beforeEach, describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';
import { makeCells, recordsOf } from '../support/months.ts';
import type { WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeCells();
});

const HEAD = ['TT', 'Họ và tên', 'Ngày sinh', 'Số thẻ'];

describe('6 transfers', () => {
  it('the list of the specification: both directions and both manners in one list', async () => {
    const { said, json } = await importRows(
      [
        [
          ...HEAD,
          'Chuyển đi/đến',
          'Chính thức/Tạm thời',
          'Từ tổ chức đảng',
          'Đến tổ chức đảng',
          'Số giấy GTSHĐ',
          'Ngày',
        ],
        [
          '1',
          'Lò Văn Thử',
          '05/09/1984',
          '99000001',
          'Đi',
          'Chính thức',
          'Chi bộ Một',
          'Đảng bộ tỉnh Xa',
          '07-GT',
          '03/02/2025',
        ],
        [
          '2',
          'Lò Thị Mẫu',
          '06/10/1990',
          '99000002',
          'đi',
          'Tạm thời',
          'Chi bộ Một',
          'Chi bộ Hai',
          '08-GT',
          '04/02/2025',
        ],
        [
          '3',
          'Lò Thị Mẫu',
          '06/10/1990',
          '99000002',
          'đến',
          'tạm thời',
          'Chi bộ Một',
          'Chi bộ Hai',
          '08-GT',
          '04/02/2025',
        ],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'transfers', created: 3, refused: 0 }]);
    const about = { until: null, details: {} };
    expect(recordsOf(workspace)).toEqual([
      {
        ...about,
        card: '99000001',
        kind: 'transfer-out',
        on: '2025-02-03',
        unit: 'Chi bộ Một',
        other: 'Đảng bộ tỉnh Xa',
        decision: '07-GT, , ',
      },
      {
        ...about,
        card: '99000002',
        kind: 'temporary-out',
        on: '2025-02-04',
        unit: 'Chi bộ Một',
        other: 'Chi bộ Hai',
        decision: '08-GT, , ',
      },
      {
        ...about,
        card: '99000002',
        kind: 'temporary-in',
        on: '2025-02-04',
        unit: 'Chi bộ Hai',
        other: 'Chi bộ Một',
        decision: '08-GT, , ',
      },
    ]);
  });

  it.each([
    ['DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG CHÍNH THỨC ĐẾN NĂM 2025', 'transfer-in', 'Chi bộ Hai'],
    ['DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG TẠM THỜI ĐI NĂM 2025', 'temporary-out', 'Chi bộ Một'],
  ])('%s: the title says the way for every row', async (title, kind, unit) => {
    await importRows(
      [
        [title],
        [...HEAD, 'Nơi đi', 'Nơi đến', 'Ngày giới thiệu'],
        ['1', 'Lò Văn Thử', '05/09/1984', '99000001', 'Chi bộ Một', 'Chi bộ Hai', '03/02/2025'],
      ],
      { workspace },
    );
    expect(recordsOf(workspace)).toMatchObject([{ kind, unit }]);
  });

  it('a list that says neither official nor temporary is not guessed at', async () => {
    const { json } = await importRows(
      [
        ['DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI NĂM 2025'],
        [...HEAD, 'Nơi đi', 'Nơi đến', 'Ngày giới thiệu'],
        ['1', 'Lò Văn Thử', '05/09/1984', '99000001', 'Chi bộ Một', 'Chi bộ Hai', '03/02/2025'],
      ],
      { workspace },
    );
    expect(json.diagnostics).toMatchObject([
      { code: 'import.required.missing', params: { field: 'manner' } },
    ]);
    expect(recordsOf(workspace)).toEqual([]);
  });

  it('the dates and facts that the rules of transfer ask for are kept with the record', async () => {
    const { said } = await importRows(
      [
        ['SỔ CHUYỂN SINH HOẠT ĐẢNG CHÍNH THỨC ĐI'],
        [
          ...HEAD,
          'Nơi đi',
          'Nơi đến',
          'Ngày giới thiệu',
          'Lý do chuyển',
          'Ngày thay đổi công tác, nơi ở',
          'Ngày làm thủ tục',
          'Ngày nộp giấy giới thiệu',
          'Lý do được chấp nhận',
          'Đang bị kiểm tra',
        ],
        [
          '1',
          'Lò Văn Thử',
          '05/09/1984',
          '99000001',
          'Chi bộ Một',
          'Chi bộ Hai',
          '03/02/2025',
          'Nghỉ hưu',
          '01/11/2024',
          '10/01/2025',
          '20/03/2025',
          'không',
          '0',
        ],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(recordsOf(workspace)[0]?.details).toEqual({
      transferReason: 'retirement',
      effectiveOn: '2024-11-01',
      procedureOn: '2025-01-10',
      presentedOn: '2025-03-20',
      reasonAccepted: 0,
      underInspection: 0,
    });
  });

  it('the same list again changes nothing; with the day of presentation added, it changes that record', async () => {
    const rows = (presented: string) => [
      ['DANH SÁCH CHUYỂN SINH HOẠT CHÍNH THỨC ĐI'],
      [...HEAD, 'Nơi đi', 'Số giấy giới thiệu', 'Ngày giới thiệu', 'Ngày nộp giấy'],
      ['1', 'Lò Văn Thử', '05/09/1984', '99000001', 'Chi bộ Một', '07', '03/02/2025', presented],
    ];
    await importRows(rows(''), { workspace });
    const before = workspace.query('SELECT * FROM member_record');
    const again = await importRows([['Sổ của chi bộ'], ...rows('')], { workspace });
    expect(again.json.data.files).toMatchObject([{ created: 0, changed: 0, unchanged: 1 }]);
    const more = await importRows(rows('01/03/2025'), { workspace });
    expect(more.json.data.files).toMatchObject([{ created: 0, changed: 1, unchanged: 0 }]);
    expect(recordsOf(workspace)).toMatchObject([{ details: { presentedOn: '2025-03-01' } }]);
    expect((await workspace.run(['undo', '5', '--yes', '--json'])).exit).toBe(0);
    expect(workspace.query('SELECT * FROM member_record')).toEqual(before);
  });

  it('somebody who comes from elsewhere is new; two rows about one such person are one person', async () => {
    const { said } = await importRows(
      [
        ['DANH SÁCH CHUYỂN SINH HOẠT ĐẢNG CHÍNH THỨC'],
        [...HEAD, 'Chuyển đi/đến', 'Từ tổ chức đảng', 'Đến tổ chức đảng', 'Ngày'],
        ['1', 'Vi Thị Mới', '03/03/1988', '99000077', 'đến', 'Tỉnh Xa', 'Chi bộ Một', '03/02/2025'],
        ['2', 'Vi Thị Mới', '03/03/1988', '99000077', 'đi', 'Chi bộ Một', 'Tỉnh Xa', '03/10/2025'],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(recordsOf(workspace)).toMatchObject([
      { card: '99000077', kind: 'transfer-in', on: '2025-02-03' },
      { card: '99000077', kind: 'transfer-out', on: '2025-10-03' },
    ]);
    expect(workspace.query(`SELECT 1 FROM member WHERE full_name = 'Vi Thị Mới'`)).toHaveLength(1);
    expect((await workspace.run(['undo', '3', '--yes', '--json'])).exit).toBe(0);
    expect(workspace.query(`SELECT 1 FROM member WHERE full_name = 'Vi Thị Mới'`)).toEqual([]);
  });

  it('a number that only the second row of such a person gives is kept as well', async () => {
    await importRows(
      [
        ['DANH SÁCH CHUYỂN SINH HOẠT ĐẢNG CHÍNH THỨC'],
        [...HEAD, 'Số CCCD', 'Chuyển đi/đến', 'Từ tổ chức đảng', 'Đến tổ chức đảng', 'Ngày'],
        ['1', 'Vi Thị Mới', '03/03/1988', '99000077', '', 'đến', 'Tỉnh Xa', 'Chi bộ Một', '03/02/2025'],
        [
          '2',
          'Vi Thị Mới',
          '03/03/1988',
          '99000077',
          '099188000077',
          'đi',
          'Chi bộ Một',
          'Tỉnh Xa',
          '03/10/2025',
        ],
      ],
      { workspace },
    );
    expect(
      workspace.query(`SELECT i.kind, i.value FROM identifier i JOIN member m ON m.id = i.member_id
        WHERE m.full_name = 'Vi Thị Mới' ORDER BY i.kind`),
    ).toEqual([
      { kind: 'card8', value: '99000077' },
      { kind: 'citizen', value: '099188000077' },
    ]);
  });

  it('one transfer written twice: the second row is refused', async () => {
    const row = ['Lò Văn Thử', '05/09/1984', '99000001', 'Chi bộ Một', '03/02/2025'];
    const { said } = await importRows(
      [
        ['DANH SÁCH CHUYỂN SINH HOẠT CHÍNH THỨC ĐI'],
        [...HEAD, 'Nơi đi', 'Ngày giới thiệu'],
        ['1', ...row],
        ['2', ...row],
      ],
      { workspace },
    );
    expect(said).toEqual(['B4 row.duplicate error']);
  });

  it('an organization of one’s own that nobody knows refuses the row; one outside the province is only a text', async () => {
    const { said } = await importRows(
      [
        ['DANH SÁCH CHUYỂN SINH HOẠT CHÍNH THỨC ĐI'],
        [...HEAD, 'Nơi đi', 'Nơi đến', 'Ngày giới thiệu'],
        ['1', 'Lò Văn Thử', '05/09/1984', '99000001', 'Chi bộ Chín', 'Nơi nào đó', '03/02/2025'],
        ['2', 'Lò Thị Mẫu', '06/10/1990', '99000002', 'Chi bộ Một', 'Nơi nào đó', '03/02/2025'],
      ],
      { workspace },
    );
    expect(said).toEqual(['E3 organization.unknown error']);
    expect(recordsOf(workspace)).toMatchObject([{ card: '99000002', other: 'Nơi nào đó' }]);
  });
});
