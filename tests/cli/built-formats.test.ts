import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write, type BookType } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { makeTestFolder } from '../support/test-folder.ts';

const PROGRAM = join(import.meta.dirname, '../../bin/review.js');

it.each(['biff8', 'xlsb', 'ods', 'html'] as const)(
  'the built program takes a list saved as %s',
  (bookType: BookType) => {
    const folder = makeTestFolder();
    execFileSync(process.execPath, [
      PROGRAM,
      'init',
      folder,
      '--name',
      'Tỉnh uỷ Thử Nghiệm',
      '--period',
      '2025',
    ]);
    const book = utils.book_new();
    const rows = [
      ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên'],
      ['T', 'Tỉnh uỷ Thử Nghiệm', 'Tỉnh uỷ', ''],
      ['T.01', 'Chi bộ Một', 'Chi bộ cơ sở', 'T'],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Danh sách');
    writeFileSync(join(folder, 'to-chuc.bin'), write(book, { type: 'buffer', bookType }) as Buffer);
    const { status, stdout } = spawnSync(process.execPath, [PROGRAM, 'import', 'to-chuc.bin', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining('"created":2')]);
  },
);
