import { formatDate } from '../../calendar/plain-date.ts';
import type { OutCell } from '../../sheets/out-workbook.ts';
import type { GradedMember } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { markColumns, markTotals } from './grade-marks.ts';
import { groupByCell } from './group-by-cell.ts';
import {
  disciplineColumn,
  groupColumns,
  identifierColumns,
  parentName,
  reasonColumn,
  statusColumn,
  type MemberList,
} from './member-columns.ts';
import { laySheet } from './printed-sheet.ts';
import { romanNumeral } from './roman-numeral.ts';
import { listRows, numberColumn, textColumn, type ListColumn } from './table-columns.ts';

/**
 * A list as annexed to a decision: letterhead, two rows of headings, birth dates under `Nam` or `Nữ`, a section row per
 * cell with its committee in `Đảng bộ`, X in one of four columns, total and percent row, legend, signatures.
 */
export function writeMarkedSections(list: MemberList): SampleFile {
  const columns: ListColumn<GradedMember>[] = [
    numberColumn('STT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    ...(['male', 'female'] as const).map((sex): ListColumn<GradedMember> => ({
      heading: 'Ngày sinh',
      below: sex === 'male' ? 'Nam' : 'Nữ',
      width: 11,
      value: ({ person }) => (person.sex === sex ? formatDate(person.birth) : null),
    })),
    ...identifierColumns<GradedMember>(list.sender, list.year, {
      card: 'Số thẻ đảng viên',
      citizenId: 'Số CCCD',
    }),
    textColumn('Đảng bộ', 26, ({ unit }) => parentName(list, unit)),
    textColumn('Ngày vào Đảng', 12, ({ person }) => formatDate(person.admittedOn)),
    statusColumn('Tình trạng sinh hoạt'),
    disciplineColumn('Hình thức kỷ luật'),
    ...markColumns<GradedMember>('Mức xếp loại'),
    ...groupColumns(list),
    reasonColumn(),
  ];
  const body = groupByCell(list.members).flatMap(({ unit, members }, index): OutCell[][] => [
    [
      { value: romanNumeral(index + 1), bold: true },
      { value: unit.name, bold: true },
    ],
    ...listRows(columns, members),
  ]);
  const firstMark = columns.findIndex(({ heading }) => heading === 'Mức xếp loại');
  const total = `Tổng cộng: ${String(list.members.length)} đồng chí`;
  const sheet = laySheet({
    name: 'Danh sách',
    letterhead: list.sender.letterhead,
    titles: ['DANH SÁCH', `xếp loại chất lượng đảng viên năm ${String(list.year)}`],
    columns,
    numberRow: true,
    body,
    foot: [
      ...markTotals(
        list.members.map(({ grade }) => grade),
        1,
        firstMark,
        total,
      ),
      [null, 'Ghi chú: HTXSNV - hoàn thành xuất sắc nhiệm vụ; HTTNV - hoàn thành tốt nhiệm vụ;'],
      [null, 'HTNV - hoàn thành nhiệm vụ; KHTNV - không hoàn thành nhiệm vụ'],
    ],
    signature: 'T/M BAN THƯỜNG VỤ',
  });
  return {
    path: `${String(list.year)}/${list.sender.slug}/danh-sach-xep-loai-dang-vien.xlsx`,
    sheets: [sheet],
  };
}
