import { join } from 'node:path';
import type { ReportDocument } from '../documents/model.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import {
  isRenderFormat,
  RENDER_FORMATS,
  renderDocument,
  renderPdfs,
  type RenderFormat,
} from '../render/formats.ts';
import { writeWhole } from '../sheets/output-files.ts';

export { makeFolder } from '../sheets/make-folder.ts';
export type { ReportDocument } from '../documents/model.ts';
export type { RenderFormat } from '../render/formats.ts';

/**
 * Reads a comma-separated list of formats; `all` means every one the program writes by itself.
 *
 * @throws UserError `report.format.unknown`.
 */
export function readFormats(text: string): RenderFormat[] {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  const named = words.flatMap((word) => (word === 'all' ? RENDER_FORMATS : [word]));
  const unknown = named.filter((word) => !isRenderFormat(word));
  if (unknown.length > 0) {
    const allowed = [...RENDER_FORMATS, 'pdf', 'all'].join(', ');
    throw new UserError(unknown.map((value) => diagnose('report.format.unknown', {}, { value, allowed })));
  }
  return [...new Set(named.filter(isRenderFormat))];
}

/**
 * Writes reports into a folder, one file per format, and gives their paths; of a report nothing before every format of it
 * is ready.
 */
export async function writeReportFiles(
  documents: readonly ReportDocument[],
  formats: readonly RenderFormat[],
  dir: string,
): Promise<string[]> {
  const pdfs = formats.includes('pdf') ? await renderPdfs(documents) : [];
  const paths: string[] = [];
  for (const [index, document] of documents.entries()) {
    const files: { path: string; content: string | Uint8Array }[] = [];
    for (const format of formats) {
      const pdf = format === 'pdf' ? pdfs[index] : undefined;
      const content = pdf ?? (await renderDocument(document, format));
      files.push({ path: join(dir, `${document.id}.${format}`), content });
    }
    for (const { path, content } of files) await writeWhole(path, content);
    paths.push(...files.map(({ path }) => path));
  }
  return paths;
}

/** Writes a report to one file whose name the person chose. */
export async function writeReportFile(
  document: ReportDocument,
  format: RenderFormat,
  path: string,
): Promise<void> {
  await writeWhole(path, await renderDocument(document, format));
}

/** A report as text for standard output; `undefined` for a format that is not text. */
export async function renderReportText(
  document: ReportDocument,
  format: RenderFormat,
): Promise<string | undefined> {
  const rendered = await renderDocument(document, format);
  return typeof rendered === 'string' ? rendered : undefined;
}
