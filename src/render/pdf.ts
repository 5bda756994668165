import type { ReportDocument } from '../documents/model.ts';
import { convertToPdf } from '../printing/convert-to-pdf.ts';
import { renderDocx } from './docx/docx.ts';

/** The Word file of a document as PDF, laid out by LibreOffice. @throws UserError `report.pdf.*`. */
export async function renderPdf(document: ReportDocument): Promise<Uint8Array> {
  return convertToPdf(await renderDocx(document));
}
