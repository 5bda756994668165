import type { Row, Table } from '../../documents/model.ts';
import type { Language } from '../../messages/language.ts';
import { cellText, nameColumn } from '../cell-text.ts';
import { layoutHeader } from '../header-layout.ts';
import { CELL_MARGIN, fitColumns, STEP } from './fit-columns.ts';
import { paragraph, type Exceptions } from './paragraph.ts';
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
  const { size, widths } = fitColumns(table, whole, language);
  const rows = [
    ...headerRows(table, widths, size),
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
      element('w:left', { 'w:w': CELL_MARGIN, 'w:type': 'dxa' }),
      element('w:bottom', { 'w:w': PADDING, 'w:type': 'dxa' }),
      element('w:right', { 'w:w': CELL_MARGIN, 'w:type': 'dxa' }),
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

function headerRows(table: Table, widths: readonly number[], size: number): string[] {
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
      tableCell({ width: widths[index] ?? 0 }, text, { size: size - 1, align: 'center' }),
    ),
  );
  return [...lines, ...numbers].map((cells) => tableRow(cells, true));
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

function tableRow(cells: readonly string[], header: boolean): string {
  const properties = [element('w:cantSplit'), ...(header ? [element('w:tblHeader')] : [])];
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
