import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DueItem, DueList } from '../../../src/usecases/cases/list-due.ts';
import { codesOf, makeCaseWorkspace, recordSteps, runCase } from '../../support/case-commands.ts';
import { screenWith } from '../../support/screening-findings.ts';
import type { WorkspaceFolder } from '../../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeCaseWorkspace();
});

/** What `review due` lists on a day. */
async function dueOn(today: string, ...argv: readonly string[]): Promise<DueList> {
  const { json } = await workspace.run<DueList>(['due', '--json', ...argv], {
    now: `${today}T03:00:00.000Z`,
  });
  return json.data;
}
const shortly = ({ items }: DueList): [string, string, boolean][] =>
  items.map(({ step, dueOn: day, late }: DueItem) => [step, day, late]);

/** A deleted name; the decision is of 12 January 2026. */
async function deleteName(): Promise<void> {
  screenWith(workspace, '2025-12-31', [{ rule: 'DEL-CARD', card: '99000004', startedOn: '2025-10-01' }]);
  await recordSteps(workspace, 1, [
    'statement --on 05/01/2026 --refused',
    'cell-vote --on 06/01/2026 --summoned 9 --agree 6',
    'standing-vote --on 07/01/2026 --members 9 --agree 5',
  ]);
  const by = ['--number', '3-QĐ/ĐU', '--date', '12/01/2026', '--by', 'Đảng uỷ xã An Bình'];
  const { exit } = await runCase(workspace, 'close', '1', 'deleted', ...by);
  expect(exit).toBe(0);
}

describe('what is due', () => {
  beforeEach(() => {
    screenWith(workspace, '2025-12-31', [
      { rule: 'PROB-30WD', card: '99000001', startedOn: '2025-11-24', dueOn: '2026-01-06' },
      { rule: 'CV-30WD', card: '99000002', startedOn: '2025-12-10', dueOn: '2026-02-20' },
    ]);
  });

  it('is listed by its day, within the days asked for', async () => {
    expect(shortly(await dueOn('2026-01-05'))).toEqual([['cell-vote', '2026-01-06', false]]);
    expect(shortly(await dueOn('2026-01-05', '--within', '60d'))).toEqual([
      ['cell-vote', '2026-01-06', false],
      ['looked-at', '2026-02-20', false],
    ]);
  });

  it('is late from the day after, listed whatever the days, and then needs a person', async () => {
    const ofDay = async (today: string) =>
      workspace.run<DueList>(['due', '--within', '0', '--json'], { now: `${today}T03:00:00.000Z` });
    const onDay = await ofDay('2026-01-06');
    expect([onDay.exit, shortly(onDay.json.data)]).toEqual([0, [['cell-vote', '2026-01-06', false]]]);
    const after = await ofDay('2026-01-07');
    expect([after.exit, shortly(after.json.data)]).toEqual([1, [['cell-vote', '2026-01-06', true]]]);
  });

  it('counts the decision on a probationary member from the vote of the cell: 30 working days, Tết left out', async () => {
    await recordSteps(workspace, 2, ['cell-vote --on 12/01/2026 --summoned 9 --agree 6']);
    const { items } = await dueOn('2026-01-12', '--within', '60d');
    const decision = items.find(({ step }) => step === 'decision');
    // Four days in the week of 12/1, twenty until 13/2, none in the week of Tết, five from 23/2, one on 2/3.
    expect(decision?.dueOn).toBe('2026-03-02');
    expect(decision?.how).toContain('30 working days after 12/01/2026');
    expect(decision?.how).toContain('16/02/2026');
  });

  it('is limited to a unit', async () => {
    expect(shortly(await dueOn('2026-01-05', '--unit', 'T.01.02', '--within', '90d'))).toEqual([]);
  });

  it('takes a number of days and nothing else', async () => {
    const wrong = await workspace.run(['due', '--within', 'soon', '--json']);
    expect([wrong.exit, codesOf(wrong)]).toEqual([2, ['usage.argument.invalid']]);
  });
});

it('review status counts open cases, what is late and what is due within 30 days', async () => {
  interface Counted {
    readonly cases: unknown;
  }
  const now = '2026-01-05T03:00:00.000Z';
  const none = await workspace.run<Counted>(['status', '--json'], { now });
  expect(none.json.data.cases).toBe(null);
  screenWith(workspace, '2025-12-31', [
    { rule: 'CV-30WD', card: '99000001', startedOn: '2025-11-03', dueOn: '2025-12-15' },
    { rule: 'CV-30WD', card: '99000002', startedOn: '2025-12-10', dueOn: '2026-01-20' },
    { rule: 'CV-30WD', card: '99000003', startedOn: '2025-12-20', dueOn: '2026-02-20' },
  ]);
  const { json } = await workspace.run<Counted>(['status', '--json'], { now });
  expect(json.data.cases).toEqual({ open: 3, late: 1, due: 1, within: 30 });
  const { out } = await workspace.run(['status', '--lang', 'vi'], { now });
  expect(out).toContain(
    'Vụ việc sau rà soát: 3 đang theo dõi, 1 việc quá hạn, 1 việc đến hạn trong 30 ngày (review due).',
  );
});

describe('after a name was deleted', () => {
  it('the dossier is due 30 working days after the decision, and the period for a complaint is unknown until the member has the decision', async () => {
    await deleteName();
    const list = await dueOn('2026-01-12', '--within', '90d');
    expect(shortly(list)).toEqual([['dossier-sent', '2026-03-02', false]]);
    expect(list.unknown.map(({ step, waitsFor }) => [step, waitsFor])).toEqual([['complaint', 'received']]);
  });

  it('the period runs 30 working days from the day the member received it, and is never late', async () => {
    await deleteName();
    await recordSteps(workspace, 1, ['received --on 19/01/2026', 'dossier-sent --on 20/01/2026']);
    const list = await dueOn('2026-01-20', '--within', '90d');
    expect(list.items.map(({ step, dueOn: day, period }) => [step, day, period])).toEqual([
      ['complaint', '2026-03-09', true],
    ]);
    expect(list.unknown).toEqual([]);
    expect(shortly(await dueOn('2026-03-10', '--within', '90d'))).toEqual([]);
  });

  it('a complaint in time is to be answered within 90 working days, one to the central level within 180', async () => {
    await deleteName();
    await recordSteps(workspace, 1, [
      'received --on 19/01/2026',
      'dossier-sent --on 20/01/2026',
      'complaint --on 02/03/2026',
    ]);
    // 27/4, 30/4 and 1/5 are off.
    expect(shortly(await dueOn('2026-06-01', '--within', '90d'))).toEqual([
      ['complaint-answer', '2026-07-09', false],
    ]);
    await recordSteps(workspace, 1, [
      'complaint-answer --on 20/04/2026',
      'complaint-central --on 04/05/2026',
    ]);
    const [central] = (await dueOn('2026-05-04', '--within', '400d')).items;
    expect(central?.step).toBe('central-answer');
    expect(central?.how).toContain('180 working days after 04/05/2026');
  });

  it('a complaint after the period is recorded and told', async () => {
    await deleteName();
    await recordSteps(workspace, 1, ['received --on 19/01/2026']);
    const late = await runCase(workspace, 'step', '1', 'complaint', '--on', '10/03/2026');
    expect([late.exit, codesOf(late)]).toEqual([1, ['case.complaint.late']]);
  });
});

it('a complaint against discipline is late only after the later of one month and 30 working days', async () => {
  screenWith(workspace, '2025-12-31', [{ rule: 'CRIM-EXPEL', card: '99000001', startedOn: '2025-10-01' }]);
  await recordSteps(workspace, 1, ['statement --on 05/01/2026 --refused', 'hearing --on 06/01/2026']);
  const by = ['--number', '3-QĐ/UBKT', '--date', '12/01/2026', '--by', 'Đảng uỷ xã An Bình'];
  await runCase(workspace, 'close', '1', 'disciplined', ...by);
  await recordSteps(workspace, 1, ['received --on 19/01/2026']);
  const { json } = await runCase<{ steps: { id: string; due: { date: string }[]; dueOn: string }[] }>(
    workspace,
    'show',
    '1',
  );
  const complaint = json.data.steps.find(({ id }) => id === 'complaint');
  expect(complaint?.due.map(({ date }) => date)).toEqual(['2026-02-19', '2026-03-09']);
  expect(complaint?.dueOn).toBe('2026-03-09');
});

describe('the calendar file', () => {
  beforeEach(() => {
    screenWith(workspace, '2025-12-31', [
      { rule: 'PROB-30WD', card: '99000001', startedOn: '2025-11-24', dueOn: '2026-01-06' },
    ]);
  });

  it('holds what is due, and names nobody', async () => {
    const path = join(workspace.dir, 'han.ics');
    const { exit } = await workspace.run(['due', '--ics', 'han.ics', '--lang', 'vi']);
    expect(exit).toBe(0);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20260106\r\n');
    expect(text).toContain('UID:review-case-1-cell-vote\r\n');
    expect(text).not.toContain('Nguyễn');
    expect((await workspace.run(['due', '--ics', '-', '--lang', 'vi'])).out).toBe(text);
  });

  it('is not written in a dry run', async () => {
    await workspace.run(['due', '--ics', 'han.ics', '--reminders', 'nhac', '--dry-run']);
    expect([existsSync(join(workspace.dir, 'han.ics')), existsSync(join(workspace.dir, 'nhac'))]).toEqual([
      false,
      false,
    ]);
  });
});

it('reminders are written for each unit with what it has to do', async () => {
  screenWith(workspace, '2025-12-31', [
    { rule: 'PROB-30WD', card: '99000001', startedOn: '2025-11-24', dueOn: '2026-01-06' },
    { rule: 'CV-30WD', card: '99000003', startedOn: '2025-11-24', dueOn: '2026-01-02' },
  ]);
  const { json } = await workspace.run<{ files: string[] }>([
    'due',
    '--reminders',
    'nhac',
    '--lang',
    'vi',
    '--json',
  ]);
  expect(json.data.files.map((path) => path.split('/').at(-1))).toEqual([
    'nhac-viec-T.01.01.1.html',
    'nhac-viec-T.01.01.2.html',
  ]);
  const [first = '', second = ''] = json.data.files.map((path) => readFileSync(path, 'utf8'));
  expect(first).toContain('Nguyễn Văn Thử');
  expect(first).toContain('06/01/2026');
  expect(first).not.toContain('Lê Hữu Ví');
  expect(second).toContain('02/01/2026 (đã quá hạn)');
  expect(second).toContain('Kính gửi: Chi bộ Hai');
});
