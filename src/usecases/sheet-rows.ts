import type { Period } from '../calendar/period.ts';
import type { DiagnosticCollector } from '../diagnostics/collector.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { diagnose, type Diagnostic, type DiagnosticParams, type Place } from '../diagnostics/diagnostic.ts';
import type { SeverityOf } from '../diagnostics/raised-severities.ts';
import type { ColumnSource } from '../registry/describe-columns.ts';
import type { FieldValue } from '../registry/fields.ts';
import { compileRowReader } from '../registry/read-row.ts';
import type { ReadingDays } from '../registry/row-problem.ts';
import type { SheetMapping } from '../registry/sheet-mapping.ts';
import { watchSwappedDates } from '../registry/swapped-dates.ts';
import { columnLetters, formatAddress } from '../sheets/cell-address.ts';
import type { SheetTable } from '../sheets/find-table.ts';
import type { Db } from '../store/open-database.ts';
import type { Answering } from './answering.ts';
import { createUnsureWatcher } from './note-unsure.ts';

/** A row that is no data, and why it was passed over. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: string;
}

/** How many skipped rows are listed; a sheet has a few dozen, a hostile one millions. */
const LISTED_SKIPS = 10_000;

/** What rows are held against, beside each other. */
export interface RowRules {
  readonly days: ReadingDays;
  readonly severityOf: SeverityOf;
  /** Whether the file's format has date cells, which spreadsheets may fill with day and month swapped. */
  readonly hasDateCells: boolean;
}

/** What the rows of one sheet are read with. */
export interface SheetContext {
  readonly db: Db;
  readonly period: Period;
  readonly file: string;
  readonly sheetId: number;
  readonly mapping: SheetMapping;
  readonly sources: readonly ColumnSource[];
  readonly place: Place;
  readonly diagnostics: DiagnosticCollector;
  readonly answering: Answering;
  readonly rules: RowRules;
  /** Keeps what is said of a row, with the sheet. */
  readonly flagged: (rowNumber: number, refused: boolean, diagnostics: readonly Diagnostic[]) => void;
  readonly skipped: (rowNumber: number, reason: string) => void;
  readonly skips: SkippedRow[];
}

/** Rows of data with what was read from them; skipped rows are noted on the way. */
export async function eachRow(
  context: SheetContext,
  table: SheetTable<SheetMapping>,
  take: (rowNumber: number, values: FieldValue[], refusals: readonly Diagnostic[]) => void,
): Promise<void> {
  const { answering, file, mapping, rules } = context;
  const read = compileRowReader(mapping, rules.days, answering.answers, (field, answer) => {
    answering.used.addValue(field, answer);
  });
  const watch = createUnsureWatcher(file, mapping, answering);
  const swapped = rules.hasDateCells ? watchSwappedDates(mapping) : undefined;
  const skip = (row: number, reason: string): void => {
    context.skipped(row, reason);
    if (context.skips.length < LISTED_SKIPS) context.skips.push({ row, reason });
  };
  let sectionText: string | undefined;
  for await (const event of table.events) {
    if (event.kind === 'skipped') {
      skip(event.row.number, event.reason);
      continue;
    }
    if (event.kind === 'section') {
      sectionText = event.text;
      skip(event.row.number, 'section');
      continue;
    }
    const { row } = event;
    swapped?.see(row.number, row.cells);
    const { values, problems } = read(row.cells, sectionText === undefined ? {} : { sectionText });
    watch(row.cells, problems);
    const refusals: Diagnostic[] = [];
    const remarks: Diagnostic[] = [];
    for (const fault of row.faults) {
      const column = context.mapping.columns.find(({ index }) => index === fault.column);
      if (column === undefined || column.role === undefined || isUnread(column.role.kind)) continue;
      const code = fault.kind === 'error' ? 'import.cell.error' : 'import.cell.formula';
      refusals.push(diagnose(code, placeAt(context, row.number, fault.column), { value: fault.text }));
    }
    for (const problem of problems) {
      const diagnostic = weigh(
        context,
        problem.code,
        placeAt(context, row.number, problem.column),
        problem.params,
      );
      if (diagnostic.severity === 'error') refusals.push(diagnostic);
      else remarks.push(diagnostic);
    }
    if (remarks.length > 0) remark(context, row.number, remarks);
    take(row.number, values, refusals);
  }
  for (const { column, firstRow, ...counts } of swapped?.list() ?? []) {
    const header = context.mapping.columns.find(({ index }) => index === column)?.heading ?? '';
    const place = { ...context.place, column: columnLetters(column), header };
    const params = { ...counts, first: formatAddress(firstRow, column) };
    context.diagnostics.add(diagnose('import.date.swapped', place, params));
  }
}

/** Makes a diagnostic with the severity the code has in this period. */
export function weigh(
  context: SheetContext,
  code: DiagnosticCode,
  place: Place,
  params: DiagnosticParams,
): Diagnostic {
  return { ...diagnose(code, place, params), severity: context.rules.severityOf(code) };
}

const UNREAD = new Set(['row-number', 'note', 'ignored', 'foreign']);

function isUnread(role: string): boolean {
  return UNREAD.has(role);
}

/** The place of a cell as diagnostics name it; a column of −1 means the row as a whole. */
export function placeAt(context: SheetContext, row: number, column: number): Place {
  if (column < 0) return { ...context.place, row };
  const header = context.mapping.columns.find(({ index }) => index === column)?.heading;
  return {
    ...context.place,
    row,
    cell: formatAddress(row, column),
    ...(header === undefined ? {} : { header }),
  };
}

/** Reports a row that is not taken, and keeps what was wrong with it. */
export function refuse(context: SheetContext, rowNumber: number, diagnostics: readonly Diagnostic[]): void {
  context.diagnostics.addAll(diagnostics);
  context.flagged(rowNumber, true, diagnostics);
}

/** Reports what is to be said of a row that is taken all the same, and keeps it. */
export function remark(context: SheetContext, rowNumber: number, diagnostics: readonly Diagnostic[]): void {
  context.diagnostics.addAll(diagnostics);
  context.flagged(rowNumber, false, diagnostics);
}

/** Where a field of a row stands, for a problem found only when all rows were there. */
export function placeOfField(context: SheetContext, row: number, field: string): Place {
  const source = context.sources.find((each) => each.field === field);
  return placeAt(context, row, source?.column ?? context.mapping.nameColumn);
}
