import { formatDate } from '../../calendar/plain-date.ts';
import type { SamplePlan, SampleUnit, SampleYearNumber } from '../plan.ts';
import type { SampleFile } from '../sample-file.ts';
import { laySheet } from './printed-sheet.ts';
import { dateCell, listRows, numberColumn, textColumn, toCsvRows, type ListColumn } from './table-columns.ts';
import { CHANGE_WORDS, KIND_WORDS } from './words.ts';

/**
 * The province's list of organizations as it stands at the end of a year: everything founded by then, with the ends of
 * those that ended by then. A CSV the first year, workbooks after that.
 */
export function writeOrganizationList(plan: SamplePlan, year: SampleYearNumber): SampleFile {
  const lastDay = `${String(year)}-12-31`;
  const units = plan.units
    .filter(({ foundedOn }) => foundedOn <= lastDay)
    .map((unit) =>
      unit.endedOn !== null && unit.endedOn > lastDay
        ? { ...unit, endedOn: null, successorCode: null, change: null }
        : unit,
    );
  const columns: ListColumn<SampleUnit>[] = [
    numberColumn('STT'),
    textColumn('Mã tổ chức đảng', 20, ({ code }) => code),
    textColumn('Tên tổ chức đảng', 44, ({ name }) => name),
    textColumn('Loại hình', 22, ({ kind, name }) =>
      name.startsWith('Đảng bộ thành phố') ? 'Đảng bộ thành phố' : KIND_WORDS[kind],
    ),
    textColumn('Mã đơn vị cấp trên', 20, ({ parentCode }) => parentCode),
    textColumn('Trực thuộc', 36, ({ parentCode }) => plan.unitByCode.get(parentCode ?? '')?.name ?? null),
    textColumn('Loại hình cơ sở', 24, ({ sector }) => (sector === '' ? null : sector)),
    { heading: 'Ngày thành lập', width: 12, value: ({ foundedOn }) => dateCell(foundedOn) },
    {
      heading: 'Ngày kết thúc hoạt động',
      width: 12,
      value: ({ endedOn }) => (endedOn === null ? null : dateCell(endedOn)),
    },
    textColumn('Chuyển vào (mã)', 20, ({ successorCode, change }) =>
      change === 'merged' ? successorCode : null,
    ),
    textColumn('Hình thức thay đổi', 12, ({ change }) => (change === null ? null : CHANGE_WORDS[change])),
  ];
  const body = listRows(columns, units);
  const path = `${String(year)}/to-chuc-dang`;
  if (year === 2021) {
    const rows = [columns.map(({ heading }) => heading), ...toCsvRows(body)];
    return { path: `${path}.csv`, csv: { rows, separator: ',', bom: true } };
  }
  const titles = [
    'DANH SÁCH TỔ CHỨC ĐẢNG',
    `có đến ngày ${formatDate(lastDay as SampleUnit['foundedOn'])} (năm ${String(year)})`,
  ];
  const letterhead = 'BAN TỔ CHỨC';
  const parts = {
    name: 'Tổ chức đảng',
    letterhead,
    titles,
    columns,
    numberRow: false,
    body,
    foot: [],
    signature: null,
  };
  return { path: `${path}.xlsx`, sheets: [laySheet(parts)] };
}
