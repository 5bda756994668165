import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/overlays/an-thanh-ra-soat.yaml');

interface Shown {
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly parameters: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
  readonly citations: readonly string[];
}

let workspace: WorkspaceFolder;

beforeAll(async () => {
  workspace = await makeWorkspace('2025');
});

describe('the rules of the screening among all rules', () => {
  it('rules show says one in both languages, with the time it allows', async () => {
    const { json } = await workspace.run<Shown>(['rules', 'show', 'TRANS-PRESENT-30WD', '--json']);
    expect(json.data.sentence.vi).toBe(
      'Đối với việc chuyển sinh hoạt chính thức, khi: ngày rà soát sau hạn và (chưa ghi nhận ngày nộp giấy giới thiệu hoặc ngày nộp giấy giới thiệu sau hạn) – thì: nêu để cấp có thẩm quyền xem xét (quá hạn): Liên hệ đảng viên và nơi đến; báo cáo lý do lên cấp có thẩm quyền.',
    );
    expect(json.data.parameters).toMatchObject([
      { name: 'transfer.present', value: 30, unit: 'working-days' },
    ]);
  });

  it('no sentence of any of them leaves a word out', async () => {
    const { json } = await workspace.run<{ packs: { id: string; rules: Shown[] }[] }>([
      'rules',
      'list',
      '--json',
    ]);
    const rules = json.data.packs.find(({ id }) => id === 'screening')?.rules ?? [];
    expect(rules.length).toBeGreaterThan(60);
    for (const { sentence, citations } of rules) {
      expect(`${sentence.vi}${sentence.en}`).not.toMatch(/[{}]|undefined|chưa quy định|\(not set\)/);
      expect(citations.length).toBeGreaterThan(0);
    }
  });

  it('rules add takes an overlay over them, and lists its rules', async () => {
    const { exit } = await workspace.run(['rules', 'add', SAMPLE]);
    expect(exit).toBe(0);
    expect(existsSync(join(workspace.dir, 'an-thanh-ra-soat.yaml'))).toBe(true);
    const { out } = await workspace.run(['rules', 'list']);
    expect(out).toContain('SCR-EXPIRED-TEMP');
  });
});
