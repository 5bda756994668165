import type { FileHandle } from 'node:fs/promises';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { sniffKind } from './file-kind.ts';
import { fileChunks, hashFile } from './hash-file.ts';
import { isSystemError, openRegularFile } from './open-regular-file.ts';
import { csvSheet } from './read-csv.ts';
import { isOds, readOdsSheets } from './read-ods.ts';
import { isXlsx, readXlsxSheets } from './read-xlsx.ts';
import { encryptedFile, fileOverLimit, foreignFile, unreadableFile } from './refuse-file.ts';
import type { SourceFile, SourceFormat, SourceSheet } from './source.ts';
import { DEFAULT_LIMITS, type SourceLimits } from './source-limits.ts';
import { detectEncoding, type SourceEncoding } from './text-encoding.ts';
import { openArchive, type Archive } from './xlsx-archive.ts';

const HEAD_BYTES = 64 * 1024;
/**
 * How encrypted workbooks name their one stream, and workbooks of Excel 97 to 2003 theirs, in the directory of an OLE
 * file. Older ones (`Book`) store letters in the code page of their machine, which nobody knows any more.
 */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const WORKBOOK_STREAM = Buffer.from('Workbook\0', 'utf16le');

export interface SourceOptions {
  /** Limits not given are the usual ones. */
  readonly limits?: Partial<SourceLimits>;
  /** Encoding of a text file that a person chose; undefined: by its content. */
  readonly encoding?: SourceEncoding;
}

/**
 * Opens a received spreadsheet; its content decides the format, not its name. Only regular files are opened. The caller
 * closes the file when done with its rows.
 *
 * Throws `UserError` with the file's place: `import.file.unreadable`, `import.file.empty`, `import.file.encrypted`,
 * `import.file.format`, `import.file.damaged` or `import.file.limit`. Rows may throw the last three while they are
 * read: nothing of a file counts before its rows were read to the end.
 */
export async function openSource(path: string, options: SourceOptions = {}): Promise<SourceFile> {
  const { handle, bytes } = await openRegularFile(path);
  try {
    const head = Buffer.alloc(Math.min(bytes, HEAD_BYTES));
    await handle.read(head, 0, head.length, 0);
    if (bytes === head.length && head.toString('utf8').trim() === '') throw emptyFile(path);
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const { format, sheets } = await openContent({ path, handle, bytes, head, limits }, options.encoding);
    const sha256 = await hashFile(handle);
    return { path, format, bytes, sha256, sheets, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw isSystemError(error) ? unreadableFile(path, error.code) : error;
  }
}

interface Opened {
  readonly path: string;
  readonly handle: FileHandle;
  readonly bytes: number;
  readonly head: Buffer;
  readonly limits: SourceLimits;
}

interface Content {
  readonly format: SourceFormat;
  readonly sheets: SourceSheet[];
}

async function openContent(file: Opened, chosen: SourceEncoding | undefined): Promise<Content> {
  const { path, handle, head, limits } = file;
  const kind = sniffKind(head);
  const named = chosen === 'tcvn3' || chosen === 'vni' ? 'windows-1252' : chosen;
  switch (kind) {
    case 'zip':
      return openZip(file);
    case 'ole':
      return openOle(file);
    case 'html': {
      const { namedEncoding, readHtmlSheet } = await import('./read-html.ts');
      const encoding = named ?? namedEncoding(head) ?? (await detectEncoding(path, handle, head));
      return { format: 'html', sheets: [await readHtmlSheet(path, handle, encoding, limits)] };
    }
    case 'text': {
      const encoding = named ?? (await detectEncoding(path, handle, head));
      return { format: 'csv', sheets: [csvSheet(path, handle, head, encoding, limits)] };
    }
    default:
      throw foreignFile(path, kind.foreign);
  }
}

async function openZip(file: Opened): Promise<Content> {
  const { path, handle, limits } = file;
  const archive = await openArchive(path, handle, limits);
  if (isXlsx(archive)) return { format: 'xlsx', sheets: await readXlsxSheets(path, archive, limits) };
  if (isOds(archive)) return { format: 'ods', sheets: await readOdsSheets(path, archive, limits) };
  if (!archive.has('xl/workbook.bin')) throw foreignFile(path, 'archive');
  // The library that reads this format looks at no checksum.
  await checkEntries(path, archive);
  return { format: 'xlsb', sheets: await openBinary(file) };
}

async function openOle(file: Opened): Promise<Content> {
  const { path, handle } = file;
  if (await holds(handle, ENCRYPTED_PACKAGE)) throw encryptedFile(path);
  if (!(await holds(handle, WORKBOOK_STREAM))) throw foreignFile(path, 'document');
  return { format: 'xls', sheets: await openBinary(file) };
}

async function openBinary({ path, handle, bytes, limits }: Opened): Promise<SourceSheet[]> {
  if (bytes > limits.binaryBytes) throw fileOverLimit({ file: path }, 'binaryBytes', limits.binaryBytes);
  const content = Buffer.alloc(bytes);
  const { bytesRead } = await handle.read(content, 0, bytes, 0);
  const { readBiffSheets } = await import('./read-biff.ts');
  return readBiffSheets(path, content.subarray(0, bytesRead), limits);
}

/** Reads every entry to its end, so that sizes, ratio and checksums were looked at. */
async function checkEntries(path: string, archive: Archive): Promise<void> {
  for (const name of archive.names()) {
    const entry = archive.read(name, { file: path });
    while ((await entry.next()).done !== true);
  }
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
