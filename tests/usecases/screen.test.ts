import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { memberRows, THREE } from '../support/member-rows.ts';
import { monthSet, recordRows, type RecordRows } from '../support/record-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

interface Finding {
  readonly rule: string;
  readonly level: string;
  readonly outcome: 'met' | 'unknown';
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string };
  readonly started: string | null;
  readonly due: string | null;
  readonly counted: readonly string[];
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly facts: readonly { readonly fact: string; readonly value: unknown }[];
  readonly missing: readonly string[];
  readonly other: { readonly rule: string; readonly due: string | null; readonly outcome: string } | null;
}

interface Screened {
  readonly asOf: string;
  readonly byLevel: Readonly<Record<string, number>>;
  readonly found: readonly { readonly id: string; readonly met: number; readonly unknown: number }[];
  readonly good: {
    readonly fiveYears: readonly { readonly id: string }[];
    readonly badges: readonly { readonly id: string; readonly years: number }[];
    readonly completeUnits: readonly { readonly code: string }[];
  };
  readonly findings: readonly Finding[];
}

const [ONE, TWO, THREE_CARD] = ['99000001', '99000002', '99000003'] as const;
const YEAR = monthSet(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
let workspace: WorkspaceFolder;
let rows: RecordRows;

async function screen(...argv: readonly string[]): Promise<Screened> {
  const { json } = await workspace.run<Screened>(['screen', '--list', '--json', ...argv]);
  expect(json.ok).toBe(true);
  return json.data;
}

/** `rule outcome` of every finding on somebody. */
async function found(card: string, ...argv: readonly string[]): Promise<string[]> {
  const { findings } = await screen(...argv);
  return findings
    .filter(({ subject }) => subject.id === card)
    .map(({ rule, outcome }) => `${rule} ${outcome}`)
    .sort();
}

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  await workspace.importFiles(workspace.csv('dv.csv', memberRows(THREE)));
  rows = recordRows(workspace);
});

describe('the three-months grounds', () => {
  it('three months absent without good reason match the ground; the law is that of the first month', async () => {
    rows.months(ONE, { met: YEAR, absent: monthSet(2, 5, 9), unexcused: monthSet(2, 5, 9) });
    const [finding, ...more] = (await screen()).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'DEL-MEET-3M',
      level: 'review',
      outcome: 'met',
      started: '2025-02-01',
      citations: [
        'Article 8, Party Charter of 19/01/2011',
        'clause 1, Article 8, Regulation No. 232-QĐ/TW of 20/01/2025',
      ],
    });
    expect(finding?.facts).toContainEqual(
      expect.objectContaining({ fact: 'monthsAbsentUnexcused', value: 3 }),
    );
  });

  it('with one reason not recorded the ground stays unknown, and the cell is asked for the reason', async () => {
    rows.months(ONE, { met: YEAR, absent: monthSet(2, 5, 9), unexcused: monthSet(2, 5) });
    const { findings } = await screen();
    expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['DEL-MEET-3M', 'unknown'],
      ['DEL-MEET-UNK', 'met'],
    ]);
    expect(findings[0]?.missing).toEqual(['a good reason for the months absent without a recorded one']);
  });

  it('an accepted reason takes the month away', async () => {
    rows.months(ONE, {
      met: YEAR,
      absent: monthSet(2, 5, 9),
      unexcused: monthSet(2, 5),
      excused: monthSet(9),
    });
    expect(await found(ONE)).toEqual([]);
  });

  it('a month in which the cell did not meet counts against nobody', async () => {
    rows.months(ONE, { met: YEAR, absent: monthSet(2, 5, 9), unexcused: monthSet(2, 5, 9) });
    rows.cellMonths('T.01.01.1', 2025, YEAR, YEAR & ~monthSet(9));
    expect(await found(ONE)).toEqual([]);
    expect(await found('T.01.01.1')).toEqual(['MEET-MONTHLY met']);
  });

  it.each(['exemption', 'suspension', 'temporary-out'])(
    'months covered by a paper (%s) do not count, the others do',
    async (kind) => {
      rows.months(ONE, { met: YEAR, absent: monthSet(2, 3, 5, 9), unexcused: monthSet(2, 3, 5, 9) });
      rows.paper(ONE, {
        kind,
        on: '2025-03-20',
        until: '2025-06-25',
        details: { appliedOn: '2025-03-01', exemptionGround: 'age', decidingLevel: 'cell' },
      });
      expect(await found(ONE)).toEqual([]);
    },
  );

  it('months after the day of the screening do not count', async () => {
    rows.months(ONE, { met: YEAR, absent: monthSet(2, 5, 9), unexcused: monthSet(2, 5, 9) });
    expect(await found(ONE, '--as-of', '31/08/2025')).toEqual([]);
    expect(await found(ONE, '--as-of', '2025-09-30')).toEqual(['DEL-MEET-3M met']);
  });

  it('a fee paid late is paid; two months unpaid bring a reminder, three without good reason match the ground', async () => {
    rows.months(ONE, { feeDue: YEAR, feePaid: YEAR, feeLate: monthSet(1, 2, 3) });
    rows.months(TWO, { feeDue: YEAR, feePaid: YEAR & ~monthSet(1, 2) });
    rows.months(THREE_CARD, {
      feeDue: YEAR,
      feePaid: YEAR & ~monthSet(1, 2, 4),
      feeUnexcused: monthSet(1, 2, 4),
    });
    expect(await found(ONE)).toEqual([]);
    expect(await found(TWO)).toEqual(['DEL-FEE-WARN met']);
    expect(await found(THREE_CARD)).toEqual(['DEL-FEE-3M met']);
  });

  it('only months with a fee due count', async () => {
    rows.months(ONE, { feeDue: monthSet(1, 2), feePaid: monthSet(1) });
    expect(await found(ONE)).toEqual([]);
  });

  it('three months across New Year are a notice, not the ground', async () => {
    rows.months(ONE, { year: 2024, met: YEAR, absent: monthSet(11, 12), unexcused: monthSet(11, 12) });
    rows.months(ONE, { met: YEAR, absent: monthSet(1), unexcused: monthSet(1) });
    const { findings, byLevel } = await screen();
    expect(findings.map(({ rule, started }) => [rule, started])).toEqual([['DEL-SPAN-3M', '2024-11-01']]);
    expect(byLevel).toMatchObject({ info: 1, review: 0 });
  });
});

describe('people of whom nothing may be found', () => {
  beforeEach(() => {
    rows.months(ONE, {
      met: YEAR,
      absent: YEAR,
      unexcused: YEAR,
      feeDue: YEAR,
      feePaid: 0,
      feeUnexcused: YEAR,
    });
    rows.grade(ONE, 2024, 'KHTNV');
    rows.grade(ONE, 2025, 'KHTNV');
    rows.paper(ONE, { kind: 'transfer-out', on: '2025-02-03' });
    rows.paper(ONE, { kind: 'temporary-out', on: '2025-08-01', until: '2025-08-20' });
    rows.paper(ONE, {
      kind: 'discipline',
      on: '2025-07-01',
      details: { disciplineForm: 'cach-chuc', holdsOffice: 0 },
    });
    rows.paper(ONE, { kind: 'education', on: '2024-01-05', details: { educationBasis: 'resolution' } });
    rows.paper(ONE, {
      kind: 'conclusion',
      on: '2025-05-05',
      decided: '2025-05-05',
      details: { conclusionKind: 'political-standard' },
    });
    rows.paper(ONE, {
      kind: 'card-event',
      on: '2025-05-05',
      number: '3-BB/CB',
      details: { cardEvent: 'returned' },
    });
    rows.vote(ONE, '2025-12-01', 30, 25);
  });

  it('somebody in activity has a finding of every kind', async () => {
    expect(await found(ONE)).toEqual([
      'DEL-CARD met',
      'DEL-EDU-OPEN met',
      'DEL-FEE-3M met',
      'DEL-MEET-3M met',
      'DEL-POLSTD met',
      'DISC-FORM met',
      'HEARD met',
      'SCR-KHT-2Y met',
      'TEMP-LEN met',
      'TRANS-PRESENT-30WD met',
      'TRUST-LOW-THIRDS met',
    ]);
  });

  it.each([
    [
      'exempt by the list',
      () => {
        rows.list(ONE, 'exempt', 1);
      },
    ],
    [
      'exempt by status',
      () => {
        rows.list(ONE, 'status', 'exempt');
      },
    ],
    [
      'suspended by the list',
      () => {
        rows.list(ONE, 'suspended', 1);
      },
    ],
    [
      'suspended by status',
      () => {
        rows.list(ONE, 'status', 'suspended');
      },
    ],
    [
      'died',
      () => {
        rows.list(ONE, 'status', 'died');
      },
    ],
    [
      'left by the list',
      () => {
        rows.list(ONE, 'status', 'left');
      },
    ],
    [
      'suspended by a paper',
      () => {
        rows.paper(ONE, { kind: 'suspension', on: '2025-11-01' });
      },
    ],
    [
      'exempt by a paper',
      () => {
        rows.paper(ONE, {
          kind: 'exemption',
          on: '2025-11-01',
          details: { appliedOn: '2025-10-01', exemptionGround: 'age', decidingLevel: 'cell' },
        });
      },
    ],
  ] as const)('%s: nothing', async (_name, bar) => {
    bar();
    expect(await found(ONE)).toEqual([]);
  });

  it('an exemption that ended, or begins later, bars nothing', async () => {
    const details = { appliedOn: '2025-01-01', exemptionGround: 'age', decidingLevel: 'cell' };
    rows.paper(ONE, { kind: 'exemption', on: '2025-12-01', until: '2025-12-30', details });
    rows.paper(ONE, { kind: 'exemption', on: '2026-01-01', details });
    expect(await found(ONE)).toContain('DEL-FEE-3M met');
  });

  it('somebody deleted has findings on the papers of the exit alone', async () => {
    rows.event(ONE, 'xoa-ten', '2025-09-01');
    rows.paper(ONE, { kind: 'exit-paper', on: '2025-09-01', details: { slipOn: '2025-09-05' } });
    expect(await found(ONE)).toEqual(['EXIT-CARD met', 'EXIT-SLIP-30WD met']);
    expect(await found(ONE, '--as-of', '31/08/2025')).toContain('DEL-FEE-3M met');
  });
});

describe('two years KHTNV and two years of breach', () => {
  it('two years KHTNV lead to the education list and nowhere else', async () => {
    rows.grade(ONE, 2024, 'KHTNV');
    rows.grade(ONE, 2025, 'KHTNV');
    const { findings } = await screen();
    expect(findings.map(({ rule, citations }) => [rule, citations])).toEqual([
      ['SCR-KHT-2Y', ['item II.1, Guidance No. 02-HD/BTCTW of 12/04/2021']],
    ]);
  });

  it('two concluded breaches in consecutive years match the ground of deletion, and do not make up a KHTNV', async () => {
    for (const year of ['2024', '2025'])
      rows.paper(ONE, {
        kind: 'conclusion',
        decided: `${year}-10-01`,
        number: '5-KL/UBKT',
        details: { conclusionKind: 'standards-breach' },
      });
    expect(await found(ONE)).toEqual(['DEL-2Y-TUCACH met']);
  });

  it('one of each matches neither', async () => {
    rows.grade(ONE, 2024, 'KHTNV');
    rows.grade(ONE, 2025, 'HTNV');
    rows.paper(ONE, {
      kind: 'conclusion',
      decided: '2025-10-01',
      details: { conclusionKind: 'standards-breach' },
    });
    expect(await found(ONE)).toEqual([]);
  });

  it('breaches in 2023 and 2025 are not in consecutive years', async () => {
    for (const year of ['2023', '2025'])
      rows.paper(ONE, {
        kind: 'conclusion',
        decided: `${year}-10-01`,
        details: { conclusionKind: 'standards-breach' },
      });
    expect(await found(ONE)).toEqual([]);
  });
});

describe('transfers and clocks', () => {
  it('30 working days run from the introduction; every day passed over is named', async () => {
    rows.paper(ONE, { kind: 'transfer-out', on: '2025-04-02' });
    expect(await found(ONE, '--as-of', '19/05/2025')).toEqual([]);
    const [finding] = (await screen('--as-of', '20/05/2025')).findings;
    expect(finding).toMatchObject({ rule: 'TRANS-PRESENT-30WD', started: '2025-04-02', due: '2025-05-19' });
    expect(finding?.counted[0]).toContain("07/04/2025 Hùng Kings' day");
  });

  it('what the receiving cell lists answers what the sending cell lists', async () => {
    rows.paper(ONE, { kind: 'transfer-out', on: '2025-04-02' });
    rows.paper(ONE, { kind: 'transfer-in', on: '2025-04-20' });
    expect(await found(ONE)).toEqual([]);
  });

  it('two transfers of one person are two findings', async () => {
    rows.paper(ONE, {
      kind: 'transfer-out',
      on: '2025-02-03',
      details: { presentedOn: '2025-06-02', reasonAccepted: 1 },
    });
    rows.paper(ONE, { kind: 'transfer-out', on: '2025-08-04', details: { reasonAccepted: 1 } });
    const { findings } = await screen();
    expect(findings.map(({ rule, started }) => [rule, started])).toEqual([
      ['TRANS-PRESENT-30WD', '2025-02-03'],
      ['TRANS-PRESENT-30WD', '2025-08-04'],
    ]);
  });

  it('a clause known from a secondary source says so; one that was read too', async () => {
    rows.paper(ONE, { kind: 'transfer-out', on: '2025-06-02', details: { reasonAccepted: 1 } });
    rows.paper(TWO, { kind: 'transfer-out', on: '2025-07-02', details: { reasonAccepted: 1 } });
    const { findings } = await screen();
    expect(findings.map(({ citations, confidence }) => [citations[0], confidence])).toEqual(
      [
        ['point c, clause 3.1, Article 6, Regulation No. 294-QĐ/TW of 26/05/2025', 'read'],
        ['point c, clause 3.1, Article 6, Regulation No. 232-QĐ/TW of 20/01/2025', 'secondary'],
      ].sort((left, right) => (left[1] === 'secondary' ? -1 : right[1] === 'secondary' ? 1 : 0)),
    );
  });

  it('where the law of the day due says otherwise, both are given', async () => {
    const card = '99000004';
    const probationary = { name: 'Phạm Thị Mới', card, admitted: '10/06/2025', official: '' };
    await workspace.importFiles(workspace.csv('dv.csv', memberRows([...THREE, probationary])));
    rows.paper(card, {
      kind: 'admission',
      decided: '2026-07-10',
      details: { decisionReceivedOn: '2026-07-20', consideredOn: '2026-07-01' },
    });
    const { findings } = await screen('--period', '2025', '--as-of', '2026-12-31');
    expect(findings.find(({ rule }) => rule === 'CEREMONY-30WD-a')).toMatchObject({
      due: '2026-08-28',
      other: { rule: 'CEREMONY-30WD-b', outcome: 'met', due: '2026-08-21' },
    });
  });

  it('a holiday file of one’s own is counted by', async () => {
    writeFileSync(
      join(workspace.dir, 'nghi.yaml'),
      'years: { from: 2025, to: 2025 }\ndays-off:\n  - { on: 2025-04-03, vi: Ngày hội tỉnh, en: Day of the province }\n',
    );
    writeFileSync(
      join(workspace.dir, 'review.yaml'),
      'name: Tỉnh uỷ Thử Nghiệm\nlanguage: en\nholidays: nghi.yaml\n',
    );
    rows.paper(ONE, { kind: 'transfer-out', on: '2025-04-02' });
    const [finding] = (await screen()).findings;
    expect(finding?.due).toBe('2025-05-15');
    expect(finding?.counted[0]).toContain('03/04/2025 Day of the province');
  });

  it('a holiday file with a mistake is refused with its line', async () => {
    writeFileSync(
      join(workspace.dir, 'nghi.yaml'),
      'years: { from: 2025, to: 2025 }\ndays-off:\n  - { on: 2025-02-30, vi: X, en: X }\n',
    );
    writeFileSync(
      join(workspace.dir, 'review.yaml'),
      'name: Tỉnh uỷ Thử Nghiệm\nlanguage: en\nholidays: nghi.yaml\n',
    );
    const { exit, json } = await workspace.run(['screen', '--json']);
    expect([exit, json.diagnostics[0]?.code, json.diagnostics[0]?.row]).toEqual([
      2,
      'rules.holidays.invalid',
      3,
    ]);
  });
});

describe('cells', () => {
  it('a cell with two official members is named; with none listed it is not', async () => {
    workspace = await makeWorkspace();
    await addOrganizations(workspace);
    await workspace.importFiles(workspace.csv('dv.csv', memberRows(THREE.slice(0, 2))));
    expect(await found('T.01.01.1')).toEqual(['CELL-MIN3 met']);
    expect(await found('T.01.01.2')).toEqual([]);
  });

  it('the list held against the dossiers', async () => {
    rows.check('T.01.01', 'reconciliation', '2025-06-20', { listCount: 30, dossierCount: 29 });
    expect(await found('T.01.01')).toEqual(['RECON-6M met', 'RECON-DIFF met']);
  });

  it('yearly papers are asked for only of cells that sent any', async () => {
    const details = { recordYear: 2024 };
    expect(await found(TWO)).toEqual([]);
    rows.paper(ONE, { kind: 'record-update', details });
    expect(await found(ONE)).toEqual([]);
    expect(await found(TWO)).toEqual(['SUPP-ANNUAL met']);
  });
});

describe('good news', () => {
  it('five years HTXSNV in a row', async () => {
    for (const year of [2021, 2022, 2023, 2024, 2025]) {
      rows.grade(ONE, year, 'HTXSNV');
      rows.grade(TWO, year, year === 2023 ? 'HTTNV' : 'HTXSNV');
    }
    expect((await screen()).good.fiveYears.map(({ id }) => id)).toEqual([ONE]);
  });

  it('a badge by the next round, unless discipline holds it', async () => {
    workspace = await makeWorkspace();
    await addOrganizations(workspace);
    const people = THREE.map((person, place) => ({
      ...person,
      birth: '28/02/1970',
      admitted: place < 2 ? '03/02/1996' : '04/02/1996',
    }));
    await workspace.importFiles(workspace.csv('dv.csv', memberRows(people)));
    rows = recordRows(workspace);
    rows.paper(TWO, {
      kind: 'discipline',
      on: '2025-10-01',
      details: { disciplineForm: 'khien-trach', hearingOn: '2025-09-20' },
    });
    const { good, found: byRule } = await screen('--as-of', '31/12/2025');
    expect(good.badges).toEqual([{ id: ONE, name: 'Nguyễn Văn Thử', unit: 'Chi bộ Một', years: 30 }]);
    expect(byRule.map(({ id, met }) => [id, met])).toEqual([
      ['BADGE-DUE', 2],
      ['BADGE-HOLD', 1],
    ]);
  });

  it('cells of which everything is recorded and nothing is open', async () => {
    for (const card of [ONE, TWO]) rows.months(card, { met: YEAR, feeDue: YEAR, feePaid: YEAR });
    expect((await screen()).good.completeUnits).toEqual([]);
    rows.months(THREE_CARD, { met: YEAR, feeDue: YEAR, feePaid: YEAR });
    expect((await screen()).good.completeUnits).toEqual([{ code: 'T.01.01.1', name: 'Chi bộ Một' }]);
  });
});

describe('a province’s own rules', () => {
  it('are laid over by review.yaml', async () => {
    copyFileSync(
      join(import.meta.dirname, '../../samples/overlays/an-thanh-ra-soat.yaml'),
      join(workspace.dir, 'rieng.yaml'),
    );
    rows.paper(ONE, { kind: 'temporary-out', on: '2025-07-01', until: '2025-12-01' });
    rows.paper(TWO, {
      kind: 'exemption',
      on: '2025-07-01',
      until: '2025-12-01',
      details: { appliedOn: '2025-06-20', exemptionGround: 'treatment', decidingLevel: 'base' },
    });
    expect(await found(ONE)).toEqual([]);
    writeFileSync(
      join(workspace.dir, 'review.yaml'),
      'name: Tỉnh uỷ Thử Nghiệm\nlanguage: en\noverlays: [rieng.yaml]\n',
    );
    expect(await found(ONE)).toEqual(['SCR-EXPIRED-TEMP met']);
    expect(await found(TWO)).toEqual(['SCR-EXPIRED-EXEMPT met']);
    expect((await workspace.run(['classify'])).exit).toBeLessThan(2);
  });
});

describe('a screening', () => {
  beforeEach(() => {
    rows.months(ONE, { met: YEAR, absent: monthSet(2, 5, 9), unexcused: monthSet(2, 5, 9) });
    rows.paper(TWO, { kind: 'transfer-out', on: '2025-04-02' });
  });

  it('is not repeated while data, rules and day are the same', async () => {
    const [first, again] = [
      await workspace.run(['screen', '--json']),
      await workspace.run(['screen', '--json']),
    ];
    expect([first.json.run, again.json.run]).toEqual([1, 1]);
    expect((await workspace.run(['screen', '--json', '--as-of', '30/06/2025'])).json.run).toBe(2);
  });

  it('lists the findings of its own day, also when another day was screened since', async () => {
    const first = (await screen()).findings.map(({ rule }) => rule);
    expect((await screen('--as-of', '01/02/2025')).findings).toEqual([]);
    expect((await screen()).findings.map(({ rule }) => rule)).toEqual(first);
  });

  it('tried with --dry-run changes no byte', async () => {
    const before = workspace.bytes();
    const { exit, json } = await workspace.run(['screen', '--dry-run', '--json']);
    expect([exit, json.run, workspace.bytes() === before]).toEqual([1, null, true]);
  });

  it('limits the list to a unit', async () => {
    expect((await screen('--unit', 'T.01.02')).findings).toEqual([]);
    expect((await screen('--unit', 'T.01.01')).findings).toHaveLength(2);
  });

  it('refuses a day before the period', async () => {
    const { exit, json } = await workspace.run(['screen', '--as-of', '31/12/2024', '--json']);
    expect([exit, json.diagnostics.map(({ code }) => code)]).toEqual([2, ['screening.day.outside']]);
  });

  it('says of whom nothing is recorded', async () => {
    const { json } = await workspace.run(['screen', '--json']);
    expect(json.diagnostics).toMatchObject([
      { code: 'screening.months.missing', params: { members: 3, attendance: 2, fees: 3, year: 2025 } },
    ]);
  });

  it('is explained with the row each finding was read from', async () => {
    await workspace.run(['screen']);
    const { out, exit } = await workspace.run(['explain', ONE, '--lang', 'vi']);
    expect(exit).toBe(1);
    expect(out).toContain('Rà soát (câu hỏi gửi cấp có thẩm quyền, không phải kết luận):');
    expect(out).toContain('DEL-MEET-3M  Bỏ sinh hoạt đảng ba tháng trong năm không có lý do chính đáng');
    expect(out).toContain('Căn cứ: Điều 8 Điều lệ Đảng ngày 19/01/2011');
    expect(out).toContain('số tháng bỏ sinh hoạt không có lý do chính đáng: 3');
    expect(out).toMatch(/Nguồn: .*so-1\.csv › hàng 7/);
  });

  it('stands beside the grade once the year is classified', async () => {
    rows.grade(ONE, 2025, 'HTNV');
    await workspace.run(['screen']);
    await workspace.run(['classify']);
    const { out, json } = await workspace.run<{ screening: { findings: Finding[] } }>([
      'explain',
      ONE,
      '--json',
    ]);
    expect(json.data.screening.findings.map(({ rule }) => rule)).toEqual(['DEL-MEET-3M']);
    expect(out).not.toContain('"screening":null');
  });

  it('shows no finding as a run of the classification', async () => {
    await workspace.run(['screen']);
    const { json } = await workspace.run(['report', 'province', '--json']);
    expect(json.diagnostics.map(({ code }) => code)).toEqual(['workspace.run.missing']);
  });

  it('writes to no status, grade or membership: of all tables only those of runs and cases change', async () => {
    const tables = workspace
      .query<{ name: string }>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .map(({ name }) => name);
    const read = (): Map<string, string> =>
      new Map(tables.map((name) => [name, JSON.stringify(workspace.query(`SELECT * FROM "${name}"`))]));
    const before = read();
    await workspace.run(['screen']);
    const after = read();
    expect(tables.filter((name) => before.get(name) !== after.get(name))).toEqual([
      'rule_pack',
      'run',
      'screen_finding',
      'screening_case',
    ]);
  });

  it('has no way to say more than a question: columns and triggers', () => {
    const columns = workspace
      .query<{ name: string }>(`SELECT name FROM pragma_table_info('screen_finding')`)
      .map(({ name }) => name);
    expect(columns).toEqual([
      'run_id',
      'rule',
      'subject_kind',
      'subject_id',
      'matter',
      'organization_id',
      'outcome',
      'started_on',
      'due_on',
      'facts',
    ]);
    expect(
      workspace.query(
        `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'screen_finding'`,
      ),
    ).toEqual([]);
  });
});

it('the order in which rows came changes nothing', async () => {
  const papers = [
    () => rows.paper(ONE, { kind: 'transfer-out', on: '2025-04-02' }),
    () => rows.paper(TWO, { kind: 'transfer-out', on: '2025-03-03' }),
    () =>
      rows.paper(TWO, {
        kind: 'card-event',
        on: '2025-05-05',
        number: '3-BB/CB',
        details: { cardEvent: 'returned' },
      }),
  ];
  for (const write of papers) write();
  const first = await screen();
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  await workspace.importFiles(workspace.csv('dv.csv', memberRows(THREE.toReversed())));
  rows = recordRows(workspace);
  for (const write of papers.toReversed()) write();
  expect(await screen()).toEqual(first);
});
