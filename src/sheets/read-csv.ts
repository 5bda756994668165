import type { FileHandle } from 'node:fs/promises';
import { makeCsvScanner } from './csv-records.ts';
import { detectSeparator } from './csv-separator.ts';
import { fileChunks } from './hash-file.ts';
import { damagedFile, fileOverLimit, foreignFile } from './refuse-file.ts';
import type { SheetRow, SourceSheet } from './source.ts';
import type { SourceLimits } from './source-limits.ts';

/**
 * The one sheet of a CSV file. `head` is the beginning of the file (up to 64 KiB), from which the separator is decided
 * (`;`, `,` or tab; a first line `sep=;` decides and is not a row). The text must be UTF-8, with or without a mark.
 * Reading may throw a `UserError`: `import.file.format` (not UTF-8, NUL bytes), `import.file.damaged` (broken quotes,
 * with the row) or `import.file.limit` (a record over `limits.recordLength`, too many columns).
 */
export function csvSheet(path: string, handle: FileHandle, head: Buffer, limits: SourceLimits): SourceSheet {
  const text = new TextDecoder('utf-8').decode(head);
  const declared = /^sep=([;,\t|])(?:\r\n|\n|\r|$)/i.exec(text);
  const separator = declared?.[1] ?? detectSeparator(text);
  const firstRow = declared === null ? 1 : 2;
  return {
    name: '',
    hidden: false,
    merges: [],
    rows: () => readRows(path, handle, separator, firstRow, limits),
  };
}

async function* readRows(
  path: string,
  handle: FileHandle,
  separator: string,
  firstRow: number,
  limits: SourceLimits,
): AsyncGenerator<SheetRow> {
  const scanner = makeCsvScanner(separator, 1, limits);
  for await (const { text, last } of decodedChunks(path, handle)) {
    const records = scanner.scan(text, last);
    if (!Array.isArray(records)) {
      const place = { file: path, row: records.line };
      if (records.limit !== undefined) throw fileOverLimit(place, records.limit, limits[records.limit]);
      throw damagedFile(place, records.damage ?? 'quote');
    }
    for (const { line, fields } of records) {
      if (line >= firstRow && fields.some((field) => field !== '')) {
        yield { number: line, cells: fields, hidden: false, faults: [] };
      }
    }
  }
}

/** The text of a UTF-8 file in pieces, without the byte order mark; the last piece (perhaps empty) is marked. */
export async function* decodedChunks(
  path: string,
  handle: FileHandle,
): AsyncGenerator<{ text: string; last: boolean }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of fileChunks(handle)) {
      if (chunk.includes(0)) throw foreignFile(path, 'binary');
      yield { text: decoder.decode(chunk, { stream: true }), last: false };
    }
    yield { text: decoder.decode(), last: true };
  } catch (error) {
    throw error instanceof TypeError ? foreignFile(path, 'encoding') : error;
  }
}
