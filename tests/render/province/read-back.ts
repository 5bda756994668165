import { parse } from 'csv-parse/sync';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, ReportDocument, Table } from '../../../src/documents/model.ts';
import { readDocx } from '../docx/read-docx.ts';
import { openSource } from '../../../src/sheets/open-source.ts';
import { rowsOf } from '../../../src/sheets/rows-of.ts';

/** One number of a table: counts as they are, percents in hundredths, `null` where the format shows none. */
export type ReadNumber = readonly [table: string, row: number, column: number, value: number | null];

export function tablesOf(document: ReportDocument): Table[] {
  return document.blocks.filter((block) => block.kind === 'table');
}

/** The numbers of the document itself, in the order of its tables. */
export function numbersOf(document: ReportDocument): ReadNumber[] {
  return eachNumberCell(document).map(([table, row, column, cell]) => [table.id, row, column, valueOf(cell)]);
}

export function readMarkdown(text: string, document: ReportDocument): ReadNumber[] {
  const grids: string[][][] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const inTable = line.startsWith('|');
    if (inTable && !open) grids.push([]);
    if (inTable)
      grids.at(-1)?.push(
        line
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      );
    open = inTable;
  }
  return eachNumberCell(document).map(([table, row, column, cell]) => {
    const grid = grids[tablesOf(document).indexOf(table)] ?? [];
    return [
      table.id,
      row,
      column,
      readShown((grid[row + 2 + numberRows(table)]?.[column] ?? '?').replaceAll('*', ''), cell, document),
    ];
  });
}

export function readHtml(html: string, document: ReportDocument): ReadNumber[] {
  return eachNumberCell(document).map(([table, row, column, cell]) => {
    const source = html.split(`<table id="${table.id}">`)[1]?.split('</table>')[0]?.split('<tbody>')[1] ?? '';
    const line = [...source.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)][row]?.[1] ?? '';
    const text = [...line.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)][column]?.[1] ?? '?';
    return [table.id, row, column, readShown(text, cell, document)];
  });
}

export function readCsv(csv: string, document: ReportDocument): ReadNumber[] {
  const records = parse(csv, { bom: true });
  const values = new Map(
    records.map((record) => [`${record[0]}/${record[1]}/${record[3]}`, record[6] ?? '?']),
  );
  return eachNumberCell(document).map(([table, row, column, cell]) => {
    const text = values.get(`${table.id}/${String(row + 1)}/${table.columns[column]?.id ?? '?'}`) ?? '?';
    return [table.id, row, column, readPlain(text, cell)];
  });
}

/** Reads the workbook with the project's own reader; the first table stands on the first sheet. */
export async function readWorkbook(bytes: Uint8Array, document: ReportDocument, folder: string) {
  const path = join(folder, 'report.xlsx');
  writeFileSync(path, bytes);
  const source = await openSource(path);
  const grids = new Map<string, string[][]>();
  for (const sheet of source.sheets) {
    const grid: string[][] = [];
    for await (const row of rowsOf(sheet)) grid[row.number - 1] = [...row.cells];
    grids.set(sheet.name, grid);
  }
  await source.close();
  const [firstSheet] = grids.keys();
  const numbers = eachNumberCell(document).map(([table, row, column, cell]): ReadNumber => {
    const grid = grids.get(table.name) ?? grids.get(firstSheet ?? '') ?? [];
    const title = grid.findLastIndex((cells) => cells?.[0] === table.title);
    const depth = Math.max(...table.columns.map((one) => one.header.length));
    const above = depth + numberRows(table) + (table.unit === undefined ? 1 : 2);
    const text = grid[title + above + row]?.[column] ?? '';
    return [table.id, row, column, readPlain(text, cell)];
  });
  return { numbers, grids };
}

/** Reads the tables of the Word file in their order: those of figures are the ones with a repeated header. */
export async function readWordFile(bytes: Uint8Array, document: ReportDocument): Promise<ReadNumber[]> {
  const grids = (await readDocx(bytes))
    .part('word/document.xml')
    .all('w:tbl')
    .map((table) => table.all('w:tr'))
    .filter((rows) => rows.some((row) => row.first('w:tblHeader') !== undefined))
    .map((rows) => rows.filter((row) => row.first('w:tblHeader') === undefined))
    .map((rows) => rows.map((row) => row.all('w:tc').map((cell) => cell.text)));
  const tables = tablesOf(document);
  return eachNumberCell(document).map(([table, row, column, cell]) => {
    const text = grids[tables.indexOf(table)]?.[row]?.[column] ?? '?';
    return [table.id, row, column, readShown(text, cell, document)];
  });
}

function eachNumberCell(document: ReportDocument): [Table, number, number, Cell][] {
  return tablesOf(document).flatMap((table) =>
    table.rows.flatMap((row, at) =>
      row.cells.flatMap((cell, column): [Table, number, number, Cell][] =>
        cell.type === 'text' ? [] : [[table, at, column, cell]],
      ),
    ),
  );
}

/** Rows between the header of a table and its body. */
function numberRows(table: Table): number {
  return table.numberRow === undefined ? 0 : 1;
}

function valueOf(cell: Cell): number | null {
  if (cell.type === 'count' || cell.type === 'difference') return cell.value;
  return isPercent(cell) ? cell.hundredths : null;
}

function isPercent(cell: Cell): cell is Extract<Cell, { hundredths: unknown }> {
  return 'hundredths' in cell;
}

/** Reads a number as people write it in the language of the report. */
function readShown(text: string, cell: Cell, { language }: ReportDocument): number | null {
  const plain = language === 'vi' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return readPlain(plain, cell);
}

function readPlain(text: string, cell: Cell): number | null {
  if (text === '' || text === 'X') return null;
  return isPercent(cell) ? Math.round(Number(text) * 100) : Number(text);
}
