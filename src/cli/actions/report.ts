import { existsSync, mkdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { limitToUnit } from '../../usecases/place-organizations.ts';
import { buildReport, readPublicReports, readReports } from '../../usecases/reports.ts';
import {
  readFormats,
  renderReportText,
  writeReportFile,
  writeReportFiles,
  type RenderFormat,
  type ReportDocument,
} from '../../usecases/write-report.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { readIssue, type TypedIssue } from '../read-issue.ts';
import { findWorkspace, readReportLanguage, type CommonOptions, type Session } from '../session.ts';

export interface ReportOptions extends CommonOptions, TypedIssue {
  readonly format?: string;
  readonly template?: string;
  readonly out: string;
  readonly public?: boolean;
  readonly by?: string;
  readonly jobs?: string;
  readonly reportLang?: string;
  readonly dryRun?: boolean;
}

/** Writes reports to standard output, to a file whose name ends like its format, or into a folder, or one folder a unit. */
export async function reportCommand(
  session: Session,
  texts: readonly string[],
  options: ReportOptions,
): Promise<CommandResult> {
  const isPublic = options.public === true;
  if (isPublic && (options.by ?? session.unit) !== undefined)
    throw new UserError([diagnose('report.public.part')]);
  const issue = readIssue(session, options);
  if (options.template !== undefined && options.by === undefined) {
    if (isPublic) throw refuseTemplate(session, options.template, '--public');
    const { templateReportCommand } = await import('./report-template.ts');
    return templateReportCommand(session, texts, { ...options, template: options.template, issue });
  }
  const kinds = isPublic ? readPublicReports(texts) : readReports(texts);
  const formats = readFormats(options.format ?? 'md');
  const language = readReportLanguage(options.reportLang);
  if (options.by !== undefined) {
    if (options.template !== undefined) throw refuseTemplate(session, options.template, '--by unit');
    const { reportBatch } = await import('./report-batch.ts');
    return reportBatch(session, { kinds, formats, language, issue, options });
  }
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const period = choosePeriod(workspace, session.period);
    const limited = limitToUnit(workspace, period, session.unit);
    const reports = kinds.map((kind) => buildReport(kind, limited, period, language, issue));
    const result = (data: unknown, text: string): CommandResult => ({
      data,
      period: period.code,
      run: reports.find(({ run }) => run !== null)?.run ?? null,
      diagnostics: [],
      text,
      attention: reports.some(({ open }) => open > 0),
    });
    const documents = reports.map(({ document }) => document);
    if (options.out === '-') {
      const { document, format } = chooseOne(session, documents, formats);
      const text = await renderReportText(document, format);
      if (text === undefined) {
        throw refuseOutput(session, { vi: `một tệp .${format}`, en: `a file .${format}` });
      }
      return result(document.data, text);
    }
    const out = resolve(session.io.cwd, options.out);
    const [document, format] = [documents[0], formats[0]];
    const one = document !== undefined && format !== undefined && documents.length * formats.length === 1;
    const asFile = one && extname(out) === `.${format}` && !isFolder(out);
    const dryRun = options.dryRun === true;
    let files = documents.flatMap(({ id }) => formats.map((each) => join(out, `${id}.${each}`)));
    if (asFile) {
      files = [out];
      if (!dryRun) await writeReportFile(document, format, out);
    } else if (!dryRun) {
      mkdirSync(out, { recursive: true });
      for (const each of documents) await writeReportFiles(each, formats, out);
    }
    const said = dryRun
      ? session.say({ vi: 'Sẽ viết', en: 'Would write' })
      : session.say({ vi: 'Đã viết', en: 'Wrote' });
    return result({ files, written: !dryRun }, `${said}:\n${files.join('\n')}\n`);
  });
}

/** Standard output takes one report in one format. @throws UserError `usage.argument.invalid`. */
function chooseOne(
  session: Session,
  documents: readonly ReportDocument[],
  formats: readonly RenderFormat[],
): { document: ReportDocument; format: RenderFormat } {
  const [document, ...otherDocuments] = documents;
  const [format, ...otherFormats] = formats;
  if (document === undefined || format === undefined || otherDocuments.length + otherFormats.length > 0) {
    throw refuseOutput(session, {
      vi: 'một thư mục khi có nhiều báo cáo hay nhiều định dạng',
      en: 'a folder for several reports or formats',
    });
  }
  return { document, format };
}

/** A template is for one report of the whole. @throws UserError `usage.argument.invalid`. */
function refuseTemplate(session: Session, value: string, option: string): UserError {
  const allowed = session.say({ vi: `không dùng cùng ${option}`, en: `not together with ${option}` });
  return new UserError([diagnose('usage.argument.invalid', {}, { name: '--template', value, allowed })]);
}

function refuseOutput(session: Session, allowed: { readonly vi: string; readonly en: string }): UserError {
  const params = { name: '--out', value: '-', allowed: session.say(allowed) };
  return new UserError([diagnose('usage.argument.invalid', {}, params)]);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
