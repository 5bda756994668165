import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HeldFigure } from '../../src/usecases/hold-claims.ts';
import { makeTwoYears } from '../support/two-years.ts';
import type { WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;
const reports = new Map<string, string>();

beforeAll(async () => {
  workspace = await makeTwoYears();
  for (const [name, ...argv] of [
    ['vi'],
    ['en', '--report-lang', 'en'],
    ['unit', '--unit', 'T.01'],
    ['before', '--period', '2023'],
  ] as const) {
    await workspace.run(['report', 'yearly', '--format', 'md', '-o', `${name}.md`, ...argv]);
    reports.set(name, readFileSync(join(workspace.dir, `${name}.md`), 'utf8'));
  }
}, 120_000);

interface Held {
  readonly exit: number;
  readonly figures: readonly HeldFigure[];
  readonly codes: readonly string[];
}

async function hold(text: string, ...argv: readonly string[]): Promise<Held> {
  writeFileSync(join(workspace.dir, 'van-ban.txt'), text);
  const { exit, json, out } = await workspace.run<{ figures: HeldFigure[] }>([
    'reconcile',
    'van-ban.txt',
    '--period',
    '2024',
    '--json',
    ...argv,
  ]);
  if (json.data?.figures === undefined) throw new Error(out);
  return { exit, figures: json.data.figures, codes: json.diagnostics.map(({ code }) => code) };
}

const told = ({ figures }: Held): unknown[] =>
  figures.map(({ published, ours, keys, verdict }) => [published, ours, keys.join(' + '), verdict]);
const differing = ({ figures }: Held): readonly HeldFigure[] =>
  figures.filter(({ verdict }) => verdict === 'differs');

describe('the yearly report held against the workspace it was made from', () => {
  it.each(['vi', 'en'])('differs in nothing, and most of its figures are attached (%s)', async (language) => {
    const held = await hold(reports.get(language) ?? '');
    expect(differing(held)).toEqual([]);
    const attached = held.figures.filter(({ verdict }) => verdict === 'agrees');
    expect(attached.length).toBeGreaterThan(60);
    expect(attached.length / held.figures.length).toBeGreaterThan(0.75);
    expect(held.codes).not.toContain('reconcile.figure.differs');
  });

  it('leads by its keys to the same values', async () => {
    const { figures } = await hold(reports.get('vi') ?? '');
    const keys = [...new Set(figures.filter((each) => each.keys.length === 1).flatMap((each) => each.keys))];
    for (const key of keys.filter((_, index) => index % 9 === 0)) {
      const { exit, json } = await workspace.run<{ value: number | string }>(['trace', key, '--json']);
      const own = figures.find((each) => each.keys[0] === key);
      expect([key, exit, Number(json.data.value)]).toEqual([key, 0, Number(own?.ours)]);
    }
  });

  it.each([
    ['xoá tên 0', 'xoá tên 3', 3, 0, 'removals.deleted@2024'],
    ['Tổng số đảng viên: 08', 'Tổng số đảng viên: 09', 9, 8, 't7-members[total].existing@2024'],
    ['đạt 83,33%', 'đạt 83,34%', '83.34', '83.33', 'members.goodOrBetter.percent@2023'],
    ['(giảm 16,67 điểm %', '(giảm 16,76 điểm %', '-16.76', '-16.67', 't7-members[change].HTTNV.percent@2024'],
  ])('names exactly the one figure that was changed: %s', async (printed, changed, published, ours, key) => {
    const text = reports.get('vi') ?? '';
    const at = text.indexOf(printed);
    expect(at).toBeGreaterThan(0);
    const held = await hold(text.slice(0, at) + changed + text.slice(at + printed.length));
    expect(differing(held)).toMatchObject([
      { published, ours, keys: [key], place: { line: text.slice(0, at).split('\n').length } },
    ]);
    expect(held.exit).toBe(1);
    expect(held.codes.filter((code) => code === 'reconcile.figure.differs')).toHaveLength(1);
  });

  it('of another year is held against the figures of that year, never against those of the period named', async () => {
    const held = await hold(reports.get('before') ?? '');
    expect(differing(held)).toEqual([]);
    const keys = held.figures.flatMap((each) => each.keys);
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.every((key) => /@20(?:22|23)$/.test(key))).toBe(true);
  });

  it('of a unit is held against the figures of that unit', async () => {
    const held = await hold(reports.get('unit') ?? '', '--unit', 'T.01');
    expect(differing(held)).toEqual([]);
    expect(held.figures.flatMap(({ keys }) => keys)).toContain('t7-members[total].existing@2024/T.01');
    expect(differing(await hold(reports.get('unit') ?? '')).length).toBeGreaterThan(5);
  });
});

describe('a published text held against the workspace', () => {
  it('is read by its words alone: year, whom it counts, and as what', async () => {
    const held = await hold(
      'Năm 2023 có 5/6 đảng viên hoàn thành tốt nhiệm vụ trở lên, đạt 83,3%; năm 2024 có 4/6 đảng viên, đạt 66,67%. Năm 2024 kết nạp 01 đảng viên, đạt 50% chỉ tiêu (02).',
    );
    expect(told(held)).toEqual([
      [5, 5, 'members.goodOrBetter.count@2023', 'agrees'],
      [6, 6, 't7-members[total].graded.count@2023', 'agrees'],
      ['83.3', '83.3', 'members.goodOrBetter.percent@2023', 'agrees'],
      [4, 4, 'members.goodOrBetter.count@2024', 'agrees'],
      [6, 6, 't7-members[total].graded.count@2024', 'agrees'],
      ['66.67', '66.67', 'members.goodOrBetter.percent@2024', 'agrees'],
      [1, 1, 'admissions.actual@2024', 'agrees'],
      [50, 50, 'admissions.percent@2024', 'agrees'],
      [2, 2, 'admissions.target@2024', 'agrees'],
    ]);
    expect(held.exit).toBe(0);
  });

  it('adds the years a text adds', async () => {
    const held = await hold('Từ năm 2023 đến năm 2024 đưa ra khỏi Đảng 02 đảng viên, gồm khai trừ 01.');
    expect(told(held)).toEqual([
      [2, 1, 'removals.total@2023 + removals.total@2024', 'differs'],
      [1, 1, 'removals.expelled@2023 + removals.expelled@2024', 'agrees'],
    ]);
  });

  it('leaves a figure alone whose words do not say what it is', async () => {
    const held = await hold(
      [
        'Năm 2024 toàn tỉnh tổ chức 15 hội nghị với hơn 900 lượt đảng viên.',
        'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên qua hai năm lần lượt là 83,33% và 66,67%.',
        'Kết nạp 03 đảng viên, bằng 300% so với cùng kỳ năm trước (01 đảng viên).',
        'Năm 2019 khai trừ 07 đảng viên.',
      ].join('\n\n'),
    );
    expect(held.figures.map(({ published, verdict, why }) => [published, verdict, why])).toEqual([
      [15, 'unattached', 'words'],
      [900, 'unattached', 'estimate'],
      ['83.33', 'unattached', 'year'],
      ['66.67', 'unattached', 'words'],
      [3, 'differs', undefined],
      [300, 'unattached', 'words'],
      [1, 'unattached', 'year'],
      [7, 'unattached', 'figure'],
    ]);
  });

  it('says in words what differs, and that unknown is not wrong', async () => {
    writeFileSync(join(workspace.dir, 'ngan.txt'), 'Năm 2024 kết nạp 05 đảng viên. Có 12 hội nghị.');
    const { out, exit } = await workspace.run(['reconcile', 'ngan.txt', '--period', '2024', '--lang', 'vi']);
    expect(exit).toBe(1);
    expect(out).toContain('văn bản ghi 5, của mình là 1 (review trace "admissions.actual@2024")');
    expect(out).toContain('khớp 0, khác 1, chưa gắn được với số nào 1 (chưa biết không có nghĩa là sai)');
  });

  it('needs a year that was classified, and is not needed without a period', async () => {
    const tried = async (...argv: readonly string[]): Promise<unknown> => {
      const { exit, json } = await workspace.run(['reconcile', 'van-ban.txt', '--json', ...argv]);
      return [exit, json.diagnostics.map(({ code }) => code).filter((code) => !code.startsWith('reconcile'))];
    };
    expect(await tried('--period', '2019')).toEqual([2, ['workspace.run.missing']]);
    expect(await tried('--period', '2024-H1')).toEqual([2, ['usage.argument.invalid']]);
    expect(await tried()).toEqual([0, []]);
  });
});
