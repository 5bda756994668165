import { beforeEach, describe, expect, it } from 'vitest';
import type { ComparedKind, ComparedSubject, Comparison } from '../../src/usecases/compare.ts';
import { decidedRow, gradeRows, pointsRow, type GradeRow } from '../support/grade-rows.ts';
import {
  addOrganizations,
  makeWorkspace,
  type ImportData,
  type WorkspaceFolder,
} from '../support/workspace-folder.ts';

type Compared = Omit<Comparison, 'subjects'> & { readonly subjects?: readonly ComparedSubject[] };

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  await workspace.run(['period', 'open', '2026']);
});

/** A day after both years. */
const LATER = { now: '2027-01-05T08:00:00.000+07:00' };

let files = 0;
async function take(period: string, rows: readonly (readonly string[])[]): Promise<void> {
  files += 1;
  const path = workspace.csv(`tep-${String(files)}.csv`, rows);
  const { json, out } = await workspace.run<ImportData>(
    ['import', path, '--period', period, '--json'],
    LATER,
  );
  if (json.data.files.length === 0 || json.data.files.some(({ refused }) => refused > 0))
    throw new Error(out);
}

const person = (index: number, row: GradeRow): GradeRow => ({
  'Họ và tên': `Nguyễn Văn ${String.fromCharCode(65 + index)}`,
  'Số thẻ đảng viên': String(99000101 + index),
  ...row,
});

async function grade(period: string, rows: readonly GradeRow[], title?: string): Promise<void> {
  const table = gradeRows(rows);
  const width = table[0]?.length ?? 1;
  const titles = title === undefined ? [] : [[title, ...Array.from({ length: width - 1 }, () => '')]];
  await take(period, [...titles, ...table]);
}

async function classify(): Promise<void> {
  for (const period of ['2025', '2026']) await workspace.run(['classify', '--period', period]);
}

async function compare(...argv: readonly string[]) {
  const { exit, json } = await workspace.run<Compared>(['compare', '2025', '2026', ...argv, '--json']);
  return { exit, json, data: json.data, members: json.data?.members, subjects: json.data?.subjects ?? [] };
}

const ofKind = (subjects: readonly ComparedSubject[], kind: string): ComparedSubject[] =>
  subjects.filter((subject) => subject.kind === kind);
const codes = (json: { readonly diagnostics: readonly { readonly code: string }[] }): string[] =>
  json.diagnostics.map(({ code }) => code);
const transition = (kind: ComparedKind, before: string, after: string): number =>
  kind.transitions.find((each) => each.before === before && each.after === after)?.count ?? 0;

describe('members of two years', () => {
  beforeEach(async () => {
    await grade('2025', [
      person(0, { ...pointsRow('80'), ...decidedRow('HTTNV') }),
      person(1, { ...pointsRow('95'), ...decidedRow('HTXSNV') }),
      person(2, { ...pointsRow('80'), ...decidedRow('HTTNV') }),
      person(3, { ...pointsRow('80'), ...decidedRow('HTTNV') }),
    ]);
    await grade(
      '2026',
      [
        person(0, { ...pointsRow('95'), ...decidedRow('HTXSNV'), 'Mã chi bộ': 'T.01.01.2' }),
        person(1, { ...pointsRow('60'), ...decidedRow('HTNV') }),
        person(2, { ...pointsRow('80'), ...decidedRow('HTTNV') }),
        person(4, { ...pointsRow('80'), ...decidedRow('HTTNV') }),
      ],
      '(Kèm theo Quyết định số 12-QĐ/ĐU, ngày 20/12/2026 của Đảng uỷ xã An Bình)',
    );
    await classify();
  });

  it('are counted by where they stood and where they stand', async () => {
    const { exit, members } = await compare();
    expect(exit).toBe(0);
    expect(members.moves).toEqual({ same: 1, better: 1, worse: 1, graded: 0, ungraded: 0, new: 1, gone: 1 });
    expect(transition(members, 'HTTNV', 'HTXSNV')).toBe(1);
    expect(transition(members, 'HTXSNV', 'HTNV')).toBe(1);
    expect(transition(members, 'HTTNV', 'HTTNV')).toBe(1);
    expect(members.goodOrBetter).toEqual({
      before: { count: 4, base: 4, percent: '100.00' },
      after: { count: 3, base: 4, percent: '75.00' },
    });
  });

  it('are listed with unit, rules and the decision of the list', async () => {
    const { subjects } = await compare('--list');
    const members = ofKind(subjects, 'member');
    expect(new Map(members.map(({ id, move }) => [id, move]))).toEqual(
      new Map([
        ['99000101', 'better'],
        ['99000102', 'worse'],
        ['99000104', 'gone'],
        ['99000105', 'new'],
      ]),
    );
    const better = members.find(({ move }) => move === 'better');
    expect(better?.before).toMatchObject({ standing: 'HTTNV', unit: 'Chi bộ Một', decision: null });
    expect(better?.after).toMatchObject({
      standing: 'HTXSNV',
      unit: 'Chi bộ Hai',
      decision: { number: '12-QĐ/ĐU', decidedOn: '2026-12-20', body: 'Đảng uỷ xã An Bình' },
    });
    const worse = members.find(({ move }) => move === 'worse');
    expect(worse?.rules.newly.length).toBeGreaterThan(0);
    for (const rule of worse?.rules.newly ?? []) {
      expect(worse?.after.rules).toContain(rule);
      expect(worse?.before.rules).not.toContain(rule);
    }
  });

  it('count the rules that came and went with the moves, and no others', async () => {
    const { members, subjects } = await compare('--list');
    const moved = ofKind(subjects, 'member').filter(({ move }) => move === 'better' || move === 'worse');
    const newly = new Map<string, number>();
    for (const rule of moved.flatMap(({ rules }) => rules.newly)) newly.set(rule, (newly.get(rule) ?? 0) + 1);
    const counted = members.byRule.filter((each) => each.newly > 0);
    expect(counted.length).toBeGreaterThan(0);
    expect(new Map(counted.map((each) => [each.rule, each.newly]))).toEqual(newly);
  });

  it('within a unit are those who stood in it then or stand in it now', async () => {
    const { members, subjects } = await compare('--unit', 'T.01.01.2', '--list');
    expect(ofKind(subjects, 'member').map(({ id }) => id)).toEqual(['99000101']);
    expect(members.goodOrBetter.before.base).toBe(0);
    expect(members.goodOrBetter.after).toEqual({ count: 1, base: 1, percent: '100.00' });
  });

  it('are compared without a byte written', async () => {
    const before = workspace.bytes();
    await compare('--list', '--on-today-map', '--unit', 'T.01');
    expect(workspace.bytes()).toBe(before);
  });

  it('a decision recorded by the body stands before the list', async () => {
    const decided = await workspace.run(
      [
        'decide',
        'grade',
        '99000103',
        'HTNV',
        '--period',
        '2026',
        '--number',
        '8-QĐ/ĐU',
        '--date',
        '22/12/2026',
        '--by',
        'Đảng uỷ xã An Bình',
      ],
      LATER,
    );
    expect(decided.error).not.toContain('error');
    const stale = await compare();
    expect(codes(stale.json)).toContain('workspace.run.stale');
    await classify();
    const { json, subjects } = await compare('--list');
    expect(codes(json)).not.toContain('workspace.run.stale');
    const moved = ofKind(subjects, 'member').find(({ id }) => id === '99000103');
    expect(moved).toMatchObject({
      move: 'worse',
      after: { decision: { number: '8-QĐ/ĐU', decidedOn: '2026-12-22' } },
    });
  });

  it('in words, in both languages, in 80 columns', async () => {
    for (const [language, words] of [
      [
        'vi',
        ['Kỳ 2025', 'Đảng viên: 1 lên mức, 1 xuống mức, 1 giữ nguyên; mới có 1, không còn 1', '100,00%'],
      ],
      ['en', ['Period 2025', 'Members: 1 up, 1 down, 1 as before; 1 new, 1 gone', '100.00%']],
    ] as const) {
      const { out } = await workspace.run(['compare', '2025', '2026', '--list', '--lang', language]);
      for (const word of words) expect(out).toContain(word);
      expect(out).toContain(
        language === 'vi' ? 'không có trong danh sách kỳ sau' : 'not on the lists of the later',
      );
      expect(out).toContain('12-QĐ/ĐU, 20/12/2026, Đảng uỷ xã An Bình');
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });
});

describe('who came and who went', () => {
  it('carries the recorded reason: admitted, expelled, transferred, or that none is recorded', async () => {
    await grade(
      '2025',
      [0, 1, 2].map((index) => person(index, {})),
    );
    await grade(
      '2026',
      [3, 4].map((index) => person(index, {})),
    );
    await take('2026', [
      [
        'Họ và tên',
        'Ngày sinh',
        'Số thẻ đảng viên',
        'Mã chi bộ',
        'Hình thức đưa ra khỏi Đảng',
        'Ngày ra khỏi Đảng',
      ],
      ['Nguyễn Văn A', '05/09/1984', '99000101', 'T.01.01.1', 'Khai trừ', '01/06/2026'],
    ]);
    await take('2026', [
      ['Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Mã chi bộ', 'Trạng thái sinh hoạt'],
      ['Nguyễn Văn B', '05/09/1984', '99000102', 'T.01.01.1', 'Đã chuyển sinh hoạt'],
    ]);
    await take('2026', [
      ['Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Mã chi bộ', 'Ngày kết nạp', 'Số quyết định'],
      ['Nguyễn Văn D', '05/09/1984', '99000104', 'T.01.01.1', '03/02/2026', '5-QĐ/ĐU'],
    ]);
    await classify();
    const { members, subjects } = await compare('--list');
    expect(members.comings).toEqual(
      expect.arrayContaining([
        { move: 'new', why: 'admitted', count: 1 },
        { move: 'new', why: 'notListedBefore', count: 1 },
        { move: 'gone', why: 'khai-tru', count: 1 },
        { move: 'gone', why: 'transferred', count: 1 },
        { move: 'gone', why: 'notListedAfter', count: 1 },
      ]),
    );
    const expelled = subjects.find(({ id }) => id === '99000101');
    expect(expelled?.why).toMatchObject({ kind: 'khai-tru', on: '2026-06-01' });
  });
});

describe('organizations that were merged', () => {
  const HEAD = ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên'];
  const gradeUnits = (rows: readonly (readonly [string, string, string])[]): string[][] => [
    ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Xếp loại'],
    ...rows.map((row) => [...row]),
  ];

  beforeEach(async () => {
    await take(
      '2025',
      gradeUnits([
        ['T.01.01.1', 'Chi bộ Một', 'HTTNV'],
        ['T.01.01.2', 'Chi bộ Hai', 'HTNV'],
      ]),
    );
    await take('2026', [
      [...HEAD, 'Ngày kết thúc hoạt động', 'Chuyển vào', 'Hình thức thay đổi'],
      ['T.01.01.2', 'Chi bộ Hai', 'Chi bộ trực thuộc', 'T.01.01', '30/06/2026', 'T.01.01.1', 'Sáp nhập'],
    ]);
    await take('2026', gradeUnits([['T.01.01.1', 'Chi bộ Một', 'HTTNV']]));
    await classify();
  });

  it('are gone, with day and the one they went to', async () => {
    const { data, subjects } = await compare('--list');
    expect(data.collectives.transitions).toEqual([]);
    expect(data.organizations.comings).toEqual([{ move: 'gone', why: 'merged', count: 1 }]);
    const [gone] = ofKind(subjects, 'organization');
    expect(gone).toMatchObject({
      id: 'T.01.01.2',
      move: 'gone',
      why: { kind: 'merged', on: '2026-06-30', other: 'Chi bộ Một' },
    });
  });

  it("on today's map stand against the one they went to", async () => {
    const { data, subjects } = await compare('--list', '--on-today-map');
    expect(data.organizations.moves).toMatchObject({ better: 1, gone: 0, new: 0 });
    const [moved] = ofKind(subjects, 'organization');
    expect(moved).toMatchObject({
      id: 'T.01.01.2',
      move: 'better',
      before: { standing: 'HTNV' },
      after: { standing: 'HTTNV' },
      why: { kind: 'merged', other: 'Chi bộ Một' },
    });
    // Shares are of the organizations that were there, each once.
    expect(data.organizations.goodOrBetter.before).toMatchObject({ count: 1, base: 2 });
    expect(data.organizations.goodOrBetter.after).toMatchObject({ count: 1, base: 1 });
  });
});

describe('leadership collectives', () => {
  const HEAD = ['Mã tổ chức đảng', 'Tập thể lãnh đạo, quản lý', 'Xếp loại'];

  beforeEach(async () => {
    await take('2025', [
      HEAD,
      ['T.01.01', 'Ban Chấp hành Đảng bộ trường', 'HTTNV'],
      ['T.01.01.1', '', 'HTNV'],
      ['T.01.01.2', 'Chi uỷ Chi bộ Hai', 'HTTNV'],
    ]);
    await take('2026', [
      HEAD,
      ['T.01.01', 'Ban Chấp hành Đảng bộ trường Hoa Sen', 'HTXSNV'],
      ['T.01.01.1', '', 'HTTNV'],
    ]);
    await classify();
  });

  it('of two years are held against each other, each called as its latest list calls it', async () => {
    const { data, subjects } = await compare('--list');
    expect(data.collectives.moves).toMatchObject({ better: 2, worse: 0, gone: 1, new: 0 });
    expect(data.collectives.goodOrBetter).toMatchObject({
      before: { count: 2, base: 3, percent: '66.67' },
      after: { count: 2, base: 2, percent: '100.00' },
    });
    const moved = ofKind(subjects, 'collective').map(({ id, move, before, after }) => [
      id,
      move,
      before.unit ?? after.unit,
    ]);
    expect(moved).toEqual([
      ['Ban Chấp hành Đảng bộ trường Hoa Sen', 'better', 'Đảng bộ trường Hoa Sen'],
      ['Tập thể lãnh đạo T.01.01.1', 'better', 'Chi bộ Một'],
      ['Chi uỷ Chi bộ Hai', 'gone', 'Chi bộ Hai'],
    ]);
    for (const [id] of moved.slice(0, 2)) {
      const { exit } = await workspace.run(['explain', String(id), '--period', '2026', '--json']);
      expect(exit).toBeLessThan(2);
    }
  });

  it('have their own table where there are any', async () => {
    const { out } = await workspace.run(['compare', '2025', '2026', '--lang', 'vi']);
    expect(out).toContain('Tập thể lãnh đạo: 2 lên mức, 0 xuống mức, 0 giữ nguyên; mới có 0, không còn 1');
  });
});

describe('a grade that moved while no rule differs and no decision is named', () => {
  it('is told to rest on the recorded grades alone', async () => {
    await grade('2025', [person(0, { ...pointsRow('95'), ...decidedRow('HTXSNV') })]);
    await grade('2026', [person(0, { ...pointsRow('95'), ...decidedRow('HTTNV') })]);
    await classify();
    const { subjects } = await compare('--list');
    const [moved] = ofKind(subjects, 'member');
    expect(moved).toMatchObject({ move: 'worse', why: null, rules: { newly: [], noLonger: [] } });
    const { out } = await workspace.run(['compare', '2025', '2026', '--list']);
    expect(out).toContain('no rule differs; the grades are as recorded, without a decision named');
  });
});

describe('years under other rules', () => {
  it('are told to be not strictly comparable', async () => {
    await workspace.run(['period', 'open', '2024']);
    await grade('2025', [person(0, {})]);
    for (const period of ['2024', '2025']) await workspace.run(['classify', '--period', period]);
    const { exit, json } = await workspace.run<Compared>(['compare', '2024', '2025', '--json']);
    expect(exit).toBe(0);
    expect(json.data.sameRules).toBe(false);
    expect(codes(json)).toEqual(['report.compare.other-rules']);
    expect(json.diagnostics[0]?.message).toContain('qd-124');
    expect(json.diagnostics[0]?.message).toContain('qd-366');
  });
});

describe('what cannot be compared is told', () => {
  it.each([
    [
      'periods without a run, both at once',
      ['2025', '2026'],
      ['workspace.run.missing', 'workspace.run.missing'],
    ],
    ['a period that is none', ['2025', '26'], ['usage.period.invalid']],
    ['the later period first', ['2026', '2025'], ['usage.argument.invalid']],
    ['a period with itself', ['2025', '2025'], ['usage.argument.invalid']],
    ['only one period', ['2025'], ['usage.option.missing']],
  ])('%s', async (_what, argv, expected) => {
    const { exit, json } = await workspace.run(['compare', ...argv, '--json']);
    expect([exit, codes(json)]).toEqual([2, expected]);
  });

  it('a unit nobody knows', async () => {
    await classify();
    const { exit, json } = await compare('--unit', 'Z.9');
    expect([exit, codes(json)]).toEqual([2, ['workspace.unit.unknown']]);
  });
});
