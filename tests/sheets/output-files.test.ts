import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSources, writeWhole } from '../../src/sheets/output-files.ts';
import { refusal, withFolder } from './support/read-bytes.ts';

describe('writing a file whole', () => {
  it('replaces what was there, for its owner only, and leaves nothing beside it', async () => {
    await withFolder(async (folder) => {
      const path = join(folder, 'báo cáo.csv');
      await writeFile(path, 'cũ', { mode: 0o644 });
      await writeWhole(path, 'mới');
      expect(await readFile(path, 'utf8')).toBe('mới');
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect(await readdir(folder)).toEqual(['báo cáo.csv']);
    });
  });

  it('replaces a link and leaves what it pointed to', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'other'), 'giữ');
      await symlink(join(folder, 'other'), join(folder, 'a.csv'));
      await writeWhole(join(folder, 'a.csv'), 'mới');
      expect(await readFile(join(folder, 'other'), 'utf8')).toBe('giữ');
    });
  });

  it('writes although a temporary file of a run that was cut off lies there', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, '.review-1.part'), 'rest');
      await writeWhole(join(folder, 'a.csv'), 'x');
      expect((await readdir(folder)).sort()).toEqual(['.review-1.part', 'a.csv']);
    });
  });

  it('says why it failed and leaves nothing behind', async () => {
    await withFolder(async (folder) => {
      await mkdir(join(folder, 'a.csv', 'in'), { recursive: true });
      const diagnostic = await refusal(writeWhole(join(folder, 'a.csv'), 'x'));
      expect(diagnostic).toMatchObject({ code: 'usage.output.failed', params: { reason: 'EISDIR' } });
      expect(await readdir(folder)).toEqual(['a.csv']);
      expect(await refusal(writeWhole(join(folder, 'no', 'b.csv'), 'x'))).toMatchObject({
        params: { reason: 'ENOENT' },
      });
    });
  });
});

describe('listing what to read', () => {
  it('takes the spreadsheets of a folder in order, without hidden, lock and foreign files', async () => {
    await withFolder(async (folder) => {
      await mkdir(join(folder, 'b'));
      await mkdir(join(folder, '.cache'));
      const names = [
        'c.XLSX',
        'a.csv',
        'b/x.xlsm',
        'b/y.xls',
        '~$c.xlsx',
        '.d.csv',
        '.cache/e.csv',
        'f.docx',
        'g.txt',
      ];
      for (const name of names) await writeFile(join(folder, name), 'x');
      const found = (await listSources([folder])).map((path) => relative(folder, path));
      expect(found).toEqual(['a.csv', 'b/x.xlsm', 'b/y.xls', 'c.XLSX', 'g.txt']);
    });
  });

  it('takes no link that leaves the folder, and goes round no circle', async () => {
    await withFolder(async (folder) => {
      await mkdir(join(folder, 'in'));
      await writeFile(join(folder, 'secret.csv'), 'x');
      await writeFile(join(folder, 'in', 'a.csv'), 'x');
      await symlink(join(folder, 'secret.csv'), join(folder, 'in', 'leak.csv'));
      await symlink(join(folder, 'in'), join(folder, 'in', 'round'));
      expect(await listSources([join(folder, 'in')])).toEqual([join(folder, 'in', 'a.csv')]);
    });
  });

  it('gives a file named on its own whatever it is called, and a file met twice once', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'a.dat'), 'x');
      await writeFile(join(folder, 'b.csv'), 'x');
      const paths = [join(folder, 'a.dat'), join(folder, 'b.csv'), folder];
      expect(await listSources(paths)).toEqual(paths.slice(0, 2));
    });
  });

  it('names a path that is not there', async () => {
    await withFolder(async (folder) => {
      const diagnostic = await refusal(listSources([join(folder, 'no')]));
      expect(diagnostic).toMatchObject({ code: 'usage.path.missing', file: join(folder, 'no') });
    });
  });
});
