import type { Place } from '../diagnostics/diagnostic.ts';
import { formatAddress, parseAddress } from './cell-address.ts';
import type { LetterHint } from './letters/letter-reader.ts';
import { damagedFile, fileOverLimit } from './refuse-file.ts';
import { addFill } from './fills.ts';
import { readPlainCell } from './read-plain-cell.ts';
import { readCellText, type CellContent, type WorkbookContext } from './read-xlsx-cell.ts';
import type { CellFault, SheetRow } from './source.ts';
import { isSet, parseXml } from './xlsx-xml.ts';
import type { XmlAttributes, XmlHandlers } from './xml-scanner.ts';

const MAX_ROWS = 1_048_576;

/**
 * Streams the rows of a sheet part that hold anything. Rows and cells without an address are counted on. Throws
 * `UserError` with `import.file.damaged` (rows or cells twice or out of order, a value that fits not its type, broken
 * XML) or `import.file.limit` (columns, rows); the place names sheet and row or cell.
 */
export async function* readXlsxBatches(
  chunks: AsyncIterable<Buffer>,
  place: Place,
  context: WorkbookContext,
): AsyncGenerator<Iterable<SheetRow>> {
  const reader = makeRowReader(place, context);
  for await (const _ of parseXml(chunks, reader.handlers, place, context.limits)) {
    yield reader.takeRows();
  }
}

interface RowReader {
  readonly handlers: XmlHandlers;
  /** The rows completed since the last call. */
  takeRows(): SheetRow[];
}

type Capture = 'value' | 'formula' | 'inline' | undefined;

function makeRowReader(place: Place, context: WorkbookContext): RowReader {
  let rows: SheetRow[] = [];
  let number = 0;
  let hidden = false;
  let cells: string[] = [];
  let faults: CellFault[] = [];
  let fonts: (LetterHint | undefined)[] | undefined;
  let fills = 0;
  let inData = false;
  let column = -1;
  let next = 0;
  let cell: CellContent | undefined;
  let depth = 0;
  let inInline = false;
  let phonetic = false;
  let capture: Capture;

  function openRow(attributes: XmlAttributes): void {
    const stated = attributes.get('r');
    const row = stated === undefined ? number + 1 : /^[1-9]\d{0,8}$/.test(stated) ? Number(stated) : 0;
    if (row > MAX_ROWS) throw fileOverLimit(place, 'rows', MAX_ROWS);
    if (row <= number) throw damagedFile({ ...place, row: number }, 'row');
    number = row;
    hidden = isSet(attributes.get('hidden'));
    cells = [];
    faults = [];
    fonts = undefined;
    fills = 0;
    next = 0;
  }

  function enterColumn(entered: number): void {
    column = entered;
    if (column >= context.limits.columns) {
      throw fileOverLimit({ ...place, row: number }, 'columns', context.limits.columns);
    }
    if (column < next) throw damagedFile({ ...place, row: number }, 'cell');
    next = column + 1;
  }

  function openCell(attributes: XmlAttributes): void {
    const reference = attributes.get('r');
    const address = reference === undefined ? { row: number, column: next } : parseAddress(reference);
    if (address === undefined || address.row !== number) throw damagedFile({ ...place, row: number }, 'cell');
    enterColumn(address.column);
    depth = 0;
    cell = {
      type: attributes.get('t'),
      style: attributes.get('s'),
      value: undefined,
      formula: undefined,
      inline: '',
    };
  }

  function closeCell(content: CellContent): void {
    const fill = context.fills?.[Number(content.style ?? 0)] ?? 0;
    if (fill > 0) fills = addFill(fills, column, fill);
    const result = readCellText(content, context);
    if (result === undefined) throw damagedFile({ ...place, cell: formatAddress(number, column) }, 'cell');
    if (typeof result !== 'string') faults.push({ column, ...result });
    else if (result !== '') {
      while (cells.length < column) cells.push('');
      cells.push(result);
      const font = context.fonts?.[Number(content.style ?? 0)];
      if (font !== undefined) (fonts ??= [])[column] = font;
    }
    cell = undefined;
  }

  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (cell !== undefined) {
        depth++;
        if (depth === 1 && name === 'v') {
          cell.value = '';
          capture = 'value';
        } else if (depth === 1 && name === 'f') {
          cell.formula = '';
          capture = 'formula';
        } else if (depth === 1 && name === 'is') inInline = true;
        else if (name === 'rPh') phonetic = true;
        else if (name === 't' && inInline && !phonetic) capture = 'inline';
      } else if (name === 'c' && inData) openCell(attributes);
      else if (name === 'row' && inData) openRow(attributes);
      else if (name === 'sheetData') inData = true;
    },
    close(name) {
      if (cell !== undefined) {
        if (depth === 0) closeCell(cell);
        else {
          depth--;
          capture = undefined;
          if (name === 'is') inInline = false;
          else if (name === 'rPh') phonetic = false;
        }
      } else if (name === 'row' && inData) {
        if (cells.length > 0 || faults.length > 0) {
          const row = { number, cells, hidden, faults };
          const seen = fonts === undefined ? row : { ...row, fonts };
          rows.push(fills === 0 ? seen : { ...seen, fills });
        }
      } else if (name === 'sheetData') inData = false;
    },
    text(text) {
      if (cell === undefined || capture === undefined) return;
      if (capture === 'value') cell.value += text;
      else if (capture === 'formula') cell.formula += text;
      else cell.inline += text;
    },
    leap(text, start) {
      if (!inData || cell !== undefined) return undefined;
      const plain = readPlainCell(text, start);
      if (plain === undefined || plain.row !== number) return undefined;
      enterColumn(plain.column);
      closeCell(plain.content);
      return plain.end;
    },
  };

  function takeRows(): SheetRow[] {
    const taken = rows;
    rows = [];
    return taken;
  }

  return { handlers, takeRows };
}
