import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';
import { listMonths, makeCells, monthsOf } from '../support/months.ts';
import type { WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeCells();
});

const THU = '99000001';
const MAU = '99000002';

describe('6 attendance: the book of a year', () => {
  it.each([
    ['x', 'present'],
    ['X', 'present'],
    ['+', 'present'],
    ['có mặt', 'present'],
    ['1', 'present'],
    ['2', 'present'],
    ['1/2', 'present'],
    ['0', 'absent'],
    ['0/1', 'absent'],
    ['vắng', 'absent'],
    ['ốm', 'absent'],
    ['P', 'excused'],
    ['có phép', 'excused'],
    ['Vắng có lý do', 'excused'],
    ['P (đi công tác)', 'excused'],
    ['KP', 'unexcused'],
    ['vắng không phép', 'unexcused'],
    ['miễn', 'not called'],
    ['không họp', 'no meeting'],
    ['0/0', 'no meeting'],
  ])('a month marked "%s" is %s', async (mark, meaning) => {
    const { said } = await importRows(
      [
        ['SỔ THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ NĂM 2025'],
        ['Họ và tên', 'Mã chi bộ', 'Tháng 5'],
        ['Lò Văn Thử', 'T.01.01.1', mark],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    const called = meaning !== 'not called' && meaning !== 'no meeting';
    expect(monthsOf(workspace, THU)).toMatchObject({
      fees_known: null,
      attendance_known: [5],
      met: called ? [5] : [],
      absent: called && meaning !== 'present' ? [5] : [],
      absence_excused: meaning === 'excused' ? [5] : [],
      absence_unexcused: meaning === 'unexcused' ? [5] : [],
    });
  });

  it('"V" is a tick to some and absence to others: it is asked about, and the answer holds for the book', async () => {
    const book = [
      ['ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2025'],
      ['STT', 'Họ và tên', 'Chi bộ', 'T1', 'T2', 'T3'],
      ['1', 'Lò Văn Thử', 'Chi bộ Một', 'x', 'V', 'KP'],
    ];
    const unsure = await importRows(book, { workspace });
    expect(unsure.said).toEqual(['E3 value.unknown error']);
    expect(unsure.json.diagnostics[0]).toMatchObject({ params: { value: 'V' } });
    const mapping = join(workspace.dir, 'm.yaml');
    writeFileSync(mapping, 'values:\n  attendanceMark: { "V": absent }\n');
    const path = workspace.csv('dd.csv', book);
    const { json } = await workspace.importFiles(path, '--mapping', mapping);
    expect(json.diagnostics).toEqual([]);
    expect(monthsOf(workspace, THU)).toMatchObject({
      met: [1, 2, 3],
      absent: [2, 3],
      absence_unexcused: [3],
    });
  });

  it('letterhead, two header rows, sections for cells, totals and a legend below: nothing is mistaken for a person', async () => {
    const { json, said } = await importRows(
      [
        ['ĐẢNG BỘ TRƯỜNG HOA SEN', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['BẢNG CHUYÊN CẦN DỰ SINH HOẠT ĐẢNG NĂM 2025'],
        ['STT', 'Họ và tên', 'Tháng', '', '', 'Tổng số buổi dự'],
        ['', '', '1', '2', '3', ''],
        ['I', 'Chi bộ Một'],
        ['1', 'Lò Văn Thử', 'x', 'P', 'KP', '1'],
        ['2', 'Lò Thị Mẫu', 'x', 'x', 'x', '3'],
        ['II', 'Chi bộ Hai'],
        ['1', 'Hà Thị Vờ', 'x', '', 'x', '2'],
        ['Cộng', '', '3', '1', '2', '6'],
        ['Ghi chú: x: có mặt; P: vắng có phép; KP: vắng không phép'],
        ['', 'NGƯỜI LẬP BIỂU', '', 'T/M CHI UỶ'],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'attendance', rows: 3, created: 3, refused: 0 }]);
    expect(json.data.files[0]?.skipped.map(({ reason }) => reason)).toEqual([
      'title',
      'title',
      'header',
      'header',
      'section',
      'section',
      'total',
      'note',
      'signature',
    ]);
    expect(monthsOf(workspace, THU)).toMatchObject({
      met: [1, 2, 3],
      absence_excused: [2],
      absence_unexcused: [3],
    });
    expect(monthsOf(workspace, '99000005')).toMatchObject({ attendance_known: [1, 3], absent: [] });
  });

  it('fees and attendance of one person stand side by side and do not touch each other', async () => {
    const rows = (title: string, mark: string) => [
      [title],
      ['Họ và tên', 'Mã chi bộ', 'Tháng 1'],
      ['Lò Văn Thử', 'T.01.01.1', mark],
    ];
    await importRows(rows('SỔ ĐẢNG PHÍ NĂM 2025', '45.000'), { workspace });
    const { json } = await importRows(rows('ĐIỂM DANH SINH HOẠT NĂM 2025', 'x'), { workspace });
    expect(json.data.files).toMatchObject([{ kind: 'attendance', created: 1 }]);
    expect(monthsOf(workspace, THU)).toMatchObject({ fee_paid: [1], met: [1], absent: [] });
  });
});

describe('6 attendance: the list of one meeting', () => {
  it('columns that take an X: present, absent with and without a reason', async () => {
    const { said, json } = await importRows(
      [
        ['CHI BỘ MỘT'],
        ['DANH SÁCH ĐIỂM DANH SINH HOẠT CHI BỘ THÁNG 3 NĂM 2025'],
        ['STT', 'Họ và tên', 'Có mặt', 'Vắng có lý do', 'Vắng không lý do', 'Lý do'],
        ['1', 'Lò Văn Thử', '', '', 'x', ''],
        ['2', 'Lò Thị Mẫu', 'x', '', '', ''],
      ],
      { workspace },
    );
    expect(said).toEqual(['unit.from-title notice']);
    expect(json.data.files).toMatchObject([{ kind: 'attendance', created: 2 }]);
    expect(monthsOf(workspace, THU)).toMatchObject({ met: [3], absent: [3], absence_unexcused: [3] });
    expect(monthsOf(workspace, MAU)).toMatchObject({ met: [3], absent: [] });
  });

  it('two ticks for one person are no answer', async () => {
    const { said } = await importRows(
      [
        ['ĐIỂM DANH SINH HOẠT THÁNG 3 NĂM 2025'],
        ['STT', 'Họ và tên', 'Mã chi bộ', 'Có mặt', 'Vắng có lý do'],
        ['1', 'Lò Văn Thử', 'T.01.01.1', 'x', 'x'],
      ],
      { workspace },
    );
    expect(said).toEqual(['E3 value.two-marks error']);
    expect(monthsOf(workspace, THU)).toBeUndefined();
  });
});

describe('6 meetings of cells', () => {
  const months = () =>
    workspace
      .query<{ name: string; recorded: number; met: number }>(
        `SELECT v.name, t.recorded, t.met FROM organization_months t
           JOIN organization_version v ON v.organization_id = t.organization_id WHERE t.year = 2025 ORDER BY v.name`,
      )
      .map(({ name, recorded, met }) => [name, listMonths(recorded), listMonths(met)]);

  it('says in which months each cell met, by ticks or by days; blank is unknown', async () => {
    const { said, json } = await importRows(
      [
        ['THEO DÕI SINH HOẠT CHI BỘ NĂM 2025'],
        ['STT', 'Tên chi bộ', 'Mã chi bộ', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Tổng số kỳ'],
        ['1', 'Chi bộ Một', 'T.01.01.1', 'x', '05/02/2025', '0', '2'],
        ['2', 'Chi bộ Hai', 'T.01.01.2', 'x', '', 'không họp', '1'],
      ],
      { workspace },
    );
    expect([said, json.data.files[0]?.kind]).toEqual([[], 'cell-meetings']);
    expect(months()).toEqual([
      ['Chi bộ Hai', [1, 3], [1]],
      ['Chi bộ Một', [1, 2, 3], [1, 2]],
    ]);
  });
});
