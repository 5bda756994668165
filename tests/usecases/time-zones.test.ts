import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeDate } from '../../src/calendar/plain-date.ts';
import { gradeRows } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';
import { makeTestFolder } from '../support/test-folder.ts';

const PROGRAM = join(import.meta.dirname, '../../bin/review.js');

let units: string;
let list: string;

beforeAll(async () => {
  const workspace: WorkspaceFolder = await makeWorkspace();
  await addOrganizations(workspace);
  units = join(workspace.dir, '..', 'bang-tinh', 'to-chuc.csv');
  const [headings = [], ...rows] = gradeRows([{}, {}, {}]);
  const admitted = headings.indexOf('Ngày vào đảng');
  const none = new Set(['Chi bộ đề nghị', 'Xếp loại'].map((heading) => headings.indexOf(heading)));
  // Date cells on both sides of the six months before 31/12/2025.
  const days = [makeDate(2025, 6, 30), makeDate(2025, 7, 1), makeDate(2010, 2, 3)];
  list = await workspace.sheet('xl.xlsx', [
    headings,
    ...rows.map((row, index) =>
      row.map((cell, column) => {
        const day = column === admitted ? days[index] : undefined;
        if (day !== undefined) return { date: day };
        return index === 1 && none.has(column) ? '' : cell;
      }),
    ),
  ]);
});

/** Imports and classifies in a process of its own whose clock stands in another part of the world. */
function classifyIn(zone: string): string {
  const dir = join(makeTestFolder(), 'so-lieu');
  const run = (...argv: readonly string[]): string =>
    execFileSync(process.execPath, [PROGRAM, ...argv], {
      env: { ...process.env, TZ: zone, LANG: 'en' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  run('init', dir, '--name', 'Tỉnh uỷ Thử Nghiệm', '--period', '2025');
  run('import', units, list, '-w', dir);
  try {
    return run('classify', '-w', dir, '--json', '--list');
  } catch (error) {
    // Exit 1: organizations without grades need people.
    return (error as { stdout: string }).stdout;
  }
}

it('classifies alike in Hà Nội and in Los Angeles, days on the edge included', () => {
  const there = classifyIn('America/Los_Angeles');
  expect(classifyIn('Asia/Ho_Chi_Minh')).toBe(there);
  const { data } = JSON.parse(there) as {
    data: { subjects: { kind: string; state: string; reason: string }[] };
  };
  const members = data.subjects.filter(({ kind }) => kind === 'member');
  expect(members.map(({ state, reason }) => [state, reason])).toEqual([
    ['graded', null],
    ['excluded', 'newMember'],
    ['graded', null],
  ]);
});
