import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { overlayText, type OverlayRule } from '../support/overlay-text.ts';
import { runReview } from '../support/run-review.ts';
import { makeTestFolder } from '../support/test-folder.ts';

interface Linted {
  readonly packs: readonly { readonly id: string; readonly findings: number }[];
}

let folder: string;

beforeEach(() => {
  folder = makeTestFolder();
});

/** Looks over an overlay with these rules on a day of December 2025. */
async function lint(rules: readonly OverlayRule[], now = '2025-12-15T02:00:00.000Z') {
  writeFileSync(join(folder, 'rieng.yaml'), overlayText(rules));
  const run = await runReview<Linted>(['rules', 'lint', 'rieng.yaml', '--json'], { cwd: folder, now });
  return {
    exit: run.exit,
    found: run.json.diagnostics.map(({ code, params }): Record<string, unknown> => ({ code, ...params })),
    run,
  };
}

describe('rules lint', () => {
  it('finds nothing to say of the rules the program carries while they are fresh', async () => {
    const { exit, json } = await runReview<Linted>(['rules', 'lint', '--json'], {
      cwd: folder,
      now: '2026-12-01T00:00:00.000Z',
    });
    expect(json.diagnostics).toEqual([]);
    expect(json.data.packs.map(({ id }) => id)).toEqual(['qd-132', 'qd-124', 'qd-366', 'screening']);
    expect(exit).toBe(0);
  });

  it('asks for a new reading a year and a day after the last one, not before', async () => {
    const rule = {
      id: 'AP-01',
      when: 'sickMonths > parameter("an-phu.sick")',
      effect: 'warn',
      verified: '2025-01-10',
    };
    expect((await lint([rule], '2026-01-10T05:00:00.000Z')).found).toEqual([]);
    const { exit, found } = await lint([rule], '2026-01-11T05:00:00.000Z');
    expect(found).toEqual([{ code: 'rules.lint.unverified', rule: 'AP-01', on: '2025-01-10' }]);
    expect(exit).toBe(1);
  });

  it('names a rule that another one makes superfluous, with a subject who meets both', async () => {
    const { exit, found, run } = await lint([
      { id: 'AP-01', when: 'sickMonths > parameter("an-phu.sick")', effect: '{ max: HTTNV }' },
      { id: 'AP-02', when: 'sickMonths > 6 && scoreTotal < 80', effect: '{ max: HTTNV }' },
    ]);
    expect(exit).toBe(1);
    expect(found).toMatchObject([{ code: 'rules.lint.shadowed', rule: 'AP-02', other: 'AP-01' }]);
    const lines = readFileSync(join(folder, 'rieng.yaml'), 'utf8').split('\n');
    const [first] = run.json.diagnostics;
    expect(first?.file).toMatch(/rieng\.yaml$/);
    expect(lines[(first?.row ?? 0) - 1]?.slice(Number(first?.column) - 1)).toMatch(/id: AP-02/);
    const example = new Map(
      String(found[0]?.['example'])
        .split(', ')
        .map((pair) => pair.split('=') as [string, string]),
    );
    expect(Number(example.get('sickMonths'))).toBeGreaterThan(6);
    expect(Number(example.get('scoreTotal'))).toBeLessThan(80);
  });

  it('leaves alone a rule that is only stronger, or met by some the other is not met by', async () => {
    const { found } = await lint([
      { id: 'AP-01', when: 'sickMonths > 3', effect: '{ max: HTTNV }' },
      { id: 'AP-02', when: 'sickMonths > 6', effect: '{ max: HTNV }' },
      { id: 'AP-03', when: 'sickMonths >= 3', effect: '{ max: HTTNV }' },
      { id: 'AP-04', when: 'sickMonths > 3 || exempt', effect: '{ max: HTTNV }' },
    ]);
    expect(found.map(({ rule, other }) => [rule, other])).toEqual([['AP-01', 'AP-03']]);
  });

  it('of two rules that say the same names the later one', async () => {
    const { found } = await lint([
      { id: 'AP-01', when: 'sickMonths > 5', effect: '{ max: HTNV }' },
      { id: 'AP-02', when: '5 < sickMonths', effect: '{ max: HTNV }' },
    ]);
    expect(found).toMatchObject([{ code: 'rules.lint.shadowed', rule: 'AP-02', other: 'AP-01' }]);
  });

  it('names a rule that nobody can meet', async () => {
    const { found } = await lint([
      { id: 'AP-01', when: 'sickMonths > 6 && sickMonths < 4', effect: 'warn' },
      { id: 'AP-02', when: 'sickMonths > 4 && sickMonths < 6', effect: 'warn' },
    ]);
    expect(found).toEqual([{ code: 'rules.lint.unreachable', rule: 'AP-01' }]);
  });

  it('names two rules that set different grades for one subject', async () => {
    const { found } = await lint([
      { id: 'AP-01', when: 'sickMonths > 10', effect: '{ force: HTNV }' },
      { id: 'AP-02', when: 'sickMonths > 4 && sickMonths < 12', effect: '{ force: HTTNV }' },
      { id: 'AP-03', when: 'sickMonths < 2', effect: '{ force: HTTNV }' },
    ]);
    const overlaps = found.filter(({ code, other }) => code === 'rules.lint.overlap' && other !== undefined);
    const own = overlaps.filter(({ rule }) => String(rule).startsWith('AP'));
    expect(own).toMatchObject([
      { rule: 'AP-01', other: 'AP-02', example: expect.stringContaining('sickMonths=11') },
    ]);
  });

  it('names a hole between two bands with a value in it', async () => {
    const { found } = await lint([
      { id: 'AP-01', when: 'sickMonths < 4', effect: '{ max: HTTNV }' },
      { id: 'AP-02', when: 'sickMonths > 4', effect: '{ max: HTNV }' },
    ]);
    expect(found).toEqual([
      { code: 'rules.lint.gap', rule: 'AP-01', other: 'AP-02', example: 'sickMonths=4' },
    ]);
  });

  it('of an overlay that does not load says line and column, and the exit is 2', async () => {
    const { exit, run } = await lint([{ id: 'AP-01', when: 'sickMonth > 4', effect: 'warn' }]);
    expect(exit).toBe(2);
    expect(run.json.diagnostics).toMatchObject([
      {
        code: 'rules.fact.unknown',
        row: 24,
        column: '7',
        params: { name: 'sickMonth', nearest: 'sickMonths' },
      },
    ]);
    writeFileSync(
      join(folder, 'b.yaml'),
      overlayText([{ id: 'AP-01', when: 'exempt', effect: 'warn' }]).replace(
        /cites: \[\{ document: hd-an-phu, item: '1' \}\]\n/,
        '\n',
      ),
    );
    const bare = await runReview(['rules', 'lint', 'b.yaml', '--json'], { cwd: folder });
    expect(bare.exit).toBe(2);
    expect(bare.json.diagnostics[0]).toMatchObject({
      code: 'rules.pack.invalid',
      params: { path: 'rules.0.cites' },
    });
  });

  it('tells every mistake of several files, and a file that is not there', async () => {
    writeFileSync(join(folder, 'a.yaml'), overlayText([{ id: 'AP-01', when: 'nobody', effect: 'warn' }]));
    const { exit, json } = await runReview(['rules', 'lint', 'a.yaml', 'fehlt.yaml', '--json'], {
      cwd: folder,
    });
    expect(exit).toBe(2);
    expect(json.diagnostics.map(({ code }) => code)).toEqual(['rules.fact.unknown', 'rules.overlay.missing']);
  });
});
