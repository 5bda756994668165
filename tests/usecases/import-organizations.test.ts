import { beforeEach, describe, expect, it } from 'vitest';
import {
  addOrganizations,
  makeWorkspace,
  type WorkspaceFolder,
  addPeriod,
} from '../support/workspace-folder.ts';

const HEADINGS = [
  'Mã tổ chức đảng',
  'Tên tổ chức đảng',
  'Loại hình',
  'Mã cấp trên',
  'Ngày thành lập',
  'Ngày kết thúc hoạt động',
  'Chuyển vào',
  'Hình thức thay đổi',
];

let workspace: WorkspaceFolder;
let files = 0;

beforeEach(async () => {
  workspace = await makeWorkspace();
});

async function take(rows: readonly (readonly string[])[], ...argv: readonly string[]) {
  files += 1;
  const path = workspace.csv(`tc-${String(files)}.csv`, [HEADINGS, ...rows]);
  return (await workspace.importFiles(path, ...argv)).json;
}

describe('a list of organizations', () => {
  it('may name children before their parents', async () => {
    const taken = await take([
      ['A.1.1', 'Chi bộ Một', 'Chi bộ trực thuộc', 'A.1'],
      ['A.1', 'Đảng bộ trường', 'Đảng bộ cơ sở', 'A'],
      ['A', 'Đảng uỷ xã', 'Đảng bộ cấp trên trực tiếp cơ sở', ''],
    ]);
    expect(taken.data.files[0]).toMatchObject({ rows: 3, created: 3, refused: 0 });
    expect(
      workspace.query(
        `SELECT v.code, p.code AS parent FROM organization_version v
           LEFT JOIN organization_version p ON p.organization_id = v.parent_id ORDER BY v.code`,
      ),
    ).toEqual([
      { code: 'A', parent: null },
      { code: 'A.1', parent: 'A' },
      { code: 'A.1.1', parent: 'A.1' },
    ]);
  });

  it('refuses a row whose parent nobody knows, and what stands below it', async () => {
    const taken = await take([
      ['A', 'Đảng uỷ xã', 'Đảng bộ cấp trên trực tiếp cơ sở', ''],
      ['B.1', 'Đảng bộ trường', 'Đảng bộ cơ sở', 'B'],
      ['B.1.1', 'Chi bộ Một', 'Chi bộ trực thuộc', 'B.1'],
    ]);
    expect(taken.data.files[0]).toMatchObject({ rows: 3, created: 1, refused: 2 });
    expect(taken.diagnostics.map(({ code, cell, params }) => [code, cell, params?.['value']])).toEqual([
      ['import.organization.unknown', 'D3', 'B'],
      ['import.organization.unknown', 'D4', 'B.1'],
    ]);
  });

  it('refuses every row of a cycle and says so', async () => {
    const taken = await take([
      ['A', 'Đảng bộ Một', 'Đảng bộ cơ sở', 'B'],
      ['B', 'Đảng bộ Hai', 'Đảng bộ cơ sở', 'C'],
      ['C', 'Đảng bộ Ba', 'Đảng bộ cơ sở', 'A'],
      ['D', 'Chi bộ lẻ', 'Chi bộ cơ sở', ''],
    ]);
    expect(taken.data.files[0]).toMatchObject({ rows: 4, created: 1, refused: 3 });
    expect(taken.diagnostics.map(({ code }) => code)).toContain('import.organization.cycle');
    expect(taken.diagnostics).toHaveLength(3);
  });

  it('refuses a code that stands twice', async () => {
    const taken = await take([
      ['A', 'Chi bộ Một', 'Chi bộ cơ sở', ''],
      ['A', 'Chi bộ Hai', 'Chi bộ cơ sở', ''],
    ]);
    expect(taken.data.files[0]).toMatchObject({ created: 1, refused: 1 });
    expect(taken.diagnostics[0]).toMatchObject({ code: 'import.row.duplicate', params: { first: 2 } });
  });

  it('changes nothing the second time', async () => {
    const rows = [['A', 'Chi bộ Một', 'Chi bộ cơ sở', '', '2001', '', '', '']];
    await take(rows);
    const before = workspace.query('SELECT * FROM organization_version');
    expect((await take(rows)).data.files[0]).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    expect(workspace.query('SELECT * FROM organization_version')).toEqual(before);
    expect(workspace.query('SELECT * FROM change')).toEqual([]);
  });
});

describe('a later year', () => {
  const versions = (): unknown[] =>
    workspace.query(
      `SELECT v.name, p.code AS parent, v.from_date, v.to_date FROM organization_version v
         LEFT JOIN organization_version p ON p.organization_id = v.parent_id
        WHERE v.code = 'T.01.01.1' ORDER BY v.id`,
    );

  it('ends the old version of a renamed organization and keeps the change', async () => {
    await addOrganizations(workspace);
    await addPeriod(workspace, '2026');
    const renamed = await take(
      [['T.01.01.1', 'Chi bộ Ban Mai', 'Chi bộ trực thuộc', 'T.01.01']],
      '--period',
      '2026',
    );
    expect(renamed.data.files[0]).toMatchObject({ changed: 1 });
    expect(versions()).toEqual([
      { name: 'Chi bộ Một', parent: 'T.01.01', from_date: null, to_date: '2026' },
      { name: 'Chi bộ Ban Mai', parent: 'T.01.01', from_date: '2026', to_date: null },
    ]);
    expect(workspace.query('SELECT kind, on_date, organization_id FROM organization_change')).toEqual([
      { kind: 'renamed', on_date: '2026', organization_id: 4 },
    ]);
    expect(workspace.query('SELECT entity_id, field, before, after FROM change')).toEqual([
      { entity_id: 4, field: 'name', before: 'Chi bộ Một', after: 'Chi bộ Ban Mai' },
    ]);
  });

  it('ends the old version of a moved organization and keeps where it went', async () => {
    await addOrganizations(workspace);
    await addPeriod(workspace, '2026');
    await take([['T.01.01.1', 'Chi bộ Một', 'Chi bộ trực thuộc', 'T.01']], '--period', '2026');
    expect(versions()).toEqual([
      { name: 'Chi bộ Một', parent: 'T.01.01', from_date: null, to_date: '2026' },
      { name: 'Chi bộ Một', parent: 'T.01', from_date: '2026', to_date: null },
    ]);
    expect(
      workspace.query('SELECT kind, on_date, organization_id, successor_id FROM organization_change'),
    ).toEqual([{ kind: 'moved', on_date: '2026', organization_id: 4, successor_id: 2 }]);
  });

  it('corrects in place what the same year says anew', async () => {
    await addOrganizations(workspace);
    await take([['T.01.01.1', 'Chi bộ Ban Mai', 'Chi bộ trực thuộc', 'T.01.01']]);
    expect(versions()).toEqual([
      { name: 'Chi bộ Ban Mai', parent: 'T.01.01', from_date: null, to_date: null },
    ]);
    expect(workspace.query('SELECT * FROM organization_change')).toEqual([]);
  });

  it('keeps a merger with its day and the organization that received the members', async () => {
    await addOrganizations(workspace);
    await take([
      ['T.01.01.2', 'Chi bộ Hai', 'Chi bộ trực thuộc', 'T.01.01', '', '30/06/2025', 'T.01.01.1', 'Sáp nhập'],
    ]);
    expect(
      workspace.query('SELECT kind, on_date, organization_id, successor_id FROM organization_change'),
    ).toEqual([{ kind: 'merged', on_date: '2025-06-30', organization_id: 5, successor_id: 4 }]);
    const { json } = await workspace.run<{ organizations: { total: number } }>(['classify', '--json']);
    expect(json.data.organizations.total).toBe(3);
  });
});

describe('a list of an earlier year that comes after a later one', () => {
  const list = (...rows: string[][]) => rows;
  const versions = (): unknown[] =>
    workspace.query(
      `SELECT v.name, p.code AS parent, v.from_date, v.to_date FROM organization_version v
         LEFT JOIN organization_version p ON p.organization_id = v.parent_id AND p.to_date IS NULL
        WHERE v.code = 'T.01.01.1' ORDER BY v.id`,
    );
  const cell = (name: string, parent = 'T.01.01', ...more: string[]) => [
    'T.01.01.1',
    name,
    'Chi bộ trực thuộc',
    parent,
    ...more,
  ];

  beforeEach(async () => {
    await addOrganizations(workspace);
    await addPeriod(workspace, '2024');
    await addPeriod(workspace, '2026');
  });

  it('renames and moves nothing that the later list says, and tells where they differ', async () => {
    const before = versions();
    const { data, diagnostics } = await take(list(cell('Chi bộ Cũ', 'T.01')), '--period', '2024');
    expect(data.files[0]).toMatchObject({ created: 0, changed: 0, unchanged: 1, refused: 0 });
    expect(versions()).toEqual(before);
    expect(diagnostics).toMatchObject([
      {
        code: 'import.organization.newer',
        severity: 'notice',
        cell: 'B2',
        params: { period: '2025', name: 'Chi bộ Một' },
      },
    ]);
  });

  it('ends nothing of which a later list speaks', async () => {
    const ended = cell('Chi bộ Một', 'T.01.01', '', '30/06/2024', 'T.01.01.2', 'Sáp nhập');
    const { diagnostics } = await take(list(ended), '--period', '2024');
    expect(versions()).toEqual([{ name: 'Chi bộ Một', parent: 'T.01.01', from_date: null, to_date: null }]);
    expect(workspace.query('SELECT * FROM organization_change')).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['import.organization.newer']);
  });

  it('speaks of the version that held in its year: the same names change nothing, a correction changes that version alone', async () => {
    await take(list(cell('Chi bộ Ban Mai')), '--period', '2026');
    const both = versions();
    const again = await take(list(cell('Chi bộ Một')), '--period', '2025');
    expect([again.data.files[0]?.unchanged, again.diagnostics]).toEqual([1, []]);
    expect(versions()).toEqual(both);
    await take(list(cell('Chi bộ Số Một')), '--period', '2025');
    expect(versions()).toEqual([
      { name: 'Chi bộ Số Một', parent: 'T.01.01', from_date: null, to_date: '2026' },
      { name: 'Chi bộ Ban Mai', parent: 'T.01.01', from_date: '2026', to_date: null },
    ]);
  });

  it('finds by its old name, without a code, what was renamed since', async () => {
    await take(list(cell('Chi bộ Ban Mai')), '--period', '2026');
    const { data } = await take(list(['', 'Chi bộ Một', 'Chi bộ trực thuộc', 'T.01.01']), '--period', '2025');
    expect(data.files[0]).toMatchObject({ created: 0, unchanged: 1 });
  });

  it('brings organizations that no later list has', async () => {
    const { data } = await take(
      list(['T.01.01.9', 'Chi bộ Chín', 'Chi bộ trực thuộc', 'T.01.01']),
      '--period',
      '2024',
    );
    expect(data.files[0]).toMatchObject({ created: 1 });
  });
});
