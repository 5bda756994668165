import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { formatAddress } from '../../src/sheets/cell-address.ts';
import type { OutCell } from '../../src/sheets/out-workbook.ts';
import { readPath } from '../sheets/read-back.ts';
import { editWorkbook } from '../support/edit-workbook.ts';
import { memberRows, THREE, type MemberRow } from '../support/member-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const BAD: readonly MemberRow[] = [
  THREE[0]!,
  { ...THREE[1]!, birth: '31/02/1975' },
  { ...THREE[2]!, cell: 'T.01.99' },
];

interface Returned {
  out: string | null;
  errors: number;
  warnings: number;
  deadline: string | null;
  written: boolean;
}

let workspace: WorkspaceFolder;
let folder: string;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  folder = join(dirname(workspace.dir), 'tra-lai/');
});

async function giveBack(number: number, ...more: string[]): Promise<Returned> {
  const { exit, json, error } = await workspace.run<Returned>([
    'return',
    String(number),
    '-o',
    folder,
    '--json',
    ...more,
  ]);
  expect([exit, error]).toEqual([0, '']);
  return json.data;
}

describe('review return', () => {
  it('gives the sender’s workbook back: a slip in front, then the same cells, the wrong ones with notes', async () => {
    const path = await workspace.sheet('Danh sách.xlsx', memberRows(BAD));
    await workspace.importFiles(path);
    const { out, errors, written } = await giveBack(2, '--deadline', '20/12/2025');
    expect(out?.endsWith('tra-lai/Danh sách - trả lại.xlsx')).toBe(true);
    expect([errors, written]).toEqual([2, true]);
    const [slip, sheet] = await readPath(out ?? '');
    const [sent] = await readPath(path);
    expect(slip?.name).toBe('Phiếu trả lại');
    const texts = slip?.rows.flatMap(({ cells }) => cells) ?? [];
    expect(texts).toContain('Đã đọc 3 hàng: nhận 1, từ chối 2.');
    expect(texts).toContain('Đề nghị sửa và gửi lại trước hết ngày 20/12/2025.');
    expect(texts.some((text) => /^Mã phiếu: 2-[0-9a-f]{12}$/.test(text))).toBe(true);
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual(sent?.rows.map(({ cells }) => cells));
    const book = read(readFileSync(out ?? ''), { cellStyles: true });
    const notes = Object.entries(book.Sheets['Danh sách'] ?? {}).flatMap(([cell, content]) =>
      ((content as { c?: { t?: string }[] }).c ?? []).map(({ t }) => [cell, t?.split('\n')[0]]),
    );
    expect(notes).toEqual([
      ['C3', '"31/02/1975" không phải là ngày có thật.'],
      ['F4', 'Không có tổ chức đảng "T.01.99".'],
    ]);
    expect(statSync(out ?? '').mode & 0o777).toBe(0o600);
  });

  it('takes the deadline of the period from review.yaml, and writes the slip in English when asked', async () => {
    writeFileSync(
      join(workspace.dir, 'review.yaml'),
      "name: Tỉnh uỷ Thử Nghiệm\nlanguage: en\ndeadlines:\n  '2025': 2025-12-18\n",
    );
    await workspace.importFiles(await workspace.sheet('a.xlsx', memberRows(BAD)));
    const { out, deadline } = await giveBack(2, '--report-lang', 'en');
    expect(deadline).toBe('2025-12-18');
    expect(out?.endsWith('a - returned.xlsx')).toBe(true);
    const [slip] = await readPath(out ?? '');
    expect(slip?.rows.flatMap(({ cells }) => cells)).toContain(
      'Please mend it and send it back by 18/12/2025.',
    );
  });

  it('writes nothing when there is nothing to mend, with --dry-run, or for a number nobody knows', async () => {
    await workspace.importFiles(await workspace.sheet('a.xlsx', memberRows(THREE)));
    expect(await giveBack(2)).toMatchObject({ out: null, written: false });
    await workspace.importFiles(await workspace.sheet('b.xlsx', memberRows(BAD)));
    expect(await giveBack(3, '--dry-run')).toMatchObject({ errors: 2, written: false });
    expect(existsSync(folder)).toBe(false);
    const unknown = await workspace.run(['return', '9', '-o', folder, '--json']);
    expect([unknown.exit, unknown.json.diagnostics[0]?.code]).toEqual([2, 'workspace.submission.unknown']);
  });

  it('tells on the slip what was said of the sheet as a whole', async () => {
    const [headings = [], ...people] = memberRows(BAD.slice(0, 2)).map((row) => row.toSpliced(5, 1));
    await workspace.importFiles(await workspace.sheet('a.xlsx', [['CHI BỘ MỘT'], headings, ...people]));
    const [slip] = await readPath((await giveBack(2)).out ?? '');
    const texts = slip?.rows.flatMap(({ cells }) => cells) ?? [];
    expect(texts).toContain('Nhận xét về trang tính');
    expect(texts.some((text) => text.includes('Chi bộ Một'))).toBe(true);
  });

  it('comes back for a warning about a whole column alone, and the slip names the column', async () => {
    const row = (name: string, born: OutCell): OutCell[] => [`Lò Văn ${name}`, born, 'T.01.01.1'];
    const path = await workspace.xlsx('a.xlsx', [
      {
        name: 'Danh sách',
        rows: [
          ['Họ và tên', 'Ngày sinh', 'Mã chi bộ'],
          row('An', '25/09/1984'),
          row('Bình', '26/09/1984'),
          row('Chi', { date: '1984-05-09' as PlainDate }),
          row('Dung', { date: '1980-03-05' as PlainDate }),
        ],
      },
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics.map(({ code }) => code)).toContain('import.date.swapped');
    const { out, errors, warnings } = await giveBack(2);
    expect([errors, warnings]).toEqual([0, 1]);
    const [slip] = await readPath(out ?? '');
    expect(slip?.rows.flatMap(({ cells }) => cells)).toContain('Danh sách!B (Ngày sinh)');
  });

  it('names on the slip who stood in the unit’s earlier list and does no more', async () => {
    await workspace.importFiles(await workspace.sheet('a.xlsx', memberRows(THREE)));
    await workspace.importFiles(await workspace.sheet('b/a.xlsx', memberRows([THREE[0]!, THREE[2]!])));
    const [slip] = await readPath((await giveBack(3)).out ?? '');
    const rows = slip?.rows.map(({ cells }) => cells) ?? [];
    const at = rows.findIndex(([text]) => text === 'Có trong danh sách gửi trước, không có trong tệp này');
    expect(at).toBeGreaterThan(0);
    expect(rows.slice(at + 2, at + 4)).toEqual([
      ['Trần Thị Mẫu', '', 'a.xlsx › 3'],
      [expect.stringMatching(/^Mã phiếu: /)],
    ]);
  });

  it('gives the same bytes twice', async () => {
    await workspace.importFiles(await workspace.sheet('a.xlsx', memberRows(BAD)));
    const first = readFileSync((await giveBack(2)).out ?? '');
    const second = readFileSync((await giveBack(2)).out ?? '');
    expect(first.equals(second)).toBe(true);
  });
});

describe('the way there and back', () => {
  it.each([
    ['XLSX', async () => workspace.sheet('a.xlsx', memberRows(BAD)), 'Danh sách'],
    ['CSV', async () => workspace.csv('a.csv', memberRows(BAD)), 'Danh sách'],
    [
      'XLS',
      async () => {
        const book = utils.book_new();
        utils.book_append_sheet(book, utils.aoa_to_sheet(memberRows(BAD)), 'Chi bộ Một');
        const path = await workspace.sheet('a.xls', []);
        writeFileSync(path, write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
        return path;
      },
      'Chi bộ Một',
    ],
  ] as const)('ends with nothing refused and nothing changed twice: %s', async (_, send, sheet) => {
    const sent = await workspace.importFiles(await send());
    expect(sent.json.data.files[0]).toMatchObject({ created: 1, refused: 2 });
    const out = (await giveBack(2)).out ?? '';
    editWorkbook(out, sheet, { C3: '28/02/1975', F4: 'T.01.01.2' });
    const back = await workspace.importFiles(out);
    expect(back.exit).toBe(0);
    expect(back.json.diagnostics).toEqual([]);
    expect(back.json.data.files).toMatchObject([
      { created: 2, changed: 0, unchanged: 1, refused: 0, vanished: 0 },
    ]);
    expect(workspace.query('SELECT id, returns FROM submission WHERE returns IS NOT NULL')).toEqual([
      { id: 3, returns: 2 },
    ]);
    const again = await workspace.importFiles(out);
    expect(again.json.data.files).toMatchObject([{ created: 0, changed: 0, unchanged: 3, refused: 0 }]);
    const { json } = await workspace.run<{ refusedRows: number }>(['status', '--json']);
    expect(json.data.refusedRows).toBe(0);
  });

  it('mended in two steps leaves no errors behind in status', async () => {
    await workspace.importFiles(await workspace.sheet('a.xlsx', memberRows(BAD)));
    const out = (await giveBack(2)).out ?? '';
    editWorkbook(out, 'Danh sách', { C3: '28/02/1975' });
    await workspace.importFiles(out);
    const second = join(dirname(out), 'lan hai.xlsx');
    writeFileSync(second, readFileSync(out));
    editWorkbook(second, 'Danh sách', { F4: 'T.01.01.2' });
    const { json } = await workspace.importFiles(second);
    expect(json.data.files).toMatchObject([{ refused: 0 }]);
    const status = await workspace.run<{ refusedRows: number }>(['status', '--json']);
    expect(status.json.data.refusedRows).toBe(0);
  });

  it('reports a cell that was changed although it was not marked, and marked cells that were not mended', async () => {
    await workspace.importFiles(await workspace.sheet('a.xlsx', memberRows(BAD)));
    const out = (await giveBack(2)).out ?? '';
    editWorkbook(out, 'Danh sách', { C3: '28/02/1975', G2: '04/02/2010' });
    const { exit, json } = await workspace.importFiles(out);
    expect(exit).toBe(1);
    expect(json.diagnostics.filter(({ code }) => code.startsWith('import.return'))).toMatchObject([
      {
        code: 'import.return.changed-elsewhere',
        sheet: 'Danh sách',
        cell: 'G2',
        params: { before: '03/02/2010', after: '04/02/2010' },
      },
      { code: 'import.return.unmended', params: { cells: 1 } },
    ]);
  });

  it('takes a row that was taken out as the note says for mended, and the rows below it for unchanged', async () => {
    const twice = [THREE[0]!, THREE[0]!, THREE[1]!, THREE[2]!];
    await workspace.importFiles(await workspace.sheet('a.xlsx', memberRows(twice)));
    const out = (await giveBack(2)).out ?? '';
    const sheets = await readPath(out);
    const back = await workspace.xlsx(
      'a.xlsx',
      sheets.map(({ name, rows }) => ({
        name,
        rows: rows.filter((_, index) => name !== 'Danh sách' || index !== 2).map(({ cells }) => cells),
      })),
    );
    const { exit, json } = await workspace.importFiles(back);
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(json.data.files).toMatchObject([{ created: 0, changed: 0, unchanged: 3, refused: 0 }]);
  });

  it('reports the cells of a row that was put in, by their place in the file that came back', async () => {
    await workspace.importFiles(await workspace.sheet('a.xlsx', memberRows(BAD)));
    const out = (await giveBack(2)).out ?? '';
    const sheets = await readPath(out);
    const more = memberRows([{ name: 'Đỗ Thị Thêm', card: '99000009', birth: '01/01/1988' }])[1] ?? [];
    const back = await workspace.xlsx(
      'a.xlsx',
      sheets.map(({ name, rows }) => {
        const cells = rows.map((row) => row.cells);
        return { name, rows: name === 'Danh sách' ? cells.toSpliced(2, 0, more) : cells };
      }),
    );
    const { json } = await workspace.importFiles(back);
    const changed = json.diagnostics.filter(({ code }) => code === 'import.return.changed-elsewhere');
    expect(changed.map(({ cell }) => cell)).toEqual(['A3', 'B3', 'C3', 'E3', 'F3', 'G3', 'H3']);
    expect(changed[1]?.params).toEqual({ before: '', after: 'Đỗ Thị Thêm' });
  });

  it('holds sheets against each other by their names, wherever they stand in the file that comes back', async () => {
    const good = { name: 'Chi bộ Hai', rows: memberRows([{ ...THREE[0]!, cell: 'T.01.01.2' }]) };
    const bad = { name: 'Chi bộ Một', rows: memberRows(BAD.slice(1)) };
    await workspace.importFiles(await workspace.xlsx('a.xlsx', [bad, good]));
    const book = read(readFileSync((await giveBack(2)).out ?? ''));
    const [slip = '', first = '', second = ''] = book.SheetNames;
    book.SheetNames = [slip, second, first];
    const back = join(dirname(workspace.dir), 'doi-cho.xlsx');
    writeFileSync(back, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const { json } = await workspace.importFiles(back);
    const returned = json.diagnostics.filter(({ code }) => code.startsWith('import.return.'));
    expect(returned.map(({ code, params }) => [code, params])).toEqual([
      ['import.return.unmended', { cells: 2 }],
    ]);
  });

  it('does not take a slip of another workspace for one of its own, and says so', async () => {
    await workspace.importFiles(await workspace.sheet('a.xlsx', memberRows(BAD)));
    const out = (await giveBack(2)).out ?? '';
    const other = await makeWorkspace();
    await addOrganizations(other);
    await other.importFiles(await other.sheet('b.xlsx', memberRows(THREE)));
    const { json } = await other.importFiles(out);
    expect(json.data.files).toMatchObject([{ sheet: 'Danh sách', refused: 2 }]);
    expect(json.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'import.return.foreign', severity: 'warning', params: { value: 2 } }),
    );
    expect(other.query('SELECT count(*) AS n FROM submission WHERE returns IS NOT NULL')).toEqual([{ n: 0 }]);
  });

  it('works for a form that was handed out: export, fill, import, return, mend, import', async () => {
    const form = join(folder, 'bieu.xlsx');
    await workspace.run(['template', 'export', 'members', '-o', form, '--unit', 'T.01.01']);
    const [blank] = await readPath(form);
    const header = blank?.rows.find(({ cells }) => cells[0] === 'STT');
    const at = (heading: string, row: number): string => {
      const column = header?.cells.findIndex((cell) => cell.startsWith(heading)) ?? -1;
      return formatAddress((header?.number ?? 0) + row, column);
    };
    const person = (row: number, name: string, birth: string, card: string) => ({
      [at('Họ và tên', row)]: name,
      [at('Ngày sinh', row)]: birth,
      [at('Số thẻ đảng viên', row)]: card,
      [at('Mã tổ chức đảng', row)]: 'T.01.01.1',
      [at('Ngày vào Đảng', row)]: '03/02/2010',
      [at('Ngày chính thức', row)]: '03/02/2011',
    });
    editWorkbook(form, 'Danh sách', {
      ...person(1, 'Nguyễn Văn Thử', '05/09/1984', '99000001'),
      ...person(2, 'Trần Thị Mẫu', '31/02/1975', '99000002'),
    });
    const sent = await workspace.importFiles(form);
    expect(sent.json.data.files[0]).toMatchObject({ created: 1, refused: 1 });
    const out = (await giveBack(2)).out ?? '';
    editWorkbook(out, 'Danh sách', { [at('Ngày sinh', 2)]: '28/02/1975' });
    const back = await workspace.importFiles(out);
    expect([back.exit, back.json.diagnostics]).toEqual([0, []]);
    expect(back.json.data.files).toMatchObject([{ created: 1, changed: 0, unchanged: 1, refused: 0 }]);
    const again = await workspace.importFiles(out);
    expect(again.json.data.files).toMatchObject([{ created: 0, changed: 0, unchanged: 2, refused: 0 }]);
  });
});
