import { join } from 'node:path';
import type { Period } from '../calendar/period.ts';
import { buildProvinceReport } from '../documents/province-report.ts';
import type { ReportDocument } from '../documents/model.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Language } from '../messages/language.ts';
import { isRenderFormat, RENDER_FORMATS, renderDocument, type RenderFormat } from '../render/formats.ts';
import { writeWhole } from '../sheets/output-files.ts';
import { officeOf, type Issue } from './office-of.ts';
import { countProvince } from './province-figures.ts';
import type { Workspace } from './workspace.ts';

/** The reports there are. */
export const REPORTS = ['province'] as const;
export type ReportName = (typeof REPORTS)[number];

/** Reads the name of a report. @throws UserError `report.unknown`. */
export function readReportName(text: string): ReportName {
  const name = REPORTS.find((known) => known === text);
  if (name !== undefined) return name;
  throw new UserError([diagnose('report.unknown', {}, { value: text, allowed: REPORTS.join(', ') })]);
}

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

export interface BuiltReport {
  readonly document: ReportDocument;
  readonly run: number;
  /** Subjects and groups that people must look at before the figures are final. */
  readonly open: number;
}

/** Builds a report from the last run of the period. @throws UserError `workspace.run.missing`. */
export function buildReport(
  workspace: Workspace,
  period: Period,
  language: Language,
  issue: Issue = {},
): BuiltReport {
  const figures = countProvince(workspace, period, language);
  const open =
    figures.needsDecision.members +
    figures.needsDecision.organizations +
    figures.insufficient.members +
    figures.insufficient.organizations +
    figures.caps.filter((cap) => cap.exceeded).length;
  const { settings } = workspace;
  const document = buildProvinceReport(figures, language, settings.documents.toneStyle);
  return { document: { ...document, office: officeOf(settings, issue) }, run: figures.run, open };
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
