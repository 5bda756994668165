import { writeXlsx, type Cell, type CellStyle, type SheetChart, type WriteSheet } from 'hucre/xlsx';
import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import { columnLetters } from './cell-address.ts';
import type { OutCell, OutChart, OutSheet } from './out-workbook.ts';
import { dateToSerial } from './serial-date.ts';
import { toValidation } from './write-inputs.ts';

const TEXT_FORMAT = '@';
const DATE_FORMAT = 'dd/mm/yyyy';
const FORMATS = {
  count: '#,##0',
  percent: '0.00',
  points: '0.00',
  change: '+#,##0;-#,##0;0',
  percentChange: '+0.00;-0.00;0.00',
  text: TEXT_FORMAT,
  date: DATE_FORMAT,
} as const;
const LINE = { style: 'thin' } as const;
/** The one time stamp of all workbooks: the same sheets give the same bytes on every day. */
const TIME_STAMP = new Date(Date.UTC(2000, 0, 1));

/**
 * Makes an XLSX file of one or more sheets. Names of sheets are those Excel allows: 1–31 characters, none of `[]:*?/\`,
 * each once. Numbers are number cells, texts are text cells with the format `@` whatever they begin with; dates known to
 * the day are date cells (dd/mm/yyyy), less precise ones and days before October 1905 are text. Characters that XML
 * cannot hold are written in Excel's own way and come back unchanged; half a surrogate pair becomes U+FFFD.
 * The same sheets give the same bytes.
 */
export async function workbookBytes(sheets: readonly OutSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(toWriteSheet),
    properties: { created: TIME_STAMP, modified: TIME_STAMP },
  });
}

function toWriteSheet(sheet: OutSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const cell = toCell(value);
      if (cell !== undefined) cells.set(`${String(row)},${String(column)}`, cell);
    }
  }
  return {
    name: sheet.name,
    rows: sheet.rows.map(() => []),
    cells,
    ...(sheet.widths === undefined ? {} : { columns: sheet.widths.map((width) => ({ width })) }),
    ...(sheet.merges === undefined
      ? {}
      : {
          merges: sheet.merges.map((merge) => ({
            startRow: merge.firstRow,
            endRow: merge.lastRow,
            startCol: merge.firstColumn,
            endCol: merge.lastColumn,
          })),
        }),
    ...(sheet.heights === undefined
      ? {}
      : {
          rowDefs: new Map(Object.entries(sheet.heights).map(([row, height]) => [Number(row), { height }])),
        }),
    ...(sheet.inputs === undefined ? {} : { dataValidations: sheet.inputs.map(toValidation) }),
    ...(sheet.print === undefined
      ? {}
      : { pageSetup: printLengthwise(sheet.print, sheet.widths?.length ?? 1) }),
    ...(sheet.frozenRows === undefined ? {} : { freezePane: { rows: sheet.frozenRows } }),
    ...(sheet.hidden === true ? { hidden: true } : {}),
    ...(sheet.chart === undefined ? {} : { charts: [toChart(sheet.chart)] }),
  };
}

function toCell(cell: OutCell): Partial<Cell> | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'string') return textCell(cell, false);
  if (typeof cell === 'number') return { value: cell };
  if ('date' in cell) return dateCell(cell.date);
  const style = styleOf(cell);
  if (typeof cell.value !== 'string') return { value: cell.value, style };
  const text = textCell(cell.value, cell.bold === true);
  return { ...text, style: { ...text.style, ...style } };
}

function styleOf(cell: Exclude<OutCell, null | string | number | { readonly date: PlainDate }>): CellStyle {
  const font = {
    ...(cell.bold === true ? { bold: true } : {}),
    ...(cell.italic === true ? { italic: true } : {}),
  };
  return {
    ...(cell.format === undefined ? {} : { numFmt: FORMATS[cell.format] }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(cell.centred === true
      ? { alignment: { horizontal: 'center', vertical: 'center', wrapText: true } }
      : {}),
    ...(cell.bordered === true ? { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } } : {}),
  };
}

function printLengthwise(
  { header, paper, lastRow }: NonNullable<OutSheet['print']>,
  columns: number,
): NonNullable<WriteSheet['pageSetup']> {
  const row = String(header + 1);
  return {
    paperSize: paper,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `$${row}:$${row}`,
    printArea: `$A$1:$${columnLetters(columns - 1)}$${String(lastRow + 1)}`,
  };
}

/** A text cell. The library takes a text like `#N/A` for an error unless it comes as rich text. */
function textCell(text: string, bold: boolean): Partial<Cell> {
  const safe = escapeCharacters(text);
  return {
    ...(safe.startsWith('#') ? { value: null, richText: [{ text: safe }] } : { value: safe }),
    style: { numFmt: TEXT_FORMAT, ...(bold ? { font: { bold } } : {}) },
  };
}

function dateCell(date: PlainDate): Partial<Cell> {
  const serial = dateToSerial(date);
  if (serial === undefined) return textCell(formatDate(date), false);
  return { value: serial, style: { numFmt: DATE_FORMAT } };
}

/** Protects texts that look like Excel's writing of a character, and writes so the two that XML and the library pass on broken. */
function escapeCharacters(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`)
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

function toChart(chart: OutChart): SheetChart {
  const { firstRow, lastRow } = chart.categories;
  return {
    type: chart.type,
    title: chart.title,
    series: chart.series.map(({ name, column }) => ({
      name,
      values: range(column, firstRow, lastRow),
      categories: range(chart.categories.column, firstRow, lastRow),
    })),
    anchor: { from: { row: chart.anchor.row, col: chart.anchor.column } },
  };
}

function range(column: number, firstRow: number, lastRow: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${String(firstRow + 1)}:$${letters}$${String(lastRow + 1)}`;
}
