import { formatAddress } from '../cell-address.ts';
import type { FrontSheet, FrontStyle } from './cell-mark.ts';
import { escapeXml } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The XML of the sheet put in front: texts only, upright page fitted to its width. A row of one text runs over all columns. */
export function writeFrontSheet(sheet: FrontSheet, styleOf: (style: FrontStyle) => number): string {
  const columns = sheet.widths.map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const total = sheet.widths.reduce((sum, width) => sum + width, 0);
  const merges: string[] = [];
  const rows = sheet.rows.map(({ style, cells }, index) => {
    const row = index + 1;
    const alone = cells.length === 1 && sheet.widths.length > 1;
    if (alone) merges.push(`${formatAddress(row, 0)}:${formatAddress(row, sheet.widths.length - 1)}`);
    const lines = cells.map((text, column) =>
      countLines(text, alone ? total : (sheet.widths[column] ?? 10), style === 'title' ? 0.7 : 1),
    );
    const height = Math.max(1, ...lines) * (style === 'title' ? 22 : 16);
    const content = cells.map(
      (text, column) =>
        `<c r="${formatAddress(row, column)}" s="${String(styleOf(style))}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
    );
    return `<row r="${String(row)}" ht="${String(height)}" customHeight="1">${content.join('')}</row>`;
  });
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${String(merges.length)}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews><cols>${columns.join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>${merged}` +
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

/** Lines a wrapped text takes in a column of so many characters. */
function countLines(text: string, width: number, factor: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * factor))), 0);
}
