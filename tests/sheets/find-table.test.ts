import { describe, expect, it } from 'vitest';
import { countKnownHeadings, recogniseSheet } from '../../src/registry/recognise-sheet.ts';
import type { SheetMapping } from '../../src/registry/sheet-mapping.ts';
import { findTable, type Recogniser, type TableEvent } from '../../src/sheets/find-table.ts';
import type { Merge, SheetRow, SourceSheet } from '../../src/sheets/source.ts';

/** A sheet of these rows, numbered from 1, so many in a batch; an empty row is not given, as by the readers. */
function makeSheet(
  rows: readonly (readonly string[])[],
  merges: readonly Merge[] = [],
  inBatch = 1,
): SourceSheet {
  const given = rows.flatMap((cells, index): SheetRow[] =>
    cells.some((cell) => cell !== '') ? [{ number: index + 1, cells, hidden: false, faults: [] }] : [],
  );
  return {
    name: 'Tờ 1',
    hidden: false,
    merges,
    // eslint-disable-next-line typescript/require-await -- the readers are asynchronous
    async *batches(): AsyncGenerator<Iterable<SheetRow>> {
      for (let at = 0; at < given.length; at += inBatch) yield given.slice(at, at + inBatch);
    },
  };
}

/** A merged range written as in Excel: `A1:C2`, one letter each. */
function merge(range: string): Merge {
  const match = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range);
  const column = (letter = 'A'): number => letter.charCodeAt(0) - 65;
  return {
    firstColumn: column(match?.[1]),
    firstRow: Number(match?.[2]),
    lastColumn: column(match?.[3]),
    lastRow: Number(match?.[4]),
  };
}

const RECOGNISER: Recogniser<SheetMapping> = {
  count: countKnownHeadings,
  recognise: (paths, titles) => {
    const mapping = recogniseSheet(paths, titles);
    if (mapping === undefined) return undefined;
    const known = mapping.columns.filter(({ role }) => role !== undefined);
    return {
      mapping,
      columns: {
        nameColumn: mapping.nameColumn,
        numberColumn: known.find(({ role }) => role?.kind === 'row-number')?.index,
        knownColumns: known.map(({ index }) => index),
      },
    };
  },
};

async function read(
  rows: readonly (readonly string[])[],
  merges: readonly string[] = [],
): Promise<
  { headings: string[]; titles: readonly string[]; told: string[]; events: TableEvent[] } | undefined
> {
  const table = await findTable(makeSheet(rows, merges.map(merge)), RECOGNISER);
  if (table === undefined) return undefined;
  const events: TableEvent[] = [];
  for await (const some of table.events) events.push(...some);
  const headings = table.mapping.columns.map(({ heading }) => heading);
  return { headings, titles: table.titles, told: events.map(tell), events };
}

function tell(event: TableEvent): string {
  const what =
    event.kind === 'section' ? `section ${event.text}` : event.kind === 'data' ? 'data' : event.reason;
  return `${String(event.row.number)} ${what}`;
}

const HEADER = ['STT', 'Họ và tên', 'Chi bộ', 'Xếp loại'];
const PERSON = ['1', 'Lò Văn Thử', 'Chi bộ 1', 'HTTNV'];

/** What each row below a plain header is told to be. */
async function tellBelow(...rows: (readonly string[])[]): Promise<string[]> {
  const found = await read([HEADER, ...rows]);
  return (found?.told ?? []).slice(1).map((line) => line.replace(/^\d+ /, ''));
}

describe('the header', () => {
  it('stands below letterhead and titles, one of them merged over the whole width', async () => {
    const found = await read(
      [
        ['ĐẢNG UỶ XÃ MẪU', '', 'ĐẢNG CỘNG SẢN VIỆT NAM', ''],
        ['*', '', 'Mẫu, ngày 20 tháng 12 năm 2025', ''],
        ['DANH SÁCH XẾP LOẠI ĐẢNG VIÊN NĂM 2025', '', '', ''],
        HEADER,
        PERSON,
      ],
      ['A1:B1', 'C1:D1', 'A3:D3'],
    );
    expect(found?.headings).toEqual(HEADER);
    expect(found?.titles).toContain('DANH SÁCH XẾP LOẠI ĐẢNG VIÊN NĂM 2025');
    expect(found?.told).toEqual(['1 title', '2 title', '3 title', '4 header', '5 data']);
  });

  it('has a title merged right above it that is no part of it', async () => {
    const found = await read([['XẾP LOẠI', '', '', ''], HEADER, PERSON], ['A1:D1']);
    expect(found?.headings).toEqual(HEADER);
  });

  it('may have two rows with merged cells', async () => {
    const found = await read(
      [
        ['STT', 'Họ và tên', 'Ngày sinh', '', 'Kết quả xếp loại', '', '', ''],
        ['', '', 'Nam', 'Nữ', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
        ['1', 'Lò Văn Thử', '1980', '', '', 'X', '', ''],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:H1'],
    );
    expect(found?.headings).toEqual([
      'STT',
      'Họ và tên',
      'Ngày sinh › Nam',
      'Ngày sinh › Nữ',
      'Kết quả xếp loại › HTXSNV',
      'Kết quả xếp loại › HTTNV',
      'Kết quả xếp loại › HTNV',
      'Kết quả xếp loại › KHTNV',
    ]);
    expect(found?.told).toEqual(['1 header', '2 header', '3 data']);
  });

  it('may have three rows with merged cells', async () => {
    const found = await read(
      [
        ['STT', 'Họ và tên', 'Kết quả xếp loại', '', '', ''],
        ['', '', 'Chi bộ đề nghị', '', 'Đảng uỷ quyết định', ''],
        ['', '', 'HTTNV', 'HTNV', 'HTTNV', 'HTNV'],
        ['1', 'Lò Văn Thử', 'X', '', '', 'X'],
      ],
      ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'],
    );
    expect(found?.headings.at(-1)).toBe('Kết quả xếp loại › Đảng uỷ quyết định › HTNV');
    expect(found?.told).toEqual(['1 header', '2 header', '3 header', '4 data']);
  });

  it('has group headings over blank cells in CSV, where nothing is merged', async () => {
    const found = await read([
      ['STT', 'Họ và tên', 'Ngày sinh', '', 'Chi bộ'],
      ['', '', 'Nam', 'Nữ', ''],
      ['1', 'Lò Thị Thử', '', '1981', 'Chi bộ 1'],
    ]);
    expect(found?.headings).toEqual(['STT', 'Họ và tên', 'Ngày sinh › Nam', 'Ngày sinh › Nữ', 'Chi bộ']);
    expect(found?.told).toEqual(['1 header', '2 header', '3 data']);
  });

  it('is not found where three headings are not known', async () => {
    expect(
      await read([
        ['Tên hàng', 'Giá', 'Ghi chú'],
        ['Bút', '5', ''],
      ]),
    ).toBeUndefined();
    expect(await read([])).toBeUndefined();
  });
});

describe('rows below the header', () => {
  it.each([
    [['1', '2', '3', '4']],
    [['(1)', '(2)', '(3)', '(4)']],
    [['1', '2 (=3+4)', '3', '4']],
    [['A', 'B', '1', '2']],
  ])('%j numbers the columns', async (numbers) => {
    expect(await tellBelow(numbers, PERSON)).toEqual(['number-row', 'data']);
  });

  it('numbers columns only right below the header', async () => {
    expect(await tellBelow(PERSON, ['2', '3', '4', '5'])).not.toContain('number-row');
  });

  it.each([
    [['I', 'Chi bộ thôn 1', '', ''], 'Chi bộ thôn 1'],
    [['A', 'Chi bộ thôn 1', '', ''], 'Chi bộ thôn 1'],
    [['II.', 'Chi bộ thôn 1', '', ''], 'Chi bộ thôn 1'],
    [['', 'Chi bộ thôn 1', '', ''], 'Chi bộ thôn 1'],
    [['Chi bộ thôn 1', '', '', ''], 'Chi bộ thôn 1'],
    [['Tổng công ty Mẫu', '', '', ''], 'Tổng công ty Mẫu'],
  ])('%j is a section', async (row, text) => {
    expect(await tellBelow(PERSON, row, PERSON)).toEqual(['data', `section ${text}`, 'data']);
  });

  it.each([
    [['', 'Cộng', '', '12']],
    [['', 'Tổng', '', '12']],
    [['', 'Tổng số', '', '12']],
    [['Tổng cộng', '', '', '12']],
    [['Tổng cộng: 42 đồng chí', '', '', '']],
    [['', 'Cộng (1+…+11)', '', '12']],
    [['', 'TỔNG CỘNG'.normalize('NFD'), '', '12']],
  ])('%j is a total', async (row) => {
    expect(await tellBelow(PERSON, row)).toEqual(['data', 'total']);
  });

  it.each([[['', 'Tỷ lệ (%)', '', '25']], [['', 'Tỉ lệ %', '', '25']]])(
    '%j is a percent row',
    async (row) => {
      expect(await tellBelow(PERSON, row)).toEqual(['data', 'percent']);
    },
  );

  it('goes on behind the subtotal of a section', async () => {
    const second = ['1', 'Vàng Thị Thử', 'Chi bộ 2', 'HTNV'];
    expect(
      await tellBelow(
        ['I', 'Chi bộ 1', '', ''],
        PERSON,
        ['', 'Cộng', '', '1'],
        ['II', 'Chi bộ 2', '', ''],
        second,
      ),
    ).toEqual(['section Chi bộ 1', 'data', 'total', 'section Chi bộ 2', 'data']);
  });

  it('end with notes and signatures, behind which nothing but numbered rows is data', async () => {
    const late = ['2', 'Vàng Thị Thử', 'Chi bộ 2', 'HTNV'];
    expect(
      await tellBelow(
        PERSON,
        ['Ghi chú: danh sách có 01 đồng chí', '', '', ''],
        ['NGƯỜI LẬP BIỂU', '', 'T/M ĐẢNG UỶ', ''],
        ['(Ký, ghi rõ họ tên)', '', 'BÍ THƯ', ''],
        ['Giàng A Mẫu', '', 'Sùng Thị Mẫu', ''],
        late,
        ['Nơi nhận:', '', '', ''],
      ),
    ).toEqual(['data', 'note', 'signature', 'signature', 'after-end', 'data', 'signature']);
  });

  it.each([
    [['', 'Lò Văn Thử', 'Chi bộ 1', 'HTTNV'], 'without a number but with two more known cells'],
    [['1', 'Lò Văn Thử', '', ''], 'with a number and a name alone'],
    [['1', '', 'Chi bộ 1', 'HTTNV'], 'without a name but with two known cells, to be refused by its cell'],
    [['1', 'Cộng Văn Mẫu', 'Chi bộ 1', 'HTTNV'], 'of a person whose name begins like a total'],
    [['', '', 'Chi bộ 1', 'HTTNV'], 'that gives two known cells'],
  ])('%j is data %s', async (row) => {
    expect(await tellBelow(row)).toEqual(['data']);
  });

  it('are each told exactly once', async () => {
    const rows = [
      ['TIÊU ĐỀ'],
      HEADER,
      ['1', '2', '3', '4'],
      ...Array.from({ length: 100 }, (_, index) => [String(index + 1), ...PERSON.slice(1)]),
    ];
    const found = await read(rows);
    expect(found?.events.map((event) => event.row.number)).toEqual(rows.map((_, index) => index + 1));
    expect(found?.told.filter((line) => line.endsWith('data'))).toHaveLength(100);
  });
});

describe('merged cells below the header', () => {
  it('give a vertically merged unit to every row', async () => {
    const found = await read(
      [
        HEADER,
        PERSON,
        ['2', 'Vàng Thị Thử', '', 'HTNV'],
        ['3', 'Sùng A Thử', '', 'HTNV'],
        ['4', 'Lý Thị Thử', '', 'HTNV'],
      ],
      ['C2:C4'],
    );
    expect(found?.events.slice(1).map(({ row }) => row.cells[2])).toEqual([
      'Chi bộ 1',
      'Chi bộ 1',
      'Chi bộ 1',
      '',
    ]);
  });

  it('make a heading over the whole width a section', async () => {
    const found = await read([HEADER, ['Chi bộ thôn 2', '', '', ''], PERSON], ['A2:D2']);
    expect(found?.told.slice(1)).toEqual(['2 section Chi bộ thôn 2', '3 data']);
  });
});

describe('several headers on one sheet', () => {
  const title = ['DANH SÁCH ĐẢNG VIÊN', '', '', ''];
  const second = ['2', 'Vàng Thị Thử', 'Chi bộ 2', 'HTNV'];

  it('skip the header of a new printed page, with the titles above it, and go on', async () => {
    const found = await read([
      title,
      HEADER,
      ['1', '2', '3', '4'],
      PERSON,
      title,
      HEADER,
      ['1', '2', '3', '4'],
      second,
    ]);
    expect(found?.told).toEqual([
      '1 title',
      '2 header',
      '3 number-row',
      '4 data',
      '5 title',
      '6 header',
      '7 number-row',
      '8 data',
    ]);
  });

  it('keep a section above a header that comes again', async () => {
    expect(await tellBelow(PERSON, ['', 'Chi bộ 2', '', ''], HEADER, second)).toEqual([
      'data',
      'section Chi bộ 2',
      'header',
      'data',
    ]);
  });

  it.each([1, 2, 3, 100])('give each list its own table, rows coming %i at a time', async (inBatch) => {
    const rows = [
      HEADER,
      PERSON,
      ['Tổng cộng: 01 đồng chí', '', '', ''],
      ['DANH SÁCH KẾT NẠP', '', '', ''],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Ngày kết nạp'],
      ['1', 'Sùng A Thử', '1990', '01/02/2025'],
    ];
    const table = await findTable(makeSheet(rows, [], inBatch), RECOGNISER);
    const told: string[][] = [];
    for (let at = table; at !== undefined; at = at.next()) {
      const events: string[] = [];
      for await (const some of at.events) events.push(...some.map(tell));
      told.push(events);
    }
    expect(told).toEqual([
      ['1 header', '2 data', '3 total', '4 title'],
      ['5 header', '6 data'],
    ]);
  });

  it('take no person for a header, whatever words the row holds', async () => {
    expect(await tellBelow(['', 'Lò Văn Thử', 'Nam', 'Chính thức'], PERSON)).toEqual(['data', 'data']);
  });
});
