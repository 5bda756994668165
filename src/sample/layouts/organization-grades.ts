import type { GradedUnit, SampleSender, SampleUnit, SampleYearNumber } from '../plan.ts';
import { nameUnitGroup } from '../cap-groups.ts';
import type { SampleFile } from '../sample-file.ts';
import { markColumns, markTotals } from './grade-marks.ts';
import { laySheet } from './printed-sheet.ts';
import { listRows, numberColumn, padRow, textColumn, toCsvRows, type ListColumn } from './table-columns.ts';
import { GRADE_SHORT, GRADE_WORDS } from './words.ts';

/** What a list of graded organizations is written from. */
export interface UnitGradeList {
  /** `null`: the province grades its senders. */
  readonly sender: SampleSender | null;
  readonly year: SampleYearNumber;
  readonly grades: readonly GradedUnit[];
  readonly unitByCode: ReadonlyMap<string, SampleUnit>;
}

/** The grades of the organizations below one committee, in the form this committee uses for its members too. */
export function writeUnitGrades(list: UnitGradeList): SampleFile {
  const layout = list.sender?.layouts[list.year] ?? 'plain';
  if (layout === 'export') return writeCodesCsv(list);
  if (layout === 'semicolon') return writeNamesCsv(list);
  return layout === 'marks' ? writeMarks(list) : writeWords(list);
}

function pathOf(list: UnitGradeList, extension: 'csv' | 'xlsx'): string {
  const year = String(list.year);
  if (list.sender === null) return `${year}/xep-loai-dang-bo-cap-tren.${extension}`;
  return `${year}/${list.sender.slug}/xep-loai-to-chuc-dang.${extension}`;
}

function titleOf(list: UnitGradeList): string {
  return `Kết quả xếp loại chất lượng tổ chức đảng năm ${String(list.year)}`;
}

const nameColumn = textColumn<GradedUnit>('Tên tổ chức đảng', 44, ({ unit }) => unit.name);
const codeColumn = textColumn<GradedUnit>('Mã tổ chức đảng', 20, ({ unit }) => unit.code);

function parentColumn(list: UnitGradeList): ListColumn<GradedUnit> {
  return textColumn('Trực thuộc', 36, ({ unit }) => list.unitByCode.get(unit.parentCode ?? '')?.name ?? null);
}

function lastColumns(list: UnitGradeList): ListColumn<GradedUnit>[] {
  const group = textColumn<GradedUnit>('Nhóm đối tượng', 44, ({ unit, grade }) =>
    grade === null ? null : nameUnitGroup(unit, list.sender ?? undefined),
  );
  const reason = textColumn<GradedUnit>('Lý do chưa xếp loại', 30, (graded) => graded.reason);
  return list.year < 2023 ? [reason] : [group, reason];
}

function writeCodesCsv(list: UnitGradeList): SampleFile {
  const columns = [
    codeColumn,
    nameColumn,
    textColumn<GradedUnit>('Xếp loại', 10, ({ grade }) => grade),
    ...lastColumns(list),
  ];
  const rows = [columns.map(({ heading }) => heading), ...toCsvRows(listRows(columns, list.grades))];
  return { path: pathOf(list, 'csv'), csv: { rows, separator: ',', bom: false } };
}

function writeNamesCsv(list: UnitGradeList): SampleFile {
  const columns = [
    numberColumn<GradedUnit>('STT'),
    nameColumn,
    parentColumn(list),
    textColumn<GradedUnit>('Xếp loại', 10, ({ grade }) => (grade === null ? null : GRADE_SHORT[grade])),
    ...lastColumns(list),
  ];
  const rows = [
    padRow(columns.length, titleOf(list).toUpperCase()),
    padRow(columns.length),
    columns.map(({ heading }) => heading),
    ...toCsvRows(listRows(columns, list.grades)),
    padRow(columns.length, '', `Tổng cộng: ${String(list.grades.length)} tổ chức`),
  ];
  return { path: pathOf(list, 'csv'), csv: { rows, separator: ';', bom: true } };
}

function writeMarks(list: UnitGradeList): SampleFile {
  const columns = [
    numberColumn<GradedUnit>('TT'),
    nameColumn,
    codeColumn,
    ...markColumns<GradedUnit>('Mức xếp loại'),
    ...lastColumns(list),
  ];
  const grades = list.grades.map(({ grade }) => grade);
  const foot = markTotals(grades, 1, 3, `Tổng cộng: ${String(grades.length)} tổ chức`);
  return writeSheet(list, columns, foot, true);
}

function writeWords(list: UnitGradeList): SampleFile {
  const words = ({ grade }: GradedUnit): string | null => (grade === null ? null : GRADE_WORDS[grade]);
  const columns = [
    numberColumn<GradedUnit>('TT'),
    codeColumn,
    nameColumn,
    textColumn<GradedUnit>('Đơn vị tự xếp loại', 30, words),
    textColumn<GradedUnit>('Cấp có thẩm quyền xếp loại', 30, words),
    ...lastColumns(list),
  ];
  return writeSheet(list, columns, [], false);
}

function writeSheet(
  list: UnitGradeList,
  columns: readonly ListColumn<GradedUnit>[],
  foot: ReturnType<typeof markTotals>,
  numberRow: boolean,
): SampleFile {
  const sheet = laySheet({
    name: 'Tổ chức đảng',
    letterhead: list.sender?.letterhead ?? 'BAN TỔ CHỨC',
    titles: [titleOf(list)],
    columns,
    numberRow,
    body: listRows(columns, list.grades),
    foot,
    signature: list.sender === null ? 'TRƯỞNG BAN' : 'T/M BAN THƯỜNG VỤ',
  });
  return { path: pathOf(list, 'xlsx'), sheets: [sheet] };
}
