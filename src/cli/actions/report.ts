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
  if (options.by !== undefined && options.number !== undefined) throw refuseNumber(session, options.number);
  if (options.template !== undefined) {
    if (isPublic) throw refuseTemplate(session, options.template);
    const { readTemplated, templateReportCommand } = await import('./report-template.ts');
    const templated = { ...options, template: options.template };
    if (options.by === undefined) return templateReportCommand(session, texts, { ...templated, issue });
    const { kind, template } = await readTemplated(session, texts, templated);
    const { reportBatch } = await import('./report-batch.ts');
    const language = readReportLanguage(options.reportLang);
    return reportBatch(session, {
      kinds: [kind],
      formats: [template.format],
      language,
      issue,
      options,
      template,
    });
  }
  const kinds = isPublic ? readPublicReports(texts) : readReports(texts);
  const formats = readFormats(options.format ?? 'md');
  const language = readReportLanguage(options.reportLang);
  if (options.by !== undefined) {
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
      await writeReportFiles(documents, formats, out);
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

/** A template prints names and small counts. @throws UserError `usage.argument.invalid`. */
function refuseTemplate(session: Session, value: string): UserError {
  const allowed = session.say({ vi: `không dùng cùng --public`, en: `not together with --public` });
  return new UserError([diagnose('usage.argument.invalid', {}, { name: '--template', value, allowed })]);
}

/** Every document has a number of its own: in a batch it is left open, to be given when each is issued. */
function refuseNumber(session: Session, value: string): UserError {
  const allowed = session.say({
    vi: 'không dùng cùng --by unit: mỗi văn bản một số, để trống rồi ghi khi ban hành',
    en: 'not together with --by unit: each document has its own number, left open until it is issued',
  });
  return new UserError([diagnose('usage.argument.invalid', {}, { name: '--number', value, allowed })]);
}

function refuseOutput(session: Session, allowed: { readonly vi: string; readonly en: string }): UserError {
  const params = { name: '--out', value: '-', allowed: session.say(allowed) };
  return new UserError([diagnose('usage.argument.invalid', {}, params)]);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
