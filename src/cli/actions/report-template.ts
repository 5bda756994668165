import { mkdirSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { fillTemplate, templateBytes } from '../../usecases/templates/fill-template.ts';
import { openTemplate, type Template } from '../../usecases/templates/open-template.ts';
import {
  REPORT_TEMPLATES,
  reportTemplateBytes,
  writeTemplateFile,
} from '../../usecases/templates/report-templates.ts';
import { buildReport, readReports, type Issue, type ReportKind } from '../../usecases/reports.ts';
import { limitToUnit } from '../../usecases/place-organizations.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import { readOut } from '../read-out.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, readReportLanguage, type Session } from '../session.ts';

/** Unused tags shown on a terminal; `--json` gives all. */
const SHOWN = 20;

/** What of a template's tags is unknown, missing or unused, held against a report of the workspace. */
export async function checkTemplateCommand(
  session: Session,
  file: string,
  options: { readonly report: string },
): Promise<CommandResult> {
  const kind = readOne(session, [options.report]);
  const template = await openTemplate(resolve(session.io.cwd, file));
  return withWorkspace(findWorkspace(session), (workspace) => {
    const period = choosePeriod(workspace, session.period);
    const { document, run } = buildReport(kind, workspace, period, 'vi');
    const { problems, used, unused } = fillTemplate(template, document);
    const list = (paths: readonly string[]): string => paths.map((path) => `{${path}}`).join(' ');
    const more = unused.length > SHOWN ? ' …' : '';
    const say = session.say({
      vi: `${template.format}, báo cáo ${kind.name}: dùng ${String(used.length)} thẻ; không dùng ${String(unused.length)} thẻ`,
      en: `${template.format}, report ${kind.name}: ${String(used.length)} tags used; ${String(unused.length)} not used`,
    });
    return Promise.resolve({
      data: { file, format: template.format, report: kind.name, used, unused },
      period: period.code,
      run,
      diagnostics: problems,
      text: `${say}:\n${list(unused.slice(0, SHOWN))}${more}\n`,
    });
  });
}

/** Writes a report into a clerk's template: to a file, or into a folder under the report's name. */
export async function templateReportCommand(
  session: Session,
  texts: readonly string[],
  options: {
    readonly template: string;
    readonly format?: string;
    readonly out: string;
    readonly reportLang?: string;
    readonly dryRun?: boolean;
    readonly issue: Issue;
  },
): Promise<CommandResult> {
  const { kind, template } = await readTemplated(session, texts, options);
  const { format } = template;
  const language = readReportLanguage(options.reportLang);
  const out = readOut(session, options.out, [`.${format}`]);
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const period = choosePeriod(workspace, session.period);
    const limited = limitToUnit(workspace, period, session.unit);
    const { document, run, open } = buildReport(kind, limited, period, language, options.issue);
    const filled = fillTemplate(template, document);
    const bytes = await templateBytes(filled);
    const base = { period: period.code, run, diagnostics: filled.problems, attention: open > 0 };
    if (out.kind === 'stdout') return { ...base, data: null, text: '', bytes };
    const path = out.kind === 'file' ? out.path : join(out.path, `${document.id}.${format}`);
    const written = options.dryRun !== true;
    if (written) {
      mkdirSync(dirname(path), { recursive: true });
      await writeTemplateFile(path, bytes);
    }
    const said = written
      ? session.say({ vi: 'Đã viết', en: 'Wrote' })
      : session.say({ vi: 'Sẽ viết', en: 'Would write' });
    return { ...base, data: { files: [path], written }, text: `${said}:\n${path}\n` };
  });
}

/**
 * The one report a template is for, and the template.
 *
 * @throws UserError `usage.argument.invalid`, `report.unknown`, `template.*`.
 */
export async function readTemplated(
  session: Session,
  texts: readonly string[],
  options: { readonly template: string; readonly format?: string },
): Promise<{ readonly kind: ReportKind; readonly template: Template }> {
  const kind = readOne(session, texts);
  const file = resolve(session.io.cwd, options.template);
  const template = await openTemplate(file);
  const { format } = template;
  if (options.format !== undefined && options.format !== format)
    throw new UserError([diagnose('template.format.other', { file }, { format })]);
  return { kind, template };
}

/** Writes the template of a report that the program brings along: a file of either kind, or both into a folder. */
export async function exportReportTemplate(
  session: Session,
  report: string,
  typed: string,
  reportLang: string | undefined,
): Promise<CommandResult> {
  const language = readReportLanguage(reportLang);
  const own = REPORT_TEMPLATES.filter((template) => template.report === report);
  const out = readOut(
    session,
    typed,
    own.map(({ format }) => `.${format}`),
  );
  if (out.kind === 'stdout') {
    throw refuse('--out', typed, session.say({ vi: 'một tệp hoặc thư mục', en: 'a file or folder' }));
  }
  const chosen = out.kind === 'file' ? own.filter(({ format }) => `.${format}` === extname(out.path)) : own;
  const files: string[] = [];
  for (const template of chosen) {
    const path = out.kind === 'file' ? out.path : join(out.path, `${report}.${template.format}`);
    mkdirSync(dirname(path), { recursive: true });
    await writeTemplateFile(path, await reportTemplateBytes(template, language));
    files.push(path);
  }
  const wrote = session.say({ vi: 'Đã viết', en: 'Wrote' });
  return {
    data: { files },
    period: session.period?.code ?? null,
    run: null,
    diagnostics: [],
    text: `${wrote}:\n${files.map((path) => `  ${relative(session.io.cwd, path)}`).join('\n')}\n`,
  };
}

/** The one report a template is for. @throws UserError `report.unknown`, `usage.argument.invalid` for several. */
function readOne(session: Session, names: readonly string[]): ReportKind {
  const [kind, ...others] = readReports(names);
  if (kind !== undefined && others.length === 0) return kind;
  const allowed = session.say({ vi: 'một báo cáo cho một mẫu', en: 'one report for a template' });
  throw refuse('<names…>', names.join(' '), allowed);
}

function refuse(name: string, value: string, allowed: string): UserError {
  return new UserError([diagnose('usage.argument.invalid', {}, { name, value, allowed })]);
}
