import { classifyRow, isNumberRow, type SkipReason, type TableColumns } from './classify-row.ts';
import { DEEPEST_HEADER, findHeader, type HeaderRows, type Headings } from './header-rows.ts';
import { RowQueue } from './row-queue.ts';
import type { Merge, SheetRow, SourceSheet } from './source.ts';

/** How many rows are looked at for a header: letterhead and titles take a dozen. */
const HEADER_WITHIN = 60;

/** Most rows without data that are held back for the header they may belong to. */
const HELD_ROWS = 20;

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
  | { readonly kind: 'section'; readonly row: SheetRow; readonly text: string; readonly mark: string }
  | { readonly kind: 'skipped'; readonly row: SheetRow; readonly reason: SkipReason };

export interface SheetTable<Mapping> {
  readonly mapping: Mapping;
  /** Row number of the header's last row. */
  readonly headerRow: number;
  /** Every text above the header, in reading order. */
  readonly titles: readonly string[];
  /** All rows that hold anything, up to the next table, in order, each exactly once; some at a time. May be read once. */
  readonly events: AsyncIterable<readonly TableEvent[]>;
  /** The table below this one on the sheet, known when all events were read. */
  readonly next: () => SheetTable<Mapping> | undefined;
}

/**
 * Finds the first table of a sheet and streams its rows as events: titles above it, one to three header rows, a number
 * row, then data, sections, totals, notes and signatures (`classifyRow`). Of a vertically merged cell every row gets the
 * value. The same header again, as on a new printed page, is passed over and the rows go on; a header with other
 * headings ends the table, and `next` gives the table it begins. `undefined` when no row is a header, or no list has
 * such headings.
 *
 * @param options `headerRow`: number of the header's first row, where a person names it.
 */
export async function findTable<Mapping>(
  sheet: SourceSheet,
  recogniser: Recogniser<Mapping>,
  options: { readonly headerRow?: number | undefined } = {},
): Promise<SheetTable<Mapping> | undefined> {
  const rows = new RowQueue(sheet);
  const top = await rows.peek(HEADER_WITHIN);
  const header = findHeader(top, sheet.merges, recogniser.count, { headerRow: options.headerRow });
  const titles = header === undefined ? [] : listTexts(top.slice(0, header.first));
  const recognised = header === undefined ? undefined : recogniser.recognise(header.headings, titles);
  if (header === undefined || recognised === undefined) {
    await rows.close();
    return undefined;
  }
  return openTable(
    { rows, merges: sheet.merges, recogniser, fill: createFillDown(sheet.merges) },
    header,
    recognised,
    titles,
  );
}

/** A sheet that is being read from top to bottom, one table after another. */
interface Reading<Mapping> {
  readonly rows: RowQueue;
  readonly merges: readonly Merge[];
  readonly recogniser: Recogniser<Mapping>;
  readonly fill: (row: SheetRow) => SheetRow;
}

type Recognised<Mapping> = NonNullable<ReturnType<Recogniser<Mapping>['recognise']>>;

/** The table whose header stands at the head of the queue, below `header.first` rows of titles. */
async function openTable<Mapping>(
  reading: Reading<Mapping>,
  header: HeaderRows,
  recognised: Recognised<Mapping>,
  titles: readonly string[],
): Promise<SheetTable<Mapping>> {
  const head = await reading.rows.peek(header.first + header.depth);
  let following: SheetTable<Mapping> | undefined;
  return {
    mapping: recognised.mapping,
    headerRow: head.at(-1)?.number ?? 0,
    titles,
    events: streamEvents(reading, header, recognised.columns, titles, (table) => {
      following = table;
    }),
    next: () => following,
  };
}

function listTexts(rows: readonly SheetRow[]): string[] {
  return rows.flatMap((row) => row.cells.map((cell) => cell.trim()).filter((text) => text !== ''));
}

async function* streamEvents<Mapping>(
  reading: Reading<Mapping>,
  header: HeaderRows,
  columns: TableColumns,
  titles: readonly string[],
  begin: (table: SheetTable<Mapping>) => void,
): AsyncGenerator<readonly TableEvent[]> {
  const { rows, fill } = reading;
  let events: TableEvent[] = [];
  for (let index = 0; index < header.first + header.depth; index += 1) {
    const row = await rows.take();
    if (row !== undefined)
      events.push({ kind: 'skipped', row, reason: index < header.first ? 'title' : 'header' });
  }
  const above = new Set(titles);
  const headings = JSON.stringify(header.headings);
  let ended = false;
  let foreign = false;
  let belowHeader = true;
  // Rows without data are held back until it is known whether a header follows: then they may be its titles.
  let held: TableEvent[] = [];
  for (;;) {
    let row = rows.takeReady();
    if (row === undefined) {
      // What was read is told before more is read, which may fail.
      yield events;
      events = [];
      row = await rows.take();
      if (row === undefined) break;
    }
    if (mayBeHeader(row, columns)) {
      yield events;
      events = [];
      const near = [row, ...(await rows.peek(DEEPEST_HEADER - 1))];
      const again = findHeader(near, reading.merges, reading.recogniser.count, { within: 1 });
      if (again !== undefined && isMostlyHeadings(again, reading.recogniser)) {
        const other = JSON.stringify(again.headings) !== headings;
        const texts = listTexts(held.map((event) => event.row));
        const recognised = other ? reading.recogniser.recognise(again.headings, texts) : undefined;
        for (const event of held) events.push(asTitle(event, above, other));
        held = [];
        if (recognised !== undefined) {
          rows.putBack(row);
          yield events;
          begin(await openTable(reading, again, recognised, texts));
          return;
        }
        events.push({ kind: 'skipped', row, reason: 'header' });
        for (let left = again.depth - 1; left > 0; left -= 1) {
          const lower = await rows.take();
          if (lower !== undefined) events.push({ kind: 'skipped', row: lower, reason: 'header' });
        }
        ended = false;
        foreign = other;
        belowHeader = true;
        continue;
      }
    }
    if (belowHeader && isNumberRow(row)) {
      belowHeader = false;
      events.push({ kind: 'skipped', row, reason: 'number-row' });
      continue;
    }
    belowHeader = false;
    const whole = fill(row);
    if (foreign) {
      events.push({ kind: 'skipped', row: whole, reason: 'other-list' });
      continue;
    }
    const found = classifyRow(whole, columns, ended);
    if (found.kind === 'note' || found.kind === 'signature') ended = true;
    if (found.kind !== 'data') {
      held.push(
        'text' in found
          ? { kind: 'section', row: whole, text: found.text, mark: found.mark }
          : { kind: 'skipped', row: whole, reason: found.kind },
      );
      if (held.length <= HELD_ROWS) continue;
    }
    if (held.length > 0) {
      events.push(...held);
      held = [];
    }
    if (found.kind === 'data') events.push({ kind: 'data', row: whole });
  }
  yield held;
}

/** Whether a row is worth a look for headings. Cheap, because it is asked of every row. */
function mayBeHeader(row: SheetRow, columns: TableColumns): boolean {
  const { cells } = row;
  if (columns.numberColumn !== undefined && startsWithDigit(cells[columns.numberColumn] ?? '')) return false;
  let filled = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    if (DATE_OR_NUMBER.test(cell)) return false;
    filled += 1;
  }
  return filled >= 3;
}

/** Dates and long numbers, which people have and headings have not. */
const DATE_OR_NUMBER = /\d{5}|\d[/.-]\d/;

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** A person's row may hold `Nam` or `Chính thức`, which are headings too; of a header at least half are. */
function isMostlyHeadings<Mapping>(header: HeaderRows, recogniser: Recogniser<Mapping>): boolean {
  const filled = header.headings.filter((path) => path.length > 0).length;
  return recogniser.count(header.headings) * 2 >= filled;
}

/** Texts above a header that comes again are titles where they stood above the first one, or speak of a list. */
function asTitle(event: TableEvent, above: ReadonlySet<string>, other: boolean): TableEvent {
  if (event.kind !== 'section') return event;
  const isTitle = other || above.has(event.text.trim()) || LIST_TITLE.test(event.text.normalize('NFC'));
  return isTitle ? { kind: 'skipped', row: event.row, reason: 'title' } : event;
}

const LIST_TITLE = /^(?:danh sách|đảng cộng sản việt nam|biểu|thống kê|\(?kèm theo|trang \d)/iu;

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
