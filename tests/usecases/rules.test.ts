import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runReview } from '../support/run-review.ts';
import { makeTestFolder } from '../support/test-folder.ts';
import { makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/overlays/son-ha.yaml');

interface Listed {
  readonly packs: readonly {
    readonly id: string;
    readonly layers: readonly { readonly id: string }[];
    readonly documents: readonly {
      readonly key: string;
      readonly layer: string;
      readonly inForce: { readonly from: string };
    }[];
    readonly parameters: readonly {
      readonly name: string;
      readonly layer: string;
      readonly value: number;
      readonly citations: string[];
    }[];
    readonly rules: readonly { readonly id: string; readonly layer: string }[];
  }[];
}

interface Shown {
  readonly id: string;
  readonly layer: string;
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly parameters: readonly { readonly name: string; readonly value: number }[];
}

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace('2025', 'overlays: [son-ha.yaml]\n');
  copyFileSync(SAMPLE, join(workspace.dir, 'son-ha.yaml'));
});

describe('rules list in a workspace', () => {
  it('shows what is in force for its period, each rule with the layer that brought it', async () => {
    const { json, exit } = await workspace.run<Listed>(['rules', 'list', '--json']);
    expect(exit).toBe(0);
    expect(json.period).toBe('2025');
    const [pack, ...more] = json.data.packs;
    expect(more.map(({ layers }) => layers.map(({ id }) => id))).toEqual([['screening']]);
    expect(pack?.layers.map(({ id }) => id)).toEqual(['qd-366', 'son-ha']);
    const layerOf = new Map(pack?.rules.map(({ id, layer }) => [id, layer]));
    expect(layerOf.get('C-02')).toBe('qd-366');
    expect(layerOf.get('SH-01')).toBe('son-ha');
    expect(pack?.documents.map(({ key }) => key)).toEqual([
      'qd-366',
      'hd-43',
      'hd-02-2021',
      'hd-06-2025',
      'hd-05-son-ha',
    ]);
    const share = pack?.parameters.find(({ name }) => name === 'son-ha.share.good');
    expect(share?.value).toBe(80);
    expect(share?.layer).toBe('son-ha');
    expect(pack?.parameters.find(({ name }) => name === 'points.fair')?.layer).toBe('qd-366');
    expect(pack?.documents.map(({ layer }) => layer)).toEqual([
      ...Array.from({ length: 4 }, () => 'qd-366'),
      'son-ha',
    ]);
    expect(share?.citations).toEqual(['item 4.2, Guidance No. 05-HD/BTCTU of 14/11/2025']);
  });

  it('leaves the overlay of one regime out of the years of another', async () => {
    const { json } = await workspace.run<Listed>(['rules', 'list', '--period', '2023', '--json']);
    expect(json.data.packs.map(({ layers }) => layers.map(({ id }) => id))).toEqual([
      ['qd-124'],
      ['screening'],
    ]);
  });

  it('prints the rules of each layer apart', async () => {
    const { out } = await workspace.run(['rules', 'list']);
    const central = out.indexOf('Rules of qd-366:');
    expect(out).toContain('The cap on HTXSNV: goodOrBetter, floor  [item 5.1, Guidance No. 05-HD/BTCTU');
    const own = out.indexOf('Rules of son-ha:');
    expect(central).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(central);
    expect(out.indexOf('SH-01 ')).toBeGreaterThan(own);
    expect(out.indexOf('C-02 ')).toBeLessThan(own);
  });
});

describe('rules list in a workspace without a period', () => {
  it('shows every pack', async () => {
    const dir = join(makeTestFolder(), 'moi');
    await runReview(['init', dir, '--name', 'Tỉnh uỷ Thử Nghiệm'], { cwd: join(dir, '..') });
    for (const argv of [['list'], ['test']]) {
      const { exit } = await runReview(['rules', ...argv], { cwd: dir });
      expect(exit).toBe(0);
    }
    const { json } = await runReview<Listed>(['rules', 'list', '--json'], { cwd: dir });
    expect(json.data.packs.map(({ id }) => id)).toEqual(['qd-132', 'qd-124', 'qd-366', 'screening']);
  });
});

describe('rules show', () => {
  it("says a province's rule in both languages with the values in force", async () => {
    const { json } = await workspace.run<Shown>(['rules', 'show', 'sh-02', '--json']);
    expect(json.data.layer).toBe('son-ha');
    expect(json.data.sentence.vi).toBe(
      'Đối với tổ chức đảng, khi: “là chi bộ” là không và số tổ chức trực thuộc đã xếp loại trên 0 và (số tổ chức trực thuộc từ hoàn thành nhiệm vụ trở lên dưới số tổ chức trực thuộc đã xếp loại hoặc số tổ chức trực thuộc từ hoàn thành tốt nhiệm vụ trở lên dưới 80% của số tổ chức trực thuộc đã xếp loại) – thì: cao nhất là hoàn thành tốt nhiệm vụ.',
    );
    expect(json.data.sentence.en).toContain('below 80% of subordinate organizations graded');
    expect(json.data.parameters).toMatchObject([{ name: 'son-ha.share.good', value: 80 }]);
  });

  it('says the limit of a cap', async () => {
    const { json } = await workspace.run<Shown>(['rules', 'show', 'C-28', '--json']);
    expect(json.data.sentence.vi).toMatch(/không quá 20%\.$/);
  });

  it('finds a rule of another regime, and names the nearest of an unknown one', async () => {
    const { json } = await workspace.run<Shown>(['rules', 'show', 'A-04', '--json']);
    expect(json.data.layer).toBe('qd-132');
    const wrong = await workspace.run(['rules', 'show', 'SH-91', '--json']);
    expect(wrong.exit).toBe(2);
    expect(wrong.json.diagnostics[0]?.params?.['nearest']).toMatch(/^SH-0[12]$/);
  });
});
