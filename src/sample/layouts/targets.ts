import type { SamplePlan, SampleSender, SampleYear } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { listRows, numberColumn, padRow, textColumn, toCsvRows, type ListColumn } from './table-columns.ts';

/** How many people each subordinate committee is to admit in a year. */
export function writeTargets(plan: SamplePlan, { year, targets }: SampleYear): SampleFile {
  const columns: ListColumn<SampleSender>[] = [
    numberColumn('STT'),
    textColumn('Mã tổ chức đảng', 20, ({ code }) => code),
    textColumn('Tên tổ chức đảng', 44, ({ name }) => name),
    { heading: 'Chỉ tiêu kết nạp', width: 10, value: ({ code }) => targets.get(code) ?? null },
  ];
  const total = [...targets.values()].reduce((sum, target) => sum + target, 0);
  const rows = [
    padRow(columns.length, `CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM ${String(year)}`),
    padRow(columns.length),
    columns.map(({ heading }) => heading),
    ...toCsvRows(listRows(columns, plan.senders)),
    padRow(columns.length, '', '', 'Tổng cộng', String(total)),
  ];
  return { path: `${String(year)}/chi-tieu-ket-nap.csv`, csv: { rows, separator: ';', bom: true } };
}
