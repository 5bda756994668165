import { addOrganizations, copyWorkspace, makeWorkspace, type WorkspaceFolder } from './workspace-folder.ts';
import { memberRows, type MemberRow } from './member-rows.ts';
import type { Reviewed } from './run-review.ts';

/** The moment the commands of case tests run at. */
export const LATER = '2026-06-30T03:00:00.000Z';

let made: WorkspaceFolder | undefined;

/** A workspace with members of two cells and of a grassroots cell; made once and copied for each test. */
export async function makeCaseWorkspace(): Promise<WorkspaceFolder> {
  made ??= await fillWorkspace();
  return copyWorkspace(made);
}

async function fillWorkspace(): Promise<WorkspaceFolder> {
  const workspace = await makeWorkspace();
  await addOrganizations(workspace);
  const people: MemberRow[] = [
    { name: 'Nguyễn Văn Thử', card: '99000001' },
    { name: 'Trần Thị Mẫu', card: '99000002', birth: '28/02/1975' },
    { name: 'Lê Hữu Ví', card: '99000003', birth: '17/11/1990', cell: 'T.01.01.2' },
    { name: 'Phạm Thị Dụ', card: '99000004', birth: '02/03/1988', cell: 'T.01.02' },
  ];
  const { exit, out } = await workspace.importFiles(workspace.csv('dv.csv', memberRows(people)));
  if (exit !== 0) throw new Error(out);
  return workspace;
}

/** A decision as the command line takes it. */
export const DECISION = [
  '--number',
  '15-QĐ/ĐU',
  '--date',
  '20/03/2026',
  '--by',
  'Đảng uỷ xã An Bình',
] as const;

/** Runs `review case …` on 30 June 2026. */
export async function runCase<Data = unknown>(
  workspace: WorkspaceFolder,
  ...argv: readonly string[]
): Promise<Reviewed<Data>> {
  return workspace.run<Data>(['case', ...argv, '--json'], { now: LATER });
}

/** Records steps, each given as one line: `cell-vote --on 10/02/2026 --summoned 9 --agree 6`. Every one must be taken. */
export async function recordSteps(
  workspace: WorkspaceFolder,
  id: number,
  lines: readonly string[],
): Promise<void> {
  for (const line of lines) {
    const { exit, out } = await runCase(workspace, 'step', String(id), ...line.split(' '));
    if (exit > 1) throw new Error(`${line}: ${out}`);
  }
}

export const codesOf = ({ json }: Reviewed): string[] => json.diagnostics.map(({ code }) => code);

/** The steps whose want a refused closing names, by the step its hint gives. */
export const wantedBy = ({ json }: Reviewed): (string | number)[] =>
  json.diagnostics
    .filter(({ code }) => code === 'case.close.step')
    .map(({ params }) => params?.['step'] ?? '');
