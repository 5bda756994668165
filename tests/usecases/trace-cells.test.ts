import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/calendar/period.ts';
import { findFigure, readKey, type Figure, type TracedFigure } from '../../src/usecases/find-figure.ts';
import type { PrintedFigure } from '../../src/usecases/where-figure.ts';
import { withWorkspace } from '../../src/usecases/workspace.ts';
import { checkCells } from '../support/check-cells.ts';
import { makeTwoYears } from '../support/two-years.ts';
import type { WorkspaceFolder } from '../support/workspace-folder.ts';

const TABLES = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12'] as const;

let workspace: WorkspaceFolder;

const PERSON = ['Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên'];

/** Lists of 2024 that the two years do not have: two collectives, a transfer each way, two badges, a reprimand, a deletion. */
async function addLists(): Promise<void> {
  const lists: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [
      'tap-the.csv',
      [
        ['Tập thể lãnh đạo, quản lý', 'Đã kiểm điểm', 'Xếp loại'],
        ['Ban Chấp hành Đảng bộ trường Hoa Sen', 'Có', 'HTTNV'],
        ['Chi uỷ Chi bộ Quân sự', 'Không', ''],
      ],
    ],
    [
      'chuyen.csv',
      [
        [
          ...PERSON,
          'Chuyển đi/đến',
          'Hình thức',
          'Nơi đi',
          'Nơi đến',
          'Số giấy giới thiệu',
          'Ngày giới thiệu',
        ],
        [
          'Bùi Văn Bảy',
          '05/09/1977',
          '99000007',
          'Chuyển đến',
          'Chính thức',
          'Đảng bộ tỉnh Đồng Xa',
          'Chi bộ Hội Làng',
          '3-GT',
          '12/03/2024',
        ],
      ],
    ],
    [
      'huy-hieu.csv',
      [
        ['DANH SÁCH TẶNG HUY HIỆU ĐẢNG', '', '', '', ''],
        [...PERSON, 'Mã chi bộ', 'Loại Huy hiệu', 'Ngày trao'],
        ['Lê Văn Ba', '05/09/1973', '99000003', 'T.01.01.2', '30', '02/09/2024'],
        ['Hoàng Văn Năm', '05/09/1975', '99000005', 'T.02.01', '40', '02/09/2024'],
      ],
    ],
  ];
  const paths = lists.map(([name, rows]) => workspace.csv(`them/${name}`, rows));
  const { json, out } = await workspace.importFiles(...paths, '--period', '2024');
  if (json.data.files.length < lists.length || json.data.files.some(({ refused }) => refused > 0))
    throw new Error(out);
  await workspace.run(['classify', '--period', '2024']);
}

beforeAll(async () => {
  workspace = await makeTwoYears();
  await addLists();
}, 120_000);

async function trace(...argv: readonly string[]): Promise<TracedFigure> {
  const { exit, json, out } = await workspace.run<TracedFigure>(['trace', ...argv, '--json']);
  if (exit !== 0) throw new Error(out);
  return json.data;
}

describe('every cell of the tables', () => {
  it.each(
    TABLES.flatMap(
      (table) =>
        [
          [table, undefined],
          [table, 'T.01'],
        ] as const,
    ),
  )(
    'of %s leads to as many rows as it counts, or to parts that come to it (unit: %s)',
    async (table, unit) => {
      await withWorkspace(workspace.dir, (opened) => {
        const found = findFigure(opened, { stem: table, period: parsePeriod('2024'), unit });
        if (!('figures' in found)) throw new Error(table);
        const checked = checkCells(found.figures);
        expect([...checked.values()].reduce((sum, count) => sum + count, 0)).toBe(found.figures.length);
        expect(new Set(found.figures.map(({ key }) => key)).size).toBe(found.figures.length);
        return Promise.resolve();
      });
    },
  );

  it('has a key that the report prints beside its value', async () => {
    const { json } = await workspace.run<{ figures: Figure[] }>(['trace', 't7-members', '--json']);
    const report = await workspace.run<{
      tables: Record<string, { rows: { values: Record<string, unknown>; keys?: Record<string, string> }[] }>;
    }>(['report', 't7', '--json']);
    const rows = report.json.data.tables['t7-members']?.rows ?? [];
    const printed = rows.flatMap(({ values, keys = {} }) =>
      Object.entries(keys).map(([column, key]) => [key, values[column]] as const),
    );
    expect(printed.map(([key]) => key)).toEqual(json.data.figures.map(({ key }) => key));
    expect(printed).toContainEqual(['t7-members[T.01].existing@2024', 5]);
  });
});

describe('a cell of a table', () => {
  it('names the rows behind it with file, sheet and cell, the run and the rules', async () => {
    const traced = await trace('t4[D].total', '--period', '2024');
    expect(traced).toMatchObject({ key: 't4[D].total@2024', value: 1, run: 3, period: '2024' });
    expect(traced.rules?.hash).toHaveLength(64);
    const army = await trace('t4[D].army@2024');
    expect(army.rows.map(({ name, file, cell }) => [name, file?.split('/').at(-1), cell])).toEqual([
      ['Phạm Thị Tư', 'xep-loai.csv', 'J5'],
    ]);
    expect(army.printed).toEqual({
      table: expect.stringContaining('năm 2024') as unknown,
      row: 'D. Không hoàn thành nhiệm vụ',
      column: expect.stringContaining('Quân đội') as unknown,
    });
  });

  it('that is a subtotal names its parts, and a share its count and base', async () => {
    const sum = await trace('t1[B].now');
    expect(sum.formula).toEqual({
      op: 'sum',
      of: ['t1[B.1].now@2024', 't1[B.2].now@2024', 't1[B.3].now@2024'],
    });
    expect(sum.parts.map(({ value }) => value)).toEqual([1, 1, null]);
    const share = await trace('t7-members[total].HTTNV.percent');
    expect(share.formula.op).toBe('percent');
    expect(share.parts.map(({ key, value }) => [key, value])).toEqual([
      ['t7-members[total].HTTNV.count@2024', 3],
      ['t7-members[total].graded.count@2024', 6],
    ]);
  });

  it('that tells a change leads to the same cell of the year before', async () => {
    const change = await trace('t7-members[change].existing');
    expect(change.parts.map(({ key, value }) => [key, value])).toEqual([
      ['t7-members[total].existing@2024', 8],
      ['t7-members[total].existing@2023', 6],
    ]);
    expect((await trace('t7-members[total].existing@2023')).value).toBe(6);
  });

  it('of last year’s column is counted by the run of that year', async () => {
    const before = await trace('t3-change[HTTNV].before.count');
    expect([before.period, before.run, before.rows.length]).toEqual(['2023', 1, 3]);
  });

  it('of a unit’s report counts that unit, whether the key or the flag names it', async () => {
    const whole = await trace('t4[all].public-unit');
    const unit = await trace('t4[3].public-unit@2024/T.01');
    expect([whole.value, unit.value, unit.key]).toEqual([4, 2, 't4[3].public-unit@2024/T.01']);
    expect(await trace('t4[3].public-unit', '--unit', 'T.01')).toEqual(unit);
  });

  it('that is empty or X says why', async () => {
    const why = async (key: string): Promise<unknown> => {
      const { formula, value } = await trace(key);
      return [value, 'why' in formula ? formula.why : undefined];
    };
    expect(await why('t3[A].percent')).toEqual(['X', 'no-share']);
    expect(await why('t5[3.1].members')).toEqual(['X', 'other-subjects']);
    expect(await why('t4[D.2].total')).toEqual([null, 'not-recorded']);
    expect(await why('t1[C.1].now')).toEqual([null, 'nothing-of-the-kind']);
    expect(await why('t12[II.30].before')).toEqual([null, 'nothing-of-the-kind']);
    expect(await why('t1[A].before@2023')).toEqual([null, 'no-earlier-period']);
    const { out } = await workspace.run(['trace', 't1[C.1].now', '--lang', 'vi']);
    expect(out).toContain('t1[C.1].now@2024 = –');
    expect(out).toContain('chưa có danh sách nào ghi loại việc này');
  });

  it('that is not there is named with the nearest one', async () => {
    const nearest = async (key: string): Promise<unknown> => {
      const { exit, json } = await workspace.run(['trace', key, '--json']);
      return [exit, json.diagnostics[0]?.code, json.diagnostics[0]?.params?.['nearest']];
    };
    expect(await nearest('t4[D].armi')).toEqual([2, 'report.figure.unknown', 't4[D].army']);
    expect(await nearest('t4[nothing like it].at all')).toEqual([2, 'report.figure.unknown', '–']);
    expect(await nearest('t13')).toEqual([2, 'report.figure.unknown', 't1']);
  });

  it('is read from a key as it is printed, whatever a unit is called', () => {
    const given = { period: parsePeriod('2023'), unit: 'T' };
    expect(readKey('t1[A].now', given)).toEqual({ stem: 't1[A].now', ...given });
    expect(readKey('t1[A].now@2024-H1/Đảng bộ A/B', given)).toEqual({
      stem: 't1[A].now',
      period: parsePeriod('2024-H1'),
      unit: 'Đảng bộ A/B',
    });
  });
});

describe('the reports that print a cell', () => {
  const where = async (key: string): Promise<unknown> => {
    const { exit, json } = await workspace.run<{ printed: PrintedFigure[] }>(['where', key, 'ra', '--json']);
    return [
      exit,
      json.data.printed.map(({ file, key: printed, value, verdict }) => [
        file.split('/').slice(-2).join('/'),
        printed,
        value,
        verdict,
      ]),
    ];
  };

  it('are found by the key with or without its end, also in the annexes of the yearly report and of a unit', async () => {
    await workspace.run(['report', 't4', 'yearly', '--format', 'json', '-o', 'ra/tinh']);
    await workspace.run(['report', 't4', '--unit', 'T.02', '--format', 'json', '-o', 'ra/khoi']);
    const whole = ['t4[A].total@2024', 1, 'agrees'];
    expect(await where('t4[A].total@2024')).toEqual([
      0,
      [
        ['tinh/t4.json', ...whole],
        ['tinh/yearly.json', ...whole],
      ],
    ]);
    expect(await where('t4[A].total')).toEqual([
      0,
      [
        ['khoi/t4.json', 't4[A].total@2024/T.02', 0, 'agrees'],
        ['tinh/t4.json', ...whole],
        ['tinh/yearly.json', ...whole],
      ],
    ]);
  });

  it('are told apart where the workspace has another value by now', async () => {
    const path = join(workspace.dir, 'ra/khoi/t4.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"total": 3', '"total": 4'));
    expect(await where('t4[all].total@2024/T.02')).toEqual([
      1,
      [['khoi/t4.json', 't4[all].total@2024/T.02', 4, 'differs']],
    ]);
  });
});
