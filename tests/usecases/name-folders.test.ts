import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { nameFolders } from '../../src/usecases/batch/name-folders.ts';
import { gradeRows } from '../support/grade-rows.ts';
import { makeWorkspace } from '../support/workspace-folder.ts';

function nameOne(code: string | null, name: string): string | undefined {
  return nameFolders([{ id: 7, code, name }]).get(7);
}

it.each([
  ['38.168', 'Đảng uỷ xã An Bình', '38.168-dang-uy-xa-an-binh'],
  [null, 'Chi bộ Một', 'chi-bo-mot'],
  ['../../etc', 'x', 'etc-x'],
  ['..', '..', '_7'],
  ['/', '\\', '_7'],
  ['.an', '', 'an'],
  ['CON', '', '_CON'],
  ['nul.txt', '', '_nul.txt'],
  ['a\u0000b\u202ec\n', '=1+1', 'a-b-c-1-1'],
  ['C:', 'D:\\x', 'C-d-x'],
])('the folder of code %j and name %j is %s', (code, name, folder) => {
  expect(nameOne(code, name)).toBe(folder);
});

it('is never longer than a file system takes', () => {
  expect(nameOne('9'.repeat(500), 'Đ'.repeat(500))?.length).toBeLessThan(100);
});

it('is one for each unit also where capitals do not count', () => {
  const folders = nameFolders([
    { id: 1, code: 'a.1', name: '' },
    { id: 2, code: 'A.1', name: '' },
    { id: 3, code: 'a/1', name: '' },
  ]);
  expect([...folders.values()]).toEqual(['a.1_1', 'A.1_2', 'a-1']);
});

it('codes that are paths or devices stay inside the folder of the batch', async () => {
  const workspace = await makeWorkspace();
  await workspace.importFiles(
    workspace.csv('to-chuc.csv', [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên'],
      ['T', 'Tỉnh uỷ Thử Nghiệm', 'Tỉnh uỷ', ''],
      ['../../../x', '<script>alert(1)</script>', 'Chi bộ cơ sở', 'T'],
      ['NUL', '=HYPERLINK("http://example.invalid")', 'Chi bộ cơ sở', 'T'],
    ]),
  );
  await workspace.importFiles(workspace.csv('xl.csv', gradeRows([{ 'Mã chi bộ': 'NUL' }])));
  await workspace.run(['classify']);
  const out = join(workspace.dir, 'a', 'b', 'ra');
  const around = () => readdirSync(dirname(workspace.dir)).sort();
  const before = around();
  const { json } = await workspace.run([
    'report',
    'all',
    '--by',
    'unit',
    '--format',
    'csv',
    '-o',
    out,
    '--json',
  ]);
  expect(json.data).toMatchObject({ units: 2, failed: [] });
  expect(readdirSync(out).sort()).toEqual([
    'NUL-hyperlink-http-example-invalid',
    'index.html',
    'manifest.json',
    'x-script-alert-1-script',
  ]);
  expect(around()).toEqual(before);
});
