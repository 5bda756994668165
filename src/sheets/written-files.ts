import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from './open-regular-file.ts';

/** The text of a file the program wrote earlier; `undefined` where there is none that can be read. */
export async function readWritten(path: string): Promise<string | undefined> {
  return (await readBytes(path))?.toString('utf8');
}

/** Paths of the files with an ending below a folder, three folders deep at most, in order; none where it cannot be read. */
export async function listWritten(folder: string, ending: string, depth = 3): Promise<string[]> {
  const entries = await listEntries(folder);
  const found: string[] = [];
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile() && entry.name.endsWith(ending)) found.push(path);
    if (entry.isDirectory() && depth > 0) found.push(...(await listWritten(path, ending, depth - 1)));
  }
  return found;
}

async function listEntries(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
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
