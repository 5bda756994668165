import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { GradedMember } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import {
  disciplineColumn,
  groupColumns,
  identifierColumns,
  officialBy,
  parentName,
  reasonColumn,
  statusColumn,
  type MemberList,
} from './member-columns.ts';
import { listRows, numberColumn, padRow, textColumn, toCsvRows, type ListColumn } from './table-columns.ts';
import { GRADE_SHORT, SEX_WORDS } from './words.ts';

/**
 * CSV as Excel saves it under Vietnamese settings: byte order mark, `;`, title lines padded with `;;;`, dates
 * `d/m/yyyy`, cell and committee by name, short grade words, a total row, a signature line.
 */
export function writeSemicolonCsv(list: MemberList): SampleFile {
  const columns: ListColumn<GradedMember>[] = [
    numberColumn('STT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    textColumn('Ngày sinh', 12, ({ person }) => shortDate(person.birth)),
    textColumn('Nam/nữ', 6, ({ person }) => SEX_WORDS[person.sex]),
    ...identifierColumns<GradedMember>(list.sender, list.year, { card: 'Số thẻ Đảng', citizenId: 'CCCD' }),
    textColumn('Chi bộ', 30, ({ unit }) => unit.name),
    textColumn('Đảng bộ', 30, ({ unit }) => parentName(list, unit)),
    textColumn('Ngày vào Đảng', 12, ({ person }) => shortDate(person.admittedOn)),
    textColumn('Ngày chính thức', 12, ({ person }) => shortDate(officialBy(person, list.year))),
    statusColumn('Tình trạng'),
    disciplineColumn('Kỷ luật'),
    textColumn('Xếp loại', 8, ({ grade }) => (grade === null ? null : GRADE_SHORT[grade])),
    ...groupColumns(list),
    reasonColumn(),
  ];
  const width = columns.length;
  const rows = [
    padRow(width, list.sender.letterhead, '', '', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
    padRow(width, `DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${String(list.year)}`),
    padRow(width),
    columns.map(({ heading }) => heading),
    ...toCsvRows(listRows(columns, list.members)),
    padRow(width, '', `Tổng cộng: ${String(list.members.length)} đồng chí`),
    padRow(width, '', 'NGƯỜI LẬP BIỂU', '', '', '', 'T/M BAN THƯỜNG VỤ'),
  ];
  return {
    path: `${String(list.year)}/${list.sender.slug}/xep-loai-dang-vien.csv`,
    csv: { rows, separator: ';', bom: true },
  };
}

/** `5/9/1984`: no zeros in front, as the spreadsheet shows it. */
function shortDate(date: PlainDate | null): string | null {
  if (date === null) return null;
  return formatDate(date)
    .split('/')
    .map((part) => String(Number(part)))
    .join('/');
}
