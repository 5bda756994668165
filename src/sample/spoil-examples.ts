import type { OutCell, OutSheet } from '../sheets/out-workbook.ts';
import type { SampleFile } from './sample-file.ts';

/** Puts another content into the cell under a heading, in the n-th row (from 1) that has a number in front. */
interface Mistake {
  readonly row: number;
  readonly heading: string;
  readonly content: OutCell;
}

/** Mistakes in a list with X marks: an impossible date, two marks, no mark and no reason, a mark nobody knows. */
export function spoilMarkedSections(file: SampleFile): SampleFile {
  return spoilFile(file, [
    { row: 2, heading: 'Nam', content: '31/02/1975' },
    { row: 2, heading: 'Nữ', content: null },
    { row: 4, heading: 'HTXSNV', content: 'X' },
    { row: 4, heading: 'HTTNV', content: 'X' },
    ...['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'].map((heading) => ({ row: 6, heading, content: null })),
    { row: 6, heading: 'Lý do chưa xếp loại', content: null },
    { row: 9, heading: 'HTNV', content: '?' },
  ]);
}

/**
 * Mistakes in a plain list: a month 13, a grade nobody knows, a cell that is not in the tree, a citizen number of which
 * Excel has kept five digits, one that lost its zeros, the same person twice.
 */
export function spoilPlainList(file: SampleFile): SampleFile {
  const spoilt = spoilFile(file, [
    { row: 2, heading: 'Sinh ngày', content: '15/13/1980' },
    { row: 4, heading: 'Kết quả xếp loại', content: 'Rất tốt' },
    { row: 6, heading: 'Mã chi bộ', content: '99.003.077.000.001' },
    { row: 6, heading: 'Chi bộ', content: 'Chi bộ thôn 77' },
    { row: 8, heading: 'Số định danh cá nhân', content: '9,9052E+10' },
  ]);
  return mapSheet(spoilt, (sheet) => {
    const column = findColumn(sheet, 'Số định danh cá nhân');
    const numbered = findNumbered(sheet);
    const twice = sheet.rows[numbered[8] ?? 0] ?? [];
    const rows = sheet.rows.flatMap((row, index): (readonly OutCell[])[] => {
      if (index === numbered[8]) return [row, twice];
      return index === numbered[10]
        ? [row.map((cell, at) => (at === column ? dropZeros(cell) : cell))]
        : [row];
    });
    return { ...sheet, rows };
  });
}

/** A number typed into a number cell: `099…` becomes `99…`. */
function dropZeros(cell: OutCell): OutCell {
  return typeof cell === 'string' && /^\d+$/.test(cell) ? Number(cell) : cell;
}

function spoilFile(file: SampleFile, mistakes: readonly Mistake[]): SampleFile {
  return mapSheet(file, (sheet) => {
    const numbered = findNumbered(sheet);
    const rows = sheet.rows.map((row) => [...row]);
    for (const { row, heading, content } of mistakes) {
      const cells = rows[numbered[row - 1] ?? -1];
      if (cells === undefined) throw new RangeError(`no row ${String(row)} to spoil`);
      cells[findColumn(sheet, heading)] = content;
    }
    return { ...sheet, rows };
  });
}

function mapSheet(file: SampleFile, change: (sheet: OutSheet) => OutSheet): SampleFile {
  if (file.sheets === undefined) throw new TypeError('a workbook expected');
  return { path: file.path, sheets: file.sheets.map(change) };
}

/** Indexes of the rows that begin with a number: the people of the list. */
function findNumbered(sheet: OutSheet): number[] {
  return sheet.rows.flatMap((row, index) => (typeof row[0] === 'number' ? [index] : []));
}

function findColumn(sheet: OutSheet, heading: string): number {
  for (const row of sheet.rows) {
    const column = row.findIndex(
      (cell) => cell !== null && typeof cell === 'object' && 'value' in cell && cell.value === heading,
    );
    if (column >= 0) return column;
  }
  throw new RangeError(`no column ${heading}`);
}
