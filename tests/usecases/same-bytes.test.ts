import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDate } from '../../src/calendar/plain-date.ts';
import type { OutCell } from '../../src/sheets/out-workbook.ts';
import { decidedRow, gradeRows, pointsRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';
import { makeTestFolder } from '../support/test-folder.ts';

const PROGRAM = join(import.meta.dirname, '../../bin/review.js');
const FIRST = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' };
const OTHER = { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

let units: string;
let inOrder: string;
let shuffled: string;

beforeAll(async () => {
  const workspace: WorkspaceFolder = await makeWorkspace();
  await addOrganizations(workspace);
  units = join(workspace.dir, '..', 'bang-tinh', 'to-chuc.csv');
  const excellent = { ...pointsRow('95'), ...decidedRow('HTXSNV') };
  const [headings = [], ...rows] = gradeRows([
    {},
    {},
    {},
    { ...excellent, 'Nhóm đối tượng': 'Giáo viên' },
    { ...excellent, 'Nhóm đối tượng': 'Giáo viên; Bí thư', 'Mã chi bộ': 'T.01.01.2' },
    { ...excellent, 'Nhóm đối tượng': 'Bí thư' },
    { ...pointsRow('85'), ...decidedRow('HTXSNV'), 'Nhóm đối tượng': 'Bí thư' },
  ]);
  const admitted = headings.indexOf('Ngày vào đảng');
  const none = new Set(['Chi bộ đề nghị', 'Xếp loại'].map((heading) => headings.indexOf(heading)));
  // Date cells on both sides of the six months before 31/12/2025.
  const days = [makeDate(2025, 6, 30), makeDate(2025, 7, 1), makeDate(2010, 2, 3)];
  const cells = rows.map((row, index) =>
    row.map((cell, column): OutCell => {
      const day = column === admitted ? days[index] : undefined;
      if (day !== undefined) return { date: day };
      return index === 1 && none.has(column) ? '' : cell;
    }),
  );
  inOrder = await workspace.sheet('xl.xlsx', [headings, ...cells]);
  shuffled = await workspace.sheet('xl-2.xlsx', [headings, ...cells.toReversed()]);
});

/** Imports, classifies and holds the caps in processes of their own, elsewhere in the world. */
function review(env: Readonly<Record<string, string>>, list: string): { classified: string; caps: string } {
  const dir = join(makeTestFolder(), 'so-lieu');
  const run = (...argv: readonly string[]): string => {
    try {
      return execFileSync(process.execPath, [PROGRAM, ...argv, '--lang', 'en'], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      // Exit 1: somebody has to look.
      return (error as { stdout: string }).stdout;
    }
  };
  run('init', dir, '--name', 'Tỉnh uỷ Thử Nghiệm', '--period', '2025');
  run('import', units, list, '-w', dir);
  return {
    classified: run('classify', '-w', dir, '--json', '--list'),
    caps: run('cap', '-w', dir, '--json'),
  };
}

describe('the same input gives the same bytes', () => {
  it('in Hà Nội and in Los Angeles, under other locales, days on the edge included', () => {
    const here = review(FIRST, inOrder);
    expect(review(OTHER, inOrder)).toEqual(here);
    const { data } = JSON.parse(here.classified) as {
      data: { subjects: { kind: string; name: string; state: string; reason: string }[] };
    };
    const members = data.subjects.filter(({ kind }) => kind === 'member');
    expect(members.slice(0, 3)).toMatchObject([
      { state: 'graded' },
      { state: 'excluded', reason: 'newMember' },
      { state: 'graded' },
    ]);
  });

  it('whatever the order of the rows', () => {
    const here = review(FIRST, inOrder);
    expect(review(FIRST, shuffled)).toEqual(here);
    const { data } = JSON.parse(here.caps) as { data: { changes: number; plans: readonly unknown[] } };
    expect(data.plans).toHaveLength(1);
    expect(data.changes).toBeGreaterThan(1);
  });
});
