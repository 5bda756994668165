import type { Place } from '../diagnostics/diagnostic.ts';
import { plainNumber } from './number-text.ts';
import { addFill } from './fills.ts';
import { MARK_COLOURS } from './marking/cell-mark.ts';
import { fileOverLimit } from './refuse-file.ts';
import type { CellFault, Merge, SheetRow } from './source.ts';
import type { SourceLimits } from './source-limits.ts';
import type { XmlAttributes, XmlHandlers } from './xml-scanner.ts';

const MAX_ROWS = 1_048_576;

/** What the walk through a document tells. */
export interface OdsListener {
  sheet(name: string, hidden: boolean): void;
  /** A row that holds something, standing `times` times from its number on. */
  row(row: SheetRow, times: number): void;
  merge(merge: Merge): void;
}

/** Values a cell may state beside its text. */
interface OdsCell {
  readonly type: string | undefined;
  readonly value: string | undefined;
  readonly formula: string | undefined;
  readonly times: number;
  /** The number of its colour; 0: none. */
  readonly fill: number;
  text: string;
  paragraphs: number;
}

/**
 * Handlers that walk through `content.xml` of an OpenDocument spreadsheet. Numbers are the digits stored, dates their
 * ISO day, texts as written with line breaks between paragraphs; notes to cells are left out. A formula without a
 * stored result and an error are faults. Throws `UserError` with `import.file.limit` (columns, rows, merges).
 */
export function makeOdsHandlers(listener: OdsListener, place: Place, limits: SourceLimits): XmlHandlers {
  const hiddenStyles = new Set<string>();
  const coloured = new Map<string, number>();
  let style = '';
  let number = 0;
  let rowTimes = 1;
  let rowHidden = false;
  let cells: string[] = [];
  let faults: CellFault[] = [];
  let fills = 0;
  let next = 0;
  let merges = 0;
  let cell: OdsCell | undefined;
  let inRow = false;
  /** Depth inside a note, whose text is no text of the cell. */
  let note = 0;
  let inText = 0;

  function openCell(attributes: XmlAttributes): void {
    const times = countOf(attributes.get('table:number-columns-repeated'));
    const wide = countOf(attributes.get('table:number-columns-spanned'));
    const high = countOf(attributes.get('table:number-rows-spanned'));
    if (wide > 1 || high > 1) {
      merges += 1;
      if (merges > limits.merges) throw fileOverLimit(place, 'merges', limits.merges);
      listener.merge({
        firstRow: number,
        lastRow: number + high - 1,
        firstColumn: next,
        lastColumn: next + wide - 1,
      });
    }
    const type = attributes.get('calcext:value-type') ?? attributes.get('office:value-type');
    const stored = attributes.get('office:value-type');
    const value =
      stored === 'date'
        ? attributes.get('office:date-value')
        : stored === 'boolean'
          ? attributes.get('office:boolean-value')
          : attributes.get('office:value');
    const formula = attributes.get('table:formula');
    const fill = coloured.size === 0 ? 0 : (coloured.get(attributes.get('table:style-name') ?? '') ?? 0);
    cell = { type, value, formula, times, fill, text: '', paragraphs: 0 };
  }

  function closeCell(content: OdsCell): void {
    const reading = readCell(content);
    const blank = reading === '';
    if (content.fill > 0) fills = addFill(fills, next, content.fill * content.times);
    if (!blank && next + content.times > limits.columns)
      throw fileOverLimit({ ...place, row: number }, 'columns', limits.columns);
    if (!blank) {
      while (cells.length < next) cells.push('');
      for (let time = 0; time < content.times; time += 1) {
        if (typeof reading === 'string') cells[next + time] = reading;
        else faults.push({ column: next + time, ...reading });
      }
    }
    next += content.times;
    cell = undefined;
  }

  function closeRow(): void {
    if (cells.length > 0 || faults.length > 0) {
      if (number + rowTimes - 1 > MAX_ROWS) throw fileOverLimit(place, 'rows', MAX_ROWS);
      for (let column = 0; column < cells.length; column += 1) cells[column] ??= '';
      const row = { number, cells, hidden: rowHidden, faults };
      listener.row(fills === 0 ? row : { ...row, fills }, rowTimes);
    }
    number += rowTimes;
    inRow = false;
  }

  return {
    open(name, attributes) {
      if (note > 0 || name === 'annotation') note += 1;
      else if (cell !== undefined) {
        if (name === 'p') {
          if (cell.paragraphs > 0) cell.text += '\n';
          cell.paragraphs += 1;
          inText += 1;
        } else if (name === 's') cell.text += ' '.repeat(Math.min(1000, countOf(attributes.get('text:c'))));
        else if (name === 'tab') cell.text += '\t';
        else if (name === 'line-break') cell.text += '\n';
      } else if (inRow && name === 'table-cell') openCell(attributes);
      else if (inRow && name === 'covered-table-cell') {
        next += countOf(attributes.get('table:number-columns-repeated'));
      } else if (name === 'table-row') {
        inRow = true;
        rowTimes = countOf(attributes.get('table:number-rows-repeated'));
        rowHidden = (attributes.get('table:visibility') ?? 'visible') !== 'visible';
        cells = [];
        faults = [];
        fills = 0;
        next = 0;
      } else if (name === 'table') {
        number = 1;
        listener.sheet(
          attributes.get('table:name') ?? '',
          hiddenStyles.has(attributes.get('table:style-name') ?? ''),
        );
      } else if (name === 'style') style = attributes.get('style:name') ?? '';
      else if (name === 'table-properties' && attributes.get('table:display') === 'false') {
        hiddenStyles.add(style);
      } else if (name === 'table-cell-properties') {
        const colour = attributes.get('fo:background-color')?.toUpperCase() ?? '';
        if (isColour(colour)) coloured.set(style, Number.parseInt(colour.slice(1), 16) + 1);
      }
    },
    close(name) {
      if (note > 0) note -= 1;
      else if (cell !== undefined) {
        if (name === 'p') inText -= 1;
        else if (name === 'table-cell') closeCell(cell);
      } else if (name === 'table-row' && inRow) closeRow();
    },
    text(text) {
      if (cell !== undefined && note === 0 && inText > 0) cell.text += text;
    },
  };
}

/** A colour a person sees and may have chosen: white is none, and neither are the colours of returned files. */
function isColour(colour: string): boolean {
  return /^#[0-9A-F]{6}$/.test(colour) && colour !== '#FFFFFF' && !MARK_COLOURS.includes(colour.slice(1));
}

function countOf(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 1;
}

function readCell({ type, value, formula, text }: OdsCell): string | Omit<CellFault, 'column'> {
  if (type === 'error' || (formula !== undefined && /^(?:#|Err:)/.test(text))) return { kind: 'error', text };
  if (formula !== undefined && type === undefined) return { kind: 'formula', text: formula };
  if (value === undefined) return text;
  switch (type) {
    case 'date':
      return /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? text;
    case 'boolean':
      return value.toUpperCase();
    case 'float':
    case 'currency':
    case 'percentage':
      return plainNumber(value) ?? text;
    default:
      return text;
  }
}
