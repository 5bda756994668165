import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { OutCell } from '../../src/sheets/out-workbook.ts';
import { importRows, makeReady } from '../support/import-rows.ts';

/** Spreadsheets.md 9: dates in every form, as precise as they stand there. */

const HEADINGS = ['Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Mã chi bộ'];

async function readBirth(text: string) {
  const { workspace, said } = await importRows([HEADINGS, ['Lò Văn Thử', text, '99000012', 'T.01.01.1']]);
  const [member] = workspace.query<{ birth: string | null }>('SELECT birth FROM member');
  return { birth: member?.birth, said };
}

async function readAdmission(text: string) {
  const { workspace, said } = await importRows([
    ['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Mã chi bộ'],
    ['Lò Văn Thử', '05/09/1940', text, 'T.01.01.1'],
  ]);
  const [member] = workspace.query<{ admitted: string | null }>('SELECT admitted_on AS admitted FROM member');
  return { admitted: member?.admitted, said };
}

describe('forms', () => {
  it.each([
    ['whole number from 2101: a day number', '29082', '1979-08-15'],
    ['whole number from 1900 to 2100: a year', '1958', '1958'],
    ['day first, with strokes', '5/9/1984', '1984-09-05'],
    ['day first, with hyphens', '05-09-1984', '1984-09-05'],
    ['day first, with points', '05.9.1984', '1984-09-05'],
    ['day first, always', '09/12/1984', '1984-12-09'],
    ['month and year', '09/1984', '1984-09'],
    ['month and year, short', '9/1984', '1984-09'],
    ['a year with a blank', '1958 ', '1958'],
    ['ISO', '1984-09-05', '1984-09-05'],
    ['words', 'ngày 5 tháng 9 năm 1984', '1984-09-05'],
    ['with a time', '05/09/1984 00:00', '1984-09-05'],
    ['with a time near midnight', '1984-09-05T23:59:59Z', '1984-09-05'],
    ['behind an apostrophe', `'05/09/1984`, '1984-09-05'],
    ['with a no-break space', '\u00a005/09/1984\u00a0', '1984-09-05'],
    ['with a trailing point', '05/09/1984.', '1984-09-05'],
  ])('%s', async (_form, text, birth) => {
    expect(await readBirth(text)).toEqual({ birth, said: [] });
  });

  it('a date cell is that day, a number cell of a year that year', async () => {
    const workspace = await makeReady();
    const rows: OutCell[][] = [
      HEADINGS,
      ['Lò Văn Thử', 1958, '99000012', 'T.01.01.1'],
      ['Lò Văn Mẫu', { date: '1979-08-15' as PlainDate }, '99000013', 'T.01.01.1'],
      ['Lò Văn Ví', 29_082, '99000014', 'T.01.01.1'],
      // Late in the evening of that day: no time zone may make it the next one, or the one before.
      ['Lò Văn Giả', 29_082.999, '99000015', 'T.01.01.1'],
    ];
    const path = await workspace.sheet('ngay.xlsx', rows);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(workspace.query('SELECT birth FROM member ORDER BY id')).toEqual([
      { birth: '1958' },
      { birth: '1979-08-15' },
      { birth: '1979-08-15' },
      { birth: '1979-08-15' },
    ]);
  });

  it.each([
    ['05/09/84', '1984-09-05'],
    ['05/09/05', '2005-09-05'],
  ])('of two digits of a year the century is guessed, with a warning: %s', async (text, birth) => {
    expect(await readBirth(text)).toEqual({ birth, said: ['B2 date.year-guessed warning'] });
  });

  it.each(['31/02/1980', '30/02/1980', '31/4/1980', '30/02', '31/4', '00/13/1980', 'không rõ', '15/1979/03'])(
    '%s is no date and refuses the row',
    async (text) => {
      expect(await readBirth(text)).toEqual({ birth: undefined, said: ['B2 date.invalid error'] });
    },
  );
});

describe('precision', () => {
  it.each(['00/00/1952', '01/01/1952', '1/1/1952', '1952-01-01'])(
    'a birth on %s means that only the year is known',
    async (text) => {
      expect(await readBirth(text)).toEqual({ birth: '1952', said: ['B2 date.year-only warning'] });
    },
  );

  it('a date cell on 1 January too', async () => {
    const workspace = await makeReady();
    const path = await workspace.sheet('ngay.xlsx', [
      HEADINGS,
      ['Lò Văn Thử', { date: '1952-01-01' as PlainDate }, '99000012', 'T.01.01.1'],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics.map(({ code, cell }) => [code, cell])).toEqual([['import.date.year-only', 'B2']]);
    expect(workspace.query('SELECT birth FROM member')).toEqual([{ birth: '1952' }]);
  });

  it('other dates on 1 January are days, zeros are not', async () => {
    expect(await readAdmission('01/01/1972')).toEqual({ admitted: '1972-01-01', said: [] });
    expect(await readAdmission('00/00/1972')).toEqual({
      admitted: '1972',
      said: ['C2 date.year-only warning'],
    });
  });

  it('a year never becomes 1 January', async () => {
    expect(await readBirth('1952')).toEqual({ birth: '1952', said: [] });
    expect(await readAdmission('9/1972')).toEqual({ admitted: '1972-09', said: [] });
  });
});

describe('days and months that a program swapped', () => {
  const dateCell = (day: string): OutCell => ({ date: day as PlainDate });
  const mixed = async (birth: readonly OutCell[]) => {
    const workspace = await makeReady();
    const path = await workspace.sheet('lan.xlsx', [
      HEADINGS,
      ...birth.map((cell, index): OutCell[] => [
        `Lò Văn T${'abcdefghijk'.charAt(index)}`,
        cell,
        String(99000012 + index),
        'T.01.01.1',
      ]),
    ]);
    return (await workspace.importFiles(path)).json;
  };

  it('show in a column that mixes date cells up to day 12 with texts beyond: one warning for the column', async () => {
    const { diagnostics, data } = await mixed([
      dateCell('1984-05-09'),
      dateCell('1980-03-05'),
      '15/05/1984',
      '28/02/1975',
    ]);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'import.date.swapped',
        severity: 'warning',
        sheet: 'Danh sách',
        column: 'B',
        header: 'Ngày sinh',
        params: { cells: 2, texts: 2, first: 'B2' },
      }),
    ]);
    expect(data.files[0]).toMatchObject({ created: 4, refused: 0 });
  });

  it('do not where all are texts, or the texts are early days too', async () => {
    expect((await mixed(['05/09/1984', '15/05/1984'])).diagnostics).toEqual([]);
    expect((await mixed([dateCell('1984-05-09'), '05/09/1984'])).diagnostics).toEqual([]);
  });
});

describe('days that have not come yet', () => {
  it.each([
    [
      'Ngày sinh',
      ['Lò Văn Thử', '05/09/2030', '', 'T.01.01.1'],
      ['B2 date.future error', 'B2 age.range error'],
    ],
    ['Ngày vào Đảng', ['Lò Văn Thử', '05/09/1984', '06/01/2026', 'T.01.01.1'], ['C2 date.future error']],
  ])('%s after the day of the import', async (_field, row, expected) => {
    const { said } = await importRows([['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Mã chi bộ'], row]);
    expect(said).toEqual(expected);
  });

  it('the day of the import itself has come', async () => {
    expect((await readAdmission('05/01/2026')).said).not.toContain('C2 date.future error');
  });
});
