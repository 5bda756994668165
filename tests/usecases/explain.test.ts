import { beforeAll, describe, expect, it } from 'vitest';
import { decidedRow, gradeRows, pointsRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;
let path: string;

beforeAll(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  path = await workspace.sheet('xep-loai.xlsx', [
    ['(Kèm theo Quyết định số 12-QĐ/ĐU, ngày 20/12/2025 của Đảng uỷ xã An Bình)'],
    ...gradeRows([{ ...pointsRow('60'), ...decidedRow('HTTNV') }, {}]),
  ]);
  await workspace.importFiles(path);
  await workspace.run(['classify']);
});

interface Explained {
  readonly outcome: { readonly state: string; readonly ceiling: string; readonly grade: string };
  readonly findings: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly citations: readonly string[];
    readonly facts: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly chain: readonly Readonly<Record<string, unknown>>[];
}

describe('review explain', () => {
  it('names rule, document, article, and the file, sheet and cell of each fact', async () => {
    const { json, exit } = await workspace.run<Explained>(['explain', '99000101', '--json']);
    expect(exit).toBe(1);
    expect(json.data.outcome).toMatchObject({ state: 'needs-decision', ceiling: 'HTNV', grade: 'HTTNV' });
    const band = json.data.findings.find(({ id }) => id === 'C-03');
    expect(band?.outcome).toBe('met');
    expect(band?.citations[0]).toContain('366-QĐ/TW');
    expect(band?.citations[0]).toMatch(/11/);
    expect(band?.citations[0]).toMatch(/\b3\b/);
    expect(band?.facts).toEqual([
      expect.objectContaining({ fact: 'scoreTotal', value: 60, file: path, sheet: 'Danh sách', cell: 'L3' }),
    ]);
  });

  it('shows the grades from the cell to the committee with the decision they rest on', async () => {
    const { json } = await workspace.run<Explained>(['explain', '99000101', '--json']);
    expect(json.data.chain).toEqual([
      expect.objectContaining({ fact: 'gradeCell', value: 'HTTNV', cell: 'X3' }),
      expect.objectContaining({ fact: 'gradeDecided', value: 'HTTNV', cell: 'Y3' }),
    ]);
    expect(JSON.stringify(json.data.chain)).toContain('12-QĐ/ĐU');
  });

  it('says it to people too, in both languages', async () => {
    for (const [lang, article] of [
      ['vi', /Điều 11/],
      ['en', /Article 11/],
    ] as const) {
      const { out } = await workspace.run(['explain', '99000101', '--lang', lang]);
      expect(out).toMatch(article);
      expect(out).toContain('366-QĐ/TW');
      expect(out).toContain('xep-loai.xlsx › Danh sách › L3');
    }
  });

  it('ends with 0 for a member whose grade stands', async () => {
    const { exit, json } = await workspace.run<Explained>(['explain', 'Nguyễn Văn B', '--json']);
    expect([exit, json.data.outcome.state]).toEqual([0, 'graded']);
  });

  it('explains an organization by its code', async () => {
    const { json } = await workspace.run<{ subject: unknown }>(['explain', 'T.01.01', '--json']);
    expect(json.data.subject).toMatchObject({ kind: 'organization', name: 'Đảng bộ trường Hoa Sen' });
  });
});
