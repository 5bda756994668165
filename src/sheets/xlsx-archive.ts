import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from 'yauzl';
import type { Place } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { damagedFile, fileOverLimit } from './refuse-file.ts';
import type { SourceLimits } from './source-limits.ts';

/** A workbook's archive: its entries by lower-case name (Excel does not tell case apart). */
export interface Archive {
  has(name: string): boolean;
  /** The names of all entries as written. */
  names(): readonly string[];
  /** Declared unpacked size of an entry, 0 when there is none. */
  size(name: string): number;
  /**
   * Streams an entry unpacked. Sizes and ratio are checked before and while unpacking, the CRC-32 at the end: whoever
   * reads to the end has sound bytes. Throws `UserError` with `import.file.damaged` or `import.file.limit` at `place`.
   */
  read(name: string, place: Place): AsyncGenerator<Buffer>;
}

const INFLATE_CHUNK = 128 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** The bytes of an archive: an open file, or all of them. */
export type ArchiveSource = FileHandle | Buffer;

/** Opens an archive; a file handle stays the caller's to close. */
export async function openArchive(
  path: string,
  source: ArchiveSource,
  limits: SourceLimits,
): Promise<Archive> {
  const { zip, entries } = await listEntries(path, source, limits);
  let total = 0;

  async function* read(name: string, place: Place): AsyncGenerator<Buffer> {
    // The archive reads by descriptor; this also keeps the handle alive as long as somebody may read.
    if (!Buffer.isBuffer(source) && source.fd < 0) throw new Error('the file is closed');
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw damagedFile(place, 'part-missing');
    checkDeclaredSize(entry, place, limits);
    let size = 0;
    let checksum = 0;
    for await (const chunk of unpack(zip, entry, place)) {
      size += chunk.length;
      total += chunk.length;
      if (size > entry.uncompressedSize) throw damagedFile(place, 'archive');
      if (total > limits.totalBytes) throw fileOverLimit(place, 'totalBytes', limits.totalBytes);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    if (size !== entry.uncompressedSize) throw damagedFile(place, 'archive');
    if (checksum !== entry.crc32) throw damagedFile(place, 'checksum');
  }

  return {
    names: () => [...entries.values()].map((entry) => entry.fileName),
    has: (name) => entries.has(name.toLowerCase()),
    size: (name) => entries.get(name.toLowerCase())?.uncompressedSize ?? 0,
    read,
  };
}

async function listEntries(
  path: string,
  source: ArchiveSource,
  limits: SourceLimits,
): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: false };
    const zip = Buffer.isBuffer(source)
      ? await fromBufferPromise(source, options)
      : await fromFdPromise(source.fd, options);
    if (zip.entryCount > limits.entries) throw fileOverLimit({ file: path }, 'entries', limits.entries);
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw damagedFile({ file: path }, 'archive');
      entries.set(name, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw error instanceof UserError ? error : damagedFile({ file: path }, 'archive');
  }
}

function checkDeclaredSize(entry: Entry, place: Place, limits: SourceLimits): void {
  const size = entry.uncompressedSize;
  if (size > limits.entryBytes) throw fileOverLimit(place, 'entryBytes', limits.entryBytes);
  if (size > limits.ratioFloorBytes && size > limits.ratio * entry.compressedSize) {
    throw fileOverLimit(place, 'ratio', limits.ratio);
  }
  const method = entry.compressionMethod;
  if (entry.isEncrypted() || (method !== STORED && method !== DEFLATED)) throw damagedFile(place, 'archive');
}

async function* unpack(zip: ZipFile, entry: Entry, place: Place): AsyncGenerator<Buffer> {
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    if (entry.compressionMethod === STORED) {
      yield* packed as AsyncIterable<Buffer>;
      return;
    }
    const inflate = createInflateRaw({ chunkSize: INFLATE_CHUNK });
    // The consumer meets the same error through the stream it reads.
    pipeline(packed, inflate).catch(() => undefined);
    yield* inflate as AsyncIterable<Buffer>;
  } catch (error) {
    throw error instanceof UserError ? error : damagedFile(place, 'archive');
  }
}
