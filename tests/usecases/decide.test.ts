import { beforeEach, describe, expect, it } from 'vitest';
import type { CapSolution } from '../../src/usecases/solve-caps.ts';
import type { DecideResult } from '../../src/usecases/decide.ts';
import { decidedRow, gradeRows, pointsRow, type GradeRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

/** The number, day and body of an invented decision; the body is the committee of the member's grassroots organization. */
const BY = 'Đảng uỷ trường Hoa Sen';
const decision = (number = '12-QĐ/ĐU', date = '20/12/2025', by = BY): string[] => [
  '--number',
  number,
  '--date',
  date,
  '--by',
  by,
];
const NOW = { now: '2026-01-10T02:00:00.000Z' };

async function take(rows: readonly GradeRow[]): Promise<void> {
  const { json, out } = await workspace.importFiles(workspace.csv('xl.csv', gradeRows(rows)));
  if (json.data.files.some(({ refused }) => refused > 0)) throw new Error(out);
}

async function decide(...argv: readonly string[]) {
  return workspace.run<DecideResult>(['decide', ...argv, '--json'], NOW);
}

async function find(id: string) {
  interface Explained {
    readonly outcome: {
      readonly state: string;
      readonly grade: string | null;
      readonly reason: string | null;
    };
  }
  await workspace.run(['classify', '--json'], NOW);
  return (await workspace.run<Explained>(['explain', id, '--json'], NOW)).json.data.outcome;
}

const codes = (json: { readonly diagnostics: readonly { readonly code: string }[] }): string[] =>
  json.diagnostics.map(({ code }) => code);

describe('a decided grade', () => {
  it('takes the place of the one on the list, and the former one stays on record', async () => {
    await take([{ ...pointsRow('95'), ...decidedRow('HTXSNV') }]);
    const { exit, json } = await decide('grade', '99000101', 'HTTNV', ...decision());
    expect([exit, codes(json)]).toEqual([0, []]);
    expect(json.data).toMatchObject({ before: { grade: 'HTXSNV' }, grade: 'HTTNV', submission: 3 });
    expect(await find('99000101')).toMatchObject({ state: 'graded', grade: 'HTTNV' });
    expect(workspace.query('SELECT before, after FROM change WHERE field = ?', 'gradeDecided')).toEqual([
      { before: 'HTXSNV', after: 'HTTNV' },
    ]);
  });

  it('may be typed in words', async () => {
    await take([{}]);
    const { json } = await decide('grade', '99000101', 'hoàn thành nhiệm vụ', ...decision());
    expect(json.data.grade).toBe('HTNV');
  });

  it('answers the rules that asked people to look, until another rule asks', async () => {
    const late = { ...pointsRow('75'), ...decidedRow('HTNV'), 'Đúng hạn': '9' };
    await take([late]);
    expect(await find('99000101')).toMatchObject({ state: 'needs-decision', grade: 'HTNV' });
    const { json } = await decide('grade', '99000101', 'HTNV', ...decision());
    expect(codes(json)).toEqual([]);
    expect(await find('99000101')).toMatchObject({ state: 'graded', grade: 'HTNV' });
    await take([{ ...late, 'Kỷ luật': 'Khiển trách' }]);
    expect(await find('99000101')).toMatchObject({ state: 'needs-decision', grade: 'HTNV' });
  });

  it('above what the rules allow is recorded and told, with the rules', async () => {
    await take([{ ...pointsRow('75'), ...decidedRow('HTTNV') }]);
    const { exit, json } = await decide('grade', '99000101', 'HTXSNV', ...decision());
    expect([exit, codes(json)]).toEqual([1, ['decision.rules']]);
    expect(json.diagnostics[0]?.params).toMatchObject({ grade: 'HTXSNV', ceiling: 'HTTNV', rules: 'C-04' });
    expect(await find('99000101')).toMatchObject({ state: 'needs-decision', grade: 'HTXSNV' });
  });

  it('of an organization that no list spoke of can be recorded', async () => {
    const { json } = await decide(
      'grade',
      'T.01.02',
      'HTTNV',
      ...decision('5-QĐ/ĐU', '22/12/2025', 'Đảng uỷ xã An Bình'),
    );
    expect(codes(json)).toEqual([]);
    expect(await find('T.01.02')).toMatchObject({ grade: 'HTTNV' });
  });
});

describe('decisions one after the other', () => {
  beforeEach(async () => {
    await take([{}]);
    await decide('grade', '99000101', 'HTNV', ...decision());
  });

  it('a later one takes the place of an earlier one, and both are listed', async () => {
    const { json } = await decide('grade', '99000101', 'HTTNV', ...decision('15-QĐ/ĐU', '28/12/2025'));
    expect(json.data).toMatchObject({ supersedes: '12-QĐ/ĐU', before: { grade: 'HTNV' }, grade: 'HTTNV' });
    const list = await workspace.run<{ decisions: { number: string; superseded: boolean }[] }>([
      'decide',
      'list',
      '--json',
    ]);
    expect(list.json.data.decisions.map(({ number, superseded }) => [number, superseded])).toEqual([
      ['12-QĐ/ĐU', true],
      ['15-QĐ/ĐU', false],
    ]);
  });

  it('an earlier one is refused, and nothing changes', async () => {
    const before = workspace.dump();
    const { exit, json } = await decide('grade', '99000101', 'HTTNV', ...decision('9-QĐ/ĐU', '01/12/2025'));
    expect([exit, codes(json)]).toEqual([3, ['decision.older']]);
    expect(workspace.dump()).toBe(before);
  });

  it('the same one again changes nothing', async () => {
    const before = workspace.dump();
    const { exit, json } = await decide('grade', '99000101', 'HTNV', ...decision());
    expect([exit, codes(json)]).toEqual([0, ['decision.recorded']]);
    expect(workspace.dump()).toBe(before);
  });

  it('a list without a decision does not overturn it, and says so; its other cells count', async () => {
    const { exit, json } = await workspace.importFiles(
      workspace.csv('xl-2.csv', gradeRows([{ ...pointsRow('88'), ...decidedRow('HTXSNV') }])),
    );
    expect(exit).toBe(1);
    expect(codes(json)).toContain('import.grade.decided');
    const [row] = workspace.query<{ grade: string; total: number }>(
      'SELECT grade_decided AS grade, score_total AS total FROM member_year',
    );
    expect(row).toEqual({ grade: 'HTNV', total: 8800 });
  });

  it('a list attached to a later decision does', async () => {
    const path = workspace.csv('xl-3.csv', [
      ['(Kèm theo Quyết định số 20-QĐ/ĐU, ngày 29/12/2025 của Đảng uỷ trường Hoa Sen)'],
      ...gradeRows([decidedRow('HTTNV')]),
    ]);
    const { json } = await workspace.importFiles(path);
    expect(codes(json)).not.toContain('import.grade.decided');
    expect(workspace.query('SELECT grade_decided AS grade FROM member_year')).toEqual([{ grade: 'HTTNV' }]);
  });

  it('is taken back with undo: the list stands again', async () => {
    const { exit } = await workspace.run(['undo', '3', '--yes']);
    expect(exit).toBe(0);
    expect(workspace.query('SELECT grade_decided AS grade FROM member_year')).toEqual([{ grade: 'HTTNV' }]);
    expect(workspace.query('SELECT count(*) AS count FROM ruling')).toEqual([{ count: 0 }]);
  });

  it('is not taken back while a later one stands on it', async () => {
    await decide('grade', '99000101', 'HTTNV', ...decision('15-QĐ/ĐU', '28/12/2025'));
    const { exit, json } = await workspace.run(['undo', '3', '--yes', '--json']);
    expect([exit, codes(json)]).toEqual([3, ['workspace.submission.needed']]);
  });
});

describe('grading again', () => {
  it('needs a grade and a ground, and keeps both grades', async () => {
    await take([{}]);
    const missing = await decide('regrade', '99000101', 'KHTNV', ...decision());
    expect([missing.exit, codes(missing.json)]).toEqual([3, ['usage.question.unanswered']]);
    const { exit, json } = await decide(
      'regrade',
      '99000101',
      'KHTNV',
      '--ground',
      'violation',
      ...decision(),
    );
    expect([exit, json.data.kind, json.data.reason]).toEqual([0, 'regrade', 'violation']);
    expect(await find('99000101')).toMatchObject({ grade: 'KHTNV' });
  });

  it('may be done by every committee above, not only by the one that decides', async () => {
    await take([{}]);
    const by = 'Ban Thường vụ Đảng uỷ xã An Bình';
    const again = await decide(
      'regrade',
      '99000101',
      'HTNV',
      '--ground',
      'reports',
      ...decision('3-QĐ/ĐU', '21/12/2025', by),
    );
    expect(codes(again.json)).toEqual([]);
    const first = await decide('grade', '99000101', 'HTTNV', ...decision('4-QĐ/ĐU', '22/12/2025', by));
    expect(codes(first.json)).toEqual(['decision.body.level']);
  });

  it('of somebody without a grade is refused', async () => {
    await take([{ 'Chi bộ đề nghị': '', 'Xếp loại': '', 'Đã kiểm điểm': 'Chưa' }]);
    const { exit, json } = await decide('regrade', '99000101', 'HTNV', '--ground', 'reports', ...decision());
    expect([exit, codes(json)]).toEqual([2, ['decision.grade.none']]);
  });
});

describe('a decision that there is no grade', () => {
  it('excludes with its reason, and the former grade stays on record', async () => {
    await take([{}]);
    await decide('exclude', '99000101', '--ground', 'exempt', ...decision());
    expect(await find('99000101')).toEqual(
      expect.objectContaining({ state: 'excluded', grade: null, reason: 'exempt' }),
    );
  });

  it('with a reason nobody knows is refused', async () => {
    await take([{}]);
    const { exit, json } = await decide('exclude', '99000101', '--ground', 'lười', ...decision());
    expect([exit, codes(json)]).toEqual([2, ['usage.argument.invalid']]);
  });
});

describe('a larger share for a group', () => {
  const rows = [
    ...Array.from({ length: 5 }, () => ({
      ...pointsRow('95'),
      ...decidedRow('HTXSNV'),
      'Nhóm đối tượng': 'Công chức',
    })),
    ...Array.from({ length: 20 }, () => ({ ...decidedRow('HTTNV'), 'Nhóm đối tượng': 'Công chức' })),
  ];

  it('raises the limit from 20 to 25 % once its decision is recorded', async () => {
    await take(rows);
    await workspace.run(['classify', '--json'], NOW);
    const before = await workspace.run<CapSolution>(['cap', '--json']);
    expect(before.json.data.groups[0]).toMatchObject({ limit: 4, exceeded: true, exception: 'missing' });
    const { exit, json } = await decide(
      'cap-exception',
      'Công chức',
      ...decision('7-QĐ/ĐU', '26/12/2025', 'Đảng uỷ xã An Bình'),
    );
    expect([exit, json.data.group]).toEqual([0, 'Công chức']);
    await workspace.run(['classify', '--json'], NOW);
    const after = await workspace.run<CapSolution>(['cap', '--json']);
    expect([after.exit, after.json.data.groups[0]]).toMatchObject([
      0,
      { rule: 'C-29', limit: 5, exceeded: false, exception: 'decided' },
    ]);
  });

  it('of a group nobody named is refused, with the groups there are', async () => {
    await take(rows);
    const { exit, json } = await decide('cap-exception', 'Giáo viên', ...decision());
    expect([exit, codes(json)]).toEqual([2, ['decision.group.unknown']]);
    expect(json.diagnostics[0]?.params?.['groups']).toBe('Công chức (Đảng uỷ xã An Bình)');
  });

  it('is unknown to the regulations before 2025', async () => {
    workspace = await makeWorkspace('2023');
    await addOrganizations(workspace);
    const { exit, json } = await decide('cap-exception', 'A', ...decision('1-QĐ/ĐU', '20/12/2023'));
    expect([exit, codes(json)]).toEqual([2, ['decision.exception.none', 'decision.group.unknown']]);
  });
});

describe('what a decision must name', () => {
  beforeEach(async () => {
    await take([{}]);
  });

  it('is asked for all at once, with the flags, and nothing is written', async () => {
    const before = workspace.dump();
    const { exit, json } = await decide('grade', '99000101', 'HTNV');
    expect(exit).toBe(3);
    expect(json.diagnostics.map(({ code, params }) => [code, params?.['flag']])).toEqual([
      ['decision.data.missing', '--number'],
      ['decision.data.missing', '--date'],
      ['decision.data.missing', '--by'],
    ]);
    expect(workspace.dump()).toBe(before);
  });

  it.each([
    ['a number without figures', decision('QĐ'), 'decision.number.invalid'],
    ['a number with a control character', decision('12\u0007'), 'decision.number.invalid'],
    ['a day that does not exist', decision('12', '31/11/2025'), 'decision.date.invalid'],
    ['a month only', decision('12', '12/2025'), 'decision.date.invalid'],
    ['a day to come', decision('12', '11/01/2026'), 'decision.date.future'],
    ['a day before the year', decision('12', '31/12/2024'), 'decision.date.early'],
  ])('%s is refused', async (_what, words, code) => {
    const { exit, json } = await decide('grade', '99000101', 'HTNV', ...words);
    expect([exit, codes(json)]).toEqual([2, [code]]);
  });

  it('today counts by the clock of Vietnam', async () => {
    const evening = { now: '2026-01-09T18:00:00.000Z' };
    const argv = ['decide', 'grade', '99000101', 'HTNV', ...decision('12', '10/01/2026'), '--json'];
    expect((await workspace.run(argv, evening)).exit).toBe(0);
  });

  it('a body that is not among those above is told, not refused', async () => {
    const { exit, json } = await decide(
      'grade',
      '99000101',
      'HTNV',
      ...decision('12', '20/12/2025', 'Đảng uỷ xã Khác'),
    );
    expect([exit, codes(json)]).toEqual([0, ['decision.body.unknown']]);
    expect(json.diagnostics[0]?.params?.['competent']).toBe('Đảng bộ trường Hoa Sen');
  });

  it('a grade nobody knows is refused with the nearest, a subject nobody knows too', async () => {
    const grade = await decide('grade', '99000101', 'HTTN', ...decision());
    expect([grade.exit, codes(grade.json)]).toEqual([2, ['decision.grade.unknown']]);
    const subject = await decide('grade', 'Ai Đó', 'HTNV', ...decision());
    expect([subject.exit, codes(subject.json)]).toEqual([2, ['workspace.subject.unknown']]);
  });

  it('a locked period takes no decision', async () => {
    await workspace.run(['period', 'lock', '2025']);
    const { exit, json } = await decide('grade', '99000101', 'HTNV', ...decision());
    expect([exit, codes(json)]).toEqual([3, ['workspace.period.locked']]);
  });

  it('a dry run writes nothing', async () => {
    const before = workspace.bytes();
    const { exit, json } = await decide('grade', '99000101', 'HTNV', ...decision(), '--dry-run');
    expect([exit, json.data.submission]).toEqual([0, null]);
    expect(workspace.bytes()).toBe(before);
  });

  it('is shown in words in both languages', async () => {
    const { out } = await workspace.run(
      ['decide', 'grade', '99000101', 'HTNV', ...decision(), '--lang', 'vi'],
      NOW,
    );
    expect(out).toContain('Xếp loại, Nguyễn Văn A (Chi bộ Một): HTTNV → HTNV');
    expect(out).toContain('Quyết định số 12-QĐ/ĐU ngày 20/12/2025 của Đảng uỷ trường Hoa Sen');
  });
});

describe('a decision among the files', () => {
  beforeEach(async () => {
    await take([{}]);
    await decide('grade', '99000101', 'HTNV', ...decision());
  });

  it('stands in the list of submissions, and is no file that a unit sent', async () => {
    const { json } = await workspace.run<{ submissions: { file: string; state: string }[] }>([
      'submissions',
      '--json',
    ]);
    expect(json.data.submissions.at(-1)).toMatchObject({
      file: 'Quyết định số 12-QĐ/ĐU: Nguyễn Văn A',
      state: 'taken',
    });
    const status = await workspace.run<{ submissions: readonly unknown[] }>(['status', '--json']);
    expect(status.json.data.submissions).toHaveLength(2);
  });

  it('has nothing to be sent back', async () => {
    const { exit, json } = await workspace.run<{ out: string | null }>([
      'return',
      '3',
      '-o',
      'a.xlsx',
      '--json',
    ]);
    expect([exit, json.data.out]).toEqual([0, null]);
  });
});
