import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Place } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { isDateFormat } from './read-xlsx-styles.ts';
import { plainNumber } from './number-text.ts';
import { damagedFile, encryptedFile, fileOverLimit, foreignFile } from './refuse-file.ts';
import { serialToDate } from './serial-date.ts';
import type { CellFault, Merge, SheetRow, SourceSheet } from './source.ts';
import type { SourceLimits } from './source-limits.ts';

/** A cell as the worker tells it: its place, type, value, number format and formula. */
type BiffCell = readonly [
  column: number,
  type: string,
  value: string | number,
  format: string,
  formula: string,
];

interface BiffSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  readonly rows: readonly (readonly [number: number, hidden: boolean, cells: readonly BiffCell[]])[];
}

interface BiffBook {
  readonly date1904: boolean;
  readonly sheets: readonly BiffSheet[];
}

/**
 * Runs apart: the library reads a whole file at once and was measured to take gigabytes or hang on damaged ones. It is
 * handed over as text because a worker cannot be started from a chunk of the bundle.
 */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const XLSX = require(workerData.library);
try {
  const book = XLSX.read(workerData.bytes, { type: 'buffer', dense: true, cellNF: true, cellStyles: true, cellFormula: true, UTC: true, raw: true });
  const state = (book.Workbook && book.Workbook.Sheets) || [];
  const sheets = book.SheetNames.map((name, at) => {
    const sheet = book.Sheets[name];
    const info = sheet['!rows'] || [];
    const rows = [];
    (sheet['!data'] || []).forEach((line, row) => {
      const cells = [];
      (line || []).forEach((cell, column) => {
        if (!cell || (cell.v === undefined && cell.f === undefined && cell.t !== 'z')) return;
        if (cell.t === 'z' && cell.f === undefined) return;
        cells.push([column, cell.t, cell.t === 'e' ? cell.w || '#ERR' : cell.v === undefined ? '' : typeof cell.v === 'number' ? cell.v : String(cell.v), cell.z || '', cell.f || '']);
      });
      if (cells.length > 0) rows.push([row + 1, Boolean(info[row] && info[row].hidden), cells]);
    });
    const merges = (sheet['!merges'] || []).map(({ s, e }) => ({ firstRow: s.r + 1, lastRow: e.r + 1, firstColumn: s.c, lastColumn: e.c }));
    return { name, hidden: Boolean(state[at] && state[at].Hidden), merges, rows };
  });
  const properties = (book.Workbook && book.Workbook.WBProps) || {};
  parentPort.postMessage({ book: { date1904: properties.date1904 === true, sheets } });
} catch (error) {
  parentPort.postMessage({ message: String(error && error.message) });
}
`;

/**
 * The sheets of a workbook in one of Excel's binary formats (XLS up to BIFF8, XLSB), read whole by a library in a worker
 * of limited memory and time (`limits.binaryBytes`, `binaryMemory`, `binarySeconds`). Throws `UserError` with
 * `import.file.damaged`, `import.file.encrypted`, `import.file.format` or `import.file.limit`.
 */
export async function readBiffSheets(
  path: string,
  bytes: Buffer,
  limits: SourceLimits,
): Promise<SourceSheet[]> {
  const book = await readInWorker(path, bytes, limits);
  return book.sheets.map(({ name, hidden, merges, rows }) => ({
    name,
    hidden,
    merges,
    // oxlint-disable-next-line require-await -- the library has read the file whole
    batches: async function* (): AsyncGenerator<Iterable<SheetRow>> {
      yield readRows(rows, { file: path, sheet: name }, limits, book.date1904);
    },
  }));
}

function* readRows(
  rows: BiffBook['sheets'][number]['rows'],
  place: Place,
  limits: SourceLimits,
  date1904: boolean,
): Generator<SheetRow> {
  for (const [number, hidden, cells] of rows) {
    if (cells.some(([column]) => column >= limits.columns))
      throw fileOverLimit({ ...place, row: number }, 'columns', limits.columns);
    yield readRow(number, hidden, cells, date1904);
  }
}

function readRow(number: number, hidden: boolean, content: readonly BiffCell[], date1904: boolean): SheetRow {
  const cells: string[] = [];
  const faults: CellFault[] = [];
  for (const [column, type, value, format, formula] of content) {
    const text = readCell(type, value, format, date1904);
    if (type === 'e') faults.push({ column, kind: 'error', text: String(value) });
    // The library gives such a cell the value 0, which nobody wrote.
    else if (type === 'z') faults.push({ column, kind: 'formula', text: `=${formula}` });
    else if (text !== '') {
      while (cells.length < column) cells.push('');
      cells.push(text);
    }
  }
  return { number, cells, hidden, faults };
}

function readCell(type: string, value: string | number, format: string, date1904: boolean): string {
  if (type === 'b') return String(value).toUpperCase();
  if (typeof value !== 'number') return value;
  const day = isDateFormat(format) ? serialToDate(value, date1904) : undefined;
  return day ?? plainNumber(String(value)) ?? String(value);
}

function readInWorker(path: string, bytes: Buffer, limits: SourceLimits): Promise<BiffBook> {
  const library = createRequire(import.meta.url).resolve('@e965/xlsx');
  const worker = new Worker(WORKER, {
    eval: true,
    workerData: { library, bytes },
    resourceLimits: { maxOldGenerationSizeMb: limits.binaryMemory },
    stdout: true,
    stderr: true,
  });
  return new Promise<BiffBook>((resolve, reject) => {
    const refuse = (error: UserError): void => {
      clearTimeout(timer);
      reject(error);
      void worker.terminate();
    };
    const timer = setTimeout(() => {
      refuse(fileOverLimit({ file: path }, 'binarySeconds', limits.binarySeconds));
    }, limits.binarySeconds * 1000);
    worker.once('message', (answer: { book?: BiffBook; message?: string }) => {
      clearTimeout(timer);
      void worker.terminate();
      if (answer.book !== undefined) resolve(answer.book);
      else reject(explainMessage(path, answer.message ?? ''));
    });
    worker.once('exit', () => {
      refuse(damagedFile({ file: path }, 'archive'));
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      refuse(
        memory
          ? fileOverLimit({ file: path }, 'binaryMemory', limits.binaryMemory)
          : damagedFile({ file: path }, 'archive'),
      );
    });
  });
}

function explainMessage(path: string, message: string): UserError {
  if (/password|encrypt/i.test(message)) return encryptedFile(path);
  if (/unsupported|unrecognized|cannot find workbook/i.test(message)) return foreignFile(path, 'binary');
  return damagedFile({ file: path }, 'archive');
}
