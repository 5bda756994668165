import type { Period } from '../calendar/period.ts';
import { buildProvinceReport } from '../documents/province-report.ts';
import type { ReportDocument } from '../documents/model.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Language } from '../messages/language.ts';
import { officeOf, type Issue } from './office-of.ts';
import { countProvince } from './province-figures.ts';
import type { Workspace } from './workspace.ts';

export type { Issue } from './office-of.ts';

/** What a report is asked for. */
export interface ReportRequest {
  readonly workspace: Workspace;
  readonly period: Period;
  readonly language: Language;
  /** Number and day of the document, for its head; left open without. */
  readonly issue?: Issue;
}

export interface BuiltReport {
  readonly document: ReportDocument;
  /** The run its grades come from; `null` for a report without grades. */
  readonly run: number | null;
  /** Subjects and groups that people must look at before the figures are final. */
  readonly open: number;
}

/** Builds a report. @throws UserError `workspace.run.missing` where it prints grades and the period was never classified. */
type ReportBuilder = (request: ReportRequest) => BuiltReport;

/** The reports there are, in the order in which `all` writes them. */
const REPORTS: Readonly<Record<string, ReportBuilder>> = {
  province: buildProvince,
};

/** Names of the reports there are. */
export const REPORT_NAMES: readonly string[] = Object.keys(REPORTS);

/** Reads names of reports; `all` means every one. @throws UserError `report.unknown`, one for each name that is none. */
export function readReportNames(texts: readonly string[]): string[] {
  const words = texts.map((text) => text.trim().toLowerCase());
  if (words.includes('all')) return [...REPORT_NAMES];
  const unknown = words.filter((word) => !REPORT_NAMES.includes(word));
  if (unknown.length === 0) return [...new Set(words)];
  const allowed = [...REPORT_NAMES, 'all'].join(', ');
  throw new UserError(unknown.map((value) => diagnose('report.unknown', {}, { value, allowed })));
}

/** Builds the report of this name, which must be one of `REPORT_NAMES`, with the office that issues and signs it. */
export function buildReport(name: string, request: ReportRequest): BuiltReport {
  const build = REPORTS[name];
  if (build === undefined) throw new RangeError(`no report ${name}`);
  const built = build(request);
  const office = officeOf(request.workspace.settings, request.issue ?? {});
  return { ...built, document: { ...built.document, office } };
}

function buildProvince({ workspace, period, language }: ReportRequest): BuiltReport {
  const figures = countProvince(workspace, period, language);
  const open =
    figures.needsDecision.members +
    figures.needsDecision.organizations +
    figures.insufficient.members +
    figures.insufficient.organizations +
    figures.caps.filter((cap) => cap.exceeded).length;
  const document = buildProvinceReport(figures, language, workspace.settings.documents.toneStyle);
  return { document, run: figures.run, open };
}
