import { yearOf } from '../calendar/plain-date.ts';
import { isMark } from './cells/mark.ts';
import { isNothing, quoteCell, type CellReader } from './cells/cell-reader.ts';
import type { FieldId, FieldValue } from './fields.ts';
import { MONTH_SETS } from './month-bits.ts';
import type { MonthListId } from './records.ts';
import type { ReadingDays, RowProblem } from './row-problem.ts';

/** Puts the mark of one month into a row's sets of months. */
export type MonthKeeper = (
  month: number,
  mark: FieldValue,
  column: number,
  values: FieldValue[],
  problems: RowProblem[],
) => void;

/**
 * Makes what puts marks of months into the sets of a row. A mark of a month that has not begun says nothing, unless it is
 * a fee paid ahead (`import.month.future`); two marks for one month are no answer (`import.value.two-marks`).
 */
export function compileMonths(
  kind: MonthListId,
  at: (field: FieldId) => number,
  days: ReadingDays | undefined,
): MonthKeeper {
  const { known, sets, setsOf, ahead } = MONTH_SETS[kind];
  const knownAt = at(known);
  const all = sets.map(at);
  const places = new Map(Object.entries(setsOf).map(([mark, fields]) => [mark, fields.map(at)]));
  const begun = days === undefined ? 12 : monthsBegun(yearOf(days.periodEnd), days.today);
  return (month, mark, column, values, problems) => {
    if (typeof mark !== 'string') return;
    if (month >= begun && !ahead.includes(mark)) {
      problems.push({ column, code: 'import.month.future', params: { month: month + 1 } });
      return;
    }
    const bit = 1 << month;
    const before = Number(values[knownAt] ?? 0);
    if ((before & bit) !== 0) {
      problems.push({ column, code: 'import.value.two-marks', params: {} });
      return;
    }
    if (values[knownAt] === null) for (const index of all) values[index] = 0;
    values[knownAt] = before | bit;
    for (const index of places.get(mark) ?? []) values[index] = Number(values[index]) | bit;
  };
}

/**
 * Makes what settles the row of somebody from whom nothing is due: a month of it is unpaid only where the book says with
 * or without a reason that it is.
 */
export function compileDues(at: (field: FieldId) => number): (values: FieldValue[]) => void {
  const dueAt = at('feeDue');
  const said = (['feePaid', 'feeExcused', 'feeUnexcused'] as const).map(at);
  return (values) => {
    if (typeof values[dueAt] !== 'number') return;
    values[dueAt] = said.reduce((bits, index) => bits | Number(values[index]), 0);
  };
}

/** How many months of a year have begun on a day. */
function monthsBegun(year: number, today: string): number {
  const now = Number(today.slice(0, 4));
  if (year !== now) return year < now ? 12 : 0;
  return Number(today.slice(5, 7));
}

/** Reads a column that takes an X for one value. Words other than a tick or a plain no give `import.value.unknown`. */
export function readTick(text: string, column: number, problems: RowProblem[]): boolean {
  if (isNothing(text) || text.trim() === '0') return false;
  if (isMark(text)) return true;
  problems.push({ column, code: 'import.value.unknown', params: { value: quoteCell(text) } });
  return false;
}

/** How the column of a month is read: by the words of the list, or, for one mark only, by its ticks. */
export function monthColumnReader(read: CellReader, value: FieldValue | undefined): CellReader {
  if (value === undefined) return read;
  return (text, column, problems) => (readTick(text, column, problems) ? value : null);
}
