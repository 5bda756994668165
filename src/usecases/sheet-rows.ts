import type { Period } from '../calendar/period.ts';
import type { DiagnosticCollector } from '../diagnostics/collector.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { diagnose, type Diagnostic, type DiagnosticParams, type Place } from '../diagnostics/diagnostic.ts';
import type { SeverityOf } from '../diagnostics/raised-severities.ts';
import { createTotalsCheck, type PlacedProblem } from '../registry/check-totals.ts';
import type { ColumnSource } from '../registry/describe-columns.ts';
import type { FieldValue } from '../registry/fields.ts';
import { compileRowReader } from '../registry/read-row.ts';
import { enterSection, readSection, type Sections } from '../registry/read-section.ts';
import type { ReadingDays, RowProblem } from '../registry/row-problem.ts';
import type { SheetMapping } from '../registry/sheet-mapping.ts';
import { watchSwappedDates } from '../registry/swapped-dates.ts';
import { columnLetters, formatAddress } from '../sheets/cell-address.ts';
import type { SheetTable, TableEvent } from '../sheets/find-table.ts';
import { keepRemarks } from '../store/flagged-rows.ts';
import type { Db } from '../store/open-database.ts';
import type { Answering } from './answering.ts';
import type { KnownOrganizations } from './known-organizations.ts';
import { createUnsureWatcher } from './note-unsure.ts';
import { watchColours } from './watch-colours.ts';

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
  readonly organizations: KnownOrganizations;
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
  take: (
    rowNumber: number,
    values: FieldValue[],
    refusals: readonly Diagnostic[],
    outerSection: string | undefined,
  ) => void,
): Promise<void> {
  const { answering, file, mapping, rules } = context;
  const read = compileRowReader(mapping, rules.days, answering.answers, (field, answer) => {
    answering.used.addValue(field, answer);
  });
  const watch = createUnsureWatcher(file, mapping, answering);
  const swapped = rules.hasDateCells ? watchSwappedDates(mapping) : undefined;
  const totals = createTotalsCheck(mapping);
  const colours = watchColours();
  const tell = (row: number, problems: readonly RowProblem[]): void => {
    if (problems.length === 0) return;
    const told = problems.map(({ code, column, params }) =>
      weigh(context, code, placeAt(context, row, column), params),
    );
    remark(context, row, told);
  };
  const tellPlaced = (problems: readonly PlacedProblem[]): void => {
    for (const problem of problems) tell(problem.row, [problem]);
  };
  const hidden = { count: 0, rows: [] as number[] };
  const skip = (row: number, reason: string): void => {
    context.skipped(row, reason);
    if (context.skips.length < LISTED_SKIPS) context.skips.push({ row, reason });
  };
  let sections: Sections | undefined;
  let withRows = false;
  const takeEvent = (event: TableEvent): void => {
    const { row } = event;
    if (event.kind === 'skipped') {
      if (event.reason === 'total') tell(row.number, totals.total(row.cells));
      if (event.reason === 'percent') tell(row.number, totals.percent(row.cells));
      skip(row.number, event.reason);
      return;
    }
    if (event.kind === 'section') {
      const section = readSection(event.text, event.mark);
      sections = enterSection(sections, section, withRows);
      withRows = false;
      const column = row.cells.findIndex((cell) => cell.trim() === event.text);
      tellPlaced(totals.section(row.number, column, section.stated));
      skip(row.number, 'section');
      return;
    }
    swapped?.see(row.number, row.cells);
    withRows = true;
    colours.see(row);
    totals.count(row.cells);
    if (row.hidden) {
      hidden.count += 1;
      if (hidden.rows.length < NAMED_HIDDEN) hidden.rows.push(row.number);
    }
    const { values, problems } = read(
      row.cells,
      sections === undefined ? {} : { sectionText: sections.inner.name },
    );
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
    take(row.number, values, refusals, sections?.outer?.name);
  };
  for await (const events of table.events) for (const event of events) takeEvent(event);
  tellPlaced(totals.end());
  if (hidden.count > 0) {
    const rows = hidden.rows.join(', ') + (hidden.count > hidden.rows.length ? ', …' : '');
    remarkSheet(context, diagnose('import.row.hidden', context.place, { count: hidden.count, rows }));
  }
  const coloured = colours.tell();
  if (coloured !== undefined) remarkSheet(context, diagnose('import.colour.unread', context.place, coloured));
  for (const { column, firstRow, ...counts } of swapped?.list() ?? []) {
    const header = context.mapping.columns.find(({ index }) => index === column)?.heading ?? '';
    const place = { ...context.place, column: columnLetters(column), header };
    const params = { ...counts, first: formatAddress(firstRow, column) };
    remarkSheet(context, diagnose('import.date.swapped', place, params));
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

/** How many hidden rows are named. */
const NAMED_HIDDEN = 10;

const UNREAD = new Set(['row-number', 'note', 'ignored', 'foreign', 'fee-due']);

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

/** Reports what is to be said of the sheet as a whole, and keeps it. */
export function remarkSheet(context: SheetContext, diagnostic: Diagnostic): void {
  context.diagnostics.add(diagnostic);
  keepRemarks(context.db, context.sheetId, [diagnostic]);
}

/** Where a field of a row stands, for a problem found only when all rows were there. */
export function placeOfField(context: SheetContext, row: number, field: string): Place {
  const source = context.sources.find((each) => each.field === field);
  return placeAt(context, row, source?.column ?? context.mapping.nameColumn);
}
