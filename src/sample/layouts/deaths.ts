import type { SampleDeath, SamplePlan, SampleSender, SampleYear } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { shownCard, shownCitizenId } from './member-columns.ts';
import { laySheet } from './printed-sheet.ts';
import { dateCell, listRows, numberColumn, textColumn, type ListColumn } from './table-columns.ts';

/** The province's list of members who died in a year, with the numbers their senders use. */
export function writeDeaths(plan: SamplePlan, { year, deaths }: SampleYear): SampleFile {
  const senders = new Map(plan.senders.map((sender) => [sender.code, sender]));
  const senderOf = ({ unit }: SampleDeath): SampleSender => {
    const sender = senders.get(unit.senderCode ?? '');
    if (sender === undefined) throw new RangeError(`no sender for ${unit.code}`);
    return sender;
  };
  const columns: ListColumn<SampleDeath>[] = [
    numberColumn('TT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    { heading: 'Ngày sinh', width: 12, value: ({ person }) => dateCell(person.birth) },
    textColumn('Số thẻ đảng viên', 12, (row) => shownCard(senderOf(row), row.person, year)),
    textColumn('Số CCCD', 15, (row) => shownCitizenId(senderOf(row), row.person)),
    textColumn('Mã tổ chức đảng', 20, ({ unit }) => unit.code),
    textColumn('Chi bộ', 30, ({ unit }) => unit.name),
    { heading: 'Ngày từ trần', width: 12, value: ({ diedOn }) => dateCell(diedOn) },
  ];
  const sheet = laySheet({
    name: 'Từ trần',
    letterhead: 'BAN TỔ CHỨC',
    titles: [`Danh sách đảng viên từ trần năm ${String(year)}`],
    columns,
    numberRow: false,
    body: listRows(columns, deaths),
    foot: [[null, `Tổng cộng: ${String(deaths.length)} đồng chí`]],
    signature: 'TRƯỞNG BAN',
  });
  return { path: `${String(year)}/tu-tran.xlsx`, sheets: [sheet] };
}
