import { expect, it } from 'vitest';
import { codesOf, LATER, makeCaseWorkspace, recordSteps, runCase } from '../../support/case-commands.ts';
import type { WorkspaceFolder } from '../../support/workspace-folder.ts';

interface Screened {
  readonly cases: {
    readonly opened: number;
    readonly refreshed: number;
    readonly settled: number;
    readonly gone: number;
  };
}
interface Listed {
  readonly cases: readonly {
    readonly id: number;
    readonly rule: string;
    readonly startedOn: string;
    readonly state: string;
  }[];
}

/** Takes a book of attendance for three months of 2025 with these marks for Nguyễn Văn Thử. */
async function takeBook(workspace: WorkspaceFolder, name: string, marks: readonly string[]): Promise<void> {
  const { exit, out } = await workspace.importFiles(
    workspace.csv(name, [
      ['SỔ THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ NĂM 2025'],
      ['Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Tháng 3', 'Tháng 4', 'Tháng 5'],
      ['Nguyễn Văn Thử', '05/09/1984', 'T.01.01.1', ...marks],
    ]),
  );
  if (exit > 1) throw new Error(out);
}

async function screen(workspace: WorkspaceFolder): Promise<Screened['cases']> {
  const { json } = await workspace.run<Screened>(['screen', '--json'], { now: LATER });
  return json.data.cases;
}

async function meetingCases(workspace: WorkspaceFolder): Promise<[string, string, string][]> {
  const { json } = await runCase<Listed>(workspace, 'list', '--state', 'all');
  return json.data.cases
    .filter(({ rule }) => rule.startsWith('DEL-MEET'))
    .map(({ rule, startedOn, state }) => [rule, startedOn, state]);
}

it('absences of unknown reason ask the cell for the reasons; recorded as without reason, they open a case of deletion', async () => {
  const workspace = await makeCaseWorkspace();
  await takeBook(workspace, 'so-1.csv', ['0', '0', '0']);
  expect((await screen(workspace)).opened).toBeGreaterThan(0);
  expect(await meetingCases(workspace)).toEqual([['DEL-MEET-UNK', '2025-03-01', 'open']]);
  const again = await screen(workspace);
  expect([again.opened, again.settled, again.gone]).toEqual([0, 0, 0]);

  await takeBook(workspace, 'so-2.csv', ['KP', 'KP', 'KP']);
  await screen(workspace);
  expect(await meetingCases(workspace)).toEqual([
    ['DEL-MEET-3M', '2025-03-01', 'open'],
    ['DEL-MEET-UNK', '2025-03-01', 'settled'],
  ]);

  const { json } = await runCase<Listed>(workspace, 'list', '--rule', 'DEL-MEET-3M');
  const id = json.data.cases[0]?.id ?? 0;
  const { out } = await workspace.run(['case', 'show', String(id), '--lang', 'vi'], { now: LATER });
  expect(out).toContain('Bỏ sinh hoạt đảng ba tháng trong năm không có lý do chính đáng');
  expect(out).toContain('Điều 8 Điều lệ Đảng');
  expect(out).toContain('số tháng bỏ sinh hoạt không có lý do chính đáng: 3');
  expect(out).toMatch(/so-\d\.csv/);
  expect(out).toContain('đủ 3 lần không có hồi âm');

  await recordSteps(workspace, id, ['statement --on 05/01/2026 --document 01-BKĐ']);
  await takeBook(workspace, 'so-3.csv', ['KP', 'KP', 'P']);
  expect((await screen(workspace)).gone).toBe(1);
  const closed = await runCase(
    workspace,
    'close',
    String(id),
    'unfounded',
    '--date',
    '12/01/2026',
    '--by',
    'Chi bộ Một',
  );
  expect([closed.exit, codesOf(closed)]).toEqual([1, ['case.finding.gone']]);
});

it('a screening tried with --dry-run opens no case', async () => {
  const workspace = await makeCaseWorkspace();
  await takeBook(workspace, 'so-1.csv', ['KP', 'KP', 'KP']);
  const before = workspace.dump();
  await workspace.run(['screen', '--dry-run', '--json'], { now: LATER });
  expect(workspace.dump()).toBe(before);
});
