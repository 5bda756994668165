import { join } from 'node:path';
import type { ReportDocument } from '../documents/model.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { isRenderFormat, RENDER_FORMATS, renderDocument, type RenderFormat } from '../render/formats.ts';
import { writeWhole } from '../sheets/output-files.ts';

export { makeFolder } from '../sheets/make-folder.ts';
export { isFolder } from '../sheets/output-files.ts';
export type { RenderFormat } from '../render/formats.ts';

/** Reads a comma-separated list of formats; `all` means every one. @throws UserError `report.format.unknown`. */
export function readFormats(text: string): RenderFormat[] {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  if (words.includes('all')) return [...RENDER_FORMATS];
  const unknown = words.filter((word) => !isRenderFormat(word));
  if (unknown.length > 0) {
    const allowed = [...RENDER_FORMATS, 'all'].join(', ');
    throw new UserError(unknown.map((value) => diagnose('report.format.unknown', {}, { value, allowed })));
  }
  return [...new Set(words.filter(isRenderFormat))];
}

/** Writes a report into a folder, one file per format, and gives their paths. */
export async function writeReportFiles(
  document: ReportDocument,
  formats: readonly RenderFormat[],
  dir: string,
): Promise<string[]> {
  const paths: string[] = [];
  for (const format of formats) {
    const path = join(dir, `${document.id}.${format}`);
    await writeWhole(path, await renderDocument(document, format));
    paths.push(path);
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
