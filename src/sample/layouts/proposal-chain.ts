import { formatDate } from '../../calendar/plain-date.ts';
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
import { listRows, numberColumn, textColumn, type ListColumn } from './table-columns.ts';
import { GRADE_LETTERS, SEX_WORDS } from './words.ts';

/**
 * Two workbooks: the list of members, and the table in which the member, the cell's committee, the cell and the
 * grassroots committee each name a grade by the letters A to D.
 */
export function writeProposalChain(list: MemberList): SampleFile[] {
  return [writeMembers(list), writeProposals(list)];
}

const HEADINGS = { card: 'Số thẻ đảng viên', citizenId: 'Số CCCD' } as const;

function writeMembers(list: MemberList): SampleFile {
  const columns: ListColumn<GradedMember>[] = [
    numberColumn('STT'),
    textColumn('Họ và tên khai sinh', 28, ({ person }) => person.fullName),
    textColumn('Giới tính', 8, ({ person }) => SEX_WORDS[person.sex]),
    textColumn('Ngày, tháng, năm sinh', 12, ({ person }) => formatDate(person.birth)),
    ...identifierColumns<GradedMember>(list.sender, list.year, HEADINGS),
    textColumn('Mã tổ chức đảng', 20, ({ unit }) => unit.code),
    textColumn('Chi bộ', 30, ({ unit }) => unit.name),
    textColumn('Ngày vào Đảng', 12, ({ person }) => formatDate(person.admittedOn)),
    textColumn('Ngày chính thức', 12, ({ person }) => {
      const official = officialBy(person, list.year);
      return official === null ? null : formatDate(official);
    }),
    statusColumn('Tình trạng sinh hoạt'),
    disciplineColumn('Kỷ luật trong năm'),
  ];
  const sheet = laySheet({
    name: 'Đảng viên',
    letterhead: list.sender.letterhead,
    titles: ['DANH SÁCH ĐẢNG VIÊN', `có đến ngày 31 tháng 12 năm ${String(list.year)}`],
    columns,
    numberRow: false,
    body: listRows(columns, list.members),
    foot: [[null, `Tổng cộng: ${String(list.members.length)} đồng chí`]],
    signature: 'T/M BAN THƯỜNG VỤ',
  });
  return { path: `${String(list.year)}/${list.sender.slug}/danh-sach-dang-vien.xlsx`, sheets: [sheet] };
}

function writeProposals(list: MemberList): SampleFile {
  const letter = (grade: GradedMember['grade']): string | null =>
    grade === null ? null : GRADE_LETTERS[grade];
  const columns: ListColumn<GradedMember>[] = [
    numberColumn('TT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    textColumn('Ngày sinh', 12, ({ person }) => formatDate(person.birth)),
    ...identifierColumns<GradedMember>(list.sender, list.year, HEADINGS),
    textColumn('Mã tổ chức đảng', 20, ({ unit }) => unit.code),
    textColumn('Tự xếp loại', 10, ({ selfGrade }) => letter(selfGrade)),
    textColumn('Chi uỷ đánh giá, xếp loại', 10, ({ grade }) => letter(grade)),
    textColumn('Chi bộ đề nghị xếp loại', 10, ({ grade }) => letter(grade)),
    textColumn('Đảng uỷ xếp loại', 10, ({ grade }) => letter(grade)),
    ...groupColumns(list),
    reasonColumn(),
  ];
  const sheet = laySheet({
    name: 'Tổng hợp',
    letterhead: list.sender.letterhead,
    titles: [
      'BẢNG TỔNG HỢP',
      `đề xuất mức xếp loại chất lượng đảng viên của các chủ thể năm ${String(list.year)}`,
    ],
    columns,
    numberRow: true,
    body: listRows(columns, list.members),
    foot: [
      [null, `Tổng cộng: ${String(list.members.length)} đồng chí`],
      [null, 'Ghi chú: A - hoàn thành xuất sắc nhiệm vụ; B - hoàn thành tốt nhiệm vụ;'],
      [null, 'C - hoàn thành nhiệm vụ; D - không hoàn thành nhiệm vụ'],
    ],
    signature: 'T/M BAN THƯỜNG VỤ',
  });
  return { path: `${String(list.year)}/${list.sender.slug}/tong-hop-de-xuat-xep-loai.xlsx`, sheets: [sheet] };
}
