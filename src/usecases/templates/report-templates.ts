import { buildProvinceTemplate } from '../../documents/templates/province-template.ts';
import type { Language } from '../../messages/language.ts';
import { renderDocx } from '../../render/docx/docx.ts';
import { buildOutSheets } from '../../render/out-sheets.ts';
import type { OutCell } from '../../sheets/out-workbook.ts';
import { workbookBytes } from '../../sheets/write-workbook.ts';

export { writeWhole as writeTemplateFile } from '../../sheets/output-files.ts';

/** A template that the program brings along, to be taken away and changed. */
export interface ReportTemplate {
  readonly report: string;
  readonly format: 'docx' | 'xlsx';
}

/** The templates there are. */
export const REPORT_TEMPLATES: readonly ReportTemplate[] = [
  { report: 'province', format: 'docx' },
  { report: 'province', format: 'xlsx' },
];

/** A template as a file; the same bytes every time. */
export async function reportTemplateBytes(
  { format }: ReportTemplate,
  language: Language,
): Promise<Uint8Array> {
  const { document, texts } = buildProvinceTemplate(language);
  if (format === 'docx') return renderDocx(document, texts);
  const sheets = buildOutSheets(document);
  return workbookBytes(
    sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(formatFigure)) })),
  );
}

/** A cell with one tag has the look of the figure that will stand in it. */
function formatFigure(cell: OutCell): OutCell {
  const { value, ...look } =
    typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell };
  if (typeof value !== 'string' || !ONE_TAG.test(value)) return cell;
  return { ...look, value, format: /percent\}/i.test(value) ? 'percent' : 'count' };
}

/** `{members.graded}`, also at the beginning or end of a repeated row. */
const ONE_TAG = /^(?:\{#[^{}]*\})?\{[^{}#/]*\}(?:\{\/[^{}]*\})?$/;
