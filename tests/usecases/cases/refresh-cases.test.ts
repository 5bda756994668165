import { beforeEach, describe, expect, it } from 'vitest';
import { codesOf, DECISION, makeCaseWorkspace, recordSteps, runCase } from '../../support/case-commands.ts';
import { screenWith } from '../../support/screening-findings.ts';
import { addPeriod, type WorkspaceFolder } from '../../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeCaseWorkspace();
});

const ABSENT = { rule: 'DEL-MEET-3M', card: '99000001', startedOn: '2025-10-01' } as const;
const LATE = {
  rule: 'TRANS-PRESENT-30WD',
  card: '99000002',
  startedOn: '2025-09-01',
  dueOn: '2025-10-15',
} as const;
const NOTHING = { opened: 0, refreshed: 0, settled: 0, gone: 0 };

interface Listed {
  readonly cases: readonly { readonly id: number; readonly state: string; readonly rule: string }[];
}
async function states(): Promise<string[]> {
  const { json } = await runCase<Listed>(workspace, 'list', '--state', 'all');
  return json.data.cases.map(({ id, state }) => `${String(id)} ${state}`).toSorted();
}

describe('a screening', () => {
  it('opens a case for each finding once: the same facts never open a second one', async () => {
    expect(screenWith(workspace, '2025-12-31', [ABSENT, LATE])).toEqual({ ...NOTHING, opened: 2 });
    expect(screenWith(workspace, '2026-01-31', [ABSENT, LATE])).toEqual({ ...NOTHING, refreshed: 2 });
    expect(await states()).toEqual(['1 open', '2 open']);
  });

  it('opens another one when the same happens again from another day', () => {
    screenWith(workspace, '2025-12-31', [LATE]);
    expect(
      screenWith(workspace, '2026-01-31', [LATE, { ...LATE, startedOn: '2025-11-03', matter: 7 }]),
    ).toEqual({
      ...NOTHING,
      opened: 1,
      refreshed: 1,
    });
  });

  it('opens one for each year where no day is known', () => {
    const card = { rule: 'CARD-YEAR', code: 'T.01.02' } as const;
    screenWith(workspace, '2025-12-31', [{ ...card, matter: 2024 }]);
    expect(
      screenWith(workspace, '2026-01-31', [
        { ...card, matter: 2024 },
        { ...card, matter: 2025 },
      ]),
    ).toMatchObject({
      opened: 1,
      refreshed: 1,
    });
  });

  it('opens none for what is unknown, nor for a rule that no procedure names', () => {
    const none = [
      { ...ABSENT, outcome: 'unknown' as const },
      { ...LATE, rule: 'BADGE-DUE' },
    ];
    expect(screenWith(workspace, '2025-12-31', none)).toEqual(NOTHING);
  });

  it('settles a case that nobody had begun to work on, and opens it again when the finding comes back', async () => {
    screenWith(workspace, '2025-12-31', [ABSENT]);
    expect(screenWith(workspace, '2026-01-31', [])).toEqual({ ...NOTHING, settled: 1 });
    expect(await states()).toEqual(['1 settled']);
    const refused = await runCase(workspace, 'step', '1', 'verify', '--on', '02/02/2026');
    expect([refused.exit, codesOf(refused)]).toEqual([3, ['case.settled']]);
    expect(screenWith(workspace, '2026-02-28', [ABSENT])).toEqual({ ...NOTHING, refreshed: 1 });
    expect(await states()).toEqual(['1 open']);
  });

  it('leaves a case that people work on open, and says that the finding is gone', async () => {
    screenWith(workspace, '2025-12-31', [ABSENT]);
    await recordSteps(workspace, 1, ['verify --on 05/01/2026']);
    expect(screenWith(workspace, '2026-01-31', [])).toEqual({ ...NOTHING, gone: 1 });
    expect(await states()).toEqual(['1 open']);
    const closed = await runCase(workspace, 'close', '1', 'unfounded', ...DECISION);
    expect([closed.exit, codesOf(closed)]).toEqual([1, ['case.finding.gone']]);
  });

  it('does not settle what a run of an earlier day or of another period did not look at', async () => {
    await addPeriod(workspace, '2026');
    screenWith(workspace, '2025-12-31', [ABSENT]);
    expect(screenWith(workspace, '2025-06-30', [])).toEqual(NOTHING);
    expect(screenWith(workspace, '2026-06-30', [], '2026')).toEqual(NOTHING);
    expect(await states()).toEqual(['1 open']);
  });

  it('leaves a closed case closed', async () => {
    screenWith(workspace, '2025-12-31', [ABSENT]);
    await runCase(workspace, 'close', '1', 'explained', ...DECISION);
    expect(screenWith(workspace, '2026-01-31', [ABSENT])).toEqual(NOTHING);
    expect(screenWith(workspace, '2026-02-28', [])).toEqual(NOTHING);
    expect(await states()).toEqual(['1 closed']);
  });
});

describe('the list of cases', () => {
  beforeEach(() => {
    screenWith(workspace, '2025-12-31', [ABSENT, { ...LATE, card: '99000003' }]);
  });

  it('is limited to a unit and all below it', async () => {
    const ofUnit = async (unit: string): Promise<string[]> =>
      (await runCase<Listed>(workspace, 'list', '--unit', unit)).json.data.cases.map(({ rule }) => rule);
    expect(await ofUnit('T.01.01.2')).toEqual(['TRANS-PRESENT-30WD']);
    expect(await ofUnit('T.01.01')).toEqual(['DEL-MEET-3M', 'TRANS-PRESENT-30WD']);
    expect(await ofUnit('T.01.02')).toEqual([]);
  });

  it('is limited to a ground and a state', async () => {
    const { json } = await runCase<Listed>(workspace, 'list', '--rule', 'DEL-MEET-3M');
    expect(json.data.cases).toHaveLength(1);
    expect((await runCase<Listed>(workspace, 'list', '--state', 'closed')).json.data.cases).toEqual([]);
    const wrong = await runCase(workspace, 'list', '--state', 'done');
    expect([wrong.exit, codesOf(wrong)]).toEqual([2, ['usage.argument.invalid']]);
  });

  it('says what comes next', async () => {
    const nextOf = async (): Promise<(string | undefined)[]> => {
      const { json } = await runCase<{ cases: { next: { id: string } | null }[] }>(workspace, 'list');
      return json.data.cases.map(({ next }) => next?.id);
    };
    expect(await nextOf()).toEqual(['verify', 'statement']);
    await recordSteps(workspace, 1, ['verify --on 05/01/2026']);
    expect((await nextOf())[0]).toBe('statement-request');
  });
});

it('a closing names closed cases on the same ground that ended otherwise', async () => {
  screenWith(workspace, '2025-12-31', [
    ABSENT,
    { ...ABSENT, card: '99000002' },
    { ...ABSENT, card: '99000003' },
  ]);
  await runCase(workspace, 'close', '1', 'explained', ...DECISION);
  const same = await runCase(workspace, 'close', '2', 'explained', ...DECISION);
  expect(codesOf(same)).toEqual([]);
  const other = await runCase(workspace, 'close', '3', 'kept', ...DECISION);
  expect([other.exit, codesOf(other)]).toEqual([0, ['case.similar']]);
  expect(other.json.diagnostics[0]?.params).toMatchObject({ count: 2, cases: '2, 1' });
  const { json } = await runCase<{ similar: { id: number; outcome: string }[] }>(workspace, 'show', '1');
  expect(json.data.similar).toMatchObject([{ id: 3, outcome: 'kept' }]);
});
