import { isUtf8 } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { makeCsvScanner, type CsvRecord } from './csv-records.ts';
import { detectSeparator } from './csv-separator.ts';
import { fileChunks } from './hash-file.ts';
import { damagedFile, fileOverLimit, foreignFile } from './refuse-file.ts';
import type { CellFault, SheetRow, SourceSheet } from './source.ts';
import type { SourceLimits } from './source-limits.ts';
import { wholeCharacters, type ByteEncoding } from './text-encoding.ts';

/**
 * The one sheet of a CSV file. `head` is the beginning of the file (up to 64 KiB), from which the separator is decided
 * (`;`, `,` or tab; a first line `sep=;` decides and is not a row). Reading may throw a `UserError`: `import.file.format`
 * (bytes that the encoding does not know), `import.file.damaged` (broken quotes, with the row) or `import.file.limit` (a record over `limits.recordLength`, too many columns).
 */
export function csvSheet(
  path: string,
  handle: FileHandle,
  head: Buffer,
  encoding: ByteEncoding,
  limits: SourceLimits,
): SourceSheet {
  const text = new TextDecoder(encoding).decode(head);
  const declared = /^sep=([;,\t|])(?:\r\n|\n|\r|$)/i.exec(text);
  const separator = declared?.[1] ?? detectSeparator(text);
  const firstRow = declared === null ? 1 : 2;
  return {
    name: '',
    hidden: false,
    merges: [],
    batches: () => readBatches(path, handle, encoding, separator, firstRow, limits),
  };
}

async function* readBatches(
  path: string,
  handle: FileHandle,
  encoding: ByteEncoding,
  separator: string,
  firstRow: number,
  limits: SourceLimits,
): AsyncGenerator<Iterable<SheetRow>> {
  const scanner = makeCsvScanner(separator, 1, limits);
  const composed = encoding === 'windows-1258';
  for await (const { text, last } of decodedChunks(path, handle, encoding)) {
    const records = scanner.scan(text, last);
    if (!Array.isArray(records)) {
      const place = { file: path, row: records.line };
      if (records.limit !== undefined) throw fileOverLimit(place, records.limit, limits[records.limit]);
      throw damagedFile(place, records.damage ?? 'quote');
    }
    yield readRows(records, firstRow, composed);
  }
}

/** @param composed whether letter and tone are to be put together, which Windows-1258 keeps apart. */
function* readRows(records: readonly CsvRecord[], firstRow: number, composed: boolean): Generator<SheetRow> {
  for (const { line, fields } of records) {
    if (line < firstRow || !fields.some(isFilled)) continue;
    const cells = composed ? fields.map((field) => field.normalize('NFC')) : fields;
    yield { number: line, cells, hidden: false, faults: NO_FAULTS };
  }
}

function isFilled(field: string): boolean {
  return field !== '';
}

const NO_FAULTS: readonly CellFault[] = [];

/** The text of a file in pieces, without the byte order mark; the last piece (perhaps empty) is marked. */
async function* decodedChunks(
  path: string,
  handle: FileHandle,
  encoding: ByteEncoding,
): AsyncGenerator<{ text: string; last: boolean }> {
  const decoder: Decoder =
    encoding === 'utf-8' ? makeLineDecoder() : new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of fileChunks(handle)) {
      const text = decoder.decode(chunk, { stream: true });
      if (text.includes('\0')) throw foreignFile(path, 'binary');
      yield { text, last: false };
    }
    yield { text: decoder.decode(), last: true };
  } catch (error) {
    throw error instanceof TypeError ? foreignFile(path, 'encoding') : error;
  }
}

interface Decoder {
  /** The text of the next bytes; without bytes, what is left. */
  decode(bytes?: Buffer, options?: { stream: true }): string;
}

/**
 * A decoder of UTF-8 that gives whole lines where it can: half a line would have to be joined with the next piece, and
 * reading a joined text letter by letter is slow. Also three times faster than `TextDecoder`. Throws `TypeError`.
 */
function makeLineDecoder(): Decoder {
  let carry: Buffer = Buffer.alloc(0);
  let started = false;
  return {
    decode(chunk?: Buffer) {
      const bytes = chunk === undefined ? carry : Buffer.concat([carry, chunk]);
      const lineEnd = bytes.lastIndexOf(LF) + 1;
      const end = chunk === undefined ? bytes.length : lineEnd > 0 ? lineEnd : wholeCharacters(bytes);
      const piece = bytes.subarray(0, end);
      if (!isUtf8(piece)) throw new TypeError('not UTF-8');
      carry = Buffer.from(bytes.subarray(end));
      const text = piece.toString('utf8');
      if (started || text === '') return text;
      started = true;
      return text.startsWith('\ufeff') ? text.slice(1) : text;
    },
  };
}

const LF = 10;
