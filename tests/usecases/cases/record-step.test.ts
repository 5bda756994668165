import { beforeEach, describe, expect, it } from 'vitest';
import {
  codesOf,
  DECISION,
  LATER,
  makeCaseWorkspace,
  recordSteps,
  runCase,
} from '../../support/case-commands.ts';
import { screenWith } from '../../support/screening-findings.ts';
import type { WorkspaceFolder } from '../../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeCaseWorkspace();
  screenWith(workspace, '2025-12-31', [{ rule: 'DEL-MEET-3M', card: '99000001', startedOn: '2025-10-01' }]);
});

const step = async (line: string) => runCase(workspace, 'step', '1', ...line.split(' '));

describe('a step', () => {
  it.each([
    ['without a day', 'verify', 3, ['case.step.missing']],
    ['with a day that does not exist', 'verify --on 31/02/2026', 2, ['case.date.invalid']],
    ['with a month only', 'verify --on 02/2026', 2, ['case.date.invalid']],
    ['with a day to come', 'verify --on 01/07/2026', 2, ['case.date.future']],
    ['that the procedure does not have', 'cel-vote --on 05/01/2026', 2, ['case.step.unknown']],
    ['that is the decision itself', 'decision --on 05/01/2026', 2, ['case.step.unknown']],
    ['a statement without words, paper or refusal', 'statement --on 05/01/2026', 3, ['case.step.missing']],
    ['refused, where nothing can be', 'verify --on 05/01/2026 --refused', 2, ['case.step.unfit']],
    ['with votes, where none are', 'verify --on 05/01/2026 --agree 5', 2, ['case.step.unfit']],
    ['a vote without numbers', 'cell-vote --on 05/01/2026', 3, ['case.step.missing', 'case.step.missing']],
    [
      'a vote of those present',
      'cell-vote --on 05/01/2026 --members 9 --agree 6',
      2,
      ['case.step.unfit', 'case.step.missing'],
    ],
    [
      'a vote with words for numbers',
      'cell-vote --on 05/01/2026 --summoned chín --agree 6',
      2,
      ['case.number.invalid'],
    ],
    [
      'more who agree than count',
      'cell-vote --on 05/01/2026 --summoned 9 --excused 2 --agree 8',
      2,
      ['case.vote.impossible'],
    ],
    [
      'a ballot that is none',
      'cell-vote --on 05/01/2026 --summoned 9 --agree 8 --ballot open',
      2,
      ['usage.argument.invalid'],
    ],
    ['that comes only after the decision', 'received --on 05/01/2026', 3, ['case.step.early']],
  ] as const)('%s is refused, and nothing changes', async (_what, line, exit, codes) => {
    const before = workspace.dump();
    const refused = await step(line);
    expect([refused.exit, codesOf(refused)]).toEqual([exit, codes]);
    expect(workspace.dump()).toBe(before);
  });

  it('of a case that is not there', async () => {
    const refused = await runCase(workspace, 'step', '9', 'verify', '--on', '05/01/2026');
    expect([refused.exit, codesOf(refused)]).toEqual([2, ['case.unknown']]);
  });

  it('recorded again exactly so changes nothing; otherwise the first has to be taken back', async () => {
    await recordSteps(workspace, 1, ['verify --on 05/01/2026']);
    const before = workspace.dump();
    const again = await step('verify --on 05/01/2026');
    expect([again.exit, codesOf(again)]).toEqual([0, ['case.step.recorded']]);
    const other = await step('verify --on 06/01/2026');
    expect([other.exit, codesOf(other)]).toEqual([3, ['case.step.done']]);
    expect(workspace.dump()).toBe(before);
  });

  it('is only tried with --dry-run', async () => {
    const before = workspace.dump();
    const { exit, json } = await runCase<{ applied: boolean }>(
      workspace,
      'step',
      '1',
      'verify',
      '--on',
      '05/01/2026',
      '--dry-run',
    );
    expect([exit, json.data.applied]).toEqual([0, false]);
    expect(workspace.dump()).toBe(before);
  });

  it('says what a vote came to: who counts, how many are needed', async () => {
    const vote = await runCase<{ vote: unknown }>(
      workspace,
      'step',
      '1',
      'cell-vote',
      '--on',
      '05/01/2026',
      '--summoned',
      '12',
      '--temporary-away',
      '1',
      '--exempt-absent',
      '2',
      '--agree',
      '5',
    );
    expect([vote.exit, codesOf(vote)]).toEqual([1, ['case.vote.failed', 'case.vote.listed']]);
    expect(vote.json.data.vote).toEqual({ base: 9, needed: 6, agreed: 5, reached: false });
    expect(vote.json.diagnostics[1]?.params).toMatchObject({ official: 2, stated: 12 });
    const { out } = await workspace.run(['case', 'show', '1'], { now: LATER });
    expect(out).toContain(
      '12 official members summoned − 1 introduced to temporary activity elsewhere − 2 exempt and absent = 9 who count; 6 needed, 5 agreed: not reached',
    );
  });

  it('keeps the member’s own words', async () => {
    await workspace.run(
      ['case', 'step', '1', 'statement', '--on', '05/01/2026', '--text', 'Tôi đi làm xa, có báo chi bộ'],
      { now: LATER },
    );
    const { out } = await workspace.run(['case', 'show', '1'], { now: LATER });
    expect(out).toContain('05/01/2026, "Tôi đi làm xa, có báo chi bộ"');
  });
});

describe('recorded steps', () => {
  it('are listed as submissions and taken back with undo, the latest first', async () => {
    await recordSteps(workspace, 1, ['verify --on 05/01/2026', 'statement --on 06/01/2026 --refused']);
    const refused = await workspace.run(['undo', '3', '--yes', '--json']);
    expect([refused.exit, codesOf(refused)]).toEqual([3, ['workspace.submission.needed']]);
    expect((await workspace.run(['undo', '4', '--yes'])).exit).toBe(0);
    expect((await workspace.run(['undo', '3', '--yes'])).exit).toBe(0);
    expect(workspace.query('SELECT count(*) AS count FROM case_step')).toEqual([{ count: 0 }]);
  });

  it('let a closing be taken back: the case is open again', async () => {
    await runCase(workspace, 'close', '1', 'explained', ...DECISION);
    const twice = await runCase(workspace, 'close', '1', 'kept', ...DECISION);
    expect([twice.exit, codesOf(twice)]).toEqual([3, ['case.closed']]);
    expect((await workspace.run(['undo', '3', '--yes'])).exit).toBe(0);
    expect((await runCase(workspace, 'close', '1', 'kept', ...DECISION)).exit).toBe(0);
  });

  it('keep the list that brought the member from being taken back', async () => {
    const refused = await workspace.run(['undo', '2', '--yes', '--json']);
    expect([refused.exit, codesOf(refused)]).toEqual([3, ['workspace.submission.counted']]);
  });

  it('do not make a classification look outdated', async () => {
    await workspace.run(['classify', '--json']);
    const first = await workspace.run(['classify', '--json']);
    await recordSteps(workspace, 1, ['verify --on 05/01/2026']);
    const second = await workspace.run(['classify', '--json']);
    expect(second.json.run).toBe(first.json.run);
  });

  it('are refused while the period they are recorded in is locked', async () => {
    await workspace.run(['period', 'lock', '2025']);
    const refused = await step('verify --on 05/01/2026');
    expect([refused.exit, codesOf(refused)]).toEqual([3, ['workspace.period.locked']]);
  });
});

describe('an outcome', () => {
  it('by decision is refused while the ground is unknown, and the case can still be closed otherwise', async () => {
    const finding = { rule: 'DEL-MEET-3M', card: '99000001', startedOn: '2025-10-01' };
    screenWith(workspace, '2026-01-31', [{ ...finding, outcome: 'unknown' }]);
    await recordSteps(workspace, 1, [
      'statement --on 05/01/2026 --refused',
      'cell-vote --on 02/02/2026 --summoned 12 --agree 8',
      'base-vote --on 10/02/2026 --members 9 --agree 6',
      'standing-vote --on 24/02/2026 --members 9 --agree 5',
    ]);
    const refused = await runCase(workspace, 'close', '1', 'deleted', ...DECISION);
    expect([refused.exit, codesOf(refused)]).toEqual([3, ['case.close.unknown']]);
    expect((await runCase(workspace, 'close', '1', 'kept', ...DECISION)).exit).toBe(0);
  });

  it('that the procedure does not have is refused, with the nearest', async () => {
    const refused = await runCase(workspace, 'close', '1', 'delete', ...DECISION);
    expect([refused.exit, codesOf(refused)]).toEqual([2, ['case.outcome.unknown']]);
    expect(refused.json.diagnostics[0]?.params).toMatchObject({ nearest: 'deleted' });
  });

  it('without a decision needs a day and a body, no number', async () => {
    const refused = await runCase(workspace, 'close', '1', 'explained');
    expect(refused.exit).toBe(3);
    expect(refused.json.diagnostics.map(({ params }) => params?.['flag'])).toEqual(['--date', '--by']);
    const closed = await runCase<{ number: null }>(
      workspace,
      'close',
      '1',
      'explained',
      '--date',
      '20/03/2026',
      '--by',
      'Chi bộ Một',
    );
    expect([closed.exit, closed.json.data.number]).toEqual([0, null]);
  });
});
