import { createHash } from 'node:crypto';
import { openRegularFile } from './open-regular-file.ts';
import { unreadableFile } from './refuse-file.ts';

/**
 * The bytes of a small regular file.
 *
 * @param sha256 what they hashed to when the file was opened; a file that changed meanwhile is refused
 *   (`import.file.unreadable`).
 */
export async function readWhole(path: string, sha256: string): Promise<Buffer> {
  const file = await openRegularFile(path);
  try {
    const content = await file.handle.readFile();
    if (createHash('sha256').update(content).digest('hex') !== sha256) throw unreadableFile(path, 'changed');
    return content;
  } finally {
    await file.handle.close();
  }
}
