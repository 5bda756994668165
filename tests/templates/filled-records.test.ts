import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/sheets/cell-address.ts';
import { readPath } from '../sheets/read-back.ts';
import { editWorkbook } from '../support/edit-workbook.ts';
import { makeCells, monthsOf, recordsOf } from '../support/months.ts';
import type { WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeCells();
});

/** Exports a form through the command and fills its first row. */
async function fillForm(kind: string, row: Readonly<Record<string, string>>): Promise<string> {
  const path = join(workspace.dir, '..', `${kind}.xlsx`);
  const { exit } = await workspace.run(['template', 'export', kind, '-o', path]);
  expect(exit).toBe(0);
  const [sheet] = await readPath(path);
  const header = sheet?.rows.find(({ cells }) => cells[0] === 'STT');
  if (header === undefined) throw new Error('no header row');
  const cells = Object.entries(row).map(([heading, text]) => {
    const column = header.cells.findIndex((cell) => cell.replace(/[\n*(].*/s, '').trim() === heading);
    if (column < 0) throw new Error(`no column ${heading}`);
    return [formatAddress(header.number + 1, column), text] as const;
  });
  editWorkbook(path, 'Danh sách', Object.fromEntries(cells));
  return path;
}

const MEMBER = { 'Họ và tên': 'Lò Văn Thử', 'Ngày sinh': '05/09/1984', 'Mã tổ chức đảng': 'T.01.01.1' };

describe('a form of records that was handed out and filled in imports without a question', () => {
  it('fees', async () => {
    const path = await fillForm('fees', { ...MEMBER, 'Tháng 01': '45000', 'Tháng 02': 'KP' });
    const { exit, json } = await workspace.importFiles(path);
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(json.data.files).toMatchObject([{ kind: 'fees', rows: 1, created: 1 }]);
    expect(monthsOf(workspace, '99000001')).toMatchObject({ fee_paid: [1], fee_unexcused: [2] });
  });

  it('attendance', async () => {
    const path = await fillForm('attendance', {
      ...MEMBER,
      'Tháng 01': 'x',
      'Tháng 02': 'P',
      'Tháng 03': 'Miễn',
    });
    const { exit, json } = await workspace.importFiles(path);
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(monthsOf(workspace, '99000001')).toMatchObject({ met: [1, 2], absence_excused: [2] });
  });

  it.each([
    ['exemptions', { 'Hình thức': 'Đình chỉ sinh hoạt đảng', 'Từ ngày': '01/03/2025' }, 'suspension'],
    [
      'transfers',
      {
        'Chuyển đi/đến': 'Đi',
        'Chính thức/tạm thời': 'Tạm thời',
        Ngày: '03/02/2025',
        'Đến tổ chức đảng': 'T.01.01.2',
      },
      'temporary-out',
    ],
    [
      'discipline',
      { 'Hình thức kỷ luật': 'Cảnh cáo', 'Số quyết định': '3-QĐ/ĐU', 'Ngày quyết định': '03/02/2025' },
      'discipline',
    ],
    ['restorations', { 'Ngày khôi phục': '03/02/2025' }, 'restored'],
    ['education', { 'Căn cứ': 'Hướng dẫn 02', 'Từ ngày': '03/02/2025', 'Tiến bộ': 'Không' }, 'education'],
    [
      'residence-comments',
      { 'Ngày nhận xét nơi cư trú': '03/02/2025', 'Có nhận xét': 'Có' },
      'residence-comment',
    ],
    ['record-updates', { 'Ngày nộp phiếu bổ sung': '03/02/2025', 'Đầy đủ': 'Có' }, 'record-update'],
    ['commitments', { 'Ngày ký cam kết': '03/02/2025' }, 'commitment'],
    [
      'conclusions',
      {
        'Nội dung kết luận': 'Nêu gương',
        'Số kết luận': '3-KL/ĐU',
        'Ngày kết luận': '03/02/2025',
        'Cấp kết luận': 'Đảng uỷ',
      },
      'conclusion',
    ],
    ['card-events', { 'Việc về thẻ': 'Mất thẻ', Ngày: '03/02/2025', 'Số biên bản': '3-BB' }, 'card-event'],
    ['badges', { 'Loại huy hiệu': '30', 'Ngày tặng': '03/02/2025' }, 'badge'],
    ['admission-steps', { 'Ngày lễ kết nạp': '03/02/2025' }, 'admission'],
    ['exit-papers', { 'Hình thức': 'Xin ra khỏi Đảng', 'Ngày chuyển hồ sơ': '03/02/2025' }, 'exit-paper'],
    ['judgments', { 'Hình phạt': 'Án treo', 'Ngày bản án có hiệu lực': '03/02/2025' }, 'judgment'],
  ] as const)('%s', async (kind, row, record) => {
    const path = await fillForm(kind, { ...MEMBER, ...row });
    const { exit, json } = await workspace.importFiles(path);
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(json.data.files).toMatchObject([{ kind, rows: 1, created: 1, refused: 0 }]);
    expect(recordsOf(workspace)).toMatchObject([{ card: '99000001', kind: record, unit: 'Chi bộ Một' }]);
  });

  it('votes of confidence', async () => {
    const row = { ...MEMBER, 'Ngày lấy phiếu': '03/06/2025', 'Tín nhiệm cao': '9', 'Tín nhiệm thấp': '1' };
    const { exit, json } = await workspace.importFiles(await fillForm('confidence-votes', row));
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(workspace.query('SELECT high, medium, low FROM confidence_vote')).toEqual([
      { high: 9, medium: null, low: 1 },
    ]);
  });

  it.each([
    ['meeting-quality', { 'Ngày sinh hoạt': '05/03/2025', Điểm: '90' }],
    ['four-good', { 'Đạt 4 tốt': 'Có' }],
    ['unit-checks', { 'Việc kiểm tra': 'Kiểm tra thẻ đảng viên', 'Ngày kiểm tra': '05/03/2025' }],
    ['cell-meetings', { 'Tháng 01': 'x', 'Tháng 02': '0' }],
  ] as const)('%s', async (kind, row) => {
    const path = await fillForm(kind, { 'Mã tổ chức đảng': 'T.01.01.1', ...row });
    const { exit, json } = await workspace.importFiles(path);
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(json.data.files).toMatchObject([{ kind, rows: 1, created: 1, refused: 0 }]);
  });
});
