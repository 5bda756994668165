import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice of this machine; none where there is none, or no program that reads the text of a PDF. */
export const OFFICES: readonly string[] = ['/usr/bin/soffice', '/usr/bin/libreoffice']
  .filter((place) => existsSync(place) && existsSync('/usr/bin/pdftotext'))
  .slice(0, 1);

/** The text of a Word file page by page, as LibreOffice lays it out. */
export function printedPages(office: string, docx: Uint8Array, folder: string): string[] {
  const source = join(folder, 'printed.docx');
  writeFileSync(source, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  execFileSync(
    office,
    [
      '--headless',
      '--norestore',
      profile,
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      folder,
      source,
    ],
    { stdio: 'ignore' },
  );
  const text = join(folder, 'printed.txt');
  execFileSync('/usr/bin/pdftotext', ['-layout', join(folder, 'printed.pdf'), text]);
  return readFileSync(text, 'utf8').split('\f').slice(0, -1);
}
