import { extname, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { limitToUnit } from '../../usecases/place-organizations.ts';
import { readReports, type BuiltReport, type ReportKind } from '../../usecases/reports.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import {
  isFolder,
  makeFolder,
  readFormats,
  renderReportText,
  writeReportFile,
  writeReportFiles,
  type RenderFormat,
} from '../../usecases/write-report.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, readReportLanguage, type CommonOptions, type Session } from '../session.ts';

export interface ReportOptions extends CommonOptions {
  readonly format: string;
  readonly out: string;
  readonly by?: string;
  readonly jobs?: string;
  readonly reportLang?: string;
  readonly dryRun?: boolean;
}

/** Writes reports to standard output, to a file whose name ends like its format, into a folder, or one folder a unit. */
export async function reportCommand(
  session: Session,
  names: readonly string[],
  options: ReportOptions,
): Promise<CommandResult> {
  const reports = readReports(names);
  const formats = readFormats(options.format);
  const language = readReportLanguage(options.reportLang);
  if (options.by !== undefined) {
    const { reportBatch } = await import('./report-batch.ts');
    return reportBatch(session, { reports, formats, language, options });
  }
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const period = choosePeriod(workspace, session.period);
    const limited = limitToUnit(workspace, period, session.unit);
    const built = reports.map(({ build }) => build(limited, period, language));
    const written =
      options.out === '-'
        ? await printReport(session, built, formats)
        : await writeReports(session, { reports, built, formats, options });
    return {
      ...written,
      period: period.code,
      run: built.find(({ run }) => run !== null)?.run ?? null,
      diagnostics: [],
      attention: built.some(({ open }) => open > 0),
    };
  });
}

type Written = Pick<CommandResult, 'data' | 'text'>;

/** One report in one format of text on standard output. @throws UserError `usage.argument.invalid`. */
async function printReport(
  session: Session,
  built: readonly BuiltReport[],
  formats: readonly RenderFormat[],
): Promise<Written> {
  const [report, ...otherReports] = built;
  const [format, ...otherFormats] = formats;
  if (report === undefined || format === undefined || otherReports.length + otherFormats.length > 0) {
    throw refuseOutput(
      session.say({
        vi: 'một thư mục khi có nhiều báo cáo hoặc nhiều định dạng',
        en: 'a folder for several reports or formats',
      }),
    );
  }
  const text = await renderReportText(report.document, format);
  if (text === undefined)
    throw refuseOutput(session.say({ vi: `một tệp .${format}`, en: `a file .${format}` }));
  return { data: report.document.data, text };
}

function refuseOutput(allowed: string): UserError {
  return new UserError([diagnose('usage.argument.invalid', {}, { name: '--out', value: '-', allowed })]);
}

interface Writing {
  readonly reports: readonly ReportKind[];
  readonly built: readonly BuiltReport[];
  readonly formats: readonly RenderFormat[];
  readonly options: ReportOptions;
}

/** The reports as files; with `--dry-run` only their names. */
async function writeReports(session: Session, writing: Writing): Promise<Written> {
  const { built, formats, options } = writing;
  const out = resolve(session.io.cwd, options.out);
  const [report, ...otherReports] = built;
  const [format, ...otherFormats] = formats;
  const asFile =
    report !== undefined &&
    otherReports.length + otherFormats.length === 0 &&
    extname(out) === `.${format ?? ''}` &&
    !isFolder(out);
  if (options.dryRun === true) {
    const planned = asFile
      ? [out]
      : built.flatMap(({ document }) => formats.map((each) => resolve(out, `${document.id}.${each}`)));
    return {
      data: { files: planned, written: false },
      text: `${session.say({ vi: 'Sẽ viết', en: 'Would write' })}:\n${planned.join('\n')}\n`,
    };
  }
  const files: string[] = [];
  if (asFile && format !== undefined) {
    await writeReportFile(report.document, format, out);
    files.push(out);
  } else {
    makeFolder(out);
    for (const { document } of built) files.push(...(await writeReportFiles(document, formats, out)));
  }
  return {
    data: { files, written: true },
    text: `${session.say({ vi: 'Đã viết', en: 'Wrote' })}:\n${files.join('\n')}\n`,
  };
}
