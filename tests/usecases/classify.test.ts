import { beforeEach, describe, expect, it } from 'vitest';
import { decidedRow, gradeRows, pointsRow, type GradeRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

interface Subject {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly unit: string | null;
  readonly proposed: string | null;
  readonly ceiling: string | null;
  readonly grade: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly rules: readonly { readonly id: string; readonly outcome: string }[];
}

interface Counts {
  readonly total: number;
  readonly graded: number;
  readonly notGraded: number;
  readonly byGrade: Readonly<Record<string, number>>;
  readonly needsDecision: number;
}

interface Classified {
  readonly members: Counts;
  readonly organizations: Counts;
  readonly caps: readonly Readonly<Record<string, unknown>>[];
  readonly subjects: readonly Subject[];
}

let workspace: WorkspaceFolder;
let files = 0;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

async function take(rows: readonly GradeRow[]): Promise<void> {
  files += 1;
  const { json, out } = await workspace.importFiles(
    workspace.csv(`xl-${String(files)}.csv`, gradeRows(rows)),
  );
  if (json.data.files.some(({ refused }) => refused > 0)) throw new Error(out);
}

async function classify() {
  return (await workspace.run<Classified>(['classify', '--list', '--json'])).json;
}

async function judgeOne(row: GradeRow): Promise<Subject & { readonly met: readonly string[] }> {
  await take([row]);
  const { data } = await classify();
  const member = data.subjects.find(({ kind }) => kind === 'member');
  if (member === undefined) throw new Error('no member');
  return { ...member, met: member.rules.filter(({ outcome }) => outcome === 'met').map(({ id }) => id) };
}

describe('who is not graded', () => {
  const none = { 'Chi bộ đề nghị': '', 'Xếp loại': '' };

  it.each([
    ['exempt from Party activities', { 'Miễn sinh hoạt': 'Có' }, 'exempt', 'C-31'],
    ['suspended from them', { 'Đình chỉ sinh hoạt': 'Có' }, 'suspended', 'C-32'],
    ['admitted less than six months before 31/12', { 'Ngày vào đảng': '01/07/2025' }, 'newMember', 'C-33'],
    ['not reviewed', { 'Đã kiểm điểm': 'Chưa' }, 'notReviewed', 'C-37'],
  ])('%s: excluded, with the reason and the rule', async (_who, row, reason, rule) => {
    const subject = await judgeOne({ ...none, ...row });
    expect(subject).toMatchObject({ state: 'excluded', reason, grade: null });
    expect(subject.met).toContain(rule);
  });

  it('a member graded all the same needs a decision, and keeps the grade', async () => {
    const subject = await judgeOne({ 'Miễn sinh hoạt': 'Có' });
    expect(subject).toMatchObject({ state: 'needs-decision', grade: 'HTTNV', reason: null });
  });

  it('a member admitted six months before is graded', async () => {
    const subject = await judgeOne({ 'Ngày vào đảng': '30/06/2025' });
    expect(subject).toMatchObject({ state: 'graded', grade: 'HTTNV' });
  });
});

describe('bands of points (Điều 11 QĐ 366-QĐ/TW)', () => {
  it.each([
    ['90', 'HTXSNV', 'graded', null],
    ['89,99', 'HTXSNV', 'needs-decision', 'HTTNV'],
    ['89,99', 'HTTNV', 'graded', 'HTTNV'],
    ['70', 'HTTNV', 'graded', 'HTTNV'],
    ['69,99', 'HTTNV', 'needs-decision', 'HTNV'],
    ['50', 'HTNV', 'graded', 'HTNV'],
    ['49,99', 'HTNV', 'needs-decision', 'KHTNV'],
    ['49,99', 'KHTNV', 'graded', 'KHTNV'],
  ])('%s points with %s: %s, at most %s', async (points, grade, state, ceiling) => {
    const subject = await judgeOne({ ...pointsRow(points), ...decidedRow(grade) });
    expect(subject).toMatchObject({ state, ceiling, grade });
  });
});

describe('forced grades and ceilings', () => {
  const disciplined = { 'Kỷ luật': 'Khiển trách', 'Vi phạm gắn với chức trách': 'Có' };

  it.each([
    ['a member without a post', 'Không giữ chức vụ', 'C-23'],
    ['a leader', 'Lãnh đạo, quản lý', 'C-20'],
  ])('%s reprimanded for a duty-related violation is KHTNV', async (_who, kind, rule) => {
    const subject = await judgeOne({ ...disciplined, 'Đối tượng': kind });
    expect(subject).toMatchObject({ state: 'needs-decision', ceiling: 'KHTNV', grade: 'HTTNV' });
    expect(subject.met).toContain(rule);
  });

  it('one who found and remedied it is for people to weigh, no grade is forced', async () => {
    const subject = await judgeOne({ ...disciplined, 'Tự phát hiện và khắc phục': 'Có' });
    expect(subject.state).toBe('needs-decision');
    expect(subject.ceiling).not.toBe('KHTNV');
    expect(subject.met).toContain('C-23b');
  });

  it('more than half of the tasks not completed is KHTNV; half is not', async () => {
    const tasks = { 'Đúng hạn': '0', 'Vượt mức': '0' };
    const worse = await judgeOne({ ...tasks, 'Số nhiệm vụ hoàn thành': '4' });
    expect([worse.ceiling, worse.met.includes('C-24')]).toEqual(['KHTNV', true]);
    const half = await judgeOne({ ...tasks, 'Số nhiệm vụ hoàn thành': '5' });
    expect([half.ceiling, half.met.includes('C-24')]).toEqual(['HTNV', false]);
  });

  it('fewer than 30 % of tasks exceeded, or a shortcoming left, allows HTTNV at most', async () => {
    const few = await judgeOne({ ...pointsRow('90'), ...decidedRow('HTTNV'), 'Vượt mức': '2' });
    expect([few.ceiling, few.met.includes('C-08')]).toEqual(['HTTNV', true]);
    const left = await judgeOne({
      ...pointsRow('90'),
      ...decidedRow('HTXSNV'),
      'Vượt mức': '3',
      'Số hạn chế khuyết điểm được chỉ ra': '2',
      'Số hạn chế khuyết điểm đã khắc phục': '1',
    });
    expect([left.ceiling, left.state, left.met.includes('C-09')]).toEqual(['HTTNV', 'needs-decision', true]);
  });
});

describe('facts that nobody recorded', () => {
  it('give insufficient and never a grade', async () => {
    const path = workspace.csv('dv.csv', [
      ['Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại'],
      ['Nguyễn Văn An', '05/09/1984', 'T.01.01.1', 'Chưa xếp loại'],
    ]);
    await workspace.importFiles(path);
    const { data } = await classify();
    expect(data.subjects.find(({ kind }) => kind === 'member')).toMatchObject({
      state: 'insufficient',
      proposed: null,
      ceiling: null,
      grade: null,
      reason: 'noDecision',
    });
    expect(data.members).toMatchObject({ total: 1, graded: 0, notGraded: 1, insufficient: 1 });
  });

  it('do not turn a proposal into a grade while a binding rule is open', async () => {
    const subject = await judgeOne({ 'Xếp loại': '', 'Tổng điểm': '' });
    expect(subject).toMatchObject({ state: 'insufficient', proposed: 'HTTNV', grade: null });
  });

  it('with every fact there, a proposal without a decision waits for one', async () => {
    const subject = await judgeOne({ 'Xếp loại': '' });
    expect(subject).toMatchObject({
      state: 'needs-decision',
      proposed: 'HTTNV',
      ceiling: 'HTTNV',
      grade: null,
    });
  });
});

describe('the cap of 20 %', () => {
  const group = (name: string, excellent: number, good: number): GradeRow[] =>
    [...Array<string>(excellent).fill('HTXSNV'), ...Array<string>(good).fill('HTTNV')].map((grade) => ({
      ...decidedRow(grade),
      ...pointsRow(grade === 'HTXSNV' ? '90' : '80'),
      'Nhóm đối tượng': name,
    }));

  it('makes every HTXSNV of a group that exceeds it need a decision, and moves nobody', async () => {
    await take([...group('Giáo viên', 2, 5), ...group('Phục vụ', 1, 5)]);
    const grades = (): unknown[] => workspace.query('SELECT member_id, grade_decided FROM member_year');
    const before = grades();
    const { data, diagnostics } = await classify();
    expect(
      data.caps.map(({ group: name, excellent, good, limit, exceeded }) => [
        name,
        excellent,
        good,
        limit,
        exceeded,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['Giáo viên', 2, 5, 1, true],
        ['Phục vụ', 1, 5, 1, false],
      ]),
    );
    const excellent = data.subjects.filter(({ grade }) => grade === 'HTXSNV');
    expect(excellent.map(({ state }) => state).sort()).toEqual([
      'graded',
      'needs-decision',
      'needs-decision',
    ]);
    expect(data.members.byGrade).toMatchObject({ HTXSNV: 3, HTTNV: 10 });
    expect(grades()).toEqual(before);
    expect(diagnostics.find(({ code }) => code === 'report.cap.exceeded')?.params).toMatchObject({
      group: 'Giáo viên',
      excellent: 2,
      allowed: 1,
    });
  });

  it('prints the limit under every reading of the text', async () => {
    await take(group('Giáo viên', 3, 11));
    const { data } = await classify();
    // 14 · 20/120 = 2.33 and 14 · 20/100 = 2.8.
    expect(data.caps[0]).toMatchObject({
      limits: { goodOnly: { floor: 2, nearest: 2 }, goodOrBetter: { floor: 2, nearest: 3 } },
      limit: 2,
      exceeded: true,
    });
  });
});

describe('a run', () => {
  it('is not repeated when nothing changed, and is new after an import', async () => {
    await take([{}]);
    const first = await classify();
    const again = await classify();
    expect([first.run, again.run]).toEqual([1, 1]);
    expect(again).toEqual(first);
    await take([{ 'Xếp loại': 'HTNV' }]);
    const after = await classify();
    expect(after.run).toBe(2);
    expect(after.data.members.byGrade).toMatchObject({ HTTNV: 0, HTNV: 1 });
  });

  it('leaves what is recorded of the year as it was', async () => {
    await take([{}, pointsRow('40'), { 'Miễn sinh hoạt': 'Có' }]);
    const recorded = (): unknown => [
      workspace.query('SELECT * FROM member_year'),
      workspace.query('SELECT * FROM organization_year'),
      workspace.query('SELECT * FROM change'),
    ];
    const before = recorded();
    await classify();
    expect(recorded()).toEqual(before);
  });

  it('that is dry gives the same counts and leaves the bytes of review.db', async () => {
    await take([{}, pointsRow('40')]);
    const before = workspace.bytes();
    const dry = await workspace.run<Classified>(['classify', '--dry-run', '--json']);
    expect(dry.json.run).toBeNull();
    expect(workspace.bytes()).toBe(before);
    expect((await classify()).data.members).toEqual(dry.json.data.members);
  });

  it('answers with the keys of the contract', async () => {
    await take([{ 'Nhóm đối tượng': 'Giáo viên' }]);
    const { data, period, run } = await classify();
    expect([period, run]).toEqual(['2025', 1]);
    for (const counts of [data.members, data.organizations]) {
      expect(Object.keys(counts)).toEqual(
        expect.arrayContaining(['total', 'graded', 'notGraded', 'byGrade', 'needsDecision']),
      );
      expect(Object.keys(counts.byGrade)).toEqual(['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV']);
      expect(counts.total).toBe(counts.graded + counts.notGraded);
    }
    for (const subject of data.subjects) {
      expect(Object.keys(subject)).toEqual(
        expect.arrayContaining(['id', 'kind', 'unit', 'proposed', 'ceiling', 'grade', 'state', 'rules']),
      );
      expect(['graded', 'excluded', 'insufficient', 'needs-decision']).toContain(subject.state);
    }
    expect(data.subjects).toHaveLength(data.members.total + data.organizations.total);
  });

  it('judges by facts that only one row of the year records, wherever it stands', async () => {
    await take(['', '', '4'].map((months) => ({ 'Số tháng nghỉ ốm': months })));
    const { data } = await classify();
    const sick = data.subjects
      .filter(({ kind }) => kind === 'member')
      .map(({ rules }) => rules.find(({ id }) => id === 'C-35')?.outcome);
    expect(sick).toEqual(['unknown', 'unknown', 'met']);
  });

  it('is limited to a unit and what stands below it', async () => {
    await take([{}, { 'Mã chi bộ': 'T.01.02' }]);
    const { json } = await workspace.run<Classified>(['classify', '--list', '--json', '--unit', 'T.01.01']);
    expect(json.data.subjects.map(({ name }) => name).sort()).toEqual(
      ['Chi bộ Hai', 'Chi bộ Một', 'Nguyễn Văn A', 'Đảng bộ trường Hoa Sen'].sort(),
    );
  });
});
