import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSource } from '../../src/sheets/open-source.ts';
import { rowsOf } from '../../src/sheets/rows-of.ts';
import { gradeRows } from '../support/grade-rows.ts';
import { standInOffice } from '../support/stand-in-office.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const PROGRAM = join(import.meta.dirname, '../../bin/review.js');
/** The committee, its grassroots committee and its grassroots cell, by code. */
const FOLDERS = [
  'T.01-dang-uy-xa-an-binh',
  'T.01.01-dang-bo-truong-hoa-sen',
  'T.01.02-chi-bo-quan-su',
] as const;

interface BatchData {
  readonly units: number;
  readonly documents: number;
  readonly written: number;
  readonly kept: number;
  readonly failed: readonly { readonly code: string }[];
}

interface Manifest {
  readonly units: readonly {
    readonly code: string;
    readonly folder: string;
    readonly failed?: string;
    readonly documents: readonly { readonly file: string; readonly sha256: string; readonly bytes: number }[];
  }[];
}

let workspace: WorkspaceFolder;
let out: string;

/** Four members: two in the first cell, one in the second, one in the grassroots cell. */
beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  await workspace.importFiles(
    workspace.csv(
      'xl.csv',
      gradeRows([{}, {}, { 'Mã chi bộ': 'T.01.01.2' }, { 'Mã chi bộ': 'T.01.02', 'Xếp loại': 'HTNV' }]),
    ),
  );
  await workspace.run(['classify']);
  out = join(workspace.dir, 'ra');
});

function batch(...more: string[]) {
  return workspace.run<BatchData>([
    'report',
    'province',
    '--by',
    'unit',
    '--format',
    'json,html',
    '-o',
    out,
    '--json',
    ...more,
  ]);
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
}

/** Every file below a folder with its bytes. */
function readTree(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.sort().map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

function membersIn(folder: string): number {
  const text = readFileSync(join(out, folder, 'province.json'), 'utf8');
  return (JSON.parse(text) as { members: { existing: number } }).members.existing;
}

describe('review report --by unit', () => {
  it('gives the committee and each grassroots organization a folder with its own figures', async () => {
    const { exit, json } = await batch();
    expect([exit, json.data]).toMatchObject([1, { units: 3, documents: 6, written: 6, kept: 0, failed: [] }]);
    expect(readdirSync(out).sort()).toEqual([...FOLDERS, 'index.html', 'manifest.json']);
    expect(FOLDERS.map(membersIn)).toEqual([4, 3, 1]);
    const page = readFileSync(join(out, FOLDERS[1], 'province.html'), 'utf8');
    expect(page).toContain('Đảng bộ trường Hoa Sen (T.01.01)');
    expect(page).toContain('Chi bộ Hai');
    expect(page).not.toContain('Chi bộ quân sự');
  });

  it('says the same of a unit as the report of that unit alone', async () => {
    await batch();
    const { out: alone } = await workspace.run([
      'report',
      'province',
      '--unit',
      'T.01.01',
      '--format',
      'json',
    ]);
    expect(readFileSync(join(out, FOLDERS[1], 'province.json'), 'utf8')).toBe(alone);
  });

  it('takes only the units at and below the one named', async () => {
    await batch('--unit', 'T.01.01');
    expect(readManifest().units.map(({ code }) => code)).toEqual(['T.01.01']);
  });

  it('lists every file with its hash and leads to it from the page, where nothing leads elsewhere', async () => {
    await batch();
    const listed = readManifest().units.flatMap(({ folder, documents }) =>
      documents.map(({ file, sha256, bytes }) => {
        const content = readFileSync(join(out, folder, file));
        expect([createHash('sha256').update(content).digest('hex'), content.length]).toEqual([sha256, bytes]);
        return `${folder}/${file}`;
      }),
    );
    expect(listed).toHaveLength(6);
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    const links = [...index.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => link);
    expect(new Set(links)).toEqual(new Set([...listed, 'manifest.json']));
    expect(links).toHaveLength(7);
  });

  it('done again writes nothing, and only what is missing or was changed', async () => {
    await batch();
    const before = readTree(out);
    expect((await batch()).json.data).toMatchObject({ written: 0, kept: 6 });
    rmSync(join(out, FOLDERS[0], 'province.html'));
    writeFileSync(join(out, FOLDERS[2], 'province.json'), '{}');
    expect((await batch()).json.data).toMatchObject({ written: 2, kept: 4 });
    expect(readTree(out)).toEqual(before);
  });

  it('writes again what is stale: a removal in one unit is told there and above, not beside it', async () => {
    await batch();
    await workspace.importFiles(
      workspace.csv('xoa.csv', [
        [
          'Họ và tên',
          'Ngày sinh',
          'Số thẻ đảng viên',
          'Mã chi bộ',
          'Hình thức đưa ra khỏi Đảng',
          'Ngày quyết định',
          'Số quyết định',
        ],
        ['Lê Thị Bé', '05/09/1984', '99000909', 'T.01.02', 'Xoá tên', '03/06/2025', '5-QĐ/ĐU'],
      ]),
    );
    expect((await batch()).json.data).toMatchObject({ written: 4, kept: 2 });
  });

  it('leaves a format that is still true and takes away one that is not', async () => {
    await batch();
    const again = () => batch('--format', 'md');
    expect((await again()).json.data).toMatchObject({ written: 3, kept: 6 });
    await workspace.run([
      'decide',
      'grade',
      '99000104',
      'HTTNV',
      '--number',
      '8-QĐ/ĐU',
      '--date',
      '22/12/2025',
      '--by',
      'Đảng uỷ xã An Bình',
    ]);
    await workspace.run(['classify']);
    await again();
    expect(readdirSync(join(out, FOLDERS[2])).sort()).toEqual(['manifest.json', 'province.md']);
  });

  it('goes on after a unit that cannot be written, names it, and mends it the next time', async () => {
    mkdirSync(out);
    writeFileSync(join(out, FOLDERS[1]), 'a file where the folder should be');
    const { exit, json } = await batch();
    expect(exit).toBe(1);
    expect(json.data).toMatchObject({ units: 3, written: 4, failed: [{ code: 'T.01.01' }] });
    expect(json.diagnostics).toMatchObject([{ code: 'usage.output.failed', unit: 'T.01.01' }]);
    expect(readManifest().units.map(({ failed }) => failed)).toEqual([
      undefined,
      'usage.output.failed',
      undefined,
    ]);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('chưa lập được');
    rmSync(join(out, FOLDERS[1]));
    expect((await batch()).json.data).toMatchObject({ written: 2, kept: 4, failed: [] });
  });

  it('gives the same bytes on two cores as on one', async () => {
    await batch();
    const two = join(workspace.dir, 'hai');
    const { status, stderr } = runBuilt('-o', two, '--jobs', '2');
    expect([status, stderr]).toEqual([1, '']);
    expect(readTree(two)).toEqual(readTree(out));
  });

  it('killed at any moment and started again ends with the same files', async () => {
    await batch();
    const killed = join(workspace.dir, 'giet');
    for (const moment of [300, 500, 700, 900]) {
      const child = spawn(process.execPath, [PROGRAM, ...COMMAND, '-o', killed, '--jobs', '2'], {
        cwd: workspace.dir,
      });
      await wait(moment);
      child.kill('SIGKILL');
    }
    runBuilt('-o', killed);
    expect(readTree(killed)).toEqual(readTree(out));
  });

  it('takes away what a killed batch left half written, and nothing else', async () => {
    await batch();
    for (const folder of ['.', FOLDERS[1]]) writeFileSync(join(out, folder, '.review-3.part'), 'half');
    writeFileSync(join(out, FOLDERS[1], 'ghi-chu.part'), 'of the clerk');
    await batch();
    expect([...readTree(out).keys()].filter((name) => name.endsWith('.part'))).toEqual([
      `${FOLDERS[1]}/ghi-chu.part`,
    ]);
  });

  it('starts LibreOffice once for all reports of a unit, and not at all for what is there', async () => {
    const path = process.env['PATH'];
    try {
      const countStarts = standInOffice('cp "$source" "$pdf"');
      const pdf = () =>
        workspace.run<BatchData>([...COMMAND, '--format', 'pdf', 't1', 't4', '-o', out, '--json']);
      expect((await pdf()).json.data).toMatchObject({ units: 3, written: 9 });
      expect(countStarts()).toBe(3);
      rmSync(join(out, FOLDERS[2], 't4.pdf'));
      expect((await pdf()).json.data).toMatchObject({ written: 1, kept: 8 });
      expect(countStarts()).toBe(4);
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('writes the one report into the template of a clerk, for each unit with its own figures', async () => {
    await workspace.run(['template', 'export', 'province', '-o', 'mau.xlsx']);
    const filled = (...more: string[]) =>
      workspace.run<BatchData>([
        'report',
        'province',
        '--by',
        'unit',
        '--template',
        'mau.xlsx',
        '-o',
        out,
        '--json',
        ...more,
      ]);
    expect((await filled()).json.data).toMatchObject({ units: 3, written: 3, failed: [] });
    const cells = async (folder: string): Promise<string> => {
      const source = await openSource(join(out, folder, 'province.xlsx'));
      const texts: string[] = [];
      for (const sheet of source.sheets) for await (const row of rowsOf(sheet)) texts.push(...row.cells);
      await source.close();
      return texts.join('|');
    };
    expect(await cells(FOLDERS[1])).toContain('Đảng bộ trường Hoa Sen');
    expect(await cells(FOLDERS[1])).not.toEqual(await cells(FOLDERS[2]));
    expect((await filled()).json.data).toMatchObject({ written: 0, kept: 3 });
    const { exit, json } = await filled('--format', 'docx');
    expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'template.format.other']);
  });

  it('with --dry-run says what it would write and writes nothing', async () => {
    const { json } = await workspace.run<{ files: string[] }>([...COMMAND, '-o', out, '--dry-run', '--json']);
    expect(json.data).toMatchObject({ units: 3, documents: 6, written: false });
    expect(json.data.files).toHaveLength(6);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['--by', 'cell'],
    ['--out', '-'],
    ['--jobs', '0'],
    ['--jobs', 'x'],
    // Each document has a number of its own.
    ['--number', '127'],
  ])('refuses %s %s and writes nothing', async (option, value) => {
    const { exit, json } = await batch(option, value);
    expect([exit, json.diagnostics[0]?.code]).toEqual([2, 'usage.argument.invalid']);
    expect(existsSync(out)).toBe(false);
  });
});

const COMMAND = ['report', 'province', '--by', 'unit', '--format', 'json,html'];

/** Runs the built program, which has threads. */
function runBuilt(...more: string[]) {
  return spawnSync(process.execPath, [PROGRAM, ...COMMAND, '--quiet', ...more], {
    cwd: workspace.dir,
    encoding: 'utf8',
  });
}
