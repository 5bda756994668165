import type { SamplePlan, SampleRemoval, SampleSender, SampleYear } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { shownCard, shownCitizenId } from './member-columns.ts';
import { laySheet } from './printed-sheet.ts';
import { dateCell, listRows, numberColumn, textColumn, type ListColumn } from './table-columns.ts';
import { REMOVAL_REASONS, REMOVAL_WORDS } from './words.ts';

/** The province's list of people who left the Party in a year other than by death, with the numbers their senders use. */
export function writeRemovals(plan: SamplePlan, { year, removals }: SampleYear): SampleFile {
  const senders = new Map(plan.senders.map((sender) => [sender.code, sender]));
  const senderOf = (removal: SampleRemoval): SampleSender => {
    const sender = senders.get(removal.unit.senderCode ?? '');
    if (sender === undefined) throw new RangeError(`no sender for ${removal.unit.code}`);
    return sender;
  };
  const columns: ListColumn<SampleRemoval>[] = [
    numberColumn('TT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    { heading: 'Ngày sinh', width: 12, value: ({ person }) => dateCell(person.birth) },
    textColumn('Số thẻ đảng viên', 12, (removal) => shownCard(senderOf(removal), removal.person, year)),
    textColumn('Số CCCD', 15, (removal) => shownCitizenId(senderOf(removal), removal.person)),
    { heading: 'Ngày vào Đảng', width: 12, value: ({ person }) => dateCell(person.admittedOn) },
    textColumn('Mã tổ chức đảng', 20, ({ unit }) => unit.code),
    textColumn('Chi bộ', 30, ({ unit }) => unit.name),
    textColumn('Hình thức', 30, ({ kind }) => REMOVAL_WORDS[kind]),
    textColumn('Lý do', 44, ({ kind }) => REMOVAL_REASONS[kind]),
    textColumn('Số quyết định', 14, ({ decisionNumber }) => decisionNumber),
    { heading: 'Ngày quyết định', width: 12, value: ({ removedOn }) => dateCell(removedOn) },
  ];
  const sheet = laySheet({
    name: 'Ra khỏi Đảng',
    letterhead: 'BAN TỔ CHỨC',
    titles: [`Danh sách đảng viên đưa ra khỏi Đảng năm ${String(year)}`],
    columns,
    numberRow: false,
    body: listRows(columns, removals),
    foot: [[null, `Tổng cộng: ${String(removals.length)} đồng chí`]],
    signature: 'TRƯỞNG BAN',
  });
  return { path: `${String(year)}/dua-ra-khoi-dang.xlsx`, sheets: [sheet] };
}
