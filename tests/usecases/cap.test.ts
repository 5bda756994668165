import { beforeEach, describe, expect, it } from 'vitest';
import type { Classification } from '../../src/usecases/classify.ts';
import type { CapSolution } from '../../src/usecases/solve-caps.ts';
import { decidedRow, gradeRows, pointsRow, type GradeRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

const excellent = (points: string, group: string): GradeRow => ({
  ...pointsRow(points),
  ...decidedRow('HTXSNV'),
  'Nhóm đối tượng': group,
});
const good = (group: string): GradeRow => ({
  ...pointsRow('80'),
  ...decidedRow('HTTNV'),
  'Nhóm đối tượng': group,
});

async function classifyAll(rows: readonly GradeRow[]): Promise<void> {
  const { json, out } = await workspace.importFiles(workspace.csv('xl.csv', gradeRows(rows)));
  if (json.data.files.some(({ refused }) => refused > 0)) throw new Error(out);
  await workspace.run(['classify', '--json']);
}

async function solve(...argv: readonly string[]) {
  return (await workspace.run<CapSolution>(['cap', '--json', ...argv])).json.data;
}

describe('one group', () => {
  beforeEach(async () => {
    const points = ['91', '92', '92', '92', '95', '96'];
    await classifyAll([
      ...points.map((each) => excellent(each, 'Bí thư chi bộ')),
      ...Array.from({ length: 12 }, () => good('Bí thư chi bộ')),
    ]);
  });

  it('is counted under every reading: 18 good or better allow 3', async () => {
    const { groups } = await solve();
    expect(groups).toMatchObject([
      {
        group: 'Bí thư chi bộ',
        rule: 'C-28',
        excellent: 6,
        good: 12,
        limits: { goodOnly: { floor: 3, nearest: 3 }, goodOrBetter: { floor: 3, nearest: 4 } },
        limit: 3,
        exceeded: true,
        exception: 'none',
      },
    ]);
  });

  it('leaves the 6 to decide and the 12 as they are, and says so of as many as were told', async () => {
    const told = workspace.query(
      `SELECT v.state, v.subjects, count(*) AS counted FROM verdict v JOIN subject_verdict s ON s.verdict_id = v.id
        WHERE v.grade IS NOT NULL GROUP BY v.id ORDER BY v.state`,
    );
    expect(told).toEqual([
      { state: 'graded', subjects: 12, counted: 12 },
      { state: 'needs-decision', subjects: 6, counted: 6 },
    ]);
    expect(workspace.query('SELECT sum(subjects) AS told FROM verdict')).toEqual(
      workspace.query('SELECT count(*) AS told FROM subject_verdict'),
    );
    const { json } = await workspace.run<Classification>(['classify', '--json']);
    expect(json.data.members).toMatchObject({
      needsDecision: 6,
      graded: 18,
      byGrade: { HTXSNV: 6, HTTNV: 12 },
    });
  });

  it('needs 3 changes: the lowest, then 2 of the 3 with equal points', async () => {
    const { plans, changes } = await solve();
    expect(changes).toBe(3);
    const [plan] = plans;
    expect(plan).toMatchObject({ count: 3, subjects: 'member' });
    expect(plan?.proof).toMatchObject({ kind: 'disjoint', left: [{ excellent: 6, limit: 3, excess: 3 }] });
    const part = plan?.options[0]?.[0];
    expect(part?.certain.map(({ points }) => points)).toEqual(['91.00']);
    expect(part?.choose?.count).toBe(2);
    expect(part?.choose?.from.map(({ points }) => points)).toEqual(['92.00', '92.00', '92.00']);
  });

  it('says so in words, and that 2 are not enough', async () => {
    const { exit, out } = await workspace.run(['cap']);
    expect(exit).toBe(1);
    expect(out).toContain('at least 3 HTXSNV have to be looked at again');
    expect(out).toContain('2 is not enough: 4 HTXSNV would be left where 3 are allowed.');
    expect(out).toContain('Choose 2 of these 3');
    const vietnamese = await workspace.run(['cap', '--lang', 'vi']);
    expect(vietnamese.out).toContain('2 là chưa đủ: còn 4 hoàn thành xuất sắc nhiệm vụ, vượt mức tối đa 3.');
  });

  it('moves nobody: the database is as it was', async () => {
    const before = workspace.dump();
    await solve();
    expect(workspace.dump()).toBe(before);
  });
});

describe('groups that cross', () => {
  it('are solved together: one who stands in both counts for both', async () => {
    await classifyAll([
      excellent('91', 'Giáo viên; Bí thư chi bộ'),
      excellent('97', 'Giáo viên'),
      excellent('98', 'Bí thư chi bộ'),
      ...Array.from({ length: 5 }, () => good('Giáo viên')),
      ...Array.from({ length: 5 }, () => good('Bí thư chi bộ')),
    ]);
    const { groups, plans } = await solve();
    expect(groups.map(({ group, excellent: count, limit }) => [group, count, limit])).toEqual([
      ['Bí thư chi bộ', 2, 1],
      ['Giáo viên', 2, 1],
    ]);
    expect(plans).toHaveLength(1);
    expect(plans[0]?.count).toBe(1);
    expect(plans[0]?.options[0]?.[0]?.certain.map(({ points }) => points)).toEqual(['91.00']);
  });
});

describe('limits', () => {
  it('tell that a group is too small for any HTXSNV', async () => {
    await classifyAll([excellent('95', 'Thủ trưởng'), good('Thủ trưởng'), good('Thủ trưởng')]);
    const { json } = await workspace.run(['classify', '--json', '--dry-run']);
    expect(json.diagnostics.map(({ code }) => code)).toContain('report.cap.quota-zero');
  });

  it('say when only a decision on the larger share is missing: 5 beside 20 are above 20 % and not above 25 %', async () => {
    await classifyAll([
      ...Array.from({ length: 5 }, () => excellent('95', 'Công chức')),
      ...Array.from({ length: 20 }, () => good('Công chức')),
    ]);
    const { groups } = await solve();
    expect(groups[0]).toMatchObject({
      excellent: 5,
      good: 20,
      limit: 4,
      exceeded: true,
      exception: 'missing',
    });
    const { json } = await workspace.run(['classify', '--json']);
    expect(json.diagnostics.map(({ code }) => code)).toContain('report.cap.exception-missing');
  });
});

describe('what stands in the way', () => {
  it('a period without a run is told', async () => {
    const { exit, json } = await workspace.run(['cap', '--json']);
    expect([exit, json.diagnostics.map(({ code }) => code)]).toEqual([2, ['workspace.run.missing']]);
  });

  it('a unit nobody knows is told, with the nearest', async () => {
    await classifyAll([good('A')]);
    const { exit, json } = await workspace.run(['cap', 'T.99', '--json']);
    expect([exit, json.diagnostics.map(({ code }) => code)]).toEqual([2, ['workspace.unit.unknown']]);
  });

  it('data that changed since the run is told', async () => {
    await classifyAll([good('A')]);
    await workspace.importFiles(
      workspace.csv(
        'nữa.csv',
        gradeRows([{ ...good('B'), 'Họ và tên': 'Trần Thị Bình', 'Số thẻ đảng viên': '99000999' }]),
      ),
    );
    const { json } = await workspace.run(['cap', '--json']);
    expect(json.diagnostics.map(({ code }) => code)).toEqual(['workspace.run.stale']);
  });
});
