import { beforeEach, describe, expect, it } from 'vitest';
import { codesOf, DECISION, recordSteps, runCase, wantedBy } from '../../support/case-commands.ts';
import { caseOn, makeScreened, type ScreenedRule } from '../../support/screened-workspace.ts';
import type { WorkspaceFolder } from '../../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeScreened();
});

const VOTES = {
  cell: ['cell-vote', ['cell-vote --on 02/02/2026 --summoned 12 --excused 3 --agree 6']],
  base: ['base-vote', ['base-vote --on 10/02/2026 --members 9 --agree 6']],
  delegated: ['base-vote', ['delegated-vote --on 10/02/2026 --members 9 --agree 6']],
  standing: ['standing-vote', ['standing-vote --on 24/02/2026 --members 9 --agree 5']],
} as const;
const STATEMENT = ['statement', ['statement --on 05/01/2026 --document 01-BKĐ']] as const;
const BY_CELL = ['--date', '12/01/2026', '--by', 'Chi bộ Một'] as const;

/** Each procedure with what is recorded until it may be closed: the step wanted before, and what is recorded of it. */
const WORKED: readonly {
  readonly what: string;
  readonly rule: ScreenedRule;
  readonly outcome: string;
  readonly steps: readonly (readonly [wanted: string, lines: readonly string[]])[];
  readonly closing?: readonly string[];
}[] = [
  {
    what: 'a name is deleted: three requests without reply, votes of cell, committee and standing committee',
    rule: 'DEL-MEET-3M',
    outcome: 'deleted',
    steps: [
      [
        'statement',
        ['05/01/2026', '15/01/2026', '26/01/2026'].map((date) => `statement-request --on ${date}`),
      ],
      VOTES.cell,
      VOTES.base,
      VOTES.standing,
    ],
  },
  {
    what: 'a name is deleted by a grassroots committee to which this is delegated, after a statement',
    rule: 'DEL-FEE-3M',
    outcome: 'deleted',
    steps: [STATEMENT, VOTES.cell, VOTES.delegated],
  },
  {
    what: 'a name is deleted in a grassroots cell, which has no committee above it in the base',
    rule: 'DEL-CARD',
    outcome: 'deleted',
    steps: [['statement', ['statement --on 05/01/2026 --refused']], VOTES.cell, VOTES.standing],
  },
  {
    what: 'a member leaves on application',
    rule: 'LEAVE-VOL',
    outcome: 'left',
    steps: [
      ['application', ['application --on 05/01/2026']],
      ['no-breach', ['no-breach --on 12/01/2026']],
      ['cell-resolution', ['cell-resolution --on 12/01/2026 --document 02-NQ/CB']],
      ['base-review', ['base-review --on 20/01/2026']],
    ],
  },
  {
    what: 'a member with a recorded judgment is expelled, after a hearing and all votes',
    rule: 'CRIM-EXPEL',
    outcome: 'expelled',
    steps: [STATEMENT, ['hearing', ['hearing --on 12/01/2026']], VOTES.cell, VOTES.base, VOTES.standing],
  },
  {
    what: 'a member is disciplined otherwise, after a hearing',
    rule: 'CRIM-EXPEL',
    outcome: 'disciplined',
    steps: [STATEMENT, ['hearing', ['hearing --on 12/01/2026']]],
  },
  {
    what: 'the name of a probationary member with a recorded judgment is deleted',
    rule: 'CRIM-PROB',
    outcome: 'deleted',
    steps: [['judgment-copy', ['judgment-copy --on 05/01/2026 --document 15/2025/HS-ST']]],
  },
  {
    what: 'a probationary member is recognized',
    rule: 'PROB-30WD',
    outcome: 'recognized',
    steps: [VOTES.cell, VOTES.base, VOTES.standing],
  },
  {
    what: 'two years of uncompleted tasks lead to the education-and-help list, by a secret ballot',
    rule: 'SCR-KHT-2Y',
    outcome: 'listed',
    steps: [
      ['review', ['review --on 05/01/2026']],
      ['opinions', ['opinions --on 06/01/2026']],
      ['superior-asked', ['superior-asked --on 07/01/2026']],
      STATEMENT,
      ['list-vote', ['list-vote --on 12/01/2026 --members 10 --exempt 1 --agree 6 --ballot secret']],
    ],
    closing: BY_CELL,
  },
  {
    what: 'twelve months of education end without progress',
    rule: 'DEL-EDU-OPEN',
    outcome: 'no-progress',
    steps: [STATEMENT, ['conclusion', ['conclusion --on 12/01/2026 --document 05-NQ/CB']]],
    closing: BY_CELL,
  },
  {
    what: 'a late transfer is dealt with',
    rule: 'TRANS-PRESENT-30WD',
    outcome: 'handled',
    steps: [STATEMENT, ['handled', ['handled --on 12/01/2026']]],
    closing: BY_CELL,
  },
  {
    what: 'something that was to be done is done',
    rule: 'DEL-MEET-UNK',
    outcome: 'done',
    steps: [['looked-at', ['looked-at --on 05/01/2026']]],
    closing: BY_CELL,
  },
];

const votesBelow = (cellVote: string): string[] => [
  'statement --on 05/01/2026 --refused',
  cellVote,
  ...VOTES.base[1],
  ...VOTES.standing[1],
];

describe.each(WORKED.map((each) => [each.what, each] as const))('%s', (_what, worked) => {
  const { rule, outcome, steps, closing = DECISION } = worked;

  it('is refused with exit 3 as long as a step is wanting, changing nothing, and closed at last', async () => {
    const id = caseOn(workspace, rule);
    for (const [index, [, lines]] of steps.entries()) {
      const before = workspace.dump();
      const refused = await runCase(workspace, 'close', String(id), outcome, ...closing);
      const wanted = steps.slice(index).map(([step]) => step);
      expect([refused.exit, wantedBy(refused)]).toEqual([3, expect.arrayContaining(wanted)]);
      expect(workspace.dump()).toBe(before);
      await recordSteps(workspace, id, lines);
    }
    const closed = await runCase(workspace, 'close', String(id), outcome, ...closing);
    expect([closed.exit, codesOf(closed)]).toEqual([0, []]);
    const shown = await runCase<{ state: string; closedAs: string }>(workspace, 'show', String(id));
    expect(shown.json.data).toMatchObject({ state: 'closed', closedAs: outcome });
  });
});

describe('a closing by decision', () => {
  it.each([
    ['deleted', 'DEL-MEET-3M'],
    ['left', 'LEAVE-VOL'],
    ['expelled', 'CRIM-EXPEL'],
  ] as const)('as %s names every part of the decision that is missing', async (outcome, rule) => {
    const id = caseOn(workspace, rule);
    const { exit, json } = await runCase(workspace, 'close', String(id), outcome);
    expect(exit).toBe(3);
    const missing = json.diagnostics.filter(({ code }) => code === 'decision.data.missing');
    expect(missing.map(({ params }) => params?.['flag'])).toEqual(['--number', '--date', '--by']);
  });

  it('is refused while a vote is below its majority, with the numbers', async () => {
    const id = caseOn(workspace, 'DEL-MEET-3M');
    await recordSteps(workspace, id, votesBelow('cell-vote --on 02/02/2026 --summoned 12 --agree 7'));
    const refused = await runCase(workspace, 'close', String(id), 'deleted', ...DECISION);
    expect([refused.exit, codesOf(refused)]).toEqual([3, ['case.close.vote']]);
    expect(refused.json.diagnostics[0]?.params).toMatchObject({ agreed: 7, needed: 8, base: 12 });
    await recordSteps(workspace, id, ['cell-vote --on 26/02/2026 --summoned 12 --agree 8']);
    expect((await runCase(workspace, 'close', String(id), 'deleted', ...DECISION)).exit).toBe(0);
  });

  it('is refused while two requests stand without a reply: the third is wanting', async () => {
    const id = caseOn(workspace, 'DEL-MEET-3M');
    await recordSteps(workspace, id, [
      'statement-request --on 05/01/2026',
      'statement-request --on 12/01/2026',
      ...VOTES.cell[1],
      ...VOTES.base[1],
      ...VOTES.standing[1],
    ]);
    const refused = await runCase(workspace, 'close', String(id), 'deleted', ...DECISION);
    expect([refused.exit, wantedBy(refused)]).toEqual([3, ['statement']]);
  });

  it('before the last step it rests on is a mistake in a date', async () => {
    const id = caseOn(workspace, 'CRIM-PROB');
    await recordSteps(workspace, id, ['judgment-copy --on 21/03/2026']);
    const refused = await runCase(workspace, 'close', String(id), 'deleted', ...DECISION);
    expect([refused.exit, codesOf(refused)]).toEqual([2, ['case.close.early']]);
  });

  it('writes to no table but those of cases, decisions and submissions', async () => {
    const id = caseOn(workspace, 'CRIM-PROB');
    const tablesOf = (): [string, unknown][] => JSON.parse(workspace.dump()) as [string, unknown][];
    const before = new Map(tablesOf().map(([name, rows]) => [name, JSON.stringify(rows)]));
    await recordSteps(workspace, id, ['judgment-copy --on 05/01/2026']);
    expect((await runCase(workspace, 'close', String(id), 'deleted', ...DECISION)).exit).toBe(0);
    const changed = tablesOf().filter(([name, rows]) => before.get(name) !== JSON.stringify(rows));
    expect(changed.map(([name]) => name)).toEqual([
      'case_closing',
      'case_step',
      'decision',
      'sheet',
      'submission',
      'submission_file',
    ]);
  });
});

it('three votes below two thirds bring a probation before the superior, who decides; two do not', async () => {
  const id = caseOn(workspace, 'PROB-30WD');
  const failed = (date: string): string => `cell-vote --on ${date} --summoned 9 --agree 5`;
  await recordSteps(workspace, id, [failed('05/01/2026'), failed('05/02/2026')]);
  const early = await runCase(workspace, 'step', String(id), 'superior-report', '--on', '06/02/2026');
  expect([early.exit, codesOf(early)]).toEqual([3, ['case.step.early']]);
  await recordSteps(workspace, id, [failed('05/03/2026'), 'superior-report --on 06/03/2026']);
  expect((await runCase(workspace, 'close', String(id), 'deleted', ...DECISION)).exit).toBe(0);
});

it('a case on the ground of a judgment never proposes expulsion: nothing it asks for names it', async () => {
  const id = String(caseOn(workspace, 'CRIM-EXPEL'));
  interface Shown {
    readonly procedureTitle: string;
    readonly finding: { readonly title: string; readonly next: string };
    readonly steps: readonly { readonly title: string }[];
  }
  const { json } = await runCase<Shown>(workspace, 'show', id, '--lang', 'vi');
  const { procedureTitle, finding, steps } = json.data;
  const list = await workspace.run(['case', 'list', '--rule', 'CRIM-EXPEL', '--lang', 'vi']);
  const asked = [procedureTitle, finding.title, finding.next, ...steps.map(({ title }) => title), list.out];
  expect(asked.filter((text) => text.toLowerCase().includes('khai trừ'))).toEqual([]);
});
