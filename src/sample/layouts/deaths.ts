import type { SampleDeath, SamplePlan, SampleYear } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { personColumns } from './person-columns.ts';
import { laySheet } from './printed-sheet.ts';
import { dateCell, listRows, type ListColumn } from './table-columns.ts';

/** The province's list of members who died in a year, with the numbers their senders use. */
export function writeDeaths(plan: SamplePlan, { year, deaths }: SampleYear): SampleFile {
  const columns: ListColumn<SampleDeath>[] = [
    ...personColumns<SampleDeath>(plan, year),
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
