import type { FileHandle } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import { fileChunks } from './hash-file.ts';
import { damagedFile, fileOverLimit, foreignFile } from './refuse-file.ts';
import type { Merge, SheetRow, SourceSheet } from './source.ts';
import type { SourceLimits } from './source-limits.ts';
import type { ByteEncoding } from './text-encoding.ts';

const MAX_ROWS = 1_048_576;
/** Wider and higher cells are cut to this by the standard of web pages. */
const MAX_WIDE = 1000;
const MAX_HIGH = 65_534;
/** Attributes of one tag. */
const MAX_ATTRIBUTES = 1000;
/** Characters that are parsed at once: rows of a few of them can be very wide. */
const PIECE = 8192;
/** Tags inside tags: the parser looks through all open ones at each closing one. */
const MAX_DEPTH = 256;

/**
 * The one sheet of a web page that a system saved under the name of a spreadsheet: the rows of its tables one below the
 * other, cells as the text stands there (zeros and the order of day and month kept), `<br>` as a line break. Tables in a
 * cell are part of its text. Throws `UserError`, as its rows may while they are read: `import.file.limit`,
 * `import.file.format` for bytes that the encoding does not know, `import.file.damaged` for tags nested without end.
 */
export async function readHtmlSheet(
  path: string,
  handle: FileHandle,
  encoding: ByteEncoding,
  limits: SourceLimits,
): Promise<SourceSheet> {
  const merges: Merge[] = [];
  for await (const { merge } of walk(path, handle, encoding, limits)) {
    if (merge === undefined) continue;
    if (merges.length >= limits.merges) throw fileOverLimit({ file: path }, 'merges', limits.merges);
    merges.push(merge);
  }
  const batches = async function* (): AsyncGenerator<Iterable<SheetRow>> {
    for await (const { row } of walk(path, handle, encoding, limits)) if (row !== undefined) yield [row];
  };
  return { name: '', hidden: false, merges, batches };
}

/** The encoding that a page names at its beginning; `undefined` where its mark or its bytes have to tell. */
export function namedEncoding(head: Buffer): ByteEncoding | undefined {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return undefined;
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head.toString('latin1'))?.[1]?.toLowerCase();
  if (named === 'iso-8859-1') return 'windows-1252';
  return named === 'utf-8' || named === 'windows-1258' || named === 'windows-1252' ? named : undefined;
}

/** What the walk finds: a row that holds something, or a range of merged cells. */
interface Found {
  readonly row?: SheetRow;
  readonly merge?: Merge;
}

async function* walk(
  path: string,
  handle: FileHandle,
  encoding: ByteEncoding,
  limits: SourceLimits,
): AsyncGenerator<Found> {
  let found: Found[] = [];
  let number = 0;
  let tables = 0;
  let depth = 0;
  let named = 0;
  let fed = 0;
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
    const tidy = text.replace(/[ \t\r\f]*\n[ \t\r\f]*/g, '\n').trim();
    // Windows-1258 keeps letter and tone apart.
    cells.push(encoding === 'windows-1258' ? tidy.normalize('NFC') : tidy);
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
    onattribute() {
      named += 1;
      if (named > MAX_ATTRIBUTES) throw damagedFile({ file: path, row: number }, 'xml');
    },
    onopentag(name, attributes) {
      named = 0;
      depth += 1;
      if (depth > MAX_DEPTH) throw damagedFile({ file: path, row: number }, 'xml');
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
        wide = spanOf(attributes['colspan'], MAX_WIDE);
        high = spanOf(attributes['rowspan'], MAX_HIGH);
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
      depth -= 1;
      if (name === 'table') tables -= 1;
      if (tables > (name === 'table' ? 0 : 1)) return;
      if (name === 'td' || name === 'th') closeCell();
      else if (name === 'tr' || name === 'table') closeRow();
    },
  });
  const feed = function* (text: string): Generator<Found> {
    for (let at = 0; at < text.length; at += PIECE) {
      const piece = text.slice(at, at + PIECE);
      fed += piece.length;
      parser.write(piece);
      // What is not told yet is held by the parser: a tag, attribute or comment that does not end.
      if (fed - parser.endIndex > limits.textLength)
        throw fileOverLimit({ file: path, row: number }, 'textLength', limits.textLength);
      yield* found;
      found = [];
    }
  };
  for await (const text of decodeText(path, handle, encoding)) yield* feed(text);
  parser.end();
  closeRow();
  yield* found;
}

async function* decodeText(path: string, handle: FileHandle, encoding: ByteEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of fileChunks(handle)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? foreignFile(path, 'encoding') : error;
  }
}

function spanOf(text: string | undefined, most: number): number {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Math.min(Number(text), most) : 1;
}
