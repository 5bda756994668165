import { beforeEach, describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';
import { makeCells, recordsOf } from '../support/months.ts';
import type { WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeCells();
});

describe('6 discipline', () => {
  it('the list of the specification: what the breach was is not kept, the decision is', async () => {
    const { said, json } = await importRows(
      [
        [
          'TT',
          'Họ và tên',
          'Ngày sinh',
          'Ngày vào Đảng',
          'Chức vụ, đơn vị',
          'Chi bộ',
          'Nội dung vi phạm',
          'Hình thức kỷ luật',
          'Số, ngày QĐ',
          'Cấp quyết định',
          'Xử lý chính quyền, hình sự',
        ],
        [
          '1',
          'Lò Văn Thử',
          '05/09/1984',
          '03/02/2010',
          'Giáo viên',
          'Chi bộ Một',
          'Việc riêng của người ấy',
          'Khiển trách',
          '12-QĐ/ĐU, 03/04/2025',
          'Đảng uỷ xã An Bình',
          'Việc riêng khác',
        ],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'discipline', created: 1 }]);
    expect(recordsOf(workspace)).toEqual([
      {
        card: '99000001',
        kind: 'discipline',
        on: '2025-04-03',
        until: null,
        unit: 'Chi bộ Một',
        other: null,
        decision: '12-QĐ/ĐU, 2025-04-03, Đảng uỷ xã An Bình',
        details: { disciplineForm: 1 },
      },
    ]);
    for (const row of workspace.query<Record<string, unknown>>('SELECT * FROM member_record'))
      expect(JSON.stringify(row)).not.toContain('riêng');
  });

  it('the form as four columns that take an X', async () => {
    const { said } = await importRows(
      [
        ['DANH SÁCH ĐẢNG VIÊN BỊ KỶ LUẬT NĂM 2025'],
        ['TT', 'Họ và tên', 'Mã chi bộ', 'Hình thức kỷ luật', '', '', '', 'Ngày kỷ luật'],
        ['', '', '', 'KT', 'CC', 'CCh', 'Khai trừ', ''],
        ['1', 'Lò Văn Thử', 'T.01.01.1', '', 'X', '', '', '03/04/2025'],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(recordsOf(workspace)).toMatchObject([{ on: '2025-04-03', details: { disciplineForm: 2 } }]);
  });

  it.each([
    ['KT', 1],
    ['Khiển trách', 1],
    ['CC', 2],
    ['Cảnh cáo về Đảng', 2],
    ['CCh', 3],
    ['Cách chức', 3],
    ['Khai trừ', 4],
  ])('the form "%s"', async (word, form) => {
    await importRows(
      [
        ['DANH SÁCH ĐẢNG VIÊN BỊ KỶ LUẬT'],
        ['TT', 'Họ và tên', 'Mã chi bộ', 'Mức kỷ luật', 'Số quyết định', 'Ngày quyết định'],
        ['1', 'Lò Văn Thử', 'T.01.01.1', word, '1-QĐ/ĐU', '03/04/2025'],
      ],
      { workspace },
    );
    expect(recordsOf(workspace)).toMatchObject([{ details: { disciplineForm: form } }]);
  });

  it('hearing, receipt, complaint and what it rests on are kept as dates and flags', async () => {
    const { said } = await importRows(
      [
        ['SỔ KỶ LUẬT ĐẢNG VIÊN'],
        [
          'Họ và tên',
          'Mã chi bộ',
          'Hình thức kỷ luật',
          'Số quyết định',
          'Ngày quyết định',
          'Cấp quyết định',
          'Ngày vi phạm',
          'Vi phạm gắn với chức trách',
          'Ngày nghe đảng viên trình bày',
          'Ngày nhận quyết định',
          'Ngày khiếu nại',
          'Cấp giải quyết khiếu nại',
          'Chấp hành đến ngày',
        ],
        [
          'Lò Văn Thử',
          'T.01.01.1',
          'Cảnh cáo',
          '1-QĐ/ĐU',
          '03/04/2025',
          'Đảng uỷ xã An Bình',
          '10/2024',
          'có',
          '20/03/2025',
          '05/04/2025',
          '15/04/2025',
          'Đảng uỷ cơ sở',
          '03/04/2026',
        ],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(recordsOf(workspace)[0]).toMatchObject({
      until: '2026-04-03',
      details: {
        disciplineForm: 2,
        violationOn: '2024-10',
        disciplineDutyRelated: 1,
        hearingOn: '2025-03-20',
        receivedOn: '2025-04-05',
        complaintOn: '2025-04-15',
        complaintLevel: 'base',
      },
    });
  });

  it('the same decision again is no second one, though the list words its day otherwise', async () => {
    const rows = (heading: string, day: string) => [
      ['DANH SÁCH KỶ LUẬT'],
      ['Họ và tên', 'Mã chi bộ', 'Hình thức kỷ luật', 'Số quyết định', 'Ngày quyết định', heading],
      ['Lò Văn Thử', 'T.01.01.1', 'Cảnh cáo', '1-QĐ/ĐU', '03/04/2025', day],
    ];
    await importRows(rows('Ngày công bố', ''), { workspace });
    const { json } = await importRows(rows('Ngày công bố', '07/04/2025'), { workspace });
    expect(json.data.files).toMatchObject([{ created: 0, changed: 1 }]);
    expect(recordsOf(workspace)).toMatchObject([{ on: '2025-04-07', decision: '1-QĐ/ĐU, 2025-04-03, ' }]);
  });

  it('two decisions in one year are two records of one member', async () => {
    const { said, json } = await importRows(
      [
        ['DANH SÁCH KỶ LUẬT NĂM 2025'],
        ['Họ và tên', 'Mã chi bộ', 'Hình thức kỷ luật', 'Số, ngày quyết định'],
        ['Lò Văn Thử', 'T.01.01.1', 'Khiển trách', '1-QĐ/ĐU, 03/04/2025'],
        ['Lò Văn Thử', 'T.01.01.1', 'Cảnh cáo', '9-QĐ/ĐU, 03/10/2025'],
      ],
      { workspace },
    );
    expect([said, json.data.files[0]?.created]).toEqual([[], 2]);
  });

  it('without a form or a day a row is refused with the cell', async () => {
    const { said } = await importRows(
      [
        ['DANH SÁCH KỶ LUẬT'],
        ['Họ và tên', 'Mã chi bộ', 'Hình thức kỷ luật', 'Ngày quyết định'],
        ['Lò Văn Thử', 'T.01.01.1', '', '03/04/2025'],
        ['Lò Thị Mẫu', 'T.01.01.1', 'Phê bình', '03/04/2025'],
        ['Hà Thị Vờ', 'T.01.01.2', 'Khiển trách', ''],
      ],
      { workspace },
    );
    expect(said).toEqual(['C3 required.missing error', 'C4 value.unknown error', 'required.missing error']);
  });

  it('a list of those put out of the Party is not one of discipline, and a list of grades is not either', async () => {
    const removals = await importRows(
      [
        ['DANH SÁCH ĐẢNG VIÊN BỊ KHAI TRỪ, XOÁ TÊN NĂM 2025'],
        ['Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Hình thức', 'Số, ngày QĐ'],
        ['Lò Văn Thử', '05/09/1984', 'T.01.01.1', 'Khai trừ', '1-QĐ/TU, 03/04/2025'],
      ],
      { workspace },
    );
    expect(removals.json.data.files).toMatchObject([{ kind: 'removals', created: 1 }]);
    const grades = await importRows(
      [
        ['XẾP LOẠI ĐẢNG VIÊN VÀ KỶ LUẬT NĂM 2025'],
        ['Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Hình thức kỷ luật', 'Xếp loại'],
        ['Lò Thị Mẫu', '06/10/1990', 'T.01.01.1', 'Khiển trách', 'HTNV'],
      ],
      { workspace },
    );
    expect(grades.json.data.files).toMatchObject([{ kind: 'grades' }]);
    expect(recordsOf(workspace)).toEqual([]);
  });
});
