import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

const CHUNK = 256 * 1024;

/**
 * Reads a file from start to end once and gives its SHA-256 (hex). `look` sees every piece in order; the piece is
 * overwritten by the next one.
 */
export async function hashFile(handle: FileHandle, look?: (chunk: Buffer) => void): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of fileChunks(handle)) {
    hash.update(chunk);
    look?.(chunk);
  }
  return hash.digest('hex');
}

/** The bytes of a file from its start, in pieces that share one buffer: each is valid until the next is asked for. */
export async function* fileChunks(handle: FileHandle): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (let position = 0; ;) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
