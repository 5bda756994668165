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
import { laySheet } from './printed-sheet.ts';
import { dateCell, listRows, numberColumn, textColumn, type ListColumn } from './table-columns.ts';
import { GRADE_WORDS, SEX_WORDS } from './words.ts';

/** A plain workbook list: one title, one row of headings, codes of cells, real date cells, grades in full words. */
export function writePlainList(list: MemberList): SampleFile {
  const columns: ListColumn<GradedMember>[] = [
    numberColumn('TT'),
    textColumn('Họ tên đảng viên', 28, ({ person }) => person.fullName),
    textColumn('Giới tính', 8, ({ person }) => SEX_WORDS[person.sex]),
    { heading: 'Sinh ngày', width: 12, value: ({ person }) => dateCell(person.birth) },
    ...identifierColumns<GradedMember>(list.sender, list.year, {
      card: 'Số thẻ Đảng',
      citizenId: 'Số định danh cá nhân',
    }),
    textColumn('Mã chi bộ', 20, ({ unit }) => unit.code),
    textColumn('Chi bộ', 30, ({ unit }) => unit.name),
    { heading: 'Ngày kết nạp Đảng', width: 12, value: ({ person }) => dateCell(person.admittedOn) },
    {
      heading: 'Ngày chính thức',
      width: 12,
      value: ({ person }) => {
        const official = officialBy(person, list.year);
        return official === null ? null : dateCell(official);
      },
    },
    statusColumn('Tình trạng sinh hoạt'),
    disciplineColumn('Kỷ luật trong năm'),
    textColumn('Kết quả xếp loại', 30, ({ grade }) => (grade === null ? null : GRADE_WORDS[grade])),
    ...groupColumns(list),
    reasonColumn(),
  ];
  const sheet = laySheet({
    name: `Năm ${String(list.year)}`,
    letterhead: null,
    titles: [`Danh sách đảng viên và kết quả xếp loại năm ${String(list.year)} - ${list.sender.name}`],
    columns,
    numberRow: false,
    body: listRows(columns, list.members),
    foot: [],
    signature: null,
  });
  return { path: `${String(list.year)}/${list.sender.slug}/dang-vien-xep-loai.xlsx`, sheets: [sheet] };
}
