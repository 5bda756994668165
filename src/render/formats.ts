import type { ReportDocument } from '../documents/model.ts';

/** The formats the program writes by itself, also the extensions of their files: what `all` means. */
export const RENDER_FORMATS = ['md', 'csv', 'json', 'xlsx', 'html', 'docx'] as const;
/** PDF is laid out by LibreOffice, which not every machine has: it is written where it is asked for by name. */
export type RenderFormat = (typeof RENDER_FORMATS)[number] | 'pdf';

type Renderer = (document: ReportDocument) => string | Uint8Array | Promise<string | Uint8Array>;

/** Each renderer is loaded when it is first asked for: charts and spreadsheets bring large libraries. */
const LOADERS: Readonly<Record<(typeof RENDER_FORMATS)[number], () => Promise<Renderer>>> = {
  md: async () => (await import('./markdown.ts')).renderMarkdown,
  csv: async () => (await import('./csv.ts')).renderCsv,
  json: async () => (await import('./json.ts')).renderJson,
  xlsx: async () => (await import('./workbook.ts')).renderWorkbook,
  docx: async () => (await import('./docx/docx.ts')).renderDocx,
  html: async () => (await import('./html.ts')).renderHtml,
};

/** Whether a text names a format: `doc` and `MD` do not. */
export function isRenderFormat(text: string): text is RenderFormat {
  return text === 'pdf' || (RENDER_FORMATS as readonly string[]).includes(text);
}

/**
 * Writes the document in a format: text for md, csv, json and html (to be stored as UTF-8), bytes for xlsx, docx and pdf.
 *
 * @throws UserError `report.pdf.*` for pdf.
 */
export async function renderDocument(
  document: ReportDocument,
  format: RenderFormat,
): Promise<string | Uint8Array> {
  if (format === 'pdf') {
    const [pdf] = await renderPdfs([document]);
    return pdf ?? new Uint8Array();
  }
  const render = await LOADERS[format]();
  return render(document);
}

/** Writes some documents as PDF, for which LibreOffice is started once. @throws UserError `report.pdf.*`. */
export async function renderPdfs(documents: readonly ReportDocument[]): Promise<Uint8Array[]> {
  const { renderPdfs: render } = await import('./pdf.ts');
  return render(documents);
}
