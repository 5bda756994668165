import type { Period } from '../calendar/period.ts';
import type { Language } from '../messages/language.ts';
import { RENDER_FORMATS } from '../render/formats.ts';
import { makeFolder } from '../sheets/make-folder.ts';
import { openPeriod } from '../store/periods.ts';
import { classify, type Classification } from './classify.ts';
import { importFiles, type ImportResult } from './import-files.ts';
import type { Workspace } from './workspace.ts';
import { buildReport, REPORTS } from './reports.ts';
import { screen, type Screening } from './screen.ts';
import { writeReportFiles } from './write-report.ts';

export interface JobRequest {
  readonly paths: readonly string[];
  readonly period: Period;
  /** Folder for the reports. */
  readonly out: string;
  readonly reportLanguage: Language;
  /** Takes what the program proposes without asking. */
  readonly yes: boolean;
  readonly now: string;
  readonly onFile?: (done: number, total: number, file: string) => void;
}

export interface JobResult {
  readonly imported: ImportResult;
  readonly classification: Classification;
  readonly screening: Screening;
  readonly reports: readonly string[];
}

/**
 * The whole job of a year: takes every spreadsheet under the paths, classifies, screens, writes the reports in every
 * format. Lists of people by name are written only where somebody asks for them.
 */
export async function runJob(workspace: Workspace, request: JobRequest): Promise<JobResult> {
  const { period, now } = request;
  const imported = await importFiles(workspace, {
    paths: request.paths,
    period,
    kind: undefined,
    unit: undefined,
    encoding: undefined,
    sheets: [],
    yes: request.yes,
    dryRun: false,
    now,
    ...(request.onFile === undefined ? {} : { onFile: request.onFile }),
  });
  openPeriod(workspace.db, period, true);
  const classification = await classify(workspace, period, now, false);
  const screening = await screen(workspace, period, { asOf: undefined, now, dryRun: false });
  makeFolder(request.out);
  const reports: string[] = [];
  for (const kind of REPORTS.filter(({ people }) => people !== true)) {
    const { document } = buildReport(kind, workspace, period, request.reportLanguage);
    reports.push(...(await writeReportFiles([document], RENDER_FORMATS, request.out)));
  }
  return { imported, classification, screening, reports };
}
