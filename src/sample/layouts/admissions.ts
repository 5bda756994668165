import { formatDate } from '../../calendar/plain-date.ts';
import type { SampleAdmission, SampleSender, SampleUnit, SampleYearNumber } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { laySheet } from './printed-sheet.ts';
import {
  dateCell,
  listRows,
  numberColumn,
  padRow,
  textColumn,
  toCsvRows,
  type ListColumn,
} from './table-columns.ts';
import { SEX_WORDS } from './words.ts';

/** One sender's admissions of a year. */
export interface AdmissionList {
  readonly sender: SampleSender;
  readonly year: SampleYearNumber;
  readonly admissions: readonly SampleAdmission[];
  readonly unitByCode: ReadonlyMap<string, SampleUnit>;
}

/**
 * The people admitted in a year, with their decisions. New members have no card yet, so every sender gives the citizen
 * number. Senders who write CSV do so here too; the others send a workbook with birth dates under `Nam` or `Nữ`.
 */
export function writeAdmissions(list: AdmissionList): SampleFile {
  const layout = list.sender.layouts[list.year];
  const base = `${String(list.year)}/${list.sender.slug}/ket-nap-dang-vien`;
  const title = `Danh sách đảng viên mới kết nạp năm ${String(list.year)}`;
  if (layout === 'export' || layout === 'semicolon') {
    const columns = csvColumns(list);
    const rows = [
      padRow(columns.length, title.toUpperCase()),
      columns.map(({ heading }) => heading),
      ...toCsvRows(listRows(columns, list.admissions)),
    ];
    return {
      path: `${base}.csv`,
      csv: { rows, separator: layout === 'export' ? ',' : ';', bom: layout !== 'export' },
    };
  }
  const columns = workbookColumns();
  const sheet = laySheet({
    name: 'Kết nạp',
    letterhead: list.sender.letterhead,
    titles: [title],
    columns,
    numberRow: true,
    body: listRows(columns, list.admissions),
    foot: [[null, `Tổng cộng: ${String(list.admissions.length)} đồng chí`]],
    signature: 'T/M BAN THƯỜNG VỤ',
  });
  return { path: `${base}.xlsx`, sheets: [sheet] };
}

function decisionColumns(): ListColumn<SampleAdmission>[] {
  return [
    { heading: 'Ngày kết nạp', width: 12, value: ({ person }) => dateCell(person.admittedOn) },
    textColumn('Số quyết định', 14, ({ decisionNumber }) => decisionNumber),
    { heading: 'Ngày quyết định', width: 12, value: ({ decidedOn }) => dateCell(decidedOn) },
  ];
}

function csvColumns(list: AdmissionList): ListColumn<SampleAdmission>[] {
  return [
    numberColumn('TT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    { heading: 'Ngày sinh', width: 12, value: ({ person }) => dateCell(person.birth) },
    textColumn('Giới tính', 6, ({ person }) => SEX_WORDS[person.sex]),
    textColumn('Số CCCD', 15, ({ person }) => person.citizenId),
    textColumn('Chi bộ', 30, ({ unit }) => unit.name),
    textColumn('Đảng bộ', 30, ({ unit }) => list.unitByCode.get(unit.parentCode ?? '')?.name ?? null),
    ...decisionColumns(),
  ];
}

function workbookColumns(): ListColumn<SampleAdmission>[] {
  return [
    numberColumn('TT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    ...(['male', 'female'] as const).map((sex): ListColumn<SampleAdmission> => ({
      heading: 'Ngày sinh',
      below: SEX_WORDS[sex],
      width: 11,
      value: ({ person }) => (person.sex === sex ? formatDate(person.birth) : null),
    })),
    textColumn('Số CCCD', 15, ({ person }) => person.citizenId),
    textColumn('Mã tổ chức đảng', 20, ({ unit }) => unit.code),
    textColumn('Chi bộ', 30, ({ unit }) => unit.name),
    ...decisionColumns(),
  ];
}
