import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceLimits } from '../../src/sheets/source-limits.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { makeWorkbook, workbookEntries } from './make-workbook.ts';
import { makeZip, type ZipEntry } from './make-zip.ts';
import { readBytes, readPath, refusalOf } from './read-back.ts';

const folder = makeTemporaryFolder();
const SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const SOUND = workbookEntries({ sheets: [SHEET] });
const PART = 'xl/worksheets/sheet1.xml';

/** The sound workbook with one of its parts changed. */
function change(name: string, with_: Partial<ZipEntry>): Buffer {
  return makeZip(SOUND.map((entry) => (entry.name === name ? { ...entry, ...with_ } : entry)));
}

async function refuse(bytes: Buffer, limits: Partial<SourceLimits> = {}): Promise<unknown> {
  const { code, params } = await refusalOf(readBytes(folder, bytes, limits));
  return { code, ...params };
}

describe('workbooks made to harm', () => {
  it('are told apart from a sound one, which is read', async () => {
    const [sheet] = await readBytes(folder, makeZip(SOUND));
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([['1']]);
  });

  it('unpack to two hundred times their size: refused before unpacking', async () => {
    const bomb = makeWorkbook({ sheets: [`${SHEET}${' '.repeat(12 * 1024 * 1024)}`] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refuse(bomb)).toEqual({ code: 'import.file.limit', limit: 'ratio', max: 200 });
  });

  it('state a smaller size than they unpack to', async () => {
    expect(await refuse(change(PART, { size: 20 }))).toEqual({
      code: 'import.file.damaged',
      reason: 'archive',
    });
  });

  it('state a larger size than they unpack to', async () => {
    expect(await refuse(change(PART, { size: 5000 }))).toEqual({
      code: 'import.file.damaged',
      reason: 'archive',
    });
  });

  it('have too many entries', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ name: `x${String(index)}`, content: '' }));
    expect(await refuse(makeZip([...SOUND, ...many]), { entries: 20 })).toEqual({
      code: 'import.file.limit',
      limit: 'entries',
      max: 20,
    });
  });

  it('name one entry twice, in whichever case', async () => {
    const twice = makeZip([...SOUND, { name: PART.toUpperCase(), content: '<x/>' }]);
    expect(await refuse(twice)).toEqual({ code: 'import.file.damaged', reason: 'archive' });
  });

  it('name an entry outside their folder', async () => {
    const outside = makeZip([...SOUND, { name: '../../thoat.txt', content: 'x' }]);
    expect(await refuse(outside)).toEqual({ code: 'import.file.damaged', reason: 'archive' });
  });

  it.each([
    ['entryBytes', { entryBytes: 100 }],
    ['totalBytes', { totalBytes: 700 }],
    ['merges', { merges: 1 }],
    ['textLength', { textLength: 1000 }],
    ['sharedStringBytes', { sharedStringBytes: 100 }],
  ])('go over the limit %s', async (limit, limits) => {
    const merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
    const bytes = makeWorkbook({
      sheets: [`${SHEET}${merges}`],
      strings: `<si><t>${'chữ'.repeat(60_000)}</t></si>`,
    });
    expect(await refuse(bytes, limits)).toMatchObject({ code: 'import.file.limit', limit });
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "x">]>', 'doctype'],
    ['an external document type', '<!DOCTYPE a SYSTEM "file:///etc/passwd">', 'doctype'],
  ])('%s', async (_, declaration, reason) => {
    const content = `<?xml version="1.0"?>${declaration}<worksheet>${SHEET}</worksheet>`;
    expect(await refuse(change(PART, { content }))).toEqual({ code: 'import.file.damaged', reason });
  });

  it.each([
    [
      'an entity of their own',
      '<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
    ],
    [
      'a bare ampersand',
      '<worksheet><sheetData><row><c t="str"><v>a & b</v></c></row></sheetData></worksheet>',
    ],
    ['tags that do not match', '<worksheet><sheetData></worksheet></sheetData>'],
    ['an open end', '<worksheet><sheetData><row>'],
    ['an attribute twice', '<worksheet><sheetData><row r="1" r="2"/></sheetData></worksheet>'],
    ['two roots', '<worksheet/><worksheet/>'],
    [
      'a forbidden character',
      '<worksheet><sheetData><row><c t="str"><v>\u0001</v></c></row></sheetData></worksheet>',
    ],
    [
      'a forbidden reference',
      '<worksheet><sheetData><row><c t="str"><v>&#0;</v></c></row></sheetData></worksheet>',
    ],
    ['no element', ' '],
  ])('XML with %s', async (_, content) => {
    expect(await refuse(change(PART, { content }))).toEqual({ code: 'import.file.damaged', reason: 'xml' });
  });

  it('XML that is not UTF-8', async () => {
    const content = Buffer.from('<worksheet>\u00e9</worksheet>', 'latin1');
    expect(await refuse(change(PART, { content }))).toEqual({
      code: 'import.file.damaged',
      reason: 'encoding',
    });
  });

  it('a wrong checksum', async () => {
    expect(await refuse(change(PART, { checksum: 1 }))).toEqual({
      code: 'import.file.damaged',
      reason: 'checksum',
    });
  });

  it('a sheet that is missing', async () => {
    const without = makeZip(SOUND.filter(({ name }) => name !== PART));
    expect(await refuse(without)).toEqual({ code: 'import.file.damaged', reason: 'part-missing' });
  });

  it('are cut off anywhere', async () => {
    const whole = makeZip(SOUND);
    for (let length = 4; length < whole.length; length += 37) {
      expect(await refuse(whole.subarray(0, length))).toMatchObject({ code: 'import.file.damaged' });
    }
  });

  it('have one byte changed anywhere: read as if sound or refused with one diagnostic, never anything else', async () => {
    const whole = makeZip(SOUND);
    for (let at = 4; at < whole.length; at += 13) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const sheets = await readBytes(folder, changed).catch(async (error: unknown) => {
        const refusal = await refusalOf(
          Promise.reject(error instanceof Error ? error : new Error(String(error))),
        );
        expect(refusal.code).toMatch(/^import\.file\.(?:damaged|format|limit)$/);
        return undefined;
      });
      if (sheets !== undefined) expect(sheets[0]?.rows[0]?.cells).toEqual(['1']);
    }
  });

  it('are an archive of something else', async () => {
    expect(await refuse(makeZip([{ name: 'a.txt', content: 'x' }]))).toEqual({
      code: 'import.file.format',
      reason: 'archive',
    });
    expect(await refuse(makeZip([{ name: 'xl/workbook.bin', content: 'x' }]))).toEqual({
      code: 'import.file.format',
      reason: 'binary',
    });
  });
});

describe('paths that are no files', () => {
  it('a pipe is refused without waiting for a writer', async () => {
    const path = join(folder, 'ong.xlsx');
    execFileSync('mkfifo', [path]);
    const refusal = await refusalOf(readPath(path));
    expect(refusal).toMatchObject({ code: 'import.file.unreadable', params: { reason: 'not-a-file' } });
  }, 5000);

  it.each(['/dev/zero', '/dev/null'])('%s is refused', async (path) => {
    expect((await refusalOf(readPath(path))).code).toBe('import.file.unreadable');
  });

  it('a folder and a missing file are refused', async () => {
    const path = join(folder, 'thu-muc.xlsx');
    mkdirSync(path);
    expect((await refusalOf(readPath(path))).params).toEqual({ reason: 'not-a-file' });
    expect((await refusalOf(readPath(join(folder, 'khong-co.xlsx')))).params).toEqual({ reason: 'ENOENT' });
    writeFileSync(join(folder, 'tep'), 'a;b');
    expect((await refusalOf(readPath(join(folder, 'tep', 'x')))).params).toEqual({ reason: 'ENOTDIR' });
  });
});
