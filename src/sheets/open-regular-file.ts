import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { unreadableFile } from './refuse-file.ts';

export interface OpenFile {
  readonly handle: FileHandle;
  readonly bytes: number;
}

/**
 * Opens a regular file (or a link to one) for reading. Folders, devices, pipes, sockets and missing or forbidden files
 * are refused with `import.file.unreadable`. Never blocks: a pipe put in the file's place after the look at it is
 * opened without waiting and refused.
 */
export async function openRegularFile(path: string): Promise<OpenFile> {
  let handle: FileHandle | undefined;
  try {
    if (!(await stat(path)).isFile()) throw unreadableFile(path, 'not-a-file');
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = await handle.stat();
    if (!status.isFile()) throw unreadableFile(path, 'not-a-file');
    return { handle, bytes: status.size };
  } catch (error) {
    await handle?.close();
    throw isSystemError(error) ? unreadableFile(path, error.code) : error;
  }
}

/** Whether an error comes from the operating system and so has a code like `EACCES`. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
