import { ZipFile } from 'yazl';

/** A part of a package, `word/document.xml`. */
export interface ArchivePart {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The one time stamp of all entries, the same in every time zone: the same parts give the same bytes. */
const TIME_STAMP = new Date(2000, 0, 1);

/** Packs parts into a ZIP archive in the order given. The same parts give the same bytes. */
export async function archiveBytes(parts: readonly ArchivePart[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content } of parts)
    zip.addBuffer(Buffer.from(content), name, { mtime: TIME_STAMP, forceDosTimestamp: true });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
