import { createHash } from 'node:crypto';
import { readFile, unlink } from 'node:fs/promises';
import { isSystemError } from './open-regular-file.ts';

/** The text of a file the program wrote earlier; `undefined` where there is none that can be read. */
export async function readWritten(path: string): Promise<string | undefined> {
  return (await readBytes(path))?.toString('utf8');
}

/** SHA-256 (hex) of a file the program wrote earlier; `undefined` where there is none that can be read. */
export async function hashWritten(path: string): Promise<string | undefined> {
  const bytes = await readBytes(path);
  return bytes === undefined ? undefined : hashOf(bytes);
}

/** SHA-256 (hex) of some bytes. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Takes away a file the program wrote, but only while it still has the bytes of that hash. */
export async function removeWritten(path: string, sha256: string): Promise<void> {
  if ((await hashWritten(path)) === sha256) await unlink(path);
}

async function readBytes(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
