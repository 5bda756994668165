import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { importFiles, type ImportRequest } from '../../src/usecases/import-files.ts';
import type { ImportAnswer, ImportQuestion } from '../../src/usecases/questions.ts';
import { withWorkspace } from '../../src/usecases/workspace.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

interface Unknown {
  readonly kind: string;
  readonly field?: string;
  readonly text: string;
  readonly count: number;
  readonly files: readonly string[];
  readonly samples: readonly string[];
}

const HEADINGS = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Đơn vị sinh hoạt của ĐV',
  'Ngày nhận làm ĐV',
  'Trạng thái',
];
const ROWS = [
  ['1', 'Lò Văn Thử', '01/02/1980', 'CB Một cũ', '03/02/2005', 'Nghỉ phép dài'],
  ['2', 'Mùa Thị Mẫu', '05/06/1985', 'CB Một cũ', '19/05/2010', 'Đang sinh hoạt'],
];
const MAPPING = `columns:
  "Đơn vị sinh hoạt của ĐV": unitName
  "Ngày nhận làm ĐV": Ngày vào Đảng
units:
  "CB Một cũ": T.01.01.1
values:
  status: { "Nghỉ phép dài": exempt }
`;

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

function write(name: string, text: string): string {
  const path = join(dirname(workspace.dir), name);
  writeFileSync(path, text);
  return path;
}

/** What is stored of people, without the times and numbers of submissions. */
function people(folder: WorkspaceFolder = workspace): unknown[] {
  return folder.query(`SELECT m.full_name, m.birth, m.admitted_on, y.status, y.organization_id
    FROM member m JOIN member_year y ON y.member_id = m.id ORDER BY m.full_name`);
}

async function importAsking(
  paths: readonly string[],
  ask: ImportRequest['ask'],
  more: Partial<ImportRequest> = {},
) {
  return withWorkspace(workspace.dir, (opened) =>
    importFiles(opened, {
      paths,
      period: undefined,
      kind: undefined,
      unit: undefined,
      encoding: undefined,
      sheets: [],
      yes: false,
      dryRun: false,
      now: '2026-01-05T08:00:00+07:00',
      ...(ask === undefined ? {} : { ask }),
      ...more,
    }),
  );
}

/** Answers by the text of the question; what is not named is left as it is. */
function answerWith(
  choices: Readonly<Record<string, string>>,
  asked: ImportQuestion[],
): ImportRequest['ask'] {
  return (questions) => {
    asked.push(...questions);
    return Promise.resolve(
      questions.map((question): ImportAnswer => ({ question, choice: choices[question.text] })),
    );
  };
}

const CHOICES = {
  'Đơn vị sinh hoạt của ĐV': 'unitName',
  'Ngày nhận làm ĐV': 'admittedOn',
  'CB Một cũ': 'T.01.01.1',
  'Nghỉ phép dài': 'exempt',
};

describe('a mapping file', () => {
  it('gives headings, units and words their meaning', async () => {
    const mapping = write('m.yaml', MAPPING);
    const { json } = await workspace.importFiles(
      workspace.csv('a.csv', [HEADINGS, ...ROWS]),
      '--mapping',
      mapping,
    );
    expect(json.data.files[0]).toMatchObject({ rows: 2, created: 2, refused: 0 });
    const [cell] = workspace.query<{ organization_id: number }>(
      `SELECT organization_id FROM organization_version WHERE code = 'T.01.01.1'`,
    );
    expect(people()).toEqual([
      {
        full_name: 'Lò Văn Thử',
        birth: '1980-02-01',
        admitted_on: '2005-02-03',
        status: 'exempt',
        organization_id: cell?.organization_id,
      },
      {
        full_name: 'Mùa Thị Mẫu',
        birth: '1985-06-05',
        admitted_on: '2010-05-19',
        status: 'active',
        organization_id: cell?.organization_id,
      },
    ]);
  });

  it('may be filled in bit by bit: what is left blank is not answered yet', async () => {
    const half = `columns:
  "Đơn vị sinh hoạt của ĐV": unitName
  "Ngày nhận làm ĐV":
units:
  "CB Một cũ": ""
values:
  status:
    "Nghỉ phép dài":
  sex:
`;
    const path = workspace.csv('a.csv', [HEADINGS, ...ROWS]);
    const { exit, json } = await workspace.importFiles(path, '--mapping', write('m.yaml', half), '--dry-run');
    expect(exit).toBe(1);
    const { unknown } = json.data as unknown as { unknown: Unknown[] };
    expect(unknown.map(({ text }) => text)).toEqual(['Ngày nhận làm ĐV', 'CB Một cũ', 'Nghỉ phép dài']);
    const filled = half
      .replace('ĐV":\n', 'ĐV": admittedOn\n')
      .replace('""', 'T.01.01.1')
      .replace('dài":\n', 'dài": exempt\n');
    const mapping = write('m.yaml', filled);
    const whole = await workspace.importFiles(path, '--mapping', mapping);
    expect(whole.json.data.files[0]).toMatchObject({ created: 2, refused: 0 });
  });

  it('can be the list of what nobody knows, pasted as it is printed', async () => {
    const path = workspace.csv('a.csv', [HEADINGS, ...ROWS]);
    const { out } = await workspace.run(['import', path, '--dry-run']);
    const pasted = write('m.yaml', out.slice(out.indexOf('columns:\n')));
    const { exit } = await workspace.importFiles(path, '--mapping', pasted, '--dry-run');
    expect(exit).toBe(1);
  });

  it('holds when columns are moved, inserted or written differently', async () => {
    const mapping = write('m.yaml', MAPPING);
    await workspace.importFiles(workspace.csv('a.csv', [HEADINGS, ...ROWS]), '--mapping', mapping);
    const before = people();
    const order = [4, 1, 5, 3, 0, 2];
    const moved = [HEADINGS.map((text) => text.toUpperCase().concat(' *')), ...ROWS].map((row) =>
      order.map((index) => row[index] ?? ''),
    );
    const inserted = moved.map((row, index) => [
      ...row.slice(0, 2),
      index === 0 ? 'Ghi chú' : '',
      ...row.slice(2),
    ]);
    const { json } = await workspace.importFiles(workspace.csv('b.csv', inserted), '--mapping', mapping);
    expect(json.data.files[0]).toMatchObject({ rows: 2, created: 0, changed: 0, unchanged: 2 });
    expect(people()).toEqual(before);
  });

  it('lets a sheet be found all of whose headings are unusual', async () => {
    const mapping = write(
      'm.yaml',
      'kind: members\ncolumns:\n  "Quý danh": fullName\n  "Tuổi tác": birth\n  "Nhà chung": unitName\n',
    );
    const rows = [
      ['Quý danh', 'Tuổi tác', 'Nhà chung'],
      ['Lò Văn Thử', '01/02/1980', 'Chi bộ Một'],
    ];
    const path = workspace.csv('a.csv', rows);
    expect((await workspace.importFiles(path)).exit).toBe(2);
    const { json } = await workspace.importFiles(path, '--mapping', mapping);
    expect(json.data.files[0]).toMatchObject({ kind: 'members', created: 1 });
  });

  it('comes before the one of the workspace, and that before the dictionary', async () => {
    writeFileSync(
      join(workspace.dir, 'mapping.yaml'),
      'values:\n  status: { "Đang sinh hoạt": suspended }\n',
    );
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ', 'Trạng thái'],
      ['1', 'Lò Văn Thử', '01/02/1980', 'Chi bộ Một', 'Đang sinh hoạt'],
    ];
    await workspace.importFiles(workspace.csv('a.csv', rows));
    expect(people()).toMatchObject([{ status: 'suspended' }]);
    const mapping = write('m.yaml', 'values:\n  status: { "Đang sinh hoạt": exempt }\n');
    await workspace.importFiles(workspace.csv('b.csv', rows), '--mapping', mapping);
    expect(people()).toMatchObject([{ status: 'exempt' }]);
  });

  it('is kept with what was taken by it, as far as it was used', async () => {
    const mapping = write(
      'm.yaml',
      `${MAPPING}    "Không gặp": left\n`.replace(
        '{ "Nghỉ phép dài": exempt }\n',
        '\n    "Nghỉ phép dài": exempt\n',
      ),
    );
    await workspace.importFiles(workspace.csv('a.csv', [HEADINGS, ...ROWS]), '--mapping', mapping);
    const { answers = '' } =
      workspace.query<{ answers: string }>('SELECT answers FROM submission').at(-1) ?? {};
    expect(JSON.parse(answers)).toEqual({
      columns: { 'Đơn vị sinh hoạt của ĐV': 'unitName', 'Ngày nhận làm ĐV': 'Ngày vào Đảng' },
      units: { 'CB Một cũ': 'T.01.01.1' },
      values: { status: { 'Nghỉ phép dài': 'exempt' } },
    });
  });

  it('does not carry the cell of one committee into another', async () => {
    const mapping = write('m.yaml', 'units:\n  "Chi bộ thôn": T.01.01.1\n');
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ', 'Đảng bộ'],
      ['1', 'Lò Văn Thử', '01/02/1980', 'Chi bộ thôn', 'Đảng bộ trường Hoa Sen'],
      ['2', 'Mùa Thị Mẫu', '05/06/1985', 'Chi bộ thôn', 'Đảng bộ xã khác'],
    ];
    const { json } = await workspace.importFiles(workspace.csv('a.csv', rows), '--mapping', mapping);
    expect(json.data.files[0]).toMatchObject({ created: 1, refused: 1 });
  });

  it('reads texts that are dangerous as keys like any other', async () => {
    const mapping = write(
      'm.yaml',
      'columns:\n  "__proto__": admittedOn\n  "constructor": skip\nunits:\n  "__proto__": T.01.01.1\n',
    );
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ', '__proto__', 'constructor'],
      ['1', 'Lò Văn Thử', '01/02/1980', '__proto__', '03/02/2005', 'x'],
    ];
    const saved = join(dirname(workspace.dir), 's.yaml');
    const { json } = await workspace.importFiles(
      workspace.csv('a.csv', rows),
      '--mapping',
      mapping,
      '--save-mapping',
      saved,
    );
    expect(json.data.files[0]).toMatchObject({ created: 1, refused: 0 });
    expect(people()).toMatchObject([{ admitted_on: '2005-02-03' }]);
    expect(readFileSync(saved, 'utf8')).toContain('__proto__: T.01.01.1');
    expect(({} as Record<string, unknown>)['admittedOn']).toBeUndefined();
  });
});

describe('mistakes in a mapping file', () => {
  const bad = [
    ['an unknown field', 'columns:\n  "Cột lạ": admitedOn\n', 2, 'admittedOn'],
    ['an unknown section', 'colums:\n  "Cột lạ": skip\n', 1, 'columns'],
    ['an unknown code', 'values:\n  status:\n    "Nghỉ": exemt\n', 3, 'exempt'],
    ['a field without words', 'values:\n  birth: { "xưa": "1980" }\n', 2, ''],
    ['a heading said twice', 'columns:\n  "Cột lạ": skip\n  "Cột lạ": birth\n', 3, ''],
    ['an unknown kind', 'kind: member\n', 1, 'members'],
    ['a list where entries belong', 'units: [a, b]\n', 1, ''],
  ] as const;

  it.each(bad)('%s is refused with its line', async (_, text, line, nearest) => {
    const mapping = write('m.yaml', text);
    const before = workspace.bytes();
    const { exit, json } = await workspace.importFiles(
      workspace.csv('a.csv', [HEADINGS, ...ROWS]),
      '--mapping',
      mapping,
    );
    expect(exit).toBe(2);
    const [first] = json.diagnostics;
    expect(first).toMatchObject({ code: 'import.mapping.invalid', file: mapping, row: line });
    if (nearest !== '') expect(first?.params).toMatchObject({ nearest });
    expect(workspace.bytes()).toBe(before);
  });

  it('a file that is not there, or is a folder, is refused', async () => {
    const path = workspace.csv('a.csv', [HEADINGS, ...ROWS]);
    for (const mapping of [join(workspace.dir, 'none.yaml'), workspace.dir]) {
      const { exit, json } = await workspace.importFiles(path, '--mapping', mapping);
      expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'import.file.unreadable']);
    }
  });
});

describe('what nobody knows', () => {
  it('is listed by how often it occurs, with the file to answer it', async () => {
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ', 'Trạng thái', 'Sở trường'],
      ['1', 'Lò Văn Thử', '01/02/1980', 'Chi bộ Một', 'Nghỉ phép dài', 'Hát 0990000001'],
      ['2', 'Mùa Thị Mẫu', '05/06/1985', 'Chi bộ Một', 'nghỉ  phép dài', 'Múa'],
      ['3', 'Vàng Văn Ví', '05/06/1986', 'Chi bộ Lạ', 'Đang sinh hoạt', 'Hát 0990000001'],
    ];
    const path = workspace.csv('a.csv', rows);
    const { json, exit } = await workspace.importFiles(path);
    expect(exit).toBe(1);
    const { unknown } = json.data as unknown as { unknown: Unknown[] };
    expect(unknown.map(({ kind, text, count }) => [kind, text, count])).toEqual([
      ['column', 'Sở trường', 3],
      ['value', 'Nghỉ phép dài', 2],
      ['unit', 'Chi bộ Lạ', 1],
    ]);
    expect(unknown[0]?.samples).toEqual(['Hát ••••••••••', 'Múa']);
    const { out } = await workspace.run(['import', path]);
    expect(out).toContain('values:\n  status:\n    "Nghỉ phép dài": \n');
  });
});

describe('questions', () => {
  it('are asked once for all files that share them', async () => {
    const first = workspace.csv('a.csv', [HEADINGS, ROWS[0]!]);
    const second = workspace.csv('b.csv', [HEADINGS, ROWS[1]!]);
    const asked: ImportQuestion[] = [];
    const result = await importAsking([first, second], answerWith(CHOICES, asked));
    expect(asked.map(({ text }) => text).sort()).toEqual(Object.keys(CHOICES).sort());
    expect(result.files.map(({ created, refused }) => [created, refused])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(result.unknown).toEqual([]);
    expect(result.diagnostics.filter(({ code }) => code === 'import.column.unknown')).toEqual([]);
    expect(
      workspace.query('SELECT id FROM submission WHERE file LIKE ? OR file LIKE ?', first, second),
    ).toHaveLength(2);
  });

  it('are asked about the parents that a list of organizations names and nobody knows', async () => {
    const path = workspace.csv('tc.csv', [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Trực thuộc'],
      ['T.01.01.7', 'Chi bộ Bảy', 'Chi bộ trực thuộc', 'Đảng bộ trường cũ'],
      ['T.01.01.8', 'Chi bộ Tám', 'Chi bộ trực thuộc', 'Đảng bộ trường cũ'],
    ]);
    const asked: ImportQuestion[] = [];
    const answer = { 'Đảng bộ trường cũ': 'T.01.01' };
    const result = await importAsking([path], answerWith(answer, asked));
    expect(asked.map(({ kind, text, count }) => [kind, text, count])).toEqual([
      ['unit', 'Đảng bộ trường cũ', 2],
    ]);
    expect(result.files[0]).toMatchObject({ created: 2, refused: 0 });
    expect(
      workspace.query(
        `SELECT p.code FROM organization_version v JOIN organization_version p ON p.organization_id = v.parent_id
          WHERE v.code IN ('T.01.01.7', 'T.01.01.8')`,
      ),
    ).toEqual([{ code: 'T.01.01' }, { code: 'T.01.01' }]);
    expect([...result.used.units.values()].map(({ text, target }) => [text, target])).toEqual([
      ['Đảng bộ trường cũ', 'T.01.01'],
    ]);
  });

  it('that are left open are not asked again, and their rows are refused as ever', async () => {
    const first = workspace.csv('a.csv', [HEADINGS, ROWS[0]!]);
    const second = workspace.csv('b.csv', [HEADINGS, ROWS[1]!]);
    const asked: ImportQuestion[] = [];
    const result = await importAsking([first, second], answerWith({}, asked));
    expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
    expect(result.files.map(({ created }) => created)).toEqual([0, 0]);
    expect(result.unknown.find(({ text }) => text === 'Ngày nhận làm ĐV')?.files).toEqual([first, second]);
  });

  it('show cells of the column and offer the fields of its kind of list', async () => {
    const asked: ImportQuestion[] = [];
    await importAsking([workspace.csv('a.csv', [HEADINGS, ...ROWS])], answerWith({}, asked));
    const column = asked.find(({ text }) => text === 'Ngày nhận làm ĐV');
    expect(column?.samples).toEqual(['03/02/2005', '19/05/2010']);
    expect(column?.choices.map(({ value }) => value)).toEqual(expect.arrayContaining(['skip', 'admittedOn']));
    expect(column?.choices.map(({ value }) => value)).not.toContain('removalKind');
  });

  it('answered and saved, are not needed again and give the same data', async () => {
    const path = workspace.csv('a.csv', [HEADINGS, ...ROWS]);
    const { used } = await importAsking([path], answerWith(CHOICES, []));
    const { saveMapping } = await import('../../src/usecases/mappings.ts');
    const saved = join(dirname(workspace.dir), 'luu.yaml');
    await saveMapping(saved, used);
    const answered = people();
    const other = await makeWorkspace();
    await addOrganizations(other);
    const { json } = await other.importFiles(path, '--mapping', saved);
    expect(json.data.files[0]).toMatchObject({ created: 2, refused: 0 });
    expect((json.data as unknown as { unknown: Unknown[] }).unknown).toEqual([]);
    expect(people(other)).toEqual(answered);
  });

  it('in a dry run change nothing', async () => {
    const path = workspace.csv('a.csv', [HEADINGS, ...ROWS]);
    const before = workspace.dump();
    const result = await importAsking([path], answerWith(CHOICES, []), { dryRun: true });
    expect(result.files[0]).toMatchObject({ created: 2 });
    expect(workspace.dump()).toBe(before);
  });

  it('are asked in a dry run while nothing is held: somebody else can write meanwhile, and all files are asked about at once', async () => {
    const [first, second] = ['a.csv', 'b.csv'].map((name) => workspace.csv(name, [HEADINGS, ...ROWS]));
    const asked: ImportQuestion[] = [];
    const answer = answerWith(CHOICES, asked);
    let rounds = 0;
    const result = await importAsking(
      [first ?? '', second ?? ''],
      async (questions) => {
        rounds += 1;
        const other = new Database(workspace.database, { timeout: 0 });
        try {
          other.exec('BEGIN IMMEDIATE; ROLLBACK');
        } finally {
          other.close();
        }
        return (await answer?.(questions)) ?? [];
      },
      { dryRun: true },
    );
    expect(asked.map(({ text }) => text).sort()).toEqual(Object.keys(CHOICES).sort());
    // The column that names the unit is known only after the first answers.
    expect(rounds).toBe(2);
    expect(result.files.map(({ created, unchanged, refused }) => [created, unchanged, refused])).toEqual([
      [2, 0, 0],
      [0, 2, 0],
    ]);
  });

  it('about old letters are asked in a dry run once for all files', async () => {
    const rows = [
      ['Hä vµ tªn', 'Ngµy sinh', 'M· chi bé'],
      ['NguyÔn V¨n ChiÕn', '05/09/1984', 'T.01.01.1'],
    ];
    const paths = ['a.csv', 'b.csv'].map((name) => workspace.csv(name, rows));
    const confirmLetters = vi.fn<NonNullable<ImportRequest['confirmLetters']>>(() => Promise.resolve(true));
    const result = await importAsking(paths, undefined, { dryRun: true, confirmLetters });
    expect(confirmLetters).toHaveBeenCalledTimes(1);
    expect(result.files.map(({ created, unchanged }) => [created, unchanged])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(result.diagnostics.map(({ code }) => code)).not.toContain('import.letters.unconfirmed');
    expect(result.given.letters).toBe('tcvn3');
  });
});

describe('--save-mapping', () => {
  it('adds what was used and keeps what is there, comments too', async () => {
    const mapping = write('m.yaml', MAPPING);
    const saved = write(
      's.yaml',
      '# của văn phòng\ncolumns:\n  "ngày nhận làm đv": skip\n  "Cột khác": skip\n',
    );
    const path = workspace.csv('a.csv', [HEADINGS, ...ROWS]);
    const { exit } = await workspace.importFiles(path, '--mapping', mapping, '--save-mapping', saved);
    expect(exit).toBe(0);
    const text = readFileSync(saved, 'utf8');
    expect(text).toContain('# của văn phòng');
    expect(text).toContain('"Cột khác": skip');
    expect(text).toContain('"ngày nhận làm đv": Ngày vào Đảng');
    const other = await makeWorkspace();
    await addOrganizations(other);
    const again = await other.importFiles(path, '--mapping', saved);
    expect(again.json.data.files[0]).toMatchObject({ created: 2, refused: 0 });
    expect(readdirSync(dirname(saved)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('refuses a file that is no mapping before anything is taken, and writes nothing in a dry run', async () => {
    const mapping = write('m.yaml', MAPPING);
    const path = workspace.csv('a.csv', [HEADINGS, ...ROWS]);
    const broken = write('s.yaml', 'columns: [\n');
    const before = workspace.bytes();
    expect((await workspace.importFiles(path, '--mapping', mapping, '--save-mapping', broken)).exit).toBe(2);
    expect(workspace.bytes()).toBe(before);
    expect(readFileSync(broken, 'utf8')).toBe('columns: [\n');
    const fresh = join(dirname(workspace.dir), 'moi.yaml');
    await workspace.importFiles(path, '--mapping', mapping, '--save-mapping', fresh, '--dry-run');
    expect(existsSync(fresh)).toBe(false);
  });
});

describe('--header-row', () => {
  it('names the header where a list above it looks like one', async () => {
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'],
      ['', 'mẫu ghi như trên', '', ''],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'],
      ['1', 'Lò Văn Thử', '01/02/1980', 'Chi bộ Một'],
    ];
    const path = workspace.csv('a.csv', rows);
    const { json } = await workspace.importFiles(path, '--header-row', '3');
    expect(json.data.files[0]).toMatchObject({ headerRow: 3, rows: 1, created: 1 });
    expect((await workspace.importFiles(path, '--header-row', 'ba')).exit).toBe(2);
  });
});
