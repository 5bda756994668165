import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { fixPdfStamps } from './fix-pdf-stamps.ts';

/** Where LibreOffice is found: on the path, or where its installers put it. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];
/** A conversion that takes longer is given up, milliseconds. */
const PATIENCE = 180_000;

/**
 * Lays out a Word file as PDF with LibreOffice, which runs on a private copy under a profile of its own and leaves
 * nothing behind. The same file gives the same bytes with the same LibreOffice and fonts.
 *
 * @throws UserError `report.pdf.program-missing`; `report.pdf.failed` when LibreOffice writes none.
 */
export async function convertToPdf(docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'review-pdf-'));
  try {
    const source = join(folder, 'report.docx');
    await writeFile(source, docx, { mode: 0o600 });
    await runOffice([
      '--headless',
      '--norestore',
      '--nolockcheck',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      folder,
      source,
    ]);
    const pdf = await readFile(join(folder, 'report.pdf')).catch(() => undefined);
    if (pdf === undefined) throw new UserError([diagnose('report.pdf.failed')]);
    return fixPdfStamps(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs the first LibreOffice there is; whether it did its work shows in the file it writes. */
async function runOffice(args: readonly string[]): Promise<void> {
  for (const program of PROGRAMS) {
    const started = await new Promise<boolean>((settle) => {
      execFile(program, [...args], { timeout: PATIENCE, killSignal: 'SIGKILL' }, (error) => {
        settle(error?.code !== 'ENOENT');
      });
    });
    if (started) return;
  }
  throw new UserError([diagnose('report.pdf.program-missing')]);
}
