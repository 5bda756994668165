import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/overlays/son-ha.yaml');
const PERSON = ['Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại'];
const GENERAL = [
  'Chính trị tư tưởng, đạo đức, kỷ luật (tối đa 12 điểm)',
  'Năng lực, thái độ, đổi mới',
  'Tự phê bình, khắc phục khuyết điểm',
];
const RESULTS = ['Nhiệm vụ chuyên môn được giao', 'Đóng góp xây dựng chi bộ'];
const AN = ['Nguyễn Văn An', '01/02/1980', 'T.01.01.1', 'HTTNV'];

let workspace: WorkspaceFolder;

async function makeReady(period = '2025'): Promise<void> {
  workspace = await makeWorkspace(period, 'overlays: [son-ha.yaml]\n');
  copyFileSync(SAMPLE, join(workspace.dir, 'son-ha.yaml'));
  await addOrganizations(workspace);
}

const points = () =>
  workspace.query('SELECT score_general AS general, score_results AS results FROM member_year');

describe('a list with the columns of a points form', () => {
  beforeEach(() => makeReady());

  it('is read without a question: the lines of each group are summed, in hundredths', async () => {
    const { said } = await importRows(
      [
        [...PERSON, ...GENERAL, ...RESULTS],
        [...AN, '10', '11,5', '6', '45', '18,25'],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(points()).toEqual([{ general: 2750, results: 6325 }]);
  });

  it('below the name of its group in a header of two rows', async () => {
    const { said } = await importRows(
      [
        [...PERSON, 'Nhóm tiêu chí chung', '', '', 'Tổng điểm'],
        ['', '', '', '', ...GENERAL, ''],
        [...AN, '12', '12', '6', '95'],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(points()).toEqual([{ general: 3000, results: null }]);
  });

  it('gives no points where a line is empty, which is not zero, and says which', async () => {
    const { said } = await importRows(
      [
        [...PERSON, ...GENERAL, ...RESULTS],
        [...AN, '10', '', '6', '0', '18'],
      ],
      { workspace },
    );
    expect(said).toEqual(['F2 points.part-missing warning']);
    expect(points()).toEqual([{ general: null, results: 1800 }]);
  });

  it('says nothing of rows without any points', async () => {
    const { said } = await importRows(
      [
        [...PERSON, ...GENERAL],
        [...AN, '', '', ''],
      ],
      { workspace },
    );
    expect(said).toEqual([]);
    expect(points()).toEqual([{ general: null, results: null }]);
  });

  it('is refused in a line above its most, in its cell', async () => {
    const row = (first: string) => [
      [...PERSON, ...GENERAL],
      [...AN, first, '11', '6'],
    ];
    const { said, json } = await importRows(row('12,25'), { workspace });
    expect(said).toEqual(['E2 value.range error']);
    expect(json.diagnostics[0]?.params).toMatchObject({ min: 0, max: '12' });
    expect((await importRows(row('12'), { workspace })).said).toEqual([]);
    expect(points()).toEqual([{ general: 2900, results: null }]);
  });

  it('keeps the points that it states for a group, and says where the lines give others', async () => {
    const head = [...PERSON, ...GENERAL, 'Điểm tiêu chí chung'];
    const { said, json } = await importRows([head, [...AN, '10', '11', '6', '28']], { workspace });
    expect(said).toEqual(['E2 points.differs warning']);
    expect(json.diagnostics[0]?.params).toMatchObject({ stated: '28', sum: '27' });
    expect(points()).toEqual([{ general: 2800, results: null }]);
    expect((await importRows([head, [...AN, '10', '12', '6', '28']], { workspace })).said).toEqual([]);
  });

  it('that lacks a line of the group is not summed: some would look like all', async () => {
    const { said } = await importRows(
      [
        [...PERSON, ...GENERAL.slice(1)],
        [...AN, '11', '6'],
      ],
      { workspace },
    );
    expect(said).toEqual(['column.unknown notice', 'column.unknown notice']);
    expect(points()).toEqual([{ general: null, results: null }]);
  });

  it('that has a line twice, marked by the member and by the cell, is not summed: nobody can tell which counts', async () => {
    const { said } = await importRows(
      [
        [...PERSON, 'Tự chấm', '', 'Chi bộ chấm', ''],
        ['', '', '', '', ...RESULTS, ...RESULTS],
        [...AN, '45', '18', '40', '15'],
      ],
      { workspace },
    );
    expect(said.every((each) => each === 'column.unknown notice')).toBe(true);
    expect(points()).toEqual([{ general: null, results: null }]);
  });

  it('keeps to what a clerk has said of a column', async () => {
    writeFileSync(join(workspace.dir, 'm.yaml'), 'columns: { "Đóng góp xây dựng chi bộ": skip }\n');
    const path = workspace.csv('ds.csv', [
      [...PERSON, ...RESULTS],
      [...AN, '45', '18'],
    ]);
    await workspace.importFiles(path, '--mapping', join(workspace.dir, 'm.yaml'));
    expect(points()).toEqual([{ general: null, results: null }]);
  });

  it('leads from the points of a group to its columns', async () => {
    await importRows(
      [
        [...PERSON, ...GENERAL],
        [...AN, '12', '11', '6'],
      ],
      { workspace },
    );
    const [sheet] = workspace.query<{ columns: string }>(
      'SELECT columns FROM sheet ORDER BY id DESC LIMIT 1',
    );
    const sources = JSON.parse(sheet?.columns ?? '[]') as { field: string; column: number }[];
    const columns = sources.filter(({ field }) => field === 'scoreGeneral').map(({ column }) => column);
    expect(columns).toEqual([4, 5, 6]);
  });
});

/** Exchanges the points forms of the overlay: each the lines of both groups with the most they give. */
function useForms(...forms: readonly (readonly (readonly [string, number])[])[][]): void {
  const write = (lines: readonly (readonly [string, number])[] = []): string =>
    `[${lines.map(([heading, most]) => `{ heading: '${heading}', most: ${String(most)} }`).join(', ')}]`;
  const blocks = forms.map(
    ([general, results], index) => `  - title: { vi: Bảng ${String(index)}, en: Form ${String(index)} }
    subjects: [member]
    general: ${write(general)}
    results: ${write(results)}
    cites: [{ document: hd-05-son-ha, item: '3.1' }]
`,
  );
  const text = readFileSync(SAMPLE, 'utf8');
  const [before = ''] = text.split('points:\n');
  const after = text.slice(text.indexOf('rules:\n'));
  writeFileSync(join(workspace.dir, 'son-ha.yaml'), `${before}points:\n${blocks.join('')}\n${after}`);
}

describe('of several points forms', () => {
  beforeEach(() => makeReady());

  const take = async (heads: readonly string[], cells: readonly string[]) =>
    (
      await importRows(
        [
          [...PERSON, ...heads],
          [...AN, ...cells],
        ],
        { workspace },
      )
    ).said;

  it('the one counts that most columns are of, also where another is whole with fewer', async () => {
    useForms(
      [[['Đạo đức', 30]], [['Việc làm', 70]]],
      [
        [
          ['Đạo đức', 15],
          ['Ý thức', 15],
        ],
        [
          ['Chỉ huy', 30],
          ['Việc làm', 40],
        ],
      ],
    );
    const said = await take(['Đạo đức', 'Ý thức', 'Chỉ huy', 'Việc làm'], ['14', '14', '25', '38']);
    expect(said).toEqual([]);
    expect(points()).toEqual([{ general: 2800, results: 6300 }]);
  });

  it('those of the same lines are one, with the larger most', async () => {
    const lines = (first: number): [string, number][] => [
      ['Đạo đức', first],
      ['Ý thức', 30 - first],
    ];
    useForms([lines(10), [['Việc làm', 70]]], [lines(20), [['Việc làm', 70]]]);
    expect(await take(['Đạo đức', 'Ý thức'], ['18', '12'])).toEqual([]);
    expect(points()).toEqual([{ general: 3000, results: null }]);
    expect(await take(['Đạo đức', 'Ý thức'], ['21', '9'])).toEqual(['E2 value.range error']);
  });

  it('none is chosen between two of other lines that fit as well', async () => {
    useForms([[['Đạo đức', 30]], [['Việc làm', 70]]], [[['Ý thức', 30]], [['Chỉ huy', 70]]]);
    const said = await take(['Đạo đức', 'Ý thức', 'Việc làm', 'Chỉ huy'], ['14', '14', '25', '38']);
    expect(said.every((each) => each === 'column.unknown notice')).toBe(true);
    expect(points()).toEqual([{ general: null, results: null }]);
  });

  it('a line may give parts of a point, and gives its most', async () => {
    useForms([
      [
        ['Đạo đức', 8.2],
        ['Ý thức', 21.8],
      ],
      [['Việc làm', 70]],
    ]);
    expect(await take(['Đạo đức', 'Ý thức'], ['8,2', '21,8'])).toEqual([]);
    expect(points()).toEqual([{ general: 3000, results: null }]);
    expect(await take(['Đạo đức', 'Ý thức'], ['8,21', '21'])).toEqual(['E2 value.range error']);
  });

  it('each has lines that tell one column', async () => {
    for (const general of [
      [
        ['Đạo đức (lần 1)', 15],
        ['Đạo đức (lần 2)', 15],
      ],
      [
        ['Việc làm', 15],
        ['Ý thức', 15],
      ],
      [
        ['Họ và tên', 15],
        ['Ý thức', 15],
      ],
    ] as [string, number][][]) {
      useForms([general, [['Việc làm', 70]]]);
      const { json } = await workspace.run(['rules', 'lint', 'son-ha.yaml', '--json']);
      expect(json.diagnostics.map(({ code }) => code)).toEqual(['rules.points.heading']);
    }
  });

  it('those of members are none for lists of organizations', async () => {
    const path = workspace.csv('tc.csv', [
      ['Tên tổ chức đảng', 'Xếp loại', ...RESULTS],
      ['Chi bộ Một', 'HTTNV', '45', '18'],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics.map(({ code }) => code)).toEqual([
      'import.column.unknown',
      'import.column.unknown',
    ]);
    expect(workspace.query('SELECT score_results AS results FROM organization_year')).toEqual([
      { results: null },
    ]);
  });
});

it('columns of a points form mean nothing in a year the overlay is not for', async () => {
  await makeReady('2024');
  const { said } = await importRows(
    [
      [...PERSON, ...RESULTS],
      [...AN, '45', '18'],
    ],
    { workspace },
  );
  expect(said).toEqual(['column.unknown notice', 'column.unknown notice']);
});

describe('the points form of an overlay', () => {
  beforeEach(() => makeReady());

  const alter = (change: (text: string) => string): void => {
    writeFileSync(join(workspace.dir, 'son-ha.yaml'), change(readFileSync(SAMPLE, 'utf8')));
  };
  const lint = async () => (await workspace.run(['rules', 'lint', 'son-ha.yaml', '--json'])).json.diagnostics;

  it('is listed with its lines and its source', async () => {
    const { out } = await workspace.run(['rules', 'list', '--lang', 'vi']);
    expect(out).toContain('Bảng chấm điểm: Đảng viên không giữ chức vụ  [mục 3.1 Hướng dẫn số 05-HD/BTCTU');
    expect(out).toContain('kết quả: Nhiệm vụ chuyên môn được giao 50; Đóng góp xây dựng chi bộ 20');
  });

  it('must divide just the 30 and the 70 points', async () => {
    for (const [from, to, sum] of [
      ['most: 6 }', 'most: 5.5 }', '29,5'],
      ['most: 6 }', 'most: 7 }', '31'],
    ] as const) {
      alter((text) => text.replace(from, to));
      // The first line of the group.
      const row = readFileSync(SAMPLE, 'utf8').split('      - { heading')[0]?.split('\n').length;
      expect(await lint()).toMatchObject([{ code: 'rules.points.sum', row, params: { sum, most: 30 } }]);
    }
    alter((text) => text.replace('most: 20 }', 'most: 19 }'));
    expect(await lint()).toMatchObject([{ code: 'rules.points.sum', params: { sum: '69', most: 70 } }]);
  });

  it('cannot be laid over a pack that knows no points', async () => {
    alter((text) =>
      text
        .replace('lays-over: qd-366', 'lays-over: qd-124')
        .replace('years: { from: 2025 }', 'years: { from: 2023, to: 2024 }'),
    );
    expect((await lint()).map(({ code }) => code)).toContain('rules.points.none');
  });

  it('rests on a document that is named', async () => {
    alter((text) => text.replace("hd-05-son-ha, item: '3.1'", "hd-09-son-ha, item: '3.1'"));
    expect(await lint()).toMatchObject([{ code: 'rules.citation.unknown' }]);
  });

  it('stands in the difference of two versions', async () => {
    alter((text) => text.replace('most: 50 }', 'most: 55 }').replace('most: 20 }', 'most: 15 }'));
    const { out } = await workspace.run(['rules', 'diff', SAMPLE, 'son-ha.yaml', '--lang', 'vi']);
    expect(out).toContain('~ bảng chấm điểm Đảng viên không giữ chức vụ');
    expect(out).toContain('Nhiệm vụ chuyên môn được giao 55, Đóng góp xây dựng chi bộ 15');
  });

  it('stops the import where its file is gone, before anything is read', async () => {
    writeFileSync(join(workspace.dir, 'review.yaml'), 'name: Tỉnh uỷ Thử Nghiệm\noverlays: [khac.yaml]\n');
    const before = workspace.dump();
    const { exit, json } = await workspace.importFiles(workspace.csv('a.csv', [PERSON, AN]));
    expect([exit, json.diagnostics.map(({ code }) => code)]).toEqual([2, ['rules.overlay.missing']]);
    expect(workspace.dump()).toBe(before);
  });
});
