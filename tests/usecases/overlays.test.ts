import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decidedRow, gradeRows, pointsRow, type GradeRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/overlays/son-ha.yaml');

interface Classified {
  readonly rules: { readonly id: string; readonly hash: string };
  readonly caps: readonly { readonly limit: number }[];
  readonly subjects: readonly {
    readonly name: string;
    readonly state: string;
    readonly ceiling: string | null;
    readonly rules: readonly { readonly id: string; readonly outcome: string }[];
  }[];
}

let workspace: WorkspaceFolder;

/** A workspace whose settings name these overlays. */
async function makeReady(overlays: readonly string[], period = '2025'): Promise<void> {
  workspace = await makeWorkspace(period, `overlays: [${overlays.join(', ')}]\n`);
  mkdirSync(join(workspace.dir, 'rieng'));
  copyFileSync(SAMPLE, join(workspace.dir, 'rieng/son-ha.yaml'));
  await addOrganizations(workspace);
}

/** The sample with one text exchanged. */
function alter(from: string, to: string): void {
  const text = readFileSync(SAMPLE, 'utf8');
  if (text.split(from).length !== 2) throw new RangeError(`not once: ${from}`);
  writeFileSync(
    join(workspace.dir, 'rieng/son-ha.yaml'),
    text.replace(from, () => to),
  );
}

async function take(rows: readonly GradeRow[]): Promise<void> {
  await workspace.importFiles(workspace.csv('xl.csv', gradeRows(rows)));
  const path = workspace.csv('tc.csv', [
    ['Tên tổ chức đảng', 'Điểm', 'Cấp có thẩm quyền xếp loại'],
    ['Chi bộ Một', '95', 'HTXSNV'],
  ]);
  await workspace.importFiles(path);
}

const classify = async () => (await workspace.run<Classified>(['classify', '--list', '--json'])).json;

/** Ten members of Chi bộ Một, so many of them at HTTNV, the others at HTNV. */
const tenMembers = (good: number): GradeRow[] =>
  Array.from({ length: 10 }, (_, index) =>
    index < good ? {} : { ...pointsRow('60'), ...decidedRow('HTNV') },
  );

describe('the 80 % test of a province', () => {
  beforeEach(async () => {
    await makeReady(['rieng/son-ha.yaml']);
  });

  it.each([
    [8, undefined],
    [7, 'met'],
  ])('with %i of 10 members at HTTNV the rule is %s', async (good, outcome) => {
    await take(tenMembers(good));
    const { data } = await classify();
    const cell = data.subjects.find(({ name }) => name === 'Chi bộ Một');
    expect(cell?.rules.find(({ id }) => id === 'SH-01')?.outcome).toBe(outcome);
    expect(cell?.state === 'needs-decision' && cell.ceiling === 'HTTNV').toBe(outcome === 'met');
  });

  it('is explained with the document of the province', async () => {
    await take(tenMembers(7));
    await classify();
    const { out } = await workspace.run(['explain', 'T.01.01.1', '--lang', 'vi']);
    expect(out).toContain('SH-01');
    expect(out).toContain('mục 4.2 Hướng dẫn số 05-HD/BTCTU ngày 14/11/2025');
  });

  it('settles how the cap is read, whatever review.yaml says: 2 of 10 instead of 1', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({
      ...pointsRow(index < 2 ? '95' : '80'),
      ...decidedRow(index < 2 ? 'HTXSNV' : 'HTTNV'),
      'Nhóm đối tượng': 'Giáo viên',
    }));
    await take(rows);
    expect((await classify()).data.caps).toMatchObject([{ limit: 2 }]);
  });

  it('can be tried with another value beside the one in force', async () => {
    await take(tenMembers(8));
    const changed = join(workspace.dir, 'thu.yaml');
    writeFileSync(changed, readFileSync(SAMPLE, 'utf8').replace('value: 80', 'value: 85'));
    interface Simulated {
      readonly periods: readonly { readonly organizations: { readonly changed: number } }[];
    }
    const { exit, json } = await workspace.run<Simulated>(['simulate', '--rules', changed, '--json']);
    expect([exit, json.data?.periods[0]?.organizations.changed]).toEqual([0, 1]);
  });

  it('changes the mark of the rules', async () => {
    await take(tenMembers(8));
    const { hash } = (await classify()).data.rules;
    alter('value: 80', 'value: 85');
    expect((await classify()).data.rules.hash).not.toBe(hash);
  });
});

describe('an overlay', () => {
  it('for another pack or later years is left aside', async () => {
    await makeReady(['rieng/son-ha.yaml'], '2023');
    await take(tenMembers(7));
    const { data } = await classify();
    expect(data.subjects.flatMap(({ rules }) => rules.map(({ id }) => id))).not.toContain('SH-01');
  });

  it('for a pack that is not there is told, not passed over', async () => {
    await makeReady([]);
    writeFileSync(
      join(workspace.dir, 'review.yaml'),
      'name: Tỉnh uỷ Thử Nghiệm\noverlays: [rieng/son-ha.yaml]\n',
    );
    alter('lays-over: qd-366', 'lays-over: qd-365');
    for (const command of ['classify', 'screen']) {
      const { exit, json } = await workspace.run([command, '--json']);
      expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'rules.overlay.pack']);
    }
  });

  it('that is not there is told with its path', async () => {
    await makeReady([]);
    writeFileSync(
      join(workspace.dir, 'review.yaml'),
      'name: Tỉnh uỷ Thử Nghiệm\noverlays: [rieng/khac.yaml]\n',
    );
    const { exit, json } = await workspace.run(['classify', '--json']);
    expect([exit, json.diagnostics.map(({ code }) => code)]).toEqual([2, ['rules.overlay.missing']]);
    expect(json.diagnostics[0]?.file).toMatch(/rieng\/khac\.yaml$/);
  });

  it.each([
    ['a rule the centre has', 'id: SH-01', 'id: C-02', 'rules.rule.duplicate'],
    ['a parameter the centre has', 'name: son-ha.share.good', 'name: points.good', 'rules.rule.duplicate'],
    ['an unknown fact', '&& (membersAtLeastHTNV <', '&& (membersAtLestHTNV <', 'rules.fact.unknown'],
    ['an unknown document', "hd-05-son-ha, item: '5.1'", "hd-06, item: '5.1'", 'rules.citation.unknown'],
    [
      'no citation',
      "    cites:\n      - { document: hd-05-son-ha, item: '4.2' }\n    confidence: read\n    verified: { on: 2026-11-28, by: ví dụ / sample }\n\n",
      '    confidence: read\n    verified: { on: 2026-11-28, by: ví dụ / sample }\n\n',
      'rules.pack.invalid',
    ],
    [
      'a document that is out of force in a later year',
      'in-force: { from: 2025-11-14 }',
      'in-force: { from: 2025-11-14, to: 2026-06-30 }',
      'rules.citation.expired',
    ],
    [
      'a document issued after the year',
      'in-force: { from: 2025-11-14 }',
      'in-force: { from: 2026-02-01 }',
      'rules.citation.expired',
    ],
    ['a way to round that there is not', 'rounding: floor', 'rounding: up', 'rules.pack.invalid'],
  ])('with %s is refused, with file, line and column', async (_what, from, to, code) => {
    await makeReady(['rieng/son-ha.yaml']);
    alter(from, to);
    const before = workspace.bytes();
    const { exit, json } = await workspace.run(['classify', '--json']);
    expect(exit).toBe(2);
    expect(json.diagnostics.map((each) => each.code)).toContain(code);
    for (const diagnostic of json.diagnostics) {
      expect(diagnostic.file).toMatch(/son-ha\.yaml$/);
      expect(diagnostic.row).toBeGreaterThan(1);
    }
    expect(workspace.bytes()).toBe(before);
  });

  it('for a document in force as long as its years loads', async () => {
    await makeReady(['rieng/son-ha.yaml']);
    alter('in-force: { from: 2025-11-14 }', 'in-force: { from: 2025-11-14, to: 2026-06-30 }');
    const text = readFileSync(join(workspace.dir, 'rieng/son-ha.yaml'), 'utf8');
    writeFileSync(
      join(workspace.dir, 'rieng/son-ha.yaml'),
      text.replace('years: { from: 2025 }', 'years: { from: 2025, to: 2025 }'),
    );
    expect((await workspace.run(['classify', '--json'])).exit).not.toBe(2);
  });
});
