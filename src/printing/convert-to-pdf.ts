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
/** A start of the program and one conversion that take longer are given up; each further file may take as much more. */
const PATIENCE = { start: 180_000, file: 30_000 } as const;

/**
 * Lays out Word files as PDF with LibreOffice, which is started once for all of them, runs on private copies under a
 * profile of its own and leaves nothing behind. The same file gives the same bytes with the same LibreOffice and fonts,
 * whatever it is converted with.
 *
 * @throws UserError `report.pdf.program-missing`; `report.pdf.failed` when LibreOffice does not write one of them.
 */
export async function convertToPdf(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  if (files.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'review-pdf-'));
  try {
    const sources = files.map((_, index) => join(folder, `report-${String(index)}.docx`));
    for (const [index, source] of sources.entries())
      await writeFile(source, files[index] ?? '', { mode: 0o600 });
    await runOffice(
      [
        '--headless',
        '--norestore',
        '--nolockcheck',
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--convert-to',
        'pdf:writer_pdf_Export',
        '--outdir',
        folder,
        ...sources,
      ],
      PATIENCE.start + PATIENCE.file * (files.length - 1),
    );
    const pdfs = await Promise.all(
      sources.map((source) => readFile(source.replace(/docx$/, 'pdf')).catch(() => undefined)),
    );
    return pdfs.map((pdf) => {
      if (pdf === undefined) throw new UserError([diagnose('report.pdf.failed')]);
      return fixPdfStamps(pdf);
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs the first LibreOffice there is; whether it did its work shows in the file it writes. */
async function runOffice(args: readonly string[], timeout: number): Promise<void> {
  for (const program of PROGRAMS) {
    const started = await new Promise<boolean>((settle) => {
      execFile(program, [...args], { timeout, killSignal: 'SIGKILL' }, (error) => {
        settle(error?.code !== 'ENOENT');
      });
    });
    if (started) return;
  }
  throw new UserError([diagnose('report.pdf.program-missing')]);
}
