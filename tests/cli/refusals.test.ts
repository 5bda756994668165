import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { memberRows, THREE } from '../support/member-rows.ts';
import { runReview } from '../support/run-review.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;
let outside: string;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  outside = dirname(workspace.dir);
});

describe('a command that ends with 2 or 3 leaves nothing behind', () => {
  it('run on a locked period that is not the current one: neither a folder nor a new current period', async () => {
    const path = workspace.csv('dv.csv', memberRows(THREE));
    await workspace.run(['period', 'lock', '2025']);
    await workspace.run(['period', 'open', '2026']);
    const before = workspace.dump();
    const out = join(outside, 'ra');
    const { exit } = await workspace.run(['run', path, '--period', '2025', '-w', workspace.dir, '-o', out]);
    expect(exit).toBe(3);
    expect(workspace.dump()).toBe(before);
    expect(existsSync(out)).toBe(false);
  });

  it('run on files none of which can be read: no workspace and no folder', async () => {
    const bad = join(outside, 'hong');
    mkdirSync(bad);
    writeFileSync(join(bad, 'a.xlsx'), 'nothing');
    const out = join(outside, 'ra');
    const { exit } = await runReview(['run', bad, '--period', '2025', '-o', out], { cwd: outside });
    expect(exit).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it('run for a year without rules: no workspace and no folder', async () => {
    const path = workspace.csv('dv.csv', memberRows(THREE));
    const out = join(outside, 'ra');
    const { exit } = await runReview(['run', path, '--period', '1999', '-o', out], { cwd: outside });
    expect(exit).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a year without rules', () => {
  it('is refused before anything is imported into a workspace that is there', async () => {
    const path = workspace.csv('dv.csv', memberRows(THREE));
    const before = workspace.dump();
    const out = join(outside, 'ra');
    const { exit } = await workspace.run(['run', path, '--period', '1999', '-w', workspace.dir, '-o', out]);
    expect(exit).toBe(2);
    expect(workspace.dump()).toBe(before);
  });
});

describe('a period that was not opened', () => {
  it('does not come into being by an import that mistypes it: exit 2 names those there are and how to open it', async () => {
    const path = workspace.csv('dv.csv', memberRows(THREE));
    const before = workspace.bytes();
    const { exit, error } = await workspace.run(['import', path, '--period', '2019']);
    expect(exit).toBe(2);
    expect(error).toContain('Periods that are open: 2025.');
    expect(error).toContain('review period open 2019');
    expect(workspace.bytes()).toBe(before);
    await workspace.run(['period', 'open', '2019']);
    expect((await workspace.run(['import', path, '--period', '2019', '--quiet'])).exit).toBe(0);
  });
});

describe('a dry run', () => {
  it('of init makes nothing', async () => {
    const folder = join(outside, 'moi');
    const { exit } = await runReview(['init', folder, '--name', 'X', '--dry-run'], { cwd: outside });
    expect([exit, existsSync(folder)]).toEqual([0, false]);
  });

  it('of a report names the files and writes none', async () => {
    await workspace.run(['classify']);
    const out = join(outside, 'bao-cao');
    const { json } = await workspace.run<{ files: string[] }>([
      'report',
      'province',
      '--format',
      'md,csv',
      '-o',
      out,
      '--dry-run',
      '--json',
    ]);
    expect(json.data.files).toEqual([join(out, 'province.md'), join(out, 'province.csv')]);
    expect(existsSync(out)).toBe(false);
  });
});
