import type { ReportDocument } from '../documents/model.ts';
import { workbookBytes } from '../sheets/write-workbook.ts';
import { buildOutSheets } from './out-sheets.ts';

/** The report as an XLSX file, laid out by `buildOutSheets`. */
export function renderWorkbook(document: ReportDocument): Promise<Uint8Array> {
  return workbookBytes(buildOutSheets(document));
}
