import { openRegularFile } from './open-regular-file.ts';
import { DEFAULT_LIMITS, type SourceLimits } from './source-limits.ts';
import type { ArchivePart } from './write-archive.ts';
import { openArchive } from './xlsx-archive.ts';

const MEBIBYTE = 1024 * 1024;
/** A template is a few pages: what is larger is none. */
const LIMITS: SourceLimits = {
  ...DEFAULT_LIMITS,
  entries: 2000,
  entryBytes: 32 * MEBIBYTE,
  totalBytes: 128 * MEBIBYTE,
};

/** All parts of an office file, in their order. @throws UserError `import.file.*`. */
export async function readPackage(path: string): Promise<ArchivePart[]> {
  const { handle } = await openRegularFile(path);
  try {
    const archive = await openArchive(path, handle, LIMITS);
    const parts: ArchivePart[] = [];
    for (const name of archive.names()) {
      if (name.endsWith('/')) continue;
      const chunks: Buffer[] = [];
      for await (const chunk of archive.read(name, { file: path })) chunks.push(Buffer.from(chunk));
      parts.push({ name, content: Buffer.concat(chunks) });
    }
    return parts;
  } finally {
    await handle.close();
  }
}
