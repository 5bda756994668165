import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { quoteWord } from '../../src/cli/quote-word.ts';
import { memberRows, THREE } from '../support/member-rows.ts';
import { makeTestFolder } from '../support/test-folder.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;
let folder: string;

beforeAll(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  await workspace.importFiles(workspace.csv('dv.csv', memberRows([{ ...THREE[0]!, birth: '31/02/1984' }])));
});
beforeEach(() => {
  folder = makeTestFolder();
});

const COMMANDS = [
  ['return', ['return', '2']],
  ['template export', ['template', 'export', 'members']],
] as const;

describe.each(COMMANDS)('%s -o', (_, command) => {
  const give = (out: string, ...more: string[]) =>
    workspace.run([...command, '-o', out, ...more], {
      cwd: folder,
      env: { LANG: 'en', REVIEW_WORKSPACE: workspace.dir },
    });

  it('- is standard output: the bytes of the workbook, and no file of that name', async () => {
    const { exit, bytes } = await give('-');
    expect(exit).toBe(0);
    await give('as-file.xlsx');
    expect(Buffer.from(bytes).equals(readFileSync(join(folder, 'as-file.xlsx')))).toBe(true);
    expect(readdirSync(folder)).toEqual(['as-file.xlsx']);
  });

  it('- with --json is refused: two things cannot share standard output', async () => {
    const { exit, json } = await give('-', '--json');
    expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'usage.argument.invalid']);
  });

  it.each(['a.ods', 'a.xls', 'a.csv', 'a.pdf'])(
    '%s is refused and the endings that work are named',
    async (name) => {
      const { exit, error } = await give(name);
      expect(exit).toBe(2);
      expect(error).toContain('*.xlsx');
      expect(existsSync(join(folder, name))).toBe(false);
    },
  );

  it('a name without an ending, or with a slash behind it, is a folder', async () => {
    for (const name of ['ra', 'ra.2025/']) {
      expect((await give(name)).exit).toBe(0);
      expect(readdirSync(join(folder, name))[0]).toMatch(/\.xlsx$/);
    }
  });
});

it('return gives a workbook without macros no ending for macros', async () => {
  const { exit, error } = await workspace.run(['return', '2', '-o', join(folder, 'a.xlsm')]);
  expect(exit).toBe(2);
  expect(error).toContain('Allowed values: *.xlsx'.replace('Allowed values: ', ''));
});

describe('import', () => {
  it('of a folder without spreadsheets says so, with the endings that are read, and ends with 2', async () => {
    mkdirSync(join(folder, 'trong'));
    writeFileSync(join(folder, 'trong', 'thu.docx'), 'x');
    const before = workspace.bytes();
    const { exit, json } = await workspace.importFiles(join(folder, 'trong'));
    expect([exit, json.diagnostics.map(({ code }) => code)]).toEqual([2, ['import.folder.empty']]);
    expect(json.diagnostics[0]?.hint).toContain('.ods .tsv .txt .xls .xlsb .xlsm .xlsx');
    expect(workspace.bytes()).toBe(before);
  });

  it('that is refused names the period all the same', async () => {
    writeFileSync(join(folder, 'hong.xlsx'), 'x');
    const { exit, json } = await workspace.importFiles(join(folder, 'hong.xlsx'));
    expect([exit, json.ok, json.period]).toEqual([2, false, '2025']);
  });

  it('shows a line break or an escape in the name of a file as what it is', async () => {
    const path = workspace.csv('a\nb\u001b[2Jc.csv', memberRows(THREE));
    const { out, error } = await workspace.run(['import', path, '--dry-run']);
    expect(out).toContain('a\\x0ab\\x1b[2Jc.csv');
    const bad = join(folder, 'x\ny.xlsx');
    writeFileSync(bad, 'x');
    const refused = await workspace.run(['import', bad]);
    expect(refused.error).toContain('x\\x0ay.xlsx');
    expect(`${out}${error}${refused.error}`).not.toContain('\u001b[2J');
  });

  it('--save-mapping makes the folders of its file', async () => {
    const file = join(folder, 'a', 'b', 'm.yaml');
    const { exit } = await workspace.run([
      'import',
      workspace.csv('m.csv', memberRows([THREE[2]!])),
      '--save-mapping',
      file,
    ]);
    expect([exit, existsSync(file)]).toEqual([0, true]);
    expect(existsSync(join(dirname(file), 'm.yaml'))).toBe(true);
  });
});

describe('a word to be pasted into a shell', () => {
  it.each([
    ['danh-sach.csv', 'danh-sach.csv'],
    ['Danh sách.csv', "'Danh sách.csv'"],
    ["a'b.csv", "'a'\\''b.csv'"],
    ["a\nb'.csv", "$'a\\x0ab\\'.csv'"],
  ])('%j is %s', (word, quoted) => {
    expect(quoteWord(word)).toBe(quoted);
  });
});
