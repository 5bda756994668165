import type { FileHandle } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import { fileChunks } from './hash-file.ts';
import { fileOverLimit } from './refuse-file.ts';
import type { Merge, SheetRow, SourceSheet } from './source.ts';
import type { SourceLimits } from './source-limits.ts';

const MAX_ROWS = 1_048_576;
/** A cell may stand over this many rows; web systems write a handful. */
const MAX_SPAN = 10_000;

/**
 * The one sheet of a web page that a system saved under the name of a spreadsheet: the rows of its tables one below the
 * other, cells as the text stands there (zeros and the order of day and month kept), `<br>` as a line break. Tables in a
 * cell are part of its text. Throws `UserError` with `import.file.limit`, as its rows may while they are read.
 *
 * @param head the beginning of the file, which names the encoding; UTF-8 where it names none.
 */
export async function readHtmlSheet(
  path: string,
  handle: FileHandle,
  head: Buffer,
  limits: SourceLimits,
): Promise<SourceSheet> {
  const encoding = encodingOf(head);
  const merges: Merge[] = [];
  for await (const { merge } of walk(path, handle, encoding, limits)) {
    if (merge === undefined) continue;
    if (merges.length >= limits.merges) throw fileOverLimit({ file: path }, 'merges', limits.merges);
    merges.push(merge);
  }
  const rows = async function* (): AsyncGenerator<SheetRow> {
    for await (const { row } of walk(path, handle, encoding, limits)) if (row !== undefined) yield row;
  };
  return { name: '', hidden: false, merges, rows };
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head.toString('latin1'))?.[1]?.toLowerCase();
  return named === 'windows-1258' || named === 'windows-1252' || named === 'iso-8859-1' ? named : 'utf-8';
}

/** What the walk finds: a row that holds something, or a range of merged cells. */
interface Found {
  readonly row?: SheetRow;
  readonly merge?: Merge;
}

async function* walk(
  path: string,
  handle: FileHandle,
  encoding: string,
  limits: SourceLimits,
): AsyncGenerator<Found> {
  let found: Found[] = [];
  let number = 0;
  let tables = 0;
  let cells: string[] = [];
  let column = 0;
  let text: string | undefined;
  let wide = 1;
  let high = 1;
  /** Per column: the last row that a cell from above still covers. */
  let covered: number[] = [];

  const closeCell = (): void => {
    if (text === undefined) return;
    while ((covered[column] ?? 0) >= number) column += 1;
    if (column + wide > limits.columns)
      throw fileOverLimit({ file: path, row: number }, 'columns', limits.columns);
    while (cells.length < column) cells.push('');
    cells.push(text.replace(/[ \t\r\f]*\n[ \t\r\f]*/g, '\n').trim());
    if (high > 1 || wide > 1) {
      const [lastRow, lastColumn] = [number + high - 1, column + wide - 1];
      found.push({ merge: { firstRow: number, lastRow, firstColumn: column, lastColumn } });
      for (let each = column; each <= lastColumn; each += 1) covered[each] = lastRow;
    }
    column += wide;
    text = undefined;
  };
  const closeRow = (): void => {
    closeCell();
    if (cells.some((cell) => cell !== '')) found.push({ row: { number, cells, hidden: false, faults: [] } });
    cells = [];
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') {
        tables += 1;
        if (tables === 1) covered = [];
      } else if (tables > 1) return;
      else if (name === 'tr') {
        closeRow();
        number += 1;
        column = 0;
        if (number > MAX_ROWS) throw fileOverLimit({ file: path }, 'rows', MAX_ROWS);
      } else if (name === 'td' || name === 'th') {
        closeCell();
        text = '';
        wide = spanOf(attributes['colspan']);
        high = spanOf(attributes['rowspan']);
      } else if ((name === 'br' || name === 'p' || name === 'div') && text !== undefined && text !== '') {
        text += '\n';
      }
    },
    ontext(data) {
      if (text === undefined) return;
      text += data.replace(/\s*\n\s*/g, ' ');
      if (text.length > limits.textLength)
        throw fileOverLimit({ file: path, row: number }, 'textLength', limits.textLength);
    },
    onclosetag(name) {
      if (name === 'table') tables -= 1;
      if (tables > (name === 'table' ? 0 : 1)) return;
      if (name === 'td' || name === 'th') closeCell();
      else if (name === 'tr' || name === 'table') closeRow();
    },
  });
  const decoder = new TextDecoder(encoding);
  for await (const chunk of fileChunks(handle)) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* found;
    found = [];
  }
  parser.end(decoder.decode());
  closeRow();
  yield* found;
}

function spanOf(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Math.min(Number(text), MAX_SPAN) : 1;
}
