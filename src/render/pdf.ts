import type { ReportDocument } from '../documents/model.ts';
import { convertToPdf } from '../printing/convert-to-pdf.ts';
import { renderDocx } from './docx/docx.ts';

/** The Word files of some documents as PDF, laid out by LibreOffice in one start. @throws UserError `report.pdf.*`. */
export async function renderPdfs(documents: readonly ReportDocument[]): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const document of documents) files.push(await renderDocx(document));
  return convertToPdf(files);
}
