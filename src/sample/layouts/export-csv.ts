import type { GradedMember } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import {
  disciplineColumn,
  groupColumns,
  identifierColumns,
  officialBy,
  reasonColumn,
  statusColumn,
  type MemberList,
} from './member-columns.ts';
import { listRows, textColumn, toCsvRows, type ListColumn } from './table-columns.ts';
import { SEX_WORDS } from './words.ts';

/** Like an export of a central database: headings in row 1, no title, names in capitals, ISO dates, `,`, codes. */
export function writeExportCsv(list: MemberList): SampleFile {
  const columns: ListColumn<GradedMember>[] = [
    textColumn('Họ và tên', 30, ({ person }) => person.fullName.toUpperCase()),
    ...identifierColumns<GradedMember>(list.sender, list.year, {
      card: 'Số thẻ Đảng viên',
      citizenId: 'Số CCCD',
    }),
    textColumn('Ngày sinh', 12, ({ person }) => person.birth),
    textColumn('Giới tính', 6, ({ person }) => SEX_WORDS[person.sex]),
    textColumn('Ngày kết nạp', 12, ({ person }) => person.admittedOn),
    textColumn('Ngày chính thức', 12, ({ person }) => officialBy(person, list.year)),
    textColumn('Mã tổ chức đảng', 20, ({ unit }) => unit.code),
    textColumn('Chi bộ đang sinh hoạt', 30, ({ unit }) => unit.name),
    statusColumn('Trạng thái'),
    disciplineColumn('Kỷ luật trong năm'),
    // Codes as the export knows them.
    textColumn('Xếp loại', 10, ({ grade }) => grade),
    ...groupColumns(list),
    reasonColumn(),
  ];
  const rows = [columns.map(({ heading }) => heading), ...toCsvRows(listRows(columns, list.members))];
  return {
    path: `${String(list.year)}/${list.sender.slug}/xep-loai-dang-vien.csv`,
    csv: { rows, separator: ',', bom: false },
  };
}
