import type { OutCell } from '../../sheets/out-workbook.ts';
import type { MonthMark, SampleMonths, SampleSender, SampleUnit, SampleYearNumber } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { identifierColumns, parentName } from './member-columns.ts';
import { laySheet } from './printed-sheet.ts';
import { romanNumeral } from './roman-numeral.ts';
import { listRows, numberColumn, padRow, textColumn, toCsvRows, type ListColumn } from './table-columns.ts';

/** One sender's books of a year. */
export interface MonthBooks {
  readonly sender: SampleSender;
  readonly year: SampleYearNumber;
  readonly months: readonly SampleMonths[];
  readonly unitByCode: ReadonlyMap<string, SampleUnit>;
}

type Row = SampleMonths & SampleMonths['member'];

/** What one kind of book puts into the cell of a month. */
interface Book {
  readonly file: string;
  readonly title: string;
  readonly before: readonly ListColumn<Row>[];
  readonly mark: (row: Row, month: number) => OutCell;
  readonly after: readonly ListColumn<Row>[];
}

/** The books of fees and of attendance, as the sender keeps its lists of members. */
export function writeMonthBooks(books: MonthBooks): SampleFile[] {
  const rows = books.months.map((months): Row => ({ ...months, ...months.member }));
  const inText = books.sender.layouts[books.year] === 'semicolon';
  return [feeBook(inText), attendanceBook()].map((book) =>
    ['export', 'semicolon'].includes(books.sender.layouts[books.year])
      ? writeCsvBook(books, rows, book)
      : writeSectionBook(books, rows, book),
  );
}

function feeBook(inText: boolean): Book {
  // Spreadsheets that are saved as text under Vietnamese settings part thousands by points.
  const sum = (amount: number): OutCell =>
    inText ? String(amount).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.') : amount;
  return {
    file: 'thu-nop-dang-phi',
    title: 'SỔ THU, NỘP ĐẢNG PHÍ',
    before: [{ heading: 'Mức đóng', width: 10, value: ({ fee }) => sum(fee) }],
    mark: ({ fees, fee }, month) => {
      const mark = fees[month] ?? '';
      return mark === 'x' ? sum(fee) : textOf(mark);
    },
    after: [
      {
        heading: 'Cộng',
        width: 10,
        value: ({ fees, fee }) =>
          sum(fee * fees.filter((mark) => mark === 'x' || mark === 'nộp chậm').length),
      },
    ],
  };
}

function attendanceBook(): Book {
  return {
    file: 'theo-doi-du-sinh-hoat',
    title: 'SỔ THEO DÕI ĐẢNG VIÊN DỰ SINH HOẠT CHI BỘ',
    before: [],
    mark: ({ attendance }, month) => textOf(attendance[month] ?? ''),
    after: [],
  };
}

function textOf(mark: MonthMark): OutCell {
  return mark === '' ? null : mark;
}

function columnsOf({ sender, year }: MonthBooks, book: Book, headings: readonly string[]): ListColumn<Row>[] {
  return [
    numberColumn('STT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    { heading: 'Năm sinh', width: 8, value: ({ person }) => person.birthYear },
    ...identifierColumns<Row>(sender, year, { card: 'Số thẻ đảng viên', citizenId: 'Số CCCD' }),
    ...book.before,
    ...headings.map((heading, month): ListColumn<Row> => ({
      heading,
      width: 8,
      value: (row) => book.mark(row, month),
    })),
    ...book.after,
  ];
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

function writeCsvBook(books: MonthBooks, rows: readonly Row[], book: Book): SampleFile {
  const { sender, year } = books;
  const columns = columnsOf(
    books,
    book,
    MONTHS.map((month) => `T${String(month)}`),
  );
  const place = [
    textColumn<Row>('Chi bộ', 30, ({ unit }) => unit.name),
    textColumn<Row>('Đảng bộ', 30, ({ unit }) => parentName(books, unit)),
  ];
  const all = [...columns.slice(0, 3), ...place, ...columns.slice(3)];
  return {
    path: `${String(year)}/${sender.slug}/${book.file}.csv`,
    csv: {
      rows: [
        padRow(all.length, `${book.title} NĂM ${String(year)}`),
        all.map(({ heading }) => heading),
        ...toCsvRows(listRows(all, rows)),
      ],
      separator: sender.layouts[year] === 'export' ? ',' : ';',
      bom: sender.layouts[year] !== 'export',
    },
  };
}

/** A printed book: a section for each cell with its committee beside the name. */
function writeSectionBook(books: MonthBooks, rows: readonly Row[], book: Book): SampleFile {
  const { sender, year } = books;
  const columns = columnsOf(
    books,
    book,
    MONTHS.map((month) => `Tháng ${String(month).padStart(2, '0')}`),
  );
  const all = [
    ...columns.slice(0, 3),
    textColumn<Row>('Đảng bộ', 26, ({ unit }) => parentName(books, unit)),
    ...columns.slice(3),
  ];
  const body = sections(rows).flatMap(([unit, people], index): OutCell[][] => [
    [
      { value: romanNumeral(index + 1), bold: true },
      { value: unit.name, bold: true },
    ],
    ...listRows(all, people),
  ]);
  const sheet = laySheet({
    name: 'Sổ',
    letterhead: sender.letterhead,
    titles: [book.title, `năm ${String(year)}`],
    columns: all,
    numberRow: false,
    body,
    foot: [[null, `Tổng cộng: ${String(rows.length)} đồng chí`]],
    signature: 'T/M BAN THƯỜNG VỤ',
  });
  return { path: `${String(year)}/${sender.slug}/${book.file}.xlsx`, sheets: [sheet] };
}

/** Rows by cell, in the order in which they stand. */
function sections(rows: readonly Row[]): [SampleUnit, Row[]][] {
  const cells: [SampleUnit, Row[]][] = [];
  for (const row of rows) {
    const last = cells.at(-1);
    if (last?.[0] === row.unit) last[1].push(row);
    else cells.push([row.unit, [row]]);
  }
  return cells;
}
