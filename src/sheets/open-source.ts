import type { FileHandle } from 'node:fs/promises';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { sniffKind } from './file-kind.ts';
import { fileChunks, hashFile } from './hash-file.ts';
import { isSystemError, openRegularFile } from './open-regular-file.ts';
import { csvSheet, decodedChunks } from './read-csv.ts';
import { readXlsxSheets } from './read-xlsx.ts';
import { foreignFile, unreadableFile } from './refuse-file.ts';
import type { SourceFile, SourceSheet } from './source.ts';
import { DEFAULT_LIMITS, type SourceLimits } from './source-limits.ts';

const HEAD_BYTES = 64 * 1024;
/** How encrypted workbooks name their one stream, in the directory of an OLE file. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Opens a received spreadsheet; its content decides the format, not its name. Only regular files are opened. Limits not
 * given are the usual ones. The caller closes the file when done with its rows.
 *
 * Throws `UserError` with the file's place: `import.file.unreadable`, `import.file.empty`, `import.file.encrypted`,
 * `import.file.format`, `import.file.damaged` or `import.file.limit`. Rows may throw the last three while they are
 * read: nothing of a file counts before its rows were read to the end.
 */
export async function openSource(path: string, limits: Partial<SourceLimits> = {}): Promise<SourceFile> {
  const { handle, bytes } = await openRegularFile(path);
  try {
    const head = Buffer.alloc(Math.min(bytes, HEAD_BYTES));
    await handle.read(head, 0, head.length, 0);
    if (bytes === head.length && head.toString('utf8').trim() === '') throw emptyFile(path);
    const { format, sheets } = await openContent(path, handle, head, { ...DEFAULT_LIMITS, ...limits });
    const sha256 = await hashFile(handle);
    return { path, format, bytes, sha256, sheets, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw isSystemError(error) ? unreadableFile(path, error.code) : error;
  }
}

async function openContent(
  path: string,
  handle: FileHandle,
  head: Buffer,
  limits: SourceLimits,
): Promise<{ format: 'csv' | 'xlsx'; sheets: SourceSheet[] }> {
  const kind = sniffKind(head);
  if (kind === 'zip') return { format: 'xlsx', sheets: await readXlsxSheets(path, handle, limits) };
  if (kind === 'text') {
    await checkText(path, handle);
    return { format: 'csv', sheets: [csvSheet(path, handle, head, limits)] };
  }
  if (kind === 'ole')
    throw (await holds(handle, ENCRYPTED_PACKAGE)) ? encryptedFile(path) : foreignFile(path, 'xls');
  throw foreignFile(path, kind.foreign);
}

/** Reads a text file once, so that a wrong encoding at its end is known before its first row is used. */
async function checkText(path: string, handle: FileHandle): Promise<void> {
  const pieces = decodedChunks(path, handle);
  while ((await pieces.next()).done !== true);
}

async function holds(handle: FileHandle, wanted: Buffer): Promise<boolean> {
  let carry: Buffer = Buffer.alloc(0);
  for await (const chunk of fileChunks(handle)) {
    const joined = Buffer.concat([carry, chunk]);
    if (joined.includes(wanted)) return true;
    carry = Buffer.from(joined.subarray(Math.max(0, joined.length - wanted.length + 1)));
  }
  return false;
}

function emptyFile(path: string): UserError {
  return new UserError([diagnose('import.file.empty', { file: path })]);
}

function encryptedFile(path: string): UserError {
  return new UserError([diagnose('import.file.encrypted', { file: path })]);
}
