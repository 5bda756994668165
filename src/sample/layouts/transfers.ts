import type { PlainDate } from '../../calendar/plain-date.ts';
import type { OutCell } from '../../sheets/out-workbook.ts';
import type { SampleSender, SampleTransfer, SampleYearNumber } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { identifierColumns } from './member-columns.ts';
import { laySheet } from './printed-sheet.ts';
import { dateCell, listRows, numberColumn, textColumn, type ListColumn } from './table-columns.ts';

/** A sender's register of papers of introduction in a year, both ways, official and temporary. */
export function writeTransfers(
  sender: SampleSender,
  year: SampleYearNumber,
  transfers: readonly SampleTransfer[],
): SampleFile {
  const columns: ListColumn<SampleTransfer>[] = [
    numberColumn('TT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    dayColumn('Ngày sinh', ({ person }) => person.birth),
    ...identifierColumns<SampleTransfer>(sender, year, { card: 'Số thẻ đảng viên', citizenId: 'Số CCCD' }),
    dayColumn('Ngày vào Đảng', ({ person }) => person.admittedOn),
    textColumn('Chuyển đi/đến', 8, ({ direction }) => (direction === 'out' ? 'Đi' : 'Đến')),
    textColumn('Chính thức/Tạm thời', 12, ({ temporary }) => (temporary ? 'Tạm thời' : 'Chính thức')),
    textColumn('Mã tổ chức đảng', 20, ({ unit }) => unit.code),
    textColumn('Từ tổ chức đảng', 24, ({ unit, direction, other }) =>
      direction === 'out' ? unit.code : other,
    ),
    textColumn('Đến tổ chức đảng', 24, ({ unit, direction, other }) =>
      direction === 'out' ? other : unit.code,
    ),
    textColumn('Số giấy GTSHĐ', 12, ({ paperNumber }) => paperNumber),
    dayColumn('Ngày giới thiệu', ({ introducedOn }) => introducedOn),
    dayColumn('Ngày thay đổi công tác, nơi ở', ({ movedOn }) => movedOn),
    dayColumn('Ngày làm thủ tục', ({ introducedOn }) => introducedOn),
    dayColumn('Ngày nộp giấy giới thiệu', ({ presentedOn }) => presentedOn),
    dayColumn('Đến ngày', ({ untilDate }) => untilDate),
  ];
  const sheet = laySheet({
    name: 'Chuyển sinh hoạt',
    letterhead: sender.letterhead,
    titles: ['SỔ GIỚI THIỆU SINH HOẠT ĐẢNG', `năm ${String(year)}`],
    columns,
    numberRow: true,
    body: listRows(columns, transfers),
    foot: [],
    signature: 'T/M BAN THƯỜNG VỤ',
  });
  return { path: `${String(year)}/${sender.slug}/so-gioi-thieu-sinh-hoat.xlsx`, sheets: [sheet] };
}

function dayColumn<Item>(heading: string, value: (item: Item) => PlainDate | null): ListColumn<Item> {
  return {
    heading,
    width: 12,
    value: (item): OutCell => {
      const date = value(item);
      return date === null ? null : dateCell(date);
    },
  };
}
