import type { Cell, Chart, ReportDocument, Table } from '../documents/model.ts';
import { fillWords } from '../messages/report-words/fill-words.ts';
import { reportWords } from '../messages/report-words/words.ts';
import type { OutCell, OutSheet } from '../sheets/out-workbook.ts';
import { indentText, nameColumn, NOT_APPLICABLE_MARK } from './cell-text.ts';
import { layoutHeader } from './header-layout.ts';
import { paragraphText } from './paragraph-text.ts';
import { showHidden } from './visible-text.ts';

/**
 * The sheets of a report: first a summary (basis, first table, its first chart, all paragraphs), then one sheet for each
 * further table, then one for each further chart with its numbers. Numbers are number cells, percents
 * in percent units (94.92). A stacked chart has no sheet: its numbers stand in its table.
 */
export function buildOutSheets(document: ReportDocument): OutSheet[] {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const charts = document.blocks.filter((block) => block.kind === 'chart');
  const drawn = charts.filter((chart) => chart.type !== 'stacked-bar');
  const [firstTable, ...furtherTables] = tables;
  const [firstChart, ...furtherCharts] = drawn;
  const words = reportWords(document.language);
  return [
    summarySheet(document, firstTable, firstChart, words.summaryName),
    ...furtherTables.map(tableSheet),
    ...furtherCharts.map((chart, index) =>
      chartSheet(chart, fillWords(words.chartName, { number: String(index + 2) })),
    ),
  ];
}

type OutRow = readonly OutCell[];

function summarySheet(
  document: ReportDocument,
  table: Table | undefined,
  chart: Chart | undefined,
  name: string,
): OutSheet {
  const paragraphs = document.blocks.filter((block) => block.kind === 'paragraph');
  const opening: OutRow[] = [
    [bold(document.title)],
    [showHidden(document.subtitle)],
    [],
    ...document.basis.map((entry) => [showHidden(entry.label), showHidden(entry.value)]),
    [],
  ];
  const tableRows = table === undefined ? [] : [...rowsOfTable(table), []];
  const text: OutRow[] = [...paragraphs.map((paragraph) => [showHidden(paragraphText(paragraph))]), []];
  const data = chart === undefined ? [] : rowsOfChart(chart);
  const rows = [...opening, ...tableRows, ...text, ...data];
  const firstRow = rows.length - data.length + 2;
  return {
    name,
    rows,
    ...(table === undefined
      ? {}
      : {
          widths: table.columns.map((column) => column.width),
          merges: mergesOf(table, opening.length + linesAbove(table)),
        }),
    ...(chart === undefined
      ? {}
      : {
          chart: outChart(chart, firstRow, { row: opening.length, column: (table?.columns.length ?? 0) + 1 }),
        }),
  };
}

function tableSheet(table: Table): OutSheet {
  return {
    name: table.name,
    rows: rowsOfTable(table),
    merges: mergesOf(table, linesAbove(table)),
    widths: table.columns.map((column) => column.width),
    frozenRows:
      linesAbove(table) + layoutHeader(table.columns).length + (table.numberRow === undefined ? 0 : 1),
  };
}

function chartSheet(chart: Chart, name: string): OutSheet {
  return {
    name,
    rows: rowsOfChart(chart),
    widths: [24, ...chart.series.map(() => 18)],
    frozenRows: 2,
    chart: outChart(chart, 2, { row: chart.categories.length + 4, column: 0 }),
  };
}

/** Lines over the header: the title, and the unit where there is one. */
function linesAbove(table: Table): number {
  return table.unit === undefined ? 1 : 2;
}

/** Title, unit, header rows, number row, body, notes. */
function rowsOfTable(table: Table): OutRow[] {
  const header = layoutHeader(table.columns).map((cells) => {
    const row: OutCell[] = table.columns.map(() => null);
    for (const cell of cells) row[cell.column] = bold(cell.text);
    return row;
  });
  const name = nameColumn(table);
  const body = table.rows.map((row) =>
    row.cells.map((cell, index) => {
      const shown =
        cell.type === 'text' ? { ...cell, text: indentText(cell.text, row, index === name) } : cell;
      return outCell(shown, row.emphasis !== undefined);
    }),
  );
  return [
    [bold(table.title)],
    ...(table.unit === undefined ? [] : [[showHidden(table.unit)]]),
    ...header,
    ...(table.numberRow === undefined ? [] : [table.numberRow.map(showHidden)]),
    ...body,
    ...table.notes.map((note) => [showHidden(note)]),
  ];
}

function mergesOf(table: Table, headerRow: number): NonNullable<OutSheet['merges']> {
  return layoutHeader(table.columns)
    .flat()
    .filter((cell) => cell.rowSpan > 1 || cell.columnSpan > 1)
    .map((cell) => ({
      firstRow: headerRow + cell.row,
      lastRow: headerRow + cell.row + cell.rowSpan - 1,
      firstColumn: cell.column,
      lastColumn: cell.column + cell.columnSpan - 1,
    }));
}

/** Title, names of the series, one row for each category. */
function rowsOfChart(chart: Chart): OutRow[] {
  const number = (value: number | null): OutCell =>
    chart.unit === 'percent' ? percentCell(value, false) : countCell(value, false);
  return [
    [bold(chart.title)],
    ['', ...chart.series.map((series) => bold(series.name))],
    ...chart.categories.map((category, index) => [
      showHidden(category),
      ...chart.series.map((series) => number(series.values[index] ?? null)),
    ]),
  ];
}

function outChart(chart: Chart, firstRow: number, anchor: { row: number; column: number }) {
  return {
    type: chart.type === 'stacked-bar' ? ('bar' as const) : chart.type,
    title: showHidden(chart.title),
    categories: { column: 0, firstRow, lastRow: firstRow + chart.categories.length - 1 },
    series: chart.series.map((series, index) => ({ name: showHidden(series.name), column: index + 1 })),
    anchor,
  };
}

function outCell(cell: Cell, strong: boolean): OutCell {
  if (cell.type === 'count') return countCell(cell.value, strong);
  if (cell.type === 'percent' || cell.type === 'decimal') return percentCell(cell.hundredths, strong);
  if (cell.type === 'difference') return changeCell(cell.value, 'change', strong);
  if (cell.type === 'points')
    return changeCell(cell.hundredths === null ? null : cell.hundredths / 100, 'percentChange', strong);
  if (cell.type === 'not-applicable') return NOT_APPLICABLE_MARK;
  if (cell.text === '') return null;
  return strong ? bold(cell.text) : showHidden(cell.text);
}

function bold(text: string): OutCell {
  return { value: showHidden(text), bold: true };
}

function countCell(value: number | null, strong: boolean): OutCell {
  return value === null ? null : { value, format: 'count', bold: strong };
}

function changeCell(value: number | null, format: 'change' | 'percentChange', strong: boolean): OutCell {
  return value === null ? null : { value, format, bold: strong };
}

function percentCell(hundredths: number | null, strong: boolean): OutCell {
  return hundredths === null ? null : { value: hundredths / 100, format: 'percent', bold: strong };
}
