import type { SampleDiscipline, SamplePlan, SampleYear } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { personColumns } from './person-columns.ts';
import { laySheet } from './printed-sheet.ts';
import { dateCell, listRows, textColumn, type ListColumn } from './table-columns.ts';

const FORM_WORDS = { 'khien-trach': 'Khiển trách', 'canh-cao': 'Cảnh cáo', 'khai-tru': 'Khai trừ' } as const;

/** The inspection committee's list of members who were disciplined in a year, with the numbers their senders use. */
export function writeDiscipline(plan: SamplePlan, { year, discipline }: SampleYear): SampleFile {
  const columns: ListColumn<SampleDiscipline>[] = [
    ...personColumns<SampleDiscipline>(plan, year),
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
