import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { overlayText } from '../support/overlay-text.ts';
import { runReview } from '../support/run-review.ts';
import { makeTestFolder } from '../support/test-folder.ts';
import { makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/overlays/son-ha.yaml');

interface Diff {
  readonly before: { readonly id: string };
  readonly after: { readonly id: string };
  readonly changes: readonly {
    readonly part: string;
    readonly change: string;
    readonly name: string;
    readonly differences: readonly {
      readonly field: string;
      readonly before: string;
      readonly after: string;
    }[];
  }[];
}

describe('rules diff', () => {
  let folder: string;
  const diff = async (before: string, after: string) => {
    const { exit, json } = await runReview<Diff>(['rules', 'diff', before, after, '--json'], { cwd: folder });
    return { exit, data: json.data, codes: json.diagnostics.map(({ code }) => code) };
  };
  const alter = (changes: readonly (readonly [string, string])[]): void => {
    let text = readFileSync(SAMPLE, 'utf8');
    for (const [from, to] of changes) {
      if (text.split(from).length !== 2) throw new RangeError(`not once: ${from}`);
      text = text.replace(from, () => to);
    }
    writeFileSync(join(folder, 'moi.yaml'), text);
  };

  beforeEach(() => {
    folder = makeTestFolder();
    copyFileSync(SAMPLE, join(folder, 'cu.yaml'));
  });

  it('of the same rules is empty', async () => {
    const { exit, data } = await diff('2025', 'qd-366');
    expect(data.changes).toEqual([]);
    expect(exit).toBe(0);
  });

  it('between two regimes names what came and went, and parameters that both have by value and clause', async () => {
    const { data } = await diff('2023', '2025');
    const documents = data.changes.filter(({ part }) => part === 'document');
    expect(documents.map(({ change, name }) => `${change} ${name}`)).toEqual([
      'removed qd-124',
      'removed hd-25',
      'added qd-366',
      'added hd-43',
      'added hd-06-2025',
    ]);
    const exceeded = data.changes.find(({ name }) => name === 'tasks.exceeded');
    expect(exceeded?.differences.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['value', '50%', '30%'],
      [
        'citations',
        'clause 1, Article 12, Regulation No. 124-QĐ/TW of 04/10/2023',
        'clause 1, Article 11, Regulation No. 366-QĐ/TW of 30/08/2025',
      ],
    ]);
  });

  it('between a pack and an overlay on it is what the overlay adds', async () => {
    const { data } = await diff('qd-366', 'cu.yaml');
    expect(data.after.id).toBe('qd-366+son-ha');
    expect(data.changes.map(({ part, change, name }) => `${change} ${part} ${name}`)).toEqual([
      'added document hd-05-son-ha',
      'added parameter son-ha.share.good',
      'added rule SH-01',
      'added rule SH-02',
      'added cap cap',
      'added points Đảng viên không giữ chức vụ',
    ]);
  });

  it('between two versions of an overlay names each field that changed', async () => {
    alter([
      ['value: 80', 'value: 85'],
      ['rounding: floor', 'rounding: nearest'],
      ['!isCell && unitsGraded > 0', '!isCell && unitsGraded > 1'],
      ["    - { document: hd-05-son-ha, item: '5.1' }", "    - { document: hd-05-son-ha, item: '5.2' }"],
      ['years: { from: 2025 }', '# từ năm nào\nyears: { from: 2025 }'],
    ]);
    const { data } = await diff('cu.yaml', 'moi.yaml');
    expect(
      data.changes.map(({ part, name, differences }) => [part, name, differences.map(({ field }) => field)]),
    ).toEqual([
      ['parameter', 'son-ha.share.good', ['value']],
      ['rule', 'SH-02', ['condition']],
      ['cap', 'cap', ['value', 'citations']],
    ]);
  });

  it('refuses a year without rules and a file that is not there', async () => {
    expect(await diff('1999', '2025')).toMatchObject({ exit: 2, codes: ['rules.pack.none'] });
    expect(await diff('2025', 'qd-367')).toMatchObject({ exit: 2, codes: ['rules.overlay.missing'] });
  });
});

const SETTINGS = `# Tỉnh uỷ: sửa ngày 1/12
name: "Tỉnh uỷ Thử Nghiệm"   # tên gọi
language: en

cap: { base: goodOnly, rounding: floor } # theo công văn cũ
deadlines: { '2025': 2025-12-20 }
`;

describe('rules add', () => {
  let workspace: WorkspaceFolder;
  let settings: string;
  let source: string;

  beforeEach(async () => {
    workspace = await makeWorkspace('2025');
    settings = join(workspace.dir, 'review.yaml');
    writeFileSync(settings, SETTINGS);
    source = join(dirname(workspace.dir), 'son-ha.yaml');
    copyFileSync(SAMPLE, source);
  });

  it('copies the overlay and names it in review.yaml, whose comments and words stay', async () => {
    const { exit, json } = await workspace.run(['rules', 'add', source, '--json']);
    expect(exit).toBe(0);
    expect(json.data).toEqual({
      overlay: 'son-ha',
      pack: 'qd-366',
      years: { from: 2025 },
      rules: ['SH-01', 'SH-02'],
      parameters: ['son-ha.share.good'],
      path: 'son-ha.yaml',
    });
    expect(readFileSync(join(workspace.dir, 'son-ha.yaml'), 'utf8')).toBe(readFileSync(SAMPLE, 'utf8'));
    const text = readFileSync(settings, 'utf8');
    expect(text.startsWith(SETTINGS.replace(/ {3}# tên/, ' # tên'))).toBe(true);
    const list = await workspace.run<{ packs: { layers: { id: string }[] }[] }>(['rules', 'list', '--json']);
    expect(list.json.data.packs[0]?.layers.map(({ id }) => id)).toEqual(['qd-366', 'son-ha']);
  });

  it('adds a second one behind the first', async () => {
    await workspace.run(['rules', 'add', source]);
    const other = join(dirname(workspace.dir), 'an-phu.yaml');
    writeFileSync(other, overlayText([{ id: 'AP-01', when: 'sickMonths > 6', effect: 'warn' }]));
    expect((await workspace.run(['rules', 'add', other])).exit).toBe(0);
    const list = await workspace.run<{ packs: { layers: { id: string }[] }[] }>(['rules', 'list', '--json']);
    expect(list.json.data.packs[0]?.layers.map(({ id }) => id)).toEqual(['qd-366', 'son-ha', 'an-phu']);
  });

  it('leaves a file of the workspace where it is', async () => {
    mkdirSync(join(workspace.dir, 'rieng'));
    copyFileSync(SAMPLE, join(workspace.dir, 'rieng/son-ha.yaml'));
    const { json } = await workspace.run<{ path: string }>(['rules', 'add', 'rieng/son-ha.yaml', '--json']);
    expect(json.data.path).toBe('rieng/son-ha.yaml');
    expect(existsSync(join(workspace.dir, 'son-ha.yaml'))).toBe(false);
    expect((await workspace.run(['rules', 'show', 'SH-01'])).out).toContain('(son-ha)');
  });

  it('with --dry-run writes nothing', async () => {
    const before = [readdirSync(workspace.dir), readFileSync(settings, 'utf8'), workspace.bytes()];
    const { exit, out } = await workspace.run(['rules', 'add', source, '--dry-run']);
    expect([exit, out.includes('SH-01 SH-02')]).toEqual([0, true]);
    expect([readdirSync(workspace.dir), readFileSync(settings, 'utf8'), workspace.bytes()]).toEqual(before);
  });

  it.each([
    ['an overlay with a mistake', (text: string) => text.replace('isCell', 'isCel'), 'rules.fact.unknown'],
    [
      'a rule without a clause',
      (text: string) => text.replace(/ {4}cites:\n.*\n( {4}confidence)/, '$1'),
      'rules.pack.invalid',
    ],
    [
      'a rule that takes the name of a central one',
      (text: string) => text.replace('SH-01', 'C-02'),
      'rules.rule.duplicate',
    ],
    [
      'an overlay for a pack that is not there',
      (text: string) => text.replace('qd-366', 'qd-367'),
      'rules.overlay.pack',
    ],
    [
      'an overlay on a document out of force',
      (text: string) =>
        text.replace('in-force: { from: 2025-11-14 }', 'in-force: { from: 2025-11-14, to: 2026-03-31 }'),
      'rules.citation.expired',
    ],
  ])('refuses %s and leaves the workspace as it was', async (_, alter, code) => {
    const text = readFileSync(SAMPLE, 'utf8');
    if (alter(text) === text) throw new RangeError('nothing altered');
    writeFileSync(source, alter(text));
    const { exit, json } = await workspace.run(['rules', 'add', source, '--json']);
    expect(exit).toBe(2);
    expect(json.diagnostics.map((each) => each.code)).toContain(code);
    expect(json.diagnostics.every(({ file, row }) => file === source && row !== undefined)).toBe(true);
    expect(readFileSync(settings, 'utf8')).toBe(SETTINGS);
    expect(existsSync(join(workspace.dir, 'son-ha.yaml'))).toBe(false);
  });

  it('refuses an overlay that does not go with those that are there', async () => {
    await workspace.run(['rules', 'add', source]);
    const before = readFileSync(settings, 'utf8');
    const other = join(dirname(workspace.dir), 'khac.yaml');
    writeFileSync(other, overlayText([{ id: 'SH-01', when: 'exempt', effect: 'warn' }]));
    const { exit, json } = await workspace.run(['rules', 'add', other, '--json']);
    expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'rules.rule.duplicate']);
    expect(readFileSync(settings, 'utf8')).toBe(before);
  });

  it('refuses the same again, and another file of the same name', async () => {
    await workspace.run(['rules', 'add', source]);
    for (const path of [source, join(workspace.dir, 'son-ha.yaml')]) {
      const { exit, json } = await workspace.run(['rules', 'add', path, '--json']);
      expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'rules.overlay.taken']);
    }
  });

  it('refuses a whole pack', async () => {
    const pack = join(import.meta.dirname, '../../src/regulations/packs/qd-366/pack.yaml');
    const { exit, json } = await workspace.run(['rules', 'add', pack, '--json']);
    expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'rules.overlay.none']);
  });
});
