import { beforeEach, describe, expect, it } from 'vitest';
import { memberRows, THREE } from '../support/member-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

interface Shown {
  deadline: string | null;
  refusedRows: number;
  units: { name: string; state: string; late: boolean; refusedRows: number; submissions: number[] }[];
}

let workspace: WorkspaceFolder;

async function unitShown(): Promise<Shown['units'][number] | undefined> {
  const { json } = await workspace.run<Shown>(['status', '--json']);
  return json.data.units[0];
}

const bad = { ...THREE[1]!, birth: '31/02/1975' };

describe('the units that are expected to send', () => {
  beforeEach(async () => {
    workspace = await makeWorkspace('2025', "deadlines:\n  '2025': 2025-12-20\n");
    await addOrganizations(workspace);
  });

  it('are missing, and late once the deadline has passed', async () => {
    const { exit, json } = await workspace.run<Shown>(['status', '--json']);
    expect(json.data).toMatchObject({ deadline: '2025-12-20', refusedRows: 0 });
    expect(json.data.units).toMatchObject([{ name: 'Đảng uỷ xã An Bình', state: 'missing', late: true }]);
    expect(exit).toBe(1);
  });

  it('have errors while rows of their files are refused, until the mended file has come', async () => {
    await workspace.importFiles(workspace.csv('a.csv', memberRows([THREE[0]!, bad])));
    expect(await unitShown()).toMatchObject({ state: 'errors', refusedRows: 1, submissions: [2] });
    await workspace.importFiles(workspace.csv('a.csv', memberRows([THREE[0]!, THREE[1]!])));
    expect(await unitShown()).toMatchObject({ state: 'received', refusedRows: 0, submissions: [3] });
  });

  it('have sent nothing again when their file was taken back', async () => {
    await workspace.importFiles(workspace.csv('a.csv', memberRows(THREE)));
    await workspace.run(['undo', '2', '--yes']);
    expect(await unitShown()).toMatchObject({ state: 'missing', submissions: [] });
  });

  it('are told in words, with the deadline', async () => {
    const { out } = await workspace.run(['status', '--lang', 'vi']);
    expect(out).toContain('Hạn gửi 20/12/2025: 1 đơn vị chưa gửi, 1 đơn vị quá hạn.');
    expect(out).toContain('chưa gửi, quá hạn');
  });
});

describe('the report of the whole', () => {
  it('says of each unit what was received: nothing yet, a file with refused rows, the mended file', async () => {
    workspace = await makeWorkspace('2025');
    await addOrganizations(workspace);
    const received = async (): Promise<unknown> => {
      await workspace.run(['classify']);
      const { out } = await workspace.run(['report', 'province', '--format', 'json', '-o', '-']);
      return (JSON.parse(out) as { received: unknown[] }).received[0];
    };
    const name = 'Đảng uỷ xã An Bình';
    expect(await received()).toMatchObject({ name, state: 'missing', files: 0, members: { existing: 0 } });
    await workspace.importFiles(workspace.csv('a.csv', memberRows([THREE[0]!, bad])));
    expect(await received()).toMatchObject({
      state: 'errors',
      files: 1,
      refusedRows: 1,
      members: { existing: 1, graded: 0, percent: '0.00' },
    });
    await workspace.importFiles(workspace.csv('a.csv', memberRows(THREE)));
    expect(await received()).toMatchObject({ state: 'received', files: 1, members: { existing: 3 } });
  });
});

describe('a deadline in review.yaml', () => {
  it.each(['deadlines: 2025-12-20', "deadlines:\n  '2025': 20/12/2025", 'deadlines:\n  nam: 2025-12-20'])(
    'that is none is refused: %s',
    async (settings) => {
      workspace = await makeWorkspace('2025', settings);
      const { exit, json } = await workspace.run(['status', '--json']);
      expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'workspace.settings.invalid']);
    },
  );
});
