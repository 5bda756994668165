import type { SampleDiscipline, SamplePlan, SampleSender, SampleYear } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { shownCard, shownCitizenId } from './member-columns.ts';
import { laySheet } from './printed-sheet.ts';
import { dateCell, listRows, numberColumn, textColumn, type ListColumn } from './table-columns.ts';

const FORM_WORDS = { 'khien-trach': 'Khiển trách', 'canh-cao': 'Cảnh cáo', 'khai-tru': 'Khai trừ' } as const;

/** The inspection committee's list of members who were disciplined in a year, with the numbers their senders use. */
export function writeDiscipline(plan: SamplePlan, { year, discipline }: SampleYear): SampleFile {
  const senders = new Map(plan.senders.map((sender) => [sender.code, sender]));
  const senderOf = ({ unit }: SampleDiscipline): SampleSender => {
    const sender = senders.get(unit.senderCode ?? '');
    if (sender === undefined) throw new RangeError(`no sender for ${unit.code}`);
    return sender;
  };
  const columns: ListColumn<SampleDiscipline>[] = [
    numberColumn('TT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    { heading: 'Ngày sinh', width: 12, value: ({ person }) => dateCell(person.birth) },
    textColumn('Số thẻ đảng viên', 12, (row) => shownCard(senderOf(row), row.person, year)),
    textColumn('Số CCCD', 15, (row) => shownCitizenId(senderOf(row), row.person)),
    textColumn('Mã tổ chức đảng', 20, ({ unit }) => unit.code),
    textColumn('Chi bộ', 30, ({ unit }) => unit.name),
    textColumn('Hình thức kỷ luật', 14, ({ form }) => FORM_WORDS[form]),
    textColumn('Số quyết định', 14, ({ decisionNumber }) => decisionNumber),
    { heading: 'Ngày quyết định', width: 12, value: ({ decidedOn }) => dateCell(decidedOn) },
    textColumn('Cấp quyết định', 24, ({ form }) =>
      form === 'khai-tru' ? 'Tỉnh uỷ Sơn Hà' : 'Uỷ ban kiểm tra Tỉnh uỷ',
    ),
    { heading: 'Ngày nghe đảng viên trình bày', width: 12, value: ({ heardOn }) => dateCell(heardOn) },
    { heading: 'Ngày nhận quyết định', width: 12, value: ({ receivedOn }) => dateCell(receivedOn) },
  ];
  const sheet = laySheet({
    name: 'Kỷ luật',
    letterhead: 'UỶ BAN KIỂM TRA',
    titles: [`Danh sách đảng viên bị kỷ luật năm ${String(year)}`],
    columns,
    numberRow: false,
    body: listRows(columns, discipline),
    foot: [[null, `Tổng cộng: ${String(discipline.length)} đồng chí`]],
    signature: 'CHỦ NHIỆM',
  });
  return { path: `${String(year)}/ky-luat-dang-vien.xlsx`, sheets: [sheet] };
}
