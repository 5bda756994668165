import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { makeWorkspace } from '../support/workspace-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8').split('### Own rules')[1] ?? '';
const SAMPLE = join(ROOT, 'samples/overlays/son-ha.yaml');

/** The first block of a kind in the README's section on own rules. */
function block(kind: string): string {
  const found = new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(README)?.[1];
  if (found === undefined) throw new RangeError(`no block of ${kind}`);
  return found;
}

it('what the README tells a clerk to do about a setting comes out as it says', async () => {
  const workspace = await makeWorkspace('2025');
  const folder = dirname(workspace.dir);
  const own = join(folder, 'son-ha.yaml');
  writeFileSync(own, readFileSync(SAMPLE, 'utf8').replace('value: 80', 'value: 85'));
  const diff = await workspace.run(['rules', 'diff', SAMPLE, own, '--lang', 'en']);
  expect(diff.out).toContain('~ parameter son-ha.share.good');
  expect(diff.out).toContain('value: 80% → 85%');
  expect((await workspace.run(['rules', 'lint', own])).exit).toBe(0);
  expect((await workspace.run(['rules', 'add', own])).exit).toBe(0);
  const list = await workspace.run(['rules', 'list', '--lang', 'en']);
  expect(list.out).toContain('son-ha.share.good = 85%');
});

it('the clause the README adds is read, passes its cases and is shown as a sentence', async () => {
  const workspace = await makeWorkspace('2025');
  const folder = dirname(workspace.dir);
  const [own, table] = [join(folder, 'son-ha.yaml'), join(folder, 'nghi-om-member.csv')];
  copyFileSync(SAMPLE, own);
  appendFileSync(own, `\n${block('yaml')}`);
  writeFileSync(table, block('csv'));
  const tested = await workspace.run<{ tables: { cases: number; failed: unknown[] }[]; coverage: unknown }>([
    'rules',
    'test',
    table,
    '--rules',
    own,
    '--json',
  ]);
  expect(tested.json.data.tables).toMatchObject([{ cases: 3, failed: [] }]);
  expect(tested.json.data.coverage).toEqual({ possible: 3, seen: 3, lacking: [] });
  expect((await workspace.run(['rules', 'lint', own])).exit).toBe(0);
  expect((await workspace.run(['rules', 'add', own])).exit).toBe(0);
  const shown = await workspace.run(['rules', 'show', 'SH-03', '--lang', 'en']);
  expect(shown.out).toContain('For members, when: months of sick leave in the year is 6 or more');
});
