import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { memberRows, THREE } from '../support/member-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;
let list: string;
const LONG = 'Danh sách đảng viên của các chi bộ trực thuộc đảng uỷ xã An Bình năm 2025.csv';

beforeAll(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  list = workspace.csv(LONG, memberRows(THREE));
  await workspace.importFiles(list);
});

const COMMANDS = [[['status']], [['submissions']], [['import', LONG, '--dry-run']]];
const wordsOf = (command: readonly string[]): string[] =>
  command.map((word) => (word === LONG ? list : word));

describe.each([80, 60])('tables on a terminal of %d columns', (columns) => {
  it.each(COMMANDS)('%s: no line of the table is wider, numbers are whole', async (command) => {
    const { out } = await workspace.run(wordsOf(command), { terminal: true, columns });
    const pipe = await workspace.run(wordsOf(command));
    const rowsOf = (text: string): string[] =>
      text.split('\n').filter((line) => /(?:^|  )\d+$|[0-9a-f]{8}$/.test(line));
    expect(rowsOf(out).length).toBeGreaterThan(0);
    for (const line of rowsOf(out)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    const numbers = (text: string): string[] => rowsOf(text).map((line) => / [\d.]+$/.exec(line)?.[0] ?? '');
    expect(numbers(out)).toEqual(numbers(pipe.out));
  });
});

describe('a table', () => {
  it('shows beginning and end of a long name of a file on a terminal', async () => {
    const { out } = await workspace.run(['submissions'], { terminal: true, columns: 80 });
    expect(out).toMatch(/Dan\S.*…\S*5\.csv/);
  });

  it('is not cut in a pipe', async () => {
    const { out } = await workspace.run(['submissions']);
    expect(out).toContain(LONG);
    expect(out).not.toContain('…');
  });

  it('names the kinds of list and the fields that change in words', async () => {
    const changed = workspace.csv('sua.csv', memberRows([{ ...THREE[0]!, birth: '06/09/1984' }]));
    const { out, error } = await workspace.run(['import', changed, '--dry-run', '--lang', 'vi']);
    expect(out).toMatch(/sua\.csv +đảng viên +1/);
    expect(out).toMatch(/Ngày sinh +05\/09\/1984 +06\/09\/1984/);
    expect(error).toContain('Trước đây ghi 05/09/1984, nay ghi 06/09/1984');
    const { json } = await workspace.importFiles(changed, '--dry-run');
    expect(json.diagnostics[0]?.params).toMatchObject({ before: '1984-09-05', after: '1984-09-06' });
  });

  it('gives dates that contradict each other day first', async () => {
    const wrong = workspace.csv('nguoc.csv', memberRows([{ ...THREE[0]!, official: '02/02/2010' }]));
    const { json } = await workspace.importFiles(wrong, '--dry-run');
    expect(json.diagnostics[0]).toMatchObject({
      code: 'import.date.order',
      message: 'The dates contradict each other: 03/02/2010 → 02/02/2010.',
      params: { detail: '2010-02-03 → 2010-02-02' },
    });
  });
});
