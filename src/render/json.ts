import type { ReportDocument } from '../documents/model.ts';
import { escapeHiddenInJson } from './visible-text.ts';

/**
 * The figures for scripts: the document's `data` in its own order, indented by two, one line break at the end.
 * Invisible and direction-changing characters are written as `\u…` escapes, so the text is safe to print and reads back
 * exactly.
 */
export function renderJson(document: ReportDocument): string {
  return `${escapeHiddenInJson(JSON.stringify(document.data, null, 2))}\n`;
}
