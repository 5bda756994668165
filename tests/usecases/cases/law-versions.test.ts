import { beforeEach, describe, expect, it } from 'vitest';
import { DECISION, makeCaseWorkspace, recordSteps, runCase, wantedBy } from '../../support/case-commands.ts';
import { screenWith } from '../../support/screening-findings.ts';
import type { WorkspaceFolder } from '../../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeCaseWorkspace();
});

interface Shown {
  readonly steps: readonly {
    readonly id: string;
    readonly citations: readonly string[];
    readonly confidence: string;
    readonly times: number | null;
    readonly otherwise: string | null;
  }[];
}

/** A step of a deletion that was opened on a day. */
async function stepOn(openedOn: string, id: string, dueOn?: string) {
  const due = dueOn === undefined ? {} : { dueOn };
  screenWith(workspace, openedOn, [
    { rule: 'DEL-MEET-3M', card: '99000001', startedOn: '2021-01-01', ...due },
  ]);
  const { json } = await runCase<Shown>(workspace, 'show', '1');
  return json.data.steps.find((step) => step.id === id);
}

describe('the vote of the cell is cited by the regulation in force when the case was opened', () => {
  it.each([
    ['2021-07-29', '29-QĐ/TW', 'read'],
    ['2021-07-30', '24-QĐ/TW', 'secondary'],
    ['2025-01-19', '24-QĐ/TW', 'secondary'],
    ['2025-01-20', '232-QĐ/TW', 'secondary'],
    ['2025-06-30', '232-QĐ/TW', 'secondary'],
    ['2025-07-01', '294-QĐ/TW', 'read'],
    ['2026-04-07', '294-QĐ/TW', 'read'],
    ['2026-04-08', '20-QĐ/TW', 'secondary'],
    ['2026-07-25', '20-QĐ/TW', 'secondary'],
    ['2026-07-26', '208-QĐ/TW', 'secondary'],
  ])('on %s: %s', async (openedOn, number, confidence) => {
    const vote = await stepOn(openedOn, 'cell-vote');
    expect(vote?.citations.join()).toContain(number);
    expect(vote?.confidence).toBe(confidence);
  });
});

describe('three requests for a statement', () => {
  it.each([
    ['2025-06-08', 1, 'inferred'],
    ['2025-06-09', 3, 'read'],
    ['2026-05-18', 3, 'read'],
    ['2026-05-19', 3, 'secondary'],
  ])('on %s: %i asked for, known as %s', async (openedOn, times, confidence) => {
    expect(await stepOn(openedOn, 'statement-request')).toMatchObject({ times, confidence });
  });

  it('are printed beside the one request of earlier texts when the case is due under the later ones', async () => {
    const request = await stepOn('2025-06-08', 'statement-request', '2025-08-01');
    expect(request?.otherwise).toContain('three requests');
    expect((await stepOn('2025-06-08', 'cell-vote'))?.otherwise).toBe(null);
  });
});

it.each([
  ['2025-05-29', []],
  ['2025-05-30', ['hearing']],
])('a hearing before discipline is asked for in a case opened on %s: %j', async (openedOn, wanted) => {
  screenWith(workspace, openedOn, [{ rule: 'CRIM-EXPEL', card: '99000001', startedOn: '2025-01-06' }]);
  await recordSteps(workspace, 1, ['statement --on 05/01/2026 --refused']);
  const closed = await runCase(workspace, 'close', '1', 'disciplined', ...DECISION);
  expect(wantedBy(closed)).toEqual(wanted);
  expect(closed.exit).toBe(wanted.length === 0 ? 0 : 3);
});

it('a step with a deadline of its own is taken by the texts of the day that is counted from', async () => {
  screenWith(workspace, '2025-07-15', [
    { rule: 'PROB-30WD', card: '99000001', startedOn: '2025-06-20', dueOn: '2025-08-01' },
  ]);
  const { json } = await runCase<Shown>(workspace, 'show', '1');
  const step = (id: string) => json.data.steps.find((each) => each.id === id);
  expect(step('cell-vote')?.citations.join()).toContain('232-QĐ/TW');
  expect(step('cell-vote')?.otherwise).toBe(null);
  expect(step('base-vote')?.citations.join()).toContain('294-QĐ/TW');
});

it('what follows a decision is cited by the texts of the day of the decision', async () => {
  screenWith(workspace, '2025-12-31', [{ rule: 'CRIM-PROB', card: '99000001', startedOn: '2025-06-01' }]);
  await recordSteps(workspace, 1, ['judgment-copy --on 05/01/2026']);
  const by = ['--number', '3-QĐ/ĐU', '--date', '25/05/2026', '--by', 'Đảng uỷ xã An Bình'];
  expect((await runCase(workspace, 'close', '1', 'deleted', ...by)).exit).toBe(0);
  const { json } = await runCase<Shown>(workspace, 'show', '1');
  const citations = (id: string) => json.data.steps.find((step) => step.id === id)?.citations.join();
  expect(citations('judgment-copy')).toContain('296-QĐ/TW');
  expect(citations('cell-notified')).toContain('21-QĐ/TW');
  expect(citations('dossier-sent')).toContain('01-HD/TW ngày 19/05/2026'.replace('ngày', 'of'));
});
