import { classifyRow, isNumberRow, type SkipReason, type TableColumns } from './classify-row.ts';
import { findHeader, type Headings } from './header-rows.ts';
import type { Merge, SheetRow, SourceSheet } from './source.ts';

/** How many rows are looked at for a header: letterhead and titles take a dozen. */
const HEADER_WITHIN = 60;

/** How the caller makes sense of headings. */
export interface Recogniser<Mapping> {
  /** How many columns of such headings are known: three make a header. */
  readonly count: (headings: Headings) => number;
  /** What the columns mean; `undefined` when no kind of list has them. */
  readonly recognise: (
    headings: Headings,
    titles: readonly string[],
  ) => { readonly mapping: Mapping; readonly columns: TableColumns } | undefined;
}

/** One row below the header, or a row that is passed over with its reason. */
export type TableEvent =
  | { readonly kind: 'data'; readonly row: SheetRow }
  | { readonly kind: 'section'; readonly row: SheetRow; readonly text: string }
  | { readonly kind: 'skipped'; readonly row: SheetRow; readonly reason: SkipReason };

export interface SheetTable<Mapping> {
  readonly mapping: Mapping;
  /** Row number of the header's last row. */
  readonly headerRow: number;
  /** Every text above the header, in reading order. */
  readonly titles: readonly string[];
  /** All rows of the sheet that hold anything, in order, each exactly once. May be read once. */
  readonly events: AsyncIterable<TableEvent>;
}

/**
 * Finds the table of a sheet and streams its rows as events: titles above it, one to three header rows, a number row,
 * then data, sections, totals, notes and signatures (`classifyRow`). Of a vertically merged cell every row gets the
 * value. `undefined` when no row is a header, or no list has such headings.
 *
 * @param options `headerRow`: number of the header's first row, where a person names it.
 */
export async function findTable<Mapping>(
  sheet: SourceSheet,
  recogniser: Recogniser<Mapping>,
  options: { readonly headerRow?: number | undefined } = {},
): Promise<SheetTable<Mapping> | undefined> {
  const rows = sheet.rows()[Symbol.asyncIterator]();
  const top: SheetRow[] = [];
  let rest = true;
  while (rest && top.length < HEADER_WITHIN) {
    const next = await rows.next();
    if (next.done === true) rest = false;
    else top.push(next.value);
  }
  const header = findHeader(top, sheet.merges, recogniser.count, options.headerRow);
  const recognised =
    header === undefined ? undefined : recogniser.recognise(header.headings, listTitles(top, header.first));
  if (header === undefined || recognised === undefined) {
    await rows.return?.();
    return undefined;
  }
  const end = header.first + header.depth;
  return {
    mapping: recognised.mapping,
    headerRow: top[end - 1]?.number ?? 0,
    titles: listTitles(top, header.first),
    events: streamEvents(top, header.first, end, rest ? rows : undefined, sheet.merges, recognised.columns),
  };
}

function listTitles(top: readonly SheetRow[], end: number): string[] {
  return top
    .slice(0, end)
    .flatMap((row) => row.cells.map((cell) => cell.trim()).filter((text) => text !== ''));
}

async function* streamEvents(
  top: readonly SheetRow[],
  headerStart: number,
  headerEnd: number,
  rows: AsyncIterator<SheetRow> | undefined,
  merges: readonly Merge[],
  columns: TableColumns,
): AsyncGenerator<TableEvent> {
  for (const [index, row] of top.slice(0, headerEnd).entries()) {
    yield { kind: 'skipped', row, reason: index < headerStart ? 'title' : 'header' };
  }
  const fill = createFillDown(merges);
  let ended = false;
  let below = 0;
  const read = function* (row: SheetRow): Generator<TableEvent> {
    below += 1;
    if (below === 1 && isNumberRow(row)) {
      yield { kind: 'skipped', row, reason: 'number-row' };
      return;
    }
    const whole = fill(row);
    const found = classifyRow(whole, columns, ended);
    if (found.kind === 'note' || found.kind === 'signature') ended = true;
    if (found.kind === 'data') yield { kind: 'data', row: whole };
    else if ('text' in found) yield { kind: 'section', row: whole, text: found.text };
    else yield { kind: 'skipped', row: whole, reason: found.kind };
  };
  for (const row of top.slice(headerEnd)) yield* read(row);
  for (let next = await rows?.next(); next !== undefined && next.done !== true; next = await rows?.next())
    yield* read(next.value);
}

/** Gives every row of a vertically merged cell the value of its first row. */
function createFillDown(merges: readonly Merge[]): (row: SheetRow) => SheetRow {
  const waiting = merges
    .filter((merge) => merge.lastRow > merge.firstRow && merge.firstColumn === merge.lastColumn)
    .sort((left, right) => left.firstRow - right.firstRow);
  let next = 0;
  let open: { readonly merge: Merge; readonly text: string }[] = [];
  if (waiting.length === 0) return (row) => row;
  return (row) => {
    for (
      let merge = waiting[next];
      merge !== undefined && merge.firstRow <= row.number;
      merge = waiting[next]
    ) {
      if (merge.firstRow === row.number) open.push({ merge, text: row.cells[merge.firstColumn] ?? '' });
      next += 1;
    }
    open = open.filter(({ merge }) => merge.lastRow >= row.number);
    if (open.length === 0) return row;
    const cells = [...row.cells];
    for (const { merge, text } of open) {
      while (cells.length <= merge.firstColumn) cells.push('');
      if (cells[merge.firstColumn] === '') cells[merge.firstColumn] = text;
    }
    return { ...row, cells };
  };
}
