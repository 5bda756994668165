import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { memberRows, THREE } from '../support/member-rows.ts';
import { runReview, type Reviewed, type Surroundings } from '../support/run-review.ts';
import { makeTestFolder } from '../support/test-folder.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const COMMANDS = [
  'run',
  'demo',
  'init',
  'import',
  'identity list',
  'identity same',
  'identity new',
  'submissions',
  'undo',
  'return',
  'status',
  'classify',
  'explain',
  'screen',
  'cap',
  'decide grade',
  'decide regrade',
  'decide exclude',
  'decide cap-exception',
  'decide list',
  'case list',
  'case show',
  'case step',
  'case close',
  'due',
  'compare',
  'movements',
  'simulate',
  'report',
  'trace',
  'where',
  'reconcile',
  'rules add',
  'rules diff',
  'rules lint',
  'rules list',
  'rules show',
  'rules test',
  'template list',
  'template export',
  'period list',
  'period open',
  'period lock',
  'period unlock',
  'help',
] as const;

/** Two figures that agree. */
const TEXT = 'Năm 2023, toàn tỉnh kết nạp 811/800 đảng viên, đạt 101,38%.';

let workspace: WorkspaceFolder;
let empty: string;
const printed: Reviewed[] = [];

/** Runs a command and keeps what it printed, to be searched for stack traces at the end. */
async function review(argv: readonly string[], more: Partial<Surroundings> = {}): Promise<Reviewed> {
  const result = await runReview(argv, { cwd: workspace.dir, ...more });
  printed.push(result);
  return result;
}

function codesOf({ json }: Reviewed): string[] {
  return json.diagnostics.map(({ code }) => code);
}

beforeAll(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  await workspace.importFiles(workspace.csv('dv.csv', memberRows(THREE)));
  await workspace.run(['classify']);
  empty = makeTestFolder();
});

afterEach(() => {
  for (const { out, error } of printed.splice(0)) {
    expect(out).not.toMatch(/^ {4}at /m);
    expect(error).not.toMatch(/^ {4}at /m);
  }
});

describe('help', () => {
  it.each(COMMANDS)('of review %s ends with an example that can be run', async (command) => {
    const { exit, out, error } = await review([...command.split(' '), '--help']);
    expect([exit, error]).toEqual([0, '']);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^  review ${command.split(' ')[0] ?? ''}`));
  });

  it('lists the commands, all of them known to this test', async () => {
    const { json } = await review(['help', '--json']);
    const known = new Set(COMMANDS.map((command) => command.split(' ')[0]));
    expect(json.data).toEqual({ commands: [...known] });
  });

  it('explains a code of a message', async () => {
    const { exit, out } = await review(['help', 'import.date.invalid']);
    expect(exit).toBe(0);
    expect(out).toContain('import.date.invalid');
    expect(out).toContain('28/02/1975');
  });
});

describe('--json', () => {
  it.each([
    ['status', ['status'], 1],
    ['classify', ['classify'], 1],
    ['explain', ['explain', '99000001'], 1],
    ['screen', ['screen'], 0],
    ['cap', ['cap'], 0],
    ['decide grade', ['decide', 'grade', '99000001', 'HTNV'], 3],
    ['decide regrade', ['decide', 'regrade', '99000001', 'HTNV'], 3],
    ['decide exclude', ['decide', 'exclude', '99000001'], 3],
    ['decide cap-exception', ['decide', 'cap-exception', 'A'], 3],
    ['decide list', ['decide', 'list'], 0],
    ['case list', ['case', 'list'], 0],
    ['case show', ['case', 'show', '9'], 2],
    ['case step', ['case', 'step', '9', 'verify', '--on', '05/01/2026'], 2],
    ['case close', ['case', 'close', '9', 'kept'], 2],
    ['due', ['due', '--within', '7d'], 0],
    ['simulate', ['simulate', '--set', 'cap.base=goodOrBetter'], 0],
    ['simulate', ['simulate'], 2],
    ['compare', ['compare', '2024', '2025'], 2],
    ['movements', ['movements', '--period', '2024'], 0],
    ['movements', ['movements', 'people'], 2],
    ['report', ['report', 'province', '--format', 'md'], 1],
    ['reconcile', ['reconcile', '-'], 0],
    ['rules add', ['rules', 'add', 'khong-co.yaml'], 2],
    ['rules diff', ['rules', 'diff', '2023', '2025'], 0],
    ['rules lint', ['rules', 'lint'], 0],
    ['rules list', ['rules', 'list'], 0],
    ['rules show', ['rules', 'show', 'C-33'], 0],
    ['rules test', ['rules', 'test'], 0],
    ['template list', ['template', 'list'], 0],
    ['template export', ['template', 'export', 'grade', '-o', 'a.xlsx'], 2],
    ['template export', ['template', 'export', 'all', '-o', 'a.xlsx'], 2],
    ['period list', ['period', 'list'], 0],
    ['help', ['help', 'init'], 0],
    ['identity list', ['identity', 'list'], 0],
    ['identity same', ['identity', 'same', '9'], 2],
    ['submissions', ['submissions'], 0],
    ['undo', ['undo', '1'], 3],
    ['return', ['return', '1', '-o', 'tra-lai.xlsx'], 0],
    ['return', ['return', 'x', '-o', 'tra-lai.xlsx'], 2],
    ['undo', ['undo', '99'], 2],
    ['import', ['import', 'khong-co'], 2],
    ['explain', ['explain', 'Không Ai Cả'], 2],
    ['run', ['run', 'khong-co', '--period', '2025', '-o', 'ra'], 2],
    ['demo', ['demo', '.'], 2],
    ['init', ['init', '.'], 2],
    ['init', ['init', 'moi'], 3],
  ] as const)('prints one object and nothing else: %s', async (command, argv, exit) => {
    const result = await review([...argv, '--json'], { stdin: TEXT });
    expect(result.exit).toBe(exit);
    expect(result.out.endsWith('}\n')).toBe(true);
    expect(result.out.trim().split('\n')).toHaveLength(1);
    expect(Object.keys(result.json)).toEqual(['command', 'ok', 'period', 'run', 'data', 'diagnostics']);
    expect(result.json.command).toBe(command);
    expect(result.json.ok).toBe(exit < 2);
    for (const { message, hint, code, severity } of result.json.diagnostics) {
      expect(code).toMatch(/^[a-z]+(?:\.[a-z-]+)+$/);
      expect(['error', 'warning', 'notice']).toContain(severity);
      expect(`${message}${hint}`).not.toMatch(/[{}]/);
    }
    expect(result.error).toBe('');
  });
});

describe('a command line that does not fit', () => {
  it.each([
    [['clasify'], 'usage.command.unknown', 'classify'],
    [['imprt', 'a.csv'], 'usage.command.unknown', 'import'],
    [['rules', 'lst'], 'usage.command.unknown', 'list'],
    [['help', 'repot'], 'usage.command.unknown', 'report'],
  ] as const)('suggests the nearest command: %j', async (argv, code, nearest) => {
    const { exit, out, error } = await review(argv);
    expect([exit, out]).toEqual([2, '']);
    expect(error).toContain(code);
    expect(error).toContain(`"${nearest}"`);
  });

  it('suggests the nearest option', async () => {
    const { exit, error } = await review(['classify', '--lisst']);
    expect(exit).toBe(2);
    expect(error).toContain('--lisst');
    expect(error).toMatch(/--list\b/);
  });

  it.each([
    ['an argument is missing', ['explain'], 'usage.option.missing'],
    ['a mandatory option is missing', ['run', '.', '--period', '2025'], 'usage.option.missing'],
    ['a word too many', ['status', 'x'], 'usage.option.unknown'],
    ['a language nobody speaks', ['status', '--lang', 'fr'], 'usage.argument.invalid'],
    ['a language of the environment', ['status'], 'usage.argument.invalid', { REVIEW_LANG: 'fr' }],
    ['a period that is none', ['status', '--period', '25'], 'usage.period.invalid'],
    ['a period that is none to open', ['period', 'open', '2025-Q5'], 'usage.period.invalid'],
    ['a kind that is none', ['import', '.', '--kind', 'people'], 'usage.argument.invalid'],
    ['a format that is none', ['report', 'province', '--format', 'docm'], 'report.format.unknown'],
    ['a report that is none', ['report', 'provinces'], 'report.unknown'],
    ['a language of a report', ['report', 'province', '--report-lang', 'fr'], 'usage.argument.invalid'],
    ['a workbook to a pipe', ['report', 'province', '--format', 'xlsx', '-o', '-'], 'usage.argument.invalid'],
    ['two formats to a pipe', ['report', 'province', '--format', 'md,csv'], 'usage.argument.invalid'],
    ['a level that is none', ['init', 'x', '--name', 'X', '--level', 'county'], 'usage.argument.invalid'],
    ['a run that is no number', ['explain', '99000001', '--run', 'one'], 'usage.argument.invalid'],
    ['a run that is not there', ['explain', '99000001', '--run', '99'], 'workspace.run.missing'],
    ['a day of screening that is none', ['screen', '--as-of', '31/02/2025'], 'screening.day.invalid'],
    ['a unit that is not there', ['classify', '--list', '--unit', 'Z.9'], 'workspace.unit.unknown'],
    ['a rule that is not there', ['rules', 'show', 'C-330'], 'rules.rule.unknown'],
    ['a year without rules', ['classify', '--period', '1999'], 'rules.pack.none'],
    ['a period not classified', ['report', 'province', '--period', '2023'], 'workspace.run.missing'],
    ['a path that is not there', ['import', 'khong-co.xlsx'], 'usage.path.missing'],
  ] as const)('ends with 2 and changes nothing: %s', async (_what, argv, code, env?: object) => {
    const before = workspace.dump();
    const result = await review([...argv, '--json'], { env: { LANG: 'en_US.UTF-8', ...env } });
    expect(codesOf(result)).toEqual([code]);
    expect(result.exit).toBe(2);
    expect(workspace.dump()).toBe(before);
  });
});

describe('an option without its value', () => {
  it('ends with 2 and names the option', async () => {
    const result = await review(['status', '--json', '--period']);
    expect([result.exit, ...codesOf(result)]).toEqual([2, 'usage.option.missing']);
    expect(result.json.diagnostics[0]?.message).toContain('--period');
  });
});

describe('questions', () => {
  it('are not asked without a terminal: exit 3 names the flag, and nothing is made', async () => {
    const folder = join(empty, 'moi');
    const result = await review(['init', folder], { cwd: empty });
    expect([result.exit, result.out]).toEqual([3, '']);
    expect(result.error).toContain('--name');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('the workspace', () => {
  it('is missing: exit 2 for every command that needs one', async () => {
    for (const argv of [
      ['status'],
      ['classify'],
      ['import', empty],
      ['report', 'province'],
      ['explain', 'x'],
      ['period', 'list'],
    ]) {
      const result = await review([...argv, '--json'], { cwd: empty });
      expect([argv[0], result.exit, ...codesOf(result)]).toEqual([argv[0], 2, 'workspace.missing']);
    }
  });

  it('is found upwards, by -w and by REVIEW_WORKSPACE', async () => {
    const below = join(workspace.dir, 'a', 'b');
    mkdirSync(below, { recursive: true });
    const upwards = await review(['period', 'list', '--json'], { cwd: below });
    const named = await review(['period', 'list', '--json', '-w', workspace.dir], { cwd: empty });
    const set = await review(['period', 'list', '--json'], {
      cwd: empty,
      env: { REVIEW_WORKSPACE: workspace.dir, LANG: 'en' },
    });
    expect([upwards.exit, named.exit, set.exit]).toEqual([0, 0, 0]);
    expect([named.out, set.out]).toEqual([upwards.out, upwards.out]);
  });

  it('is another program’s: refused and not touched', async () => {
    const folder = join(empty, 'la');
    mkdirSync(folder);
    writeFileSync(join(folder, 'review.db'), 'SQLite format 3\0'.padEnd(4096, '\0'));
    const result = await review(['status', '--json'], { cwd: folder });
    expect([result.exit, ...codesOf(result)]).toEqual([2, 'workspace.foreign']);
    expect(existsSync(join(folder, 'review.db-wal'))).toBe(false);
  });

  it('is not made twice', async () => {
    const before = workspace.dump();
    const result = await review(['init', '.', '--name', 'X', '--json']);
    expect([result.exit, ...codesOf(result)]).toEqual([2, 'workspace.exists']);
    expect(workspace.dump()).toBe(before);
  });

  it('has mistakes in review.yaml: each one is named', async () => {
    const wrong = await makeWorkspace(
      '2025',
      'level: county\nreviewCutoff: 31/12\nnew: 1\ncap:\n  base: all\n',
    );
    const result = await review(['status', '--json'], { cwd: wrong.dir });
    expect(result.exit).toBe(2);
    const keys = result.json.diagnostics.map(({ code, params }) => [code, params?.['key']]);
    expect(keys).toEqual(
      expect.arrayContaining([
        ['workspace.settings.invalid', 'level'],
        ['workspace.settings.invalid', 'reviewCutoff'],
        ['workspace.settings.invalid', 'cap.base'],
      ]),
    );
    expect(JSON.stringify(result.json.diagnostics)).toContain('new');
    expect(keys).toHaveLength(4);
    expect(
      result.json.diagnostics.map(({ row, message, hint }) => [row, message, hint.split('.')[0]]),
    ).toEqual(
      expect.arrayContaining([
        [3, 'The setting level: "county" cannot be used.', 'What may stand here: province, commune, base'],
        [4, expect.stringContaining('"31/12"'), 'What may stand here: month-day, for example 12-31'],
        [7, 'The setting cap.base: "all" cannot be used.', 'What may stand here: goodOnly, goodOrBetter'],
      ]),
    );
  });

  it.each([
    ['name:\n', 'name', 'một dòng chữ'],
    ['limits:\n  columns: many\n', 'limits.columns', 'số nguyên lớn hơn 0'],
    ['limits:\n  colums: 5\n', 'limits.colums', 'columns'],
    ['limits: 5\n', 'limits', 'thụt vào bên dưới'],
    ['overlays: a.yaml\n', 'overlays', 'danh sách các tệp'],
    ["deadlines:\n  '2025': 20/12/2025\n", 'deadlines.2025', 'ví dụ 2025-12-20'],
    ['deadlines:\n  nam: 2025-12-20\n', 'deadlines.nam', 'mã kỳ'],
    ['termStart: 2020\n', 'termStart', 'năm-tháng-ngày'],
    [
      'checks:\n  all:\n    import.date.invalid: warning\n',
      'checks.all.import.date.invalid',
      'chỉ được nâng',
    ],
    ['checks:\n  all: 5\n', 'checks.all', 'thụt vào bên dưới'],
    ['level: province\nlevel: base\n', 'YAML', 'mỗi khoá một lần'],
  ])(
    'has the mistake %j: its line, key and what is allowed in Vietnamese, no English',
    async (text, key, words) => {
      const wrong = await makeWorkspace();
      const name = text.startsWith('name') ? '' : 'name: Tỉnh uỷ Thử\n';
      writeFileSync(join(wrong.dir, 'review.yaml'), `${name}${text}`);
      const result = await review(['status', '--json', '--lang', 'vi'], { cwd: wrong.dir });
      expect(result.exit).toBe(2);
      const [first] = result.json.diagnostics;
      expect(first).toMatchObject({ code: 'workspace.settings.invalid', params: { key } });
      expect(first?.row).toBe(`${name}${text}`.trimEnd().split('\n').length);
      expect(first?.hint).toContain(words);
      expect(`${first?.message.replace(key, '') ?? ''}${first?.hint ?? ''}`).not.toMatch(
        /invalid|expected|input|received|must/i,
      );
    },
  );

  it('has a review.yaml that is no YAML: the line is named', async () => {
    const wrong = await makeWorkspace('2025', 'cap: [unclosed\n');
    const result = await review(['status', '--json'], { cwd: wrong.dir });
    expect(result.exit).toBe(2);
    expect(result.json.diagnostics[0]).toMatchObject({ code: 'workspace.settings.invalid' });
    expect(result.json.diagnostics[0]?.row).toBeGreaterThan(2);
  });
});

describe('a locked period', () => {
  it('refuses import and classify with 3 and leaves the database as it is', async () => {
    const locked = await makeWorkspace();
    await addOrganizations(locked);
    const path = locked.csv('dv.csv', memberRows(THREE));
    expect((await review(['period', 'lock', '2025'], { cwd: locked.dir })).exit).toBe(0);
    const before = locked.dump();
    for (const argv of [
      ['import', path],
      ['classify'],
      ['run', path, '--period', '2025', '-w', locked.dir, '-o', join(empty, 'ra')],
    ]) {
      const result = await review([...argv, '--json'], { cwd: locked.dir });
      expect([argv[0], result.exit, ...codesOf(result)]).toEqual([argv[0], 3, 'workspace.period.locked']);
    }
    expect(locked.dump()).toBe(before);
    expect((await review(['period', 'unlock', '2025'], { cwd: locked.dir })).exit).toBe(0);
    expect((await review(['import', path], { cwd: locked.dir })).exit).toBe(0);
  });
});
