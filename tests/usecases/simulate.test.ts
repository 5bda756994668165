import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MovedSubject, SimulatedPeriod } from '../../src/usecases/simulate.ts';
import { decidedRow, gradeRows, pointsRow, type GradeRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

interface Simulated {
  readonly periods: readonly SimulatedPeriod[];
  readonly subjects?: readonly MovedSubject[];
}

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

async function take(rows: readonly GradeRow[]): Promise<void> {
  const { json, out } = await workspace.importFiles(workspace.csv('xl.csv', gradeRows(rows)));
  if (json.data.files.some(({ refused }) => refused > 0)) throw new Error(out);
}

async function simulate(...argv: readonly string[]) {
  const { exit, json } = await workspace.run<Simulated>(['simulate', ...argv, '--json']);
  return { exit, json, data: json.data, members: json.data?.periods[0]?.members };
}

const codes = (json: { readonly diagnostics: readonly { readonly code: string }[] }): string[] =>
  json.diagnostics.map(({ code }) => code);

describe('another threshold', () => {
  beforeEach(async () => {
    // 4 of 10 tasks exceeded: enough at 30 %, not at 50 %.
    await take([
      { ...pointsRow('95'), ...decidedRow('HTXSNV') },
      { ...pointsRow('95'), ...decidedRow('HTXSNV'), 'Vượt mức': '5' },
      { ...pointsRow('80') },
    ]);
  });

  it('shows who would move, and by which rule', async () => {
    const { exit, data, members } = await simulate('--set', 'tasks.exceeded=50', '--list');
    expect(exit).toBe(0);
    expect(members).toMatchObject({ total: 3, changed: 1, needsDecision: { now: 0, tried: 1 } });
    expect(members?.transitions).toContainEqual({ now: 'HTXSNV', tried: 'HTTNV', count: 1 });
    const moved = data.subjects?.filter(({ now, tried }) => now.allowed !== tried.allowed);
    expect(moved).toMatchObject([
      { id: '99000101', now: { allowed: 'HTXSNV' }, tried: { allowed: 'HTTNV' } },
    ]);
    expect(moved?.[0]?.tried.rules).toContain('C-08');
  });

  it('stores nothing: the database is byte for byte as it was', async () => {
    const before = workspace.bytes();
    await simulate('--set', 'tasks.exceeded=50');
    expect(workspace.bytes()).toBe(before);
    expect(workspace.query('SELECT count(*) AS count FROM run')).toEqual([{ count: 0 }]);
  });

  it('may be tried on a locked period', async () => {
    await workspace.run(['period', 'lock', '2025']);
    expect((await simulate('--set', 'tasks.exceeded=50')).exit).toBe(0);
  });

  it('within one unit counts only its members', async () => {
    const { members } = await simulate('--set', 'tasks.exceeded=50', '--unit', 'T.01.01.2');
    expect(members?.total).toBe(0);
  });
});

describe('another reading of the cap', () => {
  it('gives other limits for the same facts', async () => {
    await take(
      Array.from({ length: 10 }, (_, index) => ({
        ...pointsRow(index < 2 ? '95' : '80'),
        ...decidedRow(index < 2 ? 'HTXSNV' : 'HTTNV'),
        'Nhóm đối tượng': 'Giáo viên',
      })),
    );
    const { members } = await simulate('--set', 'cap.base=goodOrBetter');
    expect(members?.caps).toEqual({
      now: { groups: 1, exceeded: 1, allowed: 1 },
      tried: { groups: 1, exceeded: 0, allowed: 2 },
    });
    expect(members?.needsDecision).toEqual({ now: 2, tried: 0 });
  });
});

describe('another day', () => {
  it('moves the members admitted less than six months before it', async () => {
    await take([{ 'Ngày vào đảng': '15/06/2025' }]);
    const { data, members } = await simulate('--set', 'reviewCutoff=2025-11-30');
    expect(data.periods[0]?.tried.asOf).toBe('2025-11-30');
    expect(members?.transitions).toEqual([{ now: 'HTTNV', tried: 'excluded', count: 1 }]);
  });
});

describe('another pack', () => {
  it('on facts that the year never collected gives bounds, and says what is missing', async () => {
    await take([{ ...pointsRow('95'), ...decidedRow('HTXSNV') }]);
    const { members } = await simulate('--rules', 'qd-124');
    const excellent = members?.tried.find(({ allowed }) => allowed === 'HTXSNV');
    expect(excellent).toEqual({ allowed: 'HTXSNV', least: 0, most: 0 });
    const fact = members?.missing.find((each) => each.fact === 'ratingResults');
    expect(fact).toEqual({
      fact: 'ratingResults',
      label: 'lowest level among results criteria',
      subjects: 1,
    });
  });

  it('may be a file laid over the pack in force', async () => {
    const { exit, data } = await simulate(
      '--rules',
      join(import.meta.dirname, '../../samples/overlays/son-ha.yaml'),
    );
    expect(exit).toBe(0);
    expect(data.periods[0]?.tried).toMatchObject({ id: 'qd-366', cap: { base: 'goodOrBetter' } });
    expect(data.periods[0]?.tried.hash).not.toBe(data.periods[0]?.now.hash);
  });

  it('goes over several years at once', async () => {
    await workspace.run(['period', 'open', '2024']);
    const { data } = await simulate('--periods', '2024..2025', '--rules', 'qd-366');
    expect(data.periods.map(({ period, now }) => [period, now.id])).toEqual([
      ['2024', 'qd-124'],
      ['2025', 'qd-366'],
    ]);
  });
});

describe('what cannot be tried is told', () => {
  it.each([
    ['nothing to try', [], 2, ['usage.option.missing']],
    ['a pack nobody knows', ['--rules', 'qd-365'], 2, ['rules.pack.unknown']],
    ['a file that is not there', ['--rules', 'khac.yaml'], 2, ['rules.overlay.missing']],
    [
      'names nobody knows, all at once',
      ['--set', 'cap.bas=x', '--set', 'task.late=3'],
      2,
      ['rules.setting.unknown', 'rules.setting.unknown'],
    ],
    ['a reading that there is not', ['--set', 'cap.base=all'], 2, ['usage.argument.invalid']],
    ['a number that is none', ['--set', 'tasks.late=many'], 2, ['usage.argument.invalid']],
    ['a day outside the year', ['--set', 'reviewCutoff=2026-01-15'], 2, ['usage.argument.invalid']],
    ['no value', ['--set', 'tasks.late'], 2, ['usage.argument.invalid']],
    [
      'years the wrong way round',
      ['--set', 'tasks.late=3', '--periods', '2025..2023'],
      2,
      ['usage.argument.invalid'],
    ],
    [
      'a period that is not open',
      ['--set', 'tasks.late=3', '--period', '2023'],
      2,
      ['workspace.period.missing'],
    ],
  ])('%s', async (_what, argv, exit, expected) => {
    const result = await simulate(...argv);
    expect([result.exit, codes(result.json)]).toEqual([exit, expected]);
  });
});
