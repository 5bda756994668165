import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeXlsx } from '../sheets/support/make-xlsx.ts';
import { importRows, makeReady } from '../support/import-rows.ts';
import { makeWorkspace, addPeriod } from '../support/workspace-folder.ts';

/** Spreadsheets.md 1: ten things that surprise a programmer, each shown once by a small file of its own. */

const ORGANIZATION = ['STT', 'Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Trực thuộc'];
const UPPER = 'Đảng bộ cấp trên trực tiếp cơ sở';
const PROVINCE = 'Tỉnh uỷ Thử Nghiệm';

describe('1.1 districts ended on 1 July 2025', () => {
  it('lists of 2024 with huyện uỷ and of 2025 with đảng uỷ xã both import, into one workspace', async () => {
    const workspace = await makeWorkspace('2024');
    const before = workspace.csv('to-chuc-2024.csv', [
      ORGANIZATION,
      ['1', 'T', PROVINCE, 'Tỉnh uỷ', ''],
      ['2', 'T.01', 'Huyện uỷ Sông Thử', 'Huyện uỷ', PROVINCE],
      ['3', 'T.02', 'Thị uỷ Núi Thử', 'Thị uỷ', PROVINCE],
      ['4', 'T.03', 'Thành uỷ Thử Nghiệm', 'Thành uỷ', PROVINCE],
      ['5', 'T.04', 'Đảng uỷ Khối các cơ quan', 'Đảng uỷ khối', PROVINCE],
      ['6', 'T.01.01', 'Đảng bộ xã An Bình', 'Đảng bộ cơ sở', 'Huyện uỷ Sông Thử'],
    ]);
    const first = await workspace.importFiles(before, '--period', '2024');
    expect(first.json.diagnostics).toEqual([]);
    expect(first.json.data.files).toMatchObject([{ kind: 'organizations', rows: 6, created: 6 }]);

    const after = workspace.csv('to-chuc-2025.csv', [
      ORGANIZATION,
      ['1', 'T', PROVINCE, 'Tỉnh uỷ', ''],
      ['2', 'T.51', 'Đảng uỷ xã Sông Thử', UPPER, PROVINCE],
      ['3', 'T.52', 'Đảng uỷ phường Núi Thử', UPPER, PROVINCE],
      ['4', 'T.53', 'Đảng uỷ đặc khu Đảo Thử', 'Đảng uỷ đặc khu', PROVINCE],
      ['5', 'T.54', 'Đảng uỷ các cơ quan Đảng tỉnh', UPPER, PROVINCE],
      ['6', 'T.55', 'Đảng uỷ UBND tỉnh', UPPER, PROVINCE],
      ['7', 'T.56', 'Đảng uỷ Quân sự tỉnh', UPPER, PROVINCE],
      ['8', 'T.57', 'Đảng uỷ Công an tỉnh', UPPER, PROVINCE],
      ['9', 'T.51.01', 'Chi bộ thôn Một', 'Chi bộ cơ sở', 'Đảng uỷ xã Sông Thử'],
    ]);
    await addPeriod(workspace, '2025');
    const second = await workspace.importFiles(after, '--period', '2025');
    expect(second.json.diagnostics).toEqual([]);
    expect(second.json.data.files).toMatchObject([{ kind: 'organizations', rows: 9, created: 8 }]);
  });
});

describe('1.2 Nam and Năm are one string without accents', () => {
  it('a year of birth stays a year beside a column for men', async () => {
    const { workspace, said } = await importRows([
      ['STT', 'Họ và tên', 'Năm sinh', 'Nam', 'Nữ', 'Mã chi bộ'],
      ['1', 'Lò Văn Thử', '1984', 'x', '', 'T.01.01.1'],
    ]);
    expect(said).toEqual([]);
    expect(workspace.query('SELECT birth, sex FROM member')).toEqual([{ birth: '1984', sex: 'male' }]);
  });
});

describe('1.2 headings without accents need their context', () => {
  it.each(['Ngay sinh', 'Ngay thang nam sinh'])('Nam and Nu below %s tell the sex', async (heading) => {
    const { workspace, said } = await importRows([
      ['STT', 'Ho va ten', heading, '', 'Ma chi bo'],
      ['', '', 'Nam', 'Nu', ''],
      ['1', 'Lò Văn Thử', '05/09/1984', '', 'T.01.01.1'],
      ['2', 'Vàng Thị Mẫu', '', '06/09/1985', 'T.01.01.1'],
    ]);
    expect(said).toEqual([]);
    expect(workspace.query('SELECT sex, birth FROM member ORDER BY id')).toEqual([
      { sex: 'male', birth: '1984-09-05' },
      { sex: 'female', birth: '1985-09-06' },
    ]);
  });

  it('NAM alone may be a year or a man: it is asked about', async () => {
    const { json } = await importRows([
      ['STT', 'HO VA TEN', 'NGAY SINH', 'MA CHI BO', 'NAM'],
      ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', '2025'],
    ]);
    expect(json.diagnostics).toMatchObject([{ code: 'import.column.unknown', header: 'NAM' }]);
  });
});

describe('1.3 two spellings of one syllable', () => {
  it('are one in headings, in units and in people', async () => {
    const workspace = await makeReady();
    const heading = (committee: string) => ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', committee];
    const row = (name: string) => ['1', name, '05/09/1984', 'T.01.01.1', 'HTTNV'];
    await importRows([heading('Chi uỷ đánh giá, xếp loại'), row('Lê Thị Thuỳ Hoà')], { workspace });
    const { json, said } = await importRows([heading('Chi ủy đánh giá, xếp loại'), row('Lê Thị Thùy Hòa')], {
      workspace,
    });
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'grades', created: 0, refused: 0 }]);
    expect(workspace.query('SELECT count(*) AS people FROM member')).toEqual([{ people: 1 }]);
  });
});

describe('1.4 composed and decomposed letters in one export, names in capitals', () => {
  it('are one person and one cell, and columns are known either way', async () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Ngày kết nạp', 'Chi bộ đang sinh hoạt', 'Trạng thái'];
    const row = (name: string, birth: string) => [
      name,
      birth,
      '03/02/2010',
      'Chi bộ Một',
      'Đang sinh hoạt Đảng',
    ];
    const workspace = await makeReady();
    const mixed = [
      headings.map((text, index) => text.normalize(index % 2 === 0 ? 'NFD' : 'NFC')),
      row('LÒ VĂN THỬ', '05/09/1984').map((text) => text.normalize('NFD')),
      row('VÀNG THỊ MẪU', '06/09/1985'),
    ];
    const first = await importRows(mixed, { workspace });
    expect(first.said).toEqual([]);
    expect(first.json.data.files).toMatchObject([{ rows: 2, created: 2 }]);
    const turned = await importRows(
      mixed.map((cells, index) => cells.map((text) => text.normalize(index === 1 ? 'NFC' : 'NFD'))),
      { workspace },
    );
    expect(turned.said).toEqual([]);
    expect(turned.json.data.files).toMatchObject([{ rows: 2, created: 0, unchanged: 2 }]);
  });
});

describe('1.5 12-digit numbers that lost their leading zero', () => {
  it('in a number cell is twelve digits again, and it is said', async () => {
    const workspace = await makeReady();
    const path = await workspace.sheet('so.xlsx', [
      ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Số CCCD', 'Mã chi bộ'],
      [1, 'Lò Văn Thử', 'Nam', '05/09/1984', 99_084_000_012, 'T.01.01.1'],
    ]);
    const { exit, json } = await workspace.importFiles(path);
    expect(json.diagnostics.map(({ code, cell }) => [code, cell])).toEqual([
      ['import.identifier.zeros-restored', 'E2'],
    ]);
    expect(exit).toBe(0);
    expect(workspace.query('SELECT value FROM identifier')).toEqual([{ value: '099084000012' }]);
  });
});

describe('1.6 two card numbers', () => {
  const HEADINGS = [
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Số thẻ Đảng* (12 số theo HD38-HD/BTCTW)',
    'Số thẻ theo Đảng quyết định 85',
    'Mã chi bộ',
  ];
  const numbers = 'SELECT kind, value FROM identifier ORDER BY kind';

  it('of one person are both kept, the longer one no citizen number', async () => {
    const { workspace, said } = await importRows([
      HEADINGS,
      ['1', 'Lò Văn Thử', '05/09/1984', '990000000012', '99000012', 'T.01.01.1'],
    ]);
    expect(said).toEqual([]);
    expect(workspace.query(numbers)).toEqual([
      { kind: 'card12', value: '990000000012' },
      { kind: 'card8', value: '99000012' },
    ]);
  });

  it('in one column are told apart by their length, and either finds the person again', async () => {
    const workspace = await makeReady();
    const both = ['1', 'Lò Văn Thử', '05/09/1984', '990000000012', '99000012', 'T.01.01.1'];
    await importRows([HEADINGS, both], { workspace });
    for (const card of ['99000012', '990000000012']) {
      const { json, said } = await importRows(
        [
          ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Mã chi bộ'],
          ['1', 'Lò Văn Thử', '05/09/1984', card, 'T.01.01.1'],
        ],
        { workspace },
      );
      expect(said).toEqual([]);
      expect(json.data.files).toMatchObject([{ created: 0, unchanged: 1 }]);
    }
    expect(workspace.query(numbers)).toHaveLength(2);
  });
});

describe('1.7 the gender without a column', () => {
  it('is given by the column that holds the birth date; a date in both is not decided', async () => {
    const { workspace, said } = await importRows([
      ['STT', 'Họ và tên', 'Ngày sinh', '', 'Mã chi bộ'],
      ['', '', 'Nam', 'Nữ', ''],
      ['1', 'Lò Văn Thử', '05/09/1984', '', 'T.01.01.1'],
      ['2', 'Vàng Thị Mẫu', '', '06/09/1985', 'T.01.01.1'],
      ['3', 'Sùng A Thử', '05/09/1984', '06/09/1985', 'T.01.01.1'],
    ]);
    expect(workspace.query('SELECT full_name AS name, sex, birth FROM member ORDER BY id')).toEqual([
      { name: 'Lò Văn Thử', sex: 'male', birth: '1984-09-05' },
      { name: 'Vàng Thị Mẫu', sex: 'female', birth: '1985-09-06' },
    ]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^[CD]5 .* error$/);
  });
});

describe('1.8 the grade without a column', () => {
  it('is the one of four columns under a common heading that holds an X', async () => {
    const { workspace, said } = await importRows([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Mức xếp loại chất lượng', '', '', ''],
      ['', '', '', '', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
      ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', '', '', 'X', ''],
      ['2', 'Vàng Thị Mẫu', '06/09/1985', 'T.01.01.1', 'X', '', '', ''],
    ]);
    expect(said).toEqual([]);
    expect(workspace.query('SELECT grade_decided AS grade FROM member_year ORDER BY member_id')).toEqual([
      { grade: 'HTNV' },
      { grade: 'HTXSNV' },
    ]);
  });
});

describe('1.9 a sheet is a printed page', () => {
  it('of which the people are taken and every other row is listed with its reason', async () => {
    const line = (...texts: string[]) => [0, 1, 2, 3, 4].map((index) => texts[index] ?? '');
    const { workspace, json, said } = await importRows([
      line('ĐẢNG UỶ XÃ AN BÌNH', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
      line('ĐẢNG BỘ TRƯỜNG HOA SEN', '', '', 'An Bình, ngày 20 tháng 12 năm 2025'),
      line('*'),
      line('DANH SÁCH'),
      line('Xếp loại chất lượng đảng viên năm 2025'),
      line('(Kèm theo Báo cáo số 12-BC/ĐU, ngày 20/12/2025)'),
      line('', '', '', 'Đơn vị tính: người'),
      line('STT', 'Họ và tên', 'Ngày sinh', 'Xếp loại', 'Ghi chú'),
      line('(1)', '(2)', '(3)', '(4)', '(5)'),
      line('I', 'Chi bộ Một'),
      line('1', 'Lò Văn Thử', '05/09/1984', 'HTTNV'),
      line('2', 'Vàng Thị Mẫu', '06/09/1985', 'HTNV'),
      line('', 'Cộng', '2'),
      line('II', 'Chi bộ Hai'),
      line('1', 'Sùng A Thử', '07/09/1986', 'HTXSNV'),
      line('', 'Cộng', '1'),
      line('Tổng cộng: 3 đồng chí'),
      line('', 'Tỷ lệ (%)', '100'),
      line('Ghi chú: (*) đảng viên dự bị'),
      line('', '', '', 'T/M ĐẢNG UỶ'),
      line('NGƯỜI LẬP BIỂU', '', '', 'BÍ THƯ'),
      line('(Ký, ghi rõ họ tên)'),
      line('', '', '', 'Lê Hữu Ví'),
      line('Nơi nhận:'),
    ]);
    expect(said).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'grades', rows: 3, created: 3, refused: 0 }]);
    expect(json.data.files[0]?.skipped.map(({ reason }) => reason)).toEqual([
      ...Array.from({ length: 7 }, () => 'title'),
      'header',
      'number-row',
      'section',
      'total',
      'section',
      'total',
      'total',
      'percent',
      'note',
      'signature',
      'signature',
      'signature',
      'after-end',
      'signature',
    ]);
    expect(workspace.query('SELECT full_name AS name FROM member ORDER BY id')).toEqual([
      { name: 'Lò Văn Thử' },
      { name: 'Vàng Thị Mẫu' },
      { name: 'Sùng A Thử' },
    ]);
  });
});

describe('1.10 TCVN3 looks like Latin-1', () => {
  it('is told by its letters alone, without a font, and the soft hyphen in it is ư', async () => {
    const workspace = await makeReady();
    const path = join(dirname(workspace.dir), 'bang-tinh', 'cu.xlsx');
    mkdirSync(dirname(path), { recursive: true });
    const rows = [
      ['STT', 'Hä vµ tªn', 'Ngµy sinh', 'M· chi bé'],
      ['1', 'NguyÔn V¨n Hïng', '05/09/1954', 'T.01.01.1'],
      ['2', 'TrÇn ThÞ Ph\u00adíc', '1958', 'T.01.01.1'],
    ];
    const xml = rows.map(
      (cells, row) =>
        `<row r="${String(row + 1)}">${cells
          .map((text, column) => {
            const address = `${String.fromCodePoint(65 + column)}${String(row + 1)}`;
            return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
          })
          .join('')}</row>`,
    );
    writeFileSync(path, makeXlsx({ rows: xml.join('') }));
    const { exit, json } = await workspace.importFiles(path, '--yes');
    expect(json.diagnostics.map(({ code }) => code)).toEqual(['import.letters.decoded']);
    expect(exit).toBe(0);
    expect(workspace.query('SELECT full_name AS name FROM member ORDER BY id')).toEqual([
      { name: 'Nguyễn Văn Hùng' },
      { name: 'Trần Thị Phước' },
    ]);
  });
});
