import { beforeEach, describe, expect, it } from 'vitest';
import { importRows, makeReady } from '../support/import-rows.ts';
import type { WorkspaceFolder } from '../support/workspace-folder.ts';

/** Spreadsheets.md 10: a member may honestly appear twice. */

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeReady();
});

const HEADINGS = ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Mã chi bộ', 'Trạng thái'];
const row = (cell: string, status: string) => ['1', 'Lò Văn Thử', '05/09/1984', '99000001', cell, status];
const OLD = row('T.01.01.1', 'Đã chuyển sinh hoạt');
const NEW = row('T.01.01.2', 'Đang sinh hoạt');

const years = () =>
  workspace.query(
    `SELECT v.name AS unit, y.status, y.exempt FROM member_year y
       JOIN organization_version v ON v.organization_id = y.organization_id`,
  );
const memberships = () =>
  workspace.query(
    'SELECT o.name AS unit FROM membership p JOIN organization_version o USING (organization_id) WHERE p.to_date IS NULL',
  );
const AT_NEW = [{ unit: 'Chi bộ Hai', status: 'active', exempt: 0 }];

describe('10 an old row left behind after a transfer', () => {
  it('moves nobody back: whichever list comes first, the member is counted where they are active', async () => {
    await importRows([HEADINGS, NEW], { workspace });
    const { json, said } = await importRows([HEADINGS, OLD], { workspace });
    expect(said).toEqual(['F2 member.left warning']);
    expect(json.diagnostics[0]?.params).toEqual({ unit: 'Chi bộ Hai' });
    expect(json.data.files).toMatchObject([{ created: 0, changed: 0, unchanged: 1, refused: 0 }]);
    expect([years(), memberships()]).toEqual([AT_NEW, [{ unit: 'Chi bộ Hai' }]]);
  });

  it('and the other way round the new list takes them over, told with both cells', async () => {
    await importRows([HEADINGS, OLD], { workspace });
    const { said } = await importRows([HEADINGS, NEW], { workspace });
    expect(said).toEqual(['B2 member.moved warning']);
    expect([years(), memberships()]).toEqual([AT_NEW, [{ unit: 'Chi bộ Hai' }]]);
  });

  it('in one list with the new row is the one that is refused, though it stands first', async () => {
    const { said } = await importRows([HEADINGS, OLD, NEW], { workspace });
    expect(said).toEqual(['D2 row.duplicate error']);
    expect(years()).toEqual(AT_NEW);
  });

  it('of somebody nobody else lists is a status like others', async () => {
    await importRows([HEADINGS, row('T.01.01.1', 'Đang sinh hoạt')], { workspace });
    const { said } = await importRows([HEADINGS, OLD], { workspace });
    expect(said).toEqual([]);
    expect(years()).toEqual([{ unit: 'Chi bộ Một', status: 'transferred', exempt: 0 }]);
  });
});
