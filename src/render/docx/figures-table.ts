import type { Row, Table } from '../../documents/model.ts';
import type { Language } from '../../messages/language.ts';
import { cellText, nameColumn } from '../cell-text.ts';
import { layoutHeader, type HeaderCell } from '../header-layout.ts';
import { fitColumns, foldFormula, STEP, type FittedColumns } from './fit-columns.ts';
import { paragraph, type Exceptions } from './paragraph.ts';
import { reserveText, twipsOfPoints } from './measures.ts';
import { element, valued } from './xml.ts';

const LINE = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' };
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** Room over and under the text of a cell, twips. */
const PADDING = 30;

interface CellShape {
  readonly width: number;
  readonly columns?: number;
  readonly merge?: 'restart' | 'continue';
}

/**
 * A table of figures: title and unit over it, single black lines, a header that is repeated on every page, rows that no
 * page break splits, notes below. Its letters are as large as its columns allow.
 *
 * @param whole width in twips.
 */
export function figuresTable(table: Table, whole: number, language: Language): string[] {
  const fitted = fitColumns(table, whole, language);
  const { size, margin, widths } = fitted;
  const rows = [
    ...headerRows(table, fitted),
    ...table.rows.map((row) => bodyRow(row, table, widths, size, language)),
  ];
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
    valued('w:jc', 'center'),
    element('w:tblBorders', {}, ...SIDES.map((side) => element(`w:${side}`, LINE))),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      element('w:top', { 'w:w': PADDING, 'w:type': 'dxa' }),
      element('w:left', { 'w:w': margin, 'w:type': 'dxa' }),
      element('w:bottom', { 'w:w': PADDING, 'w:type': 'dxa' }),
      element('w:right', { 'w:w': margin, 'w:type': 'dxa' }),
    ),
  );
  const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  return [
    ...(table.title === '' ? [] : [paragraph('TableTitle', table.title)]),
    ...(table.unit === undefined ? [] : [paragraph('TableUnit', table.unit)]),
    element('w:tbl', {}, properties, grid, ...rows),
    ...table.notes.map((note) => paragraph('Note', note)),
  ];
}

function headerRows(table: Table, fitted: FittedColumns): string[] {
  const { size, widths } = fitted;
  const rows = layoutHeader(table.columns);
  const tall = rows.flat().filter((cell) => cell.rowSpan > 1);
  const lines = rows.map((cells, line) => {
    const below = tall.filter((cell) => cell.row < line && line < cell.row + cell.rowSpan);
    const shown = [
      ...cells.map((cell) => ({
        cell,
        text: cell.text,
        merge: cell.rowSpan > 1 ? ('restart' as const) : undefined,
      })),
      ...below.map((cell) => ({ cell, text: '', merge: 'continue' as const })),
    ].sort((left, right) => left.cell.column - right.cell.column);
    return shown.map(({ cell, text, merge }) => {
      const width = sum(widths.slice(cell.column, cell.column + cell.columnSpan));
      const shape = { width, columns: cell.columnSpan, ...(merge === undefined ? {} : { merge }) };
      return tableCell(shape, text, { bold: true, size, align: 'center' });
    });
  });
  const numbers = (table.numberRow === undefined ? [] : [table.numberRow]).map((row) =>
    row.map((text, index) =>
      tableCell({ width: widths[index] ?? 0 }, foldFormula(text), { size: size - 1, align: 'center' }),
    ),
  );
  const last = lines.length - 1;
  const height = heightOfLast(tall, lines.length, fitted);
  return [...lines, ...numbers].map((cells, index) => tableRow(cells, true, index === last ? height : 0));
}

function bodyRow(
  row: Row,
  table: Table,
  widths: readonly number[],
  size: number,
  language: Language,
): string {
  const bold = row.emphasis !== undefined;
  const texts = row.cells.map((cell) => cellText(cell, language));
  if (row.emphasis === 'section') {
    const shape = { width: sum(widths), columns: widths.length };
    return tableRow([tableCell(shape, texts[0] ?? '', { bold, size })], false);
  }
  const name = nameColumn(table);
  const cells = texts.map((text, index) => {
    const align = table.columns[index]?.align === 'right' ? 'right' : 'left';
    const indent = index === name && row.indent !== undefined ? { left: row.indent * STEP } : {};
    return tableCell({ width: widths[index] ?? 0 }, text, { bold, size, align, ...indent });
  });
  return tableRow(cells, false);
}

/**
 * Height of the last header row that leaves the tall cells room for their texts, also where the header is repeated on a
 * later page.
 */
function heightOfLast(
  tall: readonly HeaderCell[],
  depth: number,
  { size, margin, widths }: FittedColumns,
): number {
  const line = twipsOfPoints(size * 1.2);
  const needs = tall.map((cell) => {
    const width = sum(widths.slice(cell.column, cell.column + cell.columnSpan)) - 2 * margin;
    return (
      countLines(cell.text, width, size) * line + 2 * PADDING - (depth - 1 - cell.row) * (line + 2 * PADDING)
    );
  });
  return Math.max(0, ...needs);
}

/** Lines a text takes in a width, broken between words. */
function countLines(text: string, width: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = reserveText(`${word} `, size, 'bold');
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    used += length;
  }
  return lines;
}

function tableRow(cells: readonly string[], header: boolean, height = 0): string {
  const least = { 'w:val': height, 'w:hRule': 'atLeast' };
  const properties = [
    element('w:cantSplit'),
    ...(height === 0 ? [] : [element('w:trHeight', least)]),
    ...(header ? [element('w:tblHeader')] : []),
  ];
  return element('w:tr', {}, element('w:trPr', {}, ...properties), ...cells);
}

function tableCell({ width, columns, merge }: CellShape, text: string, exceptions: Exceptions): string {
  const properties = [
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    ...(columns === undefined || columns === 1 ? [] : [valued('w:gridSpan', columns)]),
    ...(merge === undefined ? [] : [valued('w:vMerge', merge)]),
    valued('w:vAlign', 'center'),
  ];
  return element('w:tc', {}, element('w:tcPr', {}, ...properties), paragraph('TableText', text, exceptions));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
