import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../render/docx/read-docx.ts';
import { gradeRows, type GradeRow } from '../support/grade-rows.ts';
import { makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

interface Grading {
  readonly existing: number | 'hidden';
  readonly graded: number | 'hidden';
  readonly byGrade: Readonly<
    Record<string, { readonly count: number | 'hidden'; readonly percent: string | null }>
  >;
}

interface PublicData {
  readonly members: Grading;
  readonly byUnit: readonly { readonly code: string; readonly members: Grading }[];
}

let workspace: WorkspaceFolder;
let out: string;
let rows: string[][];

/** `count` members of a cell with a grade. */
function members(cell: string, grade: string, count: number): GradeRow[] {
  return Array.from({ length: count }, () => ({
    'Mã chi bộ': cell,
    'Chi bộ đề nghị': grade,
    'Xếp loại': grade,
  }));
}

/** Three committees; in the first one two members and in the third seven are KHTNV. */
beforeAll(async () => {
  workspace = await makeWorkspace();
  await workspace.importFiles(
    workspace.csv('to-chuc.csv', [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên'],
      ['T', 'Tỉnh uỷ Thử Nghiệm', 'Tỉnh uỷ', ''],
      ...['1', '2', '3'].flatMap((number) => [
        [`T.0${number}`, `Đảng uỷ xã ${number}`, 'Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng', 'T'],
        [`T.0${number}.1`, `Chi bộ ${number}`, 'Chi bộ cơ sở', `T.0${number}`],
      ]),
    ]),
  );
  rows = gradeRows([
    ...members('T.01.1', 'HTTNV', 20),
    ...members('T.01.1', 'HTNV', 6),
    ...members('T.01.1', 'KHTNV', 2),
    ...members('T.02.1', 'HTTNV', 30),
    ...members('T.03.1', 'HTTNV', 25),
    ...members('T.03.1', 'HTNV', 8),
    ...members('T.03.1', 'KHTNV', 7),
  ]);
  await workspace.importFiles(workspace.csv('xl.csv', rows));
  await workspace.run(['classify']);
  out = join(workspace.dir, 'cong-khai');
  await workspace.run(['report', 'province', '--public', '--format', 'all', '-o', out]);
});

function readData(): PublicData {
  return JSON.parse(readFileSync(join(out, 'province-public.json'), 'utf8')) as PublicData;
}

describe('review report --public', () => {
  it('hides the two, and with it what it would follow from, and keeps the sums', () => {
    const { members: whole, byUnit } = readData();
    const counts = byUnit.map(({ members: { byGrade } }) => [
      byGrade['HTNV']?.count,
      byGrade['KHTNV']?.count,
    ]);
    expect(counts).toEqual([
      ['hidden', 'hidden'],
      [0, 0],
      ['hidden', 'hidden'],
    ]);
    expect(byUnit.map((unit) => [unit.members.existing, unit.members.graded])).toEqual([
      [28, 28],
      [30, 30],
      [40, 40],
    ]);
    expect([whole.byGrade['HTNV']?.count, whole.byGrade['KHTNV']?.count]).toEqual([14, 9]);
    expect(byUnit[0]?.members.byGrade['KHTNV']).toEqual({ count: 'hidden', percent: 'hidden' });
  });

  it('prints no count of 1 to 4 in any list of counts', () => {
    const counts: number[] = [];
    const walk = (value: unknown, key: string): void => {
      if (typeof value === 'number' && !['run', 'from', 'to'].includes(key)) counts.push(value);
      if (typeof value === 'object' && value !== null)
        for (const [name, part] of Object.entries(value)) walk(part, name);
    };
    walk(readData(), '');
    expect(counts.length).toBeGreaterThan(40);
    expect(counts.filter((count) => count >= 1 && count <= 4)).toEqual([]);
  });

  it('names no member and gives no number of one, in every format, and says what is hidden', async () => {
    const files = readdirSync(out).sort();
    expect(files).toEqual(
      ['csv', 'docx', 'html', 'json', 'md', 'xlsx'].map((format) => `province-public.${format}`),
    );
    const heading = rows[0] ?? [];
    const identity = rows
      .slice(1)
      .flatMap((row) => [
        row[heading.indexOf('Họ và tên')] ?? '?',
        row[heading.indexOf('Số thẻ đảng viên')] ?? '?',
      ]);
    for (const file of files) {
      const path = join(out, file);
      const bytes = readFileSync(path);
      const text = file.endsWith('.docx')
        ? (await readDocx(bytes)).part('word/document.xml').text
        : file.endsWith('.xlsx')
          ? JSON.stringify(read(bytes).Sheets)
          : bytes.toString('utf8');
      expect(identity.filter((part) => text.includes(part))).toEqual([]);
      if (!file.endsWith('.json') && !file.endsWith('.csv'))
        expect(text).toMatch(/Mọi số từ 1 đến 4 được ẩn/);
    }
  });

  it('gives every edition there is for all, and refuses a report that has none', async () => {
    const all = await workspace.run(['report', 'all', '--public', '--format', 'json', '--json']);
    expect(all.json.data).toMatchObject({ public: { hidden: { from: 1, to: 4 } } });
    const { exit, json } = await workspace.run(['report', 't4', '--public', '--json']);
    expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'report.public.none']);
  });

  it.each([
    ['--unit', 'T.01'],
    ['--by', 'unit'],
  ])('refuses %s: two editions taken from each other would tell what is hidden', async (option, value) => {
    const { exit, json } = await workspace.run(['report', 'province', '--public', option, value, '--json']);
    expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'report.public.part']);
  });
});
