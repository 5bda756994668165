import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/sheets/open-source.ts';
import { makeXlsx } from './support/make-xlsx.ts';
import { makeZip } from './support/make-zip.ts';
import { readBytes, refusal, withFolder } from './support/read-bytes.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('opening a received file', () => {
  it('goes by the content, not the name, and gives size and SHA-256', async () => {
    await withFolder(async (folder) => {
      const bytes = makeXlsx({ rows: '<row><c><v>1</v></c></row>' });
      await writeFile(join(folder, 'a.csv'), bytes);
      const source = await openSource(join(folder, 'a.csv'));
      expect(source.format).toBe('xlsx');
      expect(source.bytes).toBe(bytes.length);
      expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      await source.close();
    });
  });

  it.each([
    ['a file without bytes', '', 'import.file.empty', undefined],
    ['nothing but a mark and line ends', '\uFEFF\r\n\r\n', 'import.file.empty', undefined],
    ['a PDF', '%PDF-1.7\n', 'import.file.format', 'pdf'],
    ['a text in RTF', '{\\rtf1 a}', 'import.file.format', 'document'],
    ['bytes with NUL', Buffer.from('a;b\n1;\0\n'), 'import.file.format', 'binary'],
    [
      'a letter of an office program',
      Buffer.concat([OLE, Buffer.alloc(600)]),
      'import.file.format',
      'document',
    ],
    ['a ZIP of something else', makeZip([{ name: 'a.txt', content: 'a' }]), 'import.file.format', 'archive'],
    [
      'a broken binary workbook',
      makeZip([{ name: 'xl/workbook.bin', content: 'a' }]),
      'import.file.format',
      'binary',
    ],
  ])('%s is refused', async (_, content, code, reason) => {
    const diagnostic = await refusal(readBytes(content));
    expect(diagnostic?.code).toBe(code);
    expect(diagnostic?.params?.['reason']).toBe(reason);
    expect(diagnostic?.file).toMatch(/received$/);
  });

  it('a workbook with a password is told apart from an old .xls', async () => {
    const bytes = Buffer.concat([OLE, Buffer.alloc(300_000), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect((await refusal(readBytes(bytes)))?.code).toBe('import.file.encrypted');
  });

  it('folders, missing files, pipes and devices are refused without waiting', async () => {
    await withFolder(async (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
      await symlink('/dev/zero', join(folder, 'zero.csv'));
      await mkdir(join(folder, 'folder.xlsx'));
      for (const name of ['pipe.csv', 'zero.csv', 'folder.xlsx', 'missing.csv']) {
        const diagnostic = await refusal(openSource(join(folder, name)));
        expect(diagnostic).toMatchObject({ code: 'import.file.unreadable', file: join(folder, name) });
      }
    });
  });
});
