import { openRegularFile } from './open-regular-file.ts';
import { unreadableFile } from './refuse-file.ts';

/**
 * The bytes of a small regular file.
 *
 * @param bytes how many it had when it was opened; a file that changed meanwhile is refused (`import.file.unreadable`).
 */
export async function readWhole(path: string, bytes: number): Promise<Buffer> {
  const file = await openRegularFile(path);
  try {
    const content = await file.handle.readFile();
    if (content.length !== bytes) throw unreadableFile(path, 'changed');
    return content;
  } finally {
    await file.handle.close();
  }
}
