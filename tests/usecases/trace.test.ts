import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/calendar/period.ts';
import type { Figure, TracedFigure } from '../../src/usecases/find-figure.ts';
import { listProvinceFigures } from '../../src/usecases/trace-figure.ts';
import type { PrintedFigure } from '../../src/usecases/where-figure.ts';
import { withWorkspace } from '../../src/usecases/workspace.ts';
import { decidedRow, gradeRows, type GradeRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;
let figures: readonly Figure[];

const LATER = { now: '2027-01-05T08:00:00.000+07:00' };

const CELL_ONE: GradeRow = { 'Mã chi bộ': 'T.01.01.1' };
const CELL_TWO: GradeRow = { 'Mã chi bộ': 'T.01.01.2' };

async function take(period: string, name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { json, out } = await workspace.run<{ files: { refused: number }[] }>(
    ['import', workspace.csv(name, rows), '--period', period, '--json'],
    LATER,
  );
  if (
    json.data?.files === undefined ||
    json.data.files.length === 0 ||
    json.data.files.some(({ refused }) => refused > 0)
  )
    throw new Error(out);
}

async function trace(key: string): Promise<TracedFigure> {
  const { exit, json, out } = await workspace.run<TracedFigure>(['trace', key, '--json']);
  if (exit !== 0) throw new Error(out);
  return json.data;
}

beforeAll(async () => {
  workspace = await makeWorkspace('2025', "termStart: '2025-01-01'\n");
  await addOrganizations(workspace);
  await workspace.run(['period', 'open', '2026']);
  for (const period of ['2025', '2026']) {
    await take(period, `dang-vien-${period}.csv`, [
      ...gradeRows([
        { ...CELL_ONE, ...decidedRow('HTXSNV') },
        { ...CELL_ONE, ...decidedRow('HTTNV') },
        { ...CELL_TWO, ...decidedRow(period === '2025' ? 'KHTNV' : 'HTNV') },
        { ...CELL_TWO, 'Miễn sinh hoạt': 'Có', 'Xếp loại': '', 'Chi bộ đề nghị': '' },
        { ...CELL_TWO, 'Xếp loại': '', 'Chi bộ đề nghị': 'HTTNV' },
      ]),
    ]);
    await take(period, `to-chuc-${period}.csv`, [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Đã kiểm điểm', 'Xếp loại'],
      ['T.01.01', 'Đảng bộ trường Hoa Sen', 'Có', 'HTTNV'],
      ['T.01.02', 'Chi bộ quân sự', 'Có', 'HTXSNV'],
    ]);
    await take(period, `chi-tieu-${period}.csv`, [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Chỉ tiêu kết nạp'],
      ['T.01.01', 'Đảng bộ trường Hoa Sen', '2'],
      ['T.01.02', 'Chi bộ quân sự', '3'],
    ]);
  }
  await take('2026', 'ra-khoi-dang.csv', [
    [
      'Họ và tên',
      'Ngày sinh',
      'Số thẻ đảng viên',
      'Mã chi bộ',
      'Hình thức',
      'Ngày ra khỏi Đảng',
      'Số quyết định',
      'Ngày quyết định',
    ],
    [
      'Nguyễn Văn C',
      '05/09/1984',
      '99000103',
      'T.01.01.2',
      'Xoá tên',
      '10/12/2026',
      '12-QĐ/ĐU',
      '09/12/2026',
    ],
  ]);
  // A later list mends one grade: the figure then leads to the cell of that list.
  await take(
    '2026',
    'bo-sung.csv',
    gradeRows([
      { ...CELL_ONE, ...decidedRow('HTXSNV') },
      { ...CELL_ONE, ...decidedRow('HTXSNV') },
    ]),
  );
  for (const period of ['2025', '2026']) await workspace.run(['classify', '--period', period], LATER);
  await workspace.run(['period', 'open', '2026']);
  figures = (await workspace.run<{ figures: Figure[] }>(['trace', '--json'])).json.data.figures;
}, 120_000);

describe('a figure of the province report', () => {
  it('is one of those a script reads from the report', async () => {
    const { json } = await workspace.run<Record<string, never>>([
      'report',
      'province',
      '--format',
      'json',
      '-o',
      '-',
      '--json',
    ]);
    const read = (key: string): unknown =>
      key.split('.').reduce<unknown>((value, name) => {
        const [, list = name, element] = /^(\w+)\[(.*)\]$/.exec(name) ?? [];
        const inner = (value as Record<string, unknown>)[list];
        return element === undefined
          ? inner
          : (inner as Record<string, unknown>[]).find(({ code, period }) => [code, period].includes(element));
      }, json.data);
    // A code with points would be cut in pieces here; the whole and the years have none.
    for (const { key, value } of figures.filter((each) => !each.key.startsWith('byUnit')))
      expect([key, read(key)]).toEqual([key, value]);
  });

  it('is worked out of other figures, or counts as many rows as it says', async () => {
    expect(figures.length).toBeGreaterThan(100);
    const values = new Map(figures.map(({ key, value }) => [key, value]));
    const traced = await withWorkspace(workspace.dir, (opened) => {
      const found = listProvinceFigures(opened, parsePeriod('2026')!);
      expect(found.map(({ key }) => key)).toEqual(figures.map(({ key }) => key));
      return Promise.resolve(found.map((figure) => figure.trace()));
    });
    for (const { key, value, formula, parts, rows } of traced) {
      if (formula.op === 'count') {
        const sum = rows.reduce((total, { amount }) => total + amount, 0);
        // A target that nobody set is unknown and is no figure; a set one is the sum of its rows.
        expect([key, sum]).toEqual([key, value]);
        if (!key.startsWith('caps'))
          expect(rows.every(({ file, cell }) => file !== null && cell !== null)).toBe(true);
        continue;
      }
      const numbers = parts.map((part) => {
        expect(part.value).toBe(values.get(part.key));
        return Number(part.value);
      });
      const [first = NaN, second = NaN] = numbers;
      if (formula.op === 'sum')
        expect([key, numbers.reduce((total, each) => total + each, 0)]).toEqual([key, value]);
      else if (formula.op === 'difference') expect([key, first - second]).toEqual([key, value]);
      else if (second === 0) expect([key, value]).toEqual([key, null]);
      else expect(Math.abs(Number(value) - (first / second) * 100)).toBeLessThan(0.00501);
    }
  }, 120_000);

  it('leads to the cell that holds the grade, in the list that gave it last', async () => {
    const { rows } = await trace('members.byGrade.HTXSNV.count');
    expect(rows.map(({ name, file, cell }) => [name, file?.split('/').at(-1), cell])).toEqual([
      ['Nguyễn Văn A', 'dang-vien-2026.csv', 'Y2'],
      ['Nguyễn Văn B', 'bo-sung.csv', 'Y3'],
    ]);
  });

  it('of an earlier year is counted by the run of that year', async () => {
    const [before, now] = [
      await trace('trend[2025].members.byGrade.KHTNV.count'),
      await trace('members.byGrade.KHTNV.count'),
    ];
    expect([before.period, before.rows.map(({ name }) => name)]).toEqual(['2025', ['Nguyễn Văn C']]);
    expect([now.period, now.rows]).toEqual(['2026', []]);
    expect(before.run).not.toBe(now.run);
  });

  it('is told in words', async () => {
    const { out } = await workspace.run(['trace', 'admissions.target', '--lang', 'vi']);
    expect(out).toContain('admissions.target = 5');
    expect(out).toContain('chi-tieu-2026.csv, C2');
    const percent = await workspace.run(['trace', 'organizations.goodOrBetter.percent', '--lang', 'vi']);
    expect(percent.out).toContain('= 2 ÷ 2 × 100');
  });

  it('that is not there is named with the nearest one', async () => {
    const { exit, json } = await workspace.run(['trace', 'member.existing', '--json']);
    expect([exit, json.diagnostics[0]?.code, json.diagnostics[0]?.params?.['nearest']]).toEqual([
      2,
      'report.figure.unknown',
      'members.existing',
    ]);
  });
});

describe('the reports that print a figure', () => {
  const where = (key: string, folder: string) =>
    workspace.run<{ printed: PrintedFigure[] }>(['where', key, folder, '--json']);

  it('are those whose files hold it, each with its value, as long as it still agrees', async () => {
    await workspace.run(['report', 'province', 'yearly', '--format', 'json,md', '-o', 'bao-cao/2026']);
    const { exit, json } = await where('members.byGrade.HTXSNV.count', 'bao-cao');
    expect(exit).toBe(0);
    expect(
      json.data.printed.map(({ file, period, value, verdict }) => [
        file.split('/').at(-1),
        period,
        value,
        verdict,
      ]),
    ).toEqual([
      ['province.json', '2026', 2, 'agrees'],
      ['yearly.json', '2026', 2, 'agrees'],
    ]);
  });

  it('are told apart when the workspace has another value by now', async () => {
    const path = join(workspace.dir, 'bao-cao/2026/province.json');
    const data = JSON.parse(readFileSync(path, 'utf8')) as { members: { existing: number } };
    writeFileSync(
      path,
      JSON.stringify({ ...data, members: { ...data.members, existing: data.members.existing + 1 } }),
    );
    const { exit, json } = await where('members.existing', 'bao-cao');
    expect([exit, json.data.printed.map(({ verdict }) => verdict)]).toEqual([1, ['differs', 'agrees']]);
    expect(json.diagnostics.map(({ code }) => code)).toEqual(['report.figure.differs']);
  });

  it('may be none, and other files are passed over', async () => {
    writeFileSync(join(workspace.dir, 'bao-cao/khac.json'), '[1, null, "');
    writeFileSync(join(workspace.dir, 'bao-cao/rong.json'), 'null');
    const { exit, json } = await where('members.nothing', 'bao-cao');
    expect([exit, json.diagnostics.map(({ code }) => code)]).toEqual([0, ['report.figure.unprinted']]);
    expect((await where('members.existing', 'khong-co')).exit).toBe(2);
  });
});
