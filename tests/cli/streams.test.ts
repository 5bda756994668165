import { beforeAll, describe, expect, it } from 'vitest';
import { runReview, type Reviewed, type Surroundings } from '../support/run-review.ts';
import { makeTestFolder } from '../support/test-folder.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

/** Two figures that agree. */
const TEXT = 'Năm 2023, toàn tỉnh kết nạp 811/800 đảng viên, đạt 101,38%.';

let workspace: WorkspaceFolder;
let empty: string;

function review(argv: readonly string[], more: Partial<Surroundings> = {}): Promise<Reviewed> {
  return runReview(argv, { cwd: workspace.dir, ...more });
}

beforeAll(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  empty = makeTestFolder();
});

describe('streams', () => {
  it('reads a text for reconcile from standard input', async () => {
    const { exit, out } = await review(['reconcile', '-'], { stdin: TEXT });
    expect(exit).toBe(0);
    expect(out).toContain('AGREES');
  });

  it('says why when standard input holds no figures', async () => {
    const result = await review(['reconcile', '-', '--json'], { stdin: '' });
    expect([result.exit, result.json.diagnostics[0]?.code]).toEqual([2, 'reconcile.text.empty']);
  });

  it('with --quiet keeps warnings from stderr, not results from stdout', async () => {
    const loud = await review(['classify']);
    const quiet = await review(['classify', '--quiet']);
    expect(loud.error).toContain('report.subjects.insufficient');
    expect(quiet.error).toBe('');
    expect([quiet.out, quiet.exit]).toEqual([loud.out, loud.exit]);
  });

  it('colours only a terminal, and not with NO_COLOR or --no-color', async () => {
    const plain = await review(['status', '--period', 'x']);
    const coloured = await review(['status', '--period', 'x'], { terminal: true });
    const asked = await review(['status', '--no-color', '--period', '1999'], { terminal: true });
    const noColor = await review(['classify', '--period', '1999'], {
      terminal: true,
      env: { NO_COLOR: '1', LANG: 'en' },
    });
    const escape = '\u001B[';
    expect(plain.error).not.toContain(escape);
    expect(coloured.out).not.toContain(escape);
    expect(asked.error).not.toContain(escape);
    expect(noColor.error).toContain('rules.pack.none');
    expect(noColor.error).not.toContain(escape);
    const failing = await review(['classify', '--period', '1999'], { terminal: true });
    expect(failing.error).toContain(escape);
  });
});

describe('language', () => {
  it('is that of the option, then the environment, then the workspace, then the system', async () => {
    const help = ['help', 'workspace.missing'];
    expect((await review([...help, '--lang', 'vi'], { cwd: empty })).out).toContain('thư mục làm việc');
    expect(
      (await review([...help, '--lang', 'en'], { cwd: empty, env: { REVIEW_LANG: 'vi' } })).out,
    ).toContain('workspace was found');
    expect((await review(help, { cwd: empty, env: { REVIEW_LANG: 'vi', LANG: 'en' } })).out).toContain(
      'thư mục làm việc',
    );
    expect((await review(help, { cwd: empty, env: { LANG: 'en_GB.UTF-8' } })).out).toContain(
      'workspace was found',
    );
    expect((await review(help, { cwd: empty, env: {} })).out).toContain('thư mục làm việc');
    const set = await makeWorkspace('2025', 'level: province\n');
    expect((await review(help, { cwd: set.dir, env: { LANG: 'vi_VN.UTF-8' } })).out).toContain(
      'workspace was found',
    );
  });
});
