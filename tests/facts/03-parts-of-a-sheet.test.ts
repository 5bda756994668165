import { beforeEach, describe, expect, it } from 'vitest';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';
import type { OutCell } from '../../src/sheets/out-workbook.ts';

/** Spreadsheets.md 3: the parts of a printed sheet that are no data, and how they are recognised. */

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Mã chi bộ'];
const AN = ['1', 'Lò Văn Thử', '05/09/1984', '99000001', 'T.01.01.1'];
const BINH = ['2', 'Vàng Thị Mẫu', '06/09/1985', '99000002', 'T.01.01.1'];
const CHI = ['3', 'Sùng A Thử', '07/09/1986', '99000003', 'T.01.01.2'];
const line = (...texts: string[]) => HEADER.map((_, index) => texts[index] ?? '');

/** Imports a sheet; `skipped` as `row reason`. Rows taken and passed over must be every row that holds anything. */
async function take(rows: readonly (readonly OutCell[])[]) {
  const path = await workspace.sheet('danh-sach.xlsx', rows);
  const { exit, json } = await workspace.importFiles(path);
  const files = json.data.files;
  const passed = files.flatMap(({ skipped }) => skipped);
  const filled = rows.filter((cells) => cells.some((cell) => cell !== null && cell !== '')).length;
  const blank = passed.filter(({ reason }) => reason === 'blank').length;
  const read = files.reduce((sum, file) => sum + file.rows, 0);
  expect(read + passed.length - blank).toBe(filled);
  return {
    exit,
    files,
    skipped: passed.map(({ row, reason }) => `${String(row)} ${reason}`),
    said: json.diagnostics.map(({ code, severity }) => `${code} ${severity}`),
  };
}

const names = () =>
  workspace
    .query<{ name: string }>('SELECT full_name AS name FROM member ORDER BY id')
    .map(({ name }) => name);

describe('3.1 and 3.2 letterhead and title', () => {
  it('of two blocks with a star, place and date, then kind, subject and decision are no data', async () => {
    const { skipped, said, exit } = await take([
      line('ĐẢNG BỘ TỈNH THỬ NGHIỆM', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
      line('ĐẢNG UỶ XÃ AN BÌNH', '', '', 'An Bình, ngày 20 tháng 12 năm 2025'),
      line('*'),
      line('DANH SÁCH'),
      line('đảng viên năm 2025'),
      line('(Kèm theo Báo cáo số 12-BC/ĐU, ngày 20/12/2025)'),
      HEADER,
      AN,
    ]);
    expect([exit, said]).toEqual([0, []]);
    expect(skipped).toEqual([...[1, 2, 3, 4, 5, 6].map((row) => `${String(row)} title`), '7 header']);
    expect(names()).toEqual(['Lò Văn Thử']);
  });
});

describe('3.3 the unit of measure', () => {
  it.each(['Đơn vị tính: người', 'Đvt: tổ chức', 'ĐVT: đồng'])(
    '%s is no data, above or below',
    async (text) => {
      const { skipped, said } = await take([
        line('', '', '', '', text),
        HEADER,
        AN,
        BINH,
        line('', '', '', text),
      ]);
      expect(said).toEqual([]);
      expect(skipped).toEqual(['1 title', '2 header', '5 note']);
      expect(names()).toHaveLength(2);
    },
  );
});

describe('3.4 headings', () => {
  it('hold line breaks, double spaces, stars and hints in brackets', async () => {
    const { said } = await take([
      ['STT\n(*)', 'Họ  và\ntên *', 'Ngày sinh\n(dd/mm/yyyy)', 'Số thẻ\nĐảng  viên (8 số)', ' Mã  chi bộ * '],
      AN,
    ]);
    expect(said).toEqual([]);
    expect(
      workspace.query('SELECT m.birth, i.value FROM member m JOIN identifier i ON i.member_id = m.id'),
    ).toEqual([{ birth: '1984-09-05', value: '99000001' }]);
  });
});

describe('3.4 three rows of headings', () => {
  const merged = (...areas: readonly (readonly [number, number, number, number])[]) =>
    areas.map(([firstRow, lastRow, firstColumn, lastColumn]) => ({
      firstRow,
      lastRow,
      firstColumn,
      lastColumn,
    }));

  it('merged over one another mean what their lower rows mean', async () => {
    const path = await workspace.xlsx('ba-hang.xlsx', [
      {
        name: 'Danh sách',
        rows: [
          [
            'STT',
            'Họ và tên',
            'Thông tin về đảng viên',
            '',
            '',
            '',
            'Mã chi bộ',
            'Đánh giá năm 2025',
            '',
            '',
            '',
          ],
          ['', '', 'Ngày sinh', '', 'Ngày vào Đảng', '', '', 'Chi bộ đề nghị xếp loại', '', '', ''],
          ['', '', 'Nam', 'Nữ', 'Dự bị', 'Chính thức', '', 'XS', 'T', 'HT', 'KHT'],
          ['1', 'Lò Văn Thử', '05/09/1984', '', '03/02/2010', '03/02/2011', 'T.01.01.1', '', 'X', '', ''],
          ['2', 'Vàng Thị Mẫu', '', '06/09/1985', '03/02/2012', '03/02/2013', 'T.01.01.1', '', '', 'X', ''],
        ],
        merges: merged(
          [0, 2, 0, 0],
          [0, 2, 1, 1],
          [0, 0, 2, 5],
          [1, 1, 2, 3],
          [1, 1, 4, 5],
          [0, 2, 6, 6],
          [0, 0, 7, 10],
          [1, 1, 7, 10],
        ),
      },
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'grades', headerRow: 3, rows: 2, created: 2 }]);
    expect(workspace.query('SELECT sex, birth, admitted_on, official_on FROM member ORDER BY id')).toEqual([
      { sex: 'male', birth: '1984-09-05', admitted_on: '2010-02-03', official_on: '2011-02-03' },
      { sex: 'female', birth: '1985-09-06', admitted_on: '2012-02-03', official_on: '2013-02-03' },
    ]);
    expect(workspace.query('SELECT grade_cell AS grade FROM member_year ORDER BY member_id')).toEqual([
      { grade: 'HTTNV' },
      { grade: 'HTNV' },
    ]);
  });

  it('of a list with headings of its own too', async () => {
    await workspace.importFiles(await workspace.sheet('dv.xlsx', [HEADER, AN]));
    const path = await workspace.sheet('ky-luat.xlsx', [
      ['DANH SÁCH ĐẢNG VIÊN BỊ KỶ LUẬT NĂM 2025'],
      ['TT', 'Họ và tên', 'Mã chi bộ', 'Xử lý về Đảng', '', '', '', 'Ngày kỷ luật'],
      ['', '', '', 'Hình thức kỷ luật', '', '', '', ''],
      ['', '', '', 'KT', 'CC', 'CCh', 'Khai trừ', ''],
      ['1', 'Lò Văn Thử', 'T.01.01.1', '', 'X', '', '', '03/04/2025'],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(workspace.query('SELECT details FROM member_record')).toMatchObject([
      { details: expect.stringContaining('"disciplineForm":2') as string },
    ]);
  });
});

describe('3.5 the number row', () => {
  it.each([
    [['(1)', '(2)', '(3)', '(4)', '(5)']],
    [['1', '2 (=3+4)', '3', '4', '5']],
    [['1', '2', '3', '4(=2*100/3)', '5']],
    [['A', 'B', '1', '2', '3']],
  ])('%j is never data', async (row) => {
    const { skipped, said } = await take([HEADER, row, AN]);
    expect(said).toEqual([]);
    expect(skipped).toEqual(['1 header', '2 number-row']);
    expect(names()).toEqual(['Lò Văn Thử']);
  });

  it('of numbers in number cells neither', async () => {
    const { skipped } = await take([HEADER, [1, 2, 3, 4, 5], AN]);
    expect(skipped).toEqual(['1 header', '2 number-row']);
  });
});

describe('3.6 running numbers', () => {
  it.each([
    ['restart in each section', '1'],
    ['run on', '2'],
  ])('%s', async (_, second) => {
    const { files } = await take([
      HEADER,
      line('I', 'Chi bộ Một'),
      AN,
      line('II', 'Chi bộ Hai'),
      [second, ...CHI.slice(1)],
    ]);
    expect(files).toMatchObject([{ rows: 2, created: 2, refused: 0 }]);
  });
});

describe('3.6 a bare name merged over the row', () => {
  it('names the cell of the rows below', async () => {
    const columns = HEADER.slice(0, 4);
    const over = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 3 });
    const path = await workspace.xlsx('gop.xlsx', [
      {
        name: 'Danh sách',
        rows: [columns, ['Chi bộ Một'], AN.slice(0, 4), ['B. Chi bộ Hai'], CHI.slice(0, 4)],
        merges: [over(1), over(3)],
      },
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(
      workspace.query(
        `SELECT m.full_name AS name, o.name AS cell FROM member m JOIN membership s ON s.member_id = m.id
           JOIN organization_version o ON o.organization_id = s.organization_id ORDER BY m.id`,
      ),
    ).toEqual([
      { name: 'Lò Văn Thử', cell: 'Chi bộ Một' },
      { name: 'Sùng A Thử', cell: 'Chi bộ Hai' },
    ]);
  });
});

describe('3.7 blank rows', () => {
  it('in between end nothing', async () => {
    const { said } = await take([HEADER, AN, line(), line(), BINH, [], CHI]);
    expect(said).toEqual([]);
    expect(names()).toHaveLength(3);
  });
});

describe('3.8 totals', () => {
  it.each(['Cộng', 'Tổng', 'Tổng số', 'Tổng cộng', 'Cộng (1+2)', 'Cộng (1+…+11)', 'Tổng cộng: 2 đồng chí'])(
    '%s is no person, nor the row of shares below it',
    async (text) => {
      const { skipped, said } = await take([
        HEADER,
        AN,
        BINH,
        line('', text),
        line('', 'Tỉ lệ %', '100'),
        line('Lê Hữu Ví'),
      ]);
      expect(said).toEqual([]);
      expect(skipped.slice(0, 3)).toEqual(['1 header', '4 total', '5 percent']);
      expect(names()).toHaveLength(2);
    },
  );
});

describe('3.9 notes', () => {
  it.each([
    'Ghi chú: danh sách chốt đến ngày 31/12/2025',
    'Chú thích: đảng viên dự bị in nghiêng',
    '(*) Đảng viên dự bị',
    '(*): Đảng viên được miễn',
  ])('%s ends the list', async (note) => {
    const { skipped, said } = await take([HEADER, AN, line(note), line('- Mức 2: hoàn thành tốt nhiệm vụ')]);
    expect(said).toEqual([]);
    expect(skipped).toEqual(['1 header', '3 note', '4 after-end']);
    expect(names()).toEqual(['Lò Văn Thử']);
  });

  it('that begin with a dash are none either, and name no unit', async () => {
    const { said } = await take([HEADER, AN, line('- Mức 2: hoàn thành tốt nhiệm vụ')]);
    expect(said).toEqual([]);
    expect(names()).toEqual(['Lò Văn Thử']);
  });
});

describe('3.10 the signature block', () => {
  it('with a name rows below, where the copies go and telephone numbers is no data', async () => {
    const { skipped, said, exit } = await take([
      HEADER,
      AN,
      line('', '', '', 'An Bình, ngày 20 tháng 12 năm 2025'),
      line('NGƯỜI LẬP BIỂU', '', '', 'T/M ĐẢNG UỶ'),
      line('(Ký, ghi rõ họ tên)', '', '', 'BÍ THƯ'),
      line(),
      line(),
      line(),
      line(),
      line('', 'Trần Thị Mẫu', '', 'Lê Hữu Ví'),
      line('Điện thoại di động: 0990000001', '', 'cơ quan: 02990000001'),
      line('Nơi nhận:'),
      line('- Đảng uỷ cấp trên (báo cáo),'),
      line('- Lưu Văn phòng.'),
    ]);
    expect([exit, said]).toEqual([0, []]);
    expect(names()).toEqual(['Lò Văn Thử']);
    expect(skipped.filter((each) => !each.endsWith('blank'))).toEqual([
      '1 header',
      '3 note',
      '4 signature',
      '5 signature',
      '10 after-end',
      '11 after-end',
      '12 signature',
      '13 after-end',
      '14 after-end',
    ]);
  });

  it.each(['TM. CHI UỶ', 'K/T BÍ THƯ', 'TRƯỞNG BAN', 'PHÓ BÍ THƯ', 'Xác nhận của chi uỷ'])(
    '%s signs',
    async (text) => {
      const { skipped, said } = await take([
        HEADER,
        AN,
        line('', '', '', text),
        line('', '', '', 'Lê Hữu Ví'),
      ]);
      expect(said).toEqual([]);
      expect(skipped).toEqual(['1 header', '3 signature', '4 after-end']);
    },
  );
});

describe('3.11 rows that only have a format', () => {
  it('are no rows, and end nothing', async () => {
    const formatted: OutCell[] = HEADER.map(() => ({ value: null, bordered: true }));
    const path = await workspace.sheet('dai.xlsx', [
      HEADER,
      AN,
      ...Array.from({ length: 3000 }, () => formatted),
      BINH,
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect([exit, json.diagnostics]).toEqual([0, []]);
    expect(json.data.files).toMatchObject([{ rows: 2, created: 2 }]);
    expect(json.data.files[0]?.skipped.filter(({ reason }) => reason !== 'blank')).toHaveLength(1);
  });
});

describe('recognising the parts', () => {
  it('the header is the first row with three known headings: what stands above is a title', async () => {
    const { skipped } = await take([line('Đơn vị', 'Chi bộ Một', '', 'Năm', '2025'), HEADER, AN]);
    expect(skipped).toEqual(['1 title', '2 header']);
  });

  it('a row with a name is data with a running number or two other columns', async () => {
    const { files } = await take([
      HEADER,
      AN,
      ['', ...BINH.slice(1)],
      ['', CHI[1] ?? '', '', CHI[3] ?? '', CHI[4] ?? ''],
    ]);
    expect(files).toMatchObject([{ rows: 3, created: 3, refused: 0 }]);
  });

  it('running numbers have points, brackets, zeros and stars', async () => {
    const numbers = ['01', '2.', '3)', 'I.4', '*'];
    const { files, said } = await take([
      HEADER,
      ...numbers.map((number, index) => [
        number,
        `Lò Văn ${'ABCDE'.charAt(index)}`,
        '05/09/1984',
        `9900000${String(index)}`,
        'T.01.01.1',
      ]),
    ]);
    expect(said).toEqual([]);
    expect(files).toMatchObject([{ rows: 5, created: 5 }]);
  });

  it('a row with a running number and a name only is a person who cannot be told', async () => {
    const { files, said } = await take([HEADER, AN, ['2', 'Lò Văn Thiếu', '', '', 'T.01.01.1']]);
    expect(said).toEqual(['import.member.unknown error']);
    expect(files).toMatchObject([{ rows: 2, created: 1, refused: 1 }]);
  });

  it('a row with a name alone is a section, under a numeral, a letter or nothing', async () => {
    const { skipped } = await take([
      HEADER,
      line('A', 'Đảng bộ trường Hoa Sen'),
      line('I', 'Chi bộ Một'),
      AN,
      line('', 'Chi bộ Hai'),
      CHI,
    ]);
    expect(skipped).toEqual(['1 header', '2 section', '3 section', '5 section']);
  });

  it('below a signature nothing is data but what has a running number of its own', async () => {
    const { skipped, files } = await take([
      HEADER,
      AN,
      line('', '', '', 'BÍ THƯ'),
      line('', 'Lê Hữu Ví', '', '99000009'),
      BINH,
    ]);
    expect(skipped).toEqual(['1 header', '3 signature', '4 after-end']);
    expect(files).toMatchObject([{ rows: 2, created: 2 }]);
  });

  it('nothing is dropped in silence: each row of a messy sheet is taken, refused or listed once', async () => {
    const { files, skipped } = await take([
      line('ĐẢNG UỶ XÃ AN BÌNH', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
      line('DANH SÁCH ĐẢNG VIÊN'),
      HEADER,
      line('(1)', '(2)', '(3)', '(4)', '(5)'),
      line('I', 'Chi bộ Một'),
      AN,
      ['2', '', '', '', ''],
      ['x', 'Không rõ', '', '', ''],
      ['3', 'Lò Văn Lỗi', '31/02/1980', '12', 'T.99'],
      line('', '', '', '', 'chữ lạc'),
      line('Cộng: 2 đồng chí'),
      line('', 'Tỷ lệ (%)', '100'),
      HEADER,
      BINH,
      line('Ghi chú: hết'),
      line('chữ sau cùng'),
    ]);
    const rows = skipped.map((each) => Number(each.split(' ')[0]));
    expect(new Set(rows).size).toBe(rows.length);
    expect(files).toMatchObject([{ created: 2 }]);
    const [file] = files;
    expect((file?.created ?? 0) + (file?.unchanged ?? 0) + (file?.changed ?? 0) + (file?.refused ?? 0)).toBe(
      file?.rows,
    );
  });
});
