import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

describe('the depth of an explanation', () => {
  it('may be a sentence: the grade, the ceiling and the rule that decides', async () => {
    const { out } = await workspace.run(['explain', '99000101', '--depth', 'sentence', '--lang', 'vi']);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toMatch(
      /^Nguyễn Văn A, kỳ 2025: HTTNV, cần quyết định; quy định cho phép tối đa HTNV\. .*C-03, khoản 3 Điều 11/,
    );
  });

  it('may be everything: rules that do not apply with their facts, parameters with their clauses, changes and runs', async () => {
    interface Everything extends Explained {
      readonly history: {
        readonly parameters: readonly {
          readonly name: string;
          readonly value: number;
          readonly citations: readonly string[];
        }[];
        readonly runs: readonly { readonly run: number }[];
      };
    }
    const { json } = await workspace.run<Everything>([
      'explain',
      '99000101',
      '--depth',
      'everything',
      '--json',
    ]);
    const { findings, history } = json.data;
    const lower = findings.find(({ id }) => id === 'C-02');
    expect(lower?.outcome).toBe('not-met');
    expect(lower?.facts).toMatchObject([{ fact: 'scoreTotal', value: 60, cell: 'L3' }]);
    const leader = findings.find(({ id }) => id === 'C-20');
    expect(leader?.facts).toMatchObject([{ fact: 'memberKind', value: 'no-post' }]);
    const fair = history.parameters.find(({ name }) => name === 'points.fair');
    expect(fair).toMatchObject({ value: 50 });
    expect(fair?.citations[0]).toContain('366-QĐ/TW');
    expect(history.runs.map(({ run }) => run)).toEqual([1]);
  });

  it('says values in words: a discipline by its form, a flag by yes or no', async () => {
    const { out } = await workspace.run(['explain', '99000102', '--depth', 'everything', '--lang', 'vi']);
    expect(out).toContain('bị đình chỉ sinh hoạt đảng: không');
    expect(out).toContain('đối tượng đảng viên: không giữ chức vụ');
  });

  it.each([
    [['--depth', 'deep'], 'usage.argument.invalid'],
    [['--why-not', 'rất tốt'], 'decision.grade.unknown'],
    [['--run', 'x'], 'usage.argument.invalid'],
    [['--run', '99'], 'workspace.run.missing'],
  ])('%j is refused', async (argv, code) => {
    const { exit, json } = await workspace.run(['explain', '99000101', ...argv, '--json']);
    expect([exit, json.diagnostics[0]?.code]).toEqual([2, code]);
  });
});

describe('why not a better grade', () => {
  it('names the rules that bar it and what would have to be shown', async () => {
    interface Answered {
      readonly whyNot: {
        readonly allowed: boolean;
        readonly barredBy: readonly { readonly id: string }[];
        readonly sets: readonly {
          readonly class: string;
          readonly changes: readonly Readonly<Record<string, unknown>>[];
        }[];
      };
    }
    const { json } = await workspace.run<Answered>([
      'explain',
      '99000101',
      '--why-not',
      'xuất sắc',
      '--json',
    ]);
    expect(json.data.whyNot).toMatchObject({ allowed: false, barredBy: [{ id: 'C-03' }] });
    expect(json.data.whyNot.sets).toMatchObject([
      { class: 'evidence', changes: [{ fact: 'scoreTotal', from: 60, to: 90 }] },
    ]);
    const { out } = await workspace.run(['explain', '99000101', '--why-not', 'HTXSNV', '--lang', 'vi']);
    expect(out).toContain('Có thể chứng minh, bổ sung ngay trong kỳ này:');
    expect(out).toContain('tổng điểm: 60 → 90');
  });
});

describe('an old run', () => {
  it('is explained by the facts as they stood and by the rules it was made by', async () => {
    const other = await makeWorkspace('2025', 'overlays: [rieng.yaml]\n');
    const overlay = join(other.dir, 'rieng.yaml');
    copyFileSync(join(import.meta.dirname, '../../samples/overlays/son-ha.yaml'), overlay);
    await addOrganizations(other);
    await other.importFiles(other.csv('a.csv', gradeRows([{ ...pointsRow('60'), ...decidedRow('HTTNV') }])));
    await other.run(['classify']);
    await other.importFiles(other.csv('b.csv', gradeRows([{ ...pointsRow('95'), ...decidedRow('HTXSNV') }])));
    writeFileSync(overlay, readFileSync(overlay, 'utf8').replace('value: 80', 'value: 90'));
    await other.run(['classify']);
    interface Old extends Explained {
      readonly rules: { readonly hash: string };
    }
    const old = await other.run<Old>(['explain', '99000101', '--run', '1', '--json']);
    const now = await other.run<Old>(['explain', '99000101', '--json']);
    expect(old.json.diagnostics.map(({ code }) => code)).toEqual(['explain.facts.changed']);
    expect(old.json.data.rules.hash).not.toBe(now.json.data.rules.hash);
    expect(old.json.data.outcome).toMatchObject({ ceiling: 'HTNV', grade: 'HTTNV' });
    expect(old.json.data.findings.find(({ id }) => id === 'C-03')?.facts).toEqual([
      expect.objectContaining({ fact: 'scoreTotal', value: 60 }),
    ]);
    expect(old.json.data.chain.find(({ fact }) => fact === 'gradeDecided')).toMatchObject({ value: 'HTTNV' });
    expect(now.json.data.outcome).toMatchObject({ grade: 'HTXSNV' });
  });
});
