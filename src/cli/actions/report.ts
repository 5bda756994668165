import { existsSync, mkdirSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import {
  buildReport,
  readFormats,
  readReportName,
  renderReportText,
  writeReportFile,
  writeReportFiles,
} from '../../usecases/write-report.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, readReportLanguage, type CommonOptions, type Session } from '../session.ts';

interface ReportOptions extends CommonOptions {
  readonly format: string;
  readonly out: string;
  readonly reportLang?: string;
  readonly dryRun?: boolean;
}

/** Writes a report to standard output, to a file whose name ends like its format, or into a folder. */
export async function reportCommand(
  session: Session,
  name: string,
  options: ReportOptions,
): Promise<CommandResult> {
  readReportName(name);
  const formats = readFormats(options.format);
  const language = readReportLanguage(options.reportLang);
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const period = choosePeriod(workspace, session.period);
    const { document, run, open } = buildReport(workspace, period, language);
    const result = (data: unknown, text: string): CommandResult => ({
      data,
      period: period.code,
      run,
      diagnostics: [],
      text,
      attention: open > 0,
    });
    const [format, ...others] = formats;
    if (options.out === '-') {
      if (format === undefined || others.length > 0) {
        throw new UserError([
          diagnose(
            'usage.argument.invalid',
            {},
            {
              name: '--out',
              value: '-',
              allowed: session.say({
                vi: 'một thư mục khi có nhiều định dạng',
                en: 'a folder for several formats',
              }),
            },
          ),
        ]);
      }
      const text = await renderReportText(document, format);
      if (text === undefined) {
        throw new UserError([
          diagnose(
            'usage.argument.invalid',
            {},
            {
              name: '--out',
              value: '-',
              allowed: session.say({ vi: `một tệp .${format}`, en: `a file .${format}` }),
            },
          ),
        ]);
      }
      return result(document.data, text);
    }
    const out = resolve(session.io.cwd, options.out);
    const asFile =
      format !== undefined && others.length === 0 && extname(out) === `.${format}` && !isFolder(out);
    if (options.dryRun === true) {
      const planned = asFile ? [out] : formats.map((each) => resolve(out, `${document.id}.${each}`));
      return result(
        { files: planned, written: false },
        `${session.say({ vi: 'Sẽ viết', en: 'Would write' })}:\n${planned.join('\n')}\n`,
      );
    }
    let files = [out];
    if (asFile) {
      await writeReportFile(document, format, out);
    } else {
      mkdirSync(out, { recursive: true });
      files = await writeReportFiles(document, formats, out);
    }
    return result(
      { files, written: true },
      `${session.say({ vi: 'Đã viết', en: 'Wrote' })}:\n${files.join('\n')}\n`,
    );
  });
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
