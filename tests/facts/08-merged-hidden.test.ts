import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeXlsx } from '../sheets/support/make-xlsx.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

function writeRows(rows: readonly (readonly [attributes: string, ...cells: string[]])[]): string {
  const path = join(dirname(workspace.dir), 'bang-tinh', 'an.xlsx');
  mkdirSync(dirname(path), { recursive: true });
  const xml = rows.map(([attributes, ...cells], row) => {
    const written = cells.map((cell, column) => {
      const address = String.fromCharCode(65 + column) + String(row + 1);
      return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
    return `<row r="${String(row + 1)}" ${attributes}>${written.join('')}</row>`;
  });
  writeFileSync(path, makeXlsx({ rows: xml.join('') }));
  return path;
}

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Chi bộ'] as const;

describe('8.4 hidden and merged', () => {
  it('rows hidden by a filter are taken and told, once for the sheet', async () => {
    const path = writeRows([
      ['', ...HEADER],
      ['', '1', 'Lò Văn Thử', '1984', '99000001', 'Chi bộ Một'],
      ['hidden="1"', '2', 'Vàng Thị Mẫu', '1985', '99000002', 'Chi bộ Một'],
      ['hidden="1"', '3', 'Sùng A Thử', '1986', '99000003', 'Chi bộ Hai'],
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics).toMatchObject([
      { code: 'import.row.hidden', severity: 'notice', params: { count: 2, rows: '3, 4' } },
    ]);
    expect(exit).toBe(0);
    expect(json.data.files).toMatchObject([{ created: 3 }]);
  });

  it('hidden sheets are named and not taken', async () => {
    const rows = [[...HEADER], ['1', 'Lò Văn Thử', '1984', '99000001', 'Chi bộ Một']];
    const old = [[...HEADER], ['1', 'Vàng Thị Mẫu', '1985', '99000002', 'Chi bộ Một']];
    const path = await workspace.xlsx('hai.xlsx', [
      { name: 'Năm nay', rows },
      { name: 'Năm trước', rows: old, hidden: true },
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toMatchObject([{ code: 'import.sheet.hidden', sheet: 'Năm trước' }]);
    expect(json.data.files).toMatchObject([{ sheet: 'Năm nay', created: 1 }]);
  });

  it('a merged unit counts for each of its rows; one written once without a merge is a gap to be told', async () => {
    const rows = [
      [...HEADER],
      ['1', 'Lò Văn Thử', '1984', '99000001', 'Chi bộ Một'],
      ['2', 'Vàng Thị Mẫu', '1985', '99000002', ''],
    ];
    const name = 'Danh sách';
    const plain = await workspace.importFiles(await workspace.xlsx('Chi bộ Hai.xlsx', [{ name, rows }]));
    expect(plain.json.diagnostics).toMatchObject([{ code: 'import.required.missing', row: 3 }]);
    const merges = [{ firstRow: 1, lastRow: 2, firstColumn: 4, lastColumn: 4 }];
    const merged = await workspace.importFiles(await workspace.xlsx('gop.xlsx', [{ name, rows, merges }]));
    expect(merged.json.diagnostics).toEqual([]);
    expect(merged.json.data.files).toMatchObject([{ rows: 2, created: 1, refused: 0 }]);
  });
});
