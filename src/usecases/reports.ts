import type { Period } from '../calendar/period.ts';
import type { ReportDocument } from '../documents/model.ts';
import { buildProvinceReport } from '../documents/province-report.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Language } from '../messages/language.ts';
import { countProvince } from './province-figures.ts';
import type { Workspace } from './workspace.ts';

export interface BuiltReport {
  readonly document: ReportDocument;
  readonly run: number;
  /** Subjects and groups that people must look at before the figures are final. */
  readonly open: number;
}

export interface ReportKind {
  /** What a person types; also the document's id and so the name of its files. */
  readonly name: string;
  /**
   * Builds the report of a period on the tree the workspace is limited to. @throws UserError `workspace.run.missing`.
   */
  readonly build: (workspace: Workspace, period: Period, language: Language) => BuiltReport;
}

/** The reports there are, in the order they are listed and written. */
export const REPORTS: readonly ReportKind[] = [{ name: 'province', build: buildProvince }];

/** Reads the names of reports; `all` means every one. @throws UserError `report.unknown`. */
export function readReports(names: readonly string[]): readonly ReportKind[] {
  if (names.includes('all')) return REPORTS;
  const unknown = names.filter((name) => REPORTS.every((known) => known.name !== name));
  if (unknown.length === 0) return REPORTS.filter(({ name }) => names.includes(name));
  const allowed = [...REPORTS.map(({ name }) => name), 'all'].join(', ');
  throw new UserError(unknown.map((value) => diagnose('report.unknown', {}, { value, allowed })));
}

function buildProvince(workspace: Workspace, period: Period, language: Language): BuiltReport {
  const figures = countProvince(workspace, period, language);
  const open =
    figures.needsDecision.members +
    figures.needsDecision.organizations +
    figures.insufficient.members +
    figures.insufficient.organizations +
    figures.caps.filter((cap) => cap.exceeded).length;
  return { document: buildProvinceReport(figures, language), run: figures.run, open };
}
